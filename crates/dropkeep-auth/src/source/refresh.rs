//! The one thing a token source needs of the token endpoint.

use std::fmt;

use futures_util::future::BoxFuture;

use crate::{Credentials, TokenEndpoint, TokenError, Tokens};

/// Trades a refresh token for a new access token.
pub trait Refresh: fmt::Debug + Send + Sync + 'static {
    /// Asks once; whether to ask again is for the caller.
    ///
    /// # Errors
    /// [`TokenError::GrantDead`] when the refresh token is refused for good; the others as they
    /// say.
    fn refresh<'a>(
        &'a self,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<Tokens, TokenError>>;
}

impl Refresh for TokenEndpoint {
    /// Asks in the name of the app that the credentials belong to: after a new sign-in it may be
    /// another one than before.
    fn refresh<'a>(
        &'a self,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<Tokens, TokenError>> {
        Box::pin(async move {
            if *self.app() == credentials.app {
                return self.refresh(&credentials.refresh_token, None).await;
            }
            let endpoint = self.with_app(credentials.app.clone());
            endpoint.refresh(&credentials.refresh_token, None).await
        })
    }
}
