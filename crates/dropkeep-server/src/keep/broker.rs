//! A valid access token for any connection.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, App, Clock, Randomness, RefreshingTokenSource, Scopes, SystemClock,
    SystemRandomness, TokenError, TokenSource as _,
};
use dropkeep_stores::{
    ApiKeys, AuditLog, ChangeFeed, ConnectionId, Connections, Database, DatabaseClock,
    DatabaseError, KeyId, KeyProbes, LeaseKeeper, LeaseOwner, RedisTokens, SharedTokens, StateKind,
    StoredCredentials,
};

use url::Url;

use super::entry::Entry;
use super::error::{NoToken, OpenError};
use super::eviction::Eviction;
use super::refresh::ConnectionRefresh;
use super::registry::Registry;
use super::token_endpoints::AppTokenEndpoint;
use crate::config::KeepConfig;
use crate::delivery::{Deliveries, DeliveryParts};
use crate::proxy::Proxy;
use crate::sign_in::SignIns;
use crate::telemetry::Metrics;

/// How long a caller waits for a token at most.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// The broker: every connection's token, kept fresh.
#[derive(Debug)]
pub struct Keep {
    config: KeepConfig,
    connections: Connections,
    credentials: StoredCredentials,
    shared: SharedTokens,
    leases: Arc<LeaseKeeper>,
    endpoints: BTreeMap<String, Arc<AppTokenEndpoint>>,
    registry: Arc<Registry>,
    metrics: Arc<Metrics>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    sign_ins: SignIns,
    proxy: Proxy,
    _eviction: Eviction,
    _deliveries: Deliveries,
}

/// A token, and whose it is.
#[derive(Debug, Clone)]
pub struct Served {
    /// The token.
    pub token: AccessToken,
    pub(crate) entry: Arc<Entry>,
}

impl Served {
    /// The connection.
    pub fn id(&self) -> &ConnectionId {
        &self.entry.id
    }

    /// What the token may be used for, if that is known.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.token.scopes().or(self.entry.scopes.as_ref())
    }

    /// Whose connection it is.
    pub fn tenant(&self) -> &str {
        &self.entry.tenant
    }

    /// The app, by its name in the configuration.
    pub fn app(&self) -> &str {
        &self.entry.app
    }
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
        let replaced = served.entry.source.replace(&served.token);
        let token = self.within_deadline(replaced).await?;
        self.served(&served.entry, token).await
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

    /// Where the person of connection `id` connects again.
    pub fn reconnect_url(&self, app: &str, id: &ConnectionId) -> Url {
        let mut url = self.config.url_of(["connect", app]);
        url.query_pairs_mut().append_pair("connection", id.as_str());
        url
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
