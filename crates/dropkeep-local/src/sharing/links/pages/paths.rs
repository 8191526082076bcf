//! Where the pages of links are found.

use super::{content, page};
use crate::call::PageHandler;

/// What the paths of links begin with.
pub(super) const PAGE: &str = "/scl/";

/// What the paths of the bytes behind links begin with. `dl=1` and `raw=1` redirect there.
pub(super) const CONTENT: &str = "/cd/0/link/";

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] = &[(PAGE, page::page), (CONTENT, content::content)];
