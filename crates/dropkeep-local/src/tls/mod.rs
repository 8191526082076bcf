//! TLS: the certificate authority, and what it certifies.

mod authority;
mod folder;
mod leaf;

pub(crate) use authority::Authority;
pub(crate) use leaf::server_config;
