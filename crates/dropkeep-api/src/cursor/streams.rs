//! The streams, each a list's first route and the route that goes on.

use futures_util::StreamExt as _;

use super::{Items, Page, paginate};
use crate::file_properties::{self, FilePropertiesRoutes};
use crate::file_requests::{self, FileRequestsRoutes};
use crate::files::{self, FilesRoutes};
use crate::sharing::{self, SharingRoutes};

/// `STREAM = FIRST(ARG), ERROR; NEXT(ARG), ERROR, ROUTE; -> ITEM`
macro_rules! streams {
    ($namespace:ident, $handle:ident: $(
        $(#[$docs:meta])*
        $stream:ident = $first:ident($arg:ident), $refused:ty;
        $next:ident($next_arg:ident), $next_refused:ident, $route:ident;
        -> $item:ty
    )+) => {
        impl $handle<'_> {$(
            $(#[$docs])*
            ///
            /// # Errors
            #[doc = concat!("Those of [`Self::", stringify!($first), "`], and once it goes on those of [`Self::", stringify!($next), "`].")]
            pub fn $stream(
                &self,
                arg: $namespace::$arg,
            ) -> Items<$item, $refused, $namespace::$next_refused> {
                let (first, client) = (self.0.clone(), self.0.clone());
                let start = async move { first.$namespace().$first(arg).await.map(Page::from) };
                let go_on = move |cursor: String| {
                    let client = client.clone();
                    let arg = $namespace::$next_arg::new(cursor);
                    async move { client.$namespace().$next(arg).await.map(Page::from) }
                };
                paginate(start, go_on, &$namespace::routes::$route).boxed()
            }
        )+}
    };
}

streams! { files, FilesRoutes:
    /// Every entry of a folder, as it was found. To follow what changes later, keep the cursor of the
    /// last page and use the routes themselves.
    list_folder_stream = list_folder(ListFolderArg), files::ListFolderError;
        list_folder_continue(ListFolderContinueArg), ListFolderContinueError, LIST_FOLDER_CONTINUE;
        -> files::Metadata
    /// Every match of a search. Dropbox gives 10,000 at most, and may give one twice.
    search_stream = search_v2(SearchV2Arg), files::SearchError;
        search_continue_v2(SearchV2ContinueArg), SearchError, SEARCH_CONTINUE_V2;
        -> files::SearchMatchV2
}

streams! { sharing, SharingRoutes:
    /// Who has access to a file. Each item is a page with users, groups and invitees of its own.
    list_file_members_stream = list_file_members(ListFileMembersArg), sharing::ListFileMembersError;
        list_file_members_continue(ListFileMembersContinueArg), ListFileMembersContinueError,
        LIST_FILE_MEMBERS_CONTINUE;
        -> sharing::SharedFileMembers
    /// Who has access to a folder. Each item is a page with users, groups and invitees of its own.
    list_folder_members_stream = list_folder_members(ListFolderMembersArgs),
        sharing::SharedFolderAccessError;
        list_folder_members_continue(ListFolderMembersContinueArg),
        ListFolderMembersContinueError, LIST_FOLDER_MEMBERS_CONTINUE;
        -> sharing::SharedFolderMembers
    /// Every shared folder the user has access to.
    list_folders_stream = list_folders(ListFoldersArgs), ();
        list_folders_continue(ListFoldersContinueArg), ListFoldersContinueError,
        LIST_FOLDERS_CONTINUE;
        -> sharing::SharedFolderMetadata
    /// Every shared folder the user can mount or unmount.
    list_mountable_folders_stream = list_mountable_folders(ListFoldersArgs), ();
        list_mountable_folders_continue(ListFoldersContinueArg), ListFoldersContinueError,
        LIST_MOUNTABLE_FOLDERS_CONTINUE;
        -> sharing::SharedFolderMetadata
    /// Every file that was shared with the user on its own.
    list_received_files_stream = list_received_files(ListFilesArg), sharing::SharingUserError;
        list_received_files_continue(ListFilesContinueArg), ListFilesContinueError,
        LIST_RECEIVED_FILES_CONTINUE;
        -> sharing::SharedFileMetadata
}

streams! { file_requests, FileRequestsRoutes:
    /// Every file request of the user.
    list_stream = list_v2(ListFileRequestsArg), file_requests::ListFileRequestsError;
        list_continue(ListFileRequestsContinueArg), ListFileRequestsContinueError, LIST_CONTINUE;
        -> file_requests::FileRequest
}

streams! { file_properties, FilePropertiesRoutes:
    /// Every file with a property that matches.
    properties_search_stream = properties_search(PropertiesSearchArg),
        file_properties::PropertiesSearchError;
        properties_search_continue(PropertiesSearchContinueArg), PropertiesSearchContinueError,
        PROPERTIES_SEARCH_CONTINUE;
        -> file_properties::PropertiesSearchMatch
}

impl SharingRoutes<'_> {
    /// Every shared link: of the path that `arg` names, or of the user.
    ///
    /// # Errors
    /// Those of [`Self::list_shared_links`].
    pub fn list_shared_links_stream(
        &self,
        arg: sharing::ListSharedLinksArg,
    ) -> Items<
        sharing::SharedLinkMetadata,
        sharing::ListSharedLinksError,
        sharing::ListSharedLinksError,
    > {
        let (first, client, again) = (self.0.clone(), self.0.clone(), arg.clone());
        let start = async move { first.sharing().list_shared_links(arg).await.map(Page::from) };
        let go_on = move |cursor: String| {
            let (client, arg) = (client.clone(), again.clone().cursor(cursor));
            async move { client.sharing().list_shared_links(arg).await.map(Page::from) }
        };
        paginate(start, go_on, &sharing::routes::LIST_SHARED_LINKS).boxed()
    }
}

#[cfg(feature = "team")]
mod team {
    use futures_util::StreamExt as _;

    use super::{Items, Page, paginate};
    use crate::team::{self, TeamRoutes};
    use crate::team_common;

    streams! { team, TeamRoutes:
        /// Every group of the team.
        groups_list_stream = groups_list(GroupsListArg), ();
            groups_list_continue(GroupsListContinueArg), GroupsListContinueError,
            GROUPS_LIST_CONTINUE;
            -> team_common::GroupSummary
        /// Every member of a group.
        groups_members_list_stream = groups_members_list(GroupsMembersListArg),
            team::GroupSelectorError;
            groups_members_list_continue(GroupsMembersListContinueArg),
            GroupsMembersListContinueError, GROUPS_MEMBERS_LIST_CONTINUE;
            -> team::GroupMemberInfo
        /// Every member of the team.
        members_list_stream = members_list_v2(MembersListArg), team::MembersListError;
            members_list_continue_v2(MembersListContinueArg), MembersListContinueError,
            MEMBERS_LIST_CONTINUE_V2;
            -> team::TeamMemberInfoV2
        /// Every namespace the team has access to.
        namespaces_list_stream = namespaces_list(TeamNamespacesListArg),
            team::TeamNamespacesListError;
            namespaces_list_continue(TeamNamespacesListContinueArg),
            TeamNamespacesListContinueError, NAMESPACES_LIST_CONTINUE;
            -> team::NamespaceMetadata
        /// Every team folder.
        team_folder_list_stream = team_folder_list(TeamFolderListArg), team::TeamFolderListError;
            team_folder_list_continue(TeamFolderListContinueArg), TeamFolderListContinueError,
            TEAM_FOLDER_LIST_CONTINUE;
            -> team::TeamFolderMetadata
    }
}
