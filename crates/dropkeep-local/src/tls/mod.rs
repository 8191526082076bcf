//! TLS: the certificate authority, and what it certifies.
//!
//! Clients that cannot be pointed elsewhere ask `https://api.dropboxapi.com` by a proxy, so somebody
//! has to be that name for them. The authority is made on this machine at the first start, its key is
//! readable by its owner alone, and it is constrained (RFC 5280 section 4.2.1.10) to Dropbox's names,
//! `localhost` and private addresses: whoever trusts it risks no more.

mod authority;
mod folder;
mod leaf;

pub(crate) use authority::Authority;
pub(crate) use leaf::server_config;
