//! How processes share the access token of a connection and agree on who refreshes it.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{AccessToken, AccessTokenCache, CacheKey, CachedToken, Lease, StoreError};
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tracing::Instrument as _;

use super::lease_keeper::{LeaseKeeper, Shared, Unwritten};
use super::redis_tokens::RedisTokens;
use crate::connections::{ChangeFeed, Changes, Claim, ConnectionId, LeaseEpoch};
use crate::database::DatabaseError;

/// How long after the end of a lease one asks for it: clocks differ a little.
const GRACE: Duration = Duration::from_millis(20);

/// What all connections of a process share.
#[derive(Debug, Clone)]
pub struct SharedTokens {
    leases: Arc<LeaseKeeper>,
    feed: Arc<ChangeFeed>,
    redis: Option<RedisTokens>,
}

impl SharedTokens {
    /// Shares tokens through the database that `leases` and `feed` look at, and through `redis` if
    /// there is one.
    pub fn new(
        leases: Arc<LeaseKeeper>,
        feed: Arc<ChangeFeed>,
        redis: Option<RedisTokens>,
    ) -> Self {
        Self { leases, feed, redis }
    }

    /// The access token of `id`, which belongs to `tenant`.
    pub fn of(&self, tenant: &str, id: &ConnectionId) -> ConnectionTokens {
        ConnectionTokens { shared: self.clone(), tenant: tenant.into(), id: id.clone() }
    }

    /// Redis, if there is one.
    pub fn redis(&self) -> Option<&RedisTokens> {
        self.redis.as_ref()
    }
}

/// The shared access token of one connection.
#[derive(Debug, Clone)]
pub struct ConnectionTokens {
    shared: SharedTokens,
    tenant: Arc<str>,
    id: ConnectionId,
}

impl ConnectionTokens {
    /// Whether this process has the right to refresh now. If so it is kept alive for as long as a request
    /// may take from now on, however long it was held before.
    pub fn begin_refresh(&self) -> bool {
        self.leases().hold_on(&self.id)
    }

    fn leases(&self) -> &Arc<Shared> {
        self.shared.leases.shared()
    }

    async fn load(&self, key: &CacheKey) -> Result<Option<CachedToken>, DatabaseError> {
        if let Some(token) = self.leases().unwritten(&self.id, key) {
            return Ok(Some(token));
        }
        // Who has the lease is about to refresh. Redis may have missed the last refresh; the database has not.
        let decides = self.leases().held(&self.id).is_some();
        if let Some(redis) = self.shared.redis.as_ref().filter(|_| !decides)
            && let Some(token) = redis
                .load(&self.tenant, &self.id, key)
                .instrument(tracing::debug_span!("cache.load", connection = %self.id))
                .await
        {
            return Ok(Some(token));
        }
        self.leases().connections().access_token(&self.id, key).await
    }

    async fn save(&self, key: &CacheKey, token: &CachedToken) -> Result<(), StoreError> {
        let leases = self.leases();
        let Some(epoch) = leases.held(&self.id) else { return Err(StoreError::Superseded) };
        let connections = leases.connections();
        let span = tracing::debug_span!("store.commit", connection = %self.id);
        let committed = connections.commit(&self.id, (epoch, key), token).instrument(span).await;
        let is_written = committed.inspect_err(|_| {
            let unwritten = Unwritten { epoch, key: key.clone(), token: token.clone() };
            leases.write_later(&self.id, unwritten);
        })?;
        leases.forget(&self.id, epoch);
        if !is_written {
            tracing::info!(connection = %self.id, "another process has taken over: nothing is written");
            return Err(StoreError::Superseded);
        }
        if let Some(redis) = &self.shared.redis {
            let now = connections.database().now();
            let span = tracing::debug_span!("cache.save", connection = %self.id);
            redis.save((&self.tenant, &self.id, key), token, now).instrument(span).await;
        }
        Ok(())
    }

    /// No process hands out `token` of the sign-in `key` any more: Dropbox refuses it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn refuse(&self, key: &CacheKey, token: &AccessToken) -> Result<(), DatabaseError> {
        if let Some(redis) = &self.shared.redis
            && let Some(copy) = redis.load(&self.tenant, &self.id, key).await
            && copy.token == *token
        {
            redis.remove(&self.id, key).await;
        }
        self.leases().connections().forget_access_token(&self.id, token).await.map(drop)
    }

    async fn claim(&self, wait: Duration) -> Result<LeaseEpoch, StoreError> {
        let leases = self.leases();
        let clock = leases.clock();
        let deadline = clock.monotonic().saturating_add(wait);
        let mut changes = self.shared.feed.subscribe();
        loop {
            let span = tracing::debug_span!("store.claim", connection = %self.id);
            let until = match leases.claim(&self.id).instrument(span).await? {
                Claim::Taken(epoch) => return Ok(epoch),
                Claim::Gone => return Err(StoreError::Superseded),
                Claim::Held { until } => until,
            };
            let left = deadline.saturating_sub(clock.monotonic());
            if left.is_zero() {
                return Err(StoreError::Locked { name: self.id.to_string(), waited: wait });
            }
            let now = leases.connections().database().now();
            let ends = time_until(until, now).saturating_add(GRACE).min(left);
            tokio::select! {
                () = clock.sleep(ends) => {}
                () = changed(&mut changes, &self.id) => {}
            }
        }
    }
}

impl AccessTokenCache for ConnectionTokens {
    fn load<'a>(
        &'a self,
        key: &'a CacheKey,
    ) -> BoxFuture<'a, Result<Option<CachedToken>, StoreError>> {
        Box::pin(async move { Ok(self.load(key).await?) })
    }

    /// Only who has the lease may, and [`StoreError::Superseded`] says that it was lost.
    fn save<'a>(
        &'a self,
        key: &'a CacheKey,
        token: &'a CachedToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.save(key, token))
    }

    fn remove<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            if let Some(redis) = &self.shared.redis {
                redis.remove(&self.id, key).await;
            }
            let connections = self.leases().connections();
            let Some(token) = connections.access_token(&self.id, key).await? else {
                return Ok(false);
            };
            Ok(connections.forget_access_token(&self.id, &token.token).await?)
        })
    }

    fn lease<'a>(
        &'a self,
        _key: &'a CacheKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let epoch = self.claim(wait).await?;
            let leases = Arc::clone(self.leases());
            Ok(Lease::new(HeldLease { leases, id: self.id.clone(), epoch }))
        })
    }
}

/// Gives the lease back when dropped.
struct HeldLease {
    leases: Arc<Shared>,
    id: ConnectionId,
    epoch: LeaseEpoch,
}

impl Drop for HeldLease {
    fn drop(&mut self) {
        self.leases.let_go(&self.id, self.epoch);
    }
}

/// Ends when `id` has changed, or may have.
async fn changed(changes: &mut Receiver<Changes>, id: &ConnectionId) {
    loop {
        match changes.recv().await {
            Ok(changes) if changes.contains_key(id) => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            // The process is ending.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

fn time_until(later: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(later.duration_since(now)).unwrap_or_default()
}
