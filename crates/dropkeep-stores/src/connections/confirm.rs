//! Holding a sign-in until it is confirmed, and what becomes of it then: a connection, or a revocation.
//!
//! Its revocation is in the outbox from the beginning, due when the time to confirm is over. Confirming
//! takes the sign-in and that revocation away in the transaction that makes the connection, so that of the
//! two exactly one happens.

use std::time::Duration;

use super::{Connected, ConnectionId, Connections, HeldSignIn, NewConnection, held};
use crate::database::{DatabaseError, Transaction, milliseconds};
use crate::outbox::{OutboxKind, Outcome};
use crate::{ConnectSessionId, FlowId};

/// How long a sign-in can be confirmed. The person is sent on at once, but may have to sign in there.
const HELD_FOR: Duration = Duration::from_secs(10 * 60);

impl Connections {
    /// Keeps `new`, which `flow` brought, until it is confirmed; `false` when the session is gone, or holds
    /// another sign-in. Nothing is kept then.
    ///
    /// # Errors
    /// When the database cannot be written; nothing is kept then.
    pub async fn hold(
        &self,
        (session, flow): (&ConnectSessionId, &FlowId),
        new: &NewConnection,
    ) -> Result<bool, DatabaseError> {
        let sealed = held::seal(&self.keys, session, new)?;
        let until = self.database.now_in_milliseconds().saturating_add(milliseconds(HELD_FOR));
        let mut transaction = self.database.begin().await?;
        let done = sqlx::query(
            "UPDATE connect_sessions SET held = $2, held_flow = $3, held_until = $4 \
             WHERE id = $1 AND confirm = 1 AND (held_flow IS NULL OR held_flow = $3) \
             AND confirmed_at IS NULL AND refused_at IS NULL",
        )
        .bind(session.as_str())
        .bind(sealed.as_bytes())
        .bind(flow.as_str())
        .bind(until)
        .execute(&mut transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let due = (session.as_str(), until);
        self.outbox.revoke_later_in(&mut transaction, &new.tenant, due).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The sign-in that the session holds, if it can still be confirmed.
    ///
    /// # Errors
    /// When the database cannot be read, or the sign-in does not open.
    pub async fn held(
        &self,
        session: &ConnectSessionId,
    ) -> Result<Option<HeldSignIn>, DatabaseError> {
        let row = sqlx::query(
            "SELECT tenant, app, user_id, held FROM connect_sessions WHERE id = $1 \
             AND held IS NOT NULL AND refused_at IS NULL AND held_until > $2",
        )
        .bind(session.as_str())
        .bind(self.database.now_in_milliseconds())
        .fetch_optional(self.database.statements())
        .await?;
        row.map(|row| held::open(&self.keys, session, &row)).transpose()
    }

    /// Makes `new`, the sign-in that the session holds, a connection; `None` when it can no longer be
    /// confirmed, or was confirmed before.
    ///
    /// # Errors
    /// When the database cannot be written; the sign-in is held as before then.
    pub async fn confirm(
        &self,
        session: &ConnectSessionId,
        new: &NewConnection,
    ) -> Result<Option<Connected>, DatabaseError> {
        loop {
            let sealed = self.seal_for(new).await?;
            let mut transaction = self.database.begin().await?;
            if !self.release_held_in(&mut transaction, session, &sealed.id).await? {
                return Ok(None);
            }
            if let Some(connected) = self.connect_in(&mut transaction, new, &sealed).await? {
                transaction.commit().await?;
                self.outbox.ring();
                return Ok(Some(connected));
            }
        }
    }

    /// Decides that what the session holds is never confirmed: it is revoked at once. Tells whether it
    /// could have been.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn refuse(&self, session: &ConnectSessionId) -> Result<bool, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        let mut transaction = self.database.begin().await?;
        let done = sqlx::query(
            "UPDATE connect_sessions SET refused_at = $2 \
             WHERE id = $1 AND held IS NOT NULL AND refused_at IS NULL",
        )
        .bind(session.as_str())
        .bind(now)
        .execute(&mut transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE outbox SET due_at = $3 WHERE target = $1 AND kind = $2 AND finished_at IS NULL \
             AND due_at > $3",
        )
        .bind(session.as_str())
        .bind(OutboxKind::Revocation.as_str())
        .bind(now)
        .execute(&mut transaction)
        .await?;
        transaction.commit().await?;
        self.outbox.ring();
        Ok(true)
    }

    /// What the session holds and was not confirmed in time, or was refused: from now on it cannot be
    /// confirmed. It stays until [`Connections::erase_held`], for while Dropbox does not answer it lives.
    ///
    /// # Errors
    /// When the database cannot be written, or the sign-in does not open.
    pub async fn held_to_revoke(
        &self,
        session: &ConnectSessionId,
    ) -> Result<Option<HeldSignIn>, DatabaseError> {
        let statement = sqlx::query(
            "UPDATE connect_sessions SET refused_at = COALESCE(refused_at, $2) WHERE id = $1 \
             AND held IS NOT NULL AND (refused_at IS NOT NULL OR held_until <= $2) \
             RETURNING tenant, app, user_id, held",
        )
        .bind(session.as_str())
        .bind(self.database.now_in_milliseconds());
        let row = self.database.written(statement).await?;
        row.map(|row| held::open(&self.keys, session, &row)).transpose()
    }

    /// Forgets a sign-in that was refused and is revoked.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase_held(&self, session: &ConnectSessionId) -> Result<(), DatabaseError> {
        sqlx::query(
            "UPDATE connect_sessions SET held = NULL WHERE id = $1 AND refused_at IS NOT NULL",
        )
        .bind(session.as_str())
        .execute(self.database.statements())
        .await?;
        Ok(())
    }

    /// Takes the held sign-in out of the session for `connection`, and its revocation out of the outbox.
    async fn release_held_in(
        &self,
        transaction: &mut Transaction,
        session: &ConnectSessionId,
        connection: &ConnectionId,
    ) -> Result<bool, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        let done = sqlx::query(
            "UPDATE connect_sessions SET held = NULL, confirmed_at = $2, connection = $3 \
             WHERE id = $1 AND held IS NOT NULL AND refused_at IS NULL AND held_until > $2",
        )
        .bind(session.as_str())
        .bind(now)
        .bind(connection.as_str())
        .execute(&mut *transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE outbox SET finished_at = $3, outcome = $4 \
             WHERE target = $1 AND kind = $2 AND finished_at IS NULL",
        )
        .bind(session.as_str())
        .bind(OutboxKind::Revocation.as_str())
        .bind(now)
        .bind(Outcome::Dropped.as_str())
        .execute(transaction)
        .await?;
        Ok(true)
    }
}
