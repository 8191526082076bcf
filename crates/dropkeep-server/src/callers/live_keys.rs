//! All API keys in memory, found without a lock; what other processes change is known within a second.
//!
//! The map is only ever added to and replaced in, by one look at a time; readers hold no lock. A look asks for what
//! changed since the one before, and for some time before that again: a change that was committed late may be seen
//! twice, and none is missed.
//!
//! A digest that is not known here may have been made elsewhere a moment ago, so the database is asked before it is
//! refused, and at most twenty times a second however many strangers guess. While the database is away, keys that are
//! known are accepted as before, and end when their time is over.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use dropkeep_stores::{ApiKeyId, ApiKeys, DatabaseError, SecretDigest};
use jiff::Timestamp;
use papaya::HashMap;
use tokio::sync::Mutex;

use super::KnownKey;

/// However many unknown keys are shown, the database is asked no more often.
const LEAST_BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// API keys by their digests. They stay known while the database is out of reach.
#[derive(Debug)]
pub(super) struct LiveKeys {
    api_keys: ApiKeys,
    clock: Arc<dyn Clock>,
    known: HashMap<SecretDigest, Arc<KnownKey>>,
    look: Mutex<Look>,
}

/// The last look at the database.
#[derive(Debug)]
struct Look {
    /// On the monotonic clock; `None` before the first.
    began: Option<Duration>,
    /// What was known from then on, on the database's clock.
    since: Timestamp,
}

impl LiveKeys {
    pub(super) fn new(api_keys: ApiKeys, clock: Arc<dyn Clock>) -> Self {
        let look = Mutex::new(Look { began: None, since: Timestamp::MIN });
        Self { api_keys, clock, known: HashMap::new(), look }
    }

    /// The key with this digest if it is accepted: most often without a look at the database.
    pub(super) async fn find(
        &self,
        digest: &SecretDigest,
    ) -> Result<Option<Arc<KnownKey>>, DatabaseError> {
        if self.known.pin().get(digest).is_none() {
            // Another process may have made it a moment ago.
            self.look_after(self.clock.monotonic()).await?;
        }
        Ok(self.known(digest))
    }

    /// The key with this digest if it is accepted, as far as this process knows.
    pub(super) fn known(&self, digest: &SecretDigest) -> Option<Arc<KnownKey>> {
        let found = self.known.pin().get(digest).cloned();
        found.filter(|key| key.api_key.is_live(self.api_keys.database().now()))
    }

    /// Learns what changed, unless a look that began after `asked` did already.
    async fn look_after(&self, asked: Duration) -> Result<(), DatabaseError> {
        let mut look = self.look.lock().await;
        if let Some(began) = look.began {
            if began >= asked {
                return Ok(());
            }
            let since = self.clock.monotonic().saturating_sub(began);
            if let Some(wait) = LEAST_BETWEEN_LOOKS.checked_sub(since) {
                self.clock.sleep(wait).await;
            }
        }
        self.learn(&mut look).await
    }

    /// Learns what changed.
    pub(super) async fn look(&self) -> Result<(), DatabaseError> {
        let mut look = self.look.lock().await;
        self.learn(&mut look).await
    }

    async fn learn(&self, look: &mut Look) -> Result<(), DatabaseError> {
        look.began = Some(self.clock.monotonic());
        let now = self.api_keys.database().now();
        let changed = self.api_keys.changes_since(look.since).await?;
        look.since = now;
        let known = self.known.pin();
        for api_key in changed {
            let before = known.get(&api_key.digest);
            if before.is_some_and(|before| before.api_key == api_key) {
                continue;
            }
            let digest = api_key.digest.clone();
            let key = KnownKey::new(api_key, before.map(AsRef::as_ref), &self.clock);
            known.insert(digest, Arc::new(key));
        }
        Ok(())
    }

    /// Notes in the database which keys were used since one noted last.
    pub(super) async fn note_use(&self) -> Result<(), DatabaseError> {
        let used = self.used();
        self.api_keys.note_use(&used).await
    }

    fn used(&self) -> Vec<ApiKeyId> {
        let known = self.known.pin();
        known.values().filter(|key| key.take_use()).map(|key| key.api_key.id.clone()).collect()
    }
}
