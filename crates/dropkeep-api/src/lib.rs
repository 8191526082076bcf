//! The Dropbox API v2, every route typed, and the client that sends the requests.
//!
//! ```
//! use std::sync::Arc;
//! use dropkeep_api::{Client, files::{DownloadArg, UploadArg}};
//! use dropkeep_auth::{AccessToken, Endpoints, StaticTokenSource};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = dropkeep_local::LocalDropbox::start().await?; // Dropbox itself needs no endpoints
//! let token = AccessToken::unexpiring(dropbox.access_token())?;
//! let client = Client::builder()
//!     .token_source(Arc::new(StaticTokenSource::new(token)))
//!     .endpoints(Endpoints::single(&dropbox.endpoint())?)
//!     .build()?;
//! client.files().upload(UploadArg::new("/hello.txt"), "Hello!").await?;
//! let download = client.files().download(DownloadArg::new("/hello.txt")).await?;
//! assert_eq!(download.bytes().await?, "Hello!");
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
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
