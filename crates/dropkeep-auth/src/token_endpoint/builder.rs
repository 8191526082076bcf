//! How a [`TokenEndpoint`] is set up.

use std::sync::Arc;

use http::Uri;
use url::Url;

use super::TokenEndpoint;
use crate::{
    App, Clock, Endpoints, HttpClientError, HttpSettings, InvalidEndpoint, SystemClock, http_client,
};

/// Settings of a [`TokenEndpoint`], each with a default.
#[derive(Debug)]
pub struct TokenEndpointBuilder {
    app: App,
    endpoints: Endpoints,
    settings: HttpSettings,
    http: Option<reqwest::Client>,
    clock: Arc<dyn Clock>,
    locale: Option<String>,
}

impl TokenEndpointBuilder {
    pub(super) fn new(app: App) -> Self {
        Self {
            app,
            endpoints: Endpoints::dropbox(),
            settings: HttpSettings::default(),
            http: None,
            clock: Arc::new(SystemClock),
            locale: None,
        }
    }

    /// Where Dropbox is. Default: Dropbox itself.
    #[must_use]
    pub fn endpoints(mut self, endpoints: Endpoints) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// Timeouts, certificates and the like.
    #[must_use]
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.settings = settings;
        self
    }

    /// A client to share connections with. It must come from [`http_client`], which follows no
    /// redirects; of the settings only the total timeout is then used here.
    #[must_use]
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// What tells the time. Default: [`SystemClock`].
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The language in which Dropbox explains errors, as an IETF tag such as `pt-BR`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets it up. Nothing is sent yet.
    ///
    /// # Errors
    /// When an endpoint is no URL, or the HTTP client cannot be built.
    pub fn build(self) -> Result<TokenEndpoint, TokenEndpointError> {
        let http = match self.http {
            Some(client) => client,
            None => http_client(&self.settings.clone().reaching(&self.endpoints))?,
        };
        Ok(TokenEndpoint {
            token_uri: uri(&self.endpoints.token_url()?)?,
            revoke_uri: uri(&self.endpoints.revoke_url()?)?,
            app: self.app,
            endpoints: self.endpoints,
            http,
            total_timeout: self.settings.total_timeout,
            clock: self.clock,
            locale: self.locale,
        })
    }
}

fn uri(url: &Url) -> Result<Uri, InvalidEndpoint> {
    url.as_str().parse().map_err(|_| InvalidEndpoint::NotAUrl(url.as_str().to_owned()))
}

/// Why a [`TokenEndpoint`] cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenEndpointError {
    /// A base URL is wrong.
    #[error(transparent)]
    Endpoint(#[from] InvalidEndpoint),
    /// The HTTP client cannot be built.
    #[error(transparent)]
    HttpClient(#[from] HttpClientError),
}
