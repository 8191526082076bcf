//! How long a token is good for, by two clocks.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::copies::Copies;
use crate::{AccessToken, CachedToken, Clock, Randomness};

/// How far the time of day may have been set back, or two machines may differ, before a shared
/// token's age can no longer be told.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_secs(60);

/// A token, and when it has to be replaced.
#[derive(Debug)]
pub(super) struct HeldToken {
    copies: Copies,
    /// `None` when nobody said: then it is used until Dropbox refuses it.
    life: Option<Life>,
}

/// What is left of a token's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Freshness {
    /// Use it.
    Fresh,
    /// Use it, and refresh meanwhile.
    Ageing,
    /// It may end before the request it is used for arrives: rather wait for the next.
    Ending,
    /// Dropbox refuses it.
    Ended,
}

impl HeldToken {
    /// A token whose request began at `started`.
    pub(super) fn issued(
        token: &AccessToken,
        started: &Moment,
        randomness: &dyn Randomness,
    ) -> Self {
        let life = token.expires_at().map(|expires_at| {
            let lifetime = since(expires_at, started.wall);
            Life::new(lifetime, expires_at, started, Margins::of(lifetime, randomness))
        });
        Self { copies: Copies::of(token), life }
    }

    /// A token that a keep gave to a request begun at `started`. How long it lived before is not known,
    /// nor how long one can last at most, unless the keep has just given less than was `asked` for.
    pub(super) fn lent(
        token: &AccessToken,
        started: &Moment,
        asked: Option<Duration>,
        randomness: &dyn Randomness,
    ) -> Self {
        let life = token.expires_at().map(|expires_at| {
            let left = since(expires_at, started.wall);
            let margins = Margins::of_lent(left, randomness);
            let mut life = Life::new(left, expires_at, started, margins);
            if asked.is_none_or(|asked| asked <= left) {
                life.longest = Duration::MAX;
            }
            life
        });
        Self { copies: Copies::of(token), life }
    }

    /// A token from a cache, seen at `now`; `None` when the time of day is before that of its
    /// request, so that its age cannot be told.
    pub(super) fn shared(
        cached: CachedToken,
        now: &Moment,
        randomness: &dyn Randomness,
    ) -> Option<Self> {
        let CachedToken { token, requested_at } = cached;
        if now.wall.duration_since(requested_at) < -CLOCK_TOLERANCE {
            return None;
        }
        let life = token.expires_at().map(|expires_at| {
            let lifetime = since(expires_at, requested_at);
            Life::new(lifetime, expires_at, now, Margins::of(lifetime, randomness))
        });
        Some(Self { copies: Copies::of(&token), life })
    }

    /// The token, to be read or cloned by this thread.
    pub(super) fn token(&self) -> &AccessToken {
        self.copies.of_this_thread()
    }

    /// What is left of its life. Only the clocks' two readings cost anything while it is fresh.
    pub(super) fn freshness(&self, clock: &dyn Clock) -> Freshness {
        let Some(life) = &self.life else { return Freshness::Fresh };
        let now = Moment::now(clock);
        let until = |moment: &Moment| now.wall < moment.wall && now.monotonic < moment.monotonic;
        if until(&life.fresh_until) {
            Freshness::Fresh
        } else if until(&life.ending_from) {
            Freshness::Ageing
        } else if until(&life.end) {
            Freshness::Ending
        } else {
            Freshness::Ended
        }
    }

    /// Whether it lasts for `minimum`, or for as long as a token can be had here at any time: a
    /// longer one than refreshing ahead of time guarantees cannot be asked for.
    pub(super) fn lasts(&self, minimum: Duration, clock: &dyn Clock) -> bool {
        let Some(life) = &self.life else { return true };
        let minimum = minimum.min(life.longest);
        life.end.left_at(&Moment::now(clock)) >= minimum
    }
}

#[derive(Debug)]
struct Life {
    /// The longest that a token can be had for at any time.
    longest: Duration,
    fresh_until: Moment,
    ending_from: Moment,
    end: Moment,
}

impl Life {
    /// A life of `lifetime` until `expires_at`, as seen at `now`. On the monotonic clock no more is
    /// left of it than the whole, whatever the time of day says.
    fn new(lifetime: Duration, expires_at: Timestamp, now: &Moment, margins: Margins) -> Self {
        let left = since(expires_at, now.wall).min(lifetime);
        let end = Moment { wall: expires_at, monotonic: now.monotonic.saturating_add(left) };
        Self {
            longest: lifetime.saturating_sub(margins.ahead),
            fresh_until: end.before(margins.ahead),
            ending_from: end.before(margins.hard),
            end,
        }
    }
}

/// How long before its end a token is refreshed.
#[derive(Debug, Clone, Copy)]
struct Margins {
    /// In the background, from here on.
    ahead: Duration,
    /// With callers waiting, from here on.
    hard: Duration,
}

impl Margins {
    /// 20 to 30 minutes and 60 seconds for the four hours of Dropbox, in proportion less for a
    /// token that lives less than two. The spread keeps a fleet from refreshing in step.
    fn of(lifetime: Duration, randomness: &dyn Randomness) -> Self {
        let ahead = Duration::from_secs(20 * 60).min(lifetime / 6);
        let spread = Duration::from_secs(10 * 60).min(lifetime / 12);
        Self {
            ahead: ahead + spread.mul_f64(fraction(randomness)),
            hard: Duration::from_secs(60).min(lifetime / 20),
        }
    }

    /// 10 to 20 minutes for a token that a keep gave: by then the keep has refreshed, or does so for
    /// whoever asks first. `left` is what was left of its life when it was given.
    fn of_lent(left: Duration, randomness: &dyn Randomness) -> Self {
        let ahead = Duration::from_secs(10 * 60).min(left / 12);
        Self {
            ahead: ahead + ahead.mul_f64(fraction(randomness)),
            hard: Duration::from_secs(60).min(left / 20),
        }
    }
}

/// One instant on both clocks. Time of day may be set, forward or back; the monotonic clock may
/// stand still in suspend where the system cannot count it. Only both together are believed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub(super) wall: Timestamp,
    pub(super) monotonic: Duration,
}

impl Moment {
    pub(super) fn now(clock: &dyn Clock) -> Self {
        Self { wall: clock.now(), monotonic: clock.monotonic() }
    }

    /// The lesser of what the two clocks say is left until `self`.
    fn left_at(&self, now: &Self) -> Duration {
        since(self.wall, now.wall).min(self.monotonic.saturating_sub(now.monotonic))
    }

    fn before(&self, margin: Duration) -> Self {
        Self {
            wall: self.wall.saturating_sub(margin).unwrap_or(self.wall),
            monotonic: self.monotonic.saturating_sub(margin),
        }
    }
}

/// A random number from 0 to below 1.
pub(super) fn fraction(randomness: &dyn Randomness) -> f64 {
    let mut bytes = [0; 4];
    randomness.fill(&mut bytes);
    f64::from(u32::from_be_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
}

/// The time from `earlier` to `later`; none if it is the other way round.
fn since(later: Timestamp, earlier: Timestamp) -> Duration {
    Duration::try_from(later.duration_since(earlier)).unwrap_or_default()
}
