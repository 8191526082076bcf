//! API keys: making them, shown once, rotating and ending them.
//!
//! Every change goes through the handler of the API with the operator's own key: no operator can make a key that may do
//! more than theirs, and there is one place that sees to it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use dropkeep_stores::Action;
use http::StatusCode;

use super::operator::Operator;
use super::pages::{ConfirmPage, KeysPage, frame};
use super::refusal::Refusal;
use super::shown_once::{self, Shown};
use super::signed_form::SignedForm;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::v1::api_keys::{self, MadeAnswer, Rotation, Wish};
use crate::http::v1::input::Body;

/// `GET /admin/keys`.
pub(super) async fn list(
    State(server): State<Arc<Server>>,
    operator: Operator,
) -> Result<Response, Refusal> {
    let (caller, state) = (operator.caller.clone(), State(Arc::clone(&server)));
    let page = KeysPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("keys"),
        keys: api_keys::list(state, caller).await?.0.keys,
        reach: operator.caller.reach().to_string(),
        own: operator.caller.key.api_key.id.to_string(),
        now: server.keep.connections().database().now(),
    };
    Ok(answer::page(StatusCode::OK, &page))
}

/// `POST /admin/keys`.
pub(super) async fn create(
    State(server): State<Arc<Server>>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let wish = Wish {
        name: form.text("name").unwrap_or_default(),
        actions: form.all("actions"),
        reach: form.text("reach"),
        requests_per_minute: form.number("requests_per_minute")?,
        expires_in: form.number("expires_in")?,
    };
    let (caller, state) = (form.operator.caller.clone(), State(Arc::clone(&server)));
    let made = api_keys::create(state, caller, Body(wish)).await?.1.0;
    show(&server, &form.operator, made)
}

/// `GET /admin/keys/{id}/rotate`: the question.
pub(super) async fn ask_to_rotate(
    State(server): State<Arc<Server>>,
    operator: Operator,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let detail =
        "A new key with the same rights takes its place. Deploy it before the old one ends.";
    let question = Question { what: "rotate", verb: "Rotate", detail, is_dangerous: false };
    ask(&server, &operator, id, question).await
}

/// `POST /admin/keys/{id}/rotate`.
pub(super) async fn rotate(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let rotation = Rotation { overlap: form.number("overlap")? };
    let (caller, state) = (form.operator.caller.clone(), State(Arc::clone(&server)));
    caller.may(Action::Keys)?;
    let made = api_keys::rotate(state, caller, Path(id), Body(rotation)).await?.1.0;
    show(&server, &form.operator, made)
}

/// `GET /admin/keys/{id}/revoke`: the question.
pub(super) async fn ask_to_revoke(
    State(server): State<Arc<Server>>,
    operator: Operator,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let is_own = operator.caller.key.api_key.id.as_str() == id;
    let detail = if is_own {
        "This is the key that you are signed in with: you will be signed out, and it opens nothing any more."
    } else {
        "Within a second no process accepts it. Whoever uses it now gets errors from then on."
    };
    let question = Question { what: "revoke", verb: "Revoke", detail, is_dangerous: true };
    ask(&server, &operator, id, question).await
}

/// `POST /admin/keys/{id}/revoke`.
pub(super) async fn revoke(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let (caller, state) = (form.operator.caller, State(Arc::clone(&server)));
    caller.may(Action::Keys)?;
    api_keys::revoke(state, caller, Path(id)).await?;
    Ok(answer::see_other(&path(&server)))
}

struct Question {
    /// The last segment of the path.
    what: &'static str,
    verb: &'static str,
    detail: &'static str,
    is_dangerous: bool,
}

async fn ask(
    server: &Arc<Server>,
    operator: &Operator,
    id: String,
    question: Question,
) -> Result<Response, Refusal> {
    let (caller, state) = (operator.caller.clone(), State(Arc::clone(server)));
    caller.may(Action::Keys)?;
    let key = api_keys::read(state, caller, Path(id)).await?.0;
    let back = path(server);
    let page = ConfirmPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("keys"),
        heading: format!("{} the key “{}”?", question.verb, key.name),
        detail: question.detail,
        action: format!("{back}/{}/{}", key.id, question.what),
        verb: question.verb,
        is_dangerous: question.is_dangerous,
        has_overlap: question.what == "rotate",
        back,
    };
    Ok(answer::page(StatusCode::OK, &page))
}

fn show(server: &Server, operator: &Operator, made: MadeAnswer) -> Result<Response, Refusal> {
    let shown = Shown {
        bar: "keys".to_owned(),
        heading: "Here is the key".to_owned(),
        detail: format!(
            "Put “{}” where its program finds it, and nowhere else. It is kept as a digest only, so it is \
             not shown again.",
            made.about.name
        ),
        text: made.key,
        back: path(server),
    };
    shown_once::show(server, operator, &shown)
}

fn path(server: &Server) -> String {
    server.keep.config().url_of(["admin", "keys"]).path().to_owned()
}
