//! The refresh token of a connection.

use std::fmt;

use dropkeep_auth::{CacheKey, Credentials, RefreshToken, Scopes};
use sqlx::Row as _;

use super::table::refresh_token_place;
use super::{ConnectionId, Connections, StateKind};
use crate::database::DatabaseError;
use crate::database::columns::get;
use crate::keys::Sealed;

/// What a connection is refreshed from.
pub struct Grant {
    /// The app, by its name in the configuration.
    pub app: String,
    /// Whose it is.
    pub tenant: String,
    /// The refresh token, opened.
    pub refresh_token: RefreshToken,
    /// Tells sign-ins apart.
    pub digest: String,
    /// How the connection fares.
    pub state: StateKind,
    /// Why, if it does not fare well.
    pub reason: Option<String>,
    /// What was granted.
    pub scopes: Option<Scopes>,
}

impl Connections {
    /// The sign-in of `id`, read anew; `None` when there is none or it was erased.
    ///
    /// # Errors
    /// When the database cannot be read, or the refresh token does not open.
    pub async fn grant(&self, id: &ConnectionId) -> Result<Option<Grant>, DatabaseError> {
        let row = sqlx::query(
            "SELECT tenant, app, refresh_token, grant_digest, state, reason, scopes FROM connections \
             WHERE id = $1",
        )
        .bind(id.as_str())
        .fetch_optional(self.database.statements())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let sealed: Option<Vec<u8>> = row.try_get("refresh_token")?;
        let digest: Option<String> = row.try_get("grant_digest")?;
        let (Some(sealed), Some(digest)) = (sealed, digest) else { return Ok(None) };
        let tenant: String = get(&row, "tenant")?;
        let refresh_token = self.open_refresh_token(&tenant, id, sealed)?;
        let kind: String = get(&row, "state")?;
        let state = StateKind::parse(&kind).ok_or_else(|| damaged(id, "state"))?;
        let scopes: Option<String> = get(&row, "scopes")?;
        Ok(Some(Grant {
            app: get(&row, "app")?,
            tenant,
            refresh_token,
            digest,
            state,
            reason: get(&row, "reason")?,
            scopes: scopes.map(|list| Scopes::parse(&list)),
        }))
    }

    /// Stores the refresh token of `new` in place of the one with the digest `expected`; `false` when
    /// another one is there. For who got a new refresh token in exchange for the old one.
    ///
    /// # Errors
    /// When the database cannot be written; the old one is still there.
    pub async fn replace_refresh_token(
        &self,
        id: &ConnectionId,
        expected: &CacheKey,
        new: &Credentials,
    ) -> Result<bool, DatabaseError> {
        let Some(tenant) = self.tenant_of(id).await? else { return Ok(false) };
        let place = refresh_token_place(&tenant, id);
        let sealed = self.keys.seal(&place, new.refresh_token.expose().as_bytes())?;
        let done = sqlx::query(
            "UPDATE connections SET refresh_token = $3, grant_digest = $4, changed_at = $5 \
             WHERE id = $1 AND grant_digest = $2",
        )
        .bind(id.as_str())
        .bind(expected.as_str())
        .bind(sealed.as_bytes())
        .bind(CacheKey::of(new).as_str())
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    fn open_refresh_token(
        &self,
        tenant: &str,
        id: &ConnectionId,
        sealed: Vec<u8>,
    ) -> Result<RefreshToken, DatabaseError> {
        let field = "refresh_token";
        let opened = self.keys.open(&refresh_token_place(tenant, id), &Sealed::from_bytes(sealed));
        let opened = opened.map_err(|source| DatabaseError::Sealed {
            owner: id.to_string(),
            field,
            source,
        })?;
        let text = std::str::from_utf8(&opened).map_err(|_| damaged(id, field))?;
        Ok(RefreshToken::new(text))
    }
}

pub(super) fn damaged(id: &ConnectionId, field: &'static str) -> DatabaseError {
    DatabaseError::Damaged { owner: id.to_string(), field }
}

impl fmt::Debug for Grant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Grant")
            .field("app", &self.app)
            .field("digest", &self.digest)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
