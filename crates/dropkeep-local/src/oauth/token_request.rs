//! The parameters of `/oauth2/token`, from the form or the query, and who sends them.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::token::TokenRefusal;
use crate::state::{App, State};

/// Parameters from the form and from the query; each may come twice with the same value.
pub(super) struct TokenRequest {
    pairs: BTreeMap<String, String>,
}

impl TokenRequest {
    /// Joins both places.
    ///
    /// # Errors
    /// A parameter comes with two values.
    pub(super) fn new(pairs: Vec<(String, String)>) -> Result<Self, TokenRefusal> {
        let mut known = BTreeMap::new();
        for (name, value) in pairs {
            let first = known.entry(name.clone()).or_insert_with(|| value.clone());
            if *first != value {
                let reason = format!("\"{name}\": given with different values");
                return Err(TokenRefusal::new("invalid_request", reason));
            }
        }
        Ok(Self { pairs: known })
    }

    /// A parameter; an empty one counts as omitted.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.pairs.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A parameter that must be there.
    ///
    /// # Errors
    /// It is not.
    pub(super) fn required(&self, name: &str) -> Result<&str, TokenRefusal> {
        self.get(name).ok_or_else(|| {
            let reason = format!("missing required parameter \"{name}\"");
            TokenRefusal::new("invalid_request", reason)
        })
    }
}

/// The app that sends the request.
pub(super) struct Client {
    /// Its key.
    pub(super) app: String,
    /// Whether it has shown its secret.
    pub(super) confidential: bool,
}

/// The app, by Basic credentials or by `client_id` and `client_secret`. A secret that is given
/// must be right; whether one is needed depends on the grant.
///
/// # Errors
/// There is no such app, or its secret is another one.
pub(super) fn client(
    request: &TokenRequest,
    headers: &HeaderMap,
    state: &State,
) -> Result<Client, TokenRefusal> {
    let basic = headers.get(AUTHORIZATION).map(|value| basic(value.as_bytes()));
    let (key, secret) = match basic {
        Some(Some((key, secret))) => {
            // What is given twice must be the same (RFC 6749 2.3).
            let differs = |name: &str, known: &str| request.get(name).is_some_and(|it| it != known);
            if differs("client_id", &key) || differs("client_secret", &secret) {
                return Err(TokenRefusal::wrong_client());
            }
            (key, Some(secret).filter(|secret| !secret.is_empty()))
        }
        Some(None) => return Err(TokenRefusal::wrong_client()),
        None => {
            let key = request.required("client_id")?.to_owned();
            (key, request.get("client_secret").map(str::to_owned))
        }
    };
    let app: &App = state.apps.get(&key).ok_or_else(TokenRefusal::wrong_client)?;
    match secret {
        Some(secret) if secret != app.secret => Err(TokenRefusal::wrong_client()),
        secret => Ok(Client { app: key, confidential: secret.is_some() }),
    }
}

/// RFC 6749 2.3.1: both parts are form-encoded; app keys and secrets need none of it.
fn basic(header: &[u8]) -> Option<(String, String)> {
    let pair = std::str::from_utf8(header).ok()?.strip_prefix("Basic ")?;
    let decoded = String::from_utf8(STANDARD.decode(pair.trim()).ok()?).ok()?;
    let (key, secret) = decoded.split_once(':')?;
    Some((key.to_owned(), secret.to_owned()))
}
