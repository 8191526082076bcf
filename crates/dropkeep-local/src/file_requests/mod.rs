//! File requests: a folder that others may send files to.
//!
//! [`store`] knows the requests and what each accepts, [`routes`] and [`listing`] answer, and
//! [`wire`] writes JSON. [`page`] is where strangers send files to, [`form`] reads what they send,
//! and [`arrival`] keeps it.

mod arrival;
mod destination;
mod form;
mod listing;
mod page;
mod routes;
mod store;
mod wire;

pub(crate) use page::{receive, show};
pub(crate) use routes::ROUTES;
pub(crate) use store::FileRequests;
