//! The right to refresh a connection: one process at a time has it, for as long as it says so.
//!
//! The row's epoch is the truth. Who takes the lease raises it, and writes only while it is still the
//! same; so a process that was stopped, lost its lease and wakes up again changes nothing.

use std::fmt;
use std::time::Duration;

use dropkeep_auth::Randomness;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{ConnectionId, Connections};
use crate::database::DatabaseError;
use crate::database::columns::{get, time};

/// How far the times that two processes take for the database's may be apart.
const CLOCKS_APART: Duration = Duration::from_secs(120);

/// The process that holds leases. Each start of a program is another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LeaseOwner(String);

/// What a lease entitles to write under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeaseEpoch(pub(crate) i64);

/// What came of asking for a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// It is ours.
    Taken(LeaseEpoch),
    /// Another process has it, until then unless it renews it.
    Held {
        /// By the clock of the database.
        until: Timestamp,
    },
    /// The connection is being disconnected, or is none.
    Gone,
}

impl LeaseOwner {
    /// A new process, which may be called `name` so that a person can tell it from others.
    pub fn new(name: &str, randomness: &dyn Randomness) -> Self {
        Self(crate::ids::generate(name, randomness))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LeaseOwner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Connections {
    /// Asks for the right to refresh `id` for `term`. One that seems to last far longer than any was ever given
    /// for was given before the database's clock was set back: it has ended.
    ///
    /// # Errors
    /// When the database cannot be written, or does not answer: then this process may have the lease and not
    /// know ([`Connections::claim_again`]).
    pub async fn claim(
        &self,
        id: &ConnectionId,
        owner: &LeaseOwner,
        term: Duration,
    ) -> Result<Claim, DatabaseError> {
        self.claim_where("", (id, owner, term)).await
    }

    /// As [`Connections::claim`], of a process that was given no answer to the last time: it may have the lease
    /// without knowing, and then takes it once more.
    ///
    /// # Errors
    /// As [`Connections::claim`].
    pub async fn claim_again(
        &self,
        id: &ConnectionId,
        owner: &LeaseOwner,
        term: Duration,
    ) -> Result<Claim, DatabaseError> {
        self.claim_where(" OR lease_owner = $2", (id, owner, term)).await
    }

    async fn claim_where(
        &self,
        or: &'static str,
        (id, owner, term): (&ConnectionId, &LeaseOwner, Duration),
    ) -> Result<Claim, DatabaseError> {
        let now = self.database.now_in_milliseconds();
        let statement = format!(
            "UPDATE connections SET epoch = epoch + 1, lease_owner = $2, lease_until = $3 \
             WHERE id = $1 AND (lease_until <= $4 OR lease_until > $5{or}) \
             AND state IN ('active', 'degraded', 'needs_reconnect', 'revoking') RETURNING epoch"
        );
        let statement = sqlx::query(AssertSqlSafe(statement))
            .bind(id.as_str())
            .bind(owner.as_str())
            .bind(after(now, term))
            .bind(now)
            .bind(after(after(now, term), CLOCKS_APART));
        let taken = self.database.written(statement).await?;
        if let Some(row) = taken {
            return Ok(Claim::Taken(LeaseEpoch(get(&row, "epoch")?)));
        }
        let row = sqlx::query(
            "SELECT lease_until FROM connections WHERE id = $1 AND state <> 'disconnected'",
        )
        .bind(id.as_str())
        .fetch_optional(self.database.statements())
        .await?;
        match row {
            Some(row) => Ok(Claim::Held { until: time(&row, "lease_until")? }),
            None => Ok(Claim::Gone),
        }
    }

    /// Keeps a lease for `term` from now; `false` when it was lost.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn renew(
        &self,
        id: &ConnectionId,
        epoch: LeaseEpoch,
        term: Duration,
    ) -> Result<bool, DatabaseError> {
        let until = after(self.database.now_in_milliseconds(), term);
        let done = sqlx::query(
            "UPDATE connections SET lease_until = $3 WHERE id = $1 AND epoch = $2 AND lease_until > 0",
        )
        .bind(id.as_str())
        .bind(epoch.0)
        .bind(until)
        .execute(self.database.statements())
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Gives a lease back, and wakes those who wait for it. One that was lost is left to whoever has it.
    ///
    /// # Errors
    /// When the database cannot be written: then the lease ends by itself.
    pub async fn release(&self, id: &ConnectionId, epoch: LeaseEpoch) -> Result<(), DatabaseError> {
        sqlx::query(
            "UPDATE connections SET lease_owner = NULL, lease_until = 0, changed_at = $3 \
             WHERE id = $1 AND epoch = $2 AND lease_until > 0",
        )
        .bind(id.as_str())
        .bind(epoch.0)
        .bind(self.database.now_in_milliseconds())
        .execute(self.database.statements())
        .await?;
        Ok(())
    }
}

fn after(now: i64, term: Duration) -> i64 {
    now.saturating_add(i64::try_from(term.as_millis()).unwrap_or(i64::MAX))
}
