//! Keeping what is known of callers up to date, and the trail of what they do written.
//!
//! One task does it for the whole process: it looks four times a second, however many callers there are. Trouble is
//! logged when it begins and when it is over, and not four times a second.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use dropkeep_stores::{ApiKeySecret, ApiKeys, AuditLog, DatabaseError, SecretDigest};
use tokio::task::JoinHandle;

use super::KnownKey;
use super::guesses::Guesses;
use super::live_keys::LiveKeys;
use super::reads::Reads;
use crate::keep::Served;

/// How often one looks for keys that others made or ended: an ended one is refused within a second.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How often reads are written: every so many looks.
const WRITE_EVERY: u32 = 4;
/// How often is written which keys were used: every so many looks.
const NOTE_USE_EVERY: u32 = 240;

/// Everything about who asks. It works for as long as it lives.
#[derive(Debug)]
pub(crate) struct Callers {
    keys: Arc<LiveKeys>,
    reads: Arc<Reads>,
    guesses: Guesses,
    task: JoinHandle<()>,
}

/// Why nobody can say whether a key is accepted.
#[derive(Debug)]
pub(crate) enum NotAsked {
    /// Too many that were none were tried; how long to wait.
    TooMany(Duration),
    /// The database cannot be asked.
    Database(DatabaseError),
}

impl Callers {
    /// Begins to look. Needs a tokio runtime.
    pub(crate) fn start(api_keys: ApiKeys, audit: AuditLog, clock: &Arc<dyn Clock>) -> Self {
        let keys = Arc::new(LiveKeys::new(api_keys, Arc::clone(clock)));
        let reads = Arc::new(Reads::new(audit));
        let task = tokio::spawn(watch(Arc::clone(&keys), Arc::clone(&reads), Arc::clone(clock)));
        Self { keys, reads, guesses: Guesses::new(clock), task }
    }

    /// The API key that somebody shows, if it is accepted.
    ///
    /// # Errors
    /// When this process does not know it and cannot ask the database.
    pub(crate) async fn find(&self, shown: &str) -> Result<Option<Arc<KnownKey>>, DatabaseError> {
        self.keys.find(&ApiKeySecret::digest_of(shown)).await
    }

    /// The API key that somebody shows, if this process knows it and it is accepted.
    pub(crate) fn known(&self, shown: &str) -> Option<Arc<KnownKey>> {
        self.keys.known(&ApiKeySecret::digest_of(shown))
    }

    /// As [`Callers::find`], for a key that somebody types. Whatever strangers try, one that this process
    /// knows is never made to wait.
    ///
    /// # Errors
    /// [`NotAsked`].
    pub(crate) async fn find_typed(&self, shown: &str) -> Result<Option<Arc<KnownKey>>, NotAsked> {
        let digest = ApiKeySecret::digest_of(shown);
        if let Some(known) = self.keys.known(&digest) {
            return Ok(Some(known));
        }
        self.guesses.count().map_err(NotAsked::TooMany)?;
        self.keys.find(&digest).await.map_err(NotAsked::Database)
    }

    /// The API key with this digest, if it is accepted.
    ///
    /// # Errors
    /// As [`Callers::find`].
    pub(crate) async fn find_again(
        &self,
        digest: &SecretDigest,
    ) -> Result<Option<Arc<KnownKey>>, DatabaseError> {
        self.keys.find(digest).await
    }

    /// Puts one use of a token on the audit trail.
    pub(crate) fn count(&self, key: &Arc<KnownKey>, served: &Served, action: &'static str) {
        self.reads.count(key, served, action);
    }

    /// Whether the audit trail lacks reads that this process counted more than a second ago.
    pub(crate) fn audit_is_behind(&self) -> bool {
        self.reads.is_behind()
    }

    /// Writes what is not written yet, for a process that ends.
    pub(crate) async fn settle(&self) {
        if let Err(error) = self.reads.write().await {
            tracing::error!(%error, "the last reads are not in the audit trail");
        }
        if let Err(error) = self.keys.note_use().await {
            tracing::debug!(%error, "which keys were used is not noted");
        }
    }
}

impl Drop for Callers {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn watch(keys: Arc<LiveKeys>, reads: Arc<Reads>, clock: Arc<dyn Clock>) {
    let mut failing = false;
    for round in 1_u32.. {
        let result = look(&keys, &reads, round).await;
        match (&result, failing) {
            (Err(error), false) => {
                tracing::warn!(%error, "API keys and audit wait for the database");
            }
            (Ok(()), true) => tracing::info!("API keys and audit are up to date again"),
            _ => {}
        }
        failing = result.is_err();
        clock.sleep(LOOK_EVERY).await;
    }
}

async fn look(keys: &LiveKeys, reads: &Reads, round: u32) -> Result<(), DatabaseError> {
    keys.look().await?;
    if round.is_multiple_of(WRITE_EVERY) {
        reads.write().await?;
    }
    if round.is_multiple_of(NOTE_USE_EVERY) {
        keys.note_use().await?;
    }
    Ok(())
}
