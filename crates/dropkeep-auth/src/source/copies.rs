//! One token in several copies, so that threads do not fight over one reference count.

use std::array;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::AccessToken;

/// About as many threads as ask at the same instant.
const COPIES: usize = 16;

/// A token to hand out to many threads. With one reference count for all, each clone would wait for
/// the cache line that another core has just written.
#[derive(Debug)]
pub(super) struct Copies([AccessToken; COPIES]);

impl Copies {
    pub(super) fn of(token: &AccessToken) -> Self {
        Self(array::from_fn(|_| token.counted_apart()))
    }

    /// The copy that the calling thread shares with few others or none.
    pub(super) fn of_this_thread(&self) -> &AccessToken {
        &self.0[THREAD.try_with(|number| *number).unwrap_or_default() % COPIES]
    }
}

thread_local! {
    /// Threads in the order in which they first asked.
    static THREAD: usize = {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        NEXT.fetch_add(1, Ordering::Relaxed)
    };
}
