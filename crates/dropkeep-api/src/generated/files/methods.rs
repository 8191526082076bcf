// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `files`, to call.

use super::routes;
use crate::{Body, Client, Download, Error};

/// The routes of `files`, from [`Client::files`].
#[derive(Debug, Clone, Copy)]
pub struct FilesRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `files`.
    #[must_use]
    pub fn files(&self) -> FilesRoutes<'_> {
        FilesRoutes(self)
    }
}

impl FilesRoutes<'_> {
    /// `files/alpha/get_metadata`
    ///
    /// * `POST /2/files/alpha/get_metadata` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `include_media_info`: Boolean. Default: `false`.
    /// * `include_deleted`: Boolean. Default: `false`.
    /// * `include_has_explicit_shared_members`: Boolean. Default: `false`.
    /// * `include_property_groups`: `file_properties.TemplateFilterBase`. May be absent.
    /// * `include_property_templates`: List, each: string of at least one character that matches `(/|ptid:).*`. May be absent. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AlphaGetMetadataError`](crate::files::AlphaGetMetadataError) (`path`, `properties_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn alpha_get_metadata(
        &self,
        arg: crate::files::AlphaGetMetadataArg,
    ) -> Result<crate::files::Metadata, Error<crate::files::AlphaGetMetadataError>> {
        self.0.rpc(&routes::ALPHA_GET_METADATA, &arg).await
    }

    /// `files/alpha/upload`
    ///
    /// * `POST /2/files/alpha/upload` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: yes, unless `strict_conflict` is set
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `mode`: `files.WriteMode`. Default: `add`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `client_modified`: Time, in whole seconds. May be absent.
    /// * `mute`: Boolean. Default: `false`.
    /// * `property_groups`: List, each: `file_properties.PropertyGroup`. May be absent.
    /// * `strict_conflict`: Boolean. Default: `false`.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadError`](crate::files::UploadError) (`path`, `properties_error`, `payload_too_large`, `content_hash_mismatch`, `encryption_not_supported`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn alpha_upload(
        &self,
        arg: crate::files::UploadArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::FileMetadata, Error<crate::files::UploadError>> {
        self.0.upload(&routes::ALPHA_UPLOAD, &arg, body.into()).await
    }

    /// `files/copy`
    ///
    /// * `POST /2/files/copy` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `from_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `to_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelocationError`](crate::files::RelocationError) (`from_lookup`, `from_write`, `to`, `cant_copy_shared_folder`, `cant_nest_shared_folder`, `cant_move_folder_into_itself`, `too_many_files`, `duplicated_or_nested_paths`, `cant_transfer_ownership`, `insufficient_quota`, `internal_error`, `cant_move_shared_folder`, `cant_move_into_vault`, `cant_move_into_family`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `copy_v2`"]
    pub async fn copy(
        &self,
        arg: crate::files::RelocationArg,
    ) -> Result<crate::files::Metadata, Error<crate::files::RelocationError>> {
        self.0.rpc(&routes::COPY, &arg).await
    }

    /// `files/copy_v2`
    ///
    /// * `POST /2/files/copy_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `from_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `to_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelocationError`](crate::files::RelocationError) (`from_lookup`, `from_write`, `to`, `cant_copy_shared_folder`, `cant_nest_shared_folder`, `cant_move_folder_into_itself`, `too_many_files`, `duplicated_or_nested_paths`, `cant_transfer_ownership`, `insufficient_quota`, `internal_error`, `cant_move_shared_folder`, `cant_move_into_vault`, `cant_move_into_family`); else see [`Error`].
    pub async fn copy_v2(
        &self,
        arg: crate::files::RelocationArg,
    ) -> Result<crate::files::RelocationResult, Error<crate::files::RelocationError>> {
        self.0.rpc(&routes::COPY_V2, &arg).await
    }

    /// `files/copy_batch`
    ///
    /// * `POST /2/files/copy_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of 1 to 1000 items, each: `files.RelocationPath`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `copy_batch_v2`"]
    pub async fn copy_batch(
        &self,
        arg: crate::files::RelocationBatchArg,
    ) -> Result<crate::files::RelocationBatchLaunch, Error<()>> {
        self.0.rpc(&routes::COPY_BATCH, &arg).await
    }

    /// `files/copy_batch_v2`
    ///
    /// * `POST /2/files/copy_batch_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of 1 to 1000 items, each: `files.RelocationPath`.
    /// * `autorename`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn copy_batch_v2(
        &self,
        arg: crate::files::RelocationBatchArgBase,
    ) -> Result<crate::files::RelocationBatchV2Launch, Error<()>> {
        self.0.rpc(&routes::COPY_BATCH_V2, &arg).await
    }

    /// `files/copy_batch/check`
    ///
    /// * `POST /2/files/copy_batch/check` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `copy_batch_check_v2`"]
    pub async fn copy_batch_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::RelocationBatchJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::COPY_BATCH_CHECK, &arg).await
    }

    /// `files/copy_batch/check_v2`
    ///
    /// * `POST /2/files/copy_batch/check_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn copy_batch_check_v2(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::RelocationBatchV2JobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::COPY_BATCH_CHECK_V2, &arg).await
    }

    /// `files/copy_reference/get`
    ///
    /// * `POST /2/files/copy_reference/get` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetCopyReferenceError`](crate::files::GetCopyReferenceError) (`path`); else see [`Error`].
    pub async fn copy_reference_get(
        &self,
        arg: crate::files::GetCopyReferenceArg,
    ) -> Result<crate::files::GetCopyReferenceResult, Error<crate::files::GetCopyReferenceError>>
    {
        self.0.rpc(&routes::COPY_REFERENCE_GET, &arg).await
    }

    /// `files/copy_reference/save`
    ///
    /// * `POST /2/files/copy_reference/save` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `copy_reference`: String.
    /// * `path`: String that matches `/(.|[\r\n])*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SaveCopyReferenceError`](crate::files::SaveCopyReferenceError) (`path`, `invalid_copy_reference`, `no_permission`, `not_found`, `too_many_files`); else see [`Error`].
    pub async fn copy_reference_save(
        &self,
        arg: crate::files::SaveCopyReferenceArg,
    ) -> Result<crate::files::SaveCopyReferenceResult, Error<crate::files::SaveCopyReferenceError>>
    {
        self.0.rpc(&routes::COPY_REFERENCE_SAVE, &arg).await
    }

    /// `files/create_folder`
    ///
    /// * `POST /2/files/create_folder` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `autorename`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CreateFolderError`](crate::files::CreateFolderError) (`path`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `create_folder_v2`"]
    pub async fn create_folder(
        &self,
        arg: crate::files::CreateFolderArg,
    ) -> Result<crate::files::FolderMetadata, Error<crate::files::CreateFolderError>> {
        self.0.rpc(&routes::CREATE_FOLDER, &arg).await
    }

    /// `files/create_folder_v2`
    ///
    /// * `POST /2/files/create_folder_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `autorename`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CreateFolderError`](crate::files::CreateFolderError) (`path`); else see [`Error`].
    pub async fn create_folder_v2(
        &self,
        arg: crate::files::CreateFolderArg,
    ) -> Result<crate::files::CreateFolderResult, Error<crate::files::CreateFolderError>> {
        self.0.rpc(&routes::CREATE_FOLDER_V2, &arg).await
    }

    /// `files/create_folder_batch`
    ///
    /// * `POST /2/files/create_folder_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `paths`: List of at most 10000 items, each: string that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `force_async`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn create_folder_batch(
        &self,
        arg: crate::files::CreateFolderBatchArg,
    ) -> Result<crate::files::CreateFolderBatchLaunch, Error<()>> {
        self.0.rpc(&routes::CREATE_FOLDER_BATCH, &arg).await
    }

    /// `files/create_folder_batch/check`
    ///
    /// * `POST /2/files/create_folder_batch/check` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn create_folder_batch_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::CreateFolderBatchJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::CREATE_FOLDER_BATCH_CHECK, &arg).await
    }

    /// `files/delete`
    ///
    /// * `POST /2/files/delete` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `parent_rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteError`](crate::files::DeleteError) (`path_lookup`, `path_write`, `too_many_write_operations`, `too_many_files`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `delete_v2`"]
    pub async fn delete(
        &self,
        arg: crate::files::DeleteArg,
    ) -> Result<crate::files::Metadata, Error<crate::files::DeleteError>> {
        self.0.rpc(&routes::DELETE, &arg).await
    }

    /// `files/delete_v2`
    ///
    /// * `POST /2/files/delete_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `parent_rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteError`](crate::files::DeleteError) (`path_lookup`, `path_write`, `too_many_write_operations`, `too_many_files`); else see [`Error`].
    pub async fn delete_v2(
        &self,
        arg: crate::files::DeleteArg,
    ) -> Result<crate::files::DeleteResult, Error<crate::files::DeleteError>> {
        self.0.rpc(&routes::DELETE_V2, &arg).await
    }

    /// `files/delete_batch`
    ///
    /// * `POST /2/files/delete_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of at most 1000 items, each: `files.DeleteArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn delete_batch(
        &self,
        arg: crate::files::DeleteBatchArg,
    ) -> Result<crate::files::DeleteBatchLaunch, Error<()>> {
        self.0.rpc(&routes::DELETE_BATCH, &arg).await
    }

    /// `files/delete_batch/check`
    ///
    /// * `POST /2/files/delete_batch/check` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn delete_batch_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::DeleteBatchJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::DELETE_BATCH_CHECK, &arg).await
    }

    /// `files/download`
    ///
    /// * `POST /2/files/download` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DownloadError`](crate::files::DownloadError) (`path`, `unsupported_file`); else see [`Error`].
    pub async fn download(
        &self,
        arg: crate::files::DownloadArg,
    ) -> Result<Download<crate::files::FileMetadata>, Error<crate::files::DownloadError>> {
        self.0.download(&routes::DOWNLOAD, &arg).await
    }

    /// `files/download_zip`
    ///
    /// * `POST /2/files/download_zip` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DownloadZipError`](crate::files::DownloadZipError) (`path`, `too_large`, `too_many_files`); else see [`Error`].
    pub async fn download_zip(
        &self,
        arg: crate::files::DownloadZipArg,
    ) -> Result<Download<crate::files::DownloadZipResult>, Error<crate::files::DownloadZipError>>
    {
        self.0.download(&routes::DOWNLOAD_ZIP, &arg).await
    }

    /// `files/export`
    ///
    /// * `POST /2/files/export` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `export_format`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ExportError`](crate::files::ExportError) (`path`, `non_exportable`, `invalid_export_format`, `retry_error`); else see [`Error`].
    pub async fn export(
        &self,
        arg: crate::files::ExportArg,
    ) -> Result<Download<crate::files::ExportResult>, Error<crate::files::ExportError>> {
        self.0.download(&routes::EXPORT, &arg).await
    }

    /// `files/get_file_lock_batch`
    ///
    /// * `POST /2/files/get_file_lock_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `entries`: List, each: `files.LockFileArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LockFileError`](crate::files::LockFileError) (`path_lookup`, `too_many_write_operations`, `too_many_files`, `no_write_permission`, `cannot_be_locked`, `file_not_shared`, `lock_conflict`, `internal_error`); else see [`Error`].
    pub async fn get_file_lock_batch(
        &self,
        arg: crate::files::LockFileBatchArg,
    ) -> Result<crate::files::LockFileBatchResult, Error<crate::files::LockFileError>> {
        self.0.rpc(&routes::GET_FILE_LOCK_BATCH, &arg).await
    }

    /// `files/get_metadata`
    ///
    /// * `POST /2/files/get_metadata` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `include_media_info`: Boolean. Default: `false`.
    /// * `include_deleted`: Boolean. Default: `false`.
    /// * `include_has_explicit_shared_members`: Boolean. Default: `false`.
    /// * `include_property_groups`: `file_properties.TemplateFilterBase`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetMetadataError`](crate::files::GetMetadataError) (`path`); else see [`Error`].
    pub async fn get_metadata(
        &self,
        arg: crate::files::GetMetadataArg,
    ) -> Result<crate::files::Metadata, Error<crate::files::GetMetadataError>> {
        self.0.rpc(&routes::GET_METADATA, &arg).await
    }

    /// `files/get_preview`
    ///
    /// * `POST /2/files/get_preview` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PreviewError`](crate::files::PreviewError) (`path`, `in_progress`, `unsupported_extension`, `unsupported_content`); else see [`Error`].
    pub async fn get_preview(
        &self,
        arg: crate::files::PreviewArg,
    ) -> Result<Download<crate::files::FileMetadata>, Error<crate::files::PreviewError>> {
        self.0.download(&routes::GET_PREVIEW, &arg).await
    }

    /// `files/get_temporary_link`
    ///
    /// * `POST /2/files/get_temporary_link` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetTemporaryLinkError`](crate::files::GetTemporaryLinkError) (`path`, `email_not_verified`, `unsupported_file`, `not_allowed`); else see [`Error`].
    pub async fn get_temporary_link(
        &self,
        arg: crate::files::GetTemporaryLinkArg,
    ) -> Result<crate::files::GetTemporaryLinkResult, Error<crate::files::GetTemporaryLinkError>>
    {
        self.0.rpc(&routes::GET_TEMPORARY_LINK, &arg).await
    }

    /// `files/get_temporary_upload_link`
    ///
    /// * `POST /2/files/get_temporary_upload_link` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `commit_info`: `files.CommitInfo`.
    /// * `duration`: Number from 60.0 to 14400.0. Default: `14400.0`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_temporary_upload_link(
        &self,
        arg: crate::files::GetTemporaryUploadLinkArg,
    ) -> Result<crate::files::GetTemporaryUploadLinkResult, Error<()>> {
        self.0.rpc(&routes::GET_TEMPORARY_UPLOAD_LINK, &arg).await
    }

    /// `files/get_thumbnail`
    ///
    /// * `POST /2/files/get_thumbnail` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `format`: `files.ThumbnailFormat`. Default: `jpeg`.
    /// * `size`: `files.ThumbnailSize`. Default: `w64h64`.
    /// * `mode`: `files.ThumbnailMode`. Default: `strict`.
    /// * `quality`: `files.ThumbnailQuality`. Default: `quality_80`. Only for internal callers.
    /// * `exclude_media_info`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ThumbnailError`](crate::files::ThumbnailError) (`path`, `unsupported_extension`, `unsupported_image`, `encrypted_content`, `conversion_error`); else see [`Error`].
    pub async fn get_thumbnail(
        &self,
        arg: crate::files::ThumbnailArg,
    ) -> Result<Download<crate::files::FileMetadata>, Error<crate::files::ThumbnailError>> {
        self.0.download(&routes::GET_THUMBNAIL, &arg).await
    }

    /// `files/get_thumbnail_v2`
    ///
    /// * `POST /2/files/get_thumbnail_v2` on the `content` host, style `download`
    /// * auth: `app` or `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `resource`: `files.PathOrLink`.
    /// * `format`: `files.ThumbnailFormat`. Default: `jpeg`.
    /// * `size`: `files.ThumbnailSize`. Default: `w64h64`.
    /// * `mode`: `files.ThumbnailMode`. Default: `strict`.
    /// * `quality`: `files.ThumbnailQuality`. Default: `quality_80`. Only for internal callers.
    /// * `exclude_media_info`: Boolean. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ThumbnailV2Error`](crate::files::ThumbnailV2Error) (`path`, `unsupported_extension`, `unsupported_image`, `encrypted_content`, `conversion_error`, `access_denied`, `not_found`); else see [`Error`].
    pub async fn get_thumbnail_v2(
        &self,
        arg: crate::files::ThumbnailV2Arg,
    ) -> Result<Download<crate::files::PreviewResult>, Error<crate::files::ThumbnailV2Error>> {
        self.0.download(&routes::GET_THUMBNAIL_V2, &arg).await
    }

    /// `files/get_thumbnail_batch`
    ///
    /// * `POST /2/files/get_thumbnail_batch` on the `content` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `entries`: List, each: `files.ThumbnailArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetThumbnailBatchError`](crate::files::GetThumbnailBatchError) (`too_many_files`); else see [`Error`].
    pub async fn get_thumbnail_batch(
        &self,
        arg: crate::files::GetThumbnailBatchArg,
    ) -> Result<crate::files::GetThumbnailBatchResult, Error<crate::files::GetThumbnailBatchError>>
    {
        self.0.rpc(&routes::GET_THUMBNAIL_BATCH, &arg).await
    }

    /// `files/list_folder`
    ///
    /// * `POST /2/files/list_folder` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `recursive`: Boolean. Default: `false`.
    /// * `include_media_info`: Boolean. Default: `false`. Deprecated.
    /// * `include_deleted`: Boolean. Default: `false`.
    /// * `include_has_explicit_shared_members`: Boolean. Default: `false`.
    /// * `include_mounted_folders`: Boolean. Default: `true`.
    /// * `limit`: Integer from 1 to 2000. May be absent.
    /// * `shared_link`: `files.SharedLink`. May be absent.
    /// * `include_property_groups`: `file_properties.TemplateFilterBase`. May be absent.
    /// * `include_non_downloadable_files`: Boolean. Default: `true`.
    /// * `include_restorable_info`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFolderError`](crate::files::ListFolderError) (`path`, `template_error`); else see [`Error`].
    pub async fn list_folder(
        &self,
        arg: crate::files::ListFolderArg,
    ) -> Result<crate::files::ListFolderResult, Error<crate::files::ListFolderError>> {
        self.0.rpc(&routes::LIST_FOLDER, &arg).await
    }

    /// `files/list_folder/continue`
    ///
    /// * `POST /2/files/list_folder/continue` on the `api` host, style `rpc`
    /// * auth: `app` or `user`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFolderContinueError`](crate::files::ListFolderContinueError) (`path`, `reset`); else see [`Error`].
    pub async fn list_folder_continue(
        &self,
        arg: crate::files::ListFolderContinueArg,
    ) -> Result<crate::files::ListFolderResult, Error<crate::files::ListFolderContinueError>> {
        self.0.rpc(&routes::LIST_FOLDER_CONTINUE, &arg).await
    }

    /// `files/list_folder/get_latest_cursor`
    ///
    /// * `POST /2/files/list_folder/get_latest_cursor` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `recursive`: Boolean. Default: `false`.
    /// * `include_media_info`: Boolean. Default: `false`. Deprecated.
    /// * `include_deleted`: Boolean. Default: `false`.
    /// * `include_has_explicit_shared_members`: Boolean. Default: `false`.
    /// * `include_mounted_folders`: Boolean. Default: `true`.
    /// * `limit`: Integer from 1 to 2000. May be absent.
    /// * `shared_link`: `files.SharedLink`. May be absent.
    /// * `include_property_groups`: `file_properties.TemplateFilterBase`. May be absent.
    /// * `include_non_downloadable_files`: Boolean. Default: `true`.
    /// * `include_restorable_info`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFolderError`](crate::files::ListFolderError) (`path`, `template_error`); else see [`Error`].
    pub async fn list_folder_get_latest_cursor(
        &self,
        arg: crate::files::ListFolderArg,
    ) -> Result<crate::files::ListFolderGetLatestCursorResult, Error<crate::files::ListFolderError>>
    {
        self.0.rpc(&routes::LIST_FOLDER_GET_LATEST_CURSOR, &arg).await
    }

    /// `files/list_folder/longpoll`
    ///
    /// * `POST /2/files/list_folder/longpoll` on the `notify` host, style `rpc`
    /// * auth: `noauth`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String of at least one character.
    /// * `timeout`: Integer from 30 to 480. Default: `30`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFolderLongpollError`](crate::files::ListFolderLongpollError) (`reset`); else see [`Error`].
    pub async fn list_folder_longpoll(
        &self,
        arg: crate::files::ListFolderLongpollArg,
    ) -> Result<crate::files::ListFolderLongpollResult, Error<crate::files::ListFolderLongpollError>>
    {
        self.0.rpc(&routes::LIST_FOLDER_LONGPOLL, &arg).await
    }

    /// `files/list_revisions`
    ///
    /// * `POST /2/files/list_revisions` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `mode`: `files.ListRevisionsMode`. Default: `path`.
    /// * `limit`: Integer from 1 to 100. Default: `10`.
    /// * `before_rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    /// * `include_restorable_info`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListRevisionsError`](crate::files::ListRevisionsError) (`path`, `invalid_before_rev`, `before_rev_not_supported`); else see [`Error`].
    pub async fn list_revisions(
        &self,
        arg: crate::files::ListRevisionsArg,
    ) -> Result<crate::files::ListRevisionsResult, Error<crate::files::ListRevisionsError>> {
        self.0.rpc(&routes::LIST_REVISIONS, &arg).await
    }

    /// `files/lock_file_batch`
    ///
    /// * `POST /2/files/lock_file_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `entries`: List, each: `files.LockFileArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LockFileError`](crate::files::LockFileError) (`path_lookup`, `too_many_write_operations`, `too_many_files`, `no_write_permission`, `cannot_be_locked`, `file_not_shared`, `lock_conflict`, `internal_error`); else see [`Error`].
    pub async fn lock_file_batch(
        &self,
        arg: crate::files::LockFileBatchArg,
    ) -> Result<crate::files::LockFileBatchResult, Error<crate::files::LockFileError>> {
        self.0.rpc(&routes::LOCK_FILE_BATCH, &arg).await
    }

    /// `files/move`
    ///
    /// * `POST /2/files/move` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `from_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `to_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelocationError`](crate::files::RelocationError) (`from_lookup`, `from_write`, `to`, `cant_copy_shared_folder`, `cant_nest_shared_folder`, `cant_move_folder_into_itself`, `too_many_files`, `duplicated_or_nested_paths`, `cant_transfer_ownership`, `insufficient_quota`, `internal_error`, `cant_move_shared_folder`, `cant_move_into_vault`, `cant_move_into_family`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `move_v2`"]
    pub async fn r#move(
        &self,
        arg: crate::files::RelocationArg,
    ) -> Result<crate::files::Metadata, Error<crate::files::RelocationError>> {
        self.0.rpc(&routes::MOVE, &arg).await
    }

    /// `files/move_v2`
    ///
    /// * `POST /2/files/move_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `from_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `to_path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RelocationError`](crate::files::RelocationError) (`from_lookup`, `from_write`, `to`, `cant_copy_shared_folder`, `cant_nest_shared_folder`, `cant_move_folder_into_itself`, `too_many_files`, `duplicated_or_nested_paths`, `cant_transfer_ownership`, `insufficient_quota`, `internal_error`, `cant_move_shared_folder`, `cant_move_into_vault`, `cant_move_into_family`); else see [`Error`].
    pub async fn move_v2(
        &self,
        arg: crate::files::RelocationArg,
    ) -> Result<crate::files::RelocationResult, Error<crate::files::RelocationError>> {
        self.0.rpc(&routes::MOVE_V2, &arg).await
    }

    /// `files/move_batch`
    ///
    /// * `POST /2/files/move_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of 1 to 1000 items, each: `files.RelocationPath`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_shared_folder`: Boolean. Default: `false`. Deprecated.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `move_batch_v2`"]
    pub async fn move_batch(
        &self,
        arg: crate::files::RelocationBatchArg,
    ) -> Result<crate::files::RelocationBatchLaunch, Error<()>> {
        self.0.rpc(&routes::MOVE_BATCH, &arg).await
    }

    /// `files/move_batch_v2`
    ///
    /// * `POST /2/files/move_batch_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of 1 to 1000 items, each: `files.RelocationPath`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `allow_ownership_transfer`: Boolean. Default: `false`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn move_batch_v2(
        &self,
        arg: crate::files::MoveBatchArg,
    ) -> Result<crate::files::RelocationBatchV2Launch, Error<()>> {
        self.0.rpc(&routes::MOVE_BATCH_V2, &arg).await
    }

    /// `files/move_batch/check`
    ///
    /// * `POST /2/files/move_batch/check` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `move_batch_check_v2`"]
    pub async fn move_batch_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::RelocationBatchJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MOVE_BATCH_CHECK, &arg).await
    }

    /// `files/move_batch/check_v2`
    ///
    /// * `POST /2/files/move_batch/check_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn move_batch_check_v2(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::RelocationBatchV2JobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::MOVE_BATCH_CHECK_V2, &arg).await
    }

    /// `files/paper/create`
    ///
    /// * `POST /2/files/paper/create` on the `api` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*`.
    /// * `import_format`: `files.ImportFormat`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PaperCreateError`](crate::files::PaperCreateError) (`insufficient_permissions`, `content_malformed`, `doc_length_exceeded`, `image_size_exceeded`, `invalid_path`, `email_unverified`, `invalid_file_extension`, `paper_disabled`); else see [`Error`].
    pub async fn paper_create(
        &self,
        arg: crate::files::PaperCreateArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::PaperCreateResult, Error<crate::files::PaperCreateError>> {
        self.0.upload(&routes::PAPER_CREATE, &arg, body.into()).await
    }

    /// `files/paper/update`
    ///
    /// * `POST /2/files/paper/update` on the `api` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `import_format`: `files.ImportFormat`.
    /// * `doc_update_policy`: `files.PaperDocUpdatePolicy`.
    /// * `paper_revision`: Integer. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PaperUpdateError`](crate::files::PaperUpdateError) (`insufficient_permissions`, `content_malformed`, `doc_length_exceeded`, `image_size_exceeded`, `path`, `revision_mismatch`, `doc_archived`, `doc_deleted`); else see [`Error`].
    pub async fn paper_update(
        &self,
        arg: crate::files::PaperUpdateArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::PaperUpdateResult, Error<crate::files::PaperUpdateError>> {
        self.0.upload(&routes::PAPER_UPDATE, &arg, body.into()).await
    }

    /// `files/permanently_delete`
    ///
    /// * `POST /2/files/permanently_delete` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.permanent_delete`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `parent_rev`: String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteError`](crate::files::DeleteError) (`path_lookup`, `path_write`, `too_many_write_operations`, `too_many_files`); else see [`Error`].
    pub async fn permanently_delete(
        &self,
        arg: crate::files::DeleteArg,
    ) -> Result<(), Error<crate::files::DeleteError>> {
        self.0.rpc(&routes::PERMANENTLY_DELETE, &arg).await
    }

    /// `files/properties/add`
    ///
    /// * `POST /2/files/properties/add` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `property_groups`: List, each: `file_properties.PropertyGroup`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddPropertiesError`](crate::file_properties::AddPropertiesError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`, `property_group_already_exists`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn properties_add(
        &self,
        arg: crate::file_properties::AddPropertiesArg,
    ) -> Result<(), Error<crate::file_properties::AddPropertiesError>> {
        self.0.rpc(&routes::PROPERTIES_ADD, &arg).await
    }

    /// `files/properties/overwrite`
    ///
    /// * `POST /2/files/properties/overwrite` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `property_groups`: List of at least one item, each: `file_properties.PropertyGroup`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`InvalidPropertyGroupError`](crate::file_properties::InvalidPropertyGroupError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn properties_overwrite(
        &self,
        arg: crate::file_properties::OverwritePropertyGroupArg,
    ) -> Result<(), Error<crate::file_properties::InvalidPropertyGroupError>> {
        self.0.rpc(&routes::PROPERTIES_OVERWRITE, &arg).await
    }

    /// `files/properties/update`
    ///
    /// * `POST /2/files/properties/update` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/.*)?)`.
    /// * `update_property_groups`: List, each: `file_properties.PropertyGroupUpdate`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdatePropertiesError`](crate::file_properties::UpdatePropertiesError) (`template_not_found`, `restricted_content`, `path`, `unsupported_folder`, `property_field_too_large`, `does_not_fit_template`, `duplicate_property_groups`, `property_group_lookup`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn properties_update(
        &self,
        arg: crate::file_properties::UpdatePropertiesArg,
    ) -> Result<(), Error<crate::file_properties::UpdatePropertiesError>> {
        self.0.rpc(&routes::PROPERTIES_UPDATE, &arg).await
    }

    /// `files/restore`
    ///
    /// * `POST /2/files/restore` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `rev`: String of at least 9 characters that matches `[0-9a-f]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RestoreError`](crate::files::RestoreError) (`path_lookup`, `path_write`, `invalid_revision`, `in_progress`); else see [`Error`].
    pub async fn restore(
        &self,
        arg: crate::files::RestoreArg,
    ) -> Result<crate::files::FileMetadata, Error<crate::files::RestoreError>> {
        self.0.rpc(&routes::RESTORE, &arg).await
    }

    /// `files/save_url`
    ///
    /// * `POST /2/files/save_url` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*`.
    /// * `url`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SaveUrlError`](crate::files::SaveUrlError) (`path`, `download_failed`, `invalid_url`, `not_found`); else see [`Error`].
    pub async fn save_url(
        &self,
        arg: crate::files::SaveUrlArg,
    ) -> Result<crate::files::SaveUrlResult, Error<crate::files::SaveUrlError>> {
        self.0.rpc(&routes::SAVE_URL, &arg).await
    }

    /// `files/save_url/check_job_status`
    ///
    /// * `POST /2/files/save_url/check_job_status` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn save_url_check_job_status(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::SaveUrlJobStatus, Error<crate::async_::PollError>> {
        self.0.rpc(&routes::SAVE_URL_CHECK_JOB_STATUS, &arg).await
    }

    /// `files/search`
    ///
    /// * `POST /2/files/search` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    /// * `query`: String of at most 1000 characters.
    /// * `start`: Integer up to 9999. Default: `0`.
    /// * `max_results`: Integer from 1 to 1000. Default: `100`.
    /// * `mode`: `files.SearchMode`. Default: `filename`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SearchError`](crate::files::SearchError) (`path`, `invalid_argument`, `internal_error`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `search_v2`"]
    pub async fn search(
        &self,
        arg: crate::files::SearchArg,
    ) -> Result<crate::files::SearchResult, Error<crate::files::SearchError>> {
        self.0.rpc(&routes::SEARCH, &arg).await
    }

    /// `files/search_v2`
    ///
    /// * `POST /2/files/search_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `query`: String of at most 1000 characters.
    /// * `options`: `files.SearchOptions`. May be absent.
    /// * `match_field_options`: `files.SearchMatchFieldOptions`. May be absent.
    /// * `include_highlights`: Boolean. May be absent. Deprecated.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SearchError`](crate::files::SearchError) (`path`, `invalid_argument`, `internal_error`); else see [`Error`].
    pub async fn search_v2(
        &self,
        arg: crate::files::SearchV2Arg,
    ) -> Result<crate::files::SearchV2Result, Error<crate::files::SearchError>> {
        self.0.rpc(&routes::SEARCH_V2, &arg).await
    }

    /// `files/search/continue_v2`
    ///
    /// * `POST /2/files/search/continue_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SearchError`](crate::files::SearchError) (`path`, `invalid_argument`, `internal_error`); else see [`Error`].
    pub async fn search_continue_v2(
        &self,
        arg: crate::files::SearchV2ContinueArg,
    ) -> Result<crate::files::SearchV2Result, Error<crate::files::SearchError>> {
        self.0.rpc(&routes::SEARCH_CONTINUE_V2, &arg).await
    }

    /// `files/tags/add`
    ///
    /// * `POST /2/files/tags/add` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*`.
    /// * `tag_text`: String of 1 to 32 characters that matches `[\w]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AddTagError`](crate::files::AddTagError) (`path`, `too_many_tags`); else see [`Error`].
    pub async fn tags_add(
        &self,
        arg: crate::files::AddTagArg,
    ) -> Result<(), Error<crate::files::AddTagError>> {
        self.0.rpc(&routes::TAGS_ADD, &arg).await
    }

    /// `files/tags/get`
    ///
    /// * `POST /2/files/tags/get` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `paths`: List, each: string that matches `/(.|[\r\n])*`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`BaseTagError`](crate::files::BaseTagError) (`path`); else see [`Error`].
    pub async fn tags_get(
        &self,
        arg: crate::files::GetTagsArg,
    ) -> Result<crate::files::GetTagsResult, Error<crate::files::BaseTagError>> {
        self.0.rpc(&routes::TAGS_GET, &arg).await
    }

    /// `files/tags/remove`
    ///
    /// * `POST /2/files/tags/remove` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.metadata.write`
    /// * repeated when its outcome is unknown: no
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `path`: String that matches `/(.|[\r\n])*`.
    /// * `tag_text`: String of 1 to 32 characters that matches `[\w]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`RemoveTagError`](crate::files::RemoveTagError) (`path`, `tag_not_present`); else see [`Error`].
    pub async fn tags_remove(
        &self,
        arg: crate::files::RemoveTagArg,
    ) -> Result<(), Error<crate::files::RemoveTagError>> {
        self.0.rpc(&routes::TAGS_REMOVE, &arg).await
    }

    /// `files/unlock_file_batch`
    ///
    /// * `POST /2/files/unlock_file_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List, each: `files.UnlockFileArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`LockFileError`](crate::files::LockFileError) (`path_lookup`, `too_many_write_operations`, `too_many_files`, `no_write_permission`, `cannot_be_locked`, `file_not_shared`, `lock_conflict`, `internal_error`); else see [`Error`].
    pub async fn unlock_file_batch(
        &self,
        arg: crate::files::UnlockFileBatchArg,
    ) -> Result<crate::files::LockFileBatchResult, Error<crate::files::LockFileError>> {
        self.0.rpc(&routes::UNLOCK_FILE_BATCH, &arg).await
    }

    /// `files/upload`
    ///
    /// * `POST /2/files/upload` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes, unless `strict_conflict` is set
    ///
    /// # Argument
    /// * `path`: String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    /// * `mode`: `files.WriteMode`. Default: `add`.
    /// * `autorename`: Boolean. Default: `false`.
    /// * `client_modified`: Time, in whole seconds. May be absent.
    /// * `mute`: Boolean. Default: `false`.
    /// * `property_groups`: List, each: `file_properties.PropertyGroup`. May be absent.
    /// * `strict_conflict`: Boolean. Default: `false`.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadError`](crate::files::UploadError) (`path`, `properties_error`, `payload_too_large`, `content_hash_mismatch`, `encryption_not_supported`); else see [`Error`].
    pub async fn upload(
        &self,
        arg: crate::files::UploadArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::FileMetadata, Error<crate::files::UploadError>> {
        self.0.upload(&routes::UPLOAD, &arg, body.into()).await
    }

    /// `files/upload_session/append`
    ///
    /// * `POST /2/files/upload_session/append` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `session_id`: String.
    /// * `offset`: Integer.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadSessionAppendError`](crate::files::UploadSessionAppendError) (`not_found`, `incorrect_offset`, `closed`, `too_large`, `concurrent_session_invalid_offset`, `concurrent_session_invalid_data_size`, `payload_too_large`, `content_hash_mismatch`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `upload_session_append_v2`"]
    pub async fn upload_session_append(
        &self,
        arg: crate::files::UploadSessionCursor,
        body: impl Into<Body>,
    ) -> Result<(), Error<crate::files::UploadSessionAppendError>> {
        self.0.upload(&routes::UPLOAD_SESSION_APPEND, &arg, body.into()).await
    }

    /// `files/upload_session/append_v2`
    ///
    /// * `POST /2/files/upload_session/append_v2` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: `files.UploadSessionCursor`.
    /// * `close`: Boolean. Default: `false`.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadSessionAppendError`](crate::files::UploadSessionAppendError) (`not_found`, `incorrect_offset`, `closed`, `too_large`, `concurrent_session_invalid_offset`, `concurrent_session_invalid_data_size`, `payload_too_large`, `content_hash_mismatch`); else see [`Error`].
    pub async fn upload_session_append_v2(
        &self,
        arg: crate::files::UploadSessionAppendArg,
        body: impl Into<Body>,
    ) -> Result<(), Error<crate::files::UploadSessionAppendError>> {
        self.0.upload(&routes::UPLOAD_SESSION_APPEND_V2, &arg, body.into()).await
    }

    /// `files/upload_session/append_batch`
    ///
    /// * `POST /2/files/upload_session/append_batch` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `entries`: List of at most 1000 items, each: `files.UploadSessionAppendBatchArgEntry`.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadSessionAppendBatchError`](crate::files::UploadSessionAppendBatchError) (`payload_too_large`, `content_hash_mismatch`, `length_mismatch`); else see [`Error`].
    pub async fn upload_session_append_batch(
        &self,
        arg: crate::files::UploadSessionAppendBatchArg,
        body: impl Into<Body>,
    ) -> Result<
        crate::files::UploadSessionAppendBatchResult,
        Error<crate::files::UploadSessionAppendBatchError>,
    > {
        self.0.upload(&routes::UPLOAD_SESSION_APPEND_BATCH, &arg, body.into()).await
    }

    /// `files/upload_session/finish`
    ///
    /// * `POST /2/files/upload_session/finish` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `cursor`: `files.UploadSessionCursor`.
    /// * `commit`: `files.CommitInfo`.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadSessionFinishError`](crate::files::UploadSessionFinishError) (`lookup_failed`, `path`, `properties_error`, `too_many_shared_folder_targets`, `too_many_write_operations`, `concurrent_session_data_not_allowed`, `concurrent_session_not_closed`, `concurrent_session_missing_data`, `payload_too_large`, `content_hash_mismatch`, `encryption_not_supported`); else see [`Error`].
    pub async fn upload_session_finish(
        &self,
        arg: crate::files::UploadSessionFinishArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::FileMetadata, Error<crate::files::UploadSessionFinishError>> {
        self.0.upload(&routes::UPLOAD_SESSION_FINISH, &arg, body.into()).await
    }

    /// `files/upload_session/finish_batch`
    ///
    /// * `POST /2/files/upload_session/finish_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of at most 1000 items, each: `files.UploadSessionFinishArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated = "use `upload_session_finish_batch_v2`"]
    pub async fn upload_session_finish_batch(
        &self,
        arg: crate::files::UploadSessionFinishBatchArg,
    ) -> Result<crate::files::UploadSessionFinishBatchLaunch, Error<()>> {
        self.0.rpc(&routes::UPLOAD_SESSION_FINISH_BATCH, &arg).await
    }

    /// `files/upload_session/finish_batch_v2`
    ///
    /// * `POST /2/files/upload_session/finish_batch_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `entries`: List of at most 1000 items, each: `files.UploadSessionFinishArg`.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn upload_session_finish_batch_v2(
        &self,
        arg: crate::files::UploadSessionFinishBatchArg,
    ) -> Result<crate::files::UploadSessionFinishBatchResult, Error<()>> {
        self.0.rpc(&routes::UPLOAD_SESSION_FINISH_BATCH_V2, &arg).await
    }

    /// `files/upload_session/finish_batch/check`
    ///
    /// * `POST /2/files/upload_session/finish_batch/check` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `async_job_id`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`PollError`](crate::async_::PollError) (`invalid_async_job_id`, `internal_error`); else see [`Error`].
    pub async fn upload_session_finish_batch_check(
        &self,
        arg: crate::async_::PollArg,
    ) -> Result<crate::files::UploadSessionFinishBatchJobStatus, Error<crate::async_::PollError>>
    {
        self.0.rpc(&routes::UPLOAD_SESSION_FINISH_BATCH_CHECK, &arg).await
    }

    /// `files/upload_session/start`
    ///
    /// * `POST /2/files/upload_session/start` on the `content` host, style `upload`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `close`: Boolean. Default: `false`.
    /// * `session_type`: `files.UploadSessionType`. May be absent.
    /// * `content_hash`: String of exactly 64 characters. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UploadSessionStartError`](crate::files::UploadSessionStartError) (`concurrent_session_data_not_allowed`, `concurrent_session_close_not_allowed`, `payload_too_large`, `content_hash_mismatch`); else see [`Error`].
    pub async fn upload_session_start(
        &self,
        arg: crate::files::UploadSessionStartArg,
        body: impl Into<Body>,
    ) -> Result<crate::files::UploadSessionStartResult, Error<crate::files::UploadSessionStartError>>
    {
        self.0.upload(&routes::UPLOAD_SESSION_START, &arg, body.into()).await
    }

    /// `files/upload_session/start_batch`
    ///
    /// * `POST /2/files/upload_session/start_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `files.content.write`
    /// * admins may select: `team_admin`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `session_type`: `files.UploadSessionType`. May be absent.
    /// * `num_sessions`: Integer from 1 to 1000.
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn upload_session_start_batch(
        &self,
        arg: crate::files::UploadSessionStartBatchArg,
    ) -> Result<crate::files::UploadSessionStartBatchResult, Error<()>> {
        self.0.rpc(&routes::UPLOAD_SESSION_START_BATCH, &arg).await
    }
}
