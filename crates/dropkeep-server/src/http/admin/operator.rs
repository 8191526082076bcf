//! Who is signed in.
//!
//! The session is looked up in the database with every page, and the key with it: an operator whose key was revoked
//! sees nothing more, on whichever replica. These pages are asked for a few times a minute, so that costs nothing; reads
//! of tokens go by what is in memory.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use cookie::SameSite;
use cookie::time::Duration;
use dropkeep_stores::{Action, OperatorSecret, SecretDigest};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use super::pages::Bar;
use super::refusal::Refusal;
use crate::config::KeepConfig;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::pages::cookies::{self, CookieRules};

/// How long a session lasts at most, in hours: a day's work.
pub(super) const LONGEST_SESSION: u8 = 8;
const COOKIE: &str = "operator";

/// Somebody with a session whose API key is still accepted and still for the action `admin`.
#[derive(Debug, Clone)]
pub(super) struct Operator {
    /// Who they are to the API.
    pub(super) caller: Caller,
    secret: OperatorSecret,
}

impl Operator {
    /// What the forms of this session carry.
    pub(super) fn form_token(&self) -> SecretDigest {
        self.secret.form_token()
    }

    pub(super) fn secret(&self) -> &OperatorSecret {
        &self.secret
    }

    /// What pages show of the operator, on the page `here`.
    pub(super) fn bar(&self, here: &'static str) -> Bar {
        let key = &self.caller.key.api_key;
        Bar {
            here,
            key_name: key.name.clone(),
            key_prefix: key.prefix.clone(),
            tenant: key.tenant.clone(),
            actions: key.actions.clone(),
            form_token: self.form_token().to_string(),
        }
    }
}

/// What came with a request, if it is a session's.
pub(super) fn shown(config: &KeepConfig, headers: &HeaderMap) -> Option<OperatorSecret> {
    let name = CookieRules::of(config).name(COOKIE);
    let found = cookies::all(headers).find(|cookie| cookie.name() == name)?;
    Some(OperatorSecret::new(found.value()))
}

/// The cookie that holds `secret`. No other site's link or form carries it along.
pub(super) fn cookie(config: &KeepConfig, secret: &OperatorSecret) -> HeaderValue {
    let lifetime = Duration::hours(LONGEST_SESSION.into());
    CookieRules::of(config).set(COOKIE, secret.expose(), lifetime, SameSite::Strict)
}

/// What takes the cookie away.
pub(super) fn no_cookie(config: &KeepConfig) -> HeaderValue {
    CookieRules::of(config).set(COOKIE, "", Duration::ZERO, SameSite::Strict)
}

impl FromRequestParts<Arc<Server>> for Operator {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Refusal> {
        let secret = shown(server.keep.config(), &parts.headers).ok_or(Refusal::SignedOut)?;
        let session = server.keep.sign_ins().operators.find(&secret).await?;
        let session = session.ok_or(Refusal::SignedOut)?;
        // The database says at once that a key was revoked, what is in memory a moment later.
        let now = server.keep.connections().database().now();
        let api_key = server.keep.api_keys().find(&session.api_key).await?;
        let api_key = api_key
            .filter(|key| key.is_live(now) && key.actions.contains(&Action::Admin))
            .ok_or(Refusal::SignedOut)?;
        let key = server.callers.find_again(&api_key.digest).await?;
        let caller = Caller { key: key.ok_or(Refusal::SignedOut)? };
        tracing::Span::current().record("key", api_key.id.as_str());
        Ok(Self { caller, secret })
    }
}
