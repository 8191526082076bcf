//! Which routes answer, and by which function. [`crate::call`] tells how to add one.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::call::{Handler, PageHandler};
use crate::{account, contacts, file_properties, file_requests, files, oauth, sharing, team};

/// The tables of all modules: the route's name as in its URL, and its handler.
const TABLES: &[&[(&str, Handler)]] = &[
    account::ROUTES,
    account::PHOTO_ROUTES,
    contacts::ROUTES,
    file_properties::ROUTES,
    file_properties::TEMPLATE_ROUTES,
    file_requests::ROUTES,
    files::ROUTES,
    oauth::ROUTES,
    sharing::FILE_MEMBER_ROUTES,
    sharing::FOLDER_ROUTES,
    sharing::JOB_ROUTES,
    sharing::LINK_ROUTES,
    team::FOLDER_ROUTES,
    team::GROUP_CHANGING_ROUTES,
    team::GROUP_MEMBERSHIP_ROUTES,
    team::GROUP_READING_ROUTES,
    team::ROUTES,
    team::SUSPENSION_ROUTES,
];

/// The pages outside `/2/`, by the beginning of their path.
const PAGES: [&[(&str, PageHandler)]; 3] = [account::PAGES, files::PAGES, sharing::PAGES];

static HANDLERS: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| TABLES.iter().copied().flatten().copied().collect());

/// The handler of a route named as in its URL (`files/delete_v2`).
pub(crate) fn handler(name: &str) -> Option<Handler> {
    HANDLERS.get(name).copied()
}

/// The names of all routes that answer.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TABLES.iter().copied().flatten().map(|(name, _)| *name)
}

/// Whether a page has a form that is sent to its own address.
pub(crate) fn takes_forms(path: &str) -> bool {
    path.starts_with("/scl/")
}

/// The handler of a page whose path begins as in the table.
pub(crate) fn page(path: &str) -> Option<PageHandler> {
    PAGES
        .iter()
        .copied()
        .flatten()
        .find(|(prefix, _)| path.starts_with(prefix))
        .map(|(_, handler)| *handler)
}

/// What the names of routes begin with whose handlers may look at, or change, all that there is.
const LONG: [&str; 9] = [
    "files/copy",
    "files/delete",
    "files/list_revisions",
    "files/move",
    "files/permanently_delete",
    "files/restore",
    "files/search",
    "sharing/share_folder",
    "sharing/unshare_folder",
];

/// Whether the handler of a route may hold others up for so long that they should not wait for it on
/// the same thread.
pub(crate) fn may_take_long(route: &str) -> bool {
    LONG.iter().any(|start| route.starts_with(start))
}
