//! The answers that trouble puts in place of the true one.

use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::spec::{error_tags, error_with, spec};
use crate::wire::{self, Answer};

/// This status, in Dropbox's form for it unless the body is given.
pub(super) fn respond(status: u16, body: Option<&str>, retry_after: Option<u64>) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = match body {
        Some(body) => match serde_json::from_str(body) {
            Ok(value) if body.starts_with('{') => wire::json(status, &value),
            _ => wire::text(status, body),
        },
        None if status == StatusCode::TOO_MANY_REQUESTS => {
            let mut error = json!({"reason": {".tag": "too_many_requests"}});
            if let Some(seconds) = retry_after {
                error["retry_after"] = json!(seconds);
            }
            wire::json(status, &wire::error_body("too_many_requests/..", &error))
        }
        None => wire::text(status, status.canonical_reason().unwrap_or_default()),
    };
    if let Some(seconds) = retry_after {
        answer.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    answer
}

/// 409 with the error of a route that has these tags. A route that has no such error, which a
/// pattern can mean as well, answers 500 and says so.
pub(super) fn route_error(route: &str, tags: &str) -> Answer {
    let made = match spec().route(route) {
        Some(route) => match error_with(route, tags) {
            Ok(error) => Ok((error_tags(&route.error, &error), error)),
            Err(error) => Err(error.to_string()),
        },
        None => Err("it is no route of the API".to_owned()),
    };
    match made {
        Ok((tags, error)) => {
            wire::json(StatusCode::CONFLICT, &wire::error_body(&format!("{tags}/.."), &error))
        }
        Err(reason) => {
            let text = format!("the fault asks for {tags:?} of {route:?}: {reason}");
            wire::text(StatusCode::INTERNAL_SERVER_ERROR, text)
        }
    }
}

/// 401 as for an expired access token.
pub(super) fn expired_token() -> Answer {
    unauthorized(&json!({
        "error_summary": "expired_access_token/..",
        "error": {".tag": "expired_access_token"},
    }))
}

/// The same in the content host's disguise (dropbox-sdk-rust#207).
pub(super) fn expired_token_disguised() -> Answer {
    unauthorized(&json!({
        "error_summary": "other/...",
        "error": {".tag": "other"},
        "user_message": {"locale": "en", "text":
            r#"{"error_summary": "expired_access_token/", "error": {".tag": "expired_access_token"}}"#},
    }))
}

/// 409 of the routes that take a cursor.
pub(super) fn reset_cursor() -> Answer {
    wire::json(StatusCode::CONFLICT, &wire::error_body("reset/.", &json!({".tag": "reset"})))
}

fn unauthorized(body: &Value) -> Answer {
    let mut answer = wire::json(StatusCode::UNAUTHORIZED, body);
    answer.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Dropbox-API"));
    answer
}
