//! The table of API keys.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::{Randomness, SystemRandomness};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use sqlx::any::AnyRow;

use super::{ApiKey, ApiKeyId, ApiKeySecret, NewApiKey};
use crate::database::columns::{get, optional_time, time};
use crate::database::{Database, DatabaseError};
use crate::digest::SecretDigest;

const COLUMNS: &str = "id, tenant, name, digest, prefix, actions, reach, requests_per_minute, rotates, \
     created_at, expires_at, revoked_at, used_at";

/// All API keys of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct ApiKeys {
    database: Database,
    randomness: Arc<dyn Randomness>,
}

/// A key that was made just now. Its secret is nowhere else.
#[derive(Debug, Clone)]
pub struct MadeApiKey {
    /// What is kept of it.
    pub api_key: ApiKey,
    /// The key, to be shown once.
    pub secret: ApiKeySecret,
}

impl ApiKeys {
    /// The API keys in `database`.
    pub fn new(database: Database) -> Self {
        Self { database, randomness: Arc::new(SystemRandomness) }
    }

    /// Makes a key.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create(&self, new: &NewApiKey) -> Result<MadeApiKey, DatabaseError> {
        self.insert(new, None).await
    }

    /// Makes a key with the same rights that takes the place of `id`, which stays accepted for
    /// `overlap`, and no longer than it was anyhow. `None` when there is no such key that is accepted.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn rotate(
        &self,
        id: &ApiKeyId,
        overlap: Duration,
    ) -> Result<Option<MadeApiKey>, DatabaseError> {
        let now = self.database.now();
        let Some(old) = self.find(id).await?.filter(|key| key.is_live(now)) else {
            return Ok(None);
        };
        let lifetime = old.expires_at.map(|end| end.duration_since(old.created_at));
        let new = NewApiKey {
            tenant: old.tenant,
            name: old.name,
            actions: old.actions,
            reach: old.reach,
            requests_per_minute: old.requests_per_minute,
            expires_at: lifetime
                .map(|lifetime| now.saturating_add(lifetime).unwrap_or(Timestamp::MAX)),
        };
        let made = self.insert(&new, Some(id)).await?;
        let end = now.saturating_add(overlap).unwrap_or(Timestamp::MAX).as_millisecond();
        sqlx::query(
            "UPDATE api_keys SET expires_at = CASE WHEN expires_at < $2 THEN expires_at ELSE $2 END, \
             changed_at = $3 WHERE id = $1",
        )
        .bind(id.as_str())
        .bind(end)
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(Some(made))
    }

    /// Ends a key now; tells whether it was accepted until then.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn revoke(&self, id: &ApiKeyId) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE api_keys SET revoked_at = $2, changed_at = $2 \
             WHERE id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)",
        )
        .bind(id.as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// The key `id`, ended ones included.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(&self, id: &ApiKeyId) -> Result<Option<ApiKey>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM api_keys WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .fetch_optional(self.database.statements())
            .await?;
        row.as_ref().map(api_key).transpose()
    }

    /// All keys of `tenant`, or of all, the newest first, ended ones included.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self, tenant: Option<&str>) -> Result<Vec<ApiKey>, DatabaseError> {
        let statement = format!(
            "SELECT {COLUMNS} FROM api_keys WHERE $1 IS NULL OR tenant = $1 ORDER BY created_at DESC, id"
        );
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(tenant)
            .fetch_all(self.database.statements())
            .await?;
        rows.iter().map(api_key).collect()
    }

    /// Every key that changed since `since` or shortly before it: a change may come twice, and none is
    /// missed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn changes_since(&self, since: Timestamp) -> Result<Vec<ApiKey>, DatabaseError> {
        let from = since.saturating_sub(crate::database::CHANGE_OVERLAP).unwrap_or(since);
        let statement = format!("SELECT {COLUMNS} FROM api_keys WHERE changed_at > $1");
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(from.as_millisecond())
            .fetch_all(self.database.statements())
            .await?;
        rows.iter().map(api_key).collect()
    }

    /// Notes that these keys were used by now.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn note_use(&self, ids: &[ApiKeyId]) -> Result<(), DatabaseError> {
        let now = self.database.now_in_milliseconds();
        for id in ids {
            sqlx::query("UPDATE api_keys SET used_at = $2 WHERE id = $1")
                .bind(id.as_str())
                .bind(now)
                .execute(self.database.statements())
                .await?;
        }
        Ok(())
    }

    /// The database they are in.
    pub fn database(&self) -> &Database {
        &self.database
    }

    async fn insert(
        &self,
        new: &NewApiKey,
        rotates: Option<&ApiKeyId>,
    ) -> Result<MadeApiKey, DatabaseError> {
        let secret = ApiKeySecret::generate(self.randomness.as_ref());
        let actions: Vec<_> = new.actions.iter().map(|action| action.as_str()).collect();
        let statement = format!(
            "INSERT INTO api_keys (id, tenant, name, digest, prefix, actions, reach, requests_per_minute, \
             rotates, created_at, expires_at, changed_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10) RETURNING {COLUMNS}"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(ApiKeyId::generate(self.randomness.as_ref()).as_str())
            .bind(&new.tenant)
            .bind(&new.name)
            .bind(secret.digest().as_str())
            .bind(secret.prefix())
            .bind(actions.join(" "))
            .bind(new.reach.to_string())
            .bind(new.requests_per_minute.map(i64::from))
            .bind(rotates.map(ApiKeyId::as_str))
            .bind(self.database.now_in_milliseconds())
            .bind(new.expires_at.map(Timestamp::as_millisecond));
        let row = self.database.written_one(statement).await?;
        Ok(MadeApiKey { api_key: api_key(&row)?, secret })
    }
}

fn api_key(row: &AnyRow) -> Result<ApiKey, DatabaseError> {
    let id: String = get(row, "id")?;
    let damaged = |field| DatabaseError::Damaged { owner: id.clone(), field };
    let (actions, reach): (String, String) = (get(row, "actions")?, get(row, "reach")?);
    let requests: Option<i64> = get(row, "requests_per_minute")?;
    let actions = actions.split_whitespace().map(str::parse).collect::<Result<_, _>>();
    Ok(ApiKey {
        digest: SecretDigest::stored(get(row, "digest")?),
        actions: actions.map_err(|_| damaged("actions"))?,
        reach: reach.parse().map_err(|_| damaged("reach"))?,
        requests_per_minute: requests
            .map(|number| u32::try_from(number).map_err(|_| damaged("requests_per_minute")))
            .transpose()?,
        tenant: get(row, "tenant")?,
        name: get(row, "name")?,
        prefix: get(row, "prefix")?,
        rotates: get::<Option<String>>(row, "rotates")?.map(ApiKeyId::stored),
        created_at: time(row, "created_at")?,
        expires_at: optional_time(row, "expires_at")?,
        revoked_at: optional_time(row, "revoked_at")?,
        used_at: optional_time(row, "used_at")?,
        id: ApiKeyId::stored(id),
    })
}
