//! The Dropbox API v2, every route typed, and the client that sends the requests.

mod generated;
pub mod route;
pub mod wire;

pub use generated::*;
pub use route::Route;
