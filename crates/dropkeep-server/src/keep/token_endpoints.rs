//! The token endpoint of each app, and how much may be asked of it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dropkeep_auth::{
    AccessToken, Clock, CodeExchange, Credentials, Refresh, RefreshToken, Revocation,
    TokenEndpoint, TokenError, Tokens, Trouble,
};
use tokio::sync::Semaphore;
use tracing::Instrument as _;
use tracing::field::Empty;

use super::error::OpenError;
use crate::config::KeepConfig;
use crate::telemetry::{Metrics, RefreshCounters};

/// How many requests of one app may be under way at once.
const MOST_AT_ONCE: usize = 64;
/// How long a request may take. Dropbox's slow days take half a minute; a lease lasts as long as this
/// is renewed.
const LONGEST_REQUEST: Duration = Duration::from_secs(50);

/// The token endpoint for one app.
#[derive(Debug)]
pub(crate) struct AppTokenEndpoint {
    pub(crate) endpoint: TokenEndpoint,
    name: String,
    permits: Semaphore,
    /// In milliseconds of the monotonic clock: Dropbox asked this app to wait until then.
    paused_until: AtomicU64,
    counters: RefreshCounters,
    clock: Arc<dyn Clock>,
}

impl AppTokenEndpoint {
    /// One for each app of `config`.
    pub(crate) fn all(
        config: &KeepConfig,
        clock: &Arc<dyn Clock>,
        metrics: &Metrics,
    ) -> Result<BTreeMap<String, Arc<Self>>, OpenError> {
        let mut http = config.http.clone();
        http.total_timeout = LONGEST_REQUEST;
        http.read_timeout = LONGEST_REQUEST;
        let of = |name: &str, app: &crate::AppConfig| {
            let endpoint = TokenEndpoint::builder(app.app.clone())
                .endpoints(config.endpoints.clone())
                .http(http.clone())
                .clock(Arc::clone(clock))
                .build()?;
            Ok::<_, OpenError>(Arc::new(Self {
                endpoint,
                name: name.to_owned(),
                permits: Semaphore::new(MOST_AT_ONCE),
                paused_until: AtomicU64::new(0),
                counters: metrics.of_app(name),
                clock: Arc::clone(clock),
            }))
        };
        config.apps.iter().map(|(name, app)| Ok((name.clone(), of(name, app)?))).collect()
    }

    /// Refreshes when it is this request's turn. Where Dropbox asked the app to wait, none is sent.
    pub(crate) async fn refresh(&self, credentials: &Credentials) -> Result<Tokens, TokenError> {
        self.in_turn(|| self.send(credentials)).await
    }

    /// As [`AppTokenEndpoint::refresh`], if `may` says so when the turn has come: the right to refresh can be
    /// lost while one waits. `None` when it was, and nothing was sent.
    pub(crate) async fn refresh_if(
        &self,
        credentials: &Credentials,
        may: impl FnOnce() -> bool,
    ) -> Result<Option<Tokens>, TokenError> {
        let refreshed = self.in_turn(|| async {
            if may() { self.send(credentials).await.map(Some) } else { Ok(None) }
        });
        refreshed.await
    }

    async fn send(&self, credentials: &Credentials) -> Result<Tokens, TokenError> {
        let span = tracing::info_span!("refresh", app = self.name, outcome = Empty);
        let refreshed =
            Refresh::refresh(&self.endpoint, credentials).instrument(span.clone()).await;
        span.record("outcome", self.counters.count(&refreshed));
        refreshed
    }

    /// Redeems a code, at once: it lives for a short while only.
    pub(crate) async fn redeem(&self, exchange: &CodeExchange<'_>) -> Result<Tokens, TokenError> {
        let span = tracing::info_span!("redeem", app = self.name);
        self.endpoint.exchange(exchange).instrument(span).await
    }

    /// Ends a sign-in at Dropbox when it is this request's turn, as [`TokenEndpoint::revoke`].
    pub(crate) async fn revoke(
        &self,
        access_token: Option<&AccessToken>,
        refresh_token: &RefreshToken,
    ) -> Result<Revocation, TokenError> {
        self.in_turn(|| {
            let span = tracing::info_span!("revoke", app = self.name);
            self.endpoint.revoke(access_token, Some(refresh_token)).instrument(span)
        })
        .await
    }

    /// How long it is until this app may ask again, where Dropbox asked it to wait.
    pub(crate) fn paused_for(&self) -> Option<Duration> {
        let paused_until = Duration::from_millis(self.paused_until.load(Ordering::Relaxed));
        let left = paused_until.checked_sub(self.clock.monotonic());
        left.filter(|left| !left.is_zero())
    }

    async fn in_turn<T, F>(&self, request: impl FnOnce() -> F) -> Result<T, TokenError>
    where
        F: Future<Output = Result<T, TokenError>>,
    {
        // It is never closed.
        let _permit = self.permits.acquire().await;
        if let Some(left) = self.paused_for() {
            let trouble = Trouble::Status(http::StatusCode::TOO_MANY_REQUESTS);
            return Err(TokenError::Unavailable { retry_after: Some(left), trouble });
        }
        request().await.inspect_err(|error| {
            if let Some(wait) = error.retry_after() {
                let until = self.clock.monotonic().saturating_add(wait).as_millis();
                let until = u64::try_from(until).unwrap_or(u64::MAX);
                self.paused_until.fetch_max(until, Ordering::Relaxed);
            }
        })
    }
}
