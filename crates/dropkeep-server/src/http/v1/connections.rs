//! Connections: listing, reading and naming them.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use dropkeep_stores::{Action, ConnectionFilter, ConnectionId, Label, StateKind};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Body, Parameters, bad_request, page_size};
use super::shapes::{ConnectionAnswer, ProblemDetails};
use crate::http::Server;
use crate::http::caller::{Caller, no_connection};
use crate::http::problem::Problem;

/// Which connections to list.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Wish {
    /// Of this app.
    pub(in crate::http) app: Option<String>,
    /// Of this user of yours.
    pub(in crate::http) user: Option<String>,
    /// That fare so; without it all but the disconnected ones.
    #[param(example = "needs_reconnect")]
    pub(in crate::http) state: Option<String>,
    /// Of this account or team of Dropbox.
    pub(in crate::http) subject: Option<String>,
    /// Whose label, e-mail address, name or user contains this.
    pub(in crate::http) search: Option<String>,
    /// How many at most, 1 to 500; 100 without it.
    pub(in crate::http) limit: Option<u16>,
    /// What `next` of the page before said.
    pub(in crate::http) after: Option<String>,
}

/// One page of connections.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Page {
    /// The connections, in the order of their ids.
    pub(in crate::http) connections: Vec<ConnectionAnswer>,
    /// What to ask the next page with, as `after`; none on the last.
    pub(in crate::http) next: Option<String>,
}

/// Lists connections.
#[utoipa::path(get, path = "/v1/connections", tag = "connections", params(Wish),
    responses((status = 200, description = "A page", body = Page)))]
pub(in crate::http) async fn list(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Parameters(wish): Parameters<Wish>,
) -> Result<Json<Page>, Problem> {
    caller.may(Action::Read)?;
    let limit = page_size(wish.limit, 500)?;
    let after = wish.after.as_deref().map(ConnectionId::parse).transpose();
    let after = after.map_err(|_| bad_request("`after` is what `next` of the page before said"))?;
    let filter = ConnectionFilter {
        tenant: Some(caller.tenant().to_owned()),
        app: wish.app,
        user: wish.user,
        state: wish.state.as_deref().map(state).transpose()?,
        subject: wish.subject,
        search: wish.search,
        reach: Some(caller.reach().clone()),
    };
    let page = server.keep.connections().list(&filter, after.as_ref(), limit).await?;
    Ok(Json(Page {
        connections: page.connections.into_iter().map(Into::into).collect(),
        next: page.next.map(|id| id.to_string()),
    }))
}

fn state(text: &str) -> Result<StateKind, Problem> {
    StateKind::parse(text).ok_or_else(|| {
        let known = StateKind::ALL.map(StateKind::as_str).join(", ");
        bad_request(format!("`state` is one of {known}"))
    })
}

/// Reads a connection.
#[utoipa::path(get, path = "/v1/connections/{id}", tag = "connections",
    params(("id" = String, Path, description = "The connection")),
    responses(
        (status = 200, description = "The connection", body = ConnectionAnswer),
        (status = 404, description = "No such connection", body = ProblemDetails),
    ))]
pub(in crate::http) async fn read(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<ConnectionAnswer>, Problem> {
    caller.may(Action::Read)?;
    Ok(Json(caller.connection(&server, &id).await?.into()))
}

/// What to change about a connection.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::http) struct Change {
    /// What to call it; `null` for nothing.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(max_length = 200)]
    pub(in crate::http) label: Option<String>,
}

/// Names a connection.
#[utoipa::path(patch, path = "/v1/connections/{id}", tag = "connections",
    params(("id" = String, Path, description = "The connection")),
    request_body = Change,
    responses(
        (status = 200, description = "The connection as it is now", body = ConnectionAnswer),
        (status = 404, description = "No such connection", body = ProblemDetails),
    ))]
pub(in crate::http) async fn change(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Body(change): Body<Change>,
) -> Result<Json<ConnectionAnswer>, Problem> {
    caller.may(Action::Write)?;
    let id = caller.connection(&server, &id).await?.id;
    let label = label(change.label.as_deref())?;
    server.keep.connections().label(&id, label.as_ref()).await?;
    let audit = server.keep.audit();
    let mut record = audit.now(caller.tenant(), caller.actor(), "connection.label", Some(&id));
    record.detail = label.map(Into::into);
    server.record(&record).await;
    let found = server.keep.connections().find(&id).await?.ok_or_else(no_connection)?;
    Ok(Json(found.into()))
}

/// A label as it is kept.
///
/// # Errors
/// 400 when it is none.
pub(in crate::http) fn label(given: Option<&str>) -> Result<Option<Label>, Problem> {
    let label = Label::parse(given.unwrap_or_default());
    label.map_err(|error| bad_request(format!("`label`: {error}")))
}

/// Disconnects.
///
/// From now on no token is given out, and Dropbox is asked to revoke the sign-in until it has: till
/// then the state is `revoking`, then `disconnected`.
#[utoipa::path(delete, path = "/v1/connections/{id}", tag = "connections",
    params(("id" = String, Path, description = "The connection")),
    responses(
        (status = 202, description = "It is being revoked", body = ConnectionAnswer),
        (status = 200, description = "It was disconnected already", body = ConnectionAnswer),
        (status = 404, description = "No such connection", body = ProblemDetails),
    ))]
pub(in crate::http) async fn disconnect(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<(StatusCode, Json<ConnectionAnswer>), Problem> {
    caller.may(Action::Write)?;
    let id = caller.connection(&server, &id).await?.id;
    let ended = server.keep.disconnect(&id).await?;
    if ended {
        let audit = server.keep.audit();
        let record = audit.now(caller.tenant(), caller.actor(), "connection.disconnect", Some(&id));
        server.record(&record).await;
    }
    let found = server.keep.connections().find(&id).await?.ok_or_else(no_connection)?;
    let status = if ended { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok((status, Json(found.into())))
}
