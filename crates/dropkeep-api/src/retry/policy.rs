//! How patient a client is.

use std::time::Duration;

/// How patiently a call is repeated.
///
/// *Whether* a call may be repeated is not a matter of policy: after a refusal (429) always, after an
/// outcome that nobody knows (5xx, a broken connection) only when the route is idempotent.
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included. Default: 10.
    pub max_attempts: u32,
    /// How long a call may take in all before it is not repeated any more. Default: 5 minutes. A
    /// `Retry-After` that points beyond it ends the call at once.
    pub deadline: Duration,
    /// The first pause; each one is twice the one before, and jitter adds up to as much again.
    /// Default: 0.5 s.
    pub first_pause: Duration,
    /// The longest pause before jitter, unless Dropbox asks for a longer one. Default: 30 s.
    pub longest_pause: Duration,
}

impl RetryPolicy {
    /// Every request is sent once, except that an expired access token is still replaced.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 10,
            deadline: Duration::from_secs(300),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(30),
        }
    }
}

/// How patiently an async job is waited for.
#[derive(Clone, Debug, PartialEq)]
pub struct JobPolicy {
    /// How long a job may take before waiting ends with an error. Default: 1 hour.
    pub deadline: Duration,
    /// The pause before the first look; each one is twice the one before. Default: 0.5 s.
    pub first_pause: Duration,
    /// The longest pause between two looks. Default: 15 s.
    pub longest_pause: Duration,
}

impl Default for JobPolicy {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(3600),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(15),
        }
    }
}
