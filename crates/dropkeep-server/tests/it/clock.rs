//! A clock that runs like the system's and can be set ahead.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dropkeep_auth::{Clock, SystemClock};
use futures_util::future::BoxFuture;
use jiff::Timestamp;

#[derive(Debug, Clone, Default)]
pub(crate) struct AheadClock(Arc<AtomicU64>);

impl AheadClock {
    pub(crate) fn advance(&self, duration: Duration) {
        self.0.fetch_add(duration.as_secs(), Ordering::SeqCst);
    }

    fn ahead(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

impl Clock for AheadClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + self.ahead()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic() + self.ahead()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}
