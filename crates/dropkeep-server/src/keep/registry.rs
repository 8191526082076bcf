//! Every connection that this process serves, found without a lock, and forgotten when nobody asks for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use dropkeep_stores::ConnectionId;
use papaya::HashMap;

use super::entry::Entry;

/// How often one looks for what nobody asks for.
pub(super) const SWEEP_EVERY: Duration = Duration::from_secs(30 * 60);
/// After so many looks without an ask an entry is forgotten: then its token, which lives for four hours,
/// has ended too. The next ask finds the connection in the database, as the first did.
const MOST_SWEEPS: u32 = 9;

/// Connections by their ids. Readers never wait, not even for writers.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    served: HashMap<ConnectionId, Arc<Entry>>,
    /// Whose token another process has replaced, until this one has the new token.
    replaced: HashMap<ConnectionId, Arc<Entry>>,
}

impl Registry {
    /// The entry of `id`, if this process has one.
    pub(crate) fn get(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        let entry = self.served.pin().get(id).cloned()?;
        entry.idle.asked();
        Some(entry)
    }

    /// The entry of `id`, without asking for it.
    pub(super) fn peek(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        self.served.pin().get(id).cloned()
    }

    /// The entry of `id` with a token that is not the newest, and the one to fall back on.
    pub(crate) fn replaced(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        self.replaced.pin().get(id).cloned()
    }

    /// Serves `entry` no more as long as anything else can be had.
    pub(crate) fn set_aside(&self, entry: &Arc<Entry>) {
        self.replaced.pin().insert(entry.id.clone(), Arc::clone(entry));
        self.remove_served(entry);
    }

    /// Forgets all about `id`.
    pub(crate) fn forget(&self, id: &ConnectionId) {
        self.served.pin().remove(id);
        self.forget_replaced(id);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.served.pin().clear();
        self.replaced.pin().clear();
    }

    /// The newest token of `id` is there.
    pub(crate) fn forget_replaced(&self, id: &ConnectionId) {
        self.replaced.pin().remove(id);
    }

    /// Adds `entry`, unless somebody was faster: one connection has one source. Gives the one to use.
    pub(crate) fn add(&self, entry: Entry) -> Arc<Entry> {
        let entry = Arc::new(entry);
        Arc::clone(self.served.pin().get_or_insert(entry.id.clone(), entry))
    }

    /// Forgets `entry`, unless another one has taken its place. A refresh that its callers still wait for
    /// goes on with them.
    pub(crate) fn remove(&self, entry: &Arc<Entry>) {
        self.forget_replaced(&entry.id);
        self.remove_served(entry);
    }

    fn remove_served(&self, entry: &Arc<Entry>) {
        let _ = self.served.pin().remove_if(&entry.id, |_, found| Arc::ptr_eq(found, entry));
    }

    /// Forgets what nobody asked for since so many sweeps; tells how many were forgotten.
    pub(super) fn sweep(&self) -> usize {
        let mut forgotten = 0;
        for entries in [&self.served, &self.replaced] {
            let entries = entries.pin();
            let idle = entries.values().filter(|entry| entry.idle.swept() > MOST_SWEEPS);
            for entry in idle.cloned().collect::<Vec<_>>() {
                let removed = entries.remove_if(&entry.id, |_, found| Arc::ptr_eq(found, &entry));
                forgotten += usize::from(matches!(removed, Ok(Some(_))));
            }
        }
        forgotten
    }
}

/// For how many sweeps nobody has asked. An ask writes only when there was one since the last, so that
/// callers of one connection do not contend for it.
#[derive(Debug, Default)]
pub(super) struct Idle(AtomicU32);

impl Idle {
    fn asked(&self) {
        if self.0.load(Ordering::Relaxed) != 0 {
            self.0.store(0, Ordering::Relaxed);
        }
    }

    fn swept(&self) -> u32 {
        self.0.fetch_add(1, Ordering::Relaxed).saturating_add(1)
    }
}
