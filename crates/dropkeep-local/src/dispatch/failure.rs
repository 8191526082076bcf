//! Refusals, and how each is written.

use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::call::Failure;
use crate::server::Shared;
use crate::spec::{Route, error_tags};
use crate::wire::{self, Answer};

/// Why a request is refused before or by its handler.
#[derive(Debug)]
pub(super) enum Refusal {
    /// 400 with the function in front.
    BadRequest(String),
    /// 400 for a function that does not exist.
    UnknownFunction(String),
    /// 401 with this `auth.AuthError`.
    Unauthorized(Value),
    /// 422 with this `common.PathRootError`.
    PathRoot(Value),
    /// 501: the function exists at Dropbox, and not here.
    NotImplemented,
    /// The handler refused.
    Handler(Failure),
    /// The client went away while it sent its body.
    ClientGone,
}

impl Refusal {
    /// 401 with a tag that has no payload.
    pub(super) fn unauthorized(tag: &str) -> Self {
        Self::Unauthorized(json!({ ".tag": tag }))
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Handler(failure)
    }
}

/// The answer to a refused call of `name`. `source` is where the argument came from.
pub(super) fn answer(
    shared: &Shared,
    (name, route): (&str, Option<&Route>),
    refusal: Refusal,
) -> Answer {
    let refused = |reason: &str| {
        let text = format!("Error in call to API function \"{name}\": {reason}");
        wire::text(StatusCode::BAD_REQUEST, text)
    };
    match refusal {
        Refusal::BadRequest(reason) | Refusal::Handler(Failure::BadRequest(reason)) => {
            refused(&reason)
        }
        Refusal::Handler(Failure::Argument(reason)) => {
            let source = route.map_or("request body", |route| argument_source(route));
            refused(&format!("{source}: {reason}"))
        }
        Refusal::UnknownFunction(name) => {
            wire::text(StatusCode::BAD_REQUEST, format!("Unknown API function: \"{name}\""))
        }
        Refusal::Unauthorized(error) => {
            let mut answer = enveloped(shared, StatusCode::UNAUTHORIZED, None, &error);
            let scheme = HeaderValue::from_static("Dropbox-API");
            answer.headers_mut().insert(http::header::WWW_AUTHENTICATE, scheme);
            answer
        }
        Refusal::PathRoot(error) => {
            enveloped(shared, StatusCode::UNPROCESSABLE_ENTITY, None, &error)
        }
        Refusal::NotImplemented => {
            shared.missed.add(name);
            let text = format!("the local Dropbox does not implement \"{name}\" yet");
            wire::text(StatusCode::NOT_IMPLEMENTED, text)
        }
        Refusal::Handler(Failure::Route(error)) => {
            enveloped(shared, StatusCode::CONFLICT, route, &error)
        }
        Refusal::Handler(Failure::Access(error)) => {
            enveloped(shared, StatusCode::FORBIDDEN, None, &error)
        }
        Refusal::Handler(Failure::Internal(reason)) => {
            tracing::error!(route = name, reason, "the local Dropbox failed");
            wire::text(StatusCode::INTERNAL_SERVER_ERROR, reason)
        }
        Refusal::ClientGone => wire::text(StatusCode::BAD_REQUEST, "the request ended early"),
    }
}

/// Where a route's argument comes from, in Dropbox's words.
pub(super) fn argument_source(route: &Route) -> &'static str {
    match route.style {
        crate::spec::Style::Rpc => "request body",
        _ => "HTTP header \"Dropbox-API-Arg\"",
    }
}

/// `error_summary` is the tags, a slash, and up to three dots so that nobody compares it whole.
fn enveloped(shared: &Shared, status: StatusCode, route: Option<&Route>, error: &Value) -> Answer {
    let tags = match route {
        Some(route) => error_tags(&route.error, error),
        None => error[".tag"].as_str().unwrap_or_default().to_owned(),
    };
    let least = if shared.faults.are_hostile() { 1 } else { 0 };
    let dots = (least + shared.random().below(4 - least)) as usize;
    let summary = format!("{tags}/{}", &"..."[..dots]);
    wire::json(status, &wire::error_body(&summary, error))
}
