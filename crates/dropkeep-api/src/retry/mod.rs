//! When a call is sent again, and after which pause.

mod pace;
mod policy;
mod verdict;

pub(crate) use pace::Pace;
pub use policy::{JobPolicy, RetryPolicy};
pub(crate) use verdict::{LOCK_CONTENTION, Verdict, verdict};
