//! The files and folders of one namespace: what is there now, and every change that led to it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use jiff::Timestamp;

use super::change::{Change, Deletion};
use super::entry::{Entry, Kind, parse_rev};
use super::id::FileId;
use super::path::TreePath;

/// The files of one namespace.
///
/// Changes are numbered from 1 and kept for ever, in order; the rest is an index over them, which
/// [`Tree::apply`] keeps. A position in a listing is therefore just a number, and an old revision is
/// just an old change. Deleting a folder is one change that covers everything inside it.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    namespace: u64,
    changes: Vec<Change>,
    live: BTreeMap<Arc<str>, Arc<Entry>>,
    path_of_id: HashMap<FileId, Arc<str>>,
    mounts: BTreeMap<Arc<str>, u64>,
    deleted: BTreeMap<Arc<str>, Deleted>,
    /// What was forgotten, and by which change.
    purged: Vec<(TreePath, u64)>,
    /// The numbers of changes whose bytes were forgotten since anybody asked.
    emptied: Vec<u64>,
    ids: u64,
    used: u64,
}

/// What once lay at a path where nothing lies now.
#[derive(Debug, Clone)]
pub(crate) struct Deleted {
    /// Where it lay.
    pub(crate) path: TreePath,
    /// The change that took it away.
    pub(crate) sequence: u64,
    /// When that was.
    pub(crate) at: Timestamp,
}

/// Why nothing is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LookupFailure {
    /// The path breaks the rules.
    #[error("malformed path")]
    MalformedPath,
    /// Nothing is there.
    #[error("not found")]
    NotFound,
    /// A folder is there where a file is wanted.
    #[error("not a file")]
    NotFile,
    /// A file is there where a folder is wanted.
    #[error("not a folder")]
    NotFolder,
    /// Somebody else alone may change it.
    #[error("locked")]
    Locked,
}

impl Tree {
    /// A namespace without files. Its number goes into ids and revs, so that those of two namespaces
    /// differ.
    pub(crate) fn new(namespace: u64) -> Self {
        Self {
            namespace,
            changes: Vec::new(),
            live: BTreeMap::new(),
            path_of_id: HashMap::new(),
            mounts: BTreeMap::new(),
            deleted: BTreeMap::new(),
            purged: Vec::new(),
            emptied: Vec::new(),
            ids: 0,
            used: 0,
        }
    }

    /// The number of the newest change; 0 before the first.
    pub(crate) fn sequence(&self) -> u64 {
        self.changes.len() as u64
    }

    /// How many bytes all files hold together.
    pub(crate) fn used(&self) -> u64 {
        self.used
    }

    /// What lies at a path; `None` for the root, which has no metadata.
    pub(crate) fn entry(&self, path: &TreePath) -> Option<&Arc<Entry>> {
        self.live.get(path.lower())
    }

    /// What lies at a path in lower case.
    pub(super) fn entry_at(&self, key: &str) -> Option<&Arc<Entry>> {
        self.live.get(key)
    }

    /// What has this id now.
    pub(crate) fn entry_by_id(&self, id: FileId) -> Option<&Arc<Entry>> {
        self.live.get(self.path_of_id.get(&id)?)
    }

    /// The namespaces that are seen in this one, by the paths of their mounts in lower case.
    pub(crate) fn mounts(&self) -> &BTreeMap<Arc<str>, u64> {
        &self.mounts
    }

    /// A file as it was at this revision, whether it is still there or not.
    pub(crate) fn revision(&self, rev: &str) -> Option<&Arc<Entry>> {
        let (namespace, sequence) = parse_rev(rev)?;
        let change = self.changes.get(index(sequence)?)?;
        match change {
            Change::Written(entry) if namespace == self.namespace && entry.is_revision(rev) => {
                Some(entry).filter(|entry| !self.is_purged(entry))
            }
            _ => None,
        }
    }

    /// What was deleted at a path, if nothing has come there since.
    pub(crate) fn deleted(&self, path: &TreePath) -> Option<&Deleted> {
        self.deleted.get(path.lower())
    }

    /// Everything inside a folder at any depth, parents before what they hold. (`0` is the character
    /// after `/`.)
    pub(crate) fn inside(&self, folder: &TreePath) -> impl Iterator<Item = &Arc<Entry>> {
        let (from, to) = (format!("{}/", folder.lower()), format!("{}0", folder.lower()));
        let keys = (Bound::Included(from.as_str()), Bound::Excluded(to.as_str()));
        self.live.range::<str, _>(keys).map(|(_, entry)| entry)
    }

    /// What is live inside a folder and sorts after `after`, in the order of [`Tree::inside`].
    pub(super) fn live_after(&self, after: Bound<&str>) -> impl Iterator<Item = &Arc<Entry>> {
        self.live.range::<str, _>((after, Bound::Unbounded)).map(|(_, entry)| entry)
    }

    /// What is deleted and sorts after `after`.
    pub(super) fn deleted_after(&self, after: Bound<&str>) -> impl Iterator<Item = &Deleted> {
        self.deleted.range::<str, _>((after, Bound::Unbounded)).map(|(_, deleted)| deleted)
    }

    /// The changes after a position with their numbers.
    pub(super) fn changes_after(&self, position: u64) -> impl Iterator<Item = (u64, &Change)> {
        let skip = usize::try_from(position).unwrap_or(usize::MAX);
        (position + 1..).zip(self.changes.iter().skip(skip))
    }

