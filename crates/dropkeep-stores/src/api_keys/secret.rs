//! The key that a caller shows: made once, shown once, kept as a digest.

use std::fmt;

use dropkeep_auth::Randomness;
use zeroize::Zeroizing;

use crate::digest::{SecretDigest, random_secret};

/// What tells an API key from other secrets, for people and for scanners of repositories.
const PREFIX: &str = "dk_";
/// How much of it is shown, to recognise it by.
const SHOWN: usize = PREFIX.len() + 6;

/// An API key in clear: `dk_` and 43 characters. 256 random bits need no slow hash to be kept safely.
#[derive(Clone)]
pub struct ApiKeySecret(Zeroizing<String>);

impl ApiKeySecret {
    /// Draws a new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        let random = random_secret(randomness);
        Self(Zeroizing::new(format!("{PREFIX}{}", random.as_str())))
    }

    /// The key itself, to be shown once.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What a key that somebody shows is found by. It says nothing about the key.
    pub fn digest_of(shown: &str) -> SecretDigest {
        SecretDigest::of("api key", shown)
    }

    /// As [`ApiKeySecret::digest_of`] this one.
    pub fn digest(&self) -> SecretDigest {
        Self::digest_of(&self.0)
    }

    /// How it begins.
    pub fn prefix(&self) -> &str {
        &self.0[..SHOWN]
    }
}

impl fmt::Debug for ApiKeySecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKeySecret([redacted])")
    }
}
