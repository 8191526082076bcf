//! The name that a request asked by, for the links in its answer.

use http::header::HOST;
use http::request::Parts;
use http::uri::{Authority, Scheme};

use super::proxy::is_name;
use super::shared::Shared;
use crate::endpoints::{self, Transport};

/// What the links in the answer to a request begin with: a client can follow what is on the name
/// that it came by. A request without a name, or with one that is none, gets the server's own.
pub(crate) fn link_base(shared: &Shared, request: &Parts) -> String {
    let transport = request.extensions.get().copied().unwrap_or_else(|| named(request));
    match authority(request) {
        Some(authority) => endpoints::link_base(transport, &authority),
        None => shared.endpoint.clone(),
    }
}

/// The transport that a request names which came over none.
fn named(request: &Parts) -> Transport {
    if request.uri.scheme() == Some(&Scheme::HTTPS) { Transport::Tls } else { Transport::Plain }
}

/// `host` or `host:port`, from the request's target if that names one (HTTP/2, and HTTP/1.1 through
/// a proxy: RFC 9112 section 3.2.2), else from `Host`.
fn authority(request: &Parts) -> Option<Authority> {
    let target = request.uri.authority().cloned();
    let named = || Authority::try_from(request.headers.get(HOST)?.as_bytes()).ok();
    target.or_else(named).filter(is_name)
}
