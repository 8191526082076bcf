//! Lists that come in pages, as streams.
//!
//! Each is a method beside the route that starts it: `list_folder_stream` beside `list_folder`. A page is
//! fetched when the items of the last one are used up, so whoever stops early saves the rest.
//!
//! ```
//! use dropkeep_api::files::{ListFolderArg, Metadata, UploadArg};
//! use futures_util::TryStreamExt as _;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let token = dropkeep_auth::AccessToken::unexpiring(dropbox.access_token())?;
//! # let client = dropkeep_api::Client::builder()
//! #     .token_source(std::sync::Arc::new(dropkeep_auth::StaticTokenSource::new(token)))
//! #     .endpoints(dropkeep_auth::Endpoints::single(&dropbox.endpoint())?)
//! #     .build()?;
//! client.files().upload(UploadArg::new("/notes/a.txt"), "Hello!").await?;
//! let mut entries = client.files().list_folder_stream(ListFolderArg::new("").recursive(true));
//! let mut bytes = 0;
//! while let Some(entry) = entries.try_next().await? {
//!     if let Metadata::File(file) = entry {
//!         bytes += file.size;
//!     }
//! }
//! assert_eq!(bytes, 6);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! The root folder is `""`, not `/`. An error ends the stream, and [`ListError`] says whether the first
//! call or a later one was refused; where a cursor has become too old, the list has to start again.

mod pages;
mod paginate;
mod streams;

pub use paginate::{Items, ListError};
pub(crate) use paginate::{Page, paginate};
