//! When a call is sent again, and after which pause.
//!
//! | what happened | sent again |
//! |---|---|
//! | 429, or `too_many_write_operations`: nothing was changed | always |
//! | no connection came about: nothing was sent | always |
//! | 5xx, a broken connection, silence: nobody knows what was changed | where the route is [idempotent](crate::Route::idempotent) |
//! | 401 that names the token | once, with another token |
//! | any other answer | never |
//!
//! A body that can be read only once ([`Body::once`](crate::Body::once)) is not sent again after its first
//! chunk was asked for. Pauses double from [`RetryPolicy::first_pause`], with jitter, and are at least as
//! long as `Retry-After` says; a call ends when the next pause would go beyond
//! [`RetryPolicy::deadline`].

mod pace;
mod policy;
mod verdict;

pub(crate) use pace::Pace;
pub use policy::{JobPolicy, RetryPolicy};
pub(crate) use verdict::{LOCK_CONTENTION, Verdict, verdict};
