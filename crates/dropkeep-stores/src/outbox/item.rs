//! One thing that has to happen.

use jiff::Timestamp;
use sqlx::any::AnyRow;

use crate::database::DatabaseError;
use crate::database::columns::{get, optional_time, time};

/// Which kind of thing has to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutboxKind {
    /// A sign-in has to be revoked at Dropbox. It is tried for ever.
    Revocation,
    /// A subscriber has to be told. It is tried for three days.
    Webhook,
}

impl OutboxKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Revocation, Self::Webhook];

    /// As it is written in answers and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Webhook => "webhook",
        }
    }

    /// Reads what [`OutboxKind::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How an item ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It happened.
    Done,
    /// It was tried for too long.
    GivenUp,
    /// It is not wanted any more: whom it was for is gone.
    Dropped,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Done, Self::GivenUp, Self::Dropped];

    /// As it is written in answers and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::GivenUp => "given_up",
            Self::Dropped => "dropped",
        }
    }

    /// Reads what [`Outcome::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// One thing that has to happen, or has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxItem {
    /// Its name; subscribers see it as the id of the message, the same with every attempt.
    pub id: String,
    /// Whose it is.
    pub tenant: String,
    /// What has to happen.
    pub kind: OutboxKind,
    /// The connection, the connect session or the subscription it is for.
    pub target: String,
    /// What is sent, to the byte.
    pub payload: String,
    /// How often it was tried, the attempt under way included.
    pub attempts: i64,
    /// Why the last attempt failed.
    pub error: Option<String>,
    /// When it was called for.
    pub created_at: Timestamp,
    /// When it is tried next.
    pub due_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// Every column that [`item`] reads.
pub(super) const COLUMNS: &str = "id, tenant, kind, target, payload, attempts, error, created_at, due_at, \
     finished_at, outcome";

/// Reads one row.
pub(super) fn item(row: &AnyRow) -> Result<OutboxItem, DatabaseError> {
    let id: String = get(row, "id")?;
    let kind: String = get(row, "kind")?;
    let kind = OutboxKind::parse(&kind)
        .ok_or_else(|| DatabaseError::Damaged { owner: id.clone(), field: "kind" })?;
    let outcome: Option<String> = get(row, "outcome")?;
    Ok(OutboxItem {
        kind,
        tenant: get(row, "tenant")?,
        target: get(row, "target")?,
        payload: get(row, "payload")?,
        attempts: get(row, "attempts")?,
        error: get(row, "error")?,
        created_at: time(row, "created_at")?,
        due_at: time(row, "due_at")?,
        finished_at: optional_time(row, "finished_at")?,
        outcome: outcome.as_deref().and_then(Outcome::parse),
        id,
    })
}
