//! Shared links and their routes.

use crate::call::{Handler, PageHandler};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[];

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] = &[];

/// The shared links of all accounts.
#[derive(Debug, Default)]
pub(crate) struct Sharing {}
