//! What the pages of Dropbox's lists have in common.

use super::Page;
use crate::{file_properties, file_requests, files, sharing};

/// The items of a page, and its cursor if more follow. Where a page has no `has_more`, it has a
/// cursor only if more follow.
macro_rules! pages {
    ($($page:ty => $item:ty: $items:ident, |$of:ident| $next:expr;)+) => {$(
        impl From<$page> for Page<$item> {
            fn from($of: $page) -> Self {
                Self { next: $next, items: $of.$items }
            }
        }
    )+};
}

pages! {
    files::ListFolderResult => files::Metadata:
        entries, |page| page.has_more.then_some(page.cursor);
    files::SearchV2Result => files::SearchMatchV2:
        matches, |page| page.cursor.filter(|_| page.has_more);
    sharing::ListSharedLinksResult => sharing::SharedLinkMetadata:
        links, |page| page.cursor.filter(|_| page.has_more);
    sharing::ListFoldersResult => sharing::SharedFolderMetadata: entries, |page| page.cursor;
    sharing::ListFilesResult => sharing::SharedFileMetadata: entries, |page| page.cursor;
    file_requests::ListFileRequestsV2Result => file_requests::FileRequest:
        file_requests, |page| page.has_more.then_some(page.cursor);
    file_properties::PropertiesSearchResult => file_properties::PropertiesSearchMatch:
        matches, |page| page.cursor;
}

/// A page with several lists stays whole.
impl From<sharing::SharedFileMembers> for Page<sharing::SharedFileMembers> {
    fn from(page: sharing::SharedFileMembers) -> Self {
        Self { next: page.cursor.clone(), items: vec![page] }
    }
}

/// A page with several lists stays whole.
impl From<sharing::SharedFolderMembers> for Page<sharing::SharedFolderMembers> {
    fn from(page: sharing::SharedFolderMembers) -> Self {
        Self { next: page.cursor.clone(), items: vec![page] }
    }
}

#[cfg(feature = "team")]
mod team {
    use super::Page;
    use crate::{team, team_common};

    pages! {
        team::GroupsListResult => team_common::GroupSummary:
            groups, |page| page.has_more.then_some(page.cursor);
        team::GroupsMembersListResult => team::GroupMemberInfo:
            members, |page| page.has_more.then_some(page.cursor);
        team::MembersListV2Result => team::TeamMemberInfoV2:
            members, |page| page.has_more.then_some(page.cursor);
        team::TeamNamespacesListResult => team::NamespaceMetadata:
            namespaces, |page| page.has_more.then_some(page.cursor);
        team::TeamFolderListResult => team::TeamFolderMetadata:
            team_folders, |page| page.has_more.then_some(page.cursor);
    }
}
