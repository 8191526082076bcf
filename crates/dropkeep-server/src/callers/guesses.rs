//! How many keys that are none may be tried: the database is asked about each.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;
use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use super::clock::Monotonic;

/// How many a minute. Nobody guesses 256 bits; this spares the database and the log.
const MOST: NonZeroU32 = NonZeroU32::new(20).unwrap();

/// Tries with keys that this process does not know.
#[derive(Debug)]
pub(super) struct Guesses {
    limiter: RateLimiter<NotKeyed, InMemoryState, Monotonic, NoOpMiddleware<Duration>>,
    clock: Monotonic,
}

impl Guesses {
    pub(super) fn new(clock: &Arc<dyn Clock>) -> Self {
        let clock = Monotonic(Arc::clone(clock));
        let limiter = RateLimiter::direct_with_clock(Quota::per_minute(MOST), clock.clone());
        Self { limiter, clock }
    }

    /// Counts one.
    ///
    /// # Errors
    /// How long to wait when there were too many.
    pub(super) fn count(&self) -> Result<(), Duration> {
        self.limiter.check().map_err(|denied| denied.wait_time_from(self.clock.now()))
    }
}
