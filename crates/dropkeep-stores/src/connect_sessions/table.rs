//! The table of connect sessions.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Randomness, Scopes, SystemRandomness};
use sqlx::AssertSqlSafe;
use sqlx::any::AnyRow;

use super::{ConnectSession, ConnectSessionId, ConnectTicket, NewConnectSession};
use crate::database::columns::{get, optional_time, time};
use crate::database::{Database, DatabaseError, milliseconds};
use crate::digest::SecretDigest;
use crate::{ConnectionId, FlowId, Label};

/// How long a session can be read after its link ended.
const REMEMBERED: Duration = Duration::from_secs(7 * 24 * 60 * 60);

const COLUMNS: &str = "id, tenant, app, user_id, connection, return_to, wanted_scopes, label, created_at, \
     expires_at, browser, finished_at, confirm, held_flow, held_until, confirmed_at, refused_at";

/// All connect sessions of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct ConnectSessions {
    database: Database,
    randomness: Arc<dyn Randomness>,
}

impl ConnectSessions {
    /// The sessions in `database`.
    pub fn new(database: Database) -> Self {
        Self { database, randomness: Arc::new(SystemRandomness) }
    }

    /// Makes one, and the ticket for its link.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create(
        &self,
        new: &NewConnectSession,
    ) -> Result<(ConnectSession, ConnectTicket), DatabaseError> {
        let ticket = ConnectTicket::generate(self.randomness.as_ref());
        let id = ConnectSessionId::generate(self.randomness.as_ref());
        let now = self.database.now_in_milliseconds();
        let statement = format!(
            "INSERT INTO connect_sessions (id, ticket_digest, tenant, app, user_id, connection, return_to, \
             wanted_scopes, label, created_at, expires_at, confirm) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING {COLUMNS}"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(ticket.digest().as_str())
            .bind(&new.tenant)
            .bind(&new.app)
            .bind(&new.user)
            .bind(new.connection.as_ref().map(ConnectionId::as_str))
            .bind(&new.return_to)
            .bind(new.wanted_scopes.as_ref().map(ToString::to_string))
            .bind(new.label.as_ref().map(Label::as_str))
            .bind(now)
            .bind(now.saturating_add(milliseconds(new.lifetime)))
            .bind(i64::from(new.confirm));
        let row = self.database.written_one(statement).await?;
        Ok((session(&row)?, ticket))
    }

    /// The session that `ticket` opens, whether or not it may still be used.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn opened_by(
        &self,
        ticket: &ConnectTicket,
    ) -> Result<Option<ConnectSession>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM connect_sessions WHERE ticket_digest = $1");
        self.one(statement, ticket.digest().as_str()).await
    }

    /// The session `id`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(
        &self,
        id: &ConnectSessionId,
    ) -> Result<Option<ConnectSession>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM connect_sessions WHERE id = $1");
        self.one(statement, id.as_str()).await
    }

    /// Gives the session to `browser`, if no other has it, it has not ended and led to nothing yet.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn bind(
        &self,
        id: &ConnectSessionId,
        browser: &SecretDigest,
    ) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE connect_sessions SET browser = $2 WHERE id = $1 \
             AND (browser IS NULL OR browser = $2) AND finished_at IS NULL AND expires_at > $3",
        )
        .bind(id.as_str())
        .bind(browser.as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Takes the session for the one sign-in that it is for, on behalf of `user` with `browser`: one
    /// statement, so of any number of tabs one gets it; `None` for the others.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn take(
        &self,
        id: &ConnectSessionId,
        browser: &SecretDigest,
        user: &str,
    ) -> Result<Option<ConnectSession>, DatabaseError> {
        let statement = format!(
            "UPDATE connect_sessions SET finished_at = $4 WHERE id = $1 AND browser = $2 \
             AND user_id = $3 AND finished_at IS NULL RETURNING {COLUMNS}"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(browser.as_str())
            .bind(user)
            .bind(self.database.now_in_milliseconds());
        let row = self.database.written(statement).await?;
        row.as_ref().map(session).transpose()
    }

    /// Notes which connection came of a session that was taken.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn finish(
        &self,
        id: &ConnectSessionId,
        connection: &ConnectionId,
    ) -> Result<(), DatabaseError> {
        sqlx::query("UPDATE connect_sessions SET connection = $2 WHERE id = $1")
            .bind(id.as_str())
            .bind(connection.as_str())
            .execute(self.database.statements())
            .await?;
        Ok(())
    }

    /// Gives a session back that was taken and led to nothing: the person may try again.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn give_back(&self, id: &ConnectSessionId) -> Result<(), DatabaseError> {
        sqlx::query("UPDATE connect_sessions SET finished_at = NULL WHERE id = $1")
            .bind(id.as_str())
            .execute(self.database.statements())
            .await?;
        Ok(())
    }

    /// Forgets sessions that ended a week ago, but for what is still to be revoked; tells how many.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sweep(&self) -> Result<u64, DatabaseError> {
        let before = self.database.now_in_milliseconds().saturating_sub(milliseconds(REMEMBERED));
        let done =
            sqlx::query("DELETE FROM connect_sessions WHERE expires_at <= $1 AND held IS NULL")
                .bind(before)
                .execute(self.database.statements())
                .await?;
        Ok(done.rows_affected())
    }

    async fn one(
        &self,
        statement: String,
        key: &str,
    ) -> Result<Option<ConnectSession>, DatabaseError> {
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(key)
            .fetch_optional(self.database.statements())
            .await?;
        row.as_ref().map(session).transpose()
    }
}

fn session(row: &AnyRow) -> Result<ConnectSession, DatabaseError> {
    let connection: Option<String> = get(row, "connection")?;
    let scopes: Option<String> = get(row, "wanted_scopes")?;
    let held_flow: Option<String> = get(row, "held_flow")?;
    Ok(ConnectSession {
        id: ConnectSessionId::stored(get(row, "id")?),
        tenant: get(row, "tenant")?,
        app: get(row, "app")?,
        user: get(row, "user_id")?,
        connection: connection.map(ConnectionId::stored),
        return_to: get(row, "return_to")?,
        wanted_scopes: scopes.map(|list| Scopes::parse(&list)),
        label: get::<Option<String>>(row, "label")?.map(Label::stored),
        created_at: time(row, "created_at")?,
        expires_at: time(row, "expires_at")?,
        browser: get(row, "browser")?,
        finished_at: optional_time(row, "finished_at")?,
        confirm: get::<i64>(row, "confirm")? != 0,
        held_flow: held_flow.map(FlowId::stored),
        held_until: optional_time(row, "held_until")?,
        confirmed_at: optional_time(row, "confirmed_at")?,
        refused_at: optional_time(row, "refused_at")?,
    })
}
