//! Access tokens, and reports of those that Dropbox refuses.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use dropkeep_stores::{Action, ConnectionId, NewAuditRecord};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method, Request};
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Body, Parameters};
use super::shapes::ProblemDetails;
use crate::http::Server;
use crate::http::caller::{Caller, connection_id, shown};
use crate::http::problem::Problem;
use crate::keep::{NoToken, Served};

/// The path of [`read`].
pub(in crate::http) const ROUTE: &str = "/v1/connections/{id}/token";

/// What is asked of a token.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wish {
    /// For how many seconds it has to last: for work that takes long. A token cannot be had for longer
    /// than some three and a half hours.
    min_ttl: Option<u32>,
}

/// An access token.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TokenAnswer<'a> {
    /// What to send to Dropbox, as `Authorization: Bearer ...`.
    access_token: &'a str,
    /// Always `bearer`.
    token_type: &'static str,
    /// When Dropbox stops accepting it.
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Timestamp>,
    /// How many seconds that is from now.
    expires_in: Option<i64>,
    /// What it may be used for, if that is known.
    scopes: Option<Vec<&'a str>>,
    /// What tells it from other tokens without giving it away: for reports and logs.
    #[schema(example = "0123456789abcdef")]
    fingerprint: String,
}

/// Gives an access token that is valid now.
///
/// A fresh one comes from memory. Shortly before it ends it is refreshed in the background; a caller
/// waits only if there is none that lasts.
#[utoipa::path(get, path = "/v1/connections/{id}/token", tag = "tokens",
    params(("id" = String, Path, description = "The connection"), Wish),
    responses(
        (status = 200, description = "A token", body = TokenAnswer),
        (status = 404, description = "No such connection", body = ProblemDetails),
        (status = 409, description = "`needs_reconnect`: the person has to connect again, at \
            `reconnect_url`", body = ProblemDetails),
        (status = 503, description = "Not now: try again after `Retry-After`", body = ProblemDetails),
    ))]
pub(super) async fn read(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Parameters(wish): Parameters<Wish>,
) -> Result<Response, Problem> {
    caller.may(Action::Token)?;
    let id = connection_id(&id)?;
    let minimum = wish.min_ttl.map(|seconds| Duration::from_secs(seconds.into()));
    let fresh = server.keep.fresh(&id).filter(|_| minimum.is_none());
    let served = match fresh {
        Some(served) => served,
        None => {
            // Nothing is refreshed for a caller whom it does not concern.
            caller.reaches_known(&server, &id).await?;
            let served = server.keep.token(&id, minimum).await;
            served.map_err(|error| no_token(&server, error))?
        }
    };
    caller.reaches_served(&served)?;
    server.callers.count(&caller.key, &served, "token.read");
    Ok(answer(&server, &served))
}

/// The short way to what [`read`] gives, for nearly all that is asked of a keep: a plain request for a
/// token that is fresh, by an API key that this process knows. `None` sends a request the long way, where
/// it is answered as well or told what is wrong with it. Nothing is counted twice.
pub(in crate::http) fn fresh<B>(server: &Server, request: &Request<B>) -> Option<Response> {
    let (before, after) = ROUTE.split_once("{id}")?;
    let id = request.uri().path().strip_prefix(before)?.strip_suffix(after)?;
    if request.method() != Method::GET || request.uri().query().is_some() {
        return None;
    }
    let key = server.callers.known(shown(request.headers())?)?;
    let caller = Caller { key };
    caller.may(Action::Token).ok()?;
    let id = ConnectionId::parse(id).ok()?;
    let served = server.keep.held(&id)?;
    caller.reaches_served(&served).ok()?;
    caller.key.count().ok()?;
    server.keep.metrics().fresh.inc();
    server.callers.count(&caller.key, &served, "token.read");
    Some(answer(server, &served))
}

/// A token that Dropbox refused.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Report {
    /// Its fingerprint, as it was given with it.
    #[schema(example = "0123456789abcdef")]
    fingerprint: String,
}

/// Tells that Dropbox answered 401 to a token, and gives another one.
///
/// However many report the same token, one refresh follows. A report about a token that was replaced
/// already only gives the new one.
#[utoipa::path(post, path = "/v1/connections/{id}/token/report", tag = "tokens",
    params(("id" = String, Path, description = "The connection")),
    request_body = Report,
    responses(
        (status = 200, description = "Another token", body = TokenAnswer),
        (status = 404, description = "No such connection", body = ProblemDetails),
        (status = 409, description = "`needs_reconnect`", body = ProblemDetails),
        (status = 503, description = "Not now: try again after `Retry-After`", body = ProblemDetails),
    ))]
pub(super) async fn report(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Body(report): Body<Report>,
) -> Result<Response, Problem> {
    caller.may(Action::Token)?;
    let id = caller.connection(&server, &id).await?.id;
    let served = server.keep.report(&id, &report.fingerprint).await;
    let served = served.map_err(|error| no_token(&server, error))?;
    let record = NewAuditRecord {
        fingerprint: Some(report.fingerprint).filter(|text| is_fingerprint(text)),
        ..server.keep.audit().now(caller.tenant(), caller.actor(), "token.report", Some(&id))
    };
    server.record(&record).await;
    server.callers.count(&caller.key, &served, "token.read");
    Ok(answer(&server, &served))
}

/// Anything else, such as the token itself sent by mistake, is not kept.
fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// With where the person can connect again, if that is what helps.
pub(in crate::http) fn no_token(server: &Server, error: NoToken) -> Problem {
    let needs_reconnect = match &error {
        NoToken::NeedsReconnect { id, app, .. } => {
            Some(server.keep.config().reconnect_url(app, id))
        }
        _ => None,
    };
    let problem = Problem::from(error);
    match needs_reconnect {
        Some(url) => problem.with("reconnect_url", url.to_string()),
        None => problem,
    }
}

fn answer(server: &Server, served: &Served) -> Response {
    let token = &served.token;
    let down = TimestampRound::new().smallest(Unit::Second).mode(RoundMode::Trunc);
    let now = server.keep.clock().now();
    let answer = TokenAnswer {
        access_token: token.expose(),
        token_type: "bearer",
        expires_at: token.expires_at().map(|end| end.round(down).unwrap_or(end)),
        expires_in: token.expires_at().map(|end| end.duration_since(now).as_secs().max(0)),
        scopes: served.scopes().map(|scopes| scopes.iter().collect()),
        fingerprint: token.fingerprint(),
    };
    // Nothing in it can fail to be written.
    let body = serde_json::to_vec(&answer).unwrap_or_default();
    let headers: [(HeaderName, HeaderValue); 2] = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, body).into_response()
}
