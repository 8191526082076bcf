//! The token cache as a command line wants it: when it fails, that costs only the sharing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use dropkeep_auth::{AccessTokenCache, CacheKey, CachedToken, FileCache, Lease, StoreError};
use futures_util::future::BoxFuture;

use crate::failure::whole_chain;
use crate::output::Output;

/// A file cache whose first failure is told to who asked for details, and whose others are not.
#[derive(Debug)]
pub(crate) struct SharedTokens {
    files: FileCache,
    output: Output,
    told: AtomicBool,
}

impl SharedTokens {
    /// Shares through `files`.
    pub(crate) fn new(files: FileCache, output: Output) -> Self {
        Self { files, output, told: AtomicBool::new(false) }
    }

    /// `otherwise` in place of a failure.
    fn forgive<T>(&self, outcome: Result<T, StoreError>, otherwise: T) -> Result<T, StoreError> {
        Ok(outcome.unwrap_or_else(|error| {
            if !self.told.swap(true, Ordering::Relaxed) {
                let why = whole_chain(&error);
                self.output.detail(&format!(
                    "access tokens are not shared with other processes, and each fetches its own: \
                     {why}"
                ));
            }
            otherwise
        }))
    }
}

impl AccessTokenCache for SharedTokens {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        Box::pin(async move { self.forgive(self.files.load(key).await, None) })
    }

    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.forgive(self.files.save(key, token).await, ()) })
    }

    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.files.remove(key)
    }

    /// Where there are no locks, everybody may refresh.
    fn lease<'a>(
        &'a self,
        key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move { self.forgive(self.files.lease(key, wait).await, Lease::new(())) })
    }
}
