//! Webhooks of apps, and what was sent to them.

use std::sync::Arc;

use axum::extract::State as Extract;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::{Told, json};
use super::error::{AdminError, ErrorBody};
use super::input::Sent;
use crate::server::Shared;
use crate::webhook::{Delivery, RegistrationFailure, register};

/// A webhook.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Webhook {
    /// The key of the app; the ready-made one by default.
    #[serde(default)]
    app: Option<String>,
    /// Where notifications go.
    url: String,
}

/// All webhooks, and the last deliveries.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WebhookList {
    /// The webhooks.
    webhooks: Vec<Webhook>,
    /// The last attempts to deliver a notification, in order.
    deliveries: Vec<DeliveryShown>,
}

/// One attempt.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeliveryShown {
    /// When, in virtual time, RFC 3339.
    at: String,
    /// The key of the app.
    app: String,
    /// Where to.
    url: String,
    /// Whose files changed.
    accounts: Vec<String>,
    /// 1 for the first attempt.
    attempt: usize,
    /// The status of the answer.
    status: Option<u16>,
    /// Why there was no answer.
    error: Option<String>,
}

impl From<Delivery> for DeliveryShown {
    fn from(delivery: Delivery) -> Self {
        let Delivery { at, app, uri, accounts, attempt, result } = delivery;
        let (status, error) = match result {
            Ok(status) => (Some(status), None),
            Err(reason) => (None, Some(reason)),
        };
        Self { at: at.to_string(), app, url: uri, accounts, attempt, status, error }
    }
}

/// Tells the webhooks and what was sent to them.
#[utoipa::path(get, path = "/_local/webhooks", tag = "webhooks",
    responses((status = 200, body = WebhookList)))]
pub(crate) async fn webhooks(Extract(shared): Extract<Arc<Shared>>) -> Told<WebhookList> {
    let state = shared.state();
    let of_app = |app: &crate::state::App| {
        let webhook = |url: &String| Webhook { app: Some(app.key.clone()), url: url.clone() };
        app.webhook_uris.iter().map(webhook).collect::<Vec<_>>()
    };
    let webhooks = state.apps.values().flat_map(of_app).collect();
    drop(state);
    let deliveries = shared.deliveries.all().into_iter().map(Into::into).collect();
    Told(WebhookList { webhooks, deliveries })
}

/// Adds a webhook: asks it with a GET and a `challenge`, which it has to echo within ten seconds.
/// From then on it gets a signed POST when files change of accounts that are linked to the app.
#[utoipa::path(post, path = "/_local/webhooks", tag = "webhooks", request_body = Webhook,
    responses((status = 201, body = Webhook), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
pub(crate) async fn add(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(webhook): Sent<Webhook>,
) -> Result<Response, AdminError> {
    let app = webhook.app.clone().unwrap_or_else(|| shared.state().ready("app"));
    register(&shared, (&app, &webhook.url)).await.map_err(|failure| refused(&failure))?;
    Ok(json(StatusCode::CREATED, &Webhook { app: Some(app), ..webhook }))
}

/// Takes a webhook out.
#[utoipa::path(delete, path = "/_local/webhooks", tag = "webhooks", request_body = Webhook,
    responses((status = 204, description = "It is gone."), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody)))]
pub(crate) async fn remove(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(webhook): Sent<Webhook>,
) -> Result<StatusCode, AdminError> {
    let mut state = shared.state();
    let key = webhook.app.unwrap_or_else(|| state.ready("app"));
    let known = state.apps.get_mut(&key).and_then(|app| {
        let place = app.webhook_uris.iter().position(|uri| *uri == webhook.url)?;
        Some(app.webhook_uris.remove(place))
    });
    known.map(|_| StatusCode::NO_CONTENT).ok_or_else(|| {
        let what = format!("the app {key:?} has no webhook {:?}", webhook.url);
        AdminError::missing(what, "url", "the webhooks are in /_local/webhooks")
    })
}

fn refused(failure: &RegistrationFailure) -> AdminError {
    let what = failure.to_string();
    match failure {
        RegistrationFailure::NoUrl(_) => {
            AdminError::bad(what, "url", "write it like http://127.0.0.1:8080/dropbox")
        }
        RegistrationFailure::NoApp(_) => {
            AdminError::missing(what, "app", "the keys are in /_local/state")
        }
        RegistrationFailure::Unreached(_) => {
            let hint = "start what listens there first; only this machine may be asked, unless \
                        the local Dropbox was started to fetch from anywhere";
            AdminError::conflict(what, "url", hint)
        }
        RegistrationFailure::TooSlow | RegistrationFailure::Wrong { .. } => {
            let hint = "answer GET ?challenge=X with 200 and the body X";
            AdminError::conflict(what, "url", hint)
        }
    }
}
