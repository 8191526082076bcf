//! The key that a caller shows: made once, shown once, kept as a digest.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_auth::Randomness;
use ring::digest::{SHA256, digest};
use zeroize::Zeroizing;

/// What tells an API key from other secrets, for people and for scanners of repositories.
const PREFIX: &str = "dk_";
/// Its random part in bytes.
const LENGTH: usize = 32;
/// How much of it is shown, to recognise it by.
const SHOWN: usize = PREFIX.len() + 6;

/// An API key in clear: `dk_` and 43 characters. 256 random bits need no slow hash to be kept safely.
#[derive(Clone)]
pub struct ApiKeySecret(Zeroizing<String>);

impl ApiKeySecret {
    /// Draws a new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        randomness.fill(bytes.as_mut());
        let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_ref()));
        Self(Zeroizing::new(format!("{PREFIX}{}", text.as_str())))
    }

    /// The key itself, to be shown once.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What a key that somebody shows is found by. It says nothing about the key.
    pub fn digest_of(shown: &str) -> [u8; 32] {
        let mut sum = [0; 32];
        sum.copy_from_slice(digest(&SHA256, shown.as_bytes()).as_ref());
        sum
    }

    /// As [`ApiKeySecret::digest_of`] this one.
    pub fn digest(&self) -> [u8; 32] {
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
