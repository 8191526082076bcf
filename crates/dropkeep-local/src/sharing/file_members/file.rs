//! One file that is shared by itself.

use serde::{Deserialize, Serialize};

use super::super::folders::ViewerInfoPolicy;
use super::super::members::Members;
use crate::table::Row;

/// What is kept of a file that is shared by itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SharedFile {
    /// The account that owns it, in whose Dropbox it lies.
    pub(crate) owner: String,
    /// Who else may see it.
    pub(crate) members: Members,
    /// Whether it is told who looked at it.
    pub(crate) viewer_info: ViewerInfoPolicy,
}

impl Row for SharedFile {}
