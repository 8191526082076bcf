//! Every connection that this process serves, found without a lock.

use std::sync::Arc;

use dropkeep_stores::ConnectionId;
use papaya::HashMap;

use super::entry::Entry;

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
}
