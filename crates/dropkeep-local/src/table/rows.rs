//! A map that remembers what changed in it, when told to.
//!
//! It is a `BTreeMap`, and sorted because order is seen: a listing that follows a hash map's order would
//! differ from run to run with the same seed.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::fmt;

use super::key::Key;
use super::persisted::{Persisted, Row, Since, Unreadable, Write};
use crate::blob::SpoolFolder;

/// A sorted map whose rows may be kept on disk.
#[derive(Clone)]
pub(crate) struct Table<K, V> {
    rows: BTreeMap<K, V>,
    /// The keys of what changed since the last time; `None` where nobody will ask.
    changed: Option<BTreeSet<K>>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), changed: None }
    }
}

/// Tells how many rows there are, and none of them: many hold secrets.
impl<K, V> fmt::Debug for Table<K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Table({} rows)", self.rows.len())
    }
}

impl<K: Key, V> Table<K, V> {
    /// The row under a key.
    pub(crate) fn get<Q>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        self.rows.get(key)
    }

    /// The row under a key, to be changed.
    pub(crate) fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Ord + ToOwned<Owned = K> + ?Sized,
    {
        let row = self.rows.get_mut(key)?;
        if let Some(changed) = &mut self.changed {
            changed.insert(key.to_owned());
        }
        Some(row)
    }

    /// Whether there is a row under a key.
    pub(crate) fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        self.rows.contains_key(key)
    }

    /// Puts a row under a key, and returns the one that was there.
    pub(crate) fn insert(&mut self, key: K, row: V) -> Option<V> {
        self.mark(&key);
        self.rows.insert(key, row)
    }

    /// The row under a key, made first if there is none.
    pub(crate) fn entry_or_insert_with(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        self.mark(&key);
        self.rows.entry(key).or_insert_with(make)
    }

    /// Takes a row out.
    pub(crate) fn remove<Q>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        let (key, row) = self.rows.remove_entry(key)?;
        self.mark(&key);
        Some(row)
    }

    /// Takes the first row out.
    pub(crate) fn pop_first(&mut self) -> Option<(K, V)> {
        let (key, row) = self.rows.pop_first()?;
        self.mark(&key);
        Some((key, row))
    }

    /// Keeps only the rows for which this holds.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&K, &V) -> bool) {
        let changed = &mut self.changed;
        self.rows.retain(|key, row| {
            let kept = keep(key, row);
            if let (false, Some(changed)) = (kept, changed.as_mut()) {
                changed.insert(key.clone());
            }
            kept
        });
    }

    /// All rows with their keys, in order.
    pub(crate) fn iter(&self) -> btree_map::Iter<'_, K, V> {
        self.rows.iter()
    }

    /// All keys, in order.
    pub(crate) fn keys(&self) -> btree_map::Keys<'_, K, V> {
        self.rows.keys()
    }

    /// All rows, in the order of their keys.
    pub(crate) fn values(&self) -> btree_map::Values<'_, K, V> {
        self.rows.values()
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    fn mark(&mut self, key: &K) {
        if let Some(changed) = &mut self.changed {
            changed.insert(key.clone());
        }
    }
}

impl<K: Key, V: Row> Persisted for Table<K, V> {
    fn track(&mut self, since: Since) {
        self.changed = Some(match since {
            Since::Now => BTreeSet::new(),
            Since::Ever => self.rows.keys().cloned().collect(),
        });
    }

    fn drain(&mut self, write: &mut dyn FnMut(Write)) {
        for key in self.changed.as_mut().map(std::mem::take).unwrap_or_default() {
            let row = self.rows.get(&key).map(|row| serde_json::to_vec(row).unwrap_or_default());
            write(Write { key: key.encode(), row });
        }
    }

    fn row_keys(&self) -> Vec<Vec<u8>> {
        self.rows.keys().map(Key::encode).collect()
    }

    fn succeed(&mut self, old: &[Vec<u8>]) {
        let old = old.iter().filter_map(|key| K::decode(key));
        self.changed = Some(self.rows.keys().cloned().chain(old).collect());
    }

    fn load(&mut self, key: &[u8], row: &[u8], folder: &SpoolFolder) -> Result<(), Unreadable> {
        let key = K::decode(key).ok_or_else(|| Unreadable("its key is foreign".to_owned()))?;
        let mut row: V =
            serde_json::from_slice(row).map_err(|error| Unreadable(error.to_string()))?;
        row.attach(folder);
        self.rows.insert(key, row);
        Ok(())
    }
}
