//! How subscriptions are printed.

use dropkeep_stores::{ConnectionId, EventKind, Subscription};
use serde::Serialize;

/// One subscription of `--json`. Its secret is there once, when it is made.
#[derive(Serialize)]
pub(super) struct Line<'s> {
    id: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<&'s str>,
    tenant: &'s str,
    url: &'s str,
    events: Vec<&'static str>,
    connection: Option<&'s str>,
    created_at: String,
}

impl<'s> Line<'s> {
    pub(super) fn of(subscription: &'s Subscription) -> Self {
        Self {
            id: subscription.id.as_str(),
            secret: None,
            tenant: &subscription.tenant,
            url: &subscription.url,
            events: subscription.events.iter().copied().map(EventKind::as_str).collect(),
            connection: subscription.connection.as_ref().map(ConnectionId::as_str),
            created_at: subscription.created_at.to_string(),
        }
    }

    /// With a secret that was made just now.
    pub(super) fn with_secret(subscription: &'s Subscription, secret: &'s str) -> Self {
        Self { secret: Some(secret), ..Self::of(subscription) }
    }

    /// One line of a list.
    pub(super) fn row(&self) -> String {
        let events = if self.events.is_empty() { "*".to_owned() } else { self.events.join(",") };
        let row = format!(
            "{}  {}  {}  {events}  {}",
            self.id,
            self.tenant,
            self.url,
            self.connection.unwrap_or_default()
        );
        row.trim_end().to_owned()
    }
}
