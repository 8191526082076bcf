//! All that accounts share.

use jiff::Timestamp;

use super::file_members::SharedFile;
use super::folders::SharedFolder;
use super::links::Links;
use crate::table::{Persisted, Table};

/// All that accounts share. Who may see and change a shared folder stands in its namespace; the rest
/// stands here.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sharing {
    /// The shared links.
    pub(super) links: Links,
    /// The shared folders, by the numbers of their namespaces.
    pub(super) folders: Table<u64, SharedFolder>,
    /// The files that are shared by themselves, by their ids.
    pub(super) files: Table<String, SharedFile>,
}

impl Sharing {
    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![
            self.links.table(),
            ("shared_folders", &mut self.folders),
            ("shared_files", &mut self.files),
        ]
    }

    /// The URL, on the server that `base` names, of the oldest link to the file with this id.
    pub(crate) fn link_url(&self, file: &str, base: &str) -> Option<String> {
        Some(self.links.to(file)?.url(base))
    }

    /// Whether the link with this number is there and works.
    pub(crate) fn link_works(&self, number: u64, now: Timestamp) -> bool {
        self.links.works(number, now)
    }

    /// Whether a file was shared with somebody by itself, not by a folder around it: the
    /// `has_explicit_shared_members` of its metadata.
    pub(crate) fn has_explicit_members(&self, file: &str) -> bool {
        self.files.get(file).is_some_and(|shared| !shared.members.is_empty())
    }
}
