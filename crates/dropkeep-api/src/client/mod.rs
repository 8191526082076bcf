//! The client: credentials and patience in, answers out.
//!
//! One [`Client`] is made at the start and cloned to wherever it is needed: clones share connections and
//! the token source. A view of it ([`Client::as_member`], [`Client::with_path_root`],
//! [`Client::with_range`]) is as cheap and leaves the original as it is:
//!
//! ```
//! use dropkeep_api::files::{DownloadArg, UploadArg};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let token = dropkeep_auth::AccessToken::unexpiring(dropbox.access_token())?;
//! # let client = dropkeep_api::Client::builder()
//! #     .token_source(std::sync::Arc::new(dropkeep_auth::StaticTokenSource::new(token)))
//! #     .endpoints(dropkeep_auth::Endpoints::single(&dropbox.endpoint())?)
//! #     .build()?;
//! client.files().upload(UploadArg::new("/digits.txt"), "0123456789").await?;
//! let part = client.with_range(2..5).files().download(DownloadArg::new("/digits.txt")).await?;
//! assert_eq!(part.bytes().await?, "234");
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod builder;
mod call;
mod exchange;
mod handle;
mod send;
mod view;

pub use builder::ClientBuilder;
pub use handle::Client;
pub(crate) use view::View;
