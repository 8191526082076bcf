//! OpenID Connect: what an app is told of the person who signs in, as Dropbox's guide to it says.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use ring::error::Unspecified;
use serde_json::{Map, Value, json};

use super::openid_key;
use crate::state::Account;

/// The scope without which nobody is told of.
const OPENID: &str = "openid";
const EMAIL: &str = "email";
const PROFILE: &str = "profile";

/// The scopes of OpenID Connect. An app has to name them: they are not among those it gets when it
/// names none.
pub(super) const OPENID_SCOPES: [&str; 3] = [OPENID, EMAIL, PROFILE];

/// How long an identity token is good: one hour, as in the guide's example.
const LIFETIME: Duration = Duration::from_secs(3600);

/// A sign-in: what an identity token is about.
#[derive(Debug)]
pub(super) struct SignIn<'s> {
    /// Who signs in.
    pub(super) account: &'s Account,
    /// The key of the app that asked.
    pub(super) app: &'s str,
    /// The scopes allowed.
    pub(super) scopes: &'s BTreeSet<String>,
    /// What the app sent to recognize its own request by.
    pub(super) nonce: Option<&'s str>,
    /// Where: what links of this Dropbox begin with.
    pub(super) issuer: &'s str,
    /// When.
    pub(super) now: Timestamp,
}

/// Whether an app that was allowed this is told who signed in.
pub(super) fn is_sign_in(scopes: &BTreeSet<String>) -> bool {
    scopes.contains(OPENID)
}

/// What these scopes allow to tell of an account, without what an identity token has beside it.
pub(super) fn claims(
    account: &Account,
    scopes: &BTreeSet<String>,
    issuer: &str,
) -> Map<String, Value> {
    let mut claims = Map::new();
    let mut claim = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    claim("iss", json!(issuer));
    claim("sub", json!(account.id));
    if scopes.contains(EMAIL) {
        claim("email", json!(account.email));
        claim("email_verified", json!(account.email_verified));
    }
    if scopes.contains(PROFILE) {
        claim("given_name", json!(account.given_name));
        claim("family_name", json!(account.surname));
    }
    claims
}

/// Whether these scopes allow to tell more of somebody than that it is the same person.
pub(super) fn tells_something(scopes: &BTreeSet<String>) -> bool {
    [EMAIL, PROFILE].iter().any(|scope| scopes.contains(*scope))
}

/// The identity token of a sign-in.
///
/// # Errors
/// It cannot be signed.
pub(super) fn id_token(sign_in: &SignIn<'_>) -> Result<String, Unspecified> {
    let mut claims = claims(sign_in.account, sign_in.scopes, sign_in.issuer);
    let end = sign_in.now.saturating_add(LIFETIME).unwrap_or(Timestamp::MAX);
    let mut claim = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    claim("aud", json!(sign_in.app));
    claim("exp", json!(end.as_second()));
    claim("iat", json!(sign_in.now.as_second()));
    claim("auth_time", json!(sign_in.now.as_second()));
    if let Some(nonce) = sign_in.nonce {
        claim("nonce", json!(nonce));
    }
    if let Some(of) = &sign_in.account.membership {
        claim("dropbox:team_id", json!(of.team));
    }
    openid_key::sign(&Value::Object(claims))
}
