//! The pages of flows that led to no connection, or to one that has ended.
//!
//! Each says what happened, that nothing was lost or changed, and what to do next, in that order; a page that leaves
//! the person without a next step would be a dead end in the middle of somebody else's product. The button begins a
//! new flow: this one is used up, whatever became of it (row A3).

use axum::response::Response;
use dropkeep_stores::{ConnectSession, FlowOutcome, SessionStatus};
use http::StatusCode;
use jiff::SignedDuration;

use super::pages::NoticePage;
use super::return_trip::{onward_host, return_path};
use super::visit::Visit;
use crate::http::Server;
use crate::http::pages::Frame;
use crate::http::pages::answer;

/// How long a callback may take before it counts as interrupted: longer than the token endpoint is waited
/// for.
const LONGEST_CALLBACK: SignedDuration = SignedDuration::from_secs(120);

/// What a page says, and what its button says if there is one.
type Words = (StatusCode, String, Vec<String>, Option<&'static str>);

/// The page for whatever became of the flow, but for a connection that is there.
pub(super) fn page(server: &Server, visit: &Visit) -> Response {
    let frame = Frame::of(server.keep.config(), visit.config(server));
    let is_waiting = is_waiting(server, visit);
    let (status, heading, paragraphs, again) =
        if is_waiting { just_a_moment() } else { words(visit.flow.outcome.as_ref(), &frame.title) };
    let onward = onward_host(&visit.flow).filter(|_| !is_waiting);
    let page = NoticePage {
        heading,
        paragraphs,
        again: again.map(|label| (visit.flow.id.to_string(), label)),
        onward: onward.map(|host| (return_path(server, visit), host)),
        is_waiting,
        is_trouble: !is_waiting && status != StatusCode::OK,
        frame,
    };
    answer::page(status, &page)
}

/// The page of a sign-in that awaits its confirmation, or was refused it.
pub(super) fn unconfirmed(server: &Server, visit: &Visit, session: &ConnectSession) -> Response {
    let frame = Frame::of(server.keep.config(), visit.config(server));
    let now = server.keep.connections().database().now();
    let is_awaited = session.status(now) == SessionStatus::Unconfirmed;
    let onward = onward_host(&visit.flow);
    let host = onward.clone().unwrap_or_else(|| frame.title.clone());
    let (status, heading, text) = if is_awaited {
        (
            StatusCode::OK,
            "One more step",
            format!(
                "You allowed it at Dropbox. Nothing is connected before {host} has made sure that it was you \
                 and nobody else. Go back there within a few minutes."
            ),
        )
    } else {
        (
            StatusCode::GONE,
            "This was not connected",
            format!(
                "{host} did not confirm that it was you who used the link: it was made for somebody else, or \
                 it took too long. {} has no access to your Dropbox. Ask for a new link there.",
                frame.title
            ),
        )
    };
    let page = NoticePage {
        frame,
        heading: heading.to_owned(),
        paragraphs: vec![text],
        again: None,
        onward: onward.map(|host| (return_path(server, visit), host)),
        is_waiting: false,
        is_trouble: !is_awaited,
    };
    answer::page(status, &page)
}

/// Whether another request of this browser is still about it.
fn is_waiting(server: &Server, visit: &Visit) -> bool {
    let now = server.keep.connections().database().now();
    let since = visit.flow.consumed_at.filter(|_| visit.flow.outcome.is_none());
    since.is_some_and(|since| now.duration_since(since) < LONGEST_CALLBACK)
}

/// For the second of two requests with the same callback: it reloads until the first is done.
fn just_a_moment() -> Words {
    let text = "Dropbox is being asked. This page reloads by itself.".to_owned();
    (StatusCode::OK, "Just a moment".to_owned(), vec![text], None)
}

/// Heading, text and button for each outcome. `Connected` is one that was disconnected since, or the page of it
/// would have been shown.
fn words(outcome: Option<&FlowOutcome>, title: &str) -> Words {
    let again = Some("Try again");
    match outcome {
        Some(FlowOutcome::Connected { .. }) => (
            StatusCode::OK,
            format!("{title} is disconnected"),
            vec![format!(
                "{title} has no access to this Dropbox account any more. Your files are as they were."
            )],
            Some("Connect again"),
        ),
        Some(FlowOutcome::Denied) => (
            StatusCode::OK,
            "You said no".to_owned(),
            vec![format!("{title} got no access to your Dropbox. If that was a slip, try again.")],
            again,
        ),
        Some(FlowOutcome::Expired) => (
            StatusCode::GONE,
            "That took longer than 15 minutes".to_owned(),
            vec!["For your safety the time to allow it is limited. Nothing was connected.".to_owned()],
            again,
        ),
        Some(FlowOutcome::OtherAccount { signed_in_as }) => other_account(signed_in_as.as_deref(), title),
        Some(FlowOutcome::SessionUsed) => (
            StatusCode::CONFLICT,
            "You have connected in another tab".to_owned(),
            vec![
                "The link was good for one connection, and another tab or window has made it. You can \
                 close this page."
                    .to_owned(),
            ],
            None,
        ),
        Some(FlowOutcome::Unavailable) => (
            StatusCode::BAD_GATEWAY,
            "Dropbox is not answering".to_owned(),
            vec!["Nothing was connected. Wait a moment, then try again.".to_owned()],
            again,
        ),
        Some(FlowOutcome::Misconfigured) => (
            StatusCode::BAD_GATEWAY,
            format!("{title} is set up wrongly"),
            vec![format!(
                "Dropbox does not accept this app as it is set up here. Nothing was connected, and \
                 there is nothing you can do about it. Please tell the people at {title}."
            )],
            None,
        ),
        _ => (
            StatusCode::BAD_REQUEST,
            "That did not work".to_owned(),
            vec!["Dropbox did not accept the answer. Nothing was connected.".to_owned()],
            again,
        ),
    }
}

/// A reconnection by another account never replaces the connection: data of one person would go on flowing into
/// the records of another. Dropbox stays signed in, so the page says how to get out of that.
fn other_account(signed_in_as: Option<&str>, title: &str) -> Words {
    let who = signed_in_as.map(|who| format!(" ({who})")).unwrap_or_default();
    let paragraphs = vec![
        format!(
            "You signed in at Dropbox with another account{who} than the one that {title} is connected \
             to. The connection is as it was."
        ),
        "To go on, sign out at Dropbox first, or choose the right account there.".to_owned(),
    ];
    (StatusCode::CONFLICT, "That was another account".to_owned(), paragraphs, Some("Try again"))
}
