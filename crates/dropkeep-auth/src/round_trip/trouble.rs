//! Trouble that passes, and how long it was asked to wait.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::Value;

use super::Answer;
use crate::{TokenError, Trouble};

/// The longest wait that is believed.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);

/// What lies between us and the server, or with the server for a while: decides nothing.
pub(crate) fn passing_trouble(answer: &Answer, now: Timestamp) -> Result<(), TokenError> {
    let status = answer.status;
    let trouble = match status.as_u16() {
        408 | 425 | 429 | 500.. => Trouble::Status(status),
        300..400 => Trouble::Redirected(status),
        _ if answer.is_too_large() => Trouble::TooLarge,
        _ => return Ok(()),
    };
    Err(unavailable(answer, now, trouble))
}

/// `trouble`, with the wait that the answer asked for.
pub(crate) fn unavailable(answer: &Answer, now: Timestamp, trouble: Trouble) -> TokenError {
    TokenError::Unavailable { retry_after: retry_after(answer, now), trouble }
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
