//! The routes about shared links.

use super::{change, create, list, read};
use crate::call::Handler;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("sharing/create_shared_link", create::create_old),
    ("sharing/create_shared_link_with_settings", create::create),
    ("sharing/get_shared_link_file", read::file),
    ("sharing/get_shared_link_metadata", read::link_metadata),
    ("sharing/get_shared_links", list::list_old),
    ("sharing/list_shared_links", list::list),
    ("sharing/modify_shared_link_settings", change::modify),
    ("sharing/revoke_shared_link", change::revoke),
];
