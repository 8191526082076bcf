//! Responses as Dropbox sends them.

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json as object};

use super::json::encode;

/// A response that may be logged, faulted and sent.
pub(crate) type Answer = Response<Body>;

/// JSON with the exact content type that the Python SDK compares.
pub(crate) fn json(status: StatusCode, value: &Value) -> Answer {
    typed(status, "application/json", encode(value))
}

/// JSON that was written by [`encode`](super::encode) or like it.
pub(crate) fn json_text(status: StatusCode, text: String) -> Answer {
    typed(status, "application/json", text)
}

/// Plain text.
pub(crate) fn text(status: StatusCode, text: impl Into<String>) -> Answer {
    typed(status, "text/plain; charset=utf-8", text.into())
}

/// A page.
pub(crate) fn html(status: StatusCode, html: String) -> Answer {
    typed(status, "text/html; charset=utf-8", html)
}

/// The envelope of an error: `summary` already ends in its dots.
pub(crate) fn error_body(summary: &str, error: &Value) -> Value {
    object!({ "error_summary": summary, "error": error })
}

fn typed(status: StatusCode, content_type: &'static str, body: String) -> Answer {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
