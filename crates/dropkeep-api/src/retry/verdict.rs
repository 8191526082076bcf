//! Whether a failed call may be sent again. The one place that decides it.

use std::time::Duration;

use crate::auth::AuthError;
use crate::error::{Denial, Error, Failure};

/// The tag by which Dropbox says that others were writing: nothing was changed, try again.
pub(crate) const LOCK_CONTENTION: &str = "too_many_write_operations";

/// What to do about a failure.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    /// Give the failure to the caller.
    Stop,
    /// Send it again, but not before so much time has passed.
    Again { at_least: Option<Duration> },
    /// Send it again with another access token.
    AnotherToken,
}

/// Judges a failure. `idempotent` says whether the request may take effect twice without harm.
pub(crate) fn verdict(failure: &Failure, idempotent: bool) -> Verdict {
    let again = Verdict::Again { at_least: failure.retry_after() };
    match failure {
        // Refused as a whole, so nothing happened.
        Error::RateLimited { .. } => again,
        Error::Denied { reason: Denial::Auth(error), .. } if is_about_the_token(error) => {
            Verdict::AnotherToken
        }
        // Nothing was sent, or it does not matter.
        Error::Transport { source, .. }
            if source.is_passing() && (idempotent || source.is_before_sending()) =>
        {
            again
        }
        Error::Server { .. } if idempotent => again,
        Error::Api { .. } if says_lock_contention(failure) => again,
        _ => Verdict::Stop,
    }
}

/// An invalid token counts too: that is what a token becomes when its successor was revoked with
/// the grant, or when the content host cannot read it.
fn is_about_the_token(error: &AuthError) -> bool {
    matches!(error, AuthError::ExpiredAccessToken | AuthError::InvalidAccessToken)
}

fn says_lock_contention(failure: &Failure) -> bool {
    failure.summary().is_some_and(|summary| summary.split('/').any(|tag| tag == LOCK_CONTENTION))
}
