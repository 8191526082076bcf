//! Moving and copying: what `move` and `copy` decide.

use std::sync::Arc;

use super::entry::{Entry, Kind};
use super::name::Rename;
use super::path::TreePath;
use super::tree::{LookupFailure, Tree};
use super::write::{OnConflict, WriteFailure};

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
    /// It may not be put there.
    #[error("target refused")]
    To(#[source] WriteFailure),
    /// A folder would come to lie inside itself.
    #[error("cannot move a folder into itself")]
    IntoItself,
    /// Both paths are the same, or one lies in the other.
    #[error("duplicated or nested paths")]
    DuplicatedOrNested,
    /// More than 10 000 files and folders.
    #[error("too many files")]
    TooManyFiles,
    /// The copy would exceed the quota.
    #[error("insufficient quota")]
    InsufficientQuota,
}

impl Tree {
    /// Moves or copies a file, or a folder with everything inside. Returns it as it came to be.
    /// Missing folders around the target are made; folders are never merged.
    ///
    /// # Errors
    /// Nothing was changed.
    pub(crate) fn relocate(
        &mut self,
        relocation: &Relocation,
        allocated: u64,
    ) -> Result<Arc<Entry>, RelocationFailure> {
        let not_found = RelocationFailure::From(LookupFailure::NotFound);
        let source = self.entry(&relocation.from).cloned().ok_or(not_found)?;
        if let Some(unchanged) = only_case_changes(&source, relocation)? {
            return Ok(unchanged);
        }
        let to = self.relocation_target(&source, relocation)?;
        let mut entries = vec![Arc::clone(&source)];
        entries.extend(self.inside(&source.path).cloned());
        if entries.len() > RELOCATION_LIMIT {
            return Err(RelocationFailure::TooManyFiles);
        }
        let size: u64 = entries.iter().map(|entry| entry.size()).sum();
        if relocation.kind == RelocationKind::Copy && self.used() + size > allocated {
            return Err(RelocationFailure::InsufficientQuota);
        }
        let to = self.make_parents(&to);
        if relocation.kind == RelocationKind::Move {
            self.record_deletion(&source.path);
        }
        for entry in &entries {
            let path = source.path.rebase(&entry.path, &to);
            self.record(path, relocation.kind.id(entry), entry.kind.clone());
        }
        self.entry(&to).cloned().ok_or(not_found)
    }

    fn relocation_target(
        &self,
        source: &Entry,
        relocation: &Relocation,
    ) -> Result<TreePath, RelocationFailure> {
        let to = &relocation.to;
        if source.path.contains(to.lower()) {
            return Err(match (relocation.kind, source.is_folder()) {
                (RelocationKind::Move, true) => RelocationFailure::IntoItself,
                _ => RelocationFailure::DuplicatedOrNested,
            });
        }
        self.check_target(to).map_err(RelocationFailure::To)?;
        match (self.conflict_at(to), relocation.on_conflict) {
            (None, _) => Ok(to.clone()),
            (Some(conflict), OnConflict::Fail) => {
                Err(RelocationFailure::To(WriteFailure::Conflict(conflict)))
            }
            (Some(_), OnConflict::Rename) => {
                let rename = match source.kind {
                    Kind::Folder => Rename::NumberedFolder,
                    Kind::File(_) => Rename::NumberedFile,
                };
                Ok(rename.free_path(to, |path| self.entry(path).is_some()))
            }
        }
    }
}

impl RelocationKind {
    /// The id of what comes to be; `None` for a new one.
    fn id(self, entry: &Entry) -> Option<String> {
        match self {
            Self::Move => Some(entry.id.clone()),
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
