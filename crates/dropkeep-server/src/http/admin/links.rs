//! Links by which people connect, and connect again.
//!
//! They are made by the handler of the API with the operator's key, so that both allow, refuse and record the same. A
//! link is shown once and stored as a digest.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use dropkeep_stores::Action;
use http::StatusCode;

use super::connections::{apps, path};
use super::operator::Operator;
use super::pages::{ConnectPage, frame};
use super::refusal::Refusal;
use super::shown_once::{self, Shown};
use super::signed_form::SignedForm;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::v1::connect_sessions::{self, Wish};
use crate::http::v1::input::Body;

/// A link to reconnect lasts for a day, in seconds: it is sent by mail.
const RECONNECT_WITHIN: u32 = 24 * 60 * 60;

/// `GET /admin/connect`.
pub(super) async fn page(
    State(server): State<Arc<Server>>,
    operator: Operator,
) -> Result<Response, Refusal> {
    operator.caller.may(Action::Connect)?;
    let page = ConnectPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("connect"),
        apps: apps(&server, &operator),
    };
    Ok(answer::page(StatusCode::OK, &page))
}

/// `POST /admin/connect`.
pub(super) async fn create(
    State(server): State<Arc<Server>>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let wish = Wish {
        app: form.text("app").unwrap_or_default(),
        user: form.text("user").unwrap_or_default(),
        label: form.text("label"),
        expires_in: form.number("expires_in")?,
        ..Wish::default()
    };
    let back = server.keep.config().url_of(["admin", "connect"]).path().to_owned();
    link(&server, &form.operator, wish, back).await
}

/// `POST /admin/connections/{id}/reconnect`.
pub(super) async fn reconnect(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let caller = &form.operator.caller;
    caller.may(Action::Connect)?;
    let connection = caller.connection(&server, &id).await?;
    let back = path(&server, connection.id.as_str());
    if connection.user.is_empty() {
        // It was connected without a session, by the page that is open to everybody.
        let url = server.keep.config().reconnect_url(&connection.app, &connection.id);
        let detail = "This connection was made without a link of its own. Send its person to this page, to \
                      sign in with the same account.";
        return show(&server, &form.operator, (url.into(), detail.to_owned()), back);
    }
    let wish = Wish {
        app: connection.app,
        user: connection.user,
        connection: Some(connection.id.to_string()),
        expires_in: Some(RECONNECT_WITHIN),
        ..Wish::default()
    };
    link(&server, &form.operator, wish, back).await
}

async fn link(
    server: &Arc<Server>,
    operator: &Operator,
    wish: Wish,
    back: String,
) -> Result<Response, Refusal> {
    let user = wish.user.clone();
    let (caller, state) = (operator.caller.clone(), State(Arc::clone(server)));
    let made = connect_sessions::create(state, caller, Body(wish)).await?.1.0;
    let detail = format!(
        "Give it to {user} and to nobody else. It works once, in the browser that uses it first, until \
         {}. It is not shown again.",
        made.expires_at.strftime("%F %R UTC"),
    );
    show(server, operator, (made.url, detail), back)
}

fn show(
    server: &Server,
    operator: &Operator,
    (text, detail): (String, String),
    back: String,
) -> Result<Response, Refusal> {
    let heading = "Here is the link".to_owned();
    let shown = Shown { bar: "connect".to_owned(), heading, detail, text, back };
    shown_once::show(server, operator, &shown)
}
