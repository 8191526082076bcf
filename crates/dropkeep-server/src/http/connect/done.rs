//! `GET /connect/{app}/done/{flow}`: what became of it, as often as it is asked for.
//!
//! The page is read from what is stored, never from the callback: a reload, the back button and the second tab show
//! the same (row B8), and whoever disconnected meanwhile sees that. Only the browser that began the flow sees it;
//! [`Visit`] refuses all others.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use dropkeep_stores::{Connection, FlowOutcome, Subject};
use http::StatusCode;

use super::pages::DonePage;
use super::return_trip::onward_host;
use super::visit::Visit;
use super::{outcome, scope_words};
use crate::http::Server;
use crate::http::pages::Frame;
use crate::http::pages::answer;

/// The page.
pub(super) async fn page(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    let connection = match visit.connection(&server).await {
        Ok(connection) => connection,
        Err(notice) => return notice.page(&server, Some(&visit.app)),
    };
    match &connection {
        Some(connection) if connection.state.kind.is_served() => {
            answer::page(StatusCode::OK, &connected(&server, &visit, connection.clone()))
        }
        _ => match visit.held_by(&server).await {
            Ok(Some(session)) if connection.is_none() => {
                outcome::unconfirmed(&server, &visit, &session)
            }
            Ok(_) => outcome::page(&server, &visit),
            Err(notice) => notice.page(&server, Some(&visit.app)),
        },
    }
}

/// What the page says of a connection that is there. A team, and an account whose name Dropbox would not say at
/// sign-in, are named by what they are.
fn connected(server: &Server, visit: &Visit, connection: Connection) -> DonePage {
    let is_new = match visit.flow.outcome {
        Some(FlowOutcome::Connected { is_new, .. }) => is_new,
        _ => connection.created_at == connection.connected_at,
    };
    let missing = connection.missing_scopes();
    let profile = connection.profile;
    let name = profile.display_name.or_else(|| profile.email.clone());
    let is_team = matches!(connection.subject, Subject::Team(_));
    let nameless = if is_team { "A Dropbox team" } else { "A Dropbox account" };
    let name = name.unwrap_or_else(|| nameless.to_owned());
    DonePage {
        frame: Frame::of(server.keep.config(), visit.config(server)),
        here: visit.path(server),
        flow: visit.flow.id.to_string(),
        initials: initials(&name),
        email: profile.email.filter(|email| *email != name),
        name,
        is_team,
        has_photo: profile.photo_url.is_some(),
        is_new,
        granted: connection.scopes.as_ref().map(scope_words::all).unwrap_or_default(),
        missing: scope_words::all(&missing),
        onward: onward_host(&visit.flow),
    }
}

/// The first letters of the first and the last word of a name.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}
