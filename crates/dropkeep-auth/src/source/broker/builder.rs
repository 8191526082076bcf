//! How a [`BrokerTokenSource`] is set up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Uri};
use url::Url;
use zeroize::Zeroizing;

use super::BrokerTokenSource;
use super::lending::Lending;
use super::routes::Routes;
use crate::{
    Clock, Endpoints, HttpClientError, HttpSettings, InvalidEndpoint, KeepKey, Randomness,
    SystemClock, SystemRandomness, http_client,
};

/// Longer than a keep lets a caller wait.
const LONGEST_REQUEST: Duration = Duration::from_secs(30);

/// Settings of a [`BrokerTokenSource`], each with a default.
#[derive(Debug)]
pub struct BrokerTokenSourceBuilder {
    keep: String,
    connection: String,
    key: KeepKey,
    unencrypted: bool,
    settings: HttpSettings,
    http: Option<reqwest::Client>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl BrokerTokenSourceBuilder {
    pub(super) fn new(keep: String, connection: String, key: KeepKey) -> Self {
        Self {
            keep,
            connection,
            key,
            unencrypted: false,
            settings: HttpSettings { total_timeout: LONGEST_REQUEST, ..HttpSettings::default() },
            http: None,
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
        }
    }

    /// Timeouts, certificates and the like. Default: those of [`HttpSettings`], but 30 s for a request
    /// in all.
    #[must_use]
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.settings = settings;
        self
    }

    /// A client to share connections with, for a process that asks for tokens of many connections. It
    /// must come from [`http_client`], which follows no redirects; of the settings only the total
    /// timeout is then used here.
    #[must_use]
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Lets API key and tokens travel over plain `http` to another machine: for a keep in a container
    /// beside this one, on a network that nobody else is on. Default: `https`, or `http` to this machine.
    #[must_use]
    pub fn unencrypted(mut self) -> Self {
        self.unencrypted = true;
        self
    }

    /// What tells the time. Default: [`SystemClock`].
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// What spreads requests and retries in time. Default: [`SystemRandomness`].
    #[must_use]
    pub fn randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// Sets it up. Nothing is sent before somebody asks for a token.
    ///
    /// # Errors
    /// When the keep's URL or the API key cannot be used, or the HTTP client cannot be built.
    pub fn build(self) -> Result<BrokerTokenSource, BrokerSetupError> {
        let keep = if self.unencrypted {
            Endpoints::single_unencrypted(&self.keep)?
        } else {
            Endpoints::single(&self.keep)?
        };
        let http = match self.http {
            Some(client) => client,
            None => http_client(&self.settings.clone().reaching(&keep))?,
        };
        let routes = Routes {
            token: token_uri(&keep.api, &self.connection)?,
            authorization: authorization(&self.key)?,
            key: self.key,
            http,
            total_timeout: self.settings.total_timeout,
        };
        Ok(BrokerTokenSource::new(Lending {
            routes,
            clock: self.clock,
            randomness: self.randomness,
            reported: Mutex::default(),
        }))
    }
}

/// Where the tokens of `connection` are, whatever characters its name holds.
fn token_uri(keep: &str, connection: &str) -> Result<Uri, InvalidEndpoint> {
    let invalid = || InvalidEndpoint::NotAUrl(keep.to_owned());
    let mut url = Url::parse(keep).map_err(|_| invalid())?;
    let mut path = url.path_segments_mut().map_err(|()| invalid())?;
    path.pop_if_empty().extend(["v1", "connections", connection, "token"]);
    drop(path);
    url.as_str().parse().map_err(|_| invalid())
}

fn authorization(key: &KeepKey) -> Result<HeaderValue, BrokerSetupError> {
    let key = key.expose();
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(BrokerSetupError::InvalidKey);
    }
    let header = Zeroizing::new(format!("Bearer {key}"));
    let mut header = HeaderValue::from_str(&header).map_err(|_| BrokerSetupError::InvalidKey)?;
    header.set_sensitive(true);
    Ok(header)
}

/// Why a [`BrokerTokenSource`] cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BrokerSetupError {
    /// The keep's base URL is wrong.
    #[error(transparent)]
    Endpoint(#[from] InvalidEndpoint),
    /// The API key is empty, or holds what cannot stand in a header. Often a line break came along when
    /// it was copied.
    #[error("an API key is visible ASCII without spaces or line breaks")]
    InvalidKey,
    /// The HTTP client cannot be built.
    #[error(transparent)]
    HttpClient(#[from] HttpClientError),
}
