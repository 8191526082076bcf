//! The table of operators' sessions.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Randomness, SystemRandomness};

use super::{OperatorSecret, OperatorSession};
use crate::api_keys::ApiKeyId;
use crate::database::columns::{get, time};
use crate::database::{Database, DatabaseError, milliseconds};

/// All sessions of operators. Clones share the database.
#[derive(Debug, Clone)]
pub struct OperatorSessions {
    database: Database,
    randomness: Arc<dyn Randomness>,
}

impl OperatorSessions {
    /// The sessions in `database`.
    pub fn new(database: Database) -> Self {
        Self { database, randomness: Arc::new(SystemRandomness) }
    }

    /// Opens one for whoever holds `api_key`, for `lifetime` at most.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn open(
        &self,
        api_key: &ApiKeyId,
        lifetime: Duration,
    ) -> Result<OperatorSecret, DatabaseError> {
        let secret = OperatorSecret::generate(self.randomness.as_ref());
        let now = self.database.now_in_milliseconds();
        sqlx::query(
            "INSERT INTO operator_sessions (digest, api_key, created_at, expires_at) \
             VALUES ($1, $2, $3, $4)",
        )
        .bind(secret.digest().as_str())
        .bind(api_key.as_str())
        .bind(now)
        .bind(now.saturating_add(milliseconds(lifetime)))
        .execute(self.database.statements())
        .await?;
        Ok(secret)
    }

    /// The session of the browser that holds `secret`, until it ends. Whoever uses it also has to ask
    /// whether its API key is still accepted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(
        &self,
        secret: &OperatorSecret,
    ) -> Result<Option<OperatorSession>, DatabaseError> {
        let row = sqlx::query(
            "SELECT api_key, created_at, expires_at FROM operator_sessions \
             WHERE digest = $1 AND expires_at > $2",
        )
        .bind(secret.digest().as_str())
        .bind(self.database.now_in_milliseconds())
        .fetch_optional(self.database.statements())
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(OperatorSession {
            api_key: ApiKeyId::stored(get(&row, "api_key")?),
            created_at: time(&row, "created_at")?,
            expires_at: time(&row, "expires_at")?,
        }))
    }

    /// Ends a session; tells whether there was one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn close(&self, secret: &OperatorSecret) -> Result<bool, DatabaseError> {
        let done = sqlx::query("DELETE FROM operator_sessions WHERE digest = $1")
            .bind(secret.digest().as_str())
            .execute(self.database.statements())
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Forgets what has ended; tells how many.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sweep(&self) -> Result<u64, DatabaseError> {
        let done = sqlx::query("DELETE FROM operator_sessions WHERE expires_at <= $1")
            .bind(self.database.now_in_milliseconds())
            .execute(self.database.statements())
            .await?;
        Ok(done.rows_affected())
    }
}
