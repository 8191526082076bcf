//! Waiting on loopback for the one callback that counts.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use http::uri::Authority;
use tokio::net::{TcpListener, TcpStream};

use super::LoopbackError;
use super::http::{Connection, Request};
use super::page::Page;
use crate::flow::callback::{CallbackOutcome, CallbackQuery, is_prefetch};
use crate::secret::equal_in_constant_time;

/// How many connections are read at the same time. Browsers open some ahead and send nothing.
const MOST_CONNECTIONS: usize = 16;

/// Bound to loopback: `localhost` means one address for some browsers, another for others.
pub(super) struct Listener {
    v4: TcpListener,
    v6: Option<TcpListener>,
    port: u16,
}

/// What a callback must look like.
pub(super) struct Expected<'a> {
    pub(super) path: &'a str,
    pub(super) port: u16,
    pub(super) state: &'a str,
}

/// The callback that counts, and the connection that waits for a page.
pub(super) struct Arrival {
    pub(super) outcome: CallbackOutcome,
    pub(super) connection: Connection,
}

impl Listener {
    pub(super) async fn bind(port: u16) -> Result<Self, LoopbackError> {
        let failed = |port| move |source| LoopbackError::Bind { port, source };
        let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed(port))?;
        let port = v4.local_addr().map_err(failed(port))?.port();
        let v6 = match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
            Ok(listener) => Some(listener),
            // Whoever has this port on the other loopback address might be given our code.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                return Err(failed(port)(error));
            }
            Err(_) => None,
        };
        Ok(Self { v4, v6, port })
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Serves connections until one brings the expected state. The others are dropped then.
    pub(super) async fn wait(&self, expected: &Expected<'_>) -> Result<Arrival, LoopbackError> {
        let mut connections = FuturesUnordered::new();
        loop {
            tokio::select! {
                accepted = self.accept(), if connections.len() < MOST_CONNECTIONS => {
                    if let Some(stream) = accepted.map_err(LoopbackError::Accept)? {
                        connections.push(serve(stream, expected));
                    }
                }
                Some(arrival) = connections.next() => {
                    if let Some(arrival) = arrival {
                        return Ok(arrival);
                    }
                }
            }
        }
    }

    /// `None` if the connection is already gone, or is not from this machine.
    async fn accept(&self) -> io::Result<Option<TcpStream>> {
        let accepted = match &self.v6 {
            Some(v6) => tokio::select! {
                accepted = self.v4.accept() => accepted,
                accepted = v6.accept() => accepted,
            },
            None => self.v4.accept().await,
        };
        match accepted {
            Ok((stream, peer)) => Ok(is_loopback(peer).then_some(stream)),
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn is_loopback(peer: SocketAddr) -> bool {
    match peer.ip() {
        IpAddr::V4(address) => address.is_loopback(),
        IpAddr::V6(address) => address.is_loopback(),
    }
}

/// Reads one request and answers it, unless it is the one that counts.
async fn serve(stream: TcpStream, expected: &Expected<'_>) -> Option<Arrival> {
    let (connection, request) = Connection::read(stream).await;
    let page = match request.and_then(|request| judge(&request, expected)) {
        Ok(outcome) => return Some(Arrival { outcome, connection }),
        Err(page) => page,
    };
    connection.answer(page).await;
    None
}

/// Whether this is the callback that counts; if not, what to answer.
fn judge(request: &Request, expected: &Expected<'_>) -> Result<CallbackOutcome, Page> {
    if !is_ours(request, expected.port) {
        return Err(Page::NotHere);
    }
    if request.path() != expected.path {
        return Err(Page::NotFound);
    }
    if request.method != "GET" {
        return Err(Page::NotAllowed);
    }
    if is_prefetch(&request.headers) {
        return Err(Page::Empty);
    }
    let callback = CallbackQuery::parse(request.query()).read().map_err(|_| Page::Malformed)?;
    if equal_in_constant_time(callback.state.as_bytes(), expected.state.as_bytes()) {
        Ok(callback.outcome)
    } else {
        Err(Page::Foreign)
    }
}

/// Whether the browser meant this listener: a page that had its own name resolve to 127.0.0.1 (DNS
/// rebinding) gives itself away in `Host`.
fn is_ours(request: &Request, port: u16) -> bool {
    let host = request.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let Some(host) = host.and_then(|host| host.parse::<Authority>().ok()) else { return false };
    let own = ["localhost", "127.0.0.1", "[::1]"];
    // Browsers leave out the default port.
    own.iter().any(|own| host.host().eq_ignore_ascii_case(own))
        && host.port_u16().unwrap_or(80) == port
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_ours_at(host: &str, port: u16) -> bool {
        let head = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
        is_ours(&Request::parse(head.as_bytes()).unwrap(), port)
    }

    #[test]
    fn a_browser_names_this_computer_and_the_port_unless_it_is_the_default() {
        for host in ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:8080"] {
            assert!(is_ours_at(host, 8080), "{host}");
        }
        assert!(is_ours_at("localhost", 80) && is_ours_at("localhost:80", 80));
        for host in ["evil.example:8080", "localhost", "localhost:80", "localhost.evil:8080", ""] {
            assert!(!is_ours_at(host, 8080), "{host}");
        }
    }
}
