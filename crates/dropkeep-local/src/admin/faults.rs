//! Trouble, ordered over HTTP.

use std::sync::Arc;

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Told, json};
use super::error::{AdminError, ErrorBody};
use super::fault_form::{FaultForm, FaultShown};
use super::input::Sent;
use crate::server::Shared;

/// All rules.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FaultList {
    /// The rules, in the order in which they are looked at. Of those for so many calls, a call
    /// meets one at most; those for ever all apply.
    pub(crate) faults: Vec<FaultShown>,
}

/// The number of a new rule.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FaultAdded {
    /// Its number.
    number: u64,
}

/// Tells the rules, those that are done among them.
#[utoipa::path(get, path = "/_local/faults", tag = "faults",
    responses((status = 200, body = FaultList)))]
pub(crate) async fn faults(Extract(shared): Extract<Arc<Shared>>) -> Told<FaultList> {
    Told(FaultList { faults: shared.faults.list().into_iter().map(Into::into).collect() })
}

/// Adds a rule.
#[utoipa::path(post, path = "/_local/faults", tag = "faults", request_body = FaultForm,
    responses((status = 201, body = FaultAdded), (status = 400, body = ErrorBody)))]
pub(crate) async fn add(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(form): Sent<FaultForm>,
) -> Result<Response, AdminError> {
    let number = shared.order(form.read()?);
    Ok(json(StatusCode::CREATED, &FaultAdded { number }))
}

/// Takes all rules out, but for what `--hostile` added.
#[utoipa::path(delete, path = "/_local/faults", tag = "faults",
    responses((status = 204, description = "They are gone.")))]
pub(crate) async fn clear(Extract(shared): Extract<Arc<Shared>>) -> StatusCode {
    shared.faults.clear();
    StatusCode::NO_CONTENT
}

/// Takes one rule out.
#[utoipa::path(delete, path = "/_local/faults/{number}", tag = "faults",
    params(("number" = u64, Path)),
    responses((status = 204, description = "It is gone."), (status = 404, body = ErrorBody)))]
pub(crate) async fn remove(
    Extract(shared): Extract<Arc<Shared>>,
    Path(number): Path<String>,
) -> Result<StatusCode, AdminError> {
    let removed = number.parse().ok().and_then(|number| shared.faults.remove(number));
    removed.map(|_| StatusCode::NO_CONTENT).ok_or_else(|| {
        let hint = "the numbers are in /_local/faults";
        AdminError::missing(format!("there is no fault {number:?}"), "path", hint)
    })
}
