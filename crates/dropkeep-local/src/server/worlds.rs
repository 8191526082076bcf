//! States that can be gone back to: the one at the start, and those that somebody named.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use super::shared::Shared;
use crate::blob::SpoolFolder;
use crate::clock::Time;
use crate::state::State;

/// How many snapshots there may be: each holds a whole state.
pub(crate) const LIMIT: usize = 100;

/// Makes the state of the start once more, with the same ids and tokens.
pub(crate) type Origin = Arc<dyn Fn(&SpoolFolder, Timestamp) -> io::Result<State> + Send + Sync>;

/// The states that can be gone back to.
pub(crate) struct Worlds {
    origin: Origin,
    began: Time,
    saved: Mutex<BTreeMap<String, World>>,
}

/// A state and how the clock went then.
#[derive(Debug, Clone)]
struct World {
    state: State,
    time: Time,
}

/// Tells the names alone: states are full of tokens.
impl fmt::Debug for Worlds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.names()).finish()
    }
}

impl Worlds {
    /// Only the start can be gone back to.
    pub(crate) fn new(origin: Origin, began: Time) -> Self {
        Self { origin, began, saved: Mutex::default() }
    }

    /// The same states, for another server.
    pub(super) fn branch(&self) -> Self {
        let saved = Mutex::new(self.saved().clone());
        Self { origin: Arc::clone(&self.origin), began: self.began, saved }
    }

    /// The names of the snapshots, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.saved().keys().cloned().collect()
    }

    /// Forgets a snapshot; whether there was one.
    pub(crate) fn forget(&self, name: &str) -> Option<()> {
        self.saved().remove(name).map(|_| ())
    }

    fn saved(&self) -> MutexGuard<'_, BTreeMap<String, World>> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    /// Goes back to the start: state, clock, log and faults, but for the hostile preset.
    ///
    /// # Errors
    /// The seed cannot be read any more.
    pub(crate) fn reset(&self) -> io::Result<()> {
        let time = self.worlds.began;
        self.clock.set_time(time);
        let state = (self.worlds.origin)(&self.spool, self.clock.now())?;
        self.faults.clear();
        self.requests.clear();
        self.replace(state);
        Ok(())
    }

    /// Keeps the state as it is now under a name; `None`: there are too many already.
    pub(crate) fn save(&self, name: &str) -> Option<()> {
        let mut saved = self.worlds.saved();
        if saved.len() >= LIMIT && !saved.contains_key(name) {
            return None;
        }
        let world = World { state: self.state().clone(), time: self.clock.time() };
        saved.insert(name.to_owned(), world);
        Some(())
    }

    /// Goes back to a snapshot, with its clock; `None`: there is none of that name.
    pub(crate) fn restore(&self, name: &str) -> Option<()> {
        let World { state, time } = self.worlds.saved().get(name)?.clone();
        self.clock.set_time(time);
        self.replace(state);
        Some(())
    }
}
