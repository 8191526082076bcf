//! What changed since one looked last.

use jiff::Timestamp;

use super::{ConnectionId, Connections, StateKind};
use crate::database::columns::{get, optional_time, time};
use crate::database::{CHANGE_OVERLAP, DatabaseError};

/// What a process must know of a change that it did not make itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Of which connection.
    pub id: ConnectionId,
    /// How it fares.
    pub state: StateKind,
    /// Its epoch.
    pub epoch: i64,
    /// Tells its sign-ins apart; `None` once disconnected.
    pub grant_digest: Option<String>,
    /// Of the shared access token, if there is one.
    pub access_fingerprint: Option<String>,
    /// Of the last access token that Dropbox is said to refuse.
    pub refused_fingerprint: Option<String>,
    /// When the shared one ends.
    pub access_expires_at: Option<Timestamp>,
    /// When it changed.
    pub changed_at: Timestamp,
}

impl Connections {
    /// Every connection that changed after `since` or shortly before it, the oldest change first. A
    /// change may come twice, and none is missed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn changes_since(&self, since: Timestamp) -> Result<Vec<Change>, DatabaseError> {
        let from = since.saturating_sub(CHANGE_OVERLAP).unwrap_or(since);
        let rows = sqlx::query(
            "SELECT id, state, epoch, grant_digest, access_fingerprint, refused_fingerprint, \
             access_expires_at, changed_at FROM connections WHERE changed_at > $1 ORDER BY changed_at",
        )
        .bind(from.as_millisecond())
        .fetch_all(self.database.statements())
        .await?;
        rows.iter()
            .map(|row| {
                let id = ConnectionId::stored(get(row, "id")?);
                let kind: String = get(row, "state")?;
                let state =
                    StateKind::parse(&kind).ok_or_else(|| super::grant::damaged(&id, "state"))?;
                Ok(Change {
                    state,
                    epoch: get(row, "epoch")?,
                    grant_digest: get(row, "grant_digest")?,
                    access_fingerprint: get(row, "access_fingerprint")?,
                    refused_fingerprint: get(row, "refused_fingerprint")?,
                    access_expires_at: optional_time(row, "access_expires_at")?,
                    changed_at: time(row, "changed_at")?,
                    id,
                })
            })
            .collect()
    }
}
