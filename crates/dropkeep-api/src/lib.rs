//! The Dropbox API v2, every route typed, and the client that sends the requests.

pub mod route;
pub mod wire;

pub use route::Route;
