//! Connections that Dropbox asked to wait.
//!
//! Dropbox asks for a wait by `Retry-After`, and the caller who was told is often not the one who asks next: so the keep
//! holds the others back, with an answer of its own and nothing sent. A pause is bounded: a header that says "a day" by
//! mistake must not close a connection for a day.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use dropkeep_stores::ConnectionId;
use papaya::HashMap;

/// Nobody is made to wait for longer at once.
const LONGEST: Duration = Duration::from_secs(5 * 60);

/// Until when nothing is sent for which connection, by the monotonic clock. Each process knows what it was
/// told itself.
#[derive(Debug)]
pub(super) struct Pauses {
    until: HashMap<ConnectionId, Duration>,
    clock: Arc<dyn Clock>,
}

impl Pauses {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { until: HashMap::new(), clock }
    }

    /// How long `id` has to wait yet, if at all.
    pub(super) fn left(&self, id: &ConnectionId) -> Option<Duration> {
        let known = self.until.pin();
        let left =
            known.get(id)?.checked_sub(self.clock.monotonic()).filter(|left| !left.is_zero());
        if left.is_none() {
            known.remove(id);
        }
        left
    }

    /// Dropbox asked `id` to wait.
    pub(super) fn note(&self, id: &ConnectionId, wait: Duration) {
        let until = self.clock.monotonic().saturating_add(wait.min(LONGEST));
        self.until.pin().insert(id.clone(), until);
    }
}
