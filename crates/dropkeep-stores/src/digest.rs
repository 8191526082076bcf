//! Drawing a secret, and recognising it without keeping it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dropkeep_auth::Randomness;
use ring::digest::{Context, SHA256};
use zeroize::Zeroizing;

/// 256 random bits in 43 characters that may stand in a URL, a header and a cookie.
pub fn random_secret(randomness: &dyn Randomness) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new([0; 32]);
    randomness.fill(bytes.as_mut());
    Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_ref()))
}

/// The SHA-256 of a secret that was drawn at random, 256 bits of it: nobody finds the secret from it, so
/// it takes neither salt nor a slow hash. Looking a digest up in the database tells nothing by its
/// duration, for whoever has no secret cannot choose the digest.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SecretDigest(String);

impl SecretDigest {
    /// The digest of `secret` for one purpose: that of the same text for another is another.
    pub fn of(purpose: &str, secret: &str) -> Self {
        let mut context = Context::new(&SHA256);
        for part in [purpose, secret] {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part.as_bytes());
        }
        Self(URL_SAFE_NO_PAD.encode(context.finish()))
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// Its 43 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SecretDigest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
