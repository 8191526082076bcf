//! A plain client for HTTP and HTTPS that follows no redirects and keeps to where it may go.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use futures_util::future::{BoxFuture, FutureExt as _};
use http::{Request, Response, Uri};
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::TokioExecutor;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

/// To where requests may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Reach {
    /// To the loopback addresses.
    #[default]
    ThisMachine,
    /// To any address.
    Anywhere,
}

/// Why a request has no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutboundFailure {
    /// The address is not one where requests may be sent.
    #[error("{0} is not on this machine, and only that may be asked")]
    OutOfReach(String),
    /// There is no certificate store, or it cannot be read.
    #[error("no certificates to trust")]
    NoRoots(#[source] rustls::Error),
    /// The host was not found, not reached, or hung up.
    #[error("the host does not answer")]
    NoAnswer(#[source] ClientError),
}

/// The client. Making one reads the system's certificates.
pub(crate) struct Outbound {
    client: Client<HttpsConnector<HttpConnector<Resolver>>, Full<Bytes>>,
    reach: Reach,
}

impl fmt::Debug for Outbound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Outbound").field(&self.reach).finish()
    }
}

impl Outbound {
    /// A client that keeps to `reach`.
    ///
    /// # Errors
    /// [`OutboundFailure::NoRoots`]
    pub(crate) fn new(reach: Reach) -> Result<Self, OutboundFailure> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(BuilderVerifierExt::with_platform_verifier)
            .map_err(OutboundFailure::NoRoots)?
            .with_no_client_auth();
        let mut connector = HttpConnector::new_with_resolver(Resolver(reach));
        connector.enforce_http(false);
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(connector);
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Self { client, reach })
    }

    /// Sends a request and waits for the head of its answer.
    ///
    /// # Errors
    /// The address may not be asked, or does not answer.
    pub(crate) async fn send(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<Response<Body>, OutboundFailure> {
        // The resolver never sees an address that is written in digits.
        if let Some(address) = literal(request.uri())
            && !self.reach.includes(address)
        {
            return Err(OutboundFailure::OutOfReach(address.to_string()));
        }
        let answer = self.client.request(request).await.map_err(OutboundFailure::NoAnswer)?;
        Ok(answer.map(Body::new))
    }
}

impl Reach {
    fn includes(self, address: IpAddr) -> bool {
        self == Self::Anywhere || address.to_canonical().is_loopback()
    }
}

fn literal(uri: &Uri) -> Option<IpAddr> {
    let host = uri.host()?;
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host).parse().ok()
}

/// Finds the addresses of a host, and leaves out those that may not be asked.
#[derive(Debug, Clone)]
struct Resolver(Reach);

impl tower::Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = BoxFuture<'static, io::Result<Self::Response>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let reach = self.0;
        let resolve = async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<_> = found.filter(|address| reach.includes(address.ip())).collect();
            if allowed.is_empty() {
                let reason = format!("{name} is not on this machine, and only that may be asked");
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, reason));
            }
            Ok(allowed.into_iter())
        };
        resolve.boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, literal};

    fn is_reached(reach: Reach, url: &str) -> Option<bool> {
        literal(&url.parse().unwrap()).map(|address| reach.includes(address))
    }

    #[test]
    fn only_loopback_addresses_are_on_this_machine() {
        for url in ["http://127.0.0.1:80/", "http://127.8.0.1/", "http://[::1]:1/"] {
            assert_eq!(is_reached(Reach::ThisMachine, url), Some(true), "{url}");
        }
        assert_eq!(is_reached(Reach::ThisMachine, "http://[::ffff:127.0.0.1]/"), Some(true));
        for url in ["http://10.0.0.1/", "http://169.254.169.254/", "http://[2001:db8::1]/"] {
            assert_eq!(is_reached(Reach::ThisMachine, url), Some(false), "{url}");
            assert_eq!(is_reached(Reach::Anywhere, url), Some(true), "{url}");
        }
        for url in ["http://0.0.0.0/", "http://[::]/", "http://[::ffff:10.0.0.1]/"] {
            assert_eq!(is_reached(Reach::ThisMachine, url), Some(false), "{url}");
        }
        assert_eq!(is_reached(Reach::ThisMachine, "http://localhost/"), None, "the resolver's");
    }
}
