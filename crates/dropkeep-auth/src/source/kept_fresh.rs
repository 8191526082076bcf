//! What every source that gets its own tokens does with them, wherever it has them from.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::freshness::Freshness;
use super::renew::{Need, Renew, Wanted};
use super::single_flight::{SingleFlight, TokenStatus};
use crate::{AccessToken, TokenError};

/// A token that is kept fresh. What is under way for it ends with this value.
#[derive(Debug)]
pub(super) struct KeptFresh<R: Renew>(Arc<SingleFlight<R>>);

impl<R: Renew> KeptFresh<R> {
    pub(super) fn new(renew: R) -> Self {
        Self(Arc::new(SingleFlight::new(renew)))
    }

    /// The token at hand while it is fresh. When it ages, a refresh starts in the background.
    pub(super) fn cached(&self) -> Option<AccessToken> {
        let held = self.0.held().load();
        let held = held.as_ref()?;
        match held.freshness(self.0.clock()) {
            Freshness::Fresh => {}
            Freshness::Ageing => self.0.refresh_ahead(),
            Freshness::Ending | Freshness::Ended => return None,
        }
        Some(held.token().clone())
    }

    /// A token to use now: however near its end, if no other can be had.
    pub(super) async fn obtain(&self) -> Result<AccessToken, TokenError> {
        if let Some(token) = self.cached() {
            return Ok(token);
        }
        let obtained = self.0.obtain(&Wanted { need: Need::Usable, rejected: None }).await;
        self.refresh_if_ageing();
        obtained.or_else(|error| self.still_valid().ok_or(error))
    }

    /// A token that lasts for `minimum`, as far as that can be had.
    pub(super) async fn lasting(&self, minimum: Duration) -> Result<AccessToken, TokenError> {
        let wanted = Wanted { need: Need::Lasting(minimum), rejected: None };
        let obtained = self.0.obtain(&wanted).await;
        self.refresh_if_ageing();
        obtained
    }

    /// A token that is not `rejected`, which is never handed out again.
    pub(super) async fn replace(&self, rejected: &AccessToken) -> Result<AccessToken, TokenError> {
        self.0.reject(rejected);
        let wanted = Wanted { need: Need::Usable, rejected: Some(rejected.clone()) };
        self.0.obtain(&wanted).await
    }

    /// What another process shares may have aged before this one has seen it.
    fn refresh_if_ageing(&self) {
        let _ = self.cached();
    }

    pub(super) fn subscribe(&self) -> watch::Receiver<TokenStatus> {
        self.0.subscribe()
    }

    /// The token at hand if Dropbox still takes it, however soon it ends.
    pub(super) fn still_valid(&self) -> Option<AccessToken> {
        let held = self.0.held().load();
        let held = held.as_ref()?;
        (held.freshness(self.0.clock()) != Freshness::Ended).then(|| held.token().clone())
    }
}

impl<R: Renew> Drop for KeptFresh<R> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
