//! What the caller's session holds: one record for each flow under way, and a list of them.
//!
//! Each flow has a key of its own, derived from its state. So a callback with another state finds
//! nothing and destroys nothing, two tabs do not disturb each other, and taking the record out is
//! all that it needs to make a state count once. The list bounds how many there are.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::{CallbackError, FlowSession};
use crate::CodeVerifier;

/// How long a person may take to approve.
const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// How many flows one browser may have under way; the oldest gives way.
const MOST_FLOWS: usize = 4;
/// The version of both stored forms.
const VERSION: u32 = 1;

/// One flow under way, as it is stored.
#[derive(Serialize, Deserialize)]
pub(super) struct FlowRecord {
    v: u32,
    started_at: i64,
    verifier: Option<String>,
    pub(super) url_state: Option<String>,
}

impl FlowRecord {
    pub(super) fn new(
        now: Timestamp,
        verifier: Option<&CodeVerifier>,
        url_state: Option<&str>,
    ) -> Self {
        Self {
            v: VERSION,
            started_at: now.as_second(),
            verifier: verifier.map(|verifier| verifier.expose().to_owned()),
            url_state: url_state.map(str::to_owned),
        }
    }

    /// Checked when the callback comes, whether or not anybody swept the session. A record from the
    /// future, by more than clocks may differ, is no better than an old one.
    fn is_live(&self, now: Timestamp) -> bool {
        let age = now.as_second().saturating_sub(self.started_at);
        self.v == VERSION && age.unsigned_abs() <= LIFETIME.as_secs()
    }

    pub(super) fn verifier(&self) -> Option<CodeVerifier> {
        self.verifier.clone().map(CodeVerifier::new)
    }
}

impl Drop for FlowRecord {
    fn drop(&mut self) {
        self.verifier.zeroize();
    }
}

#[derive(Default, Serialize, Deserialize)]
struct FlowList {
    v: u32,
    keys: Vec<String>,
}

/// The part of a caller's session that belongs to one kind of flow.
pub(super) struct Records<'a, S> {
    pub(super) session: &'a S,
    /// What the caller's session key is.
    pub(super) key: &'a str,
    /// What a state belongs to beside the session: the app and the redirect URI.
    pub(super) context: [&'a str; 2],
}

impl<S: FlowSession> Records<'_, S> {
    /// Saves a flow under way, and forgets the oldest beyond [`MOST_FLOWS`].
    pub(super) async fn save(&self, state: &str, record: &FlowRecord) -> Result<(), S::Error> {
        let key = self.key_of(state);
        let mut list = self.list().await?;
        list.keys.push(key.clone());
        while list.keys.len() > MOST_FLOWS {
            self.session.remove(&list.keys.remove(0)).await?;
        }
        self.session.insert(self.key, to_json(&list)).await?;
        self.session.insert(&key, to_json(record)).await
    }

    /// Takes out the flow that `state` belongs to: the one moment at which a state is used.
    pub(super) async fn take(
        &self,
        state: &str,
        now: Timestamp,
    ) -> Result<FlowRecord, CallbackError> {
        let key = self.key_of(state);
        let Some(mut text) = self.session.remove(&key).await.map_err(session_error)? else {
            return Err(self.why_absent(&key).await);
        };
        let record: Option<FlowRecord> = serde_json::from_str(&text).ok();
        text.zeroize();
        record.filter(|record| record.is_live(now)).ok_or(CallbackError::BadState)
    }

    /// Tells a flow that is over from a callback that is none of ours.
    async fn why_absent(&self, key: &str) -> CallbackError {
        let list = match self.list().await {
            Ok(list) => list,
            Err(error) => return session_error(error),
        };
        if list.keys.iter().any(|known| known == key) {
            return CallbackError::BadState;
        }
        for other in &list.keys {
            match self.session.get(other).await {
                Ok(Some(_)) => return CallbackError::Csrf,
                Ok(None) => {}
                Err(error) => return session_error(error),
            }
        }
        CallbackError::BadState
    }

    async fn list(&self) -> Result<FlowList, S::Error> {
        let text = self.session.get(self.key).await?;
        let list = text.and_then(|text| serde_json::from_str::<FlowList>(&text).ok());
        let known = list.filter(|list| list.v == VERSION);
        Ok(known.unwrap_or(FlowList { v: VERSION, keys: Vec::new() }))
    }

    /// The state itself is stored nowhere, and finding its record takes no comparison whose duration
    /// could tell anything about it.
    fn key_of(&self, state: &str) -> String {
        let mut hash = Context::new(&SHA256);
        for part in [self.context[0], self.context[1], state] {
            hash.update(&(part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        let hash = URL_SAFE_NO_PAD.encode(&hash.finish().as_ref()[..16]);
        format!("{}.{hash}", self.key)
    }
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers alone are always JSON")
}

fn session_error(error: impl std::error::Error + Send + Sync + 'static) -> CallbackError {
    CallbackError::Session(Arc::new(error))
}
