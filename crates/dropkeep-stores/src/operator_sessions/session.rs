//! One session of an operator, and the secret that its browser holds.

use std::fmt;

use dropkeep_auth::Randomness;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::api_keys::ApiKeyId;
use crate::digest::{SecretDigest, random_secret};

/// A session as it is kept. It holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorSession {
    /// The API key that it was opened with. Whether that is still accepted is another question.
    pub api_key: ApiKeyId,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
}

/// What the browser of an operator holds: 256 random bits, kept as a digest.
#[derive(Clone)]
pub struct OperatorSecret(Zeroizing<String>);

impl OperatorSecret {
    pub(super) fn generate(randomness: &dyn Randomness) -> Self {
        Self(random_secret(randomness))
    }

    /// Takes what a cookie carried.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for the cookie and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What forms on this session's pages carry, to show that they come from there. It opens nothing and
    /// does not lead back to the secret.
    pub fn form_token(&self) -> SecretDigest {
        SecretDigest::of("operator form", &self.0)
    }

    pub(super) fn digest(&self) -> SecretDigest {
        SecretDigest::of("operator session", &self.0)
    }
}

impl fmt::Debug for OperatorSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OperatorSecret([redacted])")
    }
}
