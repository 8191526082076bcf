//! Our clock, as the rate limiter wants it.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_auth::Clock;

/// The monotonic clock of a keep.
#[derive(Debug, Clone)]
pub(super) struct Monotonic(pub(super) Arc<dyn Clock>);

impl governor::clock::Clock for Monotonic {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.monotonic()
    }
}
