//! What only one browser holds, and what it opens.

use std::fmt;

use dropkeep_auth::Randomness;
use dropkeep_stores::{ConnectSessionId, FlowId, SecretDigest, random_secret};
use zeroize::Zeroizing;

/// 256 random bits in a cookie, 43 characters. Each flow and each connect session has its own, so that two
/// tabs do not disturb each other.
#[derive(Clone)]
pub(crate) struct BrowserSecret(Zeroizing<String>);

impl BrowserSecret {
    pub(crate) fn generate(randomness: &dyn Randomness) -> Self {
        Self(random_secret(randomness))
    }

    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) fn digest(&self) -> SecretDigest {
        SecretDigest::of("browser", &self.0)
    }
}

impl fmt::Debug for BrowserSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("BrowserSecret([redacted])")
    }
}

/// The secrets that came with a request, the oldest first as browsers send them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Browser {
    flows: Vec<(FlowId, BrowserSecret)>,
    sessions: Vec<(ConnectSessionId, BrowserSecret)>,
}

impl Browser {
    pub(crate) fn add_flow(&mut self, id: FlowId, secret: BrowserSecret) {
        self.flows.push((id, secret));
    }

    pub(crate) fn add_session(&mut self, id: ConnectSessionId, secret: BrowserSecret) {
        self.sessions.push((id, secret));
    }

    /// What this browser holds of the flow `id`.
    pub(crate) fn flow(&self, id: &FlowId) -> Option<&BrowserSecret> {
        self.flows.iter().find(|(known, _)| known == id).map(|(_, secret)| secret)
    }

    /// What this browser holds of the connect session `id`.
    pub(crate) fn session(&self, id: &ConnectSessionId) -> Option<&BrowserSecret> {
        self.sessions.iter().find(|(known, _)| known == id).map(|(_, secret)| secret)
    }

    /// The flows that have to go so that with one more there are `most`.
    pub(crate) fn flows_crowded_out(&self, most: usize) -> &[(FlowId, BrowserSecret)] {
        let over = (self.flows.len() + 1).saturating_sub(most);
        &self.flows[..over]
    }

    /// As [`Browser::flows_crowded_out`], of connect sessions.
    pub(crate) fn sessions_crowded_out(
        &self,
        most: usize,
    ) -> impl Iterator<Item = &ConnectSessionId> {
        let over = (self.sessions.len() + 1).saturating_sub(most);
        self.sessions[..over].iter().map(|(id, _)| id)
    }
}
