//! The routes about shared files.

use super::{changing, list, metadata, received};
use crate::call::Handler;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("sharing/add_file_member", changing::add),
    ("sharing/get_file_metadata", metadata::get),
    ("sharing/get_file_metadata/batch", metadata::get_batch),
    ("sharing/list_file_members", list::list),
    ("sharing/list_file_members/batch", list::list_batch),
    ("sharing/list_file_members/continue", list::list_continue),
    ("sharing/list_received_files", received::list),
    ("sharing/list_received_files/continue", received::list_continue),
    ("sharing/relinquish_access", changing::relinquish_access),
    ("sharing/relinquish_file_membership", changing::relinquish),
    ("sharing/remove_file_member", changing::remove_old),
    ("sharing/remove_file_member_2", changing::remove),
    ("sharing/unshare_file", changing::unshare),
    ("sharing/update_file_member", changing::update),
    ("sharing/update_file_policy", metadata::update_policy),
];
