// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `check`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `check`, from [`Client::check`].
#[derive(Debug, Clone, Copy)]
pub struct CheckRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `check`.
    #[must_use]
    pub fn check(&self) -> CheckRoutes<'_> {
        CheckRoutes(self)
    }
}

impl CheckRoutes<'_> {
    /// `check/app`
    ///
    /// * `POST /2/check/app` on the `api` host, style `rpc`
    /// * auth: `app`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `query`: String of at most 500 characters. Default: `""`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`EchoError`](crate::check::EchoError) (`user_requested`); else see [`Error`].
    pub async fn app(
        &self,
        arg: crate::check::EchoArg,
    ) -> Result<crate::check::EchoResult, Error<crate::check::EchoError>> {
        self.0.rpc(&routes::APP, &arg).await
    }

    /// `check/user`
    ///
    /// * `POST /2/check/user` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `account_info.read`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Argument
    /// * `query`: String of at most 500 characters. Default: `""`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`EchoError`](crate::check::EchoError) (`user_requested`); else see [`Error`].
    pub async fn user(
        &self,
        arg: crate::check::EchoArg,
    ) -> Result<crate::check::EchoResult, Error<crate::check::EchoError>> {
        self.0.rpc(&routes::USER, &arg).await
    }
}
