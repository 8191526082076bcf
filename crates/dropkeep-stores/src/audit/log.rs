//! Writing the audit trail.

use std::sync::Arc;

use dropkeep_auth::{Randomness, SystemRandomness};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{Actor, NewAuditRecord};
use crate::connections::ConnectionId;
use crate::database::{Database, DatabaseError};

/// How many records one statement writes: ten columns each stay below what SQLite takes.
const RECORDS_AT_ONCE: usize = 1000;

/// The audit trail of a keep. Clones share the database.
#[derive(Debug, Clone)]
pub struct AuditLog {
    pub(super) database: Database,
    randomness: Arc<dyn Randomness>,
}

impl AuditLog {
    /// The audit trail in `database`.
    pub fn new(database: Database) -> Self {
        Self { database, randomness: Arc::new(SystemRandomness) }
    }

    /// The time by the database's clock.
    pub fn time(&self) -> Timestamp {
        self.database.now()
    }

    /// A record of something that happens now, to be given to [`AuditLog::record`].
    pub fn now(
        &self,
        tenant: &str,
        actor: Actor,
        action: &'static str,
        connection: Option<&ConnectionId>,
    ) -> NewAuditRecord {
        let at = self.database.now();
        NewAuditRecord {
            id: crate::ids::generate("au", self.randomness.as_ref()),
            at,
            last_at: at,
            tenant: tenant.to_owned(),
            actor,
            action,
            connection: connection.cloned(),
            fingerprint: None,
            times: 1,
            detail: None,
        }
    }

    /// Keeps `record`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn record(&self, record: &NewAuditRecord) -> Result<(), DatabaseError> {
        self.record_all(std::slice::from_ref(record)).await
    }

    /// Keeps `record` of what is done already, so that a failure is told to the operator only.
    pub async fn record_done(&self, record: &NewAuditRecord) {
        if let Err(error) = self.record(record).await {
            tracing::error!(%error, ?record, "this is not in the audit trail");
        }
    }

    /// Keeps all of `records`, or none; those that are kept already stay as they are.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn record_all(&self, records: &[NewAuditRecord]) -> Result<(), DatabaseError> {
        let mut transaction = self.database.begin().await?;
        for some in records.chunks(RECORDS_AT_ONCE) {
            let statement = insertion(some.len());
            let mut query = sqlx::query(AssertSqlSafe(statement));
            for record in some {
                query = query
                    .bind(&record.id)
                    .bind(record.at.as_millisecond())
                    .bind(record.last_at.as_millisecond())
                    .bind(&record.tenant)
                    .bind(record.actor.to_string())
                    .bind(record.action)
                    .bind(record.connection.as_ref().map(ConnectionId::as_str))
                    .bind(&record.fingerprint)
                    .bind(i64::try_from(record.times).unwrap_or(i64::MAX))
                    .bind(&record.detail);
            }
            query.execute(&mut transaction).await?;
        }
        transaction.commit().await
    }

    /// Forgets what happened before `time`; tells how many records that were.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_before(&self, time: Timestamp) -> Result<u64, DatabaseError> {
        let some = "DELETE FROM audit WHERE id IN \
             (SELECT id FROM audit WHERE last_at < $1 LIMIT $2)";
        self.database.delete_before(some, time.as_millisecond()).await
    }
}

/// The statement that writes this many records.
fn insertion(records: usize) -> String {
    const COLUMNS: [&str; 10] = [
        "id",
        "at",
        "last_at",
        "tenant",
        "actor",
        "action",
        "connection",
        "fingerprint",
        "times",
        "detail",
    ];
    let row = |number: usize| {
        let places =
            (1..=COLUMNS.len()).map(|place| format!("${}", number * COLUMNS.len() + place));
        format!("({})", places.collect::<Vec<_>>().join(", "))
    };
    let rows: Vec<_> = (0..records).map(row).collect();
    let (columns, rows) = (COLUMNS.join(", "), rows.join(", "));
    format!("INSERT INTO audit ({columns}) VALUES {rows} ON CONFLICT (id) DO NOTHING")
}
