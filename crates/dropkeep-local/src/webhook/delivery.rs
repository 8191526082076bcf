//! One notification on its way, and the record of those that were sent.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use http_body_util::Full;
use jiff::Timestamp;
use serde_json::json;

use super::registration::{PATIENCE, client};
use super::signature::signature;
use crate::causes::with_causes;
use crate::server::Shared;
use crate::wire;

/// The pauses before a notification is sent again, about ten minutes together.
const PAUSES: [u64; 7] = [5, 10, 20, 40, 80, 160, 285];

/// How many deliveries are remembered.
const KEPT: usize = 1000;

/// One attempt to tell an app.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    /// When, in virtual time.
    pub(crate) at: Timestamp,
    /// The key of the app.
    pub(crate) app: String,
    /// Where to.
    pub(crate) uri: String,
    /// Whose files changed.
    pub(crate) accounts: Vec<String>,
    /// 1 for the first attempt.
    pub(crate) attempt: usize,
    /// The status of the answer, or why there was none.
    pub(crate) result: Result<u16, String>,
}

/// The last attempts.
#[derive(Debug, Default)]
pub(crate) struct Deliveries(Mutex<VecDeque<Delivery>>);

impl Deliveries {
    /// All that are remembered, in order.
    pub(crate) fn all(&self) -> Vec<Delivery> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn add(&self, delivery: Delivery) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(delivery);
    }
}

/// What an app is to be told.
#[derive(Clone)]
pub(super) struct Notification {
    pub(super) app: String,
    pub(super) secret: String,
    pub(super) uri: String,
    /// The ids of the accounts with their old numbers.
    pub(super) accounts: BTreeSet<(String, u64)>,
}

/// Leaves the app's secret out.
impl fmt::Debug for Notification {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Notification").field("uri", &self.uri).finish_non_exhaustive()
    }
}

impl Notification {
    /// Sends it, again and again until it is received or about ten minutes have passed.
    pub(super) async fn deliver(self, shared: Arc<Shared>) {
        for attempt in 1..=PAUSES.len() + 1 {
            let result = self.send(&shared).await;
            let is_received = result == Ok(200);
            shared.deliveries.add(Delivery {
                at: shared.clock.now(),
                app: self.app.clone(),
                uri: self.uri.clone(),
                accounts: self.accounts.iter().map(|(id, _)| id.clone()).collect(),
                attempt,
                result,
            });
            let Some(pause) = PAUSES.get(attempt - 1).filter(|_| !is_received) else { return };
            let again = shared.clock.now().saturating_add(Duration::from_secs(*pause));
            tokio::select! {
                () = shared.stopped() => return,
                () = shared.clock.reach(again.unwrap_or(Timestamp::MAX)) => {}
            }
        }
    }

    async fn send(&self, shared: &Shared) -> Result<u16, String> {
        let ids: Vec<_> = self.accounts.iter().map(|(id, _)| id).collect();
        let numbers: Vec<_> = self.accounts.iter().map(|(_, number)| number).collect();
        let body = json!({"list_folder": {"accounts": ids}, "delta": {"users": numbers}});
        let body = Bytes::from(wire::encode(&body));
        let request = Request::post(&self.uri)
            .header(CONTENT_TYPE, "application/json")
            .header("User-Agent", "DropboxWebhooks/1.0")
            .header("X-Dropbox-Signature", signature(&self.secret, &body))
            .body(Full::new(body))
            .map_err(|error| error.to_string())?;
        let client = client(shared).await.map_err(|error| with_causes(&error))?;
        match tokio::time::timeout(PATIENCE, client.send(request)).await {
            Ok(Ok(answer)) => Ok(answer.status().as_u16()),
            Ok(Err(error)) => Err(with_causes(&error)),
            Err(_) => Err("no answer within ten seconds".to_owned()),
        }
    }
}
