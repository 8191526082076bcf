//! `GET /connect/{app}/done/{flow}/return`: on to where the person came from.
//!
//! The page itself links to nothing outside (row B9); this path goes there, and says how it ended.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use dropkeep_stores::{ConnectionId, Flow, FlowOutcome, SessionStatus};
use url::Url;

use super::notice::Notice;
use super::visit::Visit;
use crate::http::Server;
use crate::http::pages::answer;

/// The last part of its path.
pub(super) const RETURN: &str = "return";

/// Sends the browser on, with `status` and, as far as there are such, `connection`, `session` and what the
/// backend needs to confirm a sign-in, `confirmation`.
pub(super) async fn leave(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    let end = match End::of(&server, &visit).await {
        Ok(end) => end,
        Err(notice) => return notice.page(&server, Some(&visit.app)),
    };
    match return_url(&visit.flow, &end) {
        Some(url) => answer::see_other(url.as_str()),
        None => answer::see_other(&visit.path(&server)),
    }
}

/// How it ended, as a customer's page is told.
struct End {
    status: &'static str,
    connection: Option<ConnectionId>,
    confirmation: Option<String>,
}

impl End {
    async fn of(server: &Server, visit: &Visit) -> Result<Self, Notice> {
        let (connection, confirmation) = (None, None);
        if let Some(connection) = visit.connection(server).await? {
            let is_there = connection.state.kind.is_served();
            let status = if is_there { "connected" } else { "disconnected" };
            return Ok(Self { status, connection: Some(connection.id), confirmation });
        }
        if let Some(session) = visit.held_by(server).await? {
            let status = session.status(server.keep.connections().database().now());
            let code = server.keep.confirmation_code(&session);
            let confirmation = code.filter(|_| status == SessionStatus::Unconfirmed);
            return Ok(Self { status: status.as_str(), connection, confirmation });
        }
        let status = visit.flow.outcome.as_ref().map_or("unfinished", FlowOutcome::as_str);
        Ok(Self { status, connection, confirmation })
    }
}

fn return_url(flow: &Flow, end: &End) -> Option<Url> {
    // It was checked before it was stored.
    let mut url = Url::parse(flow.return_to.as_deref()?).ok()?;
    let mut query = url.query_pairs_mut();
    query.append_pair("status", end.status);
    if let Some(connection) = &end.connection {
        query.append_pair("connection", connection.as_str());
    }
    if let Some(session) = &flow.session {
        query.append_pair("session", session.as_str());
    }
    if let Some(confirmation) = &end.confirmation {
        query.append_pair("confirmation", confirmation);
    }
    drop(query);
    Some(url)
}

/// The host that the person goes on to, to be shown.
pub(super) fn onward_host(flow: &Flow) -> Option<String> {
    let url = Url::parse(flow.return_to.as_deref()?).ok()?;
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// The path of this redirect.
pub(super) fn return_path(server: &Server, visit: &Visit) -> String {
    format!("{}/{RETURN}", visit.path(server))
}
