//! The contract between those who need access tokens and those who keep them fresh.

use std::fmt;

use futures_util::future::BoxFuture;

use crate::{AccessToken, TokenError};

/// Gives a valid access token at any time.
///
/// Who sends requests asks [`cached`](Self::cached) first and [`obtain`](Self::obtain) if that gives
/// none (`<dyn TokenSource>::token` is the two in one), and after a 401 that names the token
/// [`replace`](Self::replace), once. `dropkeep_api::Client` does all of that.
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// The token at hand while it is fresh: takes no lock and does no IO.
    fn cached(&self) -> Option<AccessToken>;

    /// A valid token, fetched if need be. However many callers wait, one request runs.
    ///
    /// # Errors
    /// When none can be had; [`TokenError`] says what helps.
    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>>;

    /// Dropbox answered 401 to `rejected`: a token that is not that one. However many callers
    /// report the same token, one refresh follows.
    ///
    /// # Errors
    /// When no other token can be had; [`TokenError`] says what helps.
    fn replace<'a>(
        &'a self,
        rejected: &'a AccessToken,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>>;
}

impl dyn TokenSource {
    /// A valid access token: the cached one, else one obtained.
    ///
    /// # Errors
    /// As [`TokenSource::obtain`].
    pub async fn token(&self) -> Result<AccessToken, TokenError> {
        match self.cached() {
            Some(token) => Ok(token),
            None => self.obtain().await,
        }
    }
}
