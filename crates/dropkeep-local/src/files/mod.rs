//! The file tree and its routes.

use crate::call::{Handler, PageHandler};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[];

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] = &[];

/// The files of all accounts.
#[derive(Debug, Default)]
pub(crate) struct Files {}

impl Files {
    /// How many bytes an account holds.
    pub(crate) fn used(&self, _account_id: &str) -> u64 {
        0
    }
}
