//! What a request is signed with.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dropkeep_auth::{AccessToken, App};
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::error::NotSent;

/// Shorter texts are no secrets; replacing them would garble answers.
const SHORTEST_SECRET: usize = 8;

/// What a request is signed with.
pub(crate) enum Credential {
    /// A user's or a team's access token (RFC 6750).
    Bearer(AccessToken),
    /// App key and app secret (RFC 7617).
    Basic { header: HeaderValue, secrets: [Zeroizing<String>; 2] },
    /// Nothing.
    Nobody,
}

impl Credential {
    /// The app's own credential.
    pub(crate) fn app(app: &App) -> Result<Self, NotSent> {
        let secret = app.secret.as_ref().ok_or(NotSent::NoAppSecret)?;
        let pair = Zeroizing::new(format!("{}:{}", app.key, secret.expose()));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        let text = Zeroizing::new(format!("Basic {}", encoded.as_str()));
        let mut header = HeaderValue::from_str(&text)
            .map_err(|_| NotSent::Unbuildable("the app key or app secret"))?;
        header.set_sensitive(true);
        Ok(Self::Basic { header, secrets: [encoded, Zeroizing::new(secret.expose().to_owned())] })
    }

    /// The value of the `Authorization` header.
    pub(crate) fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::Bearer(token) => Some(token.authorization()),
            Self::Basic { header, .. } => Some(header),
            Self::Nobody => None,
        }
    }

    /// Takes the secret out of a text that came from the server: Dropbox echoes an `Authorization`
    /// header that it cannot read.
    pub(crate) fn redact(&self, text: &str) -> String {
        match self {
            Self::Bearer(token) => without(text, token.expose()),
            Self::Basic { secrets: [encoded, secret], .. } => {
                without(&without(text, encoded), secret)
            }
            Self::Nobody => text.to_owned(),
        }
    }
}

fn without(text: &str, secret: &str) -> String {
    if secret.len() < SHORTEST_SECRET {
        return text.to_owned();
    }
    text.replace(secret, "[redacted]")
}
