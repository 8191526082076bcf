//! Revoking a sign-in at Dropbox and then, and only then, erasing it here.

use std::error::Error;

use dropkeep_auth::{CacheKey, TokenError};
use dropkeep_stores::{
    Actor, AuditLog, ConnectionId, Failure, Grant, OutboxItem, Outcome, StateKind,
};

use super::DeliveryParts;
use super::worker::{Attempt, failed};

/// Revokes sign-ins.
#[derive(Debug)]
pub(super) struct Revocations(pub(super) DeliveryParts);

impl Attempt for Revocations {
    async fn attempt(&self, item: &OutboxItem) -> Result<Outcome, Failure> {
        let Ok(id) = ConnectionId::parse(&item.target) else { return Ok(Outcome::Dropped) };
        let Some(grant) = self.0.connections.grant(&id).await.map_err(failure)? else {
            return Ok(Outcome::Done);
        };
        // The person has signed in again since: that sign-in is nothing to revoke.
        if grant.state != StateKind::Revoking {
            return Ok(Outcome::Dropped);
        }
        self.revoke(&id, &grant).await
    }
}

impl Revocations {
    /// RFC 7009 section 2.2.1: while Dropbox does not answer, the sign-in is alive, and so its row stays.
    async fn revoke(&self, id: &ConnectionId, grant: &Grant) -> Result<Outcome, Failure> {
        let parts = &self.0;
        let credentials = parts.credentials.credentials(grant).map_err(failure)?;
        let endpoint = parts.endpoints.get(&grant.app).ok_or_else(|| Failure {
            error: format!("the configuration has no app `{}` any more", grant.app),
            retry_after: None,
        })?;
        let key = CacheKey::of(&credentials);
        if let Some(redis) = &parts.redis {
            redis.remove(id, &key).await;
        }
        let shared = parts.connections.access_token_to_revoke(id, &key).await.map_err(failure)?;
        let shared = shared.as_ref().map(|shared| &shared.token);
        let revoked = endpoint.revoke(shared, &grant.refresh_token).await;
        let revocation = revoked.map_err(|error: TokenError| Failure {
            retry_after: error.retry_after(),
            ..failure(error)
        })?;
        tracing::info!(connection = %id, ?revocation, "a sign-in is revoked");
        if !parts.connections.erase(id, &grant.digest).await.map_err(failure)? {
            return Ok(Outcome::Dropped);
        }
        let audit = AuditLog::new(parts.connections.database().clone());
        let record = audit.now(&grant.tenant, Actor::Keep, "connection.erase", Some(id));
        if let Err(error) = audit.record(&record).await {
            tracing::error!(%error, connection = %id, "an erasure is not in the audit trail");
        }
        Ok(Outcome::Done)
    }
}

/// No error of ours repeats a secret.
fn failure(error: impl Error) -> Failure {
    failed(&error)
}
