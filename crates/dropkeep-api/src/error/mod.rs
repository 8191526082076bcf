//! What can go wrong in a call, told apart by what helps.
//!
//! [`Error<E>`](Error) is generic over the route's own error, which has a type of its own for each route.
//!
//! ```
//! use dropkeep_api::files::{GetMetadataArg, GetMetadataError, LookupError};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = dropkeep_local::LocalDropbox::start().await?;
//! # let token = dropkeep_auth::AccessToken::unexpiring(dropbox.access_token())?;
//! # let client = dropkeep_api::Client::builder()
//! #     .token_source(std::sync::Arc::new(dropkeep_auth::StaticTokenSource::new(token)))
//! #     .endpoints(dropkeep_auth::Endpoints::single(&dropbox.endpoint())?)
//! #     .build()?;
//! let error = match client.files().get_metadata(GetMetadataArg::new("/absent")).await {
//!     Ok(metadata) => return Err(format!("found {metadata:?}").into()),
//!     Err(error) => error,
//! };
//! match error.api() {
//!     Some(GetMetadataError::Path(LookupError::NotFound)) => println!("nothing is there"),
//!     _ => return Err(error.into()), // no token, no network, another refusal
//! }
//! assert_eq!(error.summary(), Some("path/not_found"));
//! assert!(error.request_id().is_some()); // what Dropbox's support asks for
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! | variant | whether the call took effect | what helps |
//! |---|---|---|
//! | [`Error::Api`] | no, it was refused | what the route's error says |
//! | [`Error::Denied`] | no | a scope, another token, account or path root |
//! | [`Error::RateLimited`] | no | waiting: [`Error::retry_after`] |
//! | [`Error::BadRequest`] | no | a look at the argument, or at the app's scopes |
//! | [`Error::Server`] | nobody knows | a look at what is there, then the same call again |
//! | [`Error::Transport`] | nobody knows, unless [`TransportError::is_before_sending`] | the same |
//! | [`Error::Token`] | no, nothing was sent | what [`TokenError`](dropkeep_auth::TokenError) says |
//! | [`Error::NotSent`] | no, nothing was sent | a credential for the builder, another argument |
//!
//! By the time a call fails it has been repeated wherever that was safe; see [`crate::retry`].

mod call_error;
mod context;
mod denial;
pub(crate) mod envelope;
mod not_sent;
mod transport;

pub use call_error::Error;
pub use context::{CallContext, UserMessage};
pub use denial::Denial;
pub use not_sent::NotSent;
pub use transport::TransportError;

/// An error before anybody has read the route's own part of it.
pub(crate) type Failure = Error<serde_json::Value>;
