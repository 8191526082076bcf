//! What has to happen outside and has not: revocations at Dropbox, and webhooks.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use dropkeep_stores::{Action, OutboxFilter, OutboxItem, OutboxKind, Outcome, Reach};
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Parameters, bad_request, page_size};
use super::shapes::ProblemDetails;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;

/// Which items to list.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Wish {
    /// `revocation` or `webhook`.
    pub(in crate::http) kind: Option<String>,
    /// For this connection or subscription.
    pub(in crate::http) target: Option<String>,
    /// That ended so: `done`, `given_up` or `dropped`. Without it, those that have not ended.
    pub(in crate::http) outcome: Option<String>,
    /// How many at most, 1 to 1000; 100 without it.
    pub(in crate::http) limit: Option<u16>,
    /// What `next` of the page before said.
    pub(in crate::http) after: Option<String>,
}

/// Something that has to happen, or has.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct ItemAnswer {
    /// Its name; the `webhook-id` of a webhook.
    pub(in crate::http) id: String,
    /// `revocation` or `webhook`.
    pub(in crate::http) kind: &'static str,
    /// The connection, the connect session or the subscription it is for.
    pub(in crate::http) target: String,
    /// How often it was tried.
    pub(in crate::http) attempts: i64,
    /// Why the last attempt failed.
    pub(in crate::http) error: Option<String>,
    /// When it was called for.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) created_at: Timestamp,
    /// When it is tried next.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) due_at: Option<Timestamp>,
    /// When it ended. It is forgotten a week later.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) finished_at: Option<Timestamp>,
    /// How it ended.
    pub(in crate::http) outcome: Option<&'static str>,
}

/// One page of the outbox.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct OutboxAnswer {
    /// The items, in the order of their ids.
    pub(in crate::http) items: Vec<ItemAnswer>,
    /// What to ask the next page with, as `after`; none on the last.
    next: Option<String>,
}

/// Lists what has to happen outside the keep, and what became of it.
///
/// A revocation is tried until Dropbox has revoked the sign-in, a webhook for three days.
#[utoipa::path(get, path = "/v1/outbox", tag = "webhooks", params(Wish),
    responses((status = 200, description = "A page", body = OutboxAnswer)))]
pub(in crate::http) async fn list(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Parameters(wish): Parameters<Wish>,
) -> Result<Json<OutboxAnswer>, Problem> {
    caller.may(Action::Audit)?;
    let limit = page_size(wish.limit, 1000)?;
    let filter = OutboxFilter {
        tenant: Some(caller.tenant().to_owned()),
        kind: known(wish.kind, OutboxKind::parse, "`kind` is `revocation` or `webhook`")?,
        target: wish.target,
        outcome: known(
            wish.outcome,
            Outcome::parse,
            "`outcome` is `done`, `given_up` or `dropped`",
        )?,
    };
    let outbox = server.keep.connections().outbox();
    let page = outbox.list(&filter, wish.after.as_deref(), limit).await?;
    let items = page.items.into_iter().map(Into::into).collect();
    Ok(Json(OutboxAnswer { items, next: page.next }))
}

/// # Errors
/// 403 unless its key is for `webhooks` and for all connections: what is in the outbox is its tenant's.
fn may_change(caller: &Caller) -> Result<(), Problem> {
    caller.may(Action::Webhooks)?;
    if *caller.reach() == Reach::Everything {
        return Ok(());
    }
    let detail = "this API key is limited to some connections: use one that reaches all of them";
    Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", detail))
}

/// Tries something at once that waits, or was given up.
#[utoipa::path(post, path = "/v1/outbox/{id}/retry", tag = "webhooks",
    params(("id" = String, Path, description = "The item's id")),
    responses(
        (status = 202, description = "It is tried"),
        (status = 403, description = "The key is limited to some connections", body = ProblemDetails),
        (status = 404, description = "There is no such item that is not done", body = ProblemDetails),
    ))]
pub(in crate::http) async fn retry(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    may_change(&caller)?;
    if !server.keep.connections().outbox().retry(caller.tenant(), &id).await? {
        return Err(Problem::not_found("there is no such item that is not done"));
    }
    note(&server, &caller, "outbox.retry", id).await;
    Ok(StatusCode::ACCEPTED)
}

/// Gives a webhook up that waits.
///
/// A revocation cannot be given up: the sign-in would live on at Dropbox.
#[utoipa::path(delete, path = "/v1/outbox/{id}", tag = "webhooks",
    params(("id" = String, Path, description = "The item's id")),
    responses(
        (status = 204, description = "It is not tried any more"),
        (status = 403, description = "The key is limited to some connections", body = ProblemDetails),
        (status = 404, description = "There is no such webhook that waits", body = ProblemDetails),
    ))]
pub(in crate::http) async fn discard(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    may_change(&caller)?;
    if !server.keep.connections().outbox().discard(caller.tenant(), &id).await? {
        return Err(Problem::not_found("there is no such webhook that waits"));
    }
    note(&server, &caller, "outbox.discard", id).await;
    Ok(StatusCode::NO_CONTENT)
}

async fn note(server: &Server, caller: &Caller, action: &'static str, id: String) {
    let mut record = server.keep.audit().now(caller.tenant(), caller.actor(), action, None);
    record.detail = Some(id);
    server.record(&record).await;
}

/// Reads a word of which there are few.
fn known<T>(
    word: Option<String>,
    parse: impl Fn(&str) -> Option<T>,
    otherwise: &'static str,
) -> Result<Option<T>, Problem> {
    word.map(|word| parse(&word).ok_or_else(|| bad_request(otherwise))).transpose()
}

impl From<OutboxItem> for ItemAnswer {
    fn from(item: OutboxItem) -> Self {
        Self {
            id: item.id,
            kind: item.kind.as_str(),
            target: item.target,
            attempts: item.attempts,
            error: item.error,
            created_at: item.created_at,
            due_at: Some(item.due_at).filter(|_| item.finished_at.is_none()),
            finished_at: item.finished_at,
            outcome: item.outcome.map(Outcome::as_str),
        }
    }
}
