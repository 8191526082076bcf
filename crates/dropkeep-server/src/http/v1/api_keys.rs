//! API keys: making, rotating and ending them. None can make one that may do more than itself.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use dropkeep_stores::{Action, ApiKey, ApiKeyId, MadeApiKey, NewApiKey};
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Body, bad_request};
use super::shapes::ProblemDetails;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;

/// How long a rotated key stays accepted if nothing else is asked for: a day to deploy the new one.
const OVERLAP: u32 = 24 * 60 * 60;
/// A name is not longer than this, in characters.
const LONGEST_NAME: usize = 200;

/// An API key, without the key.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct KeyAnswer {
    /// Its name in this API and in the audit trail.
    #[schema(example = "ak_8m0c4e6jv9h2x5q7t1r3w8z0ka")]
    pub(in crate::http) id: String,
    /// What you call it.
    pub(in crate::http) name: String,
    /// How the key begins.
    pub(in crate::http) prefix: String,
    /// What it may be used for.
    pub(in crate::http) actions: Vec<&'static str>,
    /// Which connections it is for: `*`, or a list of `app:NAME` and ids.
    pub(in crate::http) reach: String,
    /// How many requests a minute each process of the keep answers it.
    pub(in crate::http) requests_per_minute: Option<u32>,
    /// The key that it takes the place of.
    pub(in crate::http) rotates: Option<String>,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) created_at: Timestamp,
    /// From when on it is no longer accepted.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) expires_at: Option<Timestamp>,
    /// Since when it is no longer accepted, if somebody ended it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) revoked_at: Option<Timestamp>,
    /// When it was used last, give or take a minute.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) used_at: Option<Timestamp>,
}

/// An API key that was made just now.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct MadeAnswer {
    /// The key. It is shown this once and kept nowhere.
    #[schema(example = "dk_...")]
    pub(in crate::http) key: String,
    #[serde(flatten)]
    pub(in crate::http) about: KeyAnswer,
}

/// An API key to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::http) struct Wish {
    /// What to call it.
    pub(in crate::http) name: String,
    /// What it may be used for.
    #[schema(example = json!(["token", "read"]))]
    pub(in crate::http) actions: Vec<String>,
    /// Which connections it is for: `*`, or a list of `app:NAME` and ids. Without it, all that the
    /// asking key is for.
    pub(in crate::http) reach: Option<String>,
    /// How many requests a minute each process of the keep answers it.
    pub(in crate::http) requests_per_minute: Option<u32>,
    /// In how many seconds it stops being accepted; without it, never.
    pub(in crate::http) expires_in: Option<u32>,
}

/// How to rotate an API key.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::http) struct Rotation {
    /// For how many seconds the old one stays accepted; a day without it.
    pub(in crate::http) overlap: Option<u32>,
}

/// All API keys.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Keys {
    /// The newest first, ended ones included.
    pub(in crate::http) keys: Vec<KeyAnswer>,
}

/// Lists API keys.
#[utoipa::path(get, path = "/v1/keys", tag = "keys",
    responses((status = 200, description = "All keys", body = Keys)))]
pub(in crate::http) async fn list(
    State(server): State<Arc<Server>>,
    caller: Caller,
) -> Result<Json<Keys>, Problem> {
    caller.may(Action::Keys)?;
    let keys = server.keep.api_keys().list(Some(caller.tenant())).await?;
    Ok(Json(Keys { keys: keys.into_iter().map(Into::into).collect() }))
}

/// Makes an API key.
///
/// It may do at most what the asking key may.
#[utoipa::path(post, path = "/v1/keys", tag = "keys", request_body = Wish,
    responses(
        (status = 201, description = "The key, shown this once", body = MadeAnswer),
        (status = 403, description = "It would be allowed more than the asking key", body = ProblemDetails),
    ))]
pub(in crate::http) async fn create(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Body(wish): Body<Wish>,
) -> Result<(StatusCode, Json<MadeAnswer>), Problem> {
    caller.may(Action::Keys)?;
    let new = new(&server, &caller, wish)?;
    within(&caller, &new.actions, &new.reach)?;
    let made = server.keep.api_keys().create(&new).await?;
    record(&server, &caller, "key.create", &made.api_key).await;
    Ok((StatusCode::CREATED, Json(made.into())))
}

