//! Reads what the admin API is asked.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use jiff::{SignedDuration, Span, SpanRelativeTo};
use serde::de::DeserializeOwned;

use super::error::AdminError;

/// The most that a body may be.
const LIMIT: usize = 1024 * 1024;

/// A JSON body. Its content type has to say so: a page of another site cannot send that without
/// being asked first, and is never allowed.
pub(crate) struct Sent<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Sent<T> {
    type Rejection = AdminError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AdminError> {
        let content_type = request.headers().get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
        if !content_type.is_some_and(|value| value.starts_with(b"application/json")) {
            return Err(AdminError::bad(
                "the body is not declared as JSON",
                "header Content-Type",
                "send Content-Type: application/json",
            ));
        }
        let Ok(bytes) = to_bytes(request.into_body(), LIMIT).await else {
            let hint = "send at most 1 MiB, and all that Content-Length says";
            return Err(AdminError::bad("the body is too large, or ended early", "body", hint));
        };
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            let hint = "the form of the body is described at /_local/openapi.json";
            AdminError::bad(error.to_string(), "body", hint)
        })
    }
}

/// The query.
pub(crate) struct Asked<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = AdminError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AdminError> {
        Query::try_from_uri(&parts.uri).map(|Query(asked)| Self(asked)).map_err(|error| {
            let hint = "the parameters are described at /_local/openapi.json";
            AdminError::bad(error.body_text(), "query", hint)
        })
    }
}

/// A duration as people write it (`4h`, `90 min`, `2 days`) or as ISO 8601 has it (`PT4H`).
pub(crate) fn duration(text: &str, place: &str) -> Result<Duration, AdminError> {
    let read = || {
        let span: Span = text.trim().parse().ok()?;
        let duration = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
        Duration::try_from(duration).ok()
    };
    read().ok_or_else(|| {
        let hint = "write it like 4h, 90 min, 1h 30m, 2 days or PT4H; time only goes forward";
        AdminError::bad(format!("{text:?} is no duration"), place, hint)
    })
}

/// A duration as it is written for people.
pub(crate) fn in_words(duration: Duration) -> String {
    let rounded = Duration::from_secs(duration.as_secs());
    SignedDuration::try_from(rounded).map(|duration| format!("{duration:#}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::duration;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, seconds) in [
            ("4h", 14_400),
            ("90 min", 5_400),
            ("1h 30m", 5_400),
            ("2 days", 172_800),
            ("PT4H", 14_400),
        ] {
            assert_eq!(duration(text, "by").unwrap(), Duration::from_secs(seconds), "{text}");
        }
        for text in ["", "4", "-4h", "soon", "1 month", "99999999999 years"] {
            assert!(duration(text, "by").is_err(), "{text}");
        }
    }
}
