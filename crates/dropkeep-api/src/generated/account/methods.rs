// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `account`, to call.

use super::routes;
use crate::{Client, Download, Error};

/// The routes of `account`, from [`Client::account`].
#[derive(Debug, Clone, Copy)]
pub struct AccountRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `account`.
    #[must_use]
    pub fn account(&self) -> AccountRoutes<'_> {
        AccountRoutes(self)
    }
}

impl AccountRoutes<'_> {
    /// `account/delete_profile_photo`
    ///
    /// * `POST /2/account/delete_profile_photo` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteProfilePhotoError`](crate::account::DeleteProfilePhotoError); else see [`Error`].
    pub async fn delete_profile_photo(
        &self,
        arg: crate::account::DeleteProfilePhotoArg,
    ) -> Result<
        crate::account::DeleteProfilePhotoResult,
        Error<crate::account::DeleteProfilePhotoError>,
    > {
        self.0.rpc(&routes::DELETE_PROFILE_PHOTO, &arg).await
    }

    /// `account/get_photo`
    ///
    /// * `POST /2/account/get_photo` on the `content` host, style `download`
    /// * auth: `user`
    /// * scope: `account_info.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `dbx_account_id`: String.
    /// * `size`: String.
    /// * `circle_crop`: Boolean.
    /// * `expect_account_photo`: Boolean.
    ///
    /// # Errors
    /// [`Error::Api`] with [`AccountPhotoGetError`](crate::account::AccountPhotoGetError) (`thumbnail_error`, `account_photo_missing`, `expected_account_photo_missing`); else see [`Error`].
    pub async fn get_photo(
        &self,
        arg: crate::account::AccountPhotoGetArg,
    ) -> Result<
        Download<crate::account::AccountPhotoGetResult>,
        Error<crate::account::AccountPhotoGetError>,
    > {
        self.0.download(&routes::GET_PHOTO, &arg).await
    }

    /// `account/set_profile_photo`
    ///
    /// * `POST /2/account/set_profile_photo` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `photo`: `account.PhotoSourceArg`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`SetProfilePhotoError`](crate::account::SetProfilePhotoError) (`file_type_error`, `file_size_error`, `dimension_error`, `thumbnail_error`, `transient_error`); else see [`Error`].
    pub async fn set_profile_photo(
        &self,
        arg: crate::account::SetProfilePhotoArg,
    ) -> Result<crate::account::SetProfilePhotoResult, Error<crate::account::SetProfilePhotoError>>
    {
        self.0.rpc(&routes::SET_PROFILE_PHOTO, &arg).await
    }
}
