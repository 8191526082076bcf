//! The time of the database, as a clock.

use std::time::Duration;

use dropkeep_auth::Clock;
use futures_util::future::BoxFuture;
use jiff::Timestamp;

use super::Database;

/// A clock whose time of day is that of the database, for everything that processes share: when tokens end,
/// above all. A process whose own time of day is wrong, or is set meanwhile, neither takes valid
/// tokens for ended ones nor tells others so.
#[derive(Debug, Clone)]
pub struct DatabaseClock(Database);

impl DatabaseClock {
    /// The clock of `database`, carried on by the monotonic clock that it was opened with.
    pub fn new(database: Database) -> Self {
        Self(database)
    }
}

impl Clock for DatabaseClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.clock().monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.clock().sleep(duration)
    }
}
