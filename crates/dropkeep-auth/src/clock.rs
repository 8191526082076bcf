//! Time, as an argument.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};

/// Where time comes from. Everything here that waits or expires asks a clock, never the system.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time of day, which somebody may set at any moment.
    fn now(&self) -> Timestamp;

    /// Time since some fixed point, never set back. It counts the time a machine was suspended
    /// where the operating system can tell.
    fn monotonic(&self) -> Duration;

    /// Ends once `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock. Its [`Clock::sleep`] needs a tokio runtime with time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that wraps the system's clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn monotonic(&self) -> Duration {
        system::since_boot()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[cfg(unix)]
mod system {
    use std::time::Duration;

    use rustix::time::{ClockId, clock_gettime};

    /// Linux's `CLOCK_MONOTONIC` stops in suspend; Apple's does not.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const CLOCK: ClockId = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const CLOCK: ClockId = ClockId::Monotonic;

    pub(super) fn since_boot() -> Duration {
        let time = clock_gettime(CLOCK);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
    }
}

#[cfg(not(unix))]
mod system {
    use std::sync::OnceLock;
    use std::time::{Duration, Instant};

    /// Windows counts suspended time in the counter behind [`Instant`].
    #[expect(clippy::disallowed_methods, reason = "the one place that wraps the system's clock")]
    pub(super) fn since_boot() -> Duration {
        static FIRST: OnceLock<Instant> = OnceLock::new();
        FIRST.get_or_init(Instant::now).elapsed()
    }
}

/// A clock for tests that stands still until it is moved. Clones share one time.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<Mutex<ManualTime>>);

#[derive(Debug)]
struct ManualTime {
    wall: Timestamp,
    monotonic: Duration,
}

impl ManualClock {
    /// A clock that shows `now` until moved.
    pub fn new(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(ManualTime { wall: now, monotonic: Duration::ZERO })))
    }

    /// Lets `duration` pass.
    pub fn advance(&self, duration: Duration) {
        self.change(|time| {
            time.wall = time.wall.saturating_add(duration).unwrap_or(Timestamp::MAX);
            time.monotonic = time.monotonic.saturating_add(duration);
        });
    }

    /// Sets the time of day forward or back without any time passing, as a person or NTP does.
    pub fn step_wall(&self, step: SignedDuration) {
        self.change(|time| time.wall = time.wall.saturating_add(step).unwrap_or(time.wall));
    }

    fn change<T>(&self, change: impl FnOnce(&mut ManualTime) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.change(|time| time.wall)
    }

    fn monotonic(&self) -> Duration {
        self.change(|time| time.monotonic)
    }

    /// Advances this clock by `duration` and lets other tasks run once: a test never waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            clock.advance(duration);
            tokio::task::yield_now().await;
        })
    }
}
