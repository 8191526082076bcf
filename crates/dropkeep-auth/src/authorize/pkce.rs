//! PKCE (RFC 7636): ties an authorization code to whoever asked for it. S256 only.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use zeroize::Zeroizing;

use crate::{CodeVerifier, Randomness};

impl CodeVerifier {
    /// A verifier of 256 random bits: 43 characters, all unreserved (RFC 7636 section 4.1).
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self::new(random_text(randomness))
    }

    /// What the authorize URL says about this verifier (RFC 7636 section 4.2).
    pub fn challenge(&self) -> CodeChallenge {
        CodeChallenge(URL_SAFE_NO_PAD.encode(digest(&SHA256, self.expose().as_bytes())))
    }
}

/// The SHA-256 of a verifier: public, for the verifier cannot be computed from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CodeChallenge(String);

impl CodeChallenge {
    /// The only method there is here. `plain` gives the verifier away (RFC 9700 section 2.1.1).
    pub const METHOD: &str = "S256";

    /// The challenge as it stands in the URL.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 256 random bits as 43 characters that need no escaping in a URL.
pub(crate) fn random_text(randomness: &dyn Randomness) -> String {
    let mut bytes = Zeroizing::new([0; 32]);
    randomness.fill(&mut *bytes);
    URL_SAFE_NO_PAD.encode(&bytes[..])
}
