//! The HTTP proxy: where a client may be taken that believes to speak with other hosts.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use http::uri::Authority;
use tokio::net::TcpStream;

use super::front::{Front, PassThrough};
use crate::endpoints;

/// How long a host that is passed through to may take to answer.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);

/// Where a tunnel leads.
pub(super) enum Destination {
    /// To this server.
    Here,
    /// To another host, through this connection.
    There(TcpStream),
}

/// Why there is no tunnel, in words for the client's user.
pub(super) enum NoTunnel {
    /// 400: the target is not `host:port`.
    Malformed,
    /// 403: the host is not Dropbox's.
    Foreign(String),
    /// 403: the target is this very proxy under another name.
    Loop(String),
    /// 502: the host is passed through to, and was not reached.
    Unreachable(String, io::Error),
}

/// Opens the way to the target of a `CONNECT`.
pub(super) async fn open(front: &Front, target: &Authority) -> Result<Destination, NoTunnel> {
    let host = target.host();
    let Some(port) = target.port_u16().filter(|_| is_name(target)) else {
        return Err(NoTunnel::Malformed);
    };
    if leads_here(front.address, host, port) {
        return Ok(Destination::Here);
    }
    if front.pass_through == PassThrough::No {
        return Err(NoTunnel::Foreign(host.to_owned()));
    }
    let connecting = TcpStream::connect((bare(host), port));
    let connected = match tokio::time::timeout(CONNECT_LIMIT, connecting).await {
        Ok(connected) => connected,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    };
    let stream = connected.map_err(|error| NoTunnel::Unreachable(host.to_owned(), error))?;
    match stream.peer_addr() {
        Ok(peer) if is_own(front.address, peer) => Err(NoTunnel::Loop(host.to_owned())),
        _ => Ok(Destination::There(stream)),
    }
}

/// Whether there is a host, and no user in front of it.
pub(super) fn is_name(authority: &Authority) -> bool {
    !authority.host().is_empty() && !authority.as_str().contains('@')
}

/// Whether this server answers for `host`: Dropbox's names on any port, and its own on its own.
pub(super) fn leads_here(own: SocketAddr, host: &str, port: u16) -> bool {
    if endpoints::is_dropbox(host) {
        return true;
    }
    let is_local = match bare(host).parse::<IpAddr>() {
        Ok(address) => is_own(own, (address, port).into()),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    };
    is_local && port == own.port()
}

/// Whether a connection to `peer` ends at the listener itself.
fn is_own(own: SocketAddr, peer: SocketAddr) -> bool {
    let same_address = peer.ip() == own.ip() || peer.ip().is_loopback();
    peer.port() == own.port() && same_address
}

/// An IPv6 address without the brackets that URLs put around it.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

impl NoTunnel {
    /// The status and the text of the answer.
    pub(super) fn answer(&self) -> (http::StatusCode, String) {
        use http::StatusCode;
        match self {
            Self::Malformed => {
                (StatusCode::BAD_REQUEST, "CONNECT needs a target of the form host:port".to_owned())
            }
            Self::Foreign(host) => (StatusCode::FORBIDDEN, foreign(host)),
            Self::Loop(host) => {
                (StatusCode::FORBIDDEN, format!("{host} is this proxy itself, by another name"))
            }
            Self::Unreachable(host, error) => {
                (StatusCode::BAD_GATEWAY, format!("{host} cannot be reached: {error}"))
            }
        }
    }
}

/// The refusal of a host that is not Dropbox's.
pub(super) fn foreign(host: &str) -> String {
    format!(
        "This proxy is a local Dropbox and answers for Dropbox's hosts only, not for {host}. Start \
         it with --pass-through to let clients reach other hosts through it, or put {host} into \
         NO_PROXY."
    )
}
