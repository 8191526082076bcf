//! File requests: a folder that others may send files to.
//!
//! [`store`] knows the requests and what each accepts, [`routes`] and [`listing`] answer, and
//! [`wire`] writes JSON.

mod destination;
mod listing;
mod routes;
mod store;
mod wire;

pub(crate) use routes::ROUTES;
pub(crate) use store::FileRequests;
