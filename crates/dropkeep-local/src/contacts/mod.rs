//! The contacts that an account added by hand, and the routes that remove them.
//!
//! Dropbox has routes that forget contacts and none that lists or adds one. So a seed adds them
//! (`accounts[].contacts`), and a test sees in the log what became of them.

mod routes;
mod store;

pub(crate) use routes::ROUTES;
pub(crate) use store::Contacts;
