//! Errors as they are answered (RFC 9457), logged once, here.
//!
//! A code is what a program may depend on; sentences may be worded anew. The sentence tells the caller what to do, and
//! holds nothing of what was sent, of the database or of Dropbox's answer: those go into the log, once, where the
//! problem is made.

use std::any::Any;
use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use crate::keep::NoToken;

/// An error with a code for programs and a sentence for people.
#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    detail: String,
    retry_after: Option<Duration>,
    members: Vec<(&'static str, Value)>,
    header: Option<Box<(HeaderName, HeaderValue)>>,
}

impl Problem {
    /// `code` is what programs tell it by; `detail` says what to do.
    pub(crate) fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        Self {
            status,
            code,
            detail: detail.into(),
            retry_after: None,
            members: Vec::new(),
            header: None,
        }
    }

    /// Something that is not there, or not for this caller: the two are not told apart.
    pub(crate) fn not_found(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", detail)
    }

    /// The status and the sentence, for a page.
    pub(crate) fn said(&self) -> (StatusCode, &str) {
        (self.status, &self.detail)
    }

    /// When to try again.
    pub(crate) fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// One more header of the answer.
    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.header = Some(Box::new((name, value)));
        self
    }

    /// One more member of the answer.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.members.push((name, value.into()));
        self
    }
}

impl From<NoToken> for Problem {
    fn from(error: NoToken) -> Self {
        match error {
            NoToken::NoConnection => Self::not_found("there is no such connection"),
            NoToken::NeedsReconnect { reason, .. } => Self::new(
                StatusCode::CONFLICT,
                "needs_reconnect",
                "Dropbox no longer accepts this sign-in: the person has to connect again",
            )
            .with("reason", reason),
            NoToken::Unavailable { retry_after, source } => {
                tracing::warn!(error = ?source, "no token can be had now");
                let detail = "no token can be had now: try again";
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
                    .retry_after(retry_after)
            }
            NoToken::Misconfigured(error) => {
                tracing::error!(%error, "a connection cannot be refreshed until the operator acts");
                let detail = "the operator of this service has to correct its configuration";
                Self::new(StatusCode::BAD_GATEWAY, "misconfigured", detail)
            }
            NoToken::Database(error) => error.into(),
        }
    }
}

impl From<dropkeep_stores::DatabaseError> for Problem {
    fn from(error: dropkeep_stores::DatabaseError) -> Self {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        tracing::error!(%error, source, "the database failed");
        let detail = "the database of this service cannot be used now: try again";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
            .retry_after(Duration::from_secs(5))
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let members = self.members.into_iter().map(|(name, value)| (name.to_owned(), value));
        let mut body: Map<String, Value> = members.collect();
        body.insert("status".to_owned(), json!(self.status.as_u16()));
        body.insert("code".to_owned(), json!(self.code));
        body.insert("detail".to_owned(), json!(self.detail));
        let mut response = (self.status, Value::Object(body).to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(wait) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        if let Some((name, value)) = self.header.map(|header| *header) {
            headers.insert(name, value);
        }
        response
    }
}

/// A request whose handler panicked. What it says may hold anything, and is nobody's business.
pub(super) fn of_panic(_said: Box<dyn Any + Send>) -> Response {
    let detail = "this is a bug of the service: its log says where";
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", detail).into_response()
}

/// Every method that a path does not have.
pub(super) async fn no_such_method() -> Problem {
    let detail = "this path has other methods: the header `Allow` says which";
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail)
}

/// Every path that is none.
pub(super) async fn no_such_path() -> Problem {
    Problem::not_found("there is no such path; the API is described at /openapi.json")
}
