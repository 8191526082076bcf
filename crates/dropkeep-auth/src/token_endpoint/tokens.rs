//! What the token endpoint gives (RFC 6749 section 5.1).

use std::time::Duration;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::round_trip::Answer;
use crate::{AccessToken, RefreshToken, Scopes, TokenError};

/// The longest lifetime that is believed, so that sums with it stay within the calendar.
const LONGEST_LIFETIME: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// The outcome of a sign-in or of a refresh.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// What requests carry.
    pub access_token: AccessToken,
    /// What to keep, to get further access tokens. `None` when the sign-in did not ask for
    /// `token_access_type=offline`.
    pub refresh_token: Option<RefreshToken>,
    /// The account that signed in (`dbid:...`). Dropbox leaves it out when refreshing.
    pub account_id: Option<String>,
    /// The team that signed in (`dbtid:...`), for an app with team scopes.
    pub team_id: Option<String>,
    /// The account's id of old, a number.
    pub uid: Option<String>,
}

impl Tokens {
    /// What was granted, which may be less than was asked for; `None` when Dropbox did not say, which
    /// in answer to a refresh means: as before.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.access_token.scopes()
    }

    /// When the access token ends.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.access_token.expires_at()
    }
}

#[derive(Deserialize)]
struct WireTokens {
    access_token: Option<String>,
    token_type: Option<String>,
    #[serde(default)]
    expires_in: Value,
    refresh_token: Option<String>,
    scope: Option<String>,
    account_id: Option<String>,
    team_id: Option<String>,
    #[serde(default)]
    uid: Value,
}

/// Reads a successful answer to a request sent at `asked_at`, from which the lifetime counts: then
/// the token never outlives its time here, however slow the answer was.
pub(super) fn read(answer: &Answer, asked_at: Timestamp) -> Result<Tokens, TokenError> {
    let wire: WireTokens = answer.json().ok_or(TokenError::UnusableAnswer("not a token answer"))?;
    let is_bearer = wire.token_type.is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"));
    if !is_bearer {
        return Err(TokenError::UnusableAnswer("the token type is not `bearer`"));
    }
    let text = wire.access_token.ok_or(TokenError::UnusableAnswer("no access token in it"))?;
    let expires_at = lifetime(&wire.expires_in).and_then(|life| asked_at.checked_add(life).ok());
    let scopes = wire.scope.as_deref().map(Scopes::parse);
    let access_token = AccessToken::new(text, expires_at, scopes)
        .map_err(|_| TokenError::UnusableAnswer("the access token is malformed"))?;
    Ok(Tokens {
        access_token,
        refresh_token: wire.refresh_token.filter(|token| !token.is_empty()).map(RefreshToken::new),
        account_id: wire.account_id,
        team_id: wire.team_id,
        uid: text_or_number(wire.uid),
    })
}

/// `expires_in`, which may be missing, a number or a string. Whatever is not a positive number says
/// nothing: such a token is used until Dropbox refuses it, rather than replaced at every call.
fn lifetime(expires_in: &Value) -> Option<Duration> {
    let seconds = match expires_in {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    let whole = seconds.floor();
    (whole >= 1.0).then(|| {
        Duration::try_from_secs_f64(whole)
            .map_or(LONGEST_LIFETIME, |life| life.min(LONGEST_LIFETIME))
    })
}

fn text_or_number(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
