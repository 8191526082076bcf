//! The place where processes share access tokens, and agree on who refreshes.

use std::any::Any;
use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use ring::digest::{Context, SHA256};

use super::{Credentials, StoreError};
use crate::AccessToken;

/// Shares access tokens between processes. Nothing in it is precious: whatever is lost is refreshed
/// once more, and a cache that fails costs only the sharing.
pub trait AccessTokenCache: fmt::Debug + Send + Sync + 'static {
    /// The token shared under `key`, expired or not; `None` when there is none.
    ///
    /// # Errors
    /// When the place cannot be read.
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>>;

    /// Shares `token` under `key` in place of the one before.
    ///
    /// # Errors
    /// When it could not be stored; the one before is still there.
    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets the token under `key`; tells whether there was one.
    ///
    /// # Errors
    /// When it could not be forgotten.
    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// The right to refresh the token under `key`. One process at a time has it, until it drops the
    /// lease or dies; others wait for at most `wait`.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when `wait` has passed, and others when the place has no locks.
    fn lease<'a>(
        &'a self,
        key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>>;
}

/// Whose access token it is: a digest of app key, refresh token and endpoint. It gives none of them
/// away and can stand in a file name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CacheKey(String);

impl CacheKey {
    /// The key of the access tokens that are refreshed from `credentials`.
    pub fn of(credentials: &Credentials) -> Self {
        let parts = [
            credentials.app.key.as_str(),
            credentials.refresh_token.expose(),
            credentials.endpoint.as_deref().unwrap_or_default(),
        ];
        let mut context = Context::new(&SHA256);
        for part in parts {
            context.update(&part.len().to_be_bytes());
            context.update(part.as_bytes());
        }
        let digest = context.finish();
        Self(digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The 32 hex digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CacheKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A shared access token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CachedToken {
    /// The token, which knows when it expires.
    pub token: AccessToken,
    /// When the request that fetched it began. A clock that shows less has been set back since.
    pub requested_at: Timestamp,
}

/// The right to refresh, given back when dropped.
pub struct Lease(#[expect(dead_code, reason = "held only to be dropped")] Box<dyn Any + Send>);

impl Lease {
    /// A lease that lasts until `guard` is dropped.
    pub fn new(guard: impl Any + Send) -> Self {
        Self(Box::new(guard))
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Lease")
    }
}
