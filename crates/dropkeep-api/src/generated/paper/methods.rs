// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `paper`, to call.

use super::routes;
use crate::{Body, Client, Download, Error};

/// The routes of `paper`, from [`Client::paper`].
#[derive(Debug, Clone, Copy)]
pub struct PaperRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `paper`.
    #[must_use]
    pub fn paper(&self) -> PaperRoutes<'_> {
        PaperRoutes(self)
    }
}

impl PaperRoutes<'_> {
    /// `paper/docs/archive`
    ///
    /// * `POST /2/paper/docs/archive` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `doc_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_archive(
        &self,
        arg: crate::paper::RefPaperDoc,
    ) -> Result<(), Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_ARCHIVE, &arg).await
    }

    /// `paper/docs/create`
    ///
    /// * `POST /2/paper/docs/create` on the `api` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `parent_folder_id`: String. May be absent.
    /// * `import_format`: `paper.ImportFormat`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PaperDocCreateError`](crate::paper::PaperDocCreateError) (`insufficient_permissions`, `content_malformed`, `folder_not_found`, `doc_length_exceeded`, `image_size_exceeded`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_create(
        &self,
        arg: crate::paper::PaperDocCreateArgs,
        body: impl Into<Body>,
    ) -> Result<crate::paper::PaperDocCreateUpdateResult, Error<crate::paper::PaperDocCreateError>>
    {
        self.0.upload(&routes::DOCS_CREATE, &arg, body.into()).await
    }

    /// `paper/docs/download`
    ///
    /// * `POST /2/paper/docs/download` on the `api` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `export_format`: `paper.ExportFormat`.
    /// * `include_comments`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_download(
        &self,
        arg: crate::paper::PaperDocExport,
    ) -> Result<Download<crate::paper::PaperDocExportResult>, Error<crate::paper::DocLookupError>>
    {
        self.0.download(&routes::DOCS_DOWNLOAD, &arg).await
    }

    /// `paper/docs/folder_users/list`
    ///
    /// * `POST /2/paper/docs/folder_users/list` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_folder_users_list(
        &self,
        arg: crate::paper::ListUsersOnFolderArgs,
    ) -> Result<crate::paper::ListUsersOnFolderResponse, Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_FOLDER_USERS_LIST, &arg).await
    }

    /// `paper/docs/folder_users/list/continue`
    ///
    /// * `POST /2/paper/docs/folder_users/list/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListUsersCursorError`](crate::paper::ListUsersCursorError) (`insufficient_permissions`, `doc_not_found`, `cursor_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_folder_users_list_continue(
        &self,
        arg: crate::paper::ListUsersOnFolderContinueArgs,
    ) -> Result<crate::paper::ListUsersOnFolderResponse, Error<crate::paper::ListUsersCursorError>>
    {
        self.0.rpc(&routes::DOCS_FOLDER_USERS_LIST_CONTINUE, &arg).await
    }

    /// `paper/docs/get_folder_info`
    ///
    /// * `POST /2/paper/docs/get_folder_info` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_get_folder_info(
        &self,
        arg: crate::paper::RefPaperDoc,
    ) -> Result<crate::paper::FoldersContainingPaperDoc, Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_GET_FOLDER_INFO, &arg).await
    }

    /// `paper/docs/get_metadata`
    ///
    /// * `POST /2/paper/docs/get_metadata` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String. May be absent.
    /// * `file_id`: String of at least 4 characters that matches `id:.+`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    pub async fn docs_get_metadata(
        &self,
        arg: crate::paper::GetDocMetadataArg,
    ) -> Result<crate::paper::PaperDocGetMetadataResult, Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_GET_METADATA, &arg).await
    }

    /// `paper/docs/list`
    ///
    /// * `POST /2/paper/docs/list` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `filter_by`: `paper.ListPaperDocsFilterBy`. Default: `docs_accessed`.
    /// * `sort_by`: `paper.ListPaperDocsSortBy`. Default: `accessed`.
    /// * `sort_order`: `paper.ListPaperDocsSortOrder`. Default: `ascending`.
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `stop_at_date`: Time, in whole seconds. May be absent.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_list(
        &self,
        arg: crate::paper::ListPaperDocsArgs,
    ) -> Result<crate::paper::ListPaperDocsResponse, Error<()>> {
        self.0.rpc(&routes::DOCS_LIST, &arg).await
    }

    /// `paper/docs/list/continue`
    ///
    /// * `POST /2/paper/docs/list/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListDocsCursorError`](crate::paper::ListDocsCursorError) (`cursor_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_list_continue(
        &self,
        arg: crate::paper::ListPaperDocsContinueArgs,
    ) -> Result<crate::paper::ListPaperDocsResponse, Error<crate::paper::ListDocsCursorError>> {
        self.0.rpc(&routes::DOCS_LIST_CONTINUE, &arg).await
    }

    /// `paper/docs/permanently_delete`
    ///
    /// * `POST /2/paper/docs/permanently_delete` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.permanent_delete`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `doc_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_permanently_delete(
        &self,
        arg: crate::paper::RefPaperDoc,
    ) -> Result<(), Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_PERMANENTLY_DELETE, &arg).await
    }

    /// `paper/docs/sharing_policy/get`
    ///
    /// * `POST /2/paper/docs/sharing_policy/get` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_sharing_policy_get(
        &self,
        arg: crate::paper::RefPaperDoc,
    ) -> Result<crate::paper::SharingPolicy, Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_SHARING_POLICY_GET, &arg).await
    }

    /// `paper/docs/sharing_policy/set`
    ///
    /// * `POST /2/paper/docs/sharing_policy/set` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `sharing_policy`: `paper.SharingPolicy`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_sharing_policy_set(
        &self,
        arg: crate::paper::PaperDocSharingPolicy,
    ) -> Result<(), Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_SHARING_POLICY_SET, &arg).await
    }

    /// `paper/docs/update`
    ///
    /// * `POST /2/paper/docs/update` on the `api` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `doc_update_policy`: `paper.PaperDocUpdatePolicy`.
    /// * `revision`: Integer.
    /// * `import_format`: `paper.ImportFormat`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PaperDocUpdateError`](crate::paper::PaperDocUpdateError) (`insufficient_permissions`, `doc_not_found`, `content_malformed`, `revision_mismatch`, `doc_length_exceeded`, `image_size_exceeded`, `doc_archived`, `doc_deleted`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_update(
        &self,
        arg: crate::paper::PaperDocUpdateArgs,
        body: impl Into<Body>,
    ) -> Result<crate::paper::PaperDocCreateUpdateResult, Error<crate::paper::PaperDocUpdateError>>
    {
        self.0.upload(&routes::DOCS_UPDATE, &arg, body.into()).await
    }

    /// `paper/docs/users/add`
    ///
    /// * `POST /2/paper/docs/users/add` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `members`: List of at most 20 items, each: `paper.AddMember`.
    /// * `custom_message`: String. May be absent.
    /// * `quiet`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_users_add(
        &self,
        arg: crate::paper::AddPaperDocUser,
    ) -> Result<Vec<crate::paper::AddPaperDocUserMemberResult>, Error<crate::paper::DocLookupError>>
    {
        self.0.rpc(&routes::DOCS_USERS_ADD, &arg).await
    }

    /// `paper/docs/users/list`
    ///
    /// * `POST /2/paper/docs/users/list` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `limit`: Integer from 1 to 1000. Default: `1000`.
    /// * `filter_by`: `paper.UserOnPaperDocFilter`. Default: `shared`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_users_list(
        &self,
        arg: crate::paper::ListUsersOnPaperDocArgs,
    ) -> Result<crate::paper::ListUsersOnPaperDocResponse, Error<crate::paper::DocLookupError>>
    {
        self.0.rpc(&routes::DOCS_USERS_LIST, &arg).await
    }

    /// `paper/docs/users/list/continue`
    ///
    /// * `POST /2/paper/docs/users/list/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListUsersCursorError`](crate::paper::ListUsersCursorError) (`insufficient_permissions`, `doc_not_found`, `cursor_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_users_list_continue(
        &self,
        arg: crate::paper::ListUsersOnPaperDocContinueArgs,
    ) -> Result<crate::paper::ListUsersOnPaperDocResponse, Error<crate::paper::ListUsersCursorError>>
    {
        self.0.rpc(&routes::DOCS_USERS_LIST_CONTINUE, &arg).await
    }

    /// `paper/docs/users/remove`
    ///
    /// * `POST /2/paper/docs/users/remove` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `doc_id`: String.
    /// * `member`: `sharing.MemberSelector`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DocLookupError`](crate::paper::DocLookupError) (`insufficient_permissions`, `doc_not_found`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn docs_users_remove(
        &self,
        arg: crate::paper::RemovePaperDocUser,
    ) -> Result<(), Error<crate::paper::DocLookupError>> {
        self.0.rpc(&routes::DOCS_USERS_REMOVE, &arg).await
    }

    /// `paper/folders/create`
    ///
    /// * `POST /2/paper/folders/create` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `name`: String.
    /// * `parent_folder_id`: String. May be absent.
    /// * `is_team_folder`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PaperFolderCreateError`](crate::paper::PaperFolderCreateError) (`insufficient_permissions`, `folder_not_found`, `invalid_folder_id`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn folders_create(
        &self,
        arg: crate::paper::PaperFolderCreateArg,
    ) -> Result<crate::paper::PaperFolderCreateResult, Error<crate::paper::PaperFolderCreateError>>
    {
        self.0.rpc(&routes::FOLDERS_CREATE, &arg).await
    }
}
