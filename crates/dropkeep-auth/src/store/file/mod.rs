//! Tokens in files that only their owner can read, shared by all processes of that user.

mod cache;
mod format;
mod lock;
mod private;
mod store;

pub use cache::FileCache;
pub use store::FileStore;

use super::StoreError;

/// Runs `work`, which waits for disks, where no other task is held up by it.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(StoreError::backend(error)))
}
