//! When to try again after a failure.

use std::time::Duration;

use super::freshness::{Moment, fraction};
use super::renew::Renew;
use crate::{Clock, Randomness, TokenError, Trouble};

/// The first pause between refreshes that nobody waits for; it doubles with each failure.
const FIRST_IN_BACKGROUND: Duration = Duration::from_secs(10);
const LONGEST_IN_BACKGROUND: Duration = Duration::from_secs(5 * 60);

/// The first pause during which callers are told of the last failure instead of causing another.
const FIRST_FOR_CALLERS: Duration = Duration::from_millis(500);
const LONGEST_FOR_CALLERS: Duration = Duration::from_secs(5);

/// How often one refresh asks when the trouble is passing, and how long it waits between at most.
const ATTEMPTS: u32 = 3;
const LONGEST_WITHIN: Duration = Duration::from_secs(5);

/// The last failure, and what follows from it. Times are those of the monotonic clock.
#[derive(Debug)]
pub(super) struct Failure {
    error: TokenError,
    count: u32,
    background_from: Duration,
    callers_from: Duration,
}

impl Failure {
    /// Notes `error`, with which `renew` ended now, after `previous`.
    pub(super) fn after(previous: Option<&Self>, error: TokenError, renew: &impl Renew) -> Self {
        let now = renew.clock().monotonic();
        let count = previous.map_or(0, |failure| failure.count.saturating_add(1));
        let doubled = |first: Duration, longest: Duration| {
            first.saturating_mul(2_u32.saturating_pow(count)).min(longest)
        };
        let asked = error.retry_after().unwrap_or_default();
        let spread = 1.0 + fraction(renew.randomness()) / 4.0;
        let background = doubled(FIRST_IN_BACKGROUND, LONGEST_IN_BACKGROUND).mul_f64(spread);
        let callers = if renew.costs_nothing_after(&error) {
            Duration::ZERO
        } else {
            doubled(FIRST_FOR_CALLERS, LONGEST_FOR_CALLERS)
        };
        Self {
            background_from: now.saturating_add(background.max(asked)),
            callers_from: now.saturating_add(callers.max(asked)),
            error,
            count,
        }
    }

    /// From when on a refresh that nobody waits for may start.
    pub(super) fn background_from(&self) -> Duration {
        self.background_from
    }

    /// What a caller is told at `now` instead of starting a refresh; `None` when it may start one.
    pub(super) fn for_caller(&self, now: Duration) -> Option<TokenError> {
        let left = self.callers_from.checked_sub(now).filter(|left| !left.is_zero())?;
        Some(match &self.error {
            TokenError::Unavailable { trouble, .. } => {
                TokenError::Unavailable { retry_after: Some(left), trouble: trouble.clone() }
            }
            error => error.clone(),
        })
    }
}

/// Asks, again where the trouble is passing. The moment is that before the request that was answered,
/// from which a token's lifetime counts.
pub(super) async fn persist<T, Answered>(
    clock: &dyn Clock,
    randomness: &dyn Randomness,
    ask: impl Fn() -> Answered,
) -> Result<(T, Moment), TokenError>
where
    Answered: Future<Output = Result<T, TokenError>>,
{
    let mut attempt = 1;
    loop {
        let started = Moment::now(clock);
        let error = match ask().await {
            Ok(answer) => return Ok((answer, started)),
            Err(error) => error,
        };
        let Some(pause) = pause_within(&error, attempt, randomness) else {
            return Err(error);
        };
        tracing::debug!(%error, ?pause, "asking for a token again");
        clock.sleep(pause).await;
        attempt += 1;
    }
}

/// How long one refresh waits before it asks again after `attempt` (from 1) ended in `error`;
/// `None` when it gives up.
fn pause_within(error: &TokenError, attempt: u32, randomness: &dyn Randomness) -> Option<Duration> {
    let TokenError::Unavailable { retry_after, trouble } = error else { return None };
    let too_slow = matches!(trouble, Trouble::TimedOut);
    if attempt >= ATTEMPTS || too_slow {
        return None;
    }
    let usual = Duration::from_millis(250).saturating_mul(2_u32.saturating_pow(attempt));
    let usual = usual.mul_f64(0.5 + fraction(randomness) / 2.0);
    let pause = retry_after.map_or(usual, |asked| asked.max(usual));
    (pause <= LONGEST_WITHIN).then_some(pause)
}
