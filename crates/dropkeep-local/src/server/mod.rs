//! The HTTP server: accepting connections, telling them apart, routing requests, and what every
//! answer carries.
//!
//! One port does it all, because a client is given one address: plain HTTP and TLS are told apart by the
//! first byte, HTTP/1.1 and HTTP/2 by what the client says, and `CONNECT` makes a connection a proxy's,
//! whose tunnel ends here again when it leads to one of Dropbox's names.

mod accept;
mod asked;
mod connection;
mod front;
mod log;
mod missed;
mod past;
mod proxy;
mod router;
mod service;
mod shared;
mod worlds;

pub(crate) use accept::{connect, serve};
pub(crate) use asked::link_base;
pub(crate) use front::{Front, PassThrough};
pub(crate) use log::{
    DEFAULT_CAPACITY, Note, RequestFilter, RequestLog, as_curl, as_har, describe, listed,
};
pub use log::{RequestExpectation, RequestRecord};
pub(crate) use missed::Missed;
pub(crate) use past::Past;
pub(crate) use router::query_pairs;
pub use service::LocalService;
pub(crate) use shared::Shared;
pub(crate) use worlds::{Origin, Worlds};
