//! The workers of one process.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Clock, HttpClientError};
use dropkeep_stores::{Connections, Outbox, OutboxKind, RedisTokens, StoredCredentials};
use tokio::task::JoinHandle;

use super::revocation::Revocations;
use super::webhook::Webhooks;
use super::worker::work;
use crate::config::KeepConfig;
use crate::keep::AppTokenEndpoint;

/// How long what ended is kept for operators to see.
const KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);
const BETWEEN_SWEEPS: Duration = Duration::from_secs(60 * 60);

/// Works the outbox off for as long as it lives. What it was at when it ends, another process takes up.
#[derive(Debug)]
pub(crate) struct Deliveries([JoinHandle<()>; 3]);

/// What the workers need of a keep.
#[derive(Debug, Clone)]
pub(crate) struct DeliveryParts {
    pub(crate) connections: Connections,
    pub(crate) credentials: StoredCredentials,
    pub(crate) endpoints: BTreeMap<String, Arc<AppTokenEndpoint>>,
    pub(crate) redis: Option<RedisTokens>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Deliveries {
    /// Starts to work. Needs a tokio runtime.
    ///
    /// # Errors
    /// When the HTTP client for webhooks cannot be set up.
    pub(crate) fn start(
        parts: &DeliveryParts,
        config: &KeepConfig,
    ) -> Result<Self, HttpClientError> {
        let (outbox, clock) = (parts.connections.outbox(), &parts.clock);
        let subscriptions = parts.connections.subscriptions();
        let webhooks = Webhooks::new(subscriptions, config, Arc::clone(clock))?;
        let revocations = Revocations(parts.clone());
        let revoking = work(outbox.clone(), OutboxKind::Revocation, revocations, Arc::clone(clock));
        let telling = work(outbox.clone(), OutboxKind::Webhook, webhooks, Arc::clone(clock));
        Ok(Self([
            tokio::spawn(revoking),
            tokio::spawn(telling),
            tokio::spawn(sweep(outbox.clone(), Arc::clone(clock))),
        ]))
    }
}

impl Drop for Deliveries {
    fn drop(&mut self) {
        for task in &self.0 {
            task.abort();
        }
    }
}

async fn sweep(outbox: Outbox, clock: Arc<dyn Clock>) {
    loop {
        clock.sleep(BETWEEN_SWEEPS).await;
        match outbox.sweep(KEPT).await {
            Ok(0) => {}
            Ok(swept) => tracing::debug!(swept, "what ended long ago is swept from the outbox"),
            Err(error) => tracing::warn!(%error, "the outbox cannot be swept"),
        }
    }
}
