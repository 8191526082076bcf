//! What is the matter: with this process, and with connections.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use dropkeep_stores::{Action, StateKind};
use http::StatusCode;

use super::operator::Operator;
use super::pages::{ConditionPage, frame};
use super::refusal::Refusal;
use crate::http::Server;
use crate::http::health::Readiness;
use crate::http::pages::answer;
use crate::http::v1::connections::{self, Wish};
use crate::http::v1::input::Parameters;
use crate::http::v1::outbox::{self, ItemAnswer};

/// How many connections of each kind are named.
const NAMED: u16 = 50;

/// `GET /admin/condition`.
pub(super) async fn page(
    State(server): State<Arc<Server>>,
    operator: Operator,
) -> Result<Response, Refusal> {
    let bar = operator.bar("condition");
    let mut troubled = Vec::new();
    if bar.may(Action::Read.as_str()) {
        for kind in [StateKind::Degraded, StateKind::NeedsReconnect, StateKind::Revoking] {
            let state = Some(kind.as_str().to_owned());
            let wish = Parameters(Wish { state, limit: Some(NAMED), ..Wish::default() });
            let (caller, state) = (operator.caller.clone(), State(Arc::clone(&server)));
            troubled.extend(connections::list(state, caller, wish).await?.0.connections);
        }
    }
    let waiting = match bar.may(Action::Audit.as_str()) {
        true => waiting(&server, &operator).await?,
        false => Vec::new(),
    };
    let found = Readiness::look(&server).await;
    let frame = frame(server.keep.config());
    Ok(answer::page(StatusCode::OK, &ConditionPage { frame, bar, found, troubled, waiting }))
}

/// What has not happened yet, that which was given up last.
async fn waiting(server: &Arc<Server>, operator: &Operator) -> Result<Vec<ItemAnswer>, Refusal> {
    let mut all = Vec::new();
    for outcome in [None, Some("given_up".to_owned())] {
        let wish = outbox::Wish { outcome, limit: Some(NAMED), ..outbox::Wish::default() };
        let (caller, state) = (operator.caller.clone(), State(Arc::clone(server)));
        all.extend(outbox::list(state, caller, Parameters(wish)).await?.0.items);
    }
    Ok(all)
}
