//! The files and folders of one account: what is there now, and every change that led to it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::entry::{Entry, Kind};
use super::path::{Locator, TreePath};

/// One account's Dropbox.
///
/// Changes are numbered from 1 and kept for ever, in order; the rest is an index over them. A
/// position in a listing is therefore just a number, and an old revision is just an old change.
/// Deleting a folder is one change that covers everything inside it.
#[derive(Debug)]
pub(crate) struct Tree {
    account: u64,
    changes: Vec<Change>,
    live: BTreeMap<String, Arc<Entry>>,
    path_of_id: HashMap<String, String>,
    deleted: BTreeMap<String, Deleted>,
    ids: u64,
    used: u64,
}

/// One change.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// The entry came to be, or came to be so.
    Written(Arc<Entry>),
    /// The entry at this path went away, with everything inside.
    Deleted(TreePath),
}

/// What once lay at a path where nothing lies now.
#[derive(Debug, Clone)]
pub(crate) struct Deleted {
    /// Where it lay.
    pub(crate) path: TreePath,
    /// The change that took it away.
    pub(crate) sequence: u64,
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
}

impl Tree {
    /// An empty Dropbox. `account` goes into ids, revs and cursors, so that those of two accounts
    /// differ.
    pub(crate) fn new(account: u64) -> Self {
        Self {
            account,
            changes: Vec::new(),
            live: BTreeMap::new(),
            path_of_id: HashMap::new(),
            deleted: BTreeMap::new(),
            ids: 0,
            used: 0,
        }
    }

    /// What distinguishes this account's cursors from those of others.
    pub(crate) fn account(&self) -> u64 {
        self.account
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

    /// What has this id now.
    pub(crate) fn entry_by_id(&self, id: &str) -> Option<&Arc<Entry>> {
        self.live.get(self.path_of_id.get(id)?)
    }

    /// A file as it was at this revision, whether it is still there or not.
    pub(crate) fn revision(&self, rev: &str) -> Option<&Arc<Entry>> {
        let sequence = u64::from_str_radix(rev.get(..rev.len().checked_sub(8)?)?, 16).ok()?;
        match self.changes.get(usize::try_from(sequence.checked_sub(1)?).ok()?)? {
            Change::Written(entry) if entry.is_revision(rev) => Some(entry),
            _ => None,
        }
    }

    /// What was deleted at a path, if nothing has come there since.
    pub(crate) fn deleted(&self, path: &TreePath) -> Option<&Deleted> {
        self.deleted.get(path.lower())
    }

    /// The path an argument names, which need not exist.
    ///
    /// # Errors
    /// An id or a revision that does not exist, or a namespace that cannot be seen.
    pub(crate) fn resolve(&self, locator: &Locator) -> Result<TreePath, LookupFailure> {
        let entry = match locator {
            Locator::Path(path) => return Ok(path.clone()),
            Locator::Id(id, below) => {
                let entry = self.entry_by_id(id).ok_or(LookupFailure::NotFound)?;
                return Ok(TreePath::root().rebase(below, &entry.path));
            }
            Locator::Revision(rev) => self.revision(rev),
            Locator::ForeignNamespace => None,
        };
        entry.map(|entry| entry.path.clone()).ok_or(LookupFailure::NotFound)
    }

    /// The entry an argument names; by revision also one that is no longer there.
    ///
    /// # Errors
    /// Nothing is there.
    pub(crate) fn lookup(&self, locator: &Locator) -> Result<&Arc<Entry>, LookupFailure> {
        if let Locator::Revision(rev) = locator {
            return self.revision(rev).ok_or(LookupFailure::NotFound);
        }
        let path = self.resolve(locator)?;
        self.entry(&path).ok_or(LookupFailure::NotFound)
    }

    /// Everything inside a folder at any depth, parents before what they hold.
    pub(crate) fn inside(&self, folder: &TreePath) -> impl Iterator<Item = &Arc<Entry>> {
        self.live.range(inner_range(folder)).map(|(_, entry)| entry)
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

    /// Whether a change is still the last word about its path.
    pub(super) fn is_current(&self, sequence: u64, change: &Change) -> bool {
        match change {
            Change::Written(entry) => {
                self.entry(&entry.path).is_some_and(|live| live.sequence == sequence)
            }
            // A later deletion of the same path says the same; one that was undone by a new entry
            // has to be told before that entry.
            Change::Deleted(path) => {
                self.deleted(path).is_none_or(|deleted| deleted.sequence == sequence)
            }
        }
    }
}

/// The changes themselves, for the modules that decide about them.
impl Tree {
    /// Records an entry at a path, in place of what lies there. A new id is given out without `id`.
    pub(super) fn record(&mut self, path: TreePath, id: Option<String>, kind: Kind) -> Arc<Entry> {
        let sequence = self.sequence() + 1;
        let id = id.unwrap_or_else(|| self.next_id());
        let mut entry = Entry { path, id, sequence, kind };
        if let Kind::File(file) = &mut entry.kind {
            file.rev = format!("{sequence:09x}{:08x}", self.account >> 32);
        }
        let key = entry.path.lower().to_owned();
        let entry = Arc::new(entry);
        self.used += entry.size();
        self.path_of_id.insert(entry.id.clone(), key.clone());
        self.deleted.remove(&key);
        if let Some(replaced) = self.live.insert(key, Arc::clone(&entry)) {
            self.used -= replaced.size();
        }
        self.changes.push(Change::Written(Arc::clone(&entry)));
        entry
    }

    /// Records that an entry went away with everything inside, and returns it all, parents first.
    pub(super) fn record_deletion(&mut self, path: &TreePath) -> Vec<Arc<Entry>> {
        let sequence = self.sequence() + 1;
        let mut gone: Vec<_> = self.entry(path).cloned().into_iter().collect();
        gone.extend(self.inside(path).cloned());
        for entry in &gone {
            self.live.remove(entry.path.lower());
            self.path_of_id.remove(&entry.id);
            self.used -= entry.size();
            let deleted = Deleted { path: entry.path.clone(), sequence };
            self.deleted.insert(entry.path.lower().to_owned(), deleted);
        }
        self.changes.push(Change::Deleted(path.clone()));
        gone
    }

    /// `id:`, 16 bytes in base64url: the account's, then a counter.
    fn next_id(&mut self) -> String {
        self.ids += 1;
        let bytes = [self.account.to_be_bytes(), self.ids.to_be_bytes()].concat();
        format!("id:{}", URL_SAFE_NO_PAD.encode(bytes))
    }
}

/// The keys of everything inside a folder: `0` is the character after `/`.
fn inner_range(folder: &TreePath) -> std::ops::Range<String> {
    format!("{}/", folder.lower())..format!("{}0", folder.lower())
}
