//! The broker: what it is made of.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{App, Clock, Randomness, SystemClock, SystemRandomness};
use dropkeep_stores::{
    ApiKeys, AuditLog, ChangeFeed, Connections, Database, DatabaseClock, DatabaseError, KeyId,
    KeyProbes, LeaseKeeper, LeaseOwner, RedisTokens, SharedTokens, StoredCredentials,
};

use super::error::OpenError;
use super::eviction::Eviction;
use super::registry::Registry;
use super::token_endpoints::AppTokenEndpoint;
use crate::config::KeepConfig;
use crate::delivery::{Deliveries, DeliveryParts};
use crate::proxy::Proxy;
use crate::sign_in::SignIns;
use crate::telemetry::Metrics;

/// The broker: every connection's token, kept fresh.
#[derive(Debug)]
pub struct Keep {
    config: KeepConfig,
    pub(super) connections: Connections,
    pub(super) credentials: StoredCredentials,
    pub(super) shared: SharedTokens,
    leases: Arc<LeaseKeeper>,
    endpoints: BTreeMap<String, Arc<AppTokenEndpoint>>,
    pub(super) registry: Arc<Registry>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
    sign_ins: SignIns,
    proxy: Proxy,
    _eviction: Eviction,
    _deliveries: Deliveries,
}

impl Keep {
    /// Opens the database and begins to look for changes. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`OpenError`] says what an operator has to mend.
    pub async fn open(config: KeepConfig) -> Result<Self, OpenError> {
        Self::open_with(config, Arc::new(SystemClock), Arc::new(SystemRandomness)).await
    }

    /// As [`Keep::open`], with another clock and randomness.
    ///
    /// # Errors
    /// As [`Keep::open`].
    pub async fn open_with(
        config: KeepConfig,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Self, OpenError> {
        let database = Database::open_with_clock(&config.store, clock).await?;
        // However wrong this machine's time of day is: that of the database counts from here on.
        let clock: Arc<dyn Clock> = Arc::new(DatabaseClock::new(database.clone()));
        let connections = Connections::new(database, config.keys.clone());
        KeyProbes::new(connections.clone()).check().await?;
        let metrics = Arc::new(Metrics::new());
        let redis = config.cache.as_ref();
        let redis = redis
            .map(|url| RedisTokens::new(url, config.keys.clone(), Arc::clone(&clock)))
            .transpose()?;
        let owner = LeaseOwner::new(&config.name, randomness.as_ref());
        let leases = Arc::new(LeaseKeeper::start(connections.clone(), owner));
        let feed = Arc::new(ChangeFeed::start(connections.clone()));
        let registry = Arc::new(Registry::default());
        let eviction = Eviction::start(&feed, &registry, &clock);
        let apps: BTreeMap<String, App> =
            config.apps.iter().map(|(name, app)| (name.clone(), app.app.clone())).collect();
        let parts = DeliveryParts {
            credentials: StoredCredentials::new(connections.clone(), Arc::new(apps), None),
            endpoints: AppTokenEndpoint::all(&config, &clock, &metrics)?,
            connections: connections.clone(),
            redis: redis.clone(),
            clock: Arc::clone(&clock),
        };
        Ok(Self {
            _deliveries: Deliveries::start(&parts, &config)?,
            proxy: Proxy::new(&config, Arc::clone(&clock))?,
            sign_ins: SignIns::new(&config, connections.database(), &clock)?,
            credentials: parts.credentials,
            shared: SharedTokens::new(Arc::clone(&leases), feed, redis),
            endpoints: parts.endpoints,
            config,
            connections,
            leases,
            registry,
            metrics,
            clock,
            randomness,
            _eviction: eviction,
        })
    }

    /// What it was made from.
    pub fn config(&self) -> &KeepConfig {
        &self.config
    }

    /// The connections it serves.
    pub fn connections(&self) -> &Connections {
        &self.connections
    }

    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.metrics
    }

    /// The API keys of those who may ask.
    pub fn api_keys(&self) -> ApiKeys {
        ApiKeys::new(self.connections.database().clone())
    }

    /// Who did what when.
    pub fn audit(&self) -> AuditLog {
        AuditLog::new(self.connections.database().clone())
    }

    /// How people connect.
    pub(crate) fn sign_ins(&self) -> &SignIns {
        &self.sign_ins
    }

    pub(crate) fn randomness(&self) -> &dyn Randomness {
        self.randomness.as_ref()
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Redis, if there is one.
    pub fn redis(&self) -> Option<&RedisTokens> {
        self.shared.redis()
    }

    /// Gives leases back, for a process that ends.
    pub async fn settle(&self) {
        self.registry.clear();
        self.leases.settle().await;
    }

    /// Keys that secrets in the database are sealed under and that this process has not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn missing_keys(&self) -> Result<Vec<KeyId>, DatabaseError> {
        KeyProbes::new(self.connections.clone()).missing().await
    }

    /// What passes requests on to Dropbox.
    pub(crate) fn proxy(&self) -> &Proxy {
        &self.proxy
    }

    pub(super) fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The apps that Dropbox asked to wait, and for how much longer this process asks nothing for them.
    pub fn paused_apps(&self) -> BTreeMap<&str, Duration> {
        let paused = self.endpoints.iter();
        paused.filter_map(|(name, app)| Some((name.as_str(), app.paused_for()?))).collect()
    }

    pub(crate) fn endpoint(&self, app: &str) -> Option<&Arc<AppTokenEndpoint>> {
        self.endpoints.get(app)
    }
}
