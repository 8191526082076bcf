//! The contacts that an account added by hand, and the routes that remove them.

mod routes;
mod store;

pub(crate) use routes::ROUTES;
pub(crate) use store::Contacts;
