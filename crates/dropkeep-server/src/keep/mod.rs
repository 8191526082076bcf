//! The broker itself, without HTTP.

mod broker;
mod changed;
mod disconnect;
mod entry;
mod error;
mod eviction;
mod last_resort;
mod refresh;
mod registry;
mod token_endpoints;

pub use broker::{Keep, Served};
pub use error::{NoToken, OpenError};

pub(crate) use entry::SubjectKind;
pub(crate) use token_endpoints::AppTokenEndpoint;
