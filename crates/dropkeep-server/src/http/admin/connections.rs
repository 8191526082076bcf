//! All connections, one connection's story, and what can be done with it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use dropkeep_stores::Action;
use http::StatusCode;
use serde::Deserialize;
use url::form_urlencoded;

use super::operator::Operator;
use super::pages::{ConfirmPage, ConnectionsPage, StoryPage, frame};
use super::refusal::Refusal;
use super::signed_form::SignedForm;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::v1::input::{Body, Parameters};
use crate::http::v1::{audit, connections};

/// How many connections a page has.
const PAGE: u16 = 50;
/// How much of a connection's trail its page has.
const STORY: u16 = 50;

/// Which connections to show; fields left empty exclude none.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    search: String,
    app: String,
    state: String,
    after: String,
}

/// `GET /admin`.
pub(super) async fn list(
    State(server): State<Arc<Server>>,
    operator: Operator,
    filter: Result<Parameters<Filter>, crate::http::problem::Problem>,
) -> Result<Response, Refusal> {
    let Parameters(filter) = filter?;
    let wish = connections::Wish {
        search: given(&filter.search),
        app: given(&filter.app),
        state: given(&filter.state),
        after: given(&filter.after),
        limit: Some(PAGE),
        ..connections::Wish::default()
    };
    let caller = operator.caller.clone();
    let page = connections::list(State(Arc::clone(&server)), caller, Parameters(wish)).await?.0;
    let shown = ConnectionsPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("connections"),
        connections: page.connections,
        apps: apps(&server, &operator),
        next: page.next.map(|after| filter.query(&after)),
        is_later: !filter.after.is_empty(),
        search: filter.search,
        app: filter.app,
        state: filter.state,
    };
    Ok(answer::page(StatusCode::OK, &shown))
}

/// The apps that the operator's key reaches.
pub(super) fn apps(server: &Server, operator: &Operator) -> Vec<String> {
    let all = server.keep.config().apps.keys();
    all.filter(|app| operator.caller.reaches_app(server, app).is_ok()).cloned().collect()
}

/// What stands in a field, if anything does.
pub(super) fn given(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

impl Filter {
    /// The query of the page after this one.
    fn query(&self, after: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("search", &*self.search),
            ("app", &self.app),
            ("state", &self.state),
            ("after", after),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}

/// `GET /admin/connections/{id}`.
pub(super) async fn story(
    State(server): State<Arc<Server>>,
    operator: Operator,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let state = || State(Arc::clone(&server));
    let connection = connections::read(state(), operator.caller.clone(), Path(id)).await?.0;
    let bar = operator.bar("connections");
    let wish = audit::Wish {
        connection: Some(connection.id.clone()),
        limit: Some(STORY),
        ..audit::Wish::default()
    };
    let (records, next) = if bar.may(Action::Audit.as_str()) {
        let mut page = audit::list(state(), operator.caller, Parameters(wish)).await?.0;
        // On its own page a connection need not be named.
        page.records.iter_mut().for_each(|record| record.connection = None);
        (page.records, page.next)
    } else {
        (Vec::new(), None)
    };
    let has_more = next.is_some();
    let frame = frame(server.keep.config());
    Ok(answer::page(StatusCode::OK, &StoryPage { frame, bar, connection, records, has_more }))
}

/// `POST /admin/connections/{id}/label`.
pub(super) async fn label(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let change = Body(connections::Change { label: form.text("label") });
    let (caller, state) = (form.operator.caller, State(Arc::clone(&server)));
    let changed = connections::change(state, caller, Path(id), change).await?.0;
    Ok(answer::see_other(&path(&server, &changed.id)))
}

/// `GET /admin/connections/{id}/disconnect`: the question.
pub(super) async fn ask(
    State(server): State<Arc<Server>>,
    operator: Operator,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let (caller, state) = (operator.caller.clone(), State(Arc::clone(&server)));
    caller.may(Action::Write)?;
    let connection = connections::read(state, caller, Path(id)).await?.0;
    let back = path(&server, &connection.id);
    let page = ConfirmPage {
        frame: frame(server.keep.config()),
        bar: operator.bar("connections"),
        heading: format!("Disconnect {}?", connection.called()),
        detail: "No token is given out from then on, and Dropbox is asked to revoke the sign-in until it \
                 has. Only the person can connect again. The files stay as they are.",
        action: format!("{back}/disconnect"),
        verb: "Disconnect",
        is_dangerous: true,
        has_overlap: false,
        back,
    };
    Ok(answer::page(StatusCode::OK, &page))
}

/// `POST /admin/connections/{id}/disconnect`.
pub(super) async fn disconnect(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    let (caller, state) = (form.operator.caller, State(Arc::clone(&server)));
    let ended = connections::disconnect(state, caller, Path(id)).await?.1.0;
    Ok(answer::see_other(&path(&server, &ended.id)))
}

/// The path of a connection's story.
pub(super) fn path(server: &Server, id: &str) -> String {
    server.keep.config().url_of(["admin", "connections", id]).path().to_owned()
}
