//! Bodies that end early or come slowly.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::response::Response;
use bytes::Bytes;
use futures_util::stream::{self, StreamExt as _};
use http::header::CONTENT_LENGTH;
use jiff::Timestamp;

use crate::server::Shared;
use crate::wire::Answer;

/// Keeps the headers, `Content-Length` among them, and ends the body early with an error.
pub(super) fn cut(answer: Answer, after: u64) -> Answer {
    let answer = with_length(answer);
    let (parts, body) = answer.into_parts();
    let bytes = body.into_data_stream();
    let kept = bytes.scan(after, |left, part| {
        let part = part.map(|mut bytes| {
            bytes.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
            *left -= bytes.len() as u64;
            bytes
        });
        std::future::ready(Some((part, *left)))
    });
    // The part that reaches the limit is the last; what follows is the break.
    let mut ended = false;
    let kept = kept
        .take_while(move |(_, left)| {
            let go_on = !ended;
            ended = *left == 0;
            std::future::ready(go_on)
        })
        .map(|(part, _)| part);
    // The pause lets what is kept be sent before the connection breaks.
    let broken = stream::once(async {
        tokio::task::yield_now().await;
        Err(axum::Error::new(io::Error::from(io::ErrorKind::ConnectionReset)))
    });
    Response::from_parts(parts, Body::from_stream(kept.chain(broken)))
}

/// Says how long the body is while that is still known.
pub(super) fn with_length(mut answer: Answer) -> Answer {
    if let Some(exact) = answer.body().size_hint().exact() {
        answer.headers_mut().insert(CONTENT_LENGTH, exact.into());
    }
    answer
}

/// How much of a slow body passes at once: a tenth of a second's worth.
fn piece_size(bytes_per_second: u64) -> usize {
    usize::try_from(bytes_per_second / 10).unwrap_or(usize::MAX).max(1)
}

/// A body of which so many bytes a second pass, by the virtual clock. It ends in an error when the
/// server stops.
pub(super) fn throttle(shared: &Arc<Shared>, body: Body, bytes_per_second: u64) -> Body {
    let slow = Slow {
        shared: Arc::clone(shared),
        body: body.into_data_stream(),
        waiting: Bytes::new(),
        bytes_per_second,
        ready_at: shared.clock.now(),
    };
    Body::from_stream(stream::try_unfold(slow, |mut slow| async move {
        Ok::<_, axum::Error>(slow.next_piece().await?.map(|piece| (piece, slow)))
    }))
}

struct Slow {
    shared: Arc<Shared>,
    body: axum::body::BodyDataStream,
    waiting: Bytes,
    bytes_per_second: u64,
    ready_at: Timestamp,
}

impl Slow {
    async fn next_piece(&mut self) -> Result<Option<Bytes>, axum::Error> {
        while self.waiting.is_empty() {
            match self.body.next().await {
                Some(part) => self.waiting = part?,
                None => return Ok(None),
            }
        }
        let length = self.waiting.len().min(piece_size(self.bytes_per_second));
        let piece = self.waiting.split_to(length);
        let seconds = length as f64 / self.bytes_per_second as f64;
        // Counted from the beginning of the body, so that time that is advanced releases as much.
        let until = self.ready_at.saturating_add(Duration::from_secs_f64(seconds));
        self.ready_at = until.unwrap_or(Timestamp::MAX);
        tokio::select! {
            () = self.shared.stopped() => Err(axum::Error::new(io::Error::other("the server stops"))),
            () = self.shared.clock.reach(self.ready_at) => Ok(Some(piece)),
        }
    }
}
