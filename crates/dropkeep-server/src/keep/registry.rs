//! Every connection that this process serves, found without a lock.

use std::sync::Arc;

use dropkeep_stores::ConnectionId;
use papaya::HashMap;

use super::entry::Entry;

/// Connections by their ids. Readers never wait, not even for writers.
#[derive(Debug, Default)]
pub(crate) struct Registry(HashMap<ConnectionId, Arc<Entry>>);

impl Registry {
    /// The entry of `id`, if this process has one.
    pub(crate) fn get(&self, id: &ConnectionId) -> Option<Arc<Entry>> {
        self.0.pin().get(id).cloned()
    }

    /// Adds `entry`, unless somebody was faster: one connection has one source. Gives the one to use.
    pub(crate) fn add(&self, entry: Entry) -> Arc<Entry> {
        let entry = Arc::new(entry);
        Arc::clone(self.0.pin().get_or_insert(entry.id.clone(), entry))
    }

    /// Forgets `entry`, unless another one has taken its place. A refresh that its callers still wait for
    /// goes on with them.
    pub(crate) fn remove(&self, entry: &Arc<Entry>) {
        let _ = self.0.pin().remove_if(&entry.id, |_, found| Arc::ptr_eq(found, entry));
    }

    /// All of them now.
    pub(crate) fn all(&self) -> Vec<Arc<Entry>> {
        self.0.pin().values().cloned().collect()
    }
}
