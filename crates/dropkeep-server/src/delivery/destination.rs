//! Where a webhook may go.

use std::io;
use std::net::{IpAddr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::address::is_public;
use crate::config::WebhookConfig;

/// The longest URL that is kept.
const LONGEST: usize = 2048;

/// The URL of a subscriber, fit to be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination(Url);

impl Destination {
    /// Reads a URL that somebody wants to be told at. It is read anew before each delivery, for the
    /// configuration may have become stricter.
    ///
    /// # Errors
    /// [`InvalidDestination`] says what is wrong with it.
    pub fn parse(text: &str, config: &WebhookConfig) -> Result<Self, InvalidDestination> {
        if text.len() > LONGEST {
            return Err(InvalidDestination::TooLong);
        }
        let url = Url::parse(text).map_err(|_| InvalidDestination::NoUrl)?;
        let carries_credentials = !url.username().is_empty() || url.password().is_some();
        if carries_credentials || url.fragment().is_some() {
            return Err(InvalidDestination::Superfluous);
        }
        let (address, is_loopback) = match url.host().ok_or(InvalidDestination::NoUrl)? {
            Host::Domain(name) => {
                let name = name.trim_end_matches('.');
                (None, name == "localhost" || name.ends_with(".localhost"))
            }
            Host::Ipv4(address) => (Some(IpAddr::V4(address)), address.is_loopback()),
            Host::Ipv6(address) => (Some(IpAddr::V6(address)), address.is_loopback()),
        };
        match url.scheme() {
            "https" => {}
            "http" if is_loopback && config.allow_private_addresses => {}
            "http" => return Err(InvalidDestination::NotEncrypted),
            _ => return Err(InvalidDestination::NoUrl),
        }
        let is_inside = is_loopback || address.is_some_and(|address| !is_public(address));
        if is_inside && !config.allow_private_addresses {
            return Err(InvalidDestination::NotPublic);
        }
        Ok(Self(url))
    }

    /// The URL to send to.
    pub(crate) fn url(&self) -> &Url {
        &self.0
    }
}

/// Why nothing is sent to a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidDestination {
    /// Not a URL of a web server.
    #[error("it is no URL such as https://example.com/hook")]
    NoUrl,
    /// Nobody has such a one.
    #[error("it is longer than 2048 bytes")]
    TooLong,
    /// Credentials would be stored and shown; a fragment is not sent.
    #[error("neither credentials nor a fragment belong in it")]
    Superfluous,
    /// Anybody on the way could read what is delivered.
    #[error("it has to be https")]
    NotEncrypted,
    /// It leads to this machine or to the networks behind it.
    #[error("it leads to an address that is not public, which the operator has not allowed")]
    NotPublic,
}

/// Resolves names to public addresses only. The connection goes to the very address that was looked at, so
/// a name that leads elsewhere the next time gains nothing.
#[derive(Debug)]
pub(super) struct PublicAddresses;

impl Resolve for PublicAddresses {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|found| is_public(found.ip())).collect();
            if public.is_empty() {
                let error = io::Error::other("the name leads to no public address");
                return Err(Box::new(error).into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, allow_private_addresses: bool) -> Result<String, InvalidDestination> {
        let config = WebhookConfig { allow_private_addresses };
        Destination::parse(text, &config).map(|destination| destination.url().to_string())
    }

    #[test]
    fn only_what_leads_outside_and_is_encrypted_is_sent_to() {
        assert_eq!(
            read("https://example.com/hook?a=1", false).as_deref(),
            Ok("https://example.com/hook?a=1")
        );
        assert_eq!(read("https://8.8.8.8:8443/", false).as_deref(), Ok("https://8.8.8.8:8443/"));
        for (text, why) in [
            ("http://example.com/", InvalidDestination::NotEncrypted),
            ("http://127.0.0.1/", InvalidDestination::NotEncrypted),
            ("https://localhost/", InvalidDestination::NotPublic),
            ("https://app.localhost./", InvalidDestination::NotPublic),
            ("https://127.0.0.1/", InvalidDestination::NotPublic),
            ("https://2130706433/", InvalidDestination::NotPublic),
            ("https://0x7f.1/", InvalidDestination::NotPublic),
            ("https://169.254.169.254/latest", InvalidDestination::NotPublic),
            ("https://[::1]/", InvalidDestination::NotPublic),
            ("https://[::ffff:10.0.0.1]/", InvalidDestination::NotPublic),
            ("https://user@example.com/", InvalidDestination::Superfluous),
            ("https://example.com/#there", InvalidDestination::Superfluous),
            ("ftp://example.com/", InvalidDestination::NoUrl),
            ("file:///etc/passwd", InvalidDestination::NoUrl),
            ("//example.com/", InvalidDestination::NoUrl),
            ("", InvalidDestination::NoUrl),
        ] {
            assert_eq!(read(text, false), Err(why), "{text}");
        }
        assert_eq!(
            read(&format!("https://example.com/{}", "a".repeat(2048)), false),
            Err(InvalidDestination::TooLong)
        );
    }

    #[test]
    fn an_operator_may_allow_what_is_inside() {
        for text in ["http://127.0.0.1:1/", "http://localhost/", "https://10.0.0.1/"] {
            assert!(read(text, true).is_ok(), "{text}");
        }
        assert_eq!(read("http://10.0.0.1/", true), Err(InvalidDestination::NotEncrypted));
    }
}
