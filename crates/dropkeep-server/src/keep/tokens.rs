//! Asking for a token: from memory, by waiting for one, or the last resort.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, CacheKey, RefreshTokenStore as _, RefreshingTokenSource, StoreError, TokenError,
    TokenSource as _,
};
use dropkeep_stores::{ConnectionId, StateKind};

use super::entry::Entry;
use super::refresh::ConnectionRefresh;
use super::{Keep, NoToken, Served};

/// How long a caller waits for a token at most.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

impl Keep {
    /// The token of `id` if it is fresh and this process has it: no lock, no database, no Redis.
    pub fn fresh(&self, id: &ConnectionId) -> Option<Served> {
        let served = self.held(id)?;
        self.metrics.fresh.inc();
        Some(served)
    }

    /// As [`Keep::fresh`], for who counts it once it is handed out.
    pub(crate) fn held(&self, id: &ConnectionId) -> Option<Served> {
        let entry = self.registry.get(id)?;
        let token = entry.source.cached()?;
        Some(Served { token, entry })
    }

    /// A token of `id` that lasts for `minimum`, as far as that can be had.
    ///
    /// # Errors
    /// [`NoToken`] says who can help.
    pub async fn token(
        &self,
        id: &ConnectionId,
        minimum: Option<Duration>,
    ) -> Result<Served, NoToken> {
        if minimum.is_none()
            && let Some(served) = self.fresh(id)
        {
            return Ok(served);
        }
        let served = self.waited_for(id, minimum).await;
        let counter = if served.is_ok() { &self.metrics.waited } else { &self.metrics.refused };
        counter.inc();
        served
    }

    async fn waited_for(
        &self,
        id: &ConnectionId,
        minimum: Option<Duration>,
    ) -> Result<Served, NoToken> {
        let obtained = self.obtained(id, minimum).await;
        match obtained {
            Ok(served) => {
                self.registry.forget_replaced(id);
                Ok(served)
            }
            Err(error) if minimum.is_none() => self.last_resort(id, &error).ok_or(error),
            Err(error) => Err(error),
        }
    }

    async fn obtained(
        &self,
        id: &ConnectionId,
        minimum: Option<Duration>,
    ) -> Result<Served, NoToken> {
        let entry = self.entry(id).await?;
        let obtained = async {
            match minimum {
                Some(minimum) => entry.source.token_for(minimum).await,
                None => entry.source.obtain().await,
            }
        };
        let token = self.within_deadline(obtained).await?;
        self.served(&entry, token).await
    }

    /// A token of `id` that is not the one with this fingerprint, which got a 401 from Dropbox. However
    /// many report it, one refresh follows; a report about a token that was replaced already only tells
    /// the new one.
    ///
    /// # Errors
    /// As [`Keep::token`].
    pub async fn report(&self, id: &ConnectionId, fingerprint: &str) -> Result<Served, NoToken> {
        let served = self.token(id, None).await?;
        if served.token.fingerprint() != fingerprint {
            return Ok(served);
        }
        let replaced = async {
            if let Err(error) = self.refuse(&served).await {
                tracing::warn!(%error, connection = %id, "other processes may still give a refused token");
            }
            served.entry.source.replace(&served.token).await
        };
        let token = self.within_deadline(replaced).await?;
        self.served(&served.entry, token).await
    }

    /// Has every process of the fleet hand out this token no more.
    async fn refuse(&self, served: &Served) -> Result<(), StoreError> {
        let Some(credentials) = self.credentials.load(served.id().as_str()).await? else {
            return Ok(());
        };
        let tokens = self.shared.of(served.tenant(), served.id());
        Ok(tokens.refuse(&CacheKey::of(&credentials), &served.token).await?)
    }

    /// The connection `id`, if this process serves it, or can if need be.
    pub(crate) fn known(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        self.registry().get(id).or_else(|| self.registry().replaced(id))
    }

    /// The last token that this process had of `id` if it is valid, for who would be told `error` otherwise:
    /// one in its last minute, or one that another process has replaced. Never one that was reported, here or
    /// to another process, nor one of a sign-in that has ended.
    pub(super) fn last_resort(&self, id: &ConnectionId, error: &NoToken) -> Option<Served> {
        if matches!(error, NoToken::NoConnection | NoToken::NeedsReconnect { .. }) {
            return None;
        }
        let entries = [self.registry().get(id), self.registry().replaced(id)];
        entries.into_iter().flatten().find_map(|entry| {
            let token = entry.source.still_valid()?;
            Some(Served { token, entry })
        })
    }

    async fn entry(&self, id: &ConnectionId) -> Result<Arc<Entry>, NoToken> {
        if let Some(entry) = self.registry.get(id) {
            return Ok(entry);
        }
        let connection = self.connections.find(id).await?.ok_or(NoToken::NoConnection)?;
        if !connection.state.kind.is_served() {
            return Err(NoToken::NoConnection);
        }
        let endpoint = self.endpoint(&connection.app).cloned().ok_or(NoToken::NoConnection)?;
        let tokens = self.shared.of(&connection.tenant, id);
        let refresh = ConnectionRefresh {
            id: id.clone(),
            connections: self.connections.clone(),
            tokens: tokens.clone(),
            endpoint,
            clock: Arc::clone(&self.clock),
        };
        let store = Arc::new(self.credentials.clone());
        let source = RefreshingTokenSource::builder(Arc::new(refresh), store)
            .profile(id.as_str())
            .cache(Arc::new(tokens))
            .clock(Arc::clone(&self.clock))
            .randomness(Arc::clone(&self.randomness))
            .build();
        Ok(self.registry.add(Entry::new(&connection, source)))
    }

    async fn within_deadline(
        &self,
        obtained: impl Future<Output = Result<AccessToken, TokenError>>,
    ) -> Result<Result<AccessToken, TokenError>, NoToken> {
        tokio::select! {
            biased;
            obtained = obtained => Ok(obtained),
            () = self.clock.sleep(LONGEST_WAIT) => {
                Err(NoToken::Unavailable { retry_after: Duration::from_secs(5), source: None })
            }
        }
    }

    async fn served(
        &self,
        entry: &Arc<Entry>,
        token: Result<AccessToken, TokenError>,
    ) -> Result<Served, NoToken> {
        match token {
            Ok(token) => Ok(Served { token, entry: Arc::clone(entry) }),
            Err(TokenError::GrantDead(refusal)) => Err(entry.needs_reconnect(refusal.to_string())),
            Err(TokenError::NotSignedIn) => {
                self.registry.remove(entry);
                let found = self.connections.find(&entry.id).await?;
                match found.map(|connection| connection.state) {
                    Some(state) if state.kind == StateKind::NeedsReconnect => {
                        Err(entry.needs_reconnect(state.reason.unwrap_or_default()))
                    }
                    _ => Err(NoToken::NoConnection),
                }
            }
            Err(error @ (TokenError::Unavailable { .. } | TokenError::Store(_))) => {
                let retry_after = error.retry_after().unwrap_or(Duration::from_secs(5));
                Err(NoToken::Unavailable { retry_after, source: Some(error) })
            }
            Err(error) => Err(NoToken::Misconfigured(error)),
        }
    }
}
