//! Where a local Dropbox is found.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The base URL of a local Dropbox that listens on this address. One that listens on all addresses
/// is found on the loopback one.
pub(crate) fn local(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    format!("http://{address}")
}
