//! What a source has its tokens from, as those who wait for one see it.

use std::fmt;
use std::time::Duration;

use super::freshness::{Freshness, HeldToken};
use crate::{AccessToken, Clock, Randomness, TokenError};

/// Gets new tokens. [`SingleFlight`](super::single_flight::SingleFlight) sees to it that one runs at a
/// time, and when.
pub(super) trait Renew: fmt::Debug + Send + Sync + 'static {
    /// What tells the time.
    fn clock(&self) -> &dyn Clock;

    /// What spreads attempts in time.
    fn randomness(&self) -> &dyn Randomness;

    /// Whether another look after `error` asks nothing of any server, so that every caller may have
    /// one at once.
    fn costs_nothing_after(&self, error: &TokenError) -> bool;

    /// A token that is as `wanted`.
    fn renew(&self, wanted: &Wanted) -> impl Future<Output = Result<HeldToken, TokenError>> + Send;
}

/// What a token must be to end a wait.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) need: Need,
    /// Dropbox refused this one.
    pub(super) rejected: Option<AccessToken>,
}

/// How long a token must last.
#[derive(Debug, Clone, Copy)]
pub(super) enum Need {
    /// Long enough to be used now.
    Usable,
    /// So long that nobody has to think of refreshing it yet.
    Fresh,
    /// This long, as far as that can be had.
    Lasting(Duration),
}

impl Wanted {
    pub(super) fn accepts(&self, held: &HeldToken, clock: &dyn Clock) -> bool {
        let freshness = held.freshness(clock);
        let usable = matches!(freshness, Freshness::Fresh | Freshness::Ageing);
        let lasts = match self.need {
            Need::Usable => usable,
            Need::Fresh => freshness == Freshness::Fresh,
            Need::Lasting(minimum) => usable && held.lasts(minimum, clock),
        };
        lasts && self.rejected.as_ref() != Some(held.token())
    }
}
