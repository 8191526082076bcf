//! One refresh of one connection, and what it shows about it.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{CacheKey, Clock, Credentials, Refresh, Refusal, TokenError, Tokens, Trouble};
use dropkeep_stores::{ConnectionId, ConnectionTokens, Connections, Grant, StateKind, Verdict};
use futures_util::future::BoxFuture;

use super::token_endpoints::AppTokenEndpoint;

/// How long after the first refusal one asks again, before a sign-in is taken to be dead.
const SECOND_LOOK_AFTER: Duration = Duration::from_secs(1);

/// Refreshes one connection and notes in the database how it fares.
#[derive(Debug)]
pub(crate) struct ConnectionRefresh {
    pub(crate) id: ConnectionId,
    pub(crate) connections: Connections,
    pub(crate) tokens: ConnectionTokens,
    pub(crate) endpoint: Arc<AppTokenEndpoint>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Refresh for ConnectionRefresh {
    fn refresh<'a>(
        &'a self,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<Tokens, TokenError>> {
        Box::pin(self.refresh(credentials))
    }
}

impl ConnectionRefresh {
    async fn refresh(&self, credentials: &Credentials) -> Result<Tokens, TokenError> {
        let key = CacheKey::of(credentials);
        let grant = self.grant(&key).await?;
        if grant.state == StateKind::NeedsReconnect {
            return Err(dead(grant.reason));
        }
        let mut refreshed = self.in_turn(credentials).await?;
        if let Err(TokenError::GrantDead(refusal)) = &refreshed {
            tracing::info!(connection = %self.id, %refusal, "a sign-in is refused: looking again");
            self.clock.sleep(SECOND_LOOK_AFTER).await;
            self.grant(&key).await?;
            refreshed = self.in_turn(credentials).await?;
        }
        if let Err(error) = &refreshed {
            self.judge(&key, error).await;
        }
        refreshed
    }

    /// Asks Dropbox when it is this connection's turn and its lease is still held. The outer error says that
    /// it is not, which says nothing about the sign-in.
    async fn in_turn(
        &self,
        credentials: &Credentials,
    ) -> Result<Result<Tokens, TokenError>, TokenError> {
        let refreshed = self.endpoint.refresh_if(credentials, || self.tokens.begin_refresh()).await;
        refreshed.transpose().ok_or_else(no_lease)
    }

    /// The sign-in, as long as it is the one that `key` is of.
    async fn grant(&self, key: &CacheKey) -> Result<Grant, TokenError> {
        let grant = self.connections.grant(&self.id).await.map_err(TokenError::store)?;
        let grant = grant.ok_or(TokenError::NotSignedIn)?;
        if grant.digest != key.as_str() {
            // It is read anew before this is believed.
            return Err(dead(None));
        }
        Ok(grant)
    }

    /// Success is noted with the token itself.
    async fn judge(&self, key: &CacheKey, error: &TokenError) {
        let verdict = match error {
            TokenError::GrantDead(refusal) => Verdict::Dead(refusal.to_string()),
            TokenError::Store(_) | TokenError::NotSignedIn => return,
            TokenError::Unavailable { trouble, .. } => Verdict::Failing(trouble.to_string()),
            error => Verdict::Failing(error.to_string()),
        };
        match self.connections.judge(&self.id, key.as_str(), &verdict).await {
            Ok(true) => {
                tracing::warn!(connection = %self.id, ?verdict, "a connection fares otherwise");
            }
            Ok(false) => {}
            Err(error) => tracing::warn!(connection = %self.id, %error, "a verdict is not noted"),
        }
    }
}

fn dead(reason: Option<String>) -> TokenError {
    TokenError::GrantDead(Refusal::new("invalid_grant", reason))
}

/// Another process may be refreshing: rather none now than two.
fn no_lease() -> TokenError {
    TokenError::Unavailable {
        retry_after: Some(Duration::from_secs(1)),
        trouble: Trouble::Connection(Arc::new(NoLease)),
    }
}

/// The right to refresh could not be had.
#[derive(Debug, thiserror::Error)]
#[error("the right to refresh could not be had from the database")]
struct NoLease;
