//! The files as they were before their last change, kept while a fault asks for them.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::state::State;

/// What was before the last change, if that is kept.
#[derive(Debug, Default)]
pub(crate) struct Past(Mutex<Option<Before>>);

#[derive(Debug)]
struct Before {
    state: State,
    changed_at: Timestamp,
}

impl Past {
    /// Keeps the state before a change.
    pub(crate) fn keep(&self, state: State, changed_at: Timestamp) {
        *self.lock() = Some(Before { state, changed_at });
    }

    /// Forgets it.
    pub(crate) fn forget(&self) {
        *self.lock() = None;
    }

    /// How long ago the change was.
    pub(crate) fn since_change(&self, now: Timestamp) -> Option<Duration> {
        let changed_at = self.lock().as_ref()?.changed_at;
        Some(Duration::try_from(now.duration_since(changed_at)).unwrap_or_default())
    }

    /// Looks at the past; `None`: there is none. What is changed in it, is changed in the past.
    pub(crate) fn look<T>(&self, at: impl FnOnce(&mut State) -> T) -> Option<T> {
        self.lock().as_mut().map(|before| at(&mut before.state))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Before>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
