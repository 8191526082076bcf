//! What a file was: its revisions, and how one of them comes back.

use std::sync::Arc;

use jiff::Timestamp;

use super::change::Change;
use super::entry::{Entry, File, Kind};
use super::id::FileId;
use super::path::{Locator, TreePath};
use super::store::Files;
use super::tree::{LookupFailure, Tree};
use super::view::View;
use super::write::{Conflict, Limits, WriteFailure};

/// `files.ListRevisionsMode`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RevisionsOf {
    /// Whatever file lay at the path.
    Path,
    /// The file, wherever it lay.
    Id,
}

/// The revisions of a file, newest first.
#[derive(Debug)]
pub(crate) struct Revisions {
    /// The file at each of them.
    pub(crate) entries: Vec<Arc<Entry>>,
    /// Whether it is still there.
    pub(crate) presence: Presence,
}

/// Whether a file is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is.
    There,
    /// It went away, and when, where that is known.
    Deleted(Option<Timestamp>),
}

/// Why a revision does not come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RestoreFailure {
    /// No file ever lay at the path.
    #[error("no such file")]
    Lookup(#[source] LookupFailure),
    /// It may not be written there.
    #[error("not written")]
    Write(#[source] WriteFailure),
    /// It is no revision of that file.
    #[error("invalid revision")]
    InvalidRevision,
}

impl Files {
    /// The revisions of the file that a path or an id names, or named last.
    ///
    /// # Errors
    /// There is none and was none, or it is a folder.
    pub(crate) fn revisions(
        &self,
        view: &View,
        locator: &Locator,
        of: RevisionsOf,
    ) -> Result<Revisions, LookupFailure> {
        let path = match self.resolve(view, locator) {
            Err(LookupFailure::NotFound) => self.last_path(view, locator)?,
            path => path?,
        };
        let live = self.entry(view, &path);
        if path.is_root() || live.as_ref().is_some_and(|entry| entry.is_folder()) {
            return Err(LookupFailure::NotFile);
        }
        let mut entries = self.files_at(view, &path)?;
        let newest = entries.first().ok_or(LookupFailure::NotFound)?.id;
        if of == RevisionsOf::Id {
            entries = self.files_with(view, live.as_ref().map_or(newest, |entry| entry.id));
        }
        let presence = match live {
            Some(_) => Presence::There,
            None => Presence::Deleted(self.deleted_at(view, &path)),
        };
        Ok(Revisions { entries, presence })
    }

    /// Makes a revision of the file at a path its newest again. What was deleted is there again.
    ///
    /// # Errors
    /// Nothing was changed.
    pub(crate) fn restore(
        &mut self,
        view: &View,
        path: &TreePath,
        rev: &str,
        limits: Limits,
    ) -> Result<Arc<Entry>, RestoreFailure> {
        let of = RevisionsOf::Path;
        let history = match self.revisions(view, &Locator::Path(path.clone()), of) {
            Err(LookupFailure::NotFile) => {
                return Err(RestoreFailure::Write(WriteFailure::Conflict(Conflict::Folder)));
            }
            history => history.map_err(RestoreFailure::Lookup)?,
        };
        let found = history.entries.iter().find(|entry| entry.rev() == rev);
        let old = found.ok_or(RestoreFailure::InvalidRevision)?;
        let place = self.place(view, path).map_err(RestoreFailure::Lookup)?;
        let refused = RestoreFailure::Write;
        self.check_writable(view, &place).map_err(refused)?;
        self.check_replaceable(view, &place).map_err(refused)?;
        let freed = self.entry(view, path).map_or(0, |entry| entry.size());
        if (self.used(view) - freed).saturating_add(old.size()) > limits.allocated {
            return Err(RestoreFailure::Write(WriteFailure::InsufficientSpace));
        }
        let tree = self.trees.of(place.namespace);
        tree.check_target(&place.path).map_err(refused)?;
        let entry = tree.restore(&place.path, old, limits.now);
        Ok(place.seen(&entry))
    }

    /// Where something lay that is nowhere now.
    fn last_path(&self, view: &View, locator: &Locator) -> Result<TreePath, LookupFailure> {
        let Locator::Id(id, below) = locator else { return Err(LookupFailure::NotFound) };
        let id = id.parse().map_err(|_| LookupFailure::NotFound)?;
        let last = self.files_with(view, id).into_iter().next().ok_or(LookupFailure::NotFound)?;
        if below.is_root() { Ok(last.path.clone()) } else { Err(LookupFailure::NotFound) }
    }

    /// The files that lay at a path, the latest first.
    fn files_at(&self, view: &View, path: &TreePath) -> Result<Vec<Arc<Entry>>, LookupFailure> {
        let place = self.place(view, path)?;
        let tree = self.tree(place.namespace).ok_or(LookupFailure::NotFound)?;
        let files = tree.files().filter(|entry| entry.path.lower() == place.path.lower());
        Ok(files.map(|entry| place.seen(entry)).collect())
    }

    /// What a file was, the latest first, in whichever namespace it lay.
    fn files_with(&self, view: &View, id: FileId) -> Vec<Arc<Entry>> {
        let mut all = Vec::new();
        for place in self.segments(view, &TreePath::root()) {
            let Some(tree) = self.tree(place.namespace) else { continue };
            let files = tree.files().filter(|entry| entry.id == id);
            all.extend(files.map(|entry| place.seen(entry)));
        }
        all.sort_by_key(|entry| std::cmp::Reverse(entry.file().map(|file| file.server_modified)));
        all
    }

    fn deleted_at(&self, view: &View, path: &TreePath) -> Option<Timestamp> {
        let place = self.place(view, path).ok()?;
        Some(self.tree(place.namespace)?.deleted(&place.path)?.at)
    }
}

impl Tree {
    /// Every file that was ever written, the latest first. This looks through all changes: nobody
    /// asks often, and an index would cost every file its memory.
    fn files(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.changes_back().filter_map(move |change| match change {
            Change::Written(entry) if entry.file().is_none() || self.is_purged(entry) => None,
            Change::Written(entry) => Some(entry),
            Change::Deleted(_) | Change::Purged(_) => None,
        })
    }

    /// Writes what a file was as it is now. It keeps the id that it has, or had.
    fn restore(&mut self, path: &TreePath, old: &Entry, now: Timestamp) -> Arc<Entry> {
        let live = self.entry(path).cloned();
        let id = match &live {
            Some(entry) => Some(entry.id),
            None => Some(old.id).filter(|id| self.entry_by_id(*id).is_none()),
        };
        let path = match live {
            Some(entry) => entry.path.clone(),
            None => self.make_parents(path),
        };
        let kind = match &old.kind {
            Kind::File(file) => Kind::File(File { server_modified: now, ..file.clone() }),
            kind => kind.clone(),
        };
        self.record(path, id, kind)
    }
}
