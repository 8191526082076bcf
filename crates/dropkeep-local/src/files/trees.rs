//! The trees of all namespaces, and how their changes are kept on disk.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Change;
use super::tree::Tree;
use crate::blob::SpoolFolder;
use crate::table::{Key as _, Persisted, Since, Unreadable, Write};

/// The trees of all namespaces.
#[derive(Debug, Clone, Default)]
pub(super) struct Trees {
    trees: BTreeMap<u64, Tree>,
    /// How many changes of each were written; `None` where nobody will ask.
    written: Option<BTreeMap<u64, u64>>,
    /// The keys on disk of changes that never were, since an earlier state was gone back to.
    undone: Vec<Vec<u8>>,
}

impl Trees {
    /// The tree of a namespace.
    pub(super) fn get(&self, namespace: u64) -> Option<&Tree> {
        self.trees.get(&namespace)
    }

    /// The tree of a namespace, which has no files at first.
    pub(super) fn of(&mut self, namespace: u64) -> &mut Tree {
        self.trees.entry(namespace).or_insert_with(|| Tree::new(namespace))
    }

    /// How many changes there have been in all.
    pub(super) fn changes(&self) -> u64 {
        self.trees.values().map(Tree::sequence).sum()
    }
}

/// Changes are added, each under its namespace and its number, and stay but for bytes that are forgotten.
impl Persisted for Trees {
    fn track(&mut self, since: Since) {
        let written = self.trees.iter().map(|(namespace, tree)| (*namespace, tree.sequence()));
        self.written = Some(match since {
            Since::Now => written.collect(),
            Since::Ever => BTreeMap::new(),
        });
    }

    fn drain(&mut self, write: &mut dyn FnMut(Write)) {
        let Some(written) = &mut self.written else { return };
        for key in self.undone.drain(..) {
            write(Write { key, row: None });
        }
        for (namespace, tree) in &mut self.trees {
            for (sequence, change) in tree.emptied() {
                let key = [namespace.encode(), sequence.encode()].concat();
                write(Write { key, row: serde_json::to_vec(change).ok() });
            }
            let known = written.entry(*namespace).or_default();
            for (sequence, change) in tree.changes_after(*known) {
                let key = [namespace.encode(), sequence.encode()].concat();
                write(Write { key, row: serde_json::to_vec(change).ok() });
            }
            *known = tree.sequence();
        }
    }

    fn row_keys(&self) -> Vec<Vec<u8>> {
        let keys_of = |(namespace, tree): (&u64, &Tree)| {
            let namespace = namespace.encode();
            let keys = tree.changes_after(0).map(|(sequence, _)| sequence.encode());
            keys.map(|key| [namespace.clone(), key].concat()).collect::<Vec<_>>()
        };
        self.trees.iter().flat_map(keys_of).collect()
    }

    fn succeed(&mut self, old: &[Vec<u8>]) {
        let own: BTreeSet<_> = self.row_keys().into_iter().collect();
        self.undone = old.iter().filter(|key| !own.contains(*key)).cloned().collect();
        self.track(Since::Ever);
    }

    fn load(&mut self, key: &[u8], row: &[u8], folder: &SpoolFolder) -> Result<(), Unreadable> {
        let namespace = key.get(..8).and_then(u64::decode);
        let namespace = namespace.ok_or_else(|| Unreadable("its key is foreign".to_owned()))?;
        let mut change: Change =
            serde_json::from_slice(row).map_err(|error| Unreadable(error.to_string()))?;
        change.attach(folder);
        self.of(namespace).apply(change);
        Ok(())
    }
}
