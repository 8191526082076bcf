//! The HTTP client that everything shares, and its settings.

use std::error::Error;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder};

use crate::Endpoints;

/// How Dropbox is reached.
///
/// ```
/// use std::time::Duration;
/// use dropkeep_auth::{HttpSettings, Proxy};
///
/// let impatient = HttpSettings {
///     connect_timeout: Duration::from_secs(2),
///     proxy: Proxy::Direct,
///     ..HttpSettings::default()
/// };
/// assert_eq!(impatient.read_timeout, Duration::from_secs(60));
/// ```
#[derive(Debug, Clone)]
pub struct HttpSettings {
    /// How long a connection may take to stand, TLS included. Default: 10 s.
    pub connect_timeout: Duration,
    /// How long a connection may be silent while an answer is awaited or read. Default: 60 s.
    pub read_timeout: Duration,
    /// How long one request may take in all; whoever sends it applies this. It is not applied to
    /// the bodies of uploads and downloads, which take what they take. Default: 100 s.
    pub total_timeout: Duration,
    /// Certificates to trust beside the system's, each a PEM bundle or one DER certificate.
    pub root_certificates: Vec<Vec<u8>>,
    /// Whether a proxy stands between.
    pub proxy: Proxy,
    /// What the client calls itself.
    pub user_agent: String,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(60),
            total_timeout: Duration::from_secs(100),
            root_certificates: Vec::new(),
            proxy: Proxy::System,
            user_agent: concat!("dropkeep/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl HttpSettings {
    /// These settings for `endpoints`: no proxy stands between this machine and itself, whatever the
    /// system says, so that a local Dropbox is reached.
    #[must_use]
    pub fn reaching(mut self, endpoints: &Endpoints) -> Self {
        if endpoints.are_on_this_machine() {
            self.proxy = Proxy::Direct;
        }
        self
    }
}

/// Which proxy requests go through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Proxy {
    /// The one that the system names (`HTTPS_PROXY` and its kin, or the desktop's settings).
    #[default]
    System,
    /// None, whatever the system says.
    Direct,
}

/// Builds a client that follows no redirects and checks certificates.
///
/// Cryptography is *ring*'s unless the program installed a default provider of its own before. On a
/// machine without any certificates the client is built all the same: it reaches a local Dropbox by
/// `http`, and trusts nobody else.
///
/// # Errors
/// When a root certificate cannot be read.
pub fn http_client(settings: &HttpSettings) -> Result<Client, HttpClientError> {
    http_client_with(settings, |builder| builder)
}

/// As [`http_client`], with what `adjust` changes about it: a resolver of names of one's own, say.
///
/// # Errors
/// As [`http_client`].
pub fn http_client_with(
    settings: &HttpSettings,
    adjust: impl Fn(ClientBuilder) -> ClientBuilder,
) -> Result<Client, HttpClientError> {
    // reqwest takes the process-wide provider; a second installation changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut roots = Vec::new();
    for bytes in &settings.root_certificates {
        roots.extend(certificates(bytes)?);
    }
    if !roots.is_empty() {
        return Ok(adjust(builder(settings)).tls_certs_merge(roots).build()?);
    }
    match adjust(builder(settings)).build() {
        Ok(client) => Ok(client),
        Err(_) => Ok(adjust(builder(settings)).tls_certs_only([]).build()?),
    }
}

fn builder(settings: &HttpSettings) -> ClientBuilder {
    let builder = Client::builder()
        .connect_timeout(settings.connect_timeout)
        .read_timeout(settings.read_timeout)
        .user_agent(settings.user_agent.as_str())
        .redirect(Policy::none())
        .referer(false);
    match settings.proxy {
        Proxy::System => builder,
        Proxy::Direct => builder.no_proxy(),
    }
}

/// Reads a PEM bundle or one DER certificate. That there is none in it is an error: somebody meant
/// to trust something.
fn certificates(bytes: &[u8]) -> Result<Vec<Certificate>, HttpClientError> {
    const PEM_MARK: &[u8] = b"-----BEGIN";
    let is_pem = bytes.windows(PEM_MARK.len()).any(|window| window == PEM_MARK);
    let certificates = if is_pem {
        Certificate::from_pem_bundle(bytes)?
    } else {
        vec![Certificate::from_der(bytes)?]
    };
    if certificates.is_empty() { Err(HttpClientError::NoCertificate) } else { Ok(certificates) }
}

/// The HTTP client cannot be built from its settings.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpClientError {
    /// What should be a PEM bundle holds no certificate.
    #[error("a root certificate file holds no certificate")]
    NoCertificate,
    /// A setting, most likely a certificate, is malformed.
    #[error("cannot set up the HTTP client")]
    Settings(#[source] Box<dyn Error + Send + Sync>),
}

impl From<reqwest::Error> for HttpClientError {
    fn from(source: reqwest::Error) -> Self {
        Self::Settings(Box::new(source))
    }
}
