//! One webhook on its way to its subscriber.
//!
//! A subscriber is a stranger's address that this service calls from inside: the check of where it may lead is made
//! at the connection itself, by a resolver that gives public addresses alone, so that a name cannot answer one thing
//! to the check and another to the call. Redirects would lead past it and are not followed.
//!
//! An attempt that ended without an answer may have arrived. It is made again with the same `webhook-id`, by which
//! the subscriber tells it.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{
    Clock, HttpClientError, HttpSettings, Proxy, http_client_with, retry_after_header,
};
use dropkeep_stores::{Failure, OutboxItem, Outcome, Recipient, Subscriptions};
use http::header::CONTENT_TYPE;

use super::destination::{Destination, PublicAddresses};
use super::signature::signatures;
use super::worker::{Attempt, failed};
use crate::config::{KeepConfig, WebhookConfig};

/// How long a subscriber may take to answer. What takes longer belongs behind the answer.
const PATIENCE: Duration = Duration::from_secs(15);
const CONNECT_PATIENCE: Duration = Duration::from_secs(5);

/// Tells subscribers.
#[derive(Debug)]
pub(super) struct Webhooks {
    subscriptions: Subscriptions,
    config: WebhookConfig,
    http: reqwest::Client,
    clock: Arc<dyn Clock>,
}

impl Webhooks {
    pub(super) fn new(
        subscriptions: Subscriptions,
        config: &KeepConfig,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, HttpClientError> {
        let may_go_inside = config.webhooks.allow_private_addresses;
        let mut settings = HttpSettings {
            connect_timeout: CONNECT_PATIENCE,
            read_timeout: PATIENCE,
            ..config.http.clone()
        };
        if !may_go_inside {
            // A proxy resolves names by itself.
            settings.proxy = Proxy::Direct;
        }
        let http = http_client_with(&settings, |builder| match may_go_inside {
            true => builder,
            false => builder.dns_resolver(Arc::new(PublicAddresses)),
        })?;
        Ok(Self { subscriptions, config: config.webhooks.clone(), http, clock })
    }

    /// In the manner of Standard Webhooks. No redirect is followed: it would lead past all checks, and a
    /// body that is sent again elsewhere is not what the subscriber asked for.
    async fn send(&self, item: &OutboxItem, to: &Recipient) -> Result<(), Failure> {
        let destination =
            Destination::parse(&to.url, &self.config).map_err(|error| failed(&error))?;
        let now = self.clock.now();
        let timestamp = now.as_second();
        let signature = signatures(&to.secrets, (&item.id, timestamp), &item.payload);
        let request = self
            .http
            .post(destination.url().clone())
            .timeout(PATIENCE)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-id", &item.id)
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", signature)
            .body(item.payload.clone());
        let answer = request.send().await.map_err(|error| failed(&error.without_url()))?;
        if answer.status().is_success() {
            return Ok(());
        }
        let retry_after = retry_after_header(answer.headers(), now);
        Err(Failure { error: format!("it answered with {}", answer.status()), retry_after })
    }
}

impl Attempt for Webhooks {
    async fn attempt(&self, item: &OutboxItem) -> Result<Outcome, Failure> {
        let recipient = self.subscriptions.recipient(&item.target).await;
        match recipient.map_err(|error| failed(&error))? {
            Some(recipient) => self.send(item, &recipient).await.map(|()| Outcome::Done),
            None => Ok(Outcome::Dropped),
        }
    }
}
