//! One flow: a person was sent to Dropbox and has to come back with the same browser.

use std::fmt;

use dropkeep_auth::{CodeVerifier, Scopes};
use jiff::Timestamp;

use super::FlowOutcome;
use crate::digest::SecretDigest;
use crate::{ConnectSessionId, ConnectionId, Label};

/// The name of a flow: a digest of its state. It finds the flow and cannot be turned into the state, so
/// it may stand in a URL and in the name of a cookie.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FlowId(String);

/// Characters of an id: 132 bits.
const LENGTH: usize = 22;

impl FlowId {
    /// The id of the flow that `state` belongs to.
    pub fn of_state(state: &str) -> Self {
        let digest = SecretDigest::of("flow state", state);
        Self(digest.as_str().chars().take(LENGTH).collect())
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn parse(text: &str) -> Result<Self, InvalidFlowId> {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if text.len() == LENGTH && text.bytes().all(sound) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidFlowId)
        }
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FlowId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text is no flow's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a flow's id is 22 letters, digits, `-` and `_`")]
pub struct InvalidFlowId;

/// A flow that begins.
#[derive(Debug, Clone)]
pub struct NewFlow {
    /// Its name.
    pub id: FlowId,
    /// Whose app it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// A digest of what only the browser that began it holds.
    pub browser: SecretDigest,
    /// The customer's own name for the person; empty when there is none.
    pub user: String,
    /// The connect session it was started from.
    pub session: Option<ConnectSessionId>,
    /// The connection that it renews.
    pub connection: Option<ConnectionId>,
    /// Where the person goes afterwards.
    pub return_to: Option<String>,
    /// What to call the connection.
    pub label: Option<Label>,
    /// What is asked for; `None` is all that the app has.
    pub wanted_scopes: Option<Scopes>,
    /// Who has to answer (RFC 9207): compared when the callback names somebody.
    pub issuer: String,
    /// The PKCE verifier.
    pub verifier: CodeVerifier,
}

/// A flow as it is kept. It holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Its name.
    pub id: FlowId,
    /// Whose app it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person; empty when there is none.
    pub user: String,
    /// The connect session it was started from.
    pub session: Option<ConnectSessionId>,
    /// The connection that it renews.
    pub connection: Option<ConnectionId>,
    /// Where the person goes afterwards.
    pub return_to: Option<String>,
    /// What to call the connection.
    pub label: Option<Label>,
    /// What was asked for; `None` is all that the app has.
    pub wanted_scopes: Option<Scopes>,
    /// Who has to answer.
    pub issuer: String,
    /// When it began.
    pub started_at: Timestamp,
    /// When a callback comes too late.
    pub expires_at: Timestamp,
    /// When a callback used it up.
    pub consumed_at: Option<Timestamp>,
    /// What became of it.
    pub outcome: Option<FlowOutcome>,
}
