//! Access tokens in a directory, one file each.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::format::{self, TokenFile};
use super::lock::FileLock;
use super::{blocking, private};
use crate::{AccessTokenCache, CacheKey, CachedToken, Clock, Lease, StoreError};

/// Shares access tokens between the processes of one user, in a directory.
///
/// Each token has a file of its own, named by its key, with mode 0600 from its first instant and
/// written wholly or not at all, and a lock file beside it for the lease.
#[derive(Debug, Clone)]
pub struct FileCache {
    directory: PathBuf,
    clock: Arc<dyn Clock>,
}

impl FileCache {
    /// A cache in `directory`, which need not exist yet. Whoever waits for a lease waits by
    /// `clock`.
    pub fn new(directory: impl Into<PathBuf>, clock: Arc<dyn Clock>) -> Self {
        Self { directory: directory.into(), clock }
    }

    /// Where the tokens are.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    fn path(&self, key: &CacheKey) -> PathBuf {
        self.directory.join(format!("{key}.json"))
    }
}

impl AccessTokenCache for FileCache {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        let path = self.path(key);
        Box::pin(blocking(move || {
            let Some(content) = private::read(&path)? else { return Ok(None) };
            format::parse::<TokenFile>(&path, &content)?.into_token(&path).map(Some)
        }))
    }

    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let (path, file) = (self.path(key), TokenFile::new(token));
        Box::pin(blocking(move || private::write(&path, &format::print(&file)?)))
    }

    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        let path = self.path(key);
        Box::pin(blocking(move || private::remove(&path)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let path = self.directory.join(format!("{key}.lock"));
        Box::pin(async move {
            let lock = FileLock::acquire(path, self.clock.as_ref(), wait).await?;
            Ok(Lease::new(lock))
        })
    }
}
