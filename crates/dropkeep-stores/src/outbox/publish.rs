//! Putting things into the outbox, as a part of the transaction that calls for them.

use std::time::Duration;

use sqlx::{Any, Executor};

use super::backoff::milliseconds;
use super::{Event, Outbox, OutboxKind};
use crate::connections::Connection;
use crate::database::{DatabaseError, Transaction};

/// How long after one message about a topic the next goes out: what is said meanwhile is said once.
const CALM: Duration = Duration::from_secs(2);

impl Outbox {
    /// Tells every subscriber whom `event` concerns; gives how many messages that makes. One that has a
    /// message about the same topic waiting, which nobody has begun to deliver, gets no other: it is told
    /// of what happened until then.
    ///
    /// # Errors
    /// When the database cannot be written: then nobody is told.
    pub async fn publish(&self, event: &Event) -> Result<u64, DatabaseError> {
        let told = self.publish_by(self.database.statements(), event).await?;
        self.ring();
        Ok(told)
    }

    /// As [`Outbox::publish`], as a part of a transaction; who commits it rings.
    pub(crate) async fn publish_in(
        &self,
        transaction: &mut Transaction,
        event: &Event,
    ) -> Result<u64, DatabaseError> {
        self.publish_by(transaction, event).await
    }

    async fn publish_by(
        &self,
        executor: impl Executor<'_, Database = Any>,
        event: &Event,
    ) -> Result<u64, DatabaseError> {
        let now = self.database.now();
        // One statement, so that a subscription is told of all that is committed after it.
        let done = sqlx::query(
            "INSERT INTO outbox (id, tenant, kind, target, payload, topic, attempts, created_at, due_at) \
             SELECT $1 || '-' || told.id, told.tenant, $2, told.id, $3, $8, 0, $4, \
             CASE WHEN told.calm_from > $4 THEN told.calm_from ELSE $4 END FROM \
             (SELECT id, tenant, (SELECT MAX(earlier.created_at) + $9 FROM outbox AS earlier \
              WHERE earlier.target = subscriptions.id AND earlier.topic = $8) AS calm_from \
              FROM subscriptions WHERE tenant = $5 AND (connection IS NULL OR connection = $6) \
              AND (events = '*' OR ' ' || events || ' ' LIKE $7)) AS told \
             WHERE NOT EXISTS (SELECT 1 FROM outbox AS waiting WHERE waiting.target = told.id \
              AND waiting.topic = $8 AND waiting.attempts = 0 AND waiting.finished_at IS NULL)",
        )
        .bind(crate::ids::generate("ev", self.randomness.as_ref()))
        .bind(OutboxKind::Webhook.as_str())
        .bind(event.body(now))
        .bind(now.as_millisecond())
        .bind(&event.tenant)
        .bind(event.connection.as_ref().map(crate::ConnectionId::as_str))
        .bind(format!("% {} %", event.kind))
        .bind(event.topic())
        .bind(milliseconds(CALM))
        .execute(executor)
        .await?;
        Ok(done.rows_affected())
    }

    /// Tells the one subscription `id` of `event`, whatever it asked to be told of; `false` when there is
    /// no such subscription of that tenant.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn publish_to(&self, id: &str, event: &Event) -> Result<bool, DatabaseError> {
        let now = self.database.now();
        let done = sqlx::query(
            "INSERT INTO outbox (id, tenant, kind, target, payload, attempts, created_at, due_at) \
             SELECT $1 || '-' || id, tenant, $2, id, $3, 0, $4, $4 FROM subscriptions \
             WHERE tenant = $5 AND id = $6",
        )
        .bind(crate::ids::generate("ev", self.randomness.as_ref()))
        .bind(OutboxKind::Webhook.as_str())
        .bind(event.body(now))
        .bind(now.as_millisecond())
        .bind(&event.tenant)
        .bind(id)
        .execute(self.database.statements())
        .await?;
        self.ring();
        Ok(done.rows_affected() > 0)
    }

    /// Has `connection` revoked at Dropbox, as a part of a transaction; who commits it rings.
    pub(crate) async fn revoke_in(
        &self,
        transaction: &mut Transaction,
        connection: &Connection,
    ) -> Result<(), DatabaseError> {
        let due = (connection.id.as_str(), self.database.now_in_milliseconds());
        self.revoke_later_in(transaction, &connection.tenant, due).await
    }

    /// Has the sign-in of `target` revoked at Dropbox, at this time in milliseconds and not before.
    pub(crate) async fn revoke_later_in(
        &self,
        transaction: &mut Transaction,
        tenant: &str,
        (target, due_at): (&str, i64),
    ) -> Result<(), DatabaseError> {
        sqlx::query(
            "INSERT INTO outbox (id, tenant, kind, target, payload, attempts, created_at, due_at) \
             VALUES ($1, $2, $3, $4, '', 0, $5, $6)",
        )
        .bind(crate::ids::generate("rv", self.randomness.as_ref()))
        .bind(tenant)
        .bind(OutboxKind::Revocation.as_str())
        .bind(target)
        .bind(self.database.now_in_milliseconds())
        .bind(due_at)
        .execute(transaction)
        .await?;
        Ok(())
    }
}
