//! What an answer means: the four kinds of failure, never confused.
//!
//! | status | body | verdict |
//! |---|---|---|
//! | 408, 425, 429, 5xx | any | [`TokenError::Unavailable`], with Retry-After |
//! | 3xx | any | [`TokenError::Unavailable`]: not followed |
//! | 4xx | JSON, `invalid_grant` | [`TokenError::GrantDead`] |
//! | 4xx | JSON, `invalid_client`, `unauthorized_client` | [`TokenError::ClientRejected`] |
//! | 4xx | JSON, `temporarily_unavailable`, `server_error` | [`TokenError::Unavailable`] |
//! | 4xx | other JSON | [`TokenError::RequestRejected`] |
//! | 400 | plain text | [`TokenError::RequestRejected`] |
//! | other | not JSON | [`TokenError::Unavailable`]: not Dropbox speaking |

use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::Value;

use super::send::Answer;
use crate::{Refusal, TokenError, Trouble};

/// The longest wait that is believed.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);
/// How many characters of a server's text are kept.
const LONGEST_TEXT: usize = 200;

/// Says yes to an answer that should hold tokens, or what the refusal means.
pub(super) fn of_token_request(
    answer: &Answer,
    secrets: &[&str],
    now: Timestamp,
) -> Result<(), TokenError> {
    passing_trouble(answer, now)?;
    if answer.status.is_success() && answer.json::<Value>().is_some() {
        return Ok(());
    }
    Err(refusal(answer, secrets, now))
}

/// What lies between us and Dropbox, or with Dropbox for a while: says nothing about the grant.
pub(super) fn passing_trouble(answer: &Answer, now: Timestamp) -> Result<(), TokenError> {
    let status = answer.status;
    let trouble = match status.as_u16() {
        408 | 425 | 429 | 500.. => Trouble::Status(status),
        300..400 => Trouble::Redirected(status),
        _ if answer.is_too_large() => Trouble::TooLarge,
        _ => return Ok(()),
    };
    Err(TokenError::Unavailable { retry_after: retry_after(answer, now), trouble })
}

/// What a refusal means. The caller has dealt with success and with passing trouble.
pub(super) fn refusal(answer: &Answer, secrets: &[&str], now: Timestamp) -> TokenError {
    let Some(body) = answer.json::<Value>() else {
        let says_nothing = Refusal { error: "bad_request".to_owned(), description: None };
        return match answer.status {
            StatusCode::BAD_REQUEST if !answer.is_html() => {
                TokenError::RequestRejected(says_nothing)
            }
            status => unavailable(answer, now, Trouble::NotJson(status)),
        };
    };
    let refusal = read_refusal(&body, secrets);
    match refusal.error.as_str() {
        "invalid_grant" => TokenError::GrantDead(refusal),
        "invalid_client" | "unauthorized_client" => TokenError::ClientRejected(refusal),
        "temporarily_unavailable" | "server_error" => {
            unavailable(answer, now, Trouble::Status(answer.status))
        }
        _ => TokenError::RequestRejected(refusal),
    }
}

fn unavailable(answer: &Answer, now: Timestamp, trouble: Trouble) -> TokenError {
    TokenError::Unavailable { retry_after: retry_after(answer, now), trouble }
}

/// Reads RFC 6749 section 5.2, and Dropbox's own `{"error": "invalid_client: Invalid client_id or
/// client_secret"}`, which has code and explanation in one.
fn read_refusal(body: &Value, secrets: &[&str]) -> Refusal {
    let text = body["error"].as_str().or(body["error_summary"].as_str()).unwrap_or("bad_request");
    let (error, explanation) = match text.split_once(':') {
        Some((error, explanation)) => (error, Some(explanation.trim())),
        None => (text, None),
    };
    let description = body["error_description"].as_str().or(explanation);
    Refusal {
        error: clean(error.trim(), secrets),
        description: description.map(|text| clean(text, secrets)),
    }
}

/// Makes a server's text fit to be logged: secrets out, control characters out, cut to length.
pub(crate) fn clean(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, "[redacted]");
    }
    text.chars().filter(|character| !character.is_control()).take(LONGEST_TEXT).collect()
}

/// The wait that was asked for: in the header, as seconds or as a date, else in the body.
fn retry_after(answer: &Answer, now: Timestamp) -> Option<Duration> {
    let asked = match answer.headers.contains_key(RETRY_AFTER) {
        true => retry_after_header(&answer.headers, now),
        false => answer.json::<Value>().and_then(|body| {
            let seconds = body["error"]["retry_after"].as_u64().or(body["retry_after"].as_u64());
            seconds.map(Duration::from_secs)
        }),
    };
    asked.map(|wait| wait.min(LONGEST_WAIT))
}

/// The wait that an answer's `Retry-After` asks for (RFC 9110 section 10.2.3), as seconds or as a date;
/// `None` when there is none that can be read.
pub fn retry_after_header(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}
