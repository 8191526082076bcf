//! Dropbox for Rust: sign in once, stay signed in, and upload, download, list and share.
//!
//! From an app key and a refresh token (`dropkeep login` gets both) to a link that downloads:
//!
//! ```
//! use std::sync::Arc;
//!
//! use dropkeep::Client;
//! use dropkeep::auth::{App, AppSecret, Credentials, Endpoints, MemoryStore, RefreshToken};
//! use dropkeep::auth::{RefreshingTokenSource, TokenEndpoint};
//! use dropkeep::transfer::{DirectLink, UploadOptions, share_link, upload_file};
//!
//! # fn main() -> anyhow::Result<()> { tokio::runtime::Runtime::new()?.block_on(run()) }
//! # async fn run() -> anyhow::Result<()> {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let (app_key, app_secret) = (dropbox.app_key(), dropbox.app_secret());
//! # let refresh_token = dropbox.refresh_token();
//! # let folder = tempfile::tempdir()?;
//! # let report = folder.path().join("report.txt");
//! # std::fs::write(&report, "all is well")?;
//! # let endpoints = Endpoints::single(&dropbox.endpoint())?;
//! # /*
//! let endpoints = Endpoints::dropbox();
//! # */
//! let app = App::confidential(app_key, AppSecret::new(app_secret));
//! let signed_in = Credentials::new(app.clone(), RefreshToken::new(refresh_token));
//! let endpoint = TokenEndpoint::builder(app).endpoints(endpoints.clone()).build()?;
//! let store = MemoryStore::with("default", signed_in);
//! let tokens = RefreshingTokenSource::builder(Arc::new(endpoint), Arc::new(store)).build();
//! let client =
//!     Client::builder().token_source(Arc::new(tokens)).endpoints(endpoints.clone()).build()?;
//!
//! upload_file(&client, &report, "/reports/report.txt", &UploadOptions::default()).await?;
//! let link = share_link(&client, "/reports/report.txt", None).await?;
//! println!("{}", DirectLink::of_endpoint(link.url(), &endpoints.web)?);
//! # Ok(()) }
//! ```
//!
//! The access tokens are refreshed as needed, once for however many ask.
//!
//! - [`auth`]: how a person approves an app, and how the program stays signed in.
//! - [`api`]: every route of the API, typed, and the [`Client`] that calls them.
//! - [`transfer`]: files up and down, of any size, verified; shared links.

pub use dropkeep_api as api;
pub use dropkeep_auth as auth;
pub use dropkeep_transfer as transfer;

pub use dropkeep_api::Client;
