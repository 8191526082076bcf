//! The time of a local Dropbox, which its user may move.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::table::Row;

/// The system's time plus what was advanced, or a time that stands still until advanced.
#[derive(Debug)]
pub struct VirtualClock {
    time: Mutex<Time>,
    moved: watch::Sender<u64>,
}

/// How a clock goes. Kept on disk, so that an advanced clock stays advanced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Time {
    /// With the system's time, so far ahead of it.
    Running { offset: SignedDuration },
    /// Not at all.
    Frozen { at: Timestamp },
}

impl Row for Time {}

impl VirtualClock {
    pub(crate) fn running() -> Self {
        Self::set_to(Time::Running { offset: SignedDuration::ZERO })
    }

    pub(crate) fn frozen(at: Timestamp) -> Self {
        Self::set_to(Time::Frozen { at })
    }

    pub(crate) fn set_to(time: Time) -> Self {
        Self { time: Mutex::new(time), moved: watch::Sender::new(0) }
    }

    /// The virtual time.
    pub fn now(&self) -> Timestamp {
        match self.time() {
            Time::Running { offset } => {
                system_time().saturating_add(offset).unwrap_or(Timestamp::MAX)
            }
            Time::Frozen { at } => at,
        }
    }

    /// Moves the time forward: access tokens, authorization codes, upload sessions and temporary
    /// links grow old, and delayed answers are released.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let mut time = self.time.lock().unwrap_or_else(PoisonError::into_inner);
        *time = match *time {
            Time::Running { offset } => Time::Running { offset: offset.saturating_add(by) },
            Time::Frozen { at } => {
                Time::Frozen { at: at.saturating_add(by).unwrap_or(Timestamp::MAX) }
            }
        };
        drop(time);
        self.moved.send_modify(|count| *count += 1);
    }

    /// Whether it goes on by itself.
    pub fn is_running(&self) -> bool {
        matches!(self.time(), Time::Running { .. })
    }

    /// Lets it stand still until it is advanced or resumed.
    pub fn freeze(&self) {
        self.set(|now| Time::Frozen { at: now });
    }

    /// Lets it go on by itself from where it stands.
    pub fn resume(&self) {
        self.set(|now| Time::Running { offset: now.duration_since(system_time()) });
    }

    /// Lets it go as it once did.
    pub(crate) fn set_time(&self, time: Time) {
        self.set(|_| time);
    }

    fn set(&self, time: impl FnOnce(Timestamp) -> Time) {
        let now = self.now();
        *self.time.lock().unwrap_or_else(PoisonError::into_inner) = time(now);
        self.moved.send_modify(|count| *count += 1);
    }

    /// Returns when the virtual time has reached `at`, by passing or by being advanced.
    pub(crate) async fn reach(&self, at: Timestamp) {
        let mut moved = self.moved.subscribe();
        loop {
            let remaining = at.duration_since(self.now());
            let Ok(remaining) = Duration::try_from(remaining) else { return };
            if remaining.is_zero() {
                return;
            }
            let running = matches!(self.time(), Time::Running { .. });
            tokio::select! {
                _ = moved.changed() => {}
                () = tokio::time::sleep(remaining), if running => {}
            }
        }
    }

    /// How it goes.
    pub(crate) fn time(&self) -> Time {
        *self.time.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The system's time, at the one place that asks for it. Certificates need it as well: the clients
/// who check them know nothing of virtual time.
#[expect(clippy::disallowed_methods, reason = "the local Dropbox's clock starts from the system's")]
pub(crate) fn system_time() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}
