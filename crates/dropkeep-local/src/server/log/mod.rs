//! The log of requests: what is kept of each, how it is searched, replayed and exported.

mod argument;
mod curl;
mod expectation;
mod filter;
mod har;
mod path;
mod record;
mod ring;

pub(crate) use curl::as_curl;
pub use expectation::RequestExpectation;
pub(crate) use expectation::{describe, listed};
pub(crate) use filter::RequestFilter;
pub(crate) use har::as_har;
pub(crate) use path::redacted;
pub use record::RequestRecord;
pub(crate) use record::{Ending, Note};
pub(crate) use ring::{DEFAULT_CAPACITY, RequestLog};
