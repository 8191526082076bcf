//! Waiting for a lock without blocking a thread.

use std::time::Duration;

use crate::Clock;

/// The first pause between two looks; each is half as long again, up to [`LONGEST`].
const SHORTEST: Duration = Duration::from_millis(2);
const LONGEST: Duration = Duration::from_millis(50);

/// Calls `attempt` until it yields something, for at most `wait`; `None` when that has passed.
pub(super) async fn poll<T, E>(
    clock: &dyn Clock,
    wait: Duration,
    mut attempt: impl FnMut() -> Result<Option<T>, E>,
) -> Result<Option<T>, E> {
    let deadline = clock.monotonic().saturating_add(wait);
    let mut pause = SHORTEST;
    loop {
        if let Some(found) = attempt()? {
            return Ok(Some(found));
        }
        let left = deadline.saturating_sub(clock.monotonic());
        if left.is_zero() {
            return Ok(None);
        }
        clock.sleep(pause.min(left)).await;
        pause = (pause * 3 / 2).min(LONGEST);
    }
}
