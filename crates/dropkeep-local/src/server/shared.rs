//! What all connections share.
//!
//! Whatever outlives a request is here and nowhere else, so that two servers in one process, as tests
//! have them, do not meet.

use std::io;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::available_parallelism;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::blob::SpoolFolder;
use crate::clock::VirtualClock;
use crate::fault::{Fault, Faults};
use crate::outbound::Reach;
use crate::random::Random;
use crate::server::{Missed, Past, RequestLog, Worlds};
use crate::state::{CLOCK, State};
use crate::storage::Journal;
use crate::webhook::{Deliveries, Watch};

/// What all connections share. Each lock is held for one step, never across
/// another, but for [`Shared::watch`].
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    journal: Option<Journal>,
    pub(crate) clock: VirtualClock,
    pub(crate) endpoint: String,
    pub(crate) spool: SpoolFolder,
    random: Mutex<Random>,
    pub(crate) faults: Faults,
    pub(crate) past: Past,
    pub(crate) requests: RequestLog,
    pub(crate) missed: Missed,
    pub(crate) worlds: Worlds,
    pub(crate) deliveries: Deliveries,
    watch: Mutex<Watch>,
    violations: Mutex<Vec<String>>,
    changes: watch::Sender<u64>,
    stop: watch::Sender<bool>,
    tasks: Mutex<JoinSet<()>>,
    /// As many as there are cores may render pictures and the like at once: each may take hundreds of
    /// megabytes.
    pub(crate) laborious: Semaphore,
    /// From where `files/save_url` may download.
    pub(crate) fetch_reach: Reach,
    /// Whether authorize URLs are allowed without asking anybody.
    pub(crate) auto_approve: bool,
}

impl Shared {
    /// A server that has seen nothing yet.
    pub(crate) fn new(
        (state, clock): (State, VirtualClock),
        endpoint: String,
        (spool, journal): (SpoolFolder, Option<Journal>),
        (worlds, seed, capacity): (Worlds, u64, usize),
    ) -> Self {
        Self {
            state: Mutex::new(state),
            journal,
            clock,
            endpoint,
            spool,
            random: Mutex::new(Random::new(!seed)),
            faults: Faults::new(seed.rotate_left(32)),
            past: Past::default(),
            requests: RequestLog::new(capacity),
            missed: Missed::default(),
            worlds,
            deliveries: Deliveries::default(),
            watch: Mutex::default(),
            violations: Mutex::default(),
            changes: watch::Sender::new(0),
            stop: watch::Sender::new(false),
            tasks: Mutex::default(),
            laborious: Semaphore::new(available_parallelism().map_or(2, usize::from)),
            fetch_reach: Reach::default(),
            auto_approve: false,
        }
    }

    /// Another server that goes on from here by itself, in memory, at its own address. Neither the
    /// log nor the scripted faults are part of it.
    ///
    /// # Errors
    /// There is no place for its temporary files.
    pub(crate) fn branch(&self, endpoint: String) -> io::Result<Self> {
        let (state, time) = (self.state().clone(), self.clock.time());
        let clock = VirtualClock::set_to(time);
        let spool = self.spool.branch()?;
        let seed = u64::from(self.random().below(u32::MAX));
        let numbers = (self.worlds.branch(), seed, self.requests.capacity());
        let mut branch = Self::new((state, clock), endpoint, (spool, None), numbers);
        if self.faults.are_hostile() {
            branch.faults.be_hostile();
        }
        branch.fetch_reach = self.fetch_reach;
        branch.auto_approve = self.auto_approve;
        Ok(branch)
    }

    /// The state, exclusively. What changes is on its way to disk when it is given back.
    pub(crate) fn state(&self) -> StateGuard<'_> {
        StateGuard {
            state: lock(&self.state),
            keeping: self.journal.as_ref().map(|journal| (journal, &self.clock)),
        }
    }

    /// Writes what is left and closes the database, if there is one.
    pub(crate) fn close(&self) {
        if let Some(journal) = &self.journal {
            journal.close();
        }
    }

    /// Returns when all that anybody did so far is as safe as it will be.
    ///
    /// # Errors
    /// It could not be kept.
    pub(crate) async fn kept(&self) -> Result<(), String> {
        match &self.journal {
            Some(journal) => journal.flushed().await,
            None => Ok(()),
        }
    }

    /// Changes the state, and tells those who wait for a change of files if there was one.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state();
        let result = change(&mut state);
        let changes = state.files.changes();
        drop(state);
        self.announce(changes);
        result
    }

    /// Puts another state in the place of this one. Whoever waits for a change looks again.
    pub(crate) fn replace(&self, mut next: State) {
        let mut state = self.state();
        if self.journal.is_some() {
            state.succeeded_by(&mut next);
        }
        *state = next;
        let changes = state.files.changes();
        drop(state);
        self.past.forget();
        self.changes.send_replace(changes);
    }

    /// What is watched for webhooks. Taken while the state is held.
    pub(crate) fn watch(&self) -> MutexGuard<'_, Watch> {
        lock(&self.watch)
    }

    /// Tells those who wait for a change of files, if there is one.
    pub(crate) fn announce(&self, changes: u64) {
        self.changes.send_if_modified(|known| {
            let is_newer = changes > *known;
            *known = changes.max(*known);
            is_newer
        });
    }

    /// Where changes of files are announced.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Tells everything that waits or serves to come to its end.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Returns when [`Shared::stop`] was called.
    pub(crate) async fn stopped(&self) {
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }

    /// Starts a task that ends with the server.
    pub(crate) fn launch(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = lock(&self.tasks);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    /// Ends the tasks.
    pub(crate) fn end_tasks(&self) {
        lock(&self.tasks).abort_all();
    }

    /// Randomness for what surrounds an answer, apart from the state's, so that ids do not depend
    /// on how many requests came before.
    pub(crate) fn random(&self) -> MutexGuard<'_, Random> {
        lock(&self.random)
    }

    /// Scripts trouble, and tells its number. What changed before it was ordered, is past for all.
    pub(crate) fn order(&self, fault: Fault) -> u64 {
        if !self.faults.need_the_past() {
            self.past.forget();
        }
        self.faults.add(fault)
    }

    /// Records an answer that the spec does not allow.
    pub(crate) fn record_violation(&self, violation: String) {
        tracing::error!(violation, "an answer breaks the spec");
        lock(&self.violations).push(violation);
    }

    /// The answers that the spec does not allow.
    pub(crate) fn violations(&self) -> Vec<String> {
        lock(&self.violations).clone()
    }
}

/// The state while it is held.
pub(crate) struct StateGuard<'s> {
    state: MutexGuard<'s, State>,
    keeping: Option<(&'s Journal, &'s VirtualClock)>,
}

impl Deref for StateGuard<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for StateGuard<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

impl Drop for StateGuard<'_> {
    fn drop(&mut self) {
        if let Some((journal, clock)) = self.keeping {
            let time = clock.time();
            if self.state.time.get(CLOCK) != Some(&time) {
                self.state.time.insert(CLOCK.to_owned(), time);
            }
            journal.push(&mut self.state);
        }
    }
}

/// A handler that panicked has its own answer; the others go on.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
