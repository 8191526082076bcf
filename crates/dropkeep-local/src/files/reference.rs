//! Copy references: a file or folder of one account, to be copied by another.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::entry::Entry;
use super::path::TreePath;
use super::relocate::{RelocationFailure, RelocationKind};
use super::store::Files;
use super::tree::LookupFailure;
use super::view::View;
use super::write::{Limits, OnConflict};
use crate::table::Row;

/// What a copy reference stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CopyReference {
    /// The account that gave it out.
    pub(crate) account: String,
    /// The namespace that the account saw as its root.
    pub(crate) root: u64,
    /// The id of the file or folder.
    pub(crate) target: String,
    /// When it ends.
    pub(crate) expires: Timestamp,
}

impl Row for CopyReference {}

impl Files {
    /// Copies what a reference stands for, as it is now, to a path of a view.
    ///
    /// # Errors
    /// Nothing was copied.
    pub(crate) fn save_reference(
        &mut self,
        reference: &CopyReference,
        (view, to): (&View, &TreePath),
        limits: Limits,
    ) -> Result<Arc<Entry>, RelocationFailure> {
        let owner = View { account: reference.account.clone(), root: reference.root };
        let not_found = RelocationFailure::From(LookupFailure::NotFound);
        let source = self.entry_by_id(&owner, &reference.target).ok_or(not_found)?;
        let from = self.place(&owner, &source.path).map_err(RelocationFailure::From)?;
        let to = self.place_for(view, to)?;
        let entries = self.trees.of(from.namespace).at_and_inside(&from.path);
        let what = (RelocationKind::Copy, entries.as_slice());
        self.check_relocated(view, (&from, &to), what, limits.allocated)?;
        self.put(what, (&from, &to), (OnConflict::Fail, limits.now))
    }
}
