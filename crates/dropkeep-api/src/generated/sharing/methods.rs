// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `sharing`, to call.

use super::routes;
use crate::{Client, Download, Error};

/// The routes of `sharing`, from [`Client::sharing`].
#[derive(Debug, Clone, Copy)]
pub struct SharingRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `sharing`.
    #[must_use]
    pub fn sharing(&self) -> SharingRoutes<'_> {
        SharingRoutes(self)
    }
}

impl SharingRoutes<'_> {
    /// `sharing/add_file_member`
    ///
    /// * `POST /2/sharing/add_file_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `members`: List, each: `sharing.MemberSelector`.
    /// * `custom_message`: String. May be absent.
    /// * `quiet`: Boolean. Default: `false`.
    /// * `access_level`: `sharing.AccessLevel`. May be absent.
    /// * `add_message_as_comment`: Boolean. Default: `false`.
    /// * `fp_sealed_result`: String. May be absent. Only for internal callers.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddFileMemberError`](crate::sharing::AddFileMemberError) (`user_error`, `access_error`, `rate_limit`, `invalid_comment`, `banned_member`); else see [`Error`].
    pub async fn add_file_member(
        &self,
        arg: crate::sharing::AddFileMemberArgs,
    ) -> Result<
        Vec<crate::sharing::FileMemberActionResult>,
        Error<crate::sharing::AddFileMemberError>,
    > {
        self.0.rpc(&routes::ADD_FILE_MEMBER, &arg).await
    }

    /// `sharing/add_folder_member`
    ///
    /// * `POST /2/sharing/add_folder_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `members`: List, each: `sharing.AddMember`.
    /// * `quiet`: Boolean. Default: `false`.
    /// * `custom_message`: String of at least one character. May be absent.
    /// * `fp_sealed_result`: String. May be absent. Only for internal callers.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddFolderMemberError`](crate::sharing::AddFolderMemberError) (`access_error`, `email_unverified`, `banned_member`, `bad_member`, `cant_share_outside_team`, `too_many_members`, `too_many_pending_invites`, `rate_limit`, `too_many_invitees`, `insufficient_plan`, `team_folder`, `no_permission`, `invalid_shared_folder`); else see [`Error`].
    pub async fn add_folder_member(
        &self,
        arg: crate::sharing::AddFolderMemberArg,
    ) -> Result<(), Error<crate::sharing::AddFolderMemberError>> {
        self.0.rpc(&routes::ADD_FOLDER_MEMBER, &arg).await
    }

    /// `sharing/check_job_status`
    ///
    /// * `POST /2/sharing/check_job_status` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn check_job_status(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::sharing::JobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::CHECK_JOB_STATUS, &arg).await
    }

    /// `sharing/check_remove_member_job_status`
    ///
    /// * `POST /2/sharing/check_remove_member_job_status` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn check_remove_member_job_status(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::sharing::RemoveMemberJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::CHECK_REMOVE_MEMBER_JOB_STATUS, &arg).await
    }

    /// `sharing/check_share_job_status`
    ///
    /// * `POST /2/sharing/check_share_job_status` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn check_share_job_status(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::sharing::ShareFolderJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::CHECK_SHARE_JOB_STATUS, &arg).await
    }

    /// `sharing/create_shared_link`
    ///
    /// * `POST /2/sharing/create_shared_link` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String.
    /// * `short_url`: Boolean. Default: `false`. Deprecated.
    /// * `pending_upload`: `sharing.PendingUploadMode`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CreateSharedLinkError`](crate::sharing::CreateSharedLinkError) (`path`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn create_shared_link(
        &self,
        arg: crate::sharing::CreateSharedLinkArg,
    ) -> Result<crate::sharing::PathLinkMetadata, Error<crate::sharing::CreateSharedLinkError>>
    {
        self.0.rpc(&routes::CREATE_SHARED_LINK, &arg).await
    }

    /// `sharing/create_shared_link_with_settings`
    ///
    /// * `POST /2/sharing/create_shared_link_with_settings` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `settings`: `sharing.SharedLinkSettings`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CreateSharedLinkWithSettingsError`](crate::sharing::CreateSharedLinkWithSettingsError) (`path`, `email_not_verified`, `shared_link_already_exists`, `settings_error`, `access_denied`, `banned_member`, `too_many_shared_folders`); else see [`Error`].
    pub async fn create_shared_link_with_settings(
        &self,
        arg: crate::sharing::CreateSharedLinkWithSettingsArg,
    ) -> Result<
        crate::sharing::SharedLinkMetadata,
        Error<crate::sharing::CreateSharedLinkWithSettingsError>,
    > {
        self.0.rpc(&routes::CREATE_SHARED_LINK_WITH_SETTINGS, &arg).await
    }

    /// `sharing/get_file_metadata`
    ///
    /// * `POST /2/sharing/get_file_metadata` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `actions`: List, each: `sharing.FileAction`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetFileMetadataError`](crate::sharing::GetFileMetadataError) (`user_error`, `access_error`); else see [`Error`].
    pub async fn get_file_metadata(
        &self,
        arg: crate::sharing::GetFileMetadataArg,
    ) -> Result<crate::sharing::SharedFileMetadata, Error<crate::sharing::GetFileMetadataError>>
    {
        self.0.rpc(&routes::GET_FILE_METADATA, &arg).await
    }

    /// `sharing/get_file_metadata/batch`
    ///
    /// * `POST /2/sharing/get_file_metadata/batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `files`: List of at most 100 items, each: string of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `actions`: List, each: `sharing.FileAction`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingUserError`](crate::sharing::SharingUserError) (`email_unverified`); else see [`Error`].
    pub async fn get_file_metadata_batch(
        &self,
        arg: crate::sharing::GetFileMetadataBatchArg,
    ) -> Result<
        Vec<crate::sharing::GetFileMetadataBatchResult>,
        Error<crate::sharing::SharingUserError>,
    > {
        self.0.rpc(&routes::GET_FILE_METADATA_BATCH, &arg).await
    }

    /// `sharing/get_folder_metadata`
    ///
    /// * `POST /2/sharing/get_folder_metadata` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `actions`: List, each: `sharing.FolderAction`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharedFolderAccessError`](crate::sharing::SharedFolderAccessError) (`invalid_id`, `not_a_member`, `invalid_member`, `email_unverified`, `unmounted`); else see [`Error`].
    pub async fn get_folder_metadata(
        &self,
        arg: crate::sharing::GetMetadataArgs,
    ) -> Result<crate::sharing::SharedFolderMetadata, Error<crate::sharing::SharedFolderAccessError>>
    {
        self.0.rpc(&routes::GET_FOLDER_METADATA, &arg).await
    }

    /// `sharing/get_shared_link_file`
    ///
    /// * `POST /2/sharing/get_shared_link_file` on the `content` host, style `download`
    /// * auth: `app` or `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `url`: String.
    /// * `path`: String that matches `/(.|[\r\n])*`. May be absent.
    /// * `link_password`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetSharedLinkFileError`](crate::sharing::GetSharedLinkFileError) (`shared_link_not_found`, `shared_link_access_denied`, `unsupported_link_type`, `unsupported_parameter_field`, `shared_link_is_directory`); else see [`Error`].
    pub async fn get_shared_link_file(
        &self,
        arg: crate::sharing::GetSharedLinkMetadataArg,
    ) -> Result<
        Download<crate::sharing::SharedLinkMetadata>,
        Error<crate::sharing::GetSharedLinkFileError>,
    > {
        self.0.download(&routes::GET_SHARED_LINK_FILE, &arg).await
    }

    /// `sharing/get_shared_link_metadata`
    ///
    /// * `POST /2/sharing/get_shared_link_metadata` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `url`: String.
    /// * `path`: String that matches `/(.|[\r\n])*`. May be absent.
    /// * `link_password`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharedLinkMetadataError`](crate::sharing::SharedLinkMetadataError) (`shared_link_not_found`, `shared_link_access_denied`, `unsupported_link_type`, `unsupported_parameter_field`); else see [`Error`].
    pub async fn get_shared_link_metadata(
        &self,
        arg: crate::sharing::GetSharedLinkMetadataArg,
    ) -> Result<crate::sharing::SharedLinkMetadata, Error<crate::sharing::SharedLinkMetadataError>>
    {
        self.0.rpc(&routes::GET_SHARED_LINK_METADATA, &arg).await
    }

    /// `sharing/get_shared_links`
    ///
    /// * `POST /2/sharing/get_shared_links` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetSharedLinksError`](crate::sharing::GetSharedLinksError) (`path`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn get_shared_links(
        &self,
        arg: crate::sharing::GetSharedLinksArg,
    ) -> Result<crate::sharing::GetSharedLinksResult, Error<crate::sharing::GetSharedLinksError>>
    {
        self.0.rpc(&routes::GET_SHARED_LINKS, &arg).await
    }

    /// `sharing/list_file_members`
    ///
    /// * `POST /2/sharing/list_file_members` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `actions`: List, each: `sharing.MemberAction`. May be absent.
    /// * `include_inherited`: Boolean. Default: `true`.
    /// * `limit`: Integer from 1 to 300. Default: `100`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFileMembersError`](crate::sharing::ListFileMembersError) (`user_error`, `access_error`); else see [`Error`].
    pub async fn list_file_members(
        &self,
        arg: crate::sharing::ListFileMembersArg,
    ) -> Result<crate::sharing::SharedFileMembers, Error<crate::sharing::ListFileMembersError>>
    {
        self.0.rpc(&routes::LIST_FILE_MEMBERS, &arg).await
    }

    /// `sharing/list_file_members/batch`
    ///
    /// * `POST /2/sharing/list_file_members/batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `files`: List of at most 100 items, each: string of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `limit`: Integer up to 3000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingUserError`](crate::sharing::SharingUserError) (`email_unverified`); else see [`Error`].
    pub async fn list_file_members_batch(
        &self,
        arg: crate::sharing::ListFileMembersBatchArg,
    ) -> Result<
        Vec<crate::sharing::ListFileMembersBatchResult>,
        Error<crate::sharing::SharingUserError>,
    > {
        self.0.rpc(&routes::LIST_FILE_MEMBERS_BATCH, &arg).await
    }

    /// `sharing/list_file_members/continue`
    ///
    /// * `POST /2/sharing/list_file_members/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFileMembersContinueError`](crate::sharing::ListFileMembersContinueError) (`user_error`, `access_error`, `invalid_cursor`); else see [`Error`].
    pub async fn list_file_members_continue(
        &self,
        arg: crate::sharing::ListFileMembersContinueArg,
    ) -> Result<
        crate::sharing::SharedFileMembers,
        Error<crate::sharing::ListFileMembersContinueError>,
    > {
        self.0.rpc(&routes::LIST_FILE_MEMBERS_CONTINUE, &arg).await
    }

    /// `sharing/list_folder_members`
    ///
    /// * `POST /2/sharing/list_folder_members` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `actions`: List, each: `sharing.MemberAction`. May be absent.
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `path`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharedFolderAccessError`](crate::sharing::SharedFolderAccessError) (`invalid_id`, `not_a_member`, `invalid_member`, `email_unverified`, `unmounted`); else see [`Error`].
    pub async fn list_folder_members(
        &self,
        arg: crate::sharing::ListFolderMembersArgs,
    ) -> Result<crate::sharing::SharedFolderMembers, Error<crate::sharing::SharedFolderAccessError>>
    {
        self.0.rpc(&routes::LIST_FOLDER_MEMBERS, &arg).await
    }

    /// `sharing/list_folder_members/continue`
    ///
    /// * `POST /2/sharing/list_folder_members/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFolderMembersContinueError`](crate::sharing::ListFolderMembersContinueError) (`access_error`, `invalid_cursor`); else see [`Error`].
    pub async fn list_folder_members_continue(
        &self,
        arg: crate::sharing::ListFolderMembersContinueArg,
    ) -> Result<
        crate::sharing::SharedFolderMembers,
        Error<crate::sharing::ListFolderMembersContinueError>,
    > {
        self.0.rpc(&routes::LIST_FOLDER_MEMBERS_CONTINUE, &arg).await
    }

    /// `sharing/list_folders`
    ///
    /// * `POST /2/sharing/list_folders` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `actions`: List, each: `sharing.FolderAction`. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn list_folders(
        &self,
        arg: crate::sharing::ListFoldersArgs,
    ) -> Result<crate::sharing::ListFoldersResult, Error<()>> {
        self.0.rpc(&routes::LIST_FOLDERS, &arg).await
    }

    /// `sharing/list_folders/continue`
    ///
    /// * `POST /2/sharing/list_folders/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFoldersContinueError`](crate::sharing::ListFoldersContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn list_folders_continue(
        &self,
        arg: crate::sharing::ListFoldersContinueArg,
    ) -> Result<crate::sharing::ListFoldersResult, Error<crate::sharing::ListFoldersContinueError>>
    {
        self.0.rpc(&routes::LIST_FOLDERS_CONTINUE, &arg).await
    }

    /// `sharing/list_mountable_folders`
    ///
    /// * `POST /2/sharing/list_mountable_folders` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `actions`: List, each: `sharing.FolderAction`. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn list_mountable_folders(
        &self,
        arg: crate::sharing::ListFoldersArgs,
    ) -> Result<crate::sharing::ListFoldersResult, Error<()>> {
        self.0.rpc(&routes::LIST_MOUNTABLE_FOLDERS, &arg).await
    }

    /// `sharing/list_mountable_folders/continue`
    ///
    /// * `POST /2/sharing/list_mountable_folders/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFoldersContinueError`](crate::sharing::ListFoldersContinueError) (`invalid_cursor`); else see [`Error`].
    pub async fn list_mountable_folders_continue(
        &self,
        arg: crate::sharing::ListFoldersContinueArg,
    ) -> Result<crate::sharing::ListFoldersResult, Error<crate::sharing::ListFoldersContinueError>>
    {
        self.0.rpc(&routes::LIST_MOUNTABLE_FOLDERS_CONTINUE, &arg).await
    }

    /// `sharing/list_received_files`
    ///
    /// * `POST /2/sharing/list_received_files` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer from 1 to 300. Default: `100`.
    /// * `actions`: List, each: `sharing.FileAction`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SharingUserError`](crate::sharing::SharingUserError) (`email_unverified`); else see [`Error`].
    pub async fn list_received_files(
        &self,
        arg: crate::sharing::ListFilesArg,
    ) -> Result<crate::sharing::ListFilesResult, Error<crate::sharing::SharingUserError>> {
        self.0.rpc(&routes::LIST_RECEIVED_FILES, &arg).await
    }

    /// `sharing/list_received_files/continue`
    ///
    /// * `POST /2/sharing/list_received_files/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFilesContinueError`](crate::sharing::ListFilesContinueError) (`user_error`, `invalid_cursor`); else see [`Error`].
    pub async fn list_received_files_continue(
        &self,
        arg: crate::sharing::ListFilesContinueArg,
    ) -> Result<crate::sharing::ListFilesResult, Error<crate::sharing::ListFilesContinueError>>
    {
        self.0.rpc(&routes::LIST_RECEIVED_FILES_CONTINUE, &arg).await
    }

    /// `sharing/list_shared_links`
    ///
    /// * `POST /2/sharing/list_shared_links` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`. May be absent.
    /// * `cursor`: String. May be absent.
    /// * `direct_only`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListSharedLinksError`](crate::sharing::ListSharedLinksError) (`path`, `reset`); else see [`Error`].
    pub async fn list_shared_links(
        &self,
        arg: crate::sharing::ListSharedLinksArg,
    ) -> Result<crate::sharing::ListSharedLinksResult, Error<crate::sharing::ListSharedLinksError>>
    {
        self.0.rpc(&routes::LIST_SHARED_LINKS, &arg).await
    }

    /// `sharing/modify_shared_link_settings`
    ///
    /// * `POST /2/sharing/modify_shared_link_settings` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `url`: String.
    /// * `settings`: `sharing.SharedLinkSettings`.
    /// * `remove_expiration`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ModifySharedLinkSettingsError`](crate::sharing::ModifySharedLinkSettingsError) (`shared_link_not_found`, `shared_link_access_denied`, `unsupported_link_type`, `unsupported_parameter_field`, `settings_error`, `email_not_verified`); else see [`Error`].
    pub async fn modify_shared_link_settings(
        &self,
        arg: crate::sharing::ModifySharedLinkSettingsArgs,
    ) -> Result<
        crate::sharing::SharedLinkMetadata,
        Error<crate::sharing::ModifySharedLinkSettingsError>,
    > {
        self.0.rpc(&routes::MODIFY_SHARED_LINK_SETTINGS, &arg).await
    }

    /// `sharing/mount_folder`
    ///
    /// * `POST /2/sharing/mount_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`MountFolderError`](crate::sharing::MountFolderError) (`access_error`, `inside_shared_folder`, `insufficient_quota`, `already_mounted`, `no_permission`, `not_mountable`, `must_automount`); else see [`Error`].
    pub async fn mount_folder(
        &self,
        arg: crate::sharing::MountFolderArg,
    ) -> Result<crate::sharing::SharedFolderMetadata, Error<crate::sharing::MountFolderError>> {
        self.0.rpc(&routes::MOUNT_FOLDER, &arg).await
    }

    /// `sharing/relinquish_access`
    ///
    /// * `POST /2/sharing/relinquish_access` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `private:sharing.write`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelinquishAccessError`](crate::sharing::RelinquishAccessError) (`invalid_file_id`, `email_unverified`, `owner`, `no_explicit_access`, `team_folder`, `no_permission`); else see [`Error`].
    pub async fn relinquish_access(
        &self,
        arg: crate::sharing::RelinquishAccessArg,
    ) -> Result<crate::sharing::RelinquishAccessResult, Error<crate::sharing::RelinquishAccessError>>
    {
        self.0.rpc(&routes::RELINQUISH_ACCESS, &arg).await
    }

    /// `sharing/relinquish_file_membership`
    ///
    /// * `POST /2/sharing/relinquish_file_membership` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelinquishFileMembershipError`](crate::sharing::RelinquishFileMembershipError) (`access_error`, `group_access`, `no_permission`); else see [`Error`].
    pub async fn relinquish_file_membership(
        &self,
        arg: crate::sharing::RelinquishFileMembershipArg,
    ) -> Result<(), Error<crate::sharing::RelinquishFileMembershipError>> {
        self.0.rpc(&routes::RELINQUISH_FILE_MEMBERSHIP, &arg).await
    }

    /// `sharing/relinquish_folder_membership`
    ///
    /// * `POST /2/sharing/relinquish_folder_membership` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `leave_a_copy`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelinquishFolderMembershipError`](crate::sharing::RelinquishFolderMembershipError) (`access_error`, `folder_owner`, `mounted`, `group_access`, `team_folder`, `no_permission`, `no_explicit_access`); else see [`Error`].
    pub async fn relinquish_folder_membership(
        &self,
        arg: crate::sharing::RelinquishFolderMembershipArg,
    ) -> Result<
        crate::async_::LaunchEmptyResult,
        Error<crate::sharing::RelinquishFolderMembershipError>,
    > {
        self.0.rpc(&routes::RELINQUISH_FOLDER_MEMBERSHIP, &arg).await
    }

    /// `sharing/remove_file_member`
    ///
    /// * `POST /2/sharing/remove_file_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `member`: `sharing.MemberSelector`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RemoveFileMemberError`](crate::sharing::RemoveFileMemberError) (`user_error`, `access_error`, `no_explicit_access`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn remove_file_member(
        &self,
        arg: crate::sharing::RemoveFileMemberArg,
    ) -> Result<
        crate::sharing::FileMemberActionIndividualResult,
        Error<crate::sharing::RemoveFileMemberError>,
    > {
        self.0.rpc(&routes::REMOVE_FILE_MEMBER, &arg).await
    }

    /// `sharing/remove_file_member_2`
    ///
    /// * `POST /2/sharing/remove_file_member_2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `member`: `sharing.MemberSelector`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RemoveFileMemberError`](crate::sharing::RemoveFileMemberError) (`user_error`, `access_error`, `no_explicit_access`); else see [`Error`].
    pub async fn remove_file_member_2(
        &self,
        arg: crate::sharing::RemoveFileMemberArg,
    ) -> Result<
        crate::sharing::FileMemberRemoveActionResult,
        Error<crate::sharing::RemoveFileMemberError>,
    > {
        self.0.rpc(&routes::REMOVE_FILE_MEMBER_2, &arg).await
    }

    /// `sharing/remove_folder_member`
    ///
    /// * `POST /2/sharing/remove_folder_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `member`: `sharing.MemberSelector`.
    /// * `leave_a_copy`: Boolean.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RemoveFolderMemberError`](crate::sharing::RemoveFolderMemberError) (`access_error`, `member_error`, `folder_owner`, `group_access`, `team_folder`, `no_permission`, `too_many_files`); else see [`Error`].
    pub async fn remove_folder_member(
        &self,
        arg: crate::sharing::RemoveFolderMemberArg,
    ) -> Result<crate::async_::LaunchResultBase, Error<crate::sharing::RemoveFolderMemberError>>
    {
        self.0.rpc(&routes::REMOVE_FOLDER_MEMBER, &arg).await
    }

    /// `sharing/revoke_shared_link`
    ///
    /// * `POST /2/sharing/revoke_shared_link` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `url`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RevokeSharedLinkError`](crate::sharing::RevokeSharedLinkError) (`shared_link_not_found`, `shared_link_access_denied`, `unsupported_link_type`, `unsupported_parameter_field`, `shared_link_malformed`); else see [`Error`].
    pub async fn revoke_shared_link(
        &self,
        arg: crate::sharing::RevokeSharedLinkArg,
    ) -> Result<(), Error<crate::sharing::RevokeSharedLinkError>> {
        self.0.rpc(&routes::REVOKE_SHARED_LINK, &arg).await
    }

    /// `sharing/set_access_inheritance`
    ///
    /// * `POST /2/sharing/set_access_inheritance` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `access_inheritance`: `sharing.AccessInheritance`. Default: `inherit`.
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SetAccessInheritanceError`](crate::sharing::SetAccessInheritanceError) (`access_error`, `no_permission`); else see [`Error`].
    pub async fn set_access_inheritance(
        &self,
        arg: crate::sharing::SetAccessInheritanceArg,
    ) -> Result<crate::sharing::ShareFolderLaunch, Error<crate::sharing::SetAccessInheritanceError>>
    {
        self.0.rpc(&routes::SET_ACCESS_INHERITANCE, &arg).await
    }

    /// `sharing/share_folder`
    ///
    /// * `POST /2/sharing/share_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `acl_update_policy`: `sharing.AclUpdatePolicy`. May be absent.
    /// * `force_async`: Boolean. Default: `false`.
    /// * `member_policy`: `sharing.MemberPolicy`. May be absent.
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `shared_link_policy`: `sharing.SharedLinkPolicy`. May be absent.
    /// * `viewer_info_policy`: `sharing.ViewerInfoPolicy`. May be absent.
    /// * `access_inheritance`: `sharing.AccessInheritance`. Default: `inherit`.
    /// * `actions`: List, each: `sharing.FolderAction`. May be absent.
    /// * `link_settings`: `sharing.LinkSettings`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ShareFolderError`](crate::sharing::ShareFolderError) (`email_unverified`, `bad_path`, `team_policy_disallows_member_policy`, `disallowed_shared_link_policy`, `no_permission`); else see [`Error`].
    pub async fn share_folder(
        &self,
        arg: crate::sharing::ShareFolderArg,
    ) -> Result<crate::sharing::ShareFolderLaunch, Error<crate::sharing::ShareFolderError>> {
        self.0.rpc(&routes::SHARE_FOLDER, &arg).await
    }

    /// `sharing/transfer_folder`
    ///
    /// * `POST /2/sharing/transfer_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `to_dropbox_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TransferFolderError`](crate::sharing::TransferFolderError) (`access_error`, `invalid_dropbox_id`, `new_owner_not_a_member`, `new_owner_unmounted`, `new_owner_email_unverified`, `team_folder`, `no_permission`); else see [`Error`].
    pub async fn transfer_folder(
        &self,
        arg: crate::sharing::TransferFolderArg,
    ) -> Result<(), Error<crate::sharing::TransferFolderError>> {
        self.0.rpc(&routes::TRANSFER_FOLDER, &arg).await
    }

    /// `sharing/unmount_folder`
    ///
    /// * `POST /2/sharing/unmount_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UnmountFolderError`](crate::sharing::UnmountFolderError) (`access_error`, `no_permission`, `not_unmountable`); else see [`Error`].
    pub async fn unmount_folder(
        &self,
        arg: crate::sharing::UnmountFolderArg,
    ) -> Result<(), Error<crate::sharing::UnmountFolderError>> {
        self.0.rpc(&routes::UNMOUNT_FOLDER, &arg).await
    }

    /// `sharing/unshare_file`
    ///
    /// * `POST /2/sharing/unshare_file` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UnshareFileError`](crate::sharing::UnshareFileError) (`user_error`, `access_error`); else see [`Error`].
    pub async fn unshare_file(
        &self,
        arg: crate::sharing::UnshareFileArg,
    ) -> Result<(), Error<crate::sharing::UnshareFileError>> {
        self.0.rpc(&routes::UNSHARE_FILE, &arg).await
    }

    /// `sharing/unshare_folder`
    ///
    /// * `POST /2/sharing/unshare_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `leave_a_copy`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UnshareFolderError`](crate::sharing::UnshareFolderError) (`access_error`, `team_folder`, `no_permission`, `too_many_files`); else see [`Error`].
    pub async fn unshare_folder(
        &self,
        arg: crate::sharing::UnshareFolderArg,
    ) -> Result<crate::async_::LaunchEmptyResult, Error<crate::sharing::UnshareFolderError>> {
        self.0.rpc(&routes::UNSHARE_FOLDER, &arg).await
    }

    /// `sharing/update_file_member`
    ///
    /// * `POST /2/sharing/update_file_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `member`: `sharing.MemberSelector`.
    /// * `access_level`: `sharing.AccessLevel`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`FileMemberActionError`](crate::sharing::FileMemberActionError) (`invalid_member`, `no_permission`, `access_error`, `no_explicit_access`); else see [`Error`].
    pub async fn update_file_member(
        &self,
        arg: crate::sharing::UpdateFileMemberArgs,
    ) -> Result<crate::sharing::MemberAccessLevelResult, Error<crate::sharing::FileMemberActionError>>
    {
        self.0.rpc(&routes::UPDATE_FILE_MEMBER, &arg).await
    }

    /// `sharing/update_file_policy`
    ///
    /// * `POST /2/sharing/update_file_policy` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `file`: String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    /// * `actions`: List, each: `sharing.FileAction`. May be absent.
    /// * `link_settings`: `sharing.LinkSettings`. May be absent. Deprecated.
    /// * `viewer_info_policy`: `sharing.ViewerInfoPolicy`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdateFilePolicyError`](crate::sharing::UpdateFilePolicyError) (`access_error`, `invalid_file_settings`, `no_permission`); else see [`Error`].
    pub async fn update_file_policy(
        &self,
        arg: crate::sharing::UpdateFilePolicyArg,
    ) -> Result<crate::sharing::SharedFileMetadata, Error<crate::sharing::UpdateFilePolicyError>>
    {
        self.0.rpc(&routes::UPDATE_FILE_POLICY, &arg).await
    }

    /// `sharing/update_folder_member`
    ///
    /// * `POST /2/sharing/update_folder_member` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `member`: `sharing.MemberSelector`.
    /// * `access_level`: `sharing.AccessLevel`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdateFolderMemberError`](crate::sharing::UpdateFolderMemberError) (`access_error`, `member_error`, `no_explicit_access`, `insufficient_plan`, `no_permission`); else see [`Error`].
    pub async fn update_folder_member(
        &self,
        arg: crate::sharing::UpdateFolderMemberArg,
    ) -> Result<
        crate::sharing::MemberAccessLevelResult,
        Error<crate::sharing::UpdateFolderMemberError>,
    > {
        self.0.rpc(&routes::UPDATE_FOLDER_MEMBER, &arg).await
    }

    /// `sharing/update_folder_policy`
    ///
    /// * `POST /2/sharing/update_folder_policy` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `shared_folder_id`: String that matches `[-_0-9a-zA-Z:]+`.
    /// * `member_policy`: `sharing.MemberPolicy`. May be absent.
    /// * `acl_update_policy`: `sharing.AclUpdatePolicy`. May be absent.
    /// * `viewer_info_policy`: `sharing.ViewerInfoPolicy`. May be absent.
    /// * `shared_link_policy`: `sharing.SharedLinkPolicy`. May be absent.
    /// * `link_settings`: `sharing.LinkSettings`. May be absent.
    /// * `actions`: List, each: `sharing.FolderAction`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdateFolderPolicyError`](crate::sharing::UpdateFolderPolicyError) (`access_error`, `not_on_team`, `team_policy_disallows_member_policy`, `disallowed_shared_link_policy`, `no_permission`, `team_folder`); else see [`Error`].
    pub async fn update_folder_policy(
        &self,
        arg: crate::sharing::UpdateFolderPolicyArg,
    ) -> Result<crate::sharing::SharedFolderMetadata, Error<crate::sharing::UpdateFolderPolicyError>>
    {
        self.0.rpc(&routes::UPDATE_FOLDER_POLICY, &arg).await
    }
}
