//! Working the outbox off: any number of processes, and each item by one of them at a time.
//!
//! Claiming an item moves it into the future by one term and raises the number of its attempts. A process
//! that dies leaves it there, and it becomes due again by itself; one that only slept too long notes what
//! it did under a number that is no longer the item's, and changes nothing.

use std::time::Duration;

use sqlx::AssertSqlSafe;

use super::backoff::{milliseconds, pause};
use super::item::{self, COLUMNS};
use super::{Outbox, OutboxItem, OutboxKind, Outcome};
use crate::database::DatabaseError;

/// Why an attempt failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// For the operator, without secrets.
    pub error: String,
    /// How long the other side asked to wait.
    pub retry_after: Option<Duration>,
}

impl Outbox {
    /// Takes up to `limit` items that are due, those that waited longest first, for `term`. What is not
    /// finished by then may be taken by another process.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn claim(
        &self,
        kind: OutboxKind,
        limit: u16,
        term: Duration,
    ) -> Result<Vec<OutboxItem>, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        if !self.has_due(kind, now).await? {
            return Ok(Vec::new());
        }
        // Whoever else claims the same row at this moment finds that it is no longer due.
        let statement = format!(
            "UPDATE outbox SET attempts = attempts + 1, due_at = $1 WHERE id IN \
             (SELECT id FROM outbox WHERE kind = $2 AND finished_at IS NULL AND due_at <= $3 \
              ORDER BY due_at, id LIMIT $4) \
             AND finished_at IS NULL AND due_at <= $3 RETURNING {COLUMNS}"
        );
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(now.saturating_add(milliseconds(term)))
            .bind(kind.as_str())
            .bind(now)
            .bind(i64::from(limit))
            .fetch_all(self.database.statements())
            .await?;
        let mut items = rows.iter().map(item::item).collect::<Result<Vec<_>, _>>()?;
        items
            .sort_by(|left, right| (left.created_at, &left.id).cmp(&(right.created_at, &right.id)));
        Ok(items)
    }

    /// Keeps `item` for `term` from now; `false` when another process has taken it since.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn renew(&self, item: &OutboxItem, term: Duration) -> Result<bool, DatabaseError> {
        let until = self.database.now_in_milliseconds().saturating_add(milliseconds(term));
        let done = sqlx::query(
            "UPDATE outbox SET due_at = $3 WHERE id = $1 AND attempts = $2 AND finished_at IS NULL",
        )
        .bind(&item.id)
        .bind(item.attempts)
        .bind(until)
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Notes how `item` ended; `false` when another process has taken it since, or noted that before.
    ///
    /// # Errors
    /// When the database cannot be written: then it is tried again.
    pub async fn finish(&self, item: &OutboxItem, outcome: Outcome) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE outbox SET finished_at = $3, outcome = $4, \
             error = CASE WHEN $4 = 'done' THEN NULL ELSE error END \
             WHERE id = $1 AND attempts = $2 AND finished_at IS NULL",
        )
        .bind(&item.id)
        .bind(item.attempts)
        .bind(self.database.now_in_milliseconds())
        .bind(outcome.as_str())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Notes that the attempt of `item` failed, and gives how long it is until the next; `None` when it
    /// was tried for too long and is given up. Whatever else waits for the same target waits as long.
    ///
    /// # Errors
    /// When the database cannot be written: then it is tried again after the term it was claimed for.
    pub async fn fail(
        &self,
        item: &OutboxItem,
        failure: &Failure,
    ) -> Result<Option<Duration>, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        let pause = pause(item, failure.retry_after, now, self.randomness.as_ref());
        let due_at = now.saturating_add(pause.map_or(0, milliseconds));
        let is_over = pause.is_none();
        let done = sqlx::query(
            "UPDATE outbox SET error = $3, due_at = $4, finished_at = $5, outcome = $6 \
             WHERE id = $1 AND attempts = $2 AND finished_at IS NULL",
        )
        .bind(&item.id)
        .bind(item.attempts)
        .bind(&failure.error)
        .bind(due_at)
        .bind(is_over.then_some(now))
        .bind(is_over.then(|| Outcome::GivenUp.as_str()))
        .execute(self.database.statements())
        .await?;
        if done.rows_affected() > 0 && !is_over {
            self.postpone_target(item, due_at).await?;
        }
        Ok(pause)
    }

    /// Gives `item` back untried, to be claimed again after `pause`.
    ///
    /// # Errors
    /// When the database cannot be written: then it is due after the term it was claimed for.
    pub async fn give_back(&self, item: &OutboxItem, pause: Duration) -> Result<(), DatabaseError> {
        let due_at = self.database.now_in_milliseconds().saturating_add(milliseconds(pause));
        sqlx::query(
            "UPDATE outbox SET attempts = attempts - 1, due_at = $3 \
             WHERE id = $1 AND attempts = $2 AND finished_at IS NULL",
        )
        .bind(&item.id)
        .bind(item.attempts)
        .bind(due_at)
        .execute(self.database.statements())
        .await?;
        Ok(())
    }

    /// A target that does not answer is not asked for each of its items in turn.
    async fn postpone_target(&self, item: &OutboxItem, due_at: i64) -> Result<(), DatabaseError> {
        sqlx::query(
            "UPDATE outbox SET due_at = $3 WHERE target = $1 AND kind = $2 AND finished_at IS NULL \
             AND due_at < $3",
        )
        .bind(&item.target)
        .bind(item.kind.as_str())
        .bind(due_at)
        .execute(self.database.statements())
        .await?;
        Ok(())
    }

    /// Looks first, without the lock that writing takes.
    async fn has_due(&self, kind: OutboxKind, now: i64) -> Result<bool, DatabaseError> {
        let row = sqlx::query(
            "SELECT 1 FROM outbox WHERE kind = $1 AND finished_at IS NULL AND due_at <= $2 LIMIT 1",
        )
        .bind(kind.as_str())
        .bind(now)
        .fetch_optional(self.database.statements())
        .await?;
        Ok(row.is_some())
    }
}
