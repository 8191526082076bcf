//! The pages and the API in front of the keep.

mod admin;
mod caller;
mod client_address;
mod connect;
mod dropbox_webhook;
mod health;
mod metrics;
mod pages;
mod problem;
mod proxy;
mod router;
mod serving;
mod v1;
mod visitors;

pub use router::{Server, router};
pub use serving::{Listeners, ServeSettings, serve};
