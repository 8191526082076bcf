//! The HTTP client that everything shares, and its settings.

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Client};

/// How Dropbox is reached.
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
/// Cryptography is *ring*'s unless the program installed a default provider of its own before.
///
/// # Errors
/// When a root certificate cannot be read, or the system's certificates cannot.
pub fn http_client(settings: &HttpSettings) -> Result<Client, HttpClientError> {
    // reqwest takes the process-wide provider; a second installation changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = Client::builder()
        .connect_timeout(settings.connect_timeout)
        .read_timeout(settings.read_timeout)
        .user_agent(settings.user_agent.as_str())
        .redirect(Policy::none())
        .referer(false);
    if settings.proxy == Proxy::Direct {
        builder = builder.no_proxy();
    }
    for bytes in &settings.root_certificates {
        builder = builder.tls_certs_merge(certificates(bytes).map_err(HttpClientError::new)?);
    }
    builder.build().map_err(HttpClientError::new)
}

fn certificates(bytes: &[u8]) -> reqwest::Result<Vec<Certificate>> {
    const PEM_MARK: &[u8] = b"-----BEGIN";
    if bytes.windows(PEM_MARK.len()).any(|window| window == PEM_MARK) {
        Certificate::from_pem_bundle(bytes)
    } else {
        Ok(vec![Certificate::from_der(bytes)?])
    }
}

/// The HTTP client cannot be built from its settings.
#[derive(Debug, thiserror::Error)]
#[error("cannot set up the HTTP client")]
pub struct HttpClientError(#[source] Box<dyn std::error::Error + Send + Sync>);

impl HttpClientError {
    fn new(source: reqwest::Error) -> Self {
        Self(Box::new(source))
    }
}
