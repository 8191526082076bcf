//! Work that would hold up the async runtime, on a thread of its own.

use std::{io, panic};

/// Runs `work` where it may block. Given up on (by dropping this future), it still runs to its
/// end, so it should be short.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => match error.try_into_panic() {
            Ok(cause) => panic::resume_unwind(cause),
            Err(_) => Err(io::Error::other("the async runtime is shutting down")),
        },
    }
}
