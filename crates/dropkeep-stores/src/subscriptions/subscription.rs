//! What is known of a subscription. It holds no secret.

use std::fmt;

use dropkeep_auth::Randomness;
use jiff::Timestamp;
use sqlx::any::AnyRow;

use crate::connections::ConnectionId;
use crate::database::DatabaseError;
use crate::database::columns::{get, time};
use crate::outbox::EventKind;

/// Somebody who wants to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Its name in the API.
    pub id: SubscriptionId,
    /// Whose it is.
    pub tenant: String,
    /// Where to send.
    pub url: String,
    /// What of; all there is when empty.
    pub events: Vec<EventKind>,
    /// Of one connection, or of all the tenant's.
    pub connection: Option<ConnectionId>,
    /// Since when.
    pub created_at: Timestamp,
}

/// Every column that [`subscription`] reads: all but the secrets.
pub(super) const COLUMNS: &str = "id, tenant, url, events, connection, created_at";

/// Reads one row.
pub(super) fn subscription(row: &AnyRow) -> Result<Subscription, DatabaseError> {
    let events: String = get(row, "events")?;
    let connection: Option<String> = get(row, "connection")?;
    Ok(Subscription {
        id: SubscriptionId(get(row, "id")?),
        tenant: get(row, "tenant")?,
        url: get(row, "url")?,
        events: events.split(' ').filter_map(EventKind::parse).collect(),
        connection: connection.map(ConnectionId::stored),
        created_at: time(row, "created_at")?,
    })
}

/// The kinds as they are stored; `*` for all, those that a later version adds included.
pub(super) fn stored_events(events: &[EventKind]) -> String {
    if events.is_empty() {
        return "*".to_owned();
    }
    let names: Vec<_> = events.iter().map(|kind| kind.as_str()).collect();
    names.join(" ")
}

/// The id of a subscription: `sub_` and 26 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubscriptionId(String);

impl SubscriptionId {
    /// Draws a new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(crate::ids::generate("sub", randomness))
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn parse(text: &str) -> Result<Self, InvalidSubscriptionId> {
        if crate::ids::is_sound("sub", text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidSubscriptionId)
        }
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SubscriptionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text is no subscription's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a subscription's id is `sub_` and 26 letters and digits")]
pub struct InvalidSubscriptionId;
