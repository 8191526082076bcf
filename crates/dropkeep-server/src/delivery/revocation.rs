//! Revoking a sign-in at Dropbox and then, and only then, erasing it here.
//!
//! Erasing first would leave a sign-in alive at Dropbox that nobody here can end any more. So the row keeps its
//! secrets, in the state `revoking` and serving nobody, until Dropbox has said that the sign-in is gone (checklist rows
//! D6 and D7); only then is the key material overwritten, and the trail says when.
//!
//! Revoking takes an access token and ends the refresh token with it, so one is fetched if none is left. An outbox
//! item may be met twice, by two processes or after a crash: each step looks at what is there, and does nothing where it
//! is done already.

use std::error::Error;

use dropkeep_auth::{AccessToken, CacheKey, RefreshToken, Revocation, TokenError};
use dropkeep_stores::{
    Actor, AuditLog, ConnectSessionId, ConnectSessions, ConnectionId, Failure, Grant,
    NewAuditRecord, OutboxItem, Outcome, SessionStatus, StateKind,
};

use super::DeliveryParts;
use super::worker::{Attempt, failed};

/// What remains to be done about a team, whose token the route for it does not take.
const LEFT_TO_TEAM: &str =
    "erased here; at Dropbox an administrator of the team has to remove the app";

/// Revokes sign-ins.
#[derive(Debug)]
pub(super) struct Revocations(pub(super) DeliveryParts);

impl Attempt for Revocations {
    async fn attempt(&self, item: &OutboxItem) -> Result<Outcome, Failure> {
        if let Ok(session) = ConnectSessionId::parse(&item.target) {
            return self.revoke_held(&session).await;
        }
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
        let key = CacheKey::of(&credentials);
        if let Some(redis) = &parts.redis {
            redis.remove(id, &key).await;
        }
        let shared = parts.connections.access_token_to_revoke(id, &key).await.map_err(failure)?;
        let shared = shared.as_ref().map(|shared| &shared.token);
        let detail = self.revoke_at_dropbox(&grant.app, shared, &grant.refresh_token).await?;
        tracing::info!(connection = %id, "a sign-in is revoked");
        if !parts.connections.erase(id, &grant.digest).await.map_err(failure)? {
            return Ok(Outcome::Dropped);
        }
        self.note(&grant.tenant, "connection.erase", (Some(id), detail)).await;
        Ok(Outcome::Done)
    }

    /// Revokes what nobody confirmed in time, or somebody refused.
    async fn revoke_held(&self, session: &ConnectSessionId) -> Result<Outcome, Failure> {
        let connections = &self.0.connections;
        let Some(held) = connections.held_to_revoke(session).await.map_err(failure)? else {
            return self.too_early(session).await;
        };
        let access_token = held.access_token.as_ref().map(|cached| &cached.token);
        let revoked = self.revoke_at_dropbox(&held.app, access_token, &held.refresh_token);
        let left = revoked.await?.map(|left| format!(": {left}")).unwrap_or_default();
        tracing::info!(%session, "a sign-in that was not confirmed is revoked");
        connections.erase_held(session).await.map_err(failure)?;
        let detail = format!("{session} for {} at {}{left}", held.user, held.app);
        self.note(&held.tenant, "connect_session.revoke", (None, Some(detail))).await;
        Ok(Outcome::Done)
    }

    /// There is nothing to revoke: it was confirmed, or was revoked before. Or an operator is impatient.
    async fn too_early(&self, session: &ConnectSessionId) -> Result<Outcome, Failure> {
        let database = self.0.connections.database();
        let sessions = ConnectSessions::new(database.clone());
        let found = sessions.find(session).await.map_err(failure)?;
        let now = database.now();
        match found.filter(|found| found.status(now) == SessionStatus::Unconfirmed) {
            Some(found) => Err(Failure {
                error: "it can still be confirmed".to_owned(),
                retry_after: found.held_until.and_then(|until| (until - now).try_into().ok()),
            }),
            None => Ok(Outcome::Dropped),
        }
    }

    /// Gives what is to be said about it on the audit trail, if anything.
    async fn revoke_at_dropbox(
        &self,
        app: &str,
        access_token: Option<&AccessToken>,
        refresh_token: &RefreshToken,
    ) -> Result<Option<String>, Failure> {
        let endpoint = self.0.endpoints.get(app).ok_or_else(|| Failure {
            error: format!("the configuration has no app `{app}` any more"),
            retry_after: None,
        })?;
        let revoked = endpoint.revoke(access_token, refresh_token).await;
        let revocation = revoked.map_err(|error: TokenError| Failure {
            retry_after: error.retry_after(),
            ..failure(error)
        })?;
        if revocation == Revocation::LeftToTeam {
            tracing::warn!(app, "Dropbox lets only an administrator end the sign-in of a team");
            return Ok(Some(LEFT_TO_TEAM.to_owned()));
        }
        tracing::debug!(app, ?revocation, "Dropbox has revoked a sign-in");
        Ok(None)
    }

    async fn note(
        &self,
        tenant: &str,
        action: &'static str,
        (connection, detail): (Option<&ConnectionId>, Option<String>),
    ) {
        let audit = AuditLog::new(self.0.connections.database().clone());
        let record = audit.now(tenant, Actor::Keep, action, connection);
        audit.record_done(&NewAuditRecord { detail, ..record }).await;
    }
}

/// No error of ours repeats a secret.
fn failure(error: impl Error) -> Failure {
    failed(&error)
}