    /// The changes whose bytes were forgotten since this was last asked, with their numbers.
    pub(super) fn emptied(&mut self) -> Vec<(u64, &Change)> {
        let numbers = std::mem::take(&mut self.emptied).into_iter();
        let change = |number: u64| Some((number, self.changes.get(index(number)?)?));
        numbers.filter_map(change).collect()
    }

    /// Whether an entry of the past was forgotten since.
    pub(super) fn is_purged(&self, entry: &Entry) -> bool {
        self.purged
            .iter()
            .any(|(path, sequence)| *sequence > entry.sequence && path.contains(entry.path.lower()))
    }

    /// All changes, the latest first.
    pub(super) fn changes_back(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().rev()
    }

    /// Whether a change is still the last word about its path.
    pub(super) fn is_current(&self, sequence: u64, change: &Change) -> bool {
        match change {
            Change::Written(entry) => {
                self.entry(&entry.path).is_some_and(|live| live.sequence == sequence)
            }
            // A later deletion of the same path says the same; one that was undone by a new entry
            // has to be told before that entry.
            Change::Deleted(gone) => {
                self.deleted(&gone.path).is_none_or(|deleted| deleted.sequence == sequence)
            }
            Change::Purged(_) => false,
        }
    }
}

/// The changes themselves, for the modules that decide about them.
impl Tree {
    /// Records an entry at a path, in place of what lies there. A new id is given out without `id`.
    pub(super) fn record(&mut self, path: TreePath, id: Option<FileId>, kind: Kind) -> Arc<Entry> {
        let id = id.unwrap_or_else(|| FileId::new(self.namespace, self.ids + 1));
        let sequence = self.sequence() + 1;
        let entry = Arc::new(Entry { path, id, namespace: self.namespace, sequence, kind });
        self.apply(Change::Written(Arc::clone(&entry)));
        entry
    }

    /// Records that an entry went away with everything inside, and returns it all, parents first.
    pub(super) fn record_deletion(&mut self, path: &TreePath, at: Timestamp) -> Vec<Arc<Entry>> {
        let gone = self.at_and_inside(path);
        self.apply(Change::Deleted(Box::new(Deletion { path: path.clone(), at })));
        gone
    }

    /// An entry with everything inside, parents first.
    pub(super) fn at_and_inside(&self, path: &TreePath) -> Vec<Arc<Entry>> {
        self.entry(path).into_iter().chain(self.inside(path)).cloned().collect()
    }

    /// Adds a change, as it is made or as it is read from disk.
    pub(super) fn apply(&mut self, change: Change) {
        match &change {
            Change::Written(entry) => self.put(entry),
            Change::Purged(path) => self.forget(path),
            Change::Deleted(gone) => {
                for entry in self.at_and_inside(&gone.path) {
                    self.take(&entry);
                    let sequence = self.sequence() + 1;
                    let deleted = Deleted { path: entry.path.clone(), sequence, at: gone.at };
                    self.deleted.insert(entry.path.key(), deleted);
                }
            }
        }
        self.changes.push(change);
    }

    /// Forgets what was deleted at a path and inside it.
    fn forget(&mut self, path: &TreePath) {
        let (from, to) = (format!("{}/", path.lower()), format!("{}0", path.lower()));
        let keys = (Bound::Included(from.as_str()), Bound::Excluded(to.as_str()));
        let inside: Vec<_> =
            self.deleted.range::<str, _>(keys).map(|(key, _)| key.clone()).collect();
        for key in inside.iter().map(|key| &**key).chain([path.lower()]) {
            self.deleted.remove(key);
        }
        self.purged.push((path.clone(), self.sequence() + 1));
        for (number, change) in (1..).zip(&mut self.changes) {
            if let Change::Written(entry) = change
                && path.contains(entry.path.lower())
                && let Some(emptied) = entry.emptied()
            {
                *entry = Arc::new(emptied);
                self.emptied.push(number);
            }
        }
    }

    fn put(&mut self, entry: &Arc<Entry>) {
        if let Some(replaced) = self.entry(&entry.path).cloned() {
            self.take(&replaced);
        }
        // What lay inside a folder that became a mount lies in the namespace mounted there.
        if let Kind::Mount(namespace) = entry.kind {
            let inside: Vec<_> = self.inside(&entry.path).cloned().collect();
            inside.iter().for_each(|entry| self.take(entry));
            self.mounts.insert(entry.path.key(), namespace);
        }
        let key = entry.path.key();
        self.ids = self.ids.max(entry.id.count_in(self.namespace).unwrap_or_default());
        self.used += entry.size();
        self.deleted.remove(&key);
        self.path_of_id.insert(entry.id, Arc::clone(&key));
        self.live.insert(key, Arc::clone(entry));
    }

    fn take(&mut self, entry: &Entry) {
        let key = entry.path.lower();
        self.live.remove(key);
        self.mounts.remove(key);
        if self.path_of_id.get(&entry.id).is_some_and(|path| &**path == key) {
            self.path_of_id.remove(&entry.id);
        }
        self.used -= entry.size();
    }
}

/// Where the change with this number lies.
fn index(sequence: u64) -> Option<usize> {
    usize::try_from(sequence.checked_sub(1)?).ok()
}
