//! What waits in the outbox: trying it again, and giving it up.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;

use super::refusal::Refusal;
use super::signed_form::SignedForm;
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::v1::outbox;

/// `POST /admin/outbox/{id}/retry`.
pub(super) async fn retry(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    outbox::retry(State(Arc::clone(&server)), form.operator.caller, Path(id)).await?;
    Ok(condition(&server))
}

/// `POST /admin/outbox/{id}/discard`.
pub(super) async fn discard(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    form: SignedForm,
) -> Result<Response, Refusal> {
    outbox::discard(State(Arc::clone(&server)), form.operator.caller, Path(id)).await?;
    Ok(condition(&server))
}

fn condition(server: &Server) -> Response {
    answer::see_other(server.keep.config().url_of(["admin", "condition"]).path())
}
