//! Webhooks: who is told of what, where.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use dropkeep_stores::{
    Action, ConnectionId, Event, EventKind, NewSubscription, Reach, Subscription, SubscriptionId,
};
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::input::{Body, bad_request};
use super::shapes::ProblemDetails;
use crate::delivery::Destination;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;

/// For how long a former secret signs too if nothing else is asked for.
const OVERLAP: u32 = 24 * 60 * 60;

/// A subscription, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SubscriptionAnswer {
    /// Its name in this API.
    #[schema(example = "sub_8m0c4e6jv9h2x5q7t1r3w8z0ka")]
    id: String,
    /// Where it is told.
    url: String,
    /// Of what; of everything when empty.
    events: Vec<&'static str>,
    /// Of one connection, or of all when null.
    connection: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// A subscription that was made just now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MadeSubscription {
    /// What messages are signed with, as Standard Webhooks has it. It is shown this once.
    #[schema(example = "whsec_...")]
    secret: String,
    #[serde(flatten)]
    about: SubscriptionAnswer,
}

/// A subscription to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewWebhook {
    /// Where to send: a public `https` URL, unless the operator allows others.
    url: String,
    /// What to be told of; everything without it.
    #[serde(default)]
    #[schema(example = json!(["connection.needs_reconnect", "dropbox.changed"]))]
    events: Vec<String>,
    /// One connection only.
    connection: Option<String>,
}

/// How to change the secret of a subscription.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretRotation {
    /// For how many seconds the former one signs too; a day without it.
    overlap: Option<u32>,
}

/// A new secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NewSecret {
    /// It is shown this once.
    #[schema(example = "whsec_...")]
    secret: String,
}

/// All subscriptions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Subscribed {
    /// In the order of their ids.
    subscriptions: Vec<SubscriptionAnswer>,
}

/// Lists subscriptions.
#[utoipa::path(get, path = "/v1/subscriptions", tag = "webhooks",
    responses((status = 200, description = "All subscriptions", body = Subscribed)))]
pub(super) async fn list(
    State(server): State<Arc<Server>>,
    caller: Caller,
) -> Result<Json<Subscribed>, Problem> {
    caller.may(Action::Webhooks)?;
    let all = server.keep.connections().subscriptions().list(Some(caller.tenant())).await?;
    let mut subscriptions = Vec::new();
    for one in all {
        if within_reach(&server, &caller, one.connection.as_ref()).await.is_ok() {
            subscriptions.push(one.into());
        }
    }
    Ok(Json(Subscribed { subscriptions }))
}

/// Subscribes to events.
///
/// Messages are POSTs in the form of Standard Webhooks, at least once each and in no order that can be
/// relied on; the header `webhook-id` tells repetitions. Any 2xx within 15 seconds is a receipt.
#[utoipa::path(post, path = "/v1/subscriptions", tag = "webhooks", request_body = NewWebhook,
    responses(
        (status = 201, description = "The subscription, its secret shown this once",
            body = MadeSubscription),
        (status = 400, description = "The URL or an event is none", body = ProblemDetails),
    ))]
pub(super) async fn create(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Body(wish): Body<NewWebhook>,
) -> Result<(StatusCode, Json<MadeSubscription>), Problem> {
    caller.may(Action::Webhooks)?;
    let connection = match &wish.connection {
        Some(id) => Some(caller.connection(&server, id).await?.id),
        None => None,
    };
    within_reach(&server, &caller, connection.as_ref()).await?;
    Destination::parse(&wish.url, &server.keep.config().webhooks)
        .map_err(|error| bad_request(format!("`url`: {error}")))?;
    let new = NewSubscription {
        tenant: caller.tenant().to_owned(),
        url: wish.url,
        events: wish.events.iter().map(|name| event(name)).collect::<Result<_, _>>()?,
        connection,
    };
    let (made, secret) = server.keep.connections().subscriptions().create(&new).await?;
    record(&server, &caller, "subscription.create", &made).await;
    let secret = secret.expose().to_string();
    Ok((StatusCode::CREATED, Json(MadeSubscription { secret, about: made.into() })))
}

