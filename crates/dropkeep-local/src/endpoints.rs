//! Where a local Dropbox is found.

use std::net::SocketAddr;

/// The base URL of a local Dropbox that listens on this address.
pub(crate) fn local(address: SocketAddr) -> String {
    format!("http://{address}")
}
