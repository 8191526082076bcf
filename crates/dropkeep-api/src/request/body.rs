//! What an upload sends.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::StreamExt as _;

/// Bytes in memory go out in slices of this size, so that a stalled connection is noticed.
const SLICE: usize = 64 * 1024;

/// The stream of a request body: chunks, or the failure of whoever produces them.
pub type BodyChunks = BoxStream<'static, io::Result<Bytes>>;

/// The content of an upload.
///
/// Whether a failed upload can be repeated depends on the body: bytes and factories are replayable,
/// a one-shot stream is not once its first chunk was asked for.
///
/// ```
/// use dropkeep_api::Body;
///
/// let body = Body::from("hello");
/// assert_eq!(body.content_length(), Some(5));
/// assert!(body.is_replayable());
///
/// // A stream is sent as it comes, in bounded memory.
/// let chunks = futures_util::stream::iter([Ok("hel".into()), Ok("lo".into())]);
/// assert_eq!(Body::once(chunks).content_length(), None);
/// ```
#[derive(Clone)]
pub struct Body(Content);

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Factory { length: u64, open: Arc<dyn Fn() -> BodyChunks + Send + Sync> },
    Once { length: Option<u64>, chunks: Arc<Mutex<Option<BodyChunks>>> },
}

impl Body {
    /// No bytes at all: closes an upload session, or makes an empty file.
    pub fn empty() -> Self {
        Self(Content::Bytes(Bytes::new()))
    }

    /// A body of `length` bytes that `open` can produce as often as it is asked to.
    ///
    /// A stream that yields more or fewer bytes makes the request fail.
    pub fn replayable<S>(length: u64, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(Content::Factory { length, open: Arc::new(move || open().boxed()) })
    }

    /// A body that can be read only once, of a length nobody knows (sent chunked).
    pub fn once(chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self(Content::Once { length: None, chunks: Arc::new(Mutex::new(Some(chunks.boxed()))) })
    }

    /// A body of `length` bytes that can be read only once.
    pub fn once_with_length(
        length: u64,
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let chunks = Arc::new(Mutex::new(Some(chunks.boxed())));
        Self(Content::Once { length: Some(length), chunks })
    }

    /// The number of bytes, where it is known.
    pub fn content_length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Factory { length, .. } => Some(*length),
            Content::Once { length, .. } => *length,
        }
    }

    /// Whether it could be sent (again) now: always for bytes and factories; for a one-shot stream
    /// only as long as nobody has asked for its first chunk.
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Content::Bytes(_) | Content::Factory { .. } => true,
            Content::Once { chunks, .. } => locked(chunks).is_some(),
        }
    }

    /// The chunks from the first on. A one-shot stream is taken when its first chunk is asked for,
    /// so that a connection that never came about leaves it whole.
    pub(crate) fn chunks(&self) -> BodyChunks {
        match &self.0 {
            Content::Bytes(bytes) => Slices(bytes.clone()).boxed(),
            Content::Factory { open, .. } => open(),
            Content::Once { chunks, .. } => {
                Deferred { shared: Arc::clone(chunks), taken: None }.boxed()
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("content_length", &self.content_length())
            .field("replayable", &self.is_replayable())
            .finish_non_exhaustive()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

type SharedChunks = Mutex<Option<BodyChunks>>;

fn locked(chunks: &SharedChunks) -> std::sync::MutexGuard<'_, Option<BodyChunks>> {
    chunks.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Slices(Bytes);

impl Stream for Slices {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        let size = self.0.len().min(SLICE);
        Poll::Ready(Some(Ok(self.0.split_to(size))))
    }
}

struct Deferred {
    shared: Arc<SharedChunks>,
    taken: Option<BodyChunks>,
}

impl Stream for Deferred {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.taken.is_none() {
            let taken = locked(&self.shared).take();
            self.taken = taken;
        }
        match &mut self.taken {
            Some(chunks) => chunks.poll_next_unpin(context),
            None => Poll::Ready(Some(Err(io::Error::other("the body was already sent")))),
        }
    }
}
