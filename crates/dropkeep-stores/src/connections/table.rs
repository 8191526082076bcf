//! The table of connections: reading one, naming it, judging it, ending it.

use std::sync::Arc;

use sqlx::AssertSqlSafe;

use super::row::{self, COLUMNS};
use super::{Connection, ConnectionId, Verdict};
use crate::database::{Database, DatabaseError};
use crate::keys::{KeyRing, Place};

/// All connections of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct Connections {
    pub(super) database: Database,
    pub(super) keys: KeyRing,
    pub(super) randomness: Arc<dyn dropkeep_auth::Randomness>,
}

impl Connections {
    /// The connections in `database`, with secrets sealed under `keys`.
    pub fn new(database: Database, keys: KeyRing) -> Self {
        Self { database, keys, randomness: Arc::new(dropkeep_auth::SystemRandomness) }
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// The connection `id`, disconnected ones included; `None` when there never was one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(&self, id: &ConnectionId) -> Result<Option<Connection>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM connections WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .fetch_optional(self.database.pool())
            .await?;
        row.as_ref().map(row::connection).transpose()
    }

    /// Calls it `label`, or nothing; tells whether there is such a connection.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn label(
        &self,
        id: &ConnectionId,
        label: Option<&str>,
    ) -> Result<bool, DatabaseError> {
        let done = sqlx::query("UPDATE connections SET label = $2, changed_at = $3 WHERE id = $1")
            .bind(id.as_str())
            .bind(label)
            .bind(self.database.now_in_milliseconds())
            .execute(self.database.pool())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Notes what a refresh of the sign-in `grant_digest` showed; tells whether that changed anything.
    /// A verdict on a sign-in that was replaced meanwhile changes nothing, nor does one on a connection
    /// that is being disconnected.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn judge(
        &self,
        id: &ConnectionId,
        grant_digest: &str,
        verdict: &Verdict,
    ) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE connections SET state = $3, reason = $4, state_since = $5, changed_at = $5 \
             WHERE id = $1 AND grant_digest = $2 AND state <> $3 \
             AND state IN ('active', 'degraded', 'needs_reconnect')",
        )
        .bind(id.as_str())
        .bind(grant_digest)
        .bind(verdict.kind().as_str())
        .bind(verdict.reason())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.pool())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Ends it here: from now on no process serves it. Its secrets stay until Dropbox knows too
    /// ([`Connections::erase`]). Tells whether it was connected.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn begin_revoking(&self, id: &ConnectionId) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE connections SET state = 'revoking', reason = NULL, state_since = $2, changed_at = $2, \
             epoch = epoch + 1, lease_owner = NULL, lease_until = 0 \
             WHERE id = $1 AND state IN ('active', 'degraded', 'needs_reconnect')",
        )
        .bind(id.as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.pool())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Forgets the secrets of a connection that is being disconnected, and who its person is. Tells
    /// whether it was; one that was connected anew meanwhile is left alone.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase(&self, id: &ConnectionId) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE connections SET state = 'disconnected', reason = NULL, state_since = $2, \
             changed_at = $2, epoch = epoch + 1, refresh_token = NULL, grant_digest = NULL, \
             access_token = NULL, access_fingerprint = NULL, access_expires_at = NULL, \
             lease_owner = NULL, lease_until = 0, email = NULL, display_name = NULL, photo_url = NULL \
             WHERE id = $1 AND state = 'revoking'",
        )
        .bind(id.as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.pool())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Whose `id` is: its secrets are sealed for that tenant alone.
    pub(super) async fn tenant_of(
        &self,
        id: &ConnectionId,
    ) -> Result<Option<String>, DatabaseError> {
        let tenant = sqlx::query_scalar("SELECT tenant FROM connections WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(self.database.pool())
            .await?;
        Ok(tenant)
    }
}

/// Where the refresh token of a connection belongs.
pub(super) fn refresh_token_place<'a>(tenant: &'a str, id: &'a ConnectionId) -> Place<'a> {
    Place { tenant, owner: id.as_str(), field: "refresh_token" }
}

/// Where the access token of a connection belongs.
pub(crate) fn access_token_place<'a>(tenant: &'a str, id: &'a ConnectionId) -> Place<'a> {
    Place { tenant, owner: id.as_str(), field: "access_token" }
}
