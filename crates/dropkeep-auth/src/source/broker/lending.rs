//! Which request gets the token that is wanted.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::routes::Routes;
use crate::source::backoff::persist;
use crate::source::freshness::HeldToken;
use crate::source::renew::{Need, Renew, Wanted};
use crate::{AccessToken, Clock, Randomness, TokenError};

/// How long a token has to last that is asked for ahead of time: longer than the one at hand can, so
/// that the keep refreshes if nobody has asked it to yet. No longer than what the keep refreshes at
/// anyway, or else it would do so early.
const LASTS_LONGER: Duration = Duration::from_secs(21 * 60);

/// Has its tokens from a keep.
#[derive(Debug)]
pub(super) struct Lending {
    pub(super) routes: Routes,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
    /// The last token that the keep was told of.
    pub(super) reported: Mutex<Option<AccessToken>>,
}

impl Renew for Lending {
    fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    fn randomness(&self) -> &dyn Randomness {
        self.randomness.as_ref()
    }

    /// Whatever the error, another look is another request.
    fn costs_nothing_after(&self, _error: &TokenError) -> bool {
        false
    }

    async fn renew(&self, wanted: &Wanted) -> Result<HeldToken, TokenError> {
        let rejected = wanted.rejected.as_ref();
        if let Some(rejected) = rejected.filter(|rejected| !self.has_reported(rejected)) {
            return self.report(rejected).await;
        }
        let minimum = match wanted.need {
            Need::Usable => None,
            Need::Fresh => Some(LASTS_LONGER),
            Need::Lasting(minimum) => Some(minimum),
        };
        let (clock, randomness) = (self.clock(), self.randomness());
        let asked = persist(clock, randomness, || self.routes.token(minimum, clock.now()));
        let (token, started) = asked.await?;
        match rejected.filter(|rejected| **rejected == token) {
            // Another replica of the keep, which was not told yet.
            Some(rejected) => self.report(rejected).await,
            None => Ok(HeldToken::lent(&token, &started, minimum, randomness)),
        }
    }
}

impl Lending {
    async fn report(&self, rejected: &AccessToken) -> Result<HeldToken, TokenError> {
        let (clock, randomness) = (self.clock(), self.randomness());
        let fingerprint = rejected.fingerprint();
        let asked = persist(clock, randomness, || self.routes.report(&fingerprint, clock.now()));
        let (token, started) = asked.await?;
        if token == *rejected {
            return Err(TokenError::UnusableAnswer("the keep insists on a token that is refused"));
        }
        *self.reported.lock().unwrap_or_else(PoisonError::into_inner) = Some(rejected.clone());
        Ok(HeldToken::lent(&token, &started, None, randomness))
    }

    fn has_reported(&self, token: &AccessToken) -> bool {
        self.reported.lock().unwrap_or_else(PoisonError::into_inner).as_ref() == Some(token)
    }
}
