// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `users`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `users`, from [`Client::users`].
#[derive(Debug, Clone, Copy)]
pub struct UsersRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `users`.
    #[must_use]
    pub fn users(&self) -> UsersRoutes<'_> {
        UsersRoutes(self)
    }
}

impl UsersRoutes<'_> {
    /// `users/features/get_values`
    ///
    /// * `POST /2/users/features/get_values` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `features`: List, each: `users.UserFeature`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`UserFeaturesGetValuesBatchError`](crate::users::UserFeaturesGetValuesBatchError) (`empty_features_list`); else see [`Error`].
    pub async fn features_get_values(
        &self,
        arg: crate::users::UserFeaturesGetValuesBatchArg,
    ) -> Result<
        crate::users::UserFeaturesGetValuesBatchResult,
        Error<crate::users::UserFeaturesGetValuesBatchError>,
    > {
        self.0.rpc(&routes::FEATURES_GET_VALUES, &arg).await
    }

    /// `users/get_account`
    ///
    /// * `POST /2/users/get_account` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `account_id`: String of exactly 40 characters.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetAccountError`](crate::users::GetAccountError) (`no_account`); else see [`Error`].
    pub async fn get_account(
        &self,
        arg: crate::users::GetAccountArg,
    ) -> Result<crate::users::BasicAccount, Error<crate::users::GetAccountError>> {
        self.0.rpc(&routes::GET_ACCOUNT, &arg).await
    }

    /// `users/get_account_batch`
    ///
    /// * `POST /2/users/get_account_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `sharing.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Argument
    /// * `account_ids`: List of at least one item, each: string of exactly 40 characters.
    ///
    /// # Errors
    /// [`Error::Api`] with [`GetAccountBatchError`](crate::users::GetAccountBatchError) (`no_account`); else see [`Error`].
    pub async fn get_account_batch(
        &self,
        arg: crate::users::GetAccountBatchArg,
    ) -> Result<Vec<crate::users::BasicAccount>, Error<crate::users::GetAccountBatchError>> {
        self.0.rpc(&routes::GET_ACCOUNT_BATCH, &arg).await
    }

    /// `users/get_current_account`
    ///
    /// * `POST /2/users/get_current_account` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.read`
    /// * admins may select: `whole_team`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_current_account(&self) -> Result<crate::users::FullAccount, Error<()>> {
        self.0.rpc(&routes::GET_CURRENT_ACCOUNT, &()).await
    }

    /// `users/get_space_usage`
    ///
    /// * `POST /2/users/get_space_usage` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.read`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn get_space_usage(&self) -> Result<crate::users::SpaceUsage, Error<()>> {
        self.0.rpc(&routes::GET_SPACE_USAGE, &()).await
    }
}
