//! Links to which anybody may upload one file, once.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::table::Row;

/// A temporary upload link.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UploadLink {
    /// The account that saves.
    pub(crate) account: String,
    /// The namespace that the account saw as its root.
    pub(crate) root: u64,
    /// How to save: a `files.CommitInfo`.
    pub(crate) commit: Value,
    /// When it ends.
    pub(crate) expires: Timestamp,
    /// Whether it has been used.
    pub(crate) used: Used,
}

/// Whether a link has been used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Used {
    /// It can be.
    No,
    /// It cannot be used again.
    Yes,
}

impl Row for UploadLink {}
