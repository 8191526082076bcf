//! A Dropbox on localhost, to test Dropbox code against with no account and no network.
//!
//! ```
//! use dropkeep_local::LocalDropbox;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = LocalDropbox::start().await?;
//! // Point any client at it: all of Dropbox's hosts are this one.
//! println!("{} {}", dropbox.endpoint(), dropbox.app_key());
//! // A person allows what the app asks, without a browser.
//! let url = format!(
//!     "{}/oauth2/authorize?client_id={}&response_type=code&token_access_type=offline",
//!     dropbox.endpoint(),
//!     dropbox.app_key(),
//! );
//! let code = dropbox.approve(&url)?.code();
//! assert!(code.is_some());
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! It checks every argument against the Dropbox API's own description and answers mistakes in
//! Dropbox's own words, so that what passes here passes there. Time is virtual
//! ([`LocalDropbox::clock`]) and trouble can be scripted ([`Fault`]).

mod account;
mod blob;
mod builder;
mod call;
mod clock;
mod dispatch;
mod endpoints;
mod fault;
mod files;
mod local;
mod oauth;
mod random;
mod routes;
mod server;
mod sharing;
mod spec;
mod state;
mod wire;

pub use account::Plan;
pub use builder::Builder;
pub use clock::VirtualClock;
pub use fault::Fault;
pub use local::{LocalDropbox, run};
pub use oauth::{Consent, ConsentError};
pub use server::RequestRecord;
