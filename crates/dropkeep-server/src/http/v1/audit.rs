//! The audit trail.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dropkeep_stores::{Action, AuditFilter, AuditRecord};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Parameters, bad_request, page_size};
use crate::http::Server;
use crate::http::caller::{Caller, connection_id};
use crate::http::problem::Problem;

/// Which records to list.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::http) struct Wish {
    /// Of this connection.
    pub(in crate::http) connection: Option<String>,
    /// By this actor, as `key:ak_...`.
    pub(in crate::http) actor: Option<String>,
    /// Of this action.
    #[param(example = "token.read")]
    pub(in crate::http) action: Option<String>,
    /// At or after this time.
    #[param(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) since: Option<Timestamp>,
    /// How many at most, 1 to 1000; 100 without it.
    pub(in crate::http) limit: Option<u16>,
    /// What `next` of the page before said.
    pub(in crate::http) after: Option<String>,
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct RecordAnswer {
    /// When it happened, first if it did several times.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) at: Timestamp,
    /// When it happened last.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) last_at: Timestamp,
    /// How often it happened between the two.
    pub(in crate::http) times: u64,
    /// Who did it: `key:ID`, `operator:NAME`, `person` or `keep`.
    pub(in crate::http) actor: String,
    /// What was done.
    pub(in crate::http) action: String,
    /// With which connection.
    pub(in crate::http) connection: Option<String>,
    /// With which access token.
    pub(in crate::http) fingerprint: Option<String>,
    /// What else there is to say.
    pub(in crate::http) detail: Option<String>,
}

/// One page of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Page {
    /// The records, the latest first.
    pub(in crate::http) records: Vec<RecordAnswer>,
    /// What to ask the next page with, as `after`; none on the last.
    pub(in crate::http) next: Option<String>,
}

/// Lists what was done, the latest first.
#[utoipa::path(get, path = "/v1/audit", tag = "audit", params(Wish),
    responses((status = 200, description = "A page", body = Page)))]
pub(in crate::http) async fn list(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Parameters(wish): Parameters<Wish>,
) -> Result<Json<Page>, Problem> {
    caller.may(Action::Audit)?;
    let limit = page_size(wish.limit, 1000)?;
    let after = wish.after.as_deref().map(str::parse).transpose();
    let after =
        after.map_err(|()| bad_request("`after` is what `next` of the page before said"))?;
    let filter = AuditFilter {
        tenant: Some(caller.tenant().to_owned()),
        connection: wish.connection.as_deref().map(connection_id).transpose()?,
        actor: wish.actor,
        action: wish.action,
        since: wish.since,
    };
    let page = server.keep.audit().list(&filter, after.as_ref(), limit).await?;
    Ok(Json(Page {
        records: page.records.into_iter().map(Into::into).collect(),
        next: page.next.map(|cursor| cursor.to_string()),
    }))
}

impl From<AuditRecord> for RecordAnswer {
    fn from(record: AuditRecord) -> Self {
        Self {
            at: record.at,
            last_at: record.last_at,
            times: record.times,
            actor: record.actor,
            action: record.action,
            connection: record.connection.map(|id| id.to_string()),
            fingerprint: record.fingerprint,
            detail: record.detail,
        }
    }
}
