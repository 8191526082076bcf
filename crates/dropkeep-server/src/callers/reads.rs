//! Reads of tokens, counted in memory and written to the audit trail by the second.
//!
//! A fresh token is served without the database, so its read cannot wait for it. What a process counted
//! in its last second is lost when it is killed; what it could not write is kept until it can.

use std::collections::HashMap;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dropkeep_stores::{Actor, AuditLog, ConnectionId, DatabaseError, NewAuditRecord};

use super::KnownKey;
use crate::keep::Served;

/// A lock is held for some tens of nanoseconds, and each connection has one of these.
const SHARDS: usize = 16;
/// More than this many different records are not kept while the database is out of reach: 60 MiB or so.
const MOST_KEPT: usize = 200_000;

/// Who read what: by the addresses of key and connection, which the count keeps alive, and the action.
type Reader = (usize, usize, &'static str);

/// What was read since the last time it was written.
#[derive(Debug)]
pub(super) struct Reads {
    audit: AuditLog,
    shards: [Mutex<Shard>; SHARDS],
    unwritten: tokio::sync::Mutex<Unwritten>,
    /// Whether the last time they could not be written.
    is_behind: AtomicBool,
}

#[derive(Debug, Default)]
struct Unwritten {
    /// What is being written. When no answer comes it may be there already, so it is sent again as it was.
    sent: Vec<NewAuditRecord>,
    /// What came after that.
    counted: HashMap<Described, NewAuditRecord>,
}

#[derive(Debug, Default)]
struct Shard {
    counts: HashMap<Reader, Count>,
    /// Counts of tokens that were replaced within the second.
    replaced: Vec<NewAuditRecord>,
}

#[derive(Debug)]
struct Count {
    record: NewAuditRecord,
    alive: (Arc<KnownKey>, Served),
}

/// What two records must have in common to be one.
type Described = (Actor, &'static str, Option<ConnectionId>, Option<String>);

impl Reads {
    pub(super) fn new(audit: AuditLog) -> Self {
        let shards = std::array::from_fn(|_| Mutex::default());
        Self {
            audit,
            shards,
            unwritten: tokio::sync::Mutex::default(),
            is_behind: AtomicBool::new(false),
        }
    }

    /// Counts one use of the token `served` by `key`.
    pub(super) fn count(&self, key: &Arc<KnownKey>, served: &Served, action: &'static str) {
        let entry = Arc::as_ptr(&served.entry).addr();
        let reader = (Arc::as_ptr(key).addr(), entry, action);
        let now = self.audit.time();
        let mut shard = locked(&self.shards[(entry >> 7) % SHARDS]);
        let Shard { counts, replaced } = &mut *shard;
        if let Some(count) = counts.get_mut(&reader)
            && count.alive.1.token == served.token
        {
            count.record.times += 1;
            count.record.last_at = now;
            return;
        }
        let actor = Actor::Key(key.api_key.id.clone());
        let record = NewAuditRecord {
            fingerprint: Some(served.token.fingerprint()),
            ..self.audit.now(served.tenant(), actor, action, Some(served.id()))
        };
        let alive = (Arc::clone(key), served.clone());
        if let Some(before) = counts.insert(reader, Count { record, alive }) {
            replaced.push(before.record);
        }
    }

    /// Writes what was counted.
    ///
    /// # Errors
    /// When the database cannot be written: then all of it is kept for the next time.
    pub(super) async fn write(&self) -> Result<(), DatabaseError> {
        let written = self.write_all().await;
        self.is_behind.store(written.is_err(), Ordering::Relaxed);
        written
    }

    /// Whether reads wait in memory since they cannot be written: the database is out of reach, or its disk is full
    /// and it still answers who only asks.
    pub(super) fn is_behind(&self) -> bool {
        self.is_behind.load(Ordering::Relaxed)
    }

    async fn write_all(&self) -> Result<(), DatabaseError> {
        let mut unwritten = self.unwritten.lock().await;
        for shard in &self.shards {
            let shard = mem::take(&mut *locked(shard));
            let counted = shard.counts.into_values().map(|count| count.record);
            for record in counted.chain(shard.replaced) {
                unwritten.keep(record);
            }
        }
        let Unwritten { sent, counted } = &mut *unwritten;
        if !sent.is_empty() {
            self.audit.record_all(sent).await?;
        }
        *sent = mem::take(counted).into_values().collect();
        if !sent.is_empty() {
            self.audit.record_all(sent).await?;
            sent.clear();
        }
        Ok(())
    }
}

impl Unwritten {
    /// Adds `record`, as one with an earlier one of the same.
    fn keep(&mut self, record: NewAuditRecord) {
        let described = (
            record.actor.clone(),
            record.action,
            record.connection.clone(),
            record.fingerprint.clone(),
        );
        let is_full = self.counted.len() + self.sent.len() >= MOST_KEPT;
        match self.counted.get_mut(&described) {
            Some(earlier) => {
                earlier.times += record.times;
                earlier.last_at = record.last_at;
            }
            None if is_full => {
                tracing::error!(?record, "the audit trail cannot be kept: memory is full");
            }
            None => drop(self.counted.insert(described, record)),
        }
    }
}

fn locked(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}
