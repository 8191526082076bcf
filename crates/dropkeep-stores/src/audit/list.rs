//! Reading the audit trail, the latest first, a page at a time.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use sqlx::any::AnyRow;

use super::{AuditLog, AuditRecord};
use crate::connections::ConnectionId;
use crate::database::DatabaseError;
use crate::database::columns::{get, time};

/// Which records to list. Empty fields exclude none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Of this tenant.
    pub tenant: Option<String>,
    /// Of this connection.
    pub connection: Option<ConnectionId>,
    /// By this actor, as it is written.
    pub actor: Option<String>,
    /// Of this action.
    pub action: Option<String>,
    /// At or after this time.
    pub since: Option<Timestamp>,
}

/// Where the next page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditCursor {
    at: i64,
    id: String,
}

impl fmt::Display for AuditCursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.at, self.id)
    }
}

impl FromStr for AuditCursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(Self { at: at.parse().map_err(drop)?, id: id.to_owned() })
    }
}

/// One page of the audit trail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditPage {
    /// The records, the latest first.
    pub records: Vec<AuditRecord>,
    /// What to ask the next page with; `None` on the last.
    pub next: Option<AuditCursor>,
}

impl AuditLog {
    /// The records that `filter` lets through, `limit` of them from `from` on.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(
        &self,
        filter: &AuditFilter,
        from: Option<&AuditCursor>,
        limit: u16,
    ) -> Result<AuditPage, DatabaseError> {
        let rows = sqlx::query(
            "SELECT id, at, last_at, tenant, actor, action, connection, fingerprint, times, detail \
             FROM audit WHERE ($1 IS NULL OR tenant = $1) AND ($2 IS NULL OR connection = $2) \
             AND ($3 IS NULL OR actor = $3) AND ($4 IS NULL OR action = $4) \
             AND ($5 IS NULL OR last_at >= $5) AND (at < $6 OR (at = $6 AND id < $7)) \
             ORDER BY at DESC, id DESC LIMIT $8",
        )
        .bind(&filter.tenant)
        .bind(filter.connection.as_ref().map(ConnectionId::as_str))
        .bind(&filter.actor)
        .bind(&filter.action)
        .bind(filter.since.map(Timestamp::as_millisecond))
        .bind(from.map_or(i64::MAX, |cursor| cursor.at))
        .bind(from.map_or("", |cursor| &cursor.id))
        .bind(i64::from(limit) + 1)
        .fetch_all(self.database.statements())
        .await?;
        let mut records = rows.iter().map(record).collect::<Result<Vec<_>, _>>()?;
        let is_last = records.len() <= usize::from(limit);
        records.truncate(usize::from(limit));
        let next = records.last().filter(|_| !is_last);
        let next =
            next.map(|last| AuditCursor { at: last.at.as_millisecond(), id: last.id.clone() });
        Ok(AuditPage { records, next })
    }
}

fn record(row: &AnyRow) -> Result<AuditRecord, DatabaseError> {
    let times: i64 = get(row, "times")?;
    Ok(AuditRecord {
        id: get(row, "id")?,
        at: time(row, "at")?,
        last_at: time(row, "last_at")?,
        tenant: get(row, "tenant")?,
        actor: get(row, "actor")?,
        action: get(row, "action")?,
        connection: get::<Option<String>>(row, "connection")?.map(ConnectionId::stored),
        fingerprint: get(row, "fingerprint")?,
        times: u64::try_from(times).unwrap_or_default(),
        detail: get(row, "detail")?,
    })
}
