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
//! Every route is a method, found where its namespace says: `files/list_folder` is
//! `client.files().list_folder(..)`. It takes one argument, whose constructor asks for the required fields
//! and whose methods set the others. Instead of a token that ends after four hours give the client a
//! `dropkeep_auth::RefreshingTokenSource`, and it never does.
//!
//! | to | see |
//! |---|---|
//! | build a client, act for a team member, read a part of a file | [`client`] |
//! | tell errors apart | [`error`] |
//! | list folders, links, members without minding pages | [`cursor`] |
//! | delete, move, copy many at once | [`job`] |
//! | know when a call is repeated | [`retry`] |
//! | upload from a stream | [`Body`] |
//! | call any route without types | [`route`] |
//!
//! # Features
//! `team`, `team_log`, `paper` and `riviera` add the namespaces of these names, and `deprecated` the routes
//! that Dropbox advises against. Each costs compile time and nothing at run time.

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
