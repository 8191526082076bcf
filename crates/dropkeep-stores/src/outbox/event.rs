//! What subscribers are told.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::connections::{Connection, ConnectionId, Label, StateKind};
use crate::subscriptions::Subscription;

/// What happened, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A person signed in, for the first time or again.
    Connected,
    /// Refreshing fails for now.
    Degraded,
    /// Refreshing works again.
    Recovered,
    /// Dropbox no longer accepts the sign-in.
    NeedsReconnect,
    /// It is disconnected, at Dropbox too, and its secrets are erased.
    Disconnected,
    /// Dropbox says that files of the account changed.
    Changed,
    /// Nothing happened: somebody tries a subscription.
    Test,
}

impl EventKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Connected,
        Self::Degraded,
        Self::Recovered,
        Self::NeedsReconnect,
        Self::Disconnected,
        Self::Changed,
        Self::Test,
    ];

    /// The `type` in what is delivered.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connected => "connection.connected",
            Self::Degraded => "connection.degraded",
            Self::Recovered => "connection.recovered",
            Self::NeedsReconnect => "connection.needs_reconnect",
            Self::Disconnected => "connection.disconnected",
            Self::Changed => "dropbox.changed",
            Self::Test => "test",
        }
    }

    /// Reads what [`EventKind::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// What somebody can subscribe to: all but the test, which comes when it is asked for.
    pub fn subscribable() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|kind| *kind != Self::Test)
    }

    /// What a connection that came to fare so is told of; nothing while it is being disconnected.
    pub(crate) fn of_state(state: StateKind) -> Option<Self> {
        match state {
            StateKind::Active => Some(Self::Recovered),
            StateKind::Degraded => Some(Self::Degraded),
            StateKind::NeedsReconnect => Some(Self::NeedsReconnect),
            StateKind::Revoking => None,
            StateKind::Disconnected => Some(Self::Disconnected),
        }
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Something that happened to a tenant's connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub kind: EventKind,
    /// Whose it is: nobody else's subscriptions hear of it.
    pub tenant: String,
    /// To which connection, if to one.
    pub connection: Option<ConnectionId>,
    /// What a subscriber gets to know beside that. No secret, and no name or address of a person.
    pub data: Value,
}

impl Event {
    /// Tells how `connection` fares now, and what was asked for and not granted (checklist row A10).
    pub fn about(kind: EventKind, connection: &Connection) -> Self {
        let data = json!({
            "connection": connection.id.as_str(),
            "app": connection.app,
            "user": connection.user,
            "subject": connection.subject.id(),
            "label": connection.label.as_ref().map(Label::as_str),
            "state": connection.state.kind.as_str(),
            "reason": connection.state.reason,
            "since": connection.state.since.to_string(),
            "missing_scopes": connection.missing_scopes().iter().collect::<Vec<_>>(),
        });
        Self {
            kind,
            tenant: connection.tenant.clone(),
            connection: Some(connection.id.clone()),
            data,
        }
    }

    /// What `subscription` is told by somebody who tries it.
    pub fn test(subscription: &Subscription) -> Self {
        Self {
            kind: EventKind::Test,
            tenant: subscription.tenant.clone(),
            connection: None,
            data: json!({ "subscription": subscription.id.as_str() }),
        }
    }

    /// What makes another event of the same topic needless while this one is not delivered: whoever is told
    /// that files changed looks at all that did. Changes of state are each told.
    pub(super) fn topic(&self) -> Option<String> {
        let connection = self.connection.as_ref().filter(|_| self.kind == EventKind::Changed)?;
        Some(format!("{} {connection}", self.kind))
    }

    /// The body that is delivered, in the form of Standard Webhooks.
    pub(super) fn body(&self, at: Timestamp) -> String {
        let timestamp = at.to_string();
        json!({ "type": self.kind.as_str(), "timestamp": timestamp, "data": self.data }).to_string()
    }
}
