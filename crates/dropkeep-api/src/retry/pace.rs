//! Pauses between attempts, until patience ends.

use std::sync::Arc;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use dropkeep_auth::{Clock, Randomness};

use super::{JobPolicy, RetryPolicy};

/// The pauses of one call or one job.
pub(crate) struct Pace {
    clock: Arc<dyn Clock>,
    pauses: ExponentialBackoff,
    ends: Duration,
}

impl Pace {
    pub(crate) fn retries(
        policy: &RetryPolicy,
        clock: &Arc<dyn Clock>,
        randomness: &dyn Randomness,
    ) -> Self {
        let mut seed = [0; 8];
        randomness.fill(&mut seed);
        let times = policy.max_attempts.saturating_sub(1) as usize;
        let pauses = doubling(policy.first_pause, policy.longest_pause)
            .with_max_times(times)
            .with_jitter()
            .with_jitter_seed(u64::from_ne_bytes(seed));
        Self::start(pauses, policy.deadline, clock)
    }

    pub(crate) fn job(policy: &JobPolicy, clock: &Arc<dyn Clock>) -> Self {
        let pauses = doubling(policy.first_pause, policy.longest_pause).without_max_times();
        Self::start(pauses, policy.deadline, clock)
    }

    fn start(pauses: ExponentialBuilder, patience: Duration, clock: &Arc<dyn Clock>) -> Self {
        let ends = clock.monotonic().saturating_add(patience);
        Self { clock: Arc::clone(clock), pauses: pauses.build(), ends }
    }

    /// How long to pause next, at least `at_least`; `None` when patience would end before.
    ///
    /// A part of our own pause is added to what was asked for, so that the many who were told the
    /// same do not all come back in the same moment.
    pub(crate) fn next(&mut self, at_least: Option<Duration>) -> Option<Duration> {
        let pause = self.pauses.next()?;
        let asked = at_least.map(|wait| wait.saturating_add(pause / 8)).unwrap_or_default();
        let pause = pause.max(asked);
        let over = self.clock.monotonic().saturating_add(pause);
        (over <= self.ends).then_some(pause)
    }

    /// Lets a pause pass.
    pub(crate) async fn pass(&self, pause: Duration) {
        self.clock.sleep(pause).await;
    }

    /// Pauses; `false`, and no pause, when patience would end before.
    pub(crate) async fn pause(&mut self) -> bool {
        let Some(pause) = self.next(None) else {
            return false;
        };
        self.pass(pause).await;
        true
    }
}

fn doubling(first: Duration, longest: Duration) -> ExponentialBuilder {
    ExponentialBuilder::default()
        .with_factor(2.0)
        .with_min_delay(first)
        .with_max_delay(longest.max(first))
}
