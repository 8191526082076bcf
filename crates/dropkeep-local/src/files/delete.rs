//! Deleting: what `delete` decides.

use std::sync::Arc;

use jiff::Timestamp;

use super::change::Change;
use super::entry::Entry;
use super::path::Locator;
use super::store::Files;
use super::tree::LookupFailure;
use super::view::View;
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

impl Files {
    /// Deletes a file, or a folder with everything inside. Returns it as it was. What is deleted of a
    /// mount is the mount: the namespace stays as it is.
    ///
    /// # Errors
    /// Nothing was deleted.
    pub(crate) fn delete(
        &mut self,
        view: &View,
        locator: &Locator,
        parent_rev: Option<&str>,
        now: Timestamp,
    ) -> Result<Arc<Entry>, DeleteFailure> {
        let not_found = DeleteFailure::Lookup(LookupFailure::NotFound);
        let path = self.resolve(view, locator).map_err(DeleteFailure::Lookup)?;
        if path.is_root() {
            return Err(DeleteFailure::Lookup(LookupFailure::MalformedPath));
        }
        let entry = self.entry(view, &path).ok_or(not_found)?;
        let place = self.place(view, &path).map_err(DeleteFailure::Lookup)?;
        self.check_writable(view, &place).map_err(DeleteFailure::Write)?;
        self.check_movable(view, &entry).map_err(DeleteFailure::Write)?;
        if parent_rev.is_some_and(|rev| !entry.is_revision(rev)) {
            let conflict = if entry.is_folder() { Conflict::Folder } else { Conflict::File };
            return Err(DeleteFailure::Write(WriteFailure::Conflict(conflict)));
        }
        self.check_unlocked(view, &place).map_err(DeleteFailure::Lookup)?;
        self.release(&place);
        self.trees.of(place.namespace).record_deletion(&place.path, now);
        Ok(entry)
    }

    /// Deletes for good what is at a path, or was deleted there: its revisions cannot be had any more.
    ///
    /// # Errors
    /// There is nothing, and was nothing; or it may not be deleted.
    pub(crate) fn purge(
        &mut self,
        view: &View,
        locator: &Locator,
        parent_rev: Option<&str>,
        now: Timestamp,
    ) -> Result<(), DeleteFailure> {
        let path = self.resolve(view, locator).map_err(DeleteFailure::Lookup)?;
        match self.delete(view, locator, parent_rev, now) {
            Err(DeleteFailure::Lookup(LookupFailure::NotFound))
                if self.deleted(view, &path).is_some() => {}
            deleted => drop(deleted?),
        }
        let place = self.place(view, &path).map_err(DeleteFailure::Lookup)?;
        self.check_writable(view, &place).map_err(DeleteFailure::Write)?;
        self.trees.of(place.namespace).apply(Change::Purged(Box::new(place.path)));
        Ok(())
    }
}
