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

use http::StatusCode;
use jiff::Timestamp;
use serde_json::Value;

use crate::round_trip::{Answer, clean, passing_trouble, unavailable};
use crate::{Refusal, TokenError, Trouble};

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

/// What a refusal means. The caller has dealt with success and with passing trouble.
pub(super) fn refusal(answer: &Answer, secrets: &[&str], now: Timestamp) -> TokenError {
    let Some(body) = answer.json::<Value>() else {
        let says_nothing = Refusal::new("bad_request", None);
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

/// Reads RFC 6749 section 5.2, and Dropbox's own `{"error": "invalid_client: Invalid client_id or
/// client_secret"}`, which has code and explanation in one.
fn read_refusal(body: &Value, secrets: &[&str]) -> Refusal {
    let text = body["error"].as_str().or(body["error_summary"].as_str()).unwrap_or("bad_request");
    let (error, explanation) = match text.split_once(':') {
        Some((error, explanation)) => (error, Some(explanation.trim())),
        None => (text, None),
    };
    let description = body["error_description"].as_str().or(explanation);
    Refusal::new(clean(error.trim(), secrets), description.map(|text| clean(text, secrets)))
}
