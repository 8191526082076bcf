//! How a [`RefreshingTokenSource`] is set up.

use std::sync::Arc;

use super::renewal::{Parts, Renewal};
use super::{Refresh, RefreshingTokenSource};
use crate::{
    AccessTokenCache, Clock, MemoryCache, Randomness, RefreshTokenStore, SystemClock,
    SystemRandomness,
};

/// Settings of a [`RefreshingTokenSource`], each with a default.
#[derive(Debug)]
pub struct RefreshingTokenSourceBuilder {
    refresh: Arc<dyn Refresh>,
    store: Arc<dyn RefreshTokenStore>,
    cache: Option<Arc<dyn AccessTokenCache>>,
    profile: String,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl RefreshingTokenSourceBuilder {
    pub(super) fn new(refresh: Arc<dyn Refresh>, store: Arc<dyn RefreshTokenStore>) -> Self {
        Self {
            refresh,
            store,
            cache: None,
            profile: "default".to_owned(),
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
        }
    }

    /// The profile in the store that holds the sign-in. Default: `default`.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = profile.into();
        self
    }

    /// Where access tokens are shared with other processes. Default: not at all.
    #[must_use]
    pub fn cache(mut self, cache: Arc<dyn AccessTokenCache>) -> Self {
        self.cache = Some(cache);
        self
    }

    /// What tells the time. Default: [`SystemClock`].
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// What spreads refreshes and retries in time. Default: [`SystemRandomness`].
    #[must_use]
    pub fn randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// Sets it up. Nothing is read or sent before somebody asks for a token.
    pub fn build(self) -> RefreshingTokenSource {
        let clock = self.clock;
        let cache = self.cache.unwrap_or_else(|| Arc::new(MemoryCache::new(Arc::clone(&clock))));
        RefreshingTokenSource::new(Renewal::new(Parts {
            refresh: self.refresh,
            store: self.store,
            cache,
            profile: self.profile,
            clock,
            randomness: self.randomness,
        }))
    }
}
