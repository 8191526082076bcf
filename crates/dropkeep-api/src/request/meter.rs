//! Watches a body while it is sent.

use std::io;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};

use super::{Body, BodyChunks};

/// What is known of a body on its way: whether it moves, and why it failed.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    chunks: AtomicU64,
    failure: Mutex<Option<io::Error>>,
}

/// Nothing moved for the time that was set.
#[derive(Debug)]
pub(crate) struct Idle;

impl Meter {
    /// The chunks of `body`, watched. They fail unless they are as many bytes as was announced.
    pub(crate) fn watch(
        self: &Arc<Self>,
        body: &Body,
    ) -> impl Stream<Item = io::Result<Bytes>> + Send + use<> {
        let (moving, failing) = (Arc::clone(self), Arc::clone(self));
        exactly(body.chunks(), body.content_length())
            .inspect_ok(move |_| {
                moving.chunks.fetch_add(1, Ordering::Relaxed);
            })
            .map_err(move |error| {
                // The HTTP client hides its copy deep inside its own error; this one is shown.
                let copy = io::Error::from(error.kind());
                *failing.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                copy
            })
    }

    /// Why the body could not be read, if that happened.
    pub(crate) fn failure(&self) -> Option<io::Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Runs `work` to its end unless, for `limit`, neither it ends nor the body moves.
    pub(crate) async fn unless_idle<F: Future>(
        &self,
        work: F,
        limit: Duration,
    ) -> Result<F::Output, Idle> {
        let mut work = pin!(work);
        loop {
            let seen = self.chunks.load(Ordering::Relaxed);
            match tokio::time::timeout(limit, &mut work).await {
                Ok(output) => return Ok(output),
                Err(_) if self.chunks.load(Ordering::Relaxed) == seen => return Err(Idle),
                Err(_) => {}
            }
        }
    }
}

/// Passes on `chunks` unless they are more or fewer bytes than `length`. The end is looked for
/// before the last byte is passed on, for nobody asks for another chunk after that.
fn exactly(chunks: BodyChunks, length: Option<u64>) -> impl Stream<Item = io::Result<Bytes>> {
    stream::try_unfold((chunks, 0), move |(mut chunks, sent)| async move {
        let next = next_filled(&mut chunks).await?;
        let sent = sent + next.as_ref().map_or(0, |chunk| chunk.len() as u64);
        match (length, &next) {
            (Some(length), None) if sent < length => Err(wrong_length("fewer")),
            (Some(length), Some(_)) if sent > length => Err(wrong_length("more")),
            (Some(length), Some(_)) if sent == length => match next_filled(&mut chunks).await? {
                Some(_) => Err(wrong_length("more")),
                None => Ok(next.map(|chunk| (chunk, (chunks, sent)))),
            },
            _ => Ok(next.map(|chunk| (chunk, (chunks, sent)))),
        }
    })
}

async fn next_filled(chunks: &mut BodyChunks) -> io::Result<Option<Bytes>> {
    while let Some(chunk) = chunks.try_next().await? {
        if !chunk.is_empty() {
            return Ok(Some(chunk));
        }
    }
    Ok(None)
}

fn wrong_length(than: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the body has {than} bytes than announced"))
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::task::Poll;

    use super::*;

    /// Work that is not done at its first polls, and moves a chunk at each of them that `moves`.
    async fn wait_with(meter: &Meter, polls: u32, moves: impl Fn(u32) -> bool) -> bool {
        let mut poll = 0;
        let work = poll_fn(|_| {
            poll += 1;
            meter.chunks.fetch_add(u64::from(moves(poll)), Ordering::Relaxed);
            if poll > polls { Poll::Ready(()) } else { Poll::Pending }
        });
        meter.unless_idle(work, Duration::ZERO).await.is_ok()
    }

    #[tokio::test]
    async fn a_body_that_moves_may_take_as_long_as_it_takes() {
        assert!(wait_with(&Meter::default(), 50, |_| true).await);
    }

    #[tokio::test]
    async fn a_body_that_stops_moving_is_given_up() {
        assert!(!wait_with(&Meter::default(), 50, |poll| poll < 10).await);
    }
}
