//! The broker itself, without HTTP.

mod broker;
mod changed;
mod disconnect;
mod entry;
mod error;
mod eviction;
mod refresh;
mod registry;
mod served;
mod token_endpoints;
mod tokens;

pub use broker::Keep;
pub use error::{NoToken, OpenError};
pub use served::Served;

pub(crate) use entry::SubjectKind;
pub(crate) use token_endpoints::AppTokenEndpoint;
