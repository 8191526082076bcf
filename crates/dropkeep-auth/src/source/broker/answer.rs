//! What a keep answers: a token, or a problem (RFC 9457) with a code.
//!
//! | status | code | verdict |
//! |---|---|---|
//! | 200 | | a token |
//! | 409 | `needs_reconnect` | [`TokenError::GrantDead`], with the URL |
//! | 502 | `misconfigured` | [`TokenError::KeepRefused`] |
//! | 3xx, 408, 425, 429, 5xx | any | [`TokenError::Unavailable`], with Retry-After |
//! | other 4xx | any | [`TokenError::KeepRefused`] |
//! | other | none | not a keep |

use std::time::Duration;

use http::StatusCode;
use jiff::Timestamp;
use serde::Deserialize;
use url::Url;

use crate::round_trip::{Answer, clean, passing_trouble, unavailable};
use crate::{AccessToken, Refusal, Scopes, TokenError, Trouble};

/// What is read of a token. When it ends is told by `expires_in` and not by `expires_at`: the clock of
/// the keep may differ from ours.
#[derive(Deserialize)]
struct WireToken {
    access_token: String,
    expires_in: Option<u32>,
    scopes: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct WireProblem {
    code: String,
    detail: Option<String>,
    reason: Option<String>,
    reconnect_url: Option<String>,
}

/// The token in the answer to a request sent at `asked_at`, from which its lifetime counts. No error
/// repeats `key`, even if the answer does.
pub(super) fn read(
    answer: &Answer,
    key: &str,
    asked_at: Timestamp,
) -> Result<AccessToken, TokenError> {
    if answer.status == StatusCode::OK && !answer.is_html() && !answer.is_too_large() {
        return token(answer, asked_at);
    }
    let problem = answer.json::<WireProblem>();
    if let Some(problem) = &problem
        && let Some(verdict) = decided(answer.status, problem, key)
    {
        return Err(verdict);
    }
    passing_trouble(answer, asked_at)?;
    Err(match problem {
        Some(problem) => TokenError::KeepRefused(refusal(&problem.code, problem.detail, key)),
        None if answer.is_html() => unavailable(answer, asked_at, Trouble::NotJson(answer.status)),
        None => TokenError::UnusableAnswer("it is not a keep that answers at this URL"),
    })
}

fn token(answer: &Answer, asked_at: Timestamp) -> Result<AccessToken, TokenError> {
    let wire: WireToken = answer.json().ok_or(TokenError::UnusableAnswer("not a token answer"))?;
    let life = wire.expires_in.map(|seconds| Duration::from_secs(seconds.into()));
    let expires_at = life.and_then(|life| asked_at.checked_add(life).ok());
    let scopes = wire.scopes.map(|scopes| Scopes::parse(&scopes.join(" ")));
    AccessToken::new(wire.access_token, expires_at, scopes)
        .map_err(|_| TokenError::UnusableAnswer("the access token is malformed"))
}

/// What does not pass by itself, whatever the status would say elsewhere.
fn decided(status: StatusCode, problem: &WireProblem, key: &str) -> Option<TokenError> {
    match (status, problem.code.as_str()) {
        (StatusCode::CONFLICT, code @ "needs_reconnect") => {
            let reason = problem.reason.clone().filter(|reason| !reason.is_empty());
            let mut refusal = refusal(code, reason.or_else(|| problem.detail.clone()), key);
            refusal.reconnect_url = problem.reconnect_url.as_deref().and_then(page).map(Box::new);
            Some(TokenError::GrantDead(refusal))
        }
        (StatusCode::BAD_GATEWAY, code @ "misconfigured") => {
            Some(TokenError::KeepRefused(refusal(code, problem.detail.clone(), key)))
        }
        _ => None,
    }
}

fn refusal(code: &str, detail: Option<String>, key: &str) -> Refusal {
    Refusal::new(clean(code, &[key]), detail.map(|text| clean(&text, &[key])))
}

/// A URL that a browser may be sent to.
fn page(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "https" | "http"))
}
