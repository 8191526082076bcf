//! API keys: who may ask the keep for what.

mod action;
mod api_key;
mod reach;
mod secret;
mod table;

pub use action::{Action, UnknownAction};
pub use api_key::{ApiKey, ApiKeyId, InvalidApiKeyId, NewApiKey};
pub use reach::{InvalidReach, Reach};
pub use secret::ApiKeySecret;
pub use table::{ApiKeys, MadeApiKey};
