//! The bytes of an answer, checked while they come.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use http::header::CONTENT_LENGTH;
use reqwest::Response;

use crate::error::TransportError;

/// No more than this is set aside because a server announced it.
const LARGEST_RESERVE: u64 = 16 * 1024 * 1024;

/// The bytes of an answer as they come.
///
/// Ends with an error when fewer bytes come than were announced, when more do, or when nothing comes
/// for the read timeout. After an error it is over.
pub struct ByteStream {
    chunks: BoxStream<'static, Result<Bytes, TransportError>>,
    length: Option<u64>,
}

impl ByteStream {
    pub(crate) fn new(response: Response, read_timeout: Duration) -> Self {
        let length = announced(&response);
        let reading = Reading { response, length, received: 0, read_timeout };
        let chunks = stream::try_unfold(reading, |mut reading| async move {
            Ok(reading.next().await?.map(|chunk| (chunk, reading)))
        });
        Self { chunks: chunks.boxed(), length }
    }

    /// The stream of an answer whose body was the result.
    pub(crate) fn empty() -> Self {
        Self { chunks: stream::empty().boxed(), length: Some(0) }
    }

    /// How many bytes come in all, where the server said it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// All of the bytes, in memory.
    ///
    /// # Errors
    /// What the stream would end with.
    pub async fn bytes(self) -> Result<Bytes, TransportError> {
        let reserve = self.length.unwrap_or_default().min(LARGEST_RESERVE);
        let all = BytesMut::with_capacity(usize::try_from(reserve).unwrap_or_default());
        let all = self.chunks.try_fold(all, |mut all, chunk| async move {
            all.extend_from_slice(&chunk);
            Ok(all)
        });
        all.await.map(BytesMut::freeze)
    }

    /// All of the bytes, or an error as soon as they are more than `limit`.
    pub(crate) async fn at_most(mut self, limit: usize) -> Result<Bytes, TransportError> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunks.try_next().await? {
            if all.len() + chunk.len() > limit {
                return Err(TransportError::Nonsense(format!("it is larger than {limit} bytes")));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.poll_next_unpin(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("length", &self.length).finish_non_exhaustive()
    }
}

fn announced(response: &Response) -> Option<u64> {
    response.headers().get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

struct Reading {
    response: Response,
    length: Option<u64>,
    received: u64,
    read_timeout: Duration,
}

impl Reading {
    async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        let chunk = tokio::time::timeout(self.read_timeout, self.response.chunk())
            .await
            .map_err(|_| TransportError::TimedOut(self.read_timeout))?
            .map_err(|error| self.cut(Some(error)))?;
        let Some(chunk) = chunk else {
            let is_short = self.length.is_some_and(|length| self.received < length);
            return if is_short { Err(self.cut(None)) } else { Ok(None) };
        };
        self.received += chunk.len() as u64;
        if self.length.is_some_and(|length| self.received > length) {
            return Err(TransportError::Nonsense("it is longer than announced".to_owned()));
        }
        Ok(Some(chunk))
    }

    fn cut(&self, source: Option<reqwest::Error>) -> TransportError {
        let source = source.map(|error| error.without_url().into());
        TransportError::BodyCut { received: self.received, expected: self.length, source }
    }
}
