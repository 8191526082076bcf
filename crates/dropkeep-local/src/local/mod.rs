//! A running local Dropbox: what tests and programs do with it, beside calling it.

mod consent;
mod fork;
mod identity;
mod place;
mod ready;
mod running;
mod steering;
mod webhooks;

pub(crate) use ready::make_ready;
pub use running::{LocalDropbox, run};
pub use webhooks::WebhookError;
