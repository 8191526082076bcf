//! Reading what callers send, with errors that say what and where, and never what stood there.

use axum::body::{Bytes, HttpBody as _};
use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use http::request::Parts;
use http::{StatusCode, header};
use serde::de::DeserializeOwned;

use crate::http::problem::Problem;

/// A JSON body. A request without any says what `{}` says, so that `curl -X POST` alone does where nothing
/// has to be said.
pub(in crate::http) struct Body<T>(pub(in crate::http) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if request.body().is_end_stream() && !request.headers().contains_key(header::CONTENT_TYPE) {
            return parsed(b"{}").map(Self);
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let detail = "the body has to be JSON, with `Content-Type: application/json`";
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_media_type",
                detail,
            ));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            let (status, detail) = (rejection.status(), rejection.body_text());
            let too_large = status == StatusCode::PAYLOAD_TOO_LARGE;
            let code = if too_large { "too_large" } else { "bad_request" };
            Problem::new(status, code, detail)
        })?;
        parsed(&bytes).map(Self)
    }
}

fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value: T = serde_path_to_error::deserialize(&mut reader).map_err(|error| unread(&error))?;
    reader.end().map_err(|_| bad_request("something follows the JSON of the body"))?;
    Ok(value)
}

/// What serde says of types and variants quotes what was sent, which may be a secret: that is left out.
fn unread(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let cause = error.inner().to_string();
    let named = ["missing field", "unknown field", "unknown variant", "duplicate field"];
    let what = match cause.split(" at line ").next() {
        Some(cause) if named.iter().any(|beginning| cause.starts_with(beginning)) => {
            without_variant(cause)
        }
        _ if error.inner().is_data() => "it is of the wrong type".to_owned(),
        _ => "it is no valid JSON".to_owned(),
    };
    let (path, line, column) = (error.path(), error.inner().line(), error.inner().column());
    bad_request(format!(
        "the body cannot be read at `{path}` (line {line}, column {column}): {what}"
    ))
}

/// Of `unknown variant `SENT`, expected ..` all but what was sent. Names of fields may stay.
fn without_variant(cause: &str) -> String {
    const BEGINNING: &str = "unknown variant";
    let Some((before, sent)) = cause.split_once(BEGINNING) else { return cause.to_owned() };
    // What was sent may hold anything, our own words too; the last of them are ours.
    let expected = sent.rsplit_once(", expected ").map_or("", |(_, expected)| expected);
    format!("{before}{BEGINNING}, expected {expected}")
}

/// The parameters of the query.
pub(in crate::http) struct Parameters<T>(pub(in crate::http) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Parameters<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let read = Query::from_request_parts(parts, state).await;
        read.map(|Query(value)| Self(value)).map_err(|rejection| {
            bad_request(format!("the query cannot be read: {}", in_query(&rejection)))
        })
    }
}

/// Which parameter is wrong, and not what stood there.
fn in_query(rejection: &QueryRejection) -> String {
    let mut cause: &dyn std::error::Error = rejection;
    while let Some(source) = cause.source() {
        cause = source;
    }
    let (cause, whole) = (cause.to_string(), rejection.body_text());
    let names_a_field = ["missing field", "unknown field", "duplicate field"];
    if names_a_field.iter().any(|beginning| cause.contains(beginning)) {
        return cause;
    }
    // `Failed to deserialize query string: NAME: what is wrong with what was sent`
    let name = whole.split(": ").nth(1).filter(|_| whole.split(": ").count() > 2);
    name.map_or_else(
        || "it is malformed".to_owned(),
        |name| format!("`{name}` is of the wrong form"),
    )
}

/// 400, with what is wrong.
pub(in crate::http) fn bad_request(detail: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "bad_request", detail)
}

/// How many entries a page has: 100 unless `given`, and `most` at most.
///
/// # Errors
/// 400 for any other number.
pub(super) fn page_size(given: Option<u16>, most: u16) -> Result<u16, Problem> {
    let size = given.unwrap_or(100);
    if (1..=most).contains(&size) {
        return Ok(size);
    }
    Err(bad_request(format!("`limit` is a number from 1 to {most}")))
}
