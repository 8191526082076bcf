//! Tokens in memory: for tests, for credentials from the environment, for a single process.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::future::ready;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::Mutex as AsyncMutex;

use super::poll::poll;
use super::{
    AccessTokenCache, CacheKey, CachedToken, Credentials, Lease, RefreshTokenStore, StoreError,
};
use crate::{Clock, RefreshToken};

/// Keeps refresh tokens until the program ends. Clones share one content.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Arc<Mutex<BTreeMap<String, Credentials>>>);

impl MemoryStore {
    /// A store that holds `credentials` under `profile`.
    pub fn with(profile: impl Into<String>, credentials: Credentials) -> Self {
        let profiles = BTreeMap::from([(profile.into(), credentials)]);
        Self(Arc::new(Mutex::new(profiles)))
    }

    fn locked<T>(&self, work: impl FnOnce(&mut BTreeMap<String, Credentials>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl RefreshTokenStore for MemoryStore {
    fn load<'a>(
        &'a self,
        profile: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credentials>, StoreError>> {
        Box::pin(ready(Ok(self.locked(|profiles| profiles.get(profile).cloned()))))
    }

    fn save<'a>(
        &'a self,
        profile: &'a str,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.locked(|profiles| profiles.insert(profile.to_owned(), credentials.clone()));
        Box::pin(ready(Ok(())))
    }

    fn replace<'a>(
        &'a self,
        profile: &'a str,
        expected: &'a RefreshToken,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let replaced = self.locked(|profiles| match profiles.get_mut(profile) {
            Some(stored) if stored.refresh_token == *expected => {
                *stored = credentials.clone();
                true
            }
            _ => false,
        });
        Box::pin(ready(Ok(replaced)))
    }

    fn remove<'a>(&'a self, profile: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(ready(Ok(self.locked(|profiles| profiles.remove(profile).is_some()))))
    }

    fn profiles(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(ready(Ok(self.locked(|profiles| profiles.keys().cloned().collect()))))
    }
}

/// Shares access tokens within one process. Clones share one content.
#[derive(Debug, Clone)]
pub struct MemoryCache {
    tokens: Arc<Mutex<HashMap<CacheKey, CachedToken>>>,
    leases: Arc<Mutex<HashMap<CacheKey, Arc<AsyncMutex<()>>>>>,
    clock: Arc<dyn Clock>,
}

impl MemoryCache {
    /// An empty cache. Whoever waits for a lease waits by `clock`.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { tokens: Arc::default(), leases: Arc::default(), clock }
    }

    fn locked<T>(&self, work: impl FnOnce(&mut HashMap<CacheKey, CachedToken>) -> T) -> T {
        work(&mut self.tokens.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn lock_of(&self, key: &CacheKey) -> Arc<AsyncMutex<()>> {
        let mut leases = self.leases.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(leases.entry(key.clone()).or_default())
    }
}

impl AccessTokenCache for MemoryCache {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        Box::pin(ready(Ok(self.locked(|tokens| tokens.get(key).cloned()))))
    }

    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.locked(|tokens| tokens.insert(key.clone(), token.clone()));
        Box::pin(ready(Ok(())))
    }

    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(ready(Ok(self.locked(|tokens| tokens.remove(key).is_some()))))
    }

    fn lease<'a>(
        &'a self,
        key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let lock = self.lock_of(key);
            let attempt = || Ok::<_, Infallible>(Arc::clone(&lock).try_lock_owned().ok());
            match poll(self.clock.as_ref(), wait, attempt).await {
                Ok(Some(guard)) => Ok(Lease::new(guard)),
                Ok(None) => Err(StoreError::Locked { name: format!("token {key}"), waited: wait }),
            }
        })
    }
}
