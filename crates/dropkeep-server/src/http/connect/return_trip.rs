//! `GET /connect/{app}/done/{flow}/return`: on to where the person came from.
//!
//! The page itself links to nothing outside (row B9); this path goes there, and says how it ended.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use dropkeep_stores::{Flow, FlowOutcome};
use url::Url;

use super::visit::Visit;
use crate::http::Server;
use crate::http::pages::answer;

/// Sends the browser on, with `status` and, if there is one, `connection` and `session`.
pub(super) async fn leave(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    let is_connected = match visit.connection(&server).await {
        Ok(connection) => connection.is_some_and(|found| found.state.kind.is_served()),
        Err(notice) => return notice.page(&server, Some(&visit.app)),
    };
    match return_url(&visit.flow, is_connected) {
        Some(url) => answer::see_other(url.as_str()),
        None => answer::see_other(&visit.path(&server)),
    }
}

fn return_url(flow: &Flow, is_connected: bool) -> Option<Url> {
    // It was checked before it was stored.
    let mut url = Url::parse(flow.return_to.as_deref()?).ok()?;
    let status = match &flow.outcome {
        None => "unfinished",
        Some(FlowOutcome::Connected { .. }) if !is_connected => "disconnected",
        Some(outcome) => outcome.as_str(),
    };
    let mut query = url.query_pairs_mut();
    query.append_pair("status", status);
    if let Some(FlowOutcome::Connected { connection, .. }) = &flow.outcome {
        query.append_pair("connection", connection.as_str());
    }
    if let Some(session) = &flow.session {
        query.append_pair("session", session.as_str());
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
    format!("{}/return", visit.path(server))
}
