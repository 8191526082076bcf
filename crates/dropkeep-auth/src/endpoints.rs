//! Where Dropbox is: the only place in this crate that knows a URL.

use url::{Host, Url};

/// The base URLs of Dropbox's hosts, each without a trailing slash.
///
/// The fields are public so that each host can be pointed somewhere of its own (a proxy, a test
/// server); [`Endpoints::single`] points all of them at one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// RPC routes and the token endpoint.
    pub api: String,
    /// Uploads and downloads.
    pub content: String,
    /// Long polling.
    pub notify: String,
    /// What people open in a browser: the authorize page and shared links.
    pub web: String,
}

impl Endpoints {
    /// Dropbox itself.
    pub fn dropbox() -> Self {
        Self {
            api: "https://api.dropboxapi.com".to_owned(),
            content: "https://content.dropboxapi.com".to_owned(),
            notify: "https://notify.dropboxapi.com".to_owned(),
            web: "https://www.dropbox.com".to_owned(),
        }
    }

    /// One base URL in place of all of Dropbox's hosts, as a local Dropbox offers it.
    ///
    /// # Errors
    /// When `base` is not an absolute `https` URL of a host and perhaps a path. Plain `http` is
    /// accepted for loopback hosts only, because tokens travel over it; see
    /// [`Endpoints::single_unencrypted`].
    pub fn single(base: &str) -> Result<Self, InvalidEndpoint> {
        let url = parse(base)?;
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err(InvalidEndpoint::NotEncrypted(base.to_owned()));
        }
        Ok(Self::all_at(&url))
    }

    /// As [`Endpoints::single`], and plain `http` is accepted for any host: for a local Dropbox in a
    /// container beside this one, found by its service name. Everybody on the way there can read the
    /// tokens, so never for the credentials of a real account.
    ///
    /// # Errors
    /// When `base` is not an absolute `http` or `https` URL of a host and perhaps a path.
    pub fn single_unencrypted(base: &str) -> Result<Self, InvalidEndpoint> {
        parse(base).map(|url| Self::all_at(&url))
    }

    fn all_at(base: &Url) -> Self {
        let base = base.as_str().trim_end_matches('/').to_owned();
        Self { api: base.clone(), content: base.clone(), notify: base.clone(), web: base }
    }

    /// Whether all of them are loopback addresses or `localhost`.
    pub fn are_on_this_machine(&self) -> bool {
        let all = [&self.api, &self.content, &self.notify, &self.web];
        all.iter().all(|base| parse(base).is_ok_and(|url| is_loopback(&url)))
    }

    /// The page where a person approves the app (RFC 6749 section 3.1).
    pub fn authorize_url(&self) -> Result<Url, InvalidEndpoint> {
        parse(&format!("{}/oauth2/authorize", self.web))
    }

    /// The token endpoint (RFC 6749 section 3.2).
    pub fn token_url(&self) -> Result<Url, InvalidEndpoint> {
        parse(&format!("{}/oauth2/token", self.api))
    }

    /// The route `auth/token/revoke`.
    pub fn revoke_url(&self) -> Result<Url, InvalidEndpoint> {
        parse(&format!("{}/2/auth/token/revoke", self.api))
    }
}

impl Default for Endpoints {
    fn default() -> Self {
        Self::dropbox()
    }
}

/// Why a base URL cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidEndpoint {
    /// It does not parse as an absolute URL.
    #[error("`{0}` is not an absolute URL such as https://example.com")]
    NotAUrl(String),
    /// Its scheme is neither `https` nor `http`, or it carries credentials, a query or a fragment.
    #[error(
        "`{0}` is not a plain http(s) base URL: no credentials, query or fragment belong in it"
    )]
    NotABase(String),
    /// It is `http` to a host that is not this machine.
    #[error("`{0}` would send tokens unencrypted: use https, or http to localhost only")]
    NotEncrypted(String),
}

/// Where the browser comes back to on this computer. Dropbox accepts plain `http` for `localhost` by
/// name only.
pub(crate) fn loopback_redirect_uri(port: u16, path: &str) -> String {
    format!("http://localhost:{port}{path}")
}

fn parse(text: &str) -> Result<Url, InvalidEndpoint> {
    let url = Url::parse(text).map_err(|_| InvalidEndpoint::NotAUrl(text.to_owned()))?;
    let carries_credentials = !url.username().is_empty() || url.password().is_some();
    if carries_credentials {
        return Err(InvalidEndpoint::NotABase(format!("{}://(credentials)", url.scheme())));
    }
    let plain = matches!(url.scheme(), "https" | "http")
        && url.has_host()
        && url.query().is_none()
        && url.fragment().is_none();
    if plain { Ok(url) } else { Err(InvalidEndpoint::NotABase(text.to_owned())) }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
