//! The Dropbox API v2, every route typed, and the client that sends the requests.
//!
//! Start at [`Client`]; its errors are [`Error`]. What is sent is in [`request`], what comes back in
//! [`response`], when a call is repeated in [`retry`]; lists that come in pages are in [`cursor`], and
//! work that Dropbox does in the background in [`job`].

pub mod client;
pub mod cursor;
pub mod error;
mod generated;
pub mod job;
pub mod request;
pub mod response;
pub mod retry;
pub mod route;
pub mod wire;

pub use client::{Client, ClientBuilder};
pub use error::Error;
pub use generated::*;
pub use request::{Body, ByteRange};
pub use response::Download;
pub use retry::{JobPolicy, RetryPolicy};
pub use route::Route;
