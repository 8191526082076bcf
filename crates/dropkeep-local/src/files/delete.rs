//! Deleting: what `delete` decides.

use std::sync::Arc;

use super::entry::Entry;
use super::path::Locator;
use super::tree::{LookupFailure, Tree};
use super::write::{Conflict, WriteFailure};

/// Why nothing was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DeleteFailure {
    /// There is nothing to delete.
    #[error("nothing to delete")]
    Lookup(#[source] LookupFailure),
    /// It is there, but may not be deleted.
    #[error("not deleted")]
    Write(#[source] WriteFailure),
}

impl Tree {
    /// Deletes a file, or a folder with everything inside. Returns it as it was.
    ///
    /// # Errors
    /// Nothing was deleted.
    pub(crate) fn delete(
        &mut self,
        locator: &Locator,
        parent_rev: Option<&str>,
    ) -> Result<Arc<Entry>, DeleteFailure> {
        let path = self.resolve(locator).map_err(DeleteFailure::Lookup)?;
        if path.is_root() {
            return Err(DeleteFailure::Lookup(LookupFailure::MalformedPath));
        }
        let Some(entry) = self.entry(&path).cloned() else {
            return Err(DeleteFailure::Lookup(LookupFailure::NotFound));
        };
        if parent_rev.is_some_and(|rev| !entry.is_revision(rev)) {
            let conflict = if entry.is_folder() { Conflict::Folder } else { Conflict::File };
            return Err(DeleteFailure::Write(WriteFailure::Conflict(conflict)));
        }
        self.record_deletion(&entry.path);
        Ok(entry)
    }
}
