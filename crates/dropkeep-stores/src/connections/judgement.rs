//! How a connection fares from now on: judging it and ending it, and telling subscribers of that in the
//! same transaction.

use sqlx::AssertSqlSafe;
use sqlx::any::AnyRow;

use super::row::{self, COLUMNS};
use super::{Connection, ConnectionId, Connections, Verdict};
use crate::database::{DatabaseError, Transaction};
use crate::outbox::{Event, EventKind};

impl Connections {
    /// Notes what a refresh of the sign-in `grant_digest` showed; tells whether that changed anything.
    /// A verdict on a sign-in that was replaced meanwhile changes nothing, nor does one on a connection
    /// that is being disconnected; and of a dead one, passing trouble says nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn judge(
        &self,
        id: &ConnectionId,
        grant_digest: &str,
        verdict: &Verdict,
    ) -> Result<bool, DatabaseError> {
        let statement = format!(
            "UPDATE connections SET state = $3, reason = $4, state_since = $5, changed_at = $5 \
             WHERE id = $1 AND grant_digest = $2 AND state <> $3 \
             AND (state IN ('active', 'degraded') OR (state = 'needs_reconnect' AND $3 = 'active')) \
             RETURNING {COLUMNS}"
        );
        // It writes first: a transaction of SQLite that reads and then writes can be refused halfway.
        let mut transaction = self.database.begin().await?;
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(grant_digest)
            .bind(verdict.kind().as_str())
            .bind(verdict.reason())
            .bind(self.database.now_in_milliseconds())
            .fetch_optional(&mut transaction)
            .await?;
        let Some(row) = row else { return Ok(false) };
        self.tell_in(&mut transaction, &row).await?;
        transaction.commit().await?;
        self.outbox.ring();
        Ok(true)
    }

    /// Ends it here: from now on no process serves it. Its secrets stay until Dropbox knows too, which is
    /// put into the outbox ([`Connections::erase`] follows). Tells whether it was connected.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn begin_revoking(&self, id: &ConnectionId) -> Result<bool, DatabaseError> {
        let statement = format!(
            "UPDATE connections SET state = 'revoking', reason = NULL, state_since = $2, changed_at = $2, \
             epoch = epoch + 1, lease_owner = NULL, lease_until = 0 \
             WHERE id = $1 AND state IN ('active', 'degraded', 'needs_reconnect') RETURNING {COLUMNS}"
        );
        let mut transaction = self.database.begin().await?;
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(self.database.now_in_milliseconds())
            .fetch_optional(&mut transaction)
            .await?;
        let Some(row) = row else { return Ok(false) };
        self.outbox.revoke_in(&mut transaction, &row::connection(&row)?).await?;
        transaction.commit().await?;
        self.outbox.ring();
        Ok(true)
    }

    /// Forgets the secrets of a connection that is being disconnected, and who its person is, if its
    /// sign-in is still `grant_digest`. Tells whether it was; one that was connected anew meanwhile is left
    /// alone.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase(
        &self,
        id: &ConnectionId,
        grant_digest: &str,
    ) -> Result<bool, DatabaseError> {
        let statement = format!(
            "UPDATE connections SET state = 'disconnected', reason = NULL, state_since = $2, \
             changed_at = $2, epoch = epoch + 1, refresh_token = NULL, grant_digest = NULL, \
             access_token = NULL, access_fingerprint = NULL, access_expires_at = NULL, \
             lease_owner = NULL, lease_until = 0, email = NULL, display_name = NULL, photo_url = NULL \
             WHERE id = $1 AND grant_digest = $3 AND state = 'revoking' RETURNING {COLUMNS}"
        );
        let mut transaction = self.database.begin().await?;
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(self.database.now_in_milliseconds())
            .bind(grant_digest)
            .fetch_optional(&mut transaction)
            .await?;
        let Some(row) = row else { return Ok(false) };
        self.tell_in(&mut transaction, &row).await?;
        transaction.commit().await?;
        self.outbox.ring();
        Ok(true)
    }

    /// Tells subscribers how the connection of `row` fares now.
    pub(super) async fn tell_in(
        &self,
        transaction: &mut Transaction,
        row: &AnyRow,
    ) -> Result<(), DatabaseError> {
        let connection = row::connection(row)?;
        if let Some(kind) = EventKind::of_state(connection.state.kind) {
            self.outbox.publish_in(transaction, &Event::about(kind, &connection)).await?;
        }
        Ok(())
    }

    /// Tells subscribers that a person signed in.
    pub(super) async fn tell_connected_in(
        &self,
        transaction: &mut Transaction,
        connection: &Connection,
    ) -> Result<(), DatabaseError> {
        let event = Event::about(EventKind::Connected, connection);
        self.outbox.publish_in(transaction, &event).await?;
        Ok(())
    }
}
