//! What identity tokens are signed with.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::error::{KeyRejected, Unspecified};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use serde_json::{Value, json};

/// The key, as PKCS #8. It is the same for everybody and no secret: what it signs is worth something
/// only to those who chose to believe a Dropbox on localhost. Made at each start it would have to be
/// of another kind, for `ring` makes no RSA keys; but clients expect `RS256` from Dropbox, and some
/// accept nothing else.
const KEY: &[u8] = include_bytes!("openid_key.der");

static PAIR: LazyLock<Result<KeyPair, KeyRejected>> = LazyLock::new(|| KeyPair::from_pkcs8(KEY));

/// A JSON Web Token of these claims (RFC 7519), signed as JWS (RFC 7515) with `RS256`.
///
/// # Errors
/// The key is damaged.
pub(super) fn sign(claims: &Value) -> Result<String, Unspecified> {
    let pair = pair()?;
    let header = json!({ "alg": "RS256", "kid": identifier(&components(pair)), "typ": "JWT" });
    let encoded = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let signed = format!("{}.{}", encoded(&header), encoded(claims));
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)?;
    Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// The public part as a JSON Web Key Set (RFC 7517).
///
/// # Errors
/// The key is damaged.
pub(super) fn key_set() -> Result<Value, Unspecified> {
    let public = components(pair()?);
    Ok(json!({
        "keys": [{
            "alg": "RS256",
            "kty": "RSA",
            "n": URL_SAFE_NO_PAD.encode(&public.n),
            "e": URL_SAFE_NO_PAD.encode(&public.e),
            "kid": identifier(&public),
            "use": "sig",
        }],
    }))
}

fn pair() -> Result<&'static KeyPair, Unspecified> {
    PAIR.as_ref().map_err(|_| Unspecified)
}

fn components(pair: &KeyPair) -> PublicKeyComponents<Vec<u8>> {
    PublicKeyComponents::from(pair.public_key())
}

/// `kid`: the thumbprint of the key (RFC 7638).
fn identifier(public: &PublicKeyComponents<Vec<u8>>) -> String {
    let (n, e) = (URL_SAFE_NO_PAD.encode(&public.n), URL_SAFE_NO_PAD.encode(&public.e));
    let canonical = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
    URL_SAFE_NO_PAD.encode(digest(&SHA256, canonical.as_bytes()))
}
