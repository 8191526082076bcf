//! Moving and copying: what `move` and `copy` decide.

use std::sync::Arc;

use jiff::Timestamp;

use super::entry::{Entry, Kind};
use super::id::FileId;
use super::name::Rename;
use super::namespace::{Access, NamespaceKind};
use super::path::TreePath;
use super::store::Files;
use super::tree::{LookupFailure, Tree};
use super::view::{Place, View};
use super::write::{Limits, OnConflict, WriteFailure};

/// How many files and folders one call may move or copy.
const RELOCATION_LIMIT: usize = 10_000;

/// A file or folder to be moved or copied.
#[derive(Debug, Clone)]
pub(crate) struct Relocation {
    /// Move or copy.
    pub(crate) kind: RelocationKind,
    /// What.
    pub(crate) from: TreePath,
    /// Where it shall lie.
    pub(crate) to: TreePath,
    /// What to do when something lies there already.
    pub(crate) on_conflict: OnConflict,
    /// Whether what the account owns may become somebody else's.
    pub(crate) ownership: Ownership,
}

/// The `allow_ownership_transfer` of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ownership {
    /// It stays with the account.
    Kept,
    /// It goes to the owner of the folder around the target.
    Transferable,
}

impl Ownership {
    /// From the argument's `allow_ownership_transfer`.
    pub(crate) fn from_allowed(allowed: bool) -> Self {
        if allowed { Self::Transferable } else { Self::Kept }
    }
}

/// Whether the original stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RelocationKind {
    /// It goes, and keeps its id.
    Move,
    /// It stays, and the copy gets an id of its own.
    Copy,
}

