//! Builds a client.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    App, Clock, Endpoints, HttpClientError, HttpSettings, Randomness, SystemClock,
    SystemRandomness, TokenSource, http_client,
};

use super::handle::{Client, Shared};
use crate::retry::{JobPolicy, RetryPolicy};

/// The read timeout of the HTTP client also runs while a body is sent, which may take hours. It is
/// set so high that ours, which knows whether the body moves, comes first.
const NEVER: Duration = Duration::from_secs(7 * 24 * 3600);

/// Collects what a [`Client`] is made of. Everything has a default; without credentials only the
/// routes without authorization can be called.
#[derive(Debug, Default)]
pub struct ClientBuilder {
    token_source: Option<Arc<dyn TokenSource>>,
    app: Option<App>,
    endpoints: Endpoints,
    http: HttpSettings,
    clock: Option<Arc<dyn Clock>>,
    randomness: Option<Arc<dyn Randomness>>,
    retry: RetryPolicy,
    jobs: JobPolicy,
}

impl ClientBuilder {
    /// Where access tokens come from, a user's or a team's.
    #[must_use]
    pub fn token_source(mut self, source: Arc<dyn TokenSource>) -> Self {
        self.token_source = Some(source);
        self
    }

    /// The app, for the routes that act for it. Its secret is needed.
    #[must_use]
    pub fn app(mut self, app: App) -> Self {
        self.app = Some(app);
        self
    }

    /// Where Dropbox is. Default: Dropbox itself.
    #[must_use]
    pub fn endpoints(mut self, endpoints: Endpoints) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// Timeouts, certificates, proxy. A proxy is used for hosts beyond this machine only.
    #[must_use]
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.http = settings;
        self
    }

    /// The clock that pauses and deadlines go by. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Where the jitter of pauses comes from. Default: the system's.
    #[must_use]
    pub fn randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = Some(randomness);
        self
    }

    /// How patiently calls are repeated.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How patiently async jobs are waited for.
    #[must_use]
    pub fn jobs(mut self, policy: JobPolicy) -> Self {
        self.jobs = policy;
        self
    }

    /// Builds the client; nothing is sent.
    ///
    /// # Errors
    /// When the HTTP client cannot be set up, for instance because of a root certificate.
    pub fn build(self) -> Result<Client, HttpClientError> {
        let settings = self.http.reaching(&self.endpoints);
        let transport = HttpSettings { read_timeout: NEVER, ..settings.clone() };
        Ok(Client::new(Shared {
            http: http_client(&transport)?,
            settings,
            token_source: self.token_source,
            app: self.app,
            endpoints: self.endpoints,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            randomness: self.randomness.unwrap_or_else(|| Arc::new(SystemRandomness)),
            retry: self.retry,
            jobs: self.jobs,
        }))
    }
}
