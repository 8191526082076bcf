//! What time it is, by the clock of the database.
//!
//! Leases and expiries of several machines are compared, so one clock has to decide: that of the
//! database. It is asked now and then, and in between the monotonic clock of this machine carries it
//! on, so that a step of this machine's time of day changes nothing.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use dropkeep_auth::Clock;
use jiff::{SignedDuration, Timestamp};

/// How far back each look for changes reaches beyond the last change seen. Transactions commit in
/// another order than that of the times written in them; none takes this long.
pub(crate) const CHANGE_OVERLAP: SignedDuration = SignedDuration::from_secs(3);

/// The difference between the database's time of day and this machine's monotonic clock.
#[derive(Debug, Default)]
pub(super) struct DatabaseTime {
    milliseconds_ahead: AtomicI64,
}

impl DatabaseTime {
    /// Notes that the database showed `time` in answer to a question asked at `asked` and answered by
    /// now.
    pub(super) fn note(&self, time: i64, asked: Duration, clock: &dyn Clock) {
        let answered = clock.monotonic();
        let between = milliseconds(asked + answered.saturating_sub(asked) / 2);
        self.milliseconds_ahead.store(time.saturating_sub(between), Ordering::Relaxed);
    }

    pub(super) fn now(&self, clock: &dyn Clock) -> Timestamp {
        let ahead = self.milliseconds_ahead.load(Ordering::Relaxed);
        let now = milliseconds(clock.monotonic()).saturating_add(ahead);
        Timestamp::from_millisecond(now).unwrap_or(Timestamp::MAX)
    }
}

/// As times are stored.
pub(crate) fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
