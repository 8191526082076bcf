//! The page of a file request: what a stranger sees, and what becomes of what they send.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use http::header::CONTENT_SECURITY_POLICY;
use http::{HeaderValue, Request, StatusCode};

use super::arrival::{NotAccepted, Parcel, deliver, open};
use super::form::{self, BadForm};
use super::store::FileRequest;
use crate::server::Shared;
use crate::state::{Account, State};
use crate::wire;

/// The page, with the form that is sent to its own address.
#[derive(Template)]
#[template(path = "request.html")]
struct RequestPage<'p> {
    request: &'p FileRequest,
    /// Who asks.
    owner: &'p str,
    /// Until when, as people say it.
    until: Option<String>,
    /// What was wrong with what was sent.
    mistake: Option<&'p str>,
    sender: &'p str,
    email: &'p str,
}

/// It arrived.
#[derive(Template)]
#[template(path = "request_done.html")]
struct DonePage<'p> {
    title: &'p str,
    owner: &'p str,
    count: usize,
}

/// Nothing is accepted, and why.
#[derive(Template)]
#[template(path = "link_notice.html")]
struct NoticePage<'p> {
    title: &'p str,
    text: &'p str,
}

/// `GET /request/ID`
pub(crate) async fn show(
    Extract(shared): Extract<Arc<Shared>>,
    Path(id): Path<String>,
) -> Response {
    form_page(&shared, (&id, StatusCode::OK), &Parcel::default(), None)
}

/// `POST /request/ID`, a form with files.
pub(crate) async fn receive(
    Extract(shared): Extract<Arc<Shared>>,
    Path(id): Path<String>,
    request: Request<axum::body::Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let opened = open(&shared.state(), &id, shared.clock.now());
    let room = match opened {
        Ok((_, room)) => room,
        Err(reason) => {
            crate::dispatch::discard(body).await;
            return refused(&reason);
        }
    };
    let parcel = match form::read((&parts.headers, body), &shared.spool, room).await {
        Ok(parcel) => parcel,
        Err(error) => return bad_form(&shared, &id, &error),
    };
    if let Some(mistake) = mistake(&parcel) {
        let place = (id.as_str(), StatusCode::BAD_REQUEST);
        return form_page(&shared, place, &parcel, Some(mistake));
    }
    let keep = move || kept(&shared, &id, &parcel);
    match tokio::task::spawn_blocking(keep).await {
        Ok(answer) => answer,
        Err(panic) => wire::text(StatusCode::INTERNAL_SERVER_ERROR, panic.to_string()),
    }
}

/// Keeps what came, and thanks for it.
fn kept(shared: &Shared, id: &str, parcel: &Parcel) -> Response {
    let now = shared.clock.now();
    let title = {
        let state = shared.state();
        open(&state, id, now).map(|(request, _)| (request.title, owner(&state, id)))
    };
    let delivered = title.and_then(|(title, owner)| {
        let count = shared.change(|state| deliver(state, id, parcel, now))?;
        Ok((title, owner, count))
    });
    match delivered {
        Ok((title, owner, count)) => {
            shown(StatusCode::OK, &DonePage { title: &title, owner: &owner, count })
        }
        Err(NotAccepted::NoRoom) => bad_form(shared, id, &BadForm::TooLarge),
        Err(NotAccepted::BadName(name)) => {
            let text = format!("Dropbox does not keep a file of the name {name}. Rename it first.");
            form_page(shared, (id, StatusCode::BAD_REQUEST), parcel, Some(&text))
        }
        Err(reason) => refused(&reason),
    }
}

/// What is missing.
fn mistake(parcel: &Parcel) -> Option<&'static str> {
    if parcel.sender.is_empty() {
        return Some("Say who you are.");
    }
    let is_address = |email: &str| {
        email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
    };
    if !is_address(&parcel.email) {
        return Some("Give an e-mail address, such as ada@example.com.");
    }
    parcel.files.is_empty().then_some("Choose at least one file.")
}

fn form_page(
    shared: &Shared,
    (id, status): (&str, StatusCode),
    parcel: &Parcel,
    mistake: Option<&str>,
) -> Response {
    let state = shared.state();
    let request = match open(&state, id, shared.clock.now()) {
        Ok((request, _)) => request,
        Err(reason) => return refused(&reason),
    };
    let owner = owner(&state, id);
    let until = request.deadline.as_ref();
    let page = RequestPage {
        owner: &owner,
        until: until.map(|until| until.at.strftime("%-d %B %Y, %H:%M UTC").to_string()),
        mistake,
        sender: &parcel.sender,
        email: &parcel.email,
        request: &request,
    };
    shown(status, &page)
}

fn bad_form(shared: &Shared, id: &str, error: &BadForm) -> Response {
    let (status, text) = match error {
        BadForm::Damaged(_) => {
            (StatusCode::BAD_REQUEST, "What arrived was damaged. Send it once more.")
        }
        BadForm::TooLong => {
            (StatusCode::PAYLOAD_TOO_LARGE, "That was too much text, or too many files.")
        }
        BadForm::TooLarge => {
            (StatusCode::PAYLOAD_TOO_LARGE, "There is no room for so much. Send less at once.")
        }
        BadForm::Broken(_) => {
            (StatusCode::INTERNAL_SERVER_ERROR, "The files could not be kept. Try again.")
        }
    };
    tracing::debug!(%error, "what was sent to a file request was refused");
    form_page(shared, (id, status), &Parcel::default(), Some(text))
}

fn refused(reason: &NotAccepted) -> Response {
    let (status, title, text) = match reason {
        NotAccepted::Unknown => (
            StatusCode::NOT_FOUND,
            "There is no such file request",
            "It was removed, or its address is not complete.",
        ),
        NotAccepted::Broken => (
            StatusCode::INTERNAL_SERVER_ERROR,
            "The files could not be kept",
            "Nothing was sent. Try again.",
        ),
        _ => (
            StatusCode::GONE,
            "This file request is closed",
            "Nothing can be sent to it any more. Ask whoever gave you the address.",
        ),
    };
    shown(status, &NoticePage { title, text })
}

/// The name of who asks.
fn owner(state: &State, id: &str) -> String {
    let account = state.file_requests.find(id).map(|(_, request)| &request.account);
    let account = account.and_then(|account| state.accounts.get(account));
    account.map(Account::display_name).unwrap_or_default()
}

fn shown(status: StatusCode, page: &impl Template) -> Response {
    let mut answer = match page.render() {
        Ok(html) => wire::html(status, html),
        Err(error) => wire::text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; \
                  base-uri 'none'";
    answer.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    answer
}
