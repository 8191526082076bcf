//! When a failed attempt is followed by the next, and whether.

use std::time::Duration;

use dropkeep_auth::Randomness;

use super::{OutboxItem, OutboxKind};

/// The first pause. It doubles with each attempt.
const FIRST: Duration = Duration::from_secs(1);
/// No pause is longer, whatever the other side asks for.
const LONGEST: Duration = Duration::from_secs(60 * 60);
/// For how long a subscriber who does not answer is tried.
const WEBHOOK_PATIENCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// How long to wait after the attempt of `item` that failed now; `None` when it is given up. A sign-in that was to be revoked is alive until it is, so that is never given up.
pub(super) fn pause(
    item: &OutboxItem,
    asked: Option<Duration>,
    now: i64,
    randomness: &dyn Randomness,
) -> Option<Duration> {
    let age = now.saturating_sub(item.created_at.as_millisecond());
    if item.kind == OutboxKind::Webhook && age >= milliseconds(WEBHOOK_PATIENCE) {
        return None;
    }
    let doublings = u32::try_from(item.attempts.saturating_sub(1)).unwrap_or(u32::MAX);
    let usual = FIRST.saturating_mul(2_u32.saturating_pow(doublings)).min(LONGEST);
    let mut byte = [0];
    randomness.fill(&mut byte);
    // Those who failed together do not all come back together.
    let spread = usual.mul_f64(0.75 + f64::from(byte[0]) / 1020.0);
    Some(asked.map_or(spread, |asked| asked.min(LONGEST).max(spread)))
}

pub(super) fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
