//! Saving a file and making a folder: what `upload`, `upload_session/finish` and `create_folder`
//! decide.

use std::sync::Arc;

use jiff::Timestamp;

use super::entry::{Content, Entry, File, FileForm, Kind};
use super::name::{Rename, is_disallowed};
use super::path::TreePath;
use super::tree::Tree;

/// A file to be saved.
#[derive(Debug, Clone)]
pub(crate) struct Commit {
    /// Where.
    pub(crate) path: TreePath,
    /// What to do about a file that is already there.
    pub(crate) mode: WriteMode,
    /// Whether to save it under a free name when it may not be saved under its own.
    pub(crate) on_conflict: OnConflict,
    /// Whether identical bytes are a conflict too.
    pub(crate) strictness: Strictness,
    /// When the client says that it was modified; otherwise the time of the commit.
    pub(crate) client_modified: Option<Timestamp>,
    /// The account that writes.
    pub(crate) modified_by: Option<Arc<str>>,
    /// What can be had of it.
    pub(crate) form: FileForm,
}

/// `files.WriteMode`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WriteMode {
    /// Never replace anything.
    Add,
    /// Replace any file.
    Overwrite,
    /// Replace the file that is at this revision.
    Update(String),
}

/// The `autorename` of many arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnConflict {
    /// Refuse.
    Fail,
    /// Take a free name.
    Rename,
}

impl OnConflict {
    /// From the argument's `autorename`.
    pub(crate) fn from_autorename(autorename: bool) -> Self {
        if autorename { Self::Rename } else { Self::Fail }
    }
}

/// The `strict_conflict` of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Identical bytes are never a conflict.
    Lenient,
    /// Identical bytes conflict, and so does an update of a file that is gone.
    Strict,
}

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conflict {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A file where a folder around the target would be.
    FileAncestor,
}

/// Why nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WriteFailure {
    /// The path breaks the rules, or is the root.
    #[error("malformed path")]
    MalformedPath,
    /// Something is in the way.
    #[error("conflict with {0:?}")]
    Conflict(Conflict),
    /// The quota would be exceeded.
    #[error("insufficient space")]
    InsufficientSpace,
    /// Dropbox does not store things of this name.
    #[error("disallowed name")]
    DisallowedName,
    /// The account may only see what is there.
    #[error("no write permission")]
    NoWritePermission,
    /// A team's space keeps this folder where it is.
    #[error("team folder")]
    TeamFolder,
}

impl Tree {
    /// Saves a file, or finds that it need not be saved because it is there already.
    pub(super) fn write(
        &mut self,
        commit: Commit,
        content: Content,
        limits: Limits,
    ) -> Result<Arc<Entry>, WriteFailure> {
        self.check_target(&commit.path)?;
        let existing = self.entry(&commit.path).cloned();
        let (path, id) = match decide(existing.as_deref(), &commit, &content) {
            Decision::Keep => return existing.ok_or(WriteFailure::MalformedPath),
            Decision::Create => (commit.path, None),
            Decision::Replace => {
                let entry = existing.as_ref().ok_or(WriteFailure::MalformedPath)?;
                (entry.path.clone(), Some(entry.id))
            }
            Decision::Refuse(conflict) if commit.on_conflict == OnConflict::Fail => {
                return Err(WriteFailure::Conflict(conflict));
            }
            Decision::Refuse(_) => {
                let rename = match commit.mode {
                    WriteMode::Update(_) => Rename::ConflictedCopy,
                    WriteMode::Add | WriteMode::Overwrite => Rename::NumberedFile,
                };
                (rename.free_path(&commit.path, |path| self.entry(path).is_some()), None)
            }
        };
        let freed = if id.is_some() { existing.map_or(0, |entry| entry.size()) } else { 0 };
        if (self.used() - freed).saturating_add(content.size()) > limits.allocated {
            return Err(WriteFailure::InsufficientSpace);
        }
        let path = self.make_parents(&path);
        let file = File {
            client_modified: commit.client_modified.unwrap_or(limits.now),
            server_modified: limits.now,
            modified_by: commit.modified_by,
            form: commit.form,
            content,
        };
        Ok(self.record(path, id, Kind::File(file)))
    }

    /// Makes a folder and the folders around it.
    pub(super) fn create_folder(
        &mut self,
        path: &TreePath,
        on_conflict: OnConflict,
    ) -> Result<Arc<Entry>, WriteFailure> {
        self.check_target(path)?;
        let path = match (self.conflict_at(path), on_conflict) {
            (None, _) => path.clone(),
            (Some(conflict), OnConflict::Fail) => return Err(WriteFailure::Conflict(conflict)),
            (Some(_), OnConflict::Rename) => {
                Rename::NumberedFolder.free_path(path, |path| self.entry(path).is_some())
            }
        };
        let path = self.make_parents(&path);
        Ok(self.record(path, None, Kind::Folder))
    }

    /// Whether anything may be put at this path, what lies at the path itself apart.
    pub(super) fn check_target(&self, path: &TreePath) -> Result<(), WriteFailure> {
        if path.is_root() {
            return Err(WriteFailure::MalformedPath);
        }
        for ancestor in path.ancestors() {
            match self.entry(&ancestor) {
                Some(entry) if !entry.is_folder() => {
                    return Err(WriteFailure::Conflict(Conflict::FileAncestor));
                }
                None if is_disallowed(ancestor.name()) => return Err(WriteFailure::DisallowedName),
                _ => {}
            }
        }
        if is_disallowed(path.name()) { Err(WriteFailure::DisallowedName) } else { Ok(()) }
    }

    /// What lies at a path and would be in the way.
    pub(super) fn conflict_at(&self, path: &TreePath) -> Option<Conflict> {
        let entry = self.entry(path)?;
        Some(if entry.is_folder() { Conflict::Folder } else { Conflict::File })
    }

    /// Makes the missing folders around a path, and returns the path with the folders written as
    /// they are.
    pub(super) fn make_parents(&mut self, path: &TreePath) -> TreePath {
        let mut folder = TreePath::root();
        for ancestor in path.ancestors() {
            folder = ancestor.inside(&folder);
            folder = match self.entry(&folder) {
                Some(entry) => entry.path.clone(),
                None => self.record(folder, None, Kind::Folder).path.clone(),
            };
        }
        path.inside(&folder)
    }
}

/// What bounds a write from outside the tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// How many bytes the account may hold.
    pub(crate) allocated: u64,
    /// The time of the call, in whole seconds.
    pub(crate) now: Timestamp,
}

enum Decision {
    Create,
    Replace,
    Keep,
    Refuse(Conflict),
}

/// The table of `files.WriteMode` and `strict_conflict`.
fn decide(existing: Option<&Entry>, commit: &Commit, content: &Content) -> Decision {
    let strict = commit.strictness == Strictness::Strict;
    let Some(entry) = existing else {
        return match commit.mode {
            WriteMode::Update(_) if strict => Decision::Refuse(Conflict::File),
            _ => Decision::Create,
        };
    };
    if entry.is_folder() {
        return Decision::Refuse(Conflict::Folder);
    }
    if !strict && entry.holds(content) {
        return Decision::Keep;
    }
    match &commit.mode {
        WriteMode::Overwrite => Decision::Replace,
        WriteMode::Update(rev) if entry.is_revision(rev) => Decision::Replace,
        WriteMode::Add | WriteMode::Update(_) => Decision::Refuse(Conflict::File),
    }
}
