// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `openid`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `openid`, from [`Client::openid`].
#[derive(Debug, Clone, Copy)]
pub struct OpenidRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `openid`.
    #[must_use]
    pub fn openid(&self) -> OpenidRoutes<'_> {
        OpenidRoutes(self)
    }
}

impl OpenidRoutes<'_> {
    /// `openid/userinfo`
    ///
    /// * `POST /2/openid/userinfo` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `openid`
    /// * repeated when its outcome is unknown: yes
    /// * preview: Dropbox may change it without notice
    ///
    /// # Errors
    /// [`Error::Api`] with [`UserInfoError`](crate::openid::UserInfoError) (`openid_error`); else see [`Error`].
    pub async fn userinfo(
        &self,
        arg: crate::openid::UserInfoArgs,
    ) -> Result<crate::openid::UserInfoResult, Error<crate::openid::UserInfoError>> {
        self.0.rpc(&routes::USERINFO, &arg).await
    }
}