/// Why nothing was moved or copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RelocationFailure {
    /// There is nothing to move or copy.
    #[error("nothing to move or copy")]
    From(#[source] LookupFailure),
    /// It may not go away from where it is.
    #[error("source refused")]
    FromWrite(#[source] WriteFailure),
    /// It may not be put there.
    #[error("target refused")]
    To(#[source] WriteFailure),
    /// A folder would come to lie inside itself.
    #[error("cannot move a folder into itself")]
    IntoItself,
    /// Both paths are the same, or one lies in the other.
    #[error("duplicated or nested paths")]
    DuplicatedOrNested,
    /// It would belong to somebody else afterwards.
    #[error("cannot transfer ownership")]
    TransferOwnership,
    /// More than 10 000 files and folders.
    #[error("too many files")]
    TooManyFiles,
    /// The copy would exceed the quota.
    #[error("insufficient quota")]
    InsufficientQuota,
    /// A shared folder cannot be copied.
    #[error("cannot copy a shared folder")]
    CopySharedFolder,
    /// A shared folder cannot lie in another.
    #[error("cannot nest a shared folder")]
    NestSharedFolder,
}

impl Files {
    /// Moves or copies a file, or a folder with everything inside. Returns it as it came to be.
    /// Missing folders around the target are made; folders are never merged.
    ///
    /// # Errors
    /// Nothing was changed.
    pub(crate) fn relocate(
        &mut self,
        view: &View,
        relocation: &Relocation,
        limits: Limits,
    ) -> Result<Arc<Entry>, RelocationFailure> {
        let (kind, refused) = (relocation.kind, RelocationFailure::FromWrite);
        let from = self.place(view, &relocation.from).map_err(RelocationFailure::From)?;
        let source = self.source(view, &from)?;
        if let Some(unchanged) = only_case_changes(&source, relocation)? {
            return Ok(unchanged);
        }
        let to = self.place_for(view, &relocation.to)?;
        if kind == RelocationKind::Move {
            self.check_writable(view, &from).map_err(refused)?;
            self.check_movable(view, &source).map_err(refused)?;
            self.check_ownership(view, (&from, &to), relocation.ownership)?;
            self.check_unlocked(view, &from).map_err(RelocationFailure::From)?;
        }
        if source.path.contains(relocation.to.lower()) {
            return Err(into_itself(kind, &source));
        }
        let entries = self.trees.of(from.namespace).at_and_inside(&from.path);
        self.check_relocated(view, (&from, &to), (kind, &entries), limits.allocated)?;
        self.put((kind, &entries), (&from, &to), (relocation.on_conflict, limits.now))
    }

    /// Where a target lies, if it may be written there.
    pub(super) fn place_for(&self, view: &View, to: &TreePath) -> Result<Place, RelocationFailure> {
        let refused = RelocationFailure::To;
        let place = self.place(view, to).map_err(|_| refused(WriteFailure::NoWritePermission))?;
        self.check_writable(view, &place).map_err(refused)?;
        Ok(place)
    }

    /// Puts an entry and what is inside, which are given parents first, where they shall lie.
    pub(super) fn put(
        &mut self,
        (kind, entries): (RelocationKind, &[Arc<Entry>]),
        (from, to): (&Place, &Place),
        (on_conflict, now): (OnConflict, Timestamp),
    ) -> Result<Arc<Entry>, RelocationFailure> {
        let not_found = RelocationFailure::From(LookupFailure::NotFound);
        let source = entries.first().ok_or(not_found)?;
        let path = self.trees.of(to.namespace).free_target(source, &to.path, on_conflict)?;
        let path = self.trees.of(to.namespace).make_parents(&path);
        if kind == RelocationKind::Move {
            if from.namespace != to.namespace {
                self.release(from);
            }
            self.trees.of(from.namespace).record_deletion(&from.path, now);
        }
        let tree = self.trees.of(to.namespace);
        for entry in entries {
            let path = from.path.rebase(&entry.path, &path);
            tree.record(path, kind.id(entry), entry.kind.clone());
        }
        let entry = tree.entry(&path).ok_or(not_found)?;
        Ok(to.seen(entry))
    }

    /// What is to be moved or copied, as the view sees it.
    fn source(&self, view: &View, from: &Place) -> Result<Arc<Entry>, RelocationFailure> {
        let entry = self.tree(from.namespace).and_then(|tree| tree.entry(&from.path));
        let entry = entry.filter(|entry| self.is_shown(view, entry));
        entry.map(|entry| from.seen(entry)).ok_or(RelocationFailure::From(LookupFailure::NotFound))
    }

    /// Whether what the account owns stays its own.
    fn check_ownership(
        &self,
        view: &View,
        (from, to): (&Place, &Place),
        ownership: Ownership,
    ) -> Result<(), RelocationFailure> {
        let owns =
            |place: &Place| self.access(place.namespace, &view.account) == Some(Access::Owner);
        let target = self.namespaces.get(&to.namespace).map(|namespace| &namespace.kind);
        let of_others = target == Some(&NamespaceKind::SharedFolder) && !owns(to);
        match ownership {
            Ownership::Kept if owns(from) && of_others => Err(RelocationFailure::TransferOwnership),
            Ownership::Kept | Ownership::Transferable => Ok(()),
        }
    }

    /// Whether so much, and just this, may be moved or copied.
    pub(super) fn check_relocated(
        &self,
        view: &View,
        (from, to): (&Place, &Place),
        (kind, entries): (RelocationKind, &[Arc<Entry>]),
        allocated: u64,
    ) -> Result<(), RelocationFailure> {
        if entries.len() > RELOCATION_LIMIT {
            return Err(RelocationFailure::TooManyFiles);
        }
        if entries.iter().any(|entry| entry.mounted().is_some()) {
            match kind {
                RelocationKind::Copy => return Err(RelocationFailure::CopySharedFolder),
                RelocationKind::Move if from.namespace != to.namespace => {
                    return Err(RelocationFailure::NestSharedFolder);
                }
                RelocationKind::Move => {}
            }
        }
        let size: u64 = entries.iter().map(|entry| entry.size()).sum();
        if kind == RelocationKind::Copy && self.used(view).saturating_add(size) > allocated {
            return Err(RelocationFailure::InsufficientQuota);
        }
        Ok(())
    }
}

impl Tree {
    /// Where something may be put that shall lie at `to`.
    fn free_target(
        &self,
        source: &Entry,
        to: &TreePath,
        on_conflict: OnConflict,
    ) -> Result<TreePath, RelocationFailure> {
        self.check_target(to).map_err(RelocationFailure::To)?;
        match (self.conflict_at(to), on_conflict) {
            (None, _) => Ok(to.clone()),
            (Some(conflict), OnConflict::Fail) => {
                Err(RelocationFailure::To(WriteFailure::Conflict(conflict)))
            }
            (Some(_), OnConflict::Rename) => {
                let rename = match source.kind {
                    Kind::Folder | Kind::Mount(_) => Rename::NumberedFolder,
                    Kind::File(_) => Rename::NumberedFile,
                };
                Ok(rename.free_path(to, |path| self.entry(path).is_some()))
            }
        }
    }
}

fn into_itself(kind: RelocationKind, source: &Entry) -> RelocationFailure {
    match (kind, source.is_folder()) {
        (RelocationKind::Move, true) => RelocationFailure::IntoItself,
        _ => RelocationFailure::DuplicatedOrNested,
    }
}

impl RelocationKind {
    /// The id of what comes to be; `None` for a new one.
    fn id(self, entry: &Entry) -> Option<FileId> {
        match self {
            Self::Move => Some(entry.id),
            Self::Copy => None,
        }
    }
}

/// A move that changes nothing but letters' case succeeds and does nothing, as on Dropbox.
fn only_case_changes(
    source: &Arc<Entry>,
    relocation: &Relocation,
) -> Result<Option<Arc<Entry>>, RelocationFailure> {
    if source.path.lower() != relocation.to.lower() {
        return Ok(None);
    }
    match relocation.kind {
        RelocationKind::Move if source.path != relocation.to => Ok(Some(Arc::clone(source))),
        _ => Err(RelocationFailure::DuplicatedOrNested),
    }
}