fn new(server: &Server, caller: &Caller, wish: Wish) -> Result<NewApiKey, Problem> {
    let name = wish.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(bad_request(format!("`name` has 1 to {LONGEST_NAME} characters")));
    }
    if wish.requests_per_minute == Some(0) {
        return Err(bad_request("`requests_per_minute` is at least 1"));
    }
    let actions: Result<BTreeSet<Action>, _> =
        wish.actions.iter().map(|word| word.parse()).collect();
    let actions = actions.map_err(|error| bad_request(format!("`actions`: {error}")))?;
    if actions.is_empty() {
        return Err(bad_request("`actions` is empty: the key would be good for nothing"));
    }
    let reach = wish.reach.map(|text| text.parse()).transpose();
    let reach = reach.map_err(|error| bad_request(format!("`reach`: {error}")))?;
    let lifetime = wish.expires_in.map(|seconds| Duration::from_secs(seconds.into()));
    let now = server.keep.connections().database().now();
    Ok(NewApiKey {
        tenant: caller.tenant().to_owned(),
        name: name.to_owned(),
        actions,
        reach: reach.unwrap_or_else(|| caller.reach().clone()),
        requests_per_minute: wish.requests_per_minute,
        expires_at: lifetime.and_then(|lifetime| now.checked_add(lifetime).ok()),
    })
}

/// Reads an API key; `self` is the asking one, which needs no right for it.
#[utoipa::path(get, path = "/v1/keys/{id}", tag = "keys",
    params(("id" = String, Path, description = "The key's id, or `self`")),
    responses((status = 200, description = "The key", body = KeyAnswer)))]
pub(in crate::http) async fn read(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<KeyAnswer>, Problem> {
    Ok(Json(find(&server, &caller, &id).await?.into()))
}

/// Ends an API key; within a second no process accepts it. `self` is the asking one.
#[utoipa::path(delete, path = "/v1/keys/{id}", tag = "keys",
    params(("id" = String, Path, description = "The key's id, or `self`")),
    responses((status = 204, description = "It is ended")))]
pub(in crate::http) async fn revoke(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let found = find(&server, &caller, &id).await?;
    if server.keep.api_keys().revoke(&found.id).await? {
        record(&server, &caller, "key.revoke", &found).await;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Makes a key with the same rights that takes the place of another; `self` is the asking one, which
/// needs no right for it.
#[utoipa::path(post, path = "/v1/keys/{id}/rotate", tag = "keys",
    params(("id" = String, Path, description = "The key's id, or `self`")),
    request_body = Option<Rotation>,
    responses((status = 201, description = "The new key, shown this once", body = MadeAnswer)))]
pub(in crate::http) async fn rotate(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Body(rotation): Body<Rotation>,
) -> Result<(StatusCode, Json<MadeAnswer>), Problem> {
    let found = find(&server, &caller, &id).await?;
    within(&caller, &found.actions, &found.reach)?;
    let overlap = Duration::from_secs(rotation.overlap.unwrap_or(OVERLAP).into());
    let made = server.keep.api_keys().rotate(&found.id, overlap).await?;
    let made =
        made.ok_or_else(|| bad_request("this key is not accepted any more: make a new one"))?;
    record(&server, &caller, "key.rotate", &made.api_key).await;
    Ok((StatusCode::CREATED, Json(made.into())))
}

async fn find(server: &Server, caller: &Caller, id: &str) -> Result<ApiKey, Problem> {
    if id == "self" || id == caller.key.api_key.id.as_str() {
        return Ok(caller.key.api_key.clone());
    }
    caller.may(Action::Keys)?;
    let none = || Problem::not_found("there is no such API key");
    let id = ApiKeyId::parse(id).map_err(|_| none())?;
    let found = server.keep.api_keys().find(&id).await?;
    found.filter(|key| key.tenant == caller.tenant()).ok_or_else(none)
}

/// Whoever could make a key that may do more than its own could do anything.
fn within(
    caller: &Caller,
    actions: &BTreeSet<Action>,
    reach: &dropkeep_stores::Reach,
) -> Result<(), Problem> {
    let own = &caller.key.api_key;
    if actions.is_subset(&own.actions) && reach.is_within(&own.reach) {
        return Ok(());
    }
    let detail = "a key cannot be allowed more than the key that asks for it";
    Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", detail))
}

async fn record(server: &Server, caller: &Caller, action: &'static str, about: &ApiKey) {
    let mut record = server.keep.audit().now(caller.tenant(), caller.actor(), action, None);
    record.detail = Some(format!("{} ({})", about.id, about.name));
    server.record(&record).await;
}

impl From<ApiKey> for KeyAnswer {
    fn from(key: ApiKey) -> Self {
        Self {
            id: key.id.to_string(),
            name: key.name,
            prefix: key.prefix,
            actions: key.actions.into_iter().map(Action::as_str).collect(),
            reach: key.reach.to_string(),
            requests_per_minute: key.requests_per_minute,
            rotates: key.rotates.map(|id| id.to_string()),
            created_at: key.created_at,
            expires_at: key.expires_at,
            revoked_at: key.revoked_at,
            used_at: key.used_at,
        }
    }
}

impl From<MadeApiKey> for MadeAnswer {
    fn from(made: MadeApiKey) -> Self {
        Self { key: made.secret.expose().to_owned(), about: made.api_key.into() }
    }
}
