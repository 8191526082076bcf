//! Dropbox for Rust: sign in once, stay signed in, and upload, download, list and share.
//!
//! From an app key and a refresh token (`dropkeep login` gets both) to a link that downloads:
//!
//! ```
//! use dropkeep::auth::{App, Credentials, RefreshToken};
//! use dropkeep::transfer::{UploadOptions, links, upload_file};
//!
//! # fn main() -> anyhow::Result<()> { tokio::runtime::Runtime::new()?.block_on(run()) }
//! # async fn run() -> anyhow::Result<()> {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let (app_key, refresh_token) = (dropbox.app_key(), dropbox.refresh_token());
//! # let folder = tempfile::tempdir()?;
//! # let report = folder.path().join("report.txt");
//! # std::fs::write(&report, "all is well")?;
//! let mut credentials = Credentials::new(App::public(app_key), RefreshToken::new(refresh_token));
//! # credentials.endpoint = Some(dropbox.endpoint());
//! # /*
//! credentials.endpoint = None; // Dropbox itself; or the base URL of a local Dropbox
//! # */
//! let client = dropkeep::connect(credentials)?;
//!
//! upload_file(&client, &report, "/reports/report.txt", &UploadOptions::default()).await?;
//! println!("{}", links::direct_link(&client, "/reports/report.txt").await?);
//! # Ok(()) }
//! ```
//!
//! The access tokens are refreshed as needed, once for however many ask.
//!
//! - [`auth`]: how a person approves an app, and how the program stays signed in.
//! - [`api`]: every route of the API, typed, and the [`Client`] that calls them.
//! - [`transfer`]: files up and down, of any size, verified; shared links.

mod connect;

pub use dropkeep_api as api;
pub use dropkeep_auth as auth;
pub use dropkeep_transfer as transfer;

pub use connect::{ConnectError, connect};
pub use dropkeep_api::Client;
