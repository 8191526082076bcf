//! `ANY /v1/proxy/{connection}/2/…`: Dropbox's API without OAuth, for programs in any language.
//!
//! `https://keep.example/v1/proxy/cn_…` takes the place of all three of Dropbox's hosts; which of them a
//! route is on, the keep knows.
//!
//! Everything that can refuse a request comes before its body is read: the key's action and reach, the route, the
//! headers. The token is got as for a read of it, and the use of it is on the audit trail as such, acting for a member
//! of a team apart from that.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use dropkeep_stores::{Action, ConnectionId};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, StatusCode};

use super::Server;
use super::caller::{Caller, connection_id};
use super::problem::{Problem, no_such_path};
use super::v1::{ProblemDetails, no_token};
use crate::keep::Served;
use crate::proxy::{
    NotForwarded, Outgoing, Payload, ProxyRoute, RefusedRoute, acts_for_a_member, to_dropbox,
};

/// What is kept in memory, to be sent again with another token: every argument, and no content to speak of.
const SHORT: u64 = 64 * 1024;

pub(super) fn routes() -> Router<Arc<Server>> {
    Router::new().route("/v1/proxy/{connection}/{*route}", any(forward))
}

/// Sends a request on to Dropbox with the connection's token, and Dropbox's answer back.
///
/// The path after the connection is that of a route of Dropbox's API, such as `/2/files/upload`; arguments,
/// content and answers are Dropbox's own, streamed both ways. Downloads may be GETs.
#[utoipa::path(post, path = "/v1/proxy/{connection}/2/{route}", tag = "proxy",
    params(
        ("connection" = String, Path, description = "The connection"),
        ("route" = String, Path, description = "The route, such as `files/list_folder`, with its slashes"),
        ("Dropbox-API-Select-User" = Option<String>, Header,
            description = "The member of a team to act for: with a key for the action `act_as`"),
        ("Dropbox-API-Arg" = Option<String>, Header, description = "The argument of routes with content"),
    ),
    responses(
        (status = 200, description = "Dropbox's answer, as all others that are no problem details"),
        (status = 403, description = "The route or the key is not for this", body = ProblemDetails),
        (status = 404, description = "No such connection or route", body = ProblemDetails),
        (status = 409, description = "`needs_reconnect`, or Dropbox's error", body = ProblemDetails),
        (status = 429, description = "`paused`: Dropbox asked this connection to wait",
            body = ProblemDetails),
        (status = 502, description = "Dropbox is not reached", body = ProblemDetails),
        (status = 503, description = "`token_replaced`: send it again", body = ProblemDetails),
    ))]
pub(super) async fn forward(
    State(server): State<Arc<Server>>,
    caller: Caller,
    request: Request,
) -> Result<Response, Problem> {
    caller.may(Action::Proxy)?;
    let (parts, body) = request.into_parts();
    let Some((id, path)) = split(parts.uri.path()) else { return Err(no_such_path().await) };
    let id = connection_id(id)?;
    let served = served(&server, &caller, &id).await?;
    let query = parts.uri.query();
    let route = ProxyRoute::find(&parts.method, path, query).map_err(refused_route)?;
    let headers = to_dropbox(&parts.headers, served.entry.subject)
        .map_err(|error| bad_request(&error.to_string()))?;
    let use_of_it = if acts_for_a_member(&headers) {
        caller.may(Action::ActAs)?;
        "proxy.act_as"
    } else {
        "proxy.use"
    };
    let payload = payload(&parts.headers, body).await?;
    server.callers.count(&caller.key, &served, use_of_it);
    let outgoing = Outgoing { route, method: parts.method, query, headers };
    let sent = server.keep.proxy().send((&server.keep, &served), &outgoing, payload).await;
    sent.map_err(|error| not_forwarded(&server, error))
}

/// The connection and the rest of a path, as they stand there: nothing is decoded.
fn split(path: &str) -> Option<(&str, &str)> {
    let rest = path.strip_prefix("/v1/proxy/")?;
    rest.find('/').map(|at| rest.split_at(at))
}

/// As a read of the token: from memory if it is fresh, and only for whom it concerns.
async fn served(server: &Server, caller: &Caller, id: &ConnectionId) -> Result<Served, Problem> {
    let served = match server.keep.fresh(id) {
        Some(served) => served,
        None => {
            caller.connection(server, id.as_str()).await?;
            server.keep.token(id, None).await.map_err(|error| no_token(server, error))?
        }
    };
    caller.reaches_served(&served)?;
    Ok(served)
}

async fn payload(headers: &HeaderMap, body: Body) -> Result<Payload, Problem> {
    let length = headers.get(CONTENT_LENGTH);
    let known = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if body.is_end_stream() && !headers.contains_key(TRANSFER_ENCODING) {
        return Ok(Payload::Whole(Bytes::new()));
    }
    if known.is_none_or(|known| known > SHORT) {
        return Ok(Payload::Stream(body, length.cloned()));
    }
    let limit = usize::try_from(SHORT).unwrap_or(usize::MAX);
    let read = to_bytes(body, limit).await;
    read.map(Payload::Whole).map_err(|_| bad_request("the body of the request broke off"))
}

fn refused_route(error: RefusedRoute) -> Problem {
    let (status, code) = match error {
        RefusedRoute::Unknown => (StatusCode::NOT_FOUND, "no_such_route"),
        RefusedRoute::Tokens | RefusedRoute::App => (StatusCode::FORBIDDEN, "forbidden"),
        RefusedRoute::Method => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
        RefusedRoute::Query => (StatusCode::BAD_REQUEST, "bad_request"),
    };
    Problem::new(status, code, error.to_string())
}

fn not_forwarded(server: &Server, error: NotForwarded) -> Problem {
    match error {
        NotForwarded::NoToken(error) => no_token(server, error),
        NotForwarded::Paused(left) => {
            let detail = "Dropbox asked this connection to wait: nothing was sent";
            // Rounded up: a moment too early would be refused again.
            let left = Duration::from_secs(left.as_secs().saturating_add(1));
            Problem::new(StatusCode::TOO_MANY_REQUESTS, "paused", detail).retry_after(left)
        }
        NotForwarded::TokenReplaced => {
            let detail = "Dropbox no longer accepted the token; there is a new one by now: send the \
                request again";
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "token_replaced", detail)
                .retry_after(Duration::from_secs(1))
        }
        NotForwarded::Unreachable(error) => {
            tracing::warn!(?error, "a request is not passed on");
            unreachable("Dropbox cannot be reached; whether it has acted is not known")
        }
        NotForwarded::NotDropbox => unreachable("what answered was not Dropbox"),
    }
}

fn unreachable(detail: &str) -> Problem {
    Problem::new(StatusCode::BAD_GATEWAY, "unreachable", detail)
}

fn bad_request(detail: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "bad_request", detail)
}
