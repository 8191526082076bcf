//! The routes about shared folders.

use super::{adding, leaving, listing, member_list, mounting, policy, share, unshare};
use crate::call::Handler;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("sharing/add_folder_member", adding::add),
    ("sharing/get_folder_metadata", listing::folder_metadata),
    ("sharing/list_folder_members", member_list::list),
    ("sharing/list_folder_members/continue", member_list::list_continue),
    ("sharing/list_folders", listing::list),
    ("sharing/list_folders/continue", listing::list_continue),
    ("sharing/list_mountable_folders", listing::mountable),
    ("sharing/list_mountable_folders/continue", listing::mountable_continue),
    ("sharing/mount_folder", mounting::mount),
    ("sharing/relinquish_folder_membership", leaving::relinquish),
    ("sharing/remove_folder_member", leaving::remove),
    ("sharing/set_access_inheritance", policy::set_access_inheritance),
    ("sharing/share_folder", share::share),
    ("sharing/transfer_folder", unshare::transfer),
    ("sharing/unmount_folder", mounting::unmount),
    ("sharing/unshare_folder", unshare::unshare),
    ("sharing/update_folder_member", adding::update),
    ("sharing/update_folder_policy", policy::update),
];
