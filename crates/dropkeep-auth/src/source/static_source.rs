//! A token that somebody gave and nobody refreshes.

use std::future::ready;

use futures_util::future::BoxFuture;

use super::TokenSource;
use crate::{AccessToken, TokenError};

/// One given access token, used until Dropbox refuses it: `DROPBOX_ACCESS_TOKEN`, say.
///
/// Dropbox's access tokens end after four hours, and this one with it: then
/// [`TokenSource::replace`] fails, for there is nothing to refresh it from. For more than a short
/// run take a [`RefreshingTokenSource`](crate::RefreshingTokenSource).
#[derive(Debug, Clone)]
pub struct StaticTokenSource(AccessToken);

impl StaticTokenSource {
    /// Hands out `token`, always.
    pub fn new(token: AccessToken) -> Self {
        Self(token)
    }
}

impl TokenSource for StaticTokenSource {
    fn cached(&self) -> Option<AccessToken> {
        Some(self.0.clone())
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(ready(Ok(self.0.clone())))
    }

    /// There is no other token: always [`TokenError::NotSignedIn`].
    fn replace<'a>(
        &'a self,
        _rejected: &'a AccessToken,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(ready(Err(TokenError::NotSignedIn)))
    }
}
