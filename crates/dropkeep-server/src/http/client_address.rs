//! Where a request comes from: the other end of its connection, or what a proxy that is trusted says.
//!
//! Limits are counted by this address and by nothing else, so it must neither be forged nor be everybody's: with
//! nothing trusted it is the connection's other end, which behind a proxy is the proxy. IPv4 addresses in IPv6 form are
//! taken for what they are, lest one client be two.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use http::{Extensions, HeaderMap};
use ipnet::IpNet;

/// The address of the client; `None` where whatever serves this does not say.
///
/// `X-Forwarded-For` is believed from the end, where the nearest proxy has written, and only as far as
/// proxies in `trusted` have written it (row B13): what a client made up stands before that.
pub(super) fn client_address(
    extensions: &Extensions,
    headers: &HeaderMap,
    trusted: &[IpNet],
) -> Option<IpAddr> {
    let ConnectInfo(peer) = extensions.get::<ConnectInfo<SocketAddr>>()?;
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer.ip().to_canonical();
    let lines = headers.get_all("x-forwarded-for").into_iter();
    let said: Vec<&str> = lines.filter_map(|line| line.to_str().ok()).collect();
    for text in said.iter().rev().flat_map(|line| line.rsplit(',')) {
        if !is_trusted(&client) {
            break;
        }
        let Some(address) = address(text.trim()) else { break };
        client = address;
    }
    Some(client)
}

/// An address, perhaps with a port as some proxies write it.
fn address(text: &str) -> Option<IpAddr> {
    let address = text.parse().or_else(|_| text.parse().map(|socket: SocketAddr| socket.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 1)));
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let trusted = ["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        client_address(&extensions, &headers, &trusted).unwrap().to_string()
    }

    #[test]
    fn b13_only_what_trusted_proxies_wrote_is_believed() {
        assert_eq!(client("192.0.2.7", &[]), "192.0.2.7");
        assert_eq!(client("192.0.2.7", &["198.51.100.1"]), "192.0.2.7", "a stranger says so");
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("::ffff:10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.2"]), "198.51.100.1");
        assert_eq!(client("::1", &["[2001:db8::1]:443"]), "2001:db8::1");
        assert_eq!(client("::1", &["198.51.100.1:443"]), "198.51.100.1");
        for nonsense in ["", "unknown", "198.51.100.1, evil", "_hidden", "198.51.100.1;"] {
            assert_eq!(client("10.0.0.1", &[nonsense]), "10.0.0.1", "{nonsense}");
        }
        assert_eq!(client("10.0.0.1", &["10.0.0.3, 10.0.0.2"]), "10.0.0.3");
    }

    #[test]
    fn without_a_peer_there_is_no_address() {
        assert_eq!(client_address(&Extensions::new(), &HeaderMap::new(), &[]), None);
    }
}
