//! The table of connections: reading one and naming it.

use std::sync::Arc;

use sqlx::AssertSqlSafe;

use super::row::{self, COLUMNS};
use super::{Connection, ConnectionId, Label};
use crate::database::{Database, DatabaseError};
use crate::keys::{KeyRing, Place};
use crate::outbox::Outbox;
use crate::subscriptions::Subscriptions;

/// All connections of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct Connections {
    pub(super) database: Database,
    pub(super) keys: KeyRing,
    pub(super) randomness: Arc<dyn dropkeep_auth::Randomness>,
    pub(super) outbox: Outbox,
}

impl Connections {
    /// The connections in `database`, with secrets sealed under `keys`.
    pub fn new(database: Database, keys: KeyRing) -> Self {
        let randomness: Arc<dyn dropkeep_auth::Randomness> =
            Arc::new(dropkeep_auth::SystemRandomness);
        let outbox = Outbox::new(database.clone(), Arc::clone(&randomness));
        Self { database, keys, randomness, outbox }
    }

    /// What has to happen because of them, and has not.
    pub fn outbox(&self) -> &Outbox {
        &self.outbox
    }

    /// Who wants to be told of them.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions::new(self.database.clone(), self.keys.clone())
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    pub(crate) fn keys(&self) -> &KeyRing {
        &self.keys
    }

    /// The connection `id`, disconnected ones included; `None` when there never was one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(&self, id: &ConnectionId) -> Result<Option<Connection>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM connections WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .fetch_optional(self.database.statements())
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
        label: Option<&Label>,
    ) -> Result<bool, DatabaseError> {
        let done = sqlx::query("UPDATE connections SET label = $2, changed_at = $3 WHERE id = $1")
            .bind(id.as_str())
            .bind(label.map(Label::as_str))
            .bind(self.database.now_in_milliseconds())
            .execute(self.database.statements())
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
            .fetch_optional(self.database.statements())
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
