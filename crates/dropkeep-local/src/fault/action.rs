//! What happens instead of, or to, an answer.

use std::time::Duration;

use axum::body::Body;
use axum::response::Response;

use super::apply::ConnectionLost;
use super::{answers, bodies};
use crate::wire::Answer;

/// What happens instead of, or to, the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// This answer, and the call has no effect.
    Respond { status: u16, body: Option<String>, retry_after: Option<u64> },
    /// 409 with the route's own error that has these tags, and the call has no effect.
    RouteError { tags: String },
    /// The call has its effect; the body of its answer ends after so many bytes.
    CutBody { after: u64 },
    /// The call waits for the virtual clock first.
    Delay { by: Duration },
    /// Bodies pass slowly.
    Throttle { bytes_per_second: u64 },
    /// 401 as for an expired access token.
    ExpiredToken,
    /// The same as the content host sometimes disguises it (dropbox-sdk-rust#207).
    ExpiredTokenDisguised,
    /// The connection closes and the call has no effect.
    ResetConnection,
    /// The call has its effect; the connection closes without an answer.
    LoseAnswer,
    /// 409 `reset`.
    ResetCursor,
    /// A page without an entry and with `has_more`.
    EmptyPage,
    /// Pages of at most so many entries.
    SmallPage { entries: usize },
    /// A page of up to twice as many entries as asked.
    LargerPage,
    /// A page in another order that means the same.
    ShuffledPage,
    /// The files as they were before the last change of them.
    Stale { within: Option<Duration> },
}

impl Action {
    /// The answer given to a call of `route` without carrying it out, if that is what happens.
    pub(super) fn instead(&self, route: &str) -> Option<Answer> {
        match self {
            Self::Respond { status, body, retry_after } => {
                Some(answers::respond(*status, body.as_deref(), *retry_after))
            }
            Self::RouteError { tags } => Some(answers::route_error(route, tags)),
            Self::ExpiredToken => Some(answers::expired_token()),
            Self::ExpiredTokenDisguised => Some(answers::expired_token_disguised()),
            Self::ResetCursor => Some(answers::reset_cursor()),
            _ => None,
        }
    }

    /// What becomes of the true answer.
    pub(super) fn spoil(&self, answer: Answer) -> Answer {
        match self {
            Self::CutBody { after } => bodies::cut(answer, *after),
            Self::LoseAnswer => lost(answer),
            _ => answer,
        }
    }

    /// Whether it only makes sense for a call with an access token.
    pub(super) fn is_about_tokens(&self) -> bool {
        matches!(self, Self::ExpiredToken | Self::ExpiredTokenDisguised)
    }
}

/// An answer that is not to be sent, with the status that it would have had.
pub(super) fn lost(answer: Answer) -> Answer {
    let mut lost = Response::new(Body::empty());
    *lost.status_mut() = answer.status();
    *lost.extensions_mut() = answer.into_parts().0.extensions;
    lost.extensions_mut().insert(ConnectionLost);
    lost
}
