//! Proof Key for Code Exchange (RFC 7636).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

/// What the authorize URL promised and the token request must prove.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Challenge {
    method: Method,
    value: String,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
enum Method {
    Plain,
    S256,
}

impl Challenge {
    /// Reads the two parameters; without a method it is plain (RFC 7636 4.3).
    ///
    /// # Errors
    /// What is wrong with them.
    pub(super) fn read(value: &str, method: Option<&str>) -> Result<Self, String> {
        let method = match method {
            None | Some("plain") => Method::Plain,
            Some("S256") => Method::S256,
            Some(other) => return Err(format!("code_challenge_method: unknown method '{other}'")),
        };
        if !is_verifier(value) {
            return Err(
                "code_challenge: must be 43 to 128 characters of A-Z, a-z, 0-9, -._~".into()
            );
        }
        Ok(Self { method, value: value.to_owned() })
    }

    /// Whether the verifier is the one promised.
    pub(super) fn is_met_by(&self, verifier: &str) -> bool {
        is_verifier(verifier)
            && match self.method {
                Method::Plain => self.value == verifier,
                Method::S256 => {
                    self.value == URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
                }
            }
    }
}

/// RFC 7636 4.1.
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::Challenge;

    #[test]
    fn the_vector_of_rfc_7636_is_met() {
        let challenge =
            Challenge::read("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", Some("S256")).unwrap();
        assert!(challenge.is_met_by("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        assert!(!challenge.is_met_by("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl"));
    }
}
