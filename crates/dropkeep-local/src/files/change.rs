//! One change of a namespace.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::entry::{Entry, Kind};
use super::path::TreePath;
use crate::blob::SpoolFolder;

/// One change. Its serde form is its form on disk.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Change {
    /// The entry came to be, or came to be so.
    Written(Arc<Entry>),
    /// The entry at this path went away, with everything inside.
    Deleted(Box<Deletion>),
    /// What was deleted at this path and inside it is forgotten.
    Purged(Box<TreePath>),
}

/// That something went away.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Deletion {
    /// What.
    pub(crate) path: TreePath,
    /// When.
    pub(crate) at: Timestamp,
}

impl Change {
    /// Finds the files of its bytes, after it was read.
    pub(super) fn attach(&mut self, folder: &SpoolFolder) {
        if let Self::Written(entry) = self
            && let Some(Kind::File(file)) = Arc::get_mut(entry).map(|entry| &mut entry.kind)
        {
            file.content.blob.attach(folder);
        }
    }
}
