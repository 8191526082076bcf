//! The answer of a download-style route.

use bytes::Bytes;

use super::{ByteStream, Reply};
use crate::error::TransportError;
use crate::request::ContentRange;

/// A file on its way: what Dropbox says about it, and its bytes.
///
/// Dropping it before the end closes the connection.
#[derive(Debug)]
#[non_exhaustive]
pub struct Download<T> {
    /// What the route answers (`Dropbox-API-Result`).
    pub result: T,
    /// How many bytes come, where the server said it. For a range, of the range.
    pub content_length: Option<u64>,
    /// Which bytes come, when a range was asked for.
    pub content_range: Option<ContentRange>,
    /// The entity tag, which holds the rev.
    pub etag: Option<String>,
    /// The bytes.
    pub content: ByteStream,
}

impl<T> Download<T> {
    /// All of the bytes, in memory: for what is known to be small.
    ///
    /// # Errors
    /// When fewer bytes come than were announced, or nothing for too long.
    pub async fn bytes(self) -> Result<Bytes, TransportError> {
        self.content.bytes().await
    }

    pub(crate) fn new(result: T, reply: Reply) -> Self {
        let etag = reply.headers.get(http::header::ETAG).and_then(|etag| etag.to_str().ok());
        Self {
            result,
            content_length: reply.content.length(),
            content_range: reply.content_range,
            etag: etag.map(str::to_owned),
            content: reply.content,
        }
    }
}
