// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `file_requests`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `file_requests`, from [`Client::file_requests`].
#[derive(Debug, Clone, Copy)]
pub struct FileRequestsRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `file_requests`.
    #[must_use]
    pub fn file_requests(&self) -> FileRequestsRoutes<'_> {
        FileRequestsRoutes(self)
    }
}

impl FileRequestsRoutes<'_> {
    /// `file_requests/count`
    ///
    /// * `POST /2/file_requests/count` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`CountFileRequestsError`](crate::file_requests::CountFileRequestsError) (`disabled_for_team`); else see [`Error`].
    pub async fn count(
        &self,
    ) -> Result<
        crate::file_requests::CountFileRequestsResult,
        Error<crate::file_requests::CountFileRequestsError>,
    > {
        self.0.rpc(&routes::COUNT, &()).await
    }

    /// `file_requests/create`
    ///
    /// * `POST /2/file_requests/create` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `title`: String of at least one character.
    /// * `destination`: String that matches `/(.|[\r\n])*`.
    /// * `deadline`: `file_requests.FileRequestDeadline`. May be absent.
    /// * `open`: Boolean. Default: `true`.
    /// * `description`: String. May be absent.
    /// * `video_project_id`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`CreateFileRequestError`](crate::file_requests::CreateFileRequestError) (`disabled_for_team`, `not_found`, `not_a_folder`, `app_lacks_access`, `no_permission`, `email_unverified`, `validation_error`, `no_write_permission`, `invalid_location`, `rate_limit`); else see [`Error`].
    pub async fn create(
        &self,
        arg: crate::file_requests::CreateFileRequestArgs,
    ) -> Result<
        crate::file_requests::FileRequest,
        Error<crate::file_requests::CreateFileRequestError>,
    > {
        self.0.rpc(&routes::CREATE, &arg).await
    }

    /// `file_requests/delete`
    ///
    /// * `POST /2/file_requests/delete` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `ids`: List, each: string of at least one character that matches `[-_0-9a-zA-Z]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteFileRequestError`](crate::file_requests::DeleteFileRequestError) (`disabled_for_team`, `not_found`, `not_a_folder`, `app_lacks_access`, `no_permission`, `email_unverified`, `validation_error`, `no_write_permission`, `file_request_open`); else see [`Error`].
    pub async fn delete(
        &self,
        arg: crate::file_requests::DeleteFileRequestArgs,
    ) -> Result<
        crate::file_requests::DeleteFileRequestsResult,
        Error<crate::file_requests::DeleteFileRequestError>,
    > {
        self.0.rpc(&routes::DELETE, &arg).await
    }

    /// `file_requests/delete_all_closed`
    ///
    /// * `POST /2/file_requests/delete_all_closed` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteAllClosedFileRequestsError`](crate::file_requests::DeleteAllClosedFileRequestsError) (`disabled_for_team`, `not_found`, `not_a_folder`, `app_lacks_access`, `no_permission`, `email_unverified`, `validation_error`, `no_write_permission`); else see [`Error`].
    pub async fn delete_all_closed(
        &self,
    ) -> Result<
        crate::file_requests::DeleteAllClosedFileRequestsResult,
        Error<crate::file_requests::DeleteAllClosedFileRequestsError>,
    > {
        self.0.rpc(&routes::DELETE_ALL_CLOSED, &()).await
    }

    /// `file_requests/get`
    ///
    /// * `POST /2/file_requests/get` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `id`: String of at least one character that matches `[-_0-9a-zA-Z]+`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetFileRequestError`](crate::file_requests::GetFileRequestError) (`disabled_for_team`, `not_found`, `not_a_folder`, `app_lacks_access`, `no_permission`, `email_unverified`, `validation_error`, `no_write_permission`); else see [`Error`].
    pub async fn get(
        &self,
        arg: crate::file_requests::GetFileRequestArgs,
    ) -> Result<crate::file_requests::FileRequest, Error<crate::file_requests::GetFileRequestError>>
    {
        self.0.rpc(&routes::GET, &arg).await
    }

    /// `file_requests/list`
    ///
    /// * `POST /2/file_requests/list` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFileRequestsError`](crate::file_requests::ListFileRequestsError) (`disabled_for_team`); else see [`Error`].
    pub async fn list(
        &self,
    ) -> Result<
        crate::file_requests::ListFileRequestsResult,
        Error<crate::file_requests::ListFileRequestsError>,
    > {
        self.0.rpc(&routes::LIST, &()).await
    }

    /// `file_requests/list_v2`
    ///
    /// * `POST /2/file_requests/list_v2` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `limit`: Integer. Default: `1000`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFileRequestsError`](crate::file_requests::ListFileRequestsError) (`disabled_for_team`); else see [`Error`].
    pub async fn list_v2(
        &self,
        arg: crate::file_requests::ListFileRequestsArg,
    ) -> Result<
        crate::file_requests::ListFileRequestsV2Result,
        Error<crate::file_requests::ListFileRequestsError>,
    > {
        self.0.rpc(&routes::LIST_V2, &arg).await
    }

    /// `file_requests/list/continue`
    ///
    /// * `POST /2/file_requests/list/continue` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `cursor`: String.
    ///
    /// # Errors
    /// [`Error::Api`] with [`ListFileRequestsContinueError`](crate::file_requests::ListFileRequestsContinueError) (`disabled_for_team`, `invalid_cursor`); else see [`Error`].
    pub async fn list_continue(
        &self,
        arg: crate::file_requests::ListFileRequestsContinueArg,
    ) -> Result<
        crate::file_requests::ListFileRequestsV2Result,
        Error<crate::file_requests::ListFileRequestsContinueError>,
    > {
        self.0.rpc(&routes::LIST_CONTINUE, &arg).await
    }

    /// `file_requests/update`
    ///
    /// * `POST /2/file_requests/update` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `file_requests.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `id`: String of at least one character that matches `[-_0-9a-zA-Z]+`.
    /// * `title`: String of at least one character. May be absent.
    /// * `destination`: String that matches `/(.|[\r\n])*`. May be absent.
    /// * `deadline`: `file_requests.UpdateFileRequestDeadline`. Default: `no_update`.
    /// * `open`: Boolean. May be absent.
    /// * `description`: String. May be absent.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UpdateFileRequestError`](crate::file_requests::UpdateFileRequestError) (`disabled_for_team`, `not_found`, `not_a_folder`, `app_lacks_access`, `no_permission`, `email_unverified`, `validation_error`, `no_write_permission`); else see [`Error`].
    pub async fn update(
        &self,
        arg: crate::file_requests::UpdateFileRequestArgs,
    ) -> Result<
        crate::file_requests::FileRequest,
        Error<crate::file_requests::UpdateFileRequestError>,
    > {
        self.0.rpc(&routes::UPDATE, &arg).await
    }
}
