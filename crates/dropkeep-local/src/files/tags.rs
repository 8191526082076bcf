//! The tags of files and folders.

use serde::{Deserialize, Serialize};

use crate::table::{Persisted, Row, Table};

/// The most tags of one file.
const LIMIT: usize = 20;

/// The tags of all files and folders, by id: they stay when it is moved.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tags {
    tags: Table<String, Names>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Names(Vec<String>);

impl Row for Names {}

/// Why tags stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum TagFailure {
    /// There are as many as there may be.
    #[error("too many tags")]
    TooMany,
    /// The file has no such tag.
    #[error("tag not present")]
    NotPresent,
}

impl Tags {
    /// What is kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("tags", &mut self.tags)]
    }

    /// The tags of a file, in the order in which they were added.
    pub(super) fn of(&self, id: &str) -> &[String] {
        self.tags.get(id).map(|names| names.0.as_slice()).unwrap_or_default()
    }

    /// Adds a tag, in lower case. One that is there already stays.
    ///
    /// # Errors
    /// There are too many.
    pub(super) fn add(&mut self, id: &str, tag: &str) -> Result<(), TagFailure> {
        let tag = tag.to_lowercase();
        let tags = self.of(id);
        if tags.contains(&tag) {
            return Ok(());
        }
        if tags.len() >= LIMIT {
            return Err(TagFailure::TooMany);
        }
        self.tags.entry_or_insert_with(id.to_owned(), Names::default).0.push(tag);
        Ok(())
    }

    /// Removes a tag, in whatever case it is given.
    ///
    /// # Errors
    /// It is not there.
    pub(super) fn remove(&mut self, id: &str, tag: &str) -> Result<(), TagFailure> {
        let tag = tag.to_lowercase();
        if !self.of(id).contains(&tag) {
            return Err(TagFailure::NotPresent);
        }
        let names = self.tags.entry_or_insert_with(id.to_owned(), Names::default);
        names.0.retain(|name| *name != tag);
        Ok(())
    }
}
