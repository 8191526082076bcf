//! One process at a time, by a lock on a file that is never removed.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::poll::poll;
use super::{blocking, private};
use crate::{Clock, StoreError};

/// A lock held, until dropped or until the process ends, however it ends.
#[derive(Debug)]
pub(super) struct FileLock(File);

impl FileLock {
    /// Locks the file at `path`, made if need be, waiting for at most `wait`.
    pub(super) async fn acquire(
        path: PathBuf,
        clock: &dyn Clock,
        wait: Duration,
    ) -> Result<Self, StoreError> {
        let (path, file) = blocking(move || {
            let file = private::open_or_create(&path)?;
            Ok((path, file))
        })
        .await?;
        match poll(clock, wait, || try_lock(&file, &path)).await? {
            Some(()) => Ok(Self(file)),
            None => Err(StoreError::Locked { name: path.display().to_string(), waited: wait }),
        }
    }
}

impl Drop for FileLock {
    /// Closing would do, but not while a child that was just forked still has the file open.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

fn try_lock(file: &File, path: &Path) -> Result<Option<()>, StoreError> {
    match file.try_lock() {
        Ok(()) => Ok(Some(())),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(StoreError::io("lock", path, error)),
    }
}
