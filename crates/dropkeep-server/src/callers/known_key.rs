//! An API key in memory, with how much of its rate is used up.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use dropkeep_auth::Clock;
use dropkeep_stores::ApiKey;
use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use super::clock::Monotonic;

type Limiter = RateLimiter<NotKeyed, InMemoryState, Monotonic, NoOpMiddleware<Duration>>;

/// An API key that this process knows.
#[derive(Debug)]
pub(crate) struct KnownKey {
    pub(crate) api_key: ApiKey,
    limiter: Option<(Arc<Limiter>, Monotonic)>,
    used: AtomicBool,
}

impl KnownKey {
    /// `before` is what was known of the same key: as long as its rate is the same, what was used of it
    /// stays used.
    pub(super) fn new(api_key: ApiKey, before: Option<&Self>, clock: &Arc<dyn Clock>) -> Self {
        let same_rate =
            before.filter(|b| b.api_key.requests_per_minute == api_key.requests_per_minute);
        let limiter = match same_rate {
            Some(before) => before.limiter.clone(),
            None => api_key.requests_per_minute.and_then(NonZeroU32::new).map(|most| {
                let clock = Monotonic(Arc::clone(clock));
                let quota = Quota::per_minute(most);
                (Arc::new(RateLimiter::direct_with_clock(quota, clock.clone())), clock)
            }),
        };
        Self { api_key, limiter, used: AtomicBool::new(false) }
    }

    /// Counts one request.
    ///
    /// # Errors
    /// How long to wait when there were too many.
    pub(crate) fn count(&self) -> Result<(), Duration> {
        if !self.used.load(Ordering::Relaxed) {
            self.used.store(true, Ordering::Relaxed);
        }
        let Some((limiter, clock)) = &self.limiter else { return Ok(()) };
        limiter.check().map_err(|denied| denied.wait_time_from(clock.now()))
    }

    /// Whether it was used since one asked last.
    pub(super) fn take_use(&self) -> bool {
        self.used.swap(false, Ordering::Relaxed)
    }
}
