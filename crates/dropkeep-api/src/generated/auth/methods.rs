// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `auth`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `auth`, from [`Client::auth`].
#[derive(Debug, Clone, Copy)]
pub struct AuthRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `auth`.
    #[must_use]
    pub fn auth(&self) -> AuthRoutes<'_> {
        AuthRoutes(self)
    }
}

impl AuthRoutes<'_> {
    /// `auth/token/from_oauth1`
    ///
    /// * `POST /2/auth/token/from_oauth1` on the `api` host, style `rpc`
    /// * auth: `app`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `oauth1_token`: String of at least one character.
    /// * `oauth1_token_secret`: String of at least one character.
    ///
    /// # Errors
    /// [`Error::Api`] with [`TokenFromOAuth1Error`](crate::auth::TokenFromOAuth1Error) (`invalid_oauth1_token_info`, `app_id_mismatch`); else see [`Error`].
    #[cfg(feature = "deprecated")]
    #[deprecated]
    pub async fn token_from_oauth1(
        &self,
        arg: crate::auth::TokenFromOAuth1Arg,
    ) -> Result<crate::auth::TokenFromOAuth1Result, Error<crate::auth::TokenFromOAuth1Error>> {
        self.0.rpc(&routes::TOKEN_FROM_OAUTH1, &arg).await
    }

    /// `auth/token/revoke`
    ///
    /// * `POST /2/auth/token/revoke` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn token_revoke(&self) -> Result<(), Error<()>> {
        self.0.rpc(&routes::TOKEN_REVOKE, &()).await
    }
}
