//! What an operator sees of the outbox, and what is swept from it.

use std::time::Duration;

use sqlx::AssertSqlSafe;

use super::backoff::milliseconds;
use super::item::{self, COLUMNS};
use super::{Outbox, OutboxItem, OutboxKind, Outcome};
use crate::database::DatabaseError;
use crate::database::columns::get;

/// Which items to list. Empty fields exclude none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutboxFilter {
    /// Of this tenant.
    pub tenant: Option<String>,
    /// Of this kind.
    pub kind: Option<OutboxKind>,
    /// For this connection or subscription.
    pub target: Option<String>,
    /// That ended so; without it those that have not ended.
    pub outcome: Option<Outcome>,
}

/// One page of a list, and where the next begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutboxPage {
    /// The items, in the order of their ids.
    pub items: Vec<OutboxItem>,
    /// What to ask the next page after; `None` on the last.
    pub next: Option<String>,
}

impl Outbox {
    /// The items that `filter` lets through, `limit` of them after the id `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(
        &self,
        filter: &OutboxFilter,
        after: Option<&str>,
        limit: u16,
    ) -> Result<OutboxPage, DatabaseError> {
        let statement = format!(
            "SELECT {COLUMNS} FROM outbox WHERE id > $1 AND ($2 IS NULL OR tenant = $2) \
             AND ($3 IS NULL OR kind = $3) AND ($4 IS NULL OR target = $4) \
             AND (outcome = $5 OR ($5 IS NULL AND finished_at IS NULL)) ORDER BY id LIMIT $6"
        );
        let rows = sqlx::query(AssertSqlSafe(statement))
            .bind(after.unwrap_or_default())
            .bind(&filter.tenant)
            .bind(filter.kind.map(OutboxKind::as_str))
            .bind(&filter.target)
            .bind(filter.outcome.map(Outcome::as_str))
            .bind(i64::from(limit) + 1)
            .fetch_all(self.database.statements())
            .await?;
        let mut items = rows.iter().map(item::item).collect::<Result<Vec<_>, _>>()?;
        let is_last = items.len() <= usize::from(limit);
        items.truncate(usize::from(limit));
        let next = items.last().map(|item| item.id.clone()).filter(|_| !is_last);
        Ok(OutboxPage { items, next })
    }

    /// The item `id`, ended or not, unless it is forgotten already.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find(&self, id: &str) -> Result<Option<OutboxItem>, DatabaseError> {
        let statement = format!("SELECT {COLUMNS} FROM outbox WHERE id = $1");
        let row = sqlx::query(AssertSqlSafe(statement))
            .bind(id)
            .fetch_optional(self.database.statements())
            .await?;
        row.as_ref().map(item::item).transpose()
    }

    /// Tries the item `id` of `tenant` at once, whatever pause it is in; one that was given up gets another
    /// chance. Tells whether there is such an item that is not done.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn retry(&self, tenant: &str, id: &str) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE outbox SET due_at = $3, finished_at = NULL, outcome = NULL WHERE id = $1 \
             AND tenant = $2 AND (finished_at IS NULL OR outcome = 'given_up')",
        )
        .bind(id)
        .bind(tenant)
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        self.ring();
        Ok(done.rows_affected() > 0)
    }

    /// Gives the webhook `id` of `tenant` up. A revocation is not to be had so: the sign-in would live on.
    /// Tells whether there is such a webhook that has not ended.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn discard(&self, tenant: &str, id: &str) -> Result<bool, DatabaseError> {
        let done = sqlx::query(
            "UPDATE outbox SET finished_at = $3, outcome = $4 \
             WHERE id = $1 AND tenant = $2 AND kind = $5 AND finished_at IS NULL",
        )
        .bind(id)
        .bind(tenant)
        .bind(self.database.now_in_milliseconds())
        .bind(Outcome::Dropped.as_str())
        .bind(OutboxKind::Webhook.as_str())
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// How many items of each kind wait.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn count_waiting(&self) -> Result<Vec<(OutboxKind, i64)>, DatabaseError> {
        let rows = sqlx::query(
            "SELECT kind, COUNT(*) AS number FROM outbox WHERE finished_at IS NULL GROUP BY kind",
        )
        .fetch_all(self.database.statements())
        .await?;
        let mut counts = Vec::new();
        for row in &rows {
            let kind: String = get(row, "kind")?;
            if let Some(kind) = OutboxKind::parse(&kind) {
                counts.push((kind, get(row, "number")?));
            }
        }
        Ok(counts)
    }

    /// For how long the item that is due and waits longest has been due; nothing when none is. Where
    /// processes work the outbox off, that is about nothing: whatever is due is claimed, and then due
    /// in the future.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn oldest_due(&self) -> Result<Duration, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        // By kind, as the index is.
        let rows = sqlx::query(
            "SELECT MIN(due_at) AS due_at FROM outbox WHERE finished_at IS NULL AND due_at <= $1 \
             GROUP BY kind",
        )
        .bind(now)
        .fetch_all(self.database.statements())
        .await?;
        let mut oldest = now;
        for row in &rows {
            oldest = oldest.min(get(row, "due_at")?);
        }
        let waited = now.saturating_sub(oldest);
        Ok(Duration::from_millis(u64::try_from(waited).unwrap_or_default()))
    }

    /// Forgets what ended longer than `age` ago; gives how much that was.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sweep(&self, age: Duration) -> Result<u64, DatabaseError> {
        let before = self.database.now_in_milliseconds().saturating_sub(milliseconds(age));
        let some = "DELETE FROM outbox WHERE id IN \
             (SELECT id FROM outbox WHERE finished_at < $1 LIMIT $2)";
        self.database.delete_before(some, before).await
    }
}
