//! The token endpoint: exchange a code, refresh, revoke (RFC 6749 section 3.2).
//!
//! `request` builds without IO, `verdict` tells refusals from passing trouble,
//! `tokens` reads what was given.

mod builder;
mod endpoint;
mod request;
mod revoke;
mod tokens;
mod verdict;

pub use builder::{TokenEndpointBuilder, TokenEndpointError};
pub use endpoint::TokenEndpoint;
pub use request::{CodeExchange, FormBody, ScopeSubset};
pub use revoke::Revocation;
pub use tokens::Tokens;
