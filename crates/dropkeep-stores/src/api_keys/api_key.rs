//! What is known of an API key: everything but the key.

use std::collections::BTreeSet;
use std::fmt;

use dropkeep_auth::Randomness;
use jiff::Timestamp;

use super::{Action, Reach};
use crate::digest::SecretDigest;

/// An API key as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Its name in the API and in the audit trail.
    pub id: ApiKeyId,
    /// Whose connections it is for.
    pub tenant: String,
    /// What its owner calls it.
    pub name: String,
    /// What the key is recognised by.
    pub digest: SecretDigest,
    /// How the key begins.
    pub prefix: String,
    /// What it may be used for.
    pub actions: BTreeSet<Action>,
    /// Which connections it may be used for.
    pub reach: Reach,
    /// How many requests a minute each process answers it; `None` for no limit.
    pub requests_per_minute: Option<u32>,
    /// The key that it takes the place of.
    pub rotates: Option<ApiKeyId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// From when on it is no longer accepted; `None` for never.
    pub expires_at: Option<Timestamp>,
    /// Since when it is no longer accepted, if somebody ended it.
    pub revoked_at: Option<Timestamp>,
    /// When it was used last, give or take a minute.
    pub used_at: Option<Timestamp>,
}

impl ApiKey {
    /// Whether it is accepted at `now`.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

/// An API key to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewApiKey {
    /// Whose connections it is for.
    pub tenant: String,
    /// What to call it.
    pub name: String,
    /// What it may be used for.
    pub actions: BTreeSet<Action>,
    /// Which connections it may be used for.
    pub reach: Reach,
    /// How many requests a minute each process answers it; `None` for no limit.
    pub requests_per_minute: Option<u32>,
    /// From when on it is no longer accepted; `None` for never.
    pub expires_at: Option<Timestamp>,
}

/// The id of an API key: `ak_` and 26 letters and digits. It is no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ApiKeyId(String);

impl ApiKeyId {
    /// Draws a new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(crate::ids::generate("ak", randomness))
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn parse(text: &str) -> Result<Self, InvalidApiKeyId> {
        if crate::ids::is_sound("ak", text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidApiKeyId)
        }
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ApiKeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text is no API key's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an API key's id is `ak_` and 26 letters and digits; it is not the key itself")]
pub struct InvalidApiKeyId;
