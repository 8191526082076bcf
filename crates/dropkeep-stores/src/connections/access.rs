//! The shared access token of a connection, sealed.

use dropkeep_auth::{AccessToken, CacheKey, CachedToken};
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe, Row as _};

use super::row::COLUMNS;
use super::table::access_token_place;
use super::{ConnectionId, Connections, LeaseEpoch};
use crate::database::DatabaseError;
use crate::keys::Sealed;
use crate::tokens::SealedToken;

impl Connections {
    /// The access token that processes share of the sign-in `grant`, expired or not.
    ///
    /// # Errors
    /// When the database cannot be read. A token that does not open is none.
    pub async fn access_token(
        &self,
        id: &ConnectionId,
        grant: &CacheKey,
    ) -> Result<Option<CachedToken>, DatabaseError> {
        self.token_in(SERVED, id, grant).await
    }

    /// The access token of a connection that is being disconnected, to revoke its sign-in with.
    ///
    /// # Errors
    /// As [`Connections::access_token`].
    pub async fn access_token_to_revoke(
        &self,
        id: &ConnectionId,
        grant: &CacheKey,
    ) -> Result<Option<CachedToken>, DatabaseError> {
        self.token_in("state = 'revoking'", id, grant).await
    }

    async fn token_in(
        &self,
        states: &'static str,
        id: &ConnectionId,
        grant: &CacheKey,
    ) -> Result<Option<CachedToken>, DatabaseError> {
        let row = sqlx::query(AssertSqlSafe(format!(
            "SELECT tenant, access_token FROM connections WHERE id = $1 AND grant_digest = $2 \
             AND {states}"
        )))
        .bind(id.as_str())
        .bind(grant.as_str())
        .fetch_optional(self.database.statements())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let tenant: String = row.try_get("tenant")?;
        let sealed: Option<Vec<u8>> = row.try_get("access_token")?;
        let Some(sealed) = sealed.map(Sealed::from_bytes) else { return Ok(None) };
        let place = access_token_place(&tenant, id);
        match SealedToken::open(&self.keys, &place, &sealed) {
            Ok(token) => Ok(Some(token)),
            Err(error) => {
                tracing::warn!(%error, connection = %id, "the shared access token does not open");
                Ok(None)
            }
        }
    }

    /// Shares `token` under the lease `epoch` and gives the lease back, in one step; `false` when the
    /// lease was lost, or the sign-in is another one by now. Then nothing was written.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn commit(
        &self,
        id: &ConnectionId,
        (epoch, grant): (LeaseEpoch, &CacheKey),
        token: &CachedToken,
    ) -> Result<bool, DatabaseError> {
        let Some(tenant) = self.tenant_of(id).await? else { return Ok(false) };
        let sealed = SealedToken::seal(&self.keys, &access_token_place(&tenant, id), token)?;
        let write = Commit { id, epoch, grant, token, sealed: &sealed };
        let now = self.database.now_in_milliseconds();
        let usual = format!("{COMMIT} AND state = 'active'");
        let usual = sqlx::query(AssertSqlSafe(usual));
        let done = write.bind(usual, now).execute(self.database.statements()).await?;
        if done.rows_affected() > 0 {
            return Ok(true);
        }
        self.commit_recovery(&write).await
    }

    /// Commits a token of a connection that fared ill until now, which subscribers are told of.
    async fn commit_recovery(&self, write: &Commit<'_>) -> Result<bool, DatabaseError> {
        let statement =
            format!("{COMMIT} AND state IN ('degraded', 'needs_reconnect') RETURNING {COLUMNS}");
        let mut transaction = self.database.begin().await?;
        let query = sqlx::query(AssertSqlSafe(statement));
        let query = write.bind(query, self.database.now_in_milliseconds());
        let Some(row) = query.fetch_optional(&mut transaction).await? else { return Ok(false) };
        self.tell_in(&mut transaction, &row).await?;
        transaction.commit().await?;
        self.outbox.ring();
        Ok(true)
    }

    /// Forgets the shared access token if it is `token`: Dropbox refuses it, and every process is to know.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_access_token(
        &self,
        id: &ConnectionId,
        token: &AccessToken,
    ) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE connections SET access_token = NULL, access_fingerprint = NULL, \
             refused_fingerprint = $2, access_expires_at = NULL, changed_at = $3 WHERE id = $1 AND access_fingerprint = $2",
        )
        .bind(id.as_str())
        .bind(token.fingerprint())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }
}

const SERVED: &str = "state IN ('active', 'degraded', 'needs_reconnect')";

/// Gives the lease back too.
const COMMIT: &str = "UPDATE connections SET access_token = $4, access_fingerprint = $5, \
     access_expires_at = $6, scopes = COALESCE($7, scopes), refreshes = refreshes + 1, refreshed_at = $8, \
     changed_at = $8, lease_owner = NULL, lease_until = 0, \
     state_since = CASE WHEN state = 'active' THEN state_since ELSE $8 END, \
     state = 'active', reason = NULL WHERE id = $1 AND epoch = $2 AND grant_digest = $3";

/// What a refresh brought.
struct Commit<'a> {
    id: &'a ConnectionId,
    epoch: LeaseEpoch,
    grant: &'a CacheKey,
    token: &'a CachedToken,
    sealed: &'a Sealed,
}

impl<'a> Commit<'a> {
    fn bind(&self, query: Query<'a, Any, AnyArguments>, now: i64) -> Query<'a, Any, AnyArguments> {
        let token = &self.token.token;
        query
            .bind(self.id.as_str())
            .bind(self.epoch.0)
            .bind(self.grant.as_str())
            .bind(self.sealed.as_bytes())
            .bind(token.fingerprint())
            .bind(token.expires_at().map(jiff::Timestamp::as_millisecond))
            .bind(token.scopes().map(ToString::to_string))
            .bind(now)
    }
}
