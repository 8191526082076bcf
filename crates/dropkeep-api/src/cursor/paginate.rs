//! From pages to one stream.

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::stream::{self, TryStreamExt as _};

use crate::error::{CallContext, Error, TransportError};
use crate::route::Route;

/// One page of a list, reduced to what matters here.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// Where the list goes on; `None` on the last page.
    pub(crate) next: Option<String>,
}

/// The error of a list: of the call that starts it, or of one that goes on.
#[derive(Clone, Debug, PartialEq)]
pub enum ListError<S, C> {
    /// The first call was refused.
    Start(S),
    /// A later call was refused: often the cursor is too old, and the list has to start again.
    Continue(C),
}

/// The items of a list as they come. A call is made when the items of the last one are used up.
pub type Items<T, S, C> = BoxStream<'static, Result<T, Error<ListError<S, C>>>>;

enum Step<F, C> {
    Start(F),
    Continue(C),
    Stuck,
    End,
}

/// All items of a list. An empty page is no end: only a page without a next cursor is. A cursor
/// that does not move is an error, or the list would never end.
pub(crate) fn paginate<T, S, C, Next>(
    start: impl Future<Output = Result<Page<T>, Error<S>>>,
    mut go_on: impl FnMut(String) -> Next,
    route: &'static Route,
) -> impl Stream<Item = Result<T, Error<ListError<S, C>>>>
where
    Next: Future<Output = Result<Page<T>, Error<C>>>,
{
    let pages = stream::try_unfold(Step::Start(start), move |step: Step<_, String>| {
        let step = match step {
            Step::Start(start) => Step::Start(start),
            Step::Continue(cursor) => Step::Continue((cursor.clone(), go_on(cursor))),
            Step::Stuck => Step::Stuck,
            Step::End => Step::End,
        };
        async move {
            let (page, from) = match step {
                Step::Start(start) => (start.await.map_err(|e| e.map(ListError::Start))?, None),
                Step::Continue((from, next)) => {
                    (next.await.map_err(|e| e.map(ListError::Continue))?, Some(from))
                }
                Step::Stuck => return Err(stuck(route)),
                Step::End => return Ok(None),
            };
            let next = match page.next {
                None => Step::End,
                next if next == from => Step::Stuck,
                Some(cursor) => Step::Continue(cursor),
            };
            Ok(Some((page.items, next)))
        }
    });
    pages.map_ok(|items| stream::iter(items.into_iter().map(Ok))).try_flatten()
}

fn stuck<E>(route: &'static Route) -> Error<E> {
    let what = "the cursor is the same as before, and yet more was promised";
    CallContext::new(route).transport(TransportError::Nonsense(what.to_owned()))
}