fn event(name: &str) -> Result<EventKind, Problem> {
    let found = EventKind::subscribable().find(|kind| kind.as_str() == name);
    found.ok_or_else(|| {
        let names: Vec<_> = EventKind::subscribable().map(EventKind::as_str).collect();
        bad_request(format!("`events` may hold {}", names.join(", ")))
    })
}

/// Ends a subscription; what it was still to be told is dropped.
#[utoipa::path(delete, path = "/v1/subscriptions/{id}", tag = "webhooks",
    params(("id" = String, Path, description = "The subscription")),
    responses((status = 204, description = "It is ended")))]
pub(super) async fn delete(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let found = find(&server, &caller, &id).await?;
    if server.keep.connections().subscriptions().delete(&found.tenant, &found.id).await? {
        record(&server, &caller, "subscription.delete", &found).await;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Sends a subscription a message of type `test`.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/test", tag = "webhooks",
    params(("id" = String, Path, description = "The subscription")),
    responses((status = 202, description = "It is on its way")))]
pub(super) async fn test(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let found = find(&server, &caller, &id).await?;
    let outbox = server.keep.connections().outbox();
    match outbox.publish_to(found.id.as_str(), &Event::test(&found)).await? {
        true => Ok(StatusCode::ACCEPTED),
        false => Err(no_subscription()),
    }
}

/// Gives a subscription a new secret; for a while messages are signed with both.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/rotate", tag = "webhooks",
    params(("id" = String, Path, description = "The subscription")),
    request_body = Option<SecretRotation>,
    responses((status = 200, description = "The new secret, shown this once", body = NewSecret)))]
pub(super) async fn rotate(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Body(rotation): Body<SecretRotation>,
) -> Result<Json<NewSecret>, Problem> {
    let found = find(&server, &caller, &id).await?;
    let overlap = Duration::from_secs(rotation.overlap.unwrap_or(OVERLAP).into());
    let subscriptions = server.keep.connections().subscriptions();
    let renewed = subscriptions.renew_secret(&found.tenant, &found.id, overlap).await?;
    let secret = renewed.ok_or_else(no_subscription)?;
    record(&server, &caller, "subscription.rotate", &found).await;
    Ok(Json(NewSecret { secret: secret.expose().to_string() }))
}

async fn find(server: &Server, caller: &Caller, id: &str) -> Result<Subscription, Problem> {
    caller.may(Action::Webhooks)?;
    let id = SubscriptionId::parse(id).map_err(|_| no_subscription())?;
    let found = server.keep.connections().subscriptions().find(&id).await?;
    let found = found.filter(|found| found.tenant == caller.tenant());
    let found = found.ok_or_else(no_subscription)?;
    let within = within_reach(server, caller, found.connection.as_ref()).await;
    within.map_err(|_| no_subscription())?;
    Ok(found)
}

/// Who may use some connections only is not told of the others.
async fn within_reach(
    server: &Server,
    caller: &Caller,
    connection: Option<&ConnectionId>,
) -> Result<(), Problem> {
    match (connection, caller.reach()) {
        (_, Reach::Everything) => Ok(()),
        (Some(id), _) => caller.connection(server, id.as_str()).await.map(drop),
        (None, _) => {
            let detail = "this API key is for some connections only: subscribe to one of them";
            Err(Problem::new(StatusCode::FORBIDDEN, "forbidden", detail))
        }
    }
}

fn no_subscription() -> Problem {
    Problem::not_found("there is no such subscription, or this API key is not for it")
}

async fn record(server: &Server, caller: &Caller, action: &'static str, about: &Subscription) {
    let connection = about.connection.as_ref();
    let audit = server.keep.audit();
    let mut record = audit.now(caller.tenant(), caller.actor(), action, connection);
    record.detail = Some(about.id.to_string());
    server.record(&record).await;
}

impl From<Subscription> for SubscriptionAnswer {
    fn from(subscription: Subscription) -> Self {
        Self {
            id: subscription.id.to_string(),
            url: subscription.url,
            events: subscription.events.into_iter().map(EventKind::as_str).collect(),
            connection: subscription.connection.map(|id| id.to_string()),
            created_at: subscription.created_at,
        }
    }
}
