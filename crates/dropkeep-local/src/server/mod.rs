//! The HTTP server: accepting connections, routing requests, and what every answer carries.

mod accept;
mod log;
mod router;
mod shared;

pub(crate) use accept::serve;
pub(crate) use log::{DEFAULT_CAPACITY, Note, RequestFilter, RequestLog, as_curl, as_har};
pub use log::{RequestExpectation, RequestRecord};
pub(crate) use router::query_pairs;
pub(crate) use shared::Shared;
