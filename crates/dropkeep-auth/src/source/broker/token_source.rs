//! A token source that asks a keep.

use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::watch;

use super::BrokerTokenSourceBuilder;
use super::lending::Lending;
use crate::source::kept_fresh::KeptFresh;
use crate::{AccessToken, KeepKey, TokenError, TokenSource, TokenStatus};

/// Hands out a valid access token of one connection of a keep (`dropkeep serve`), at any time.
///
/// This process knows neither refresh token nor app secret, only an API key that gives it access
/// tokens of the connections that it is for. It behaves as
/// [`RefreshingTokenSource`](crate::RefreshingTokenSource) does:
///
/// - While the token is fresh, asking costs two looks at the clock and one reference count. The keep
///   is asked once in some three and a half hours.
/// - 10 to 20 minutes before it ends, after the keep has refreshed it, the next call asks for the new
///   one in the background. Callers wait only in its last minute, or when there is none. However many
///   wait, one request runs.
/// - A token that is still valid is served while the keep cannot be reached. After a failure the next
///   attempt is put off, for as long as the keep asks or longer.
/// - After a 401 from Dropbox the token is reported to the keep, once however many callers report it.
/// - When the person has to connect again, the error is [`TokenError::GrantDead`], and
///   [`TokenError::reconnect_url`] says where.
///
/// It must be used within a tokio runtime.
///
/// ```no_run
/// use dropkeep_auth::{BrokerTokenSource, KeepKey};
///
/// # async fn example(key: String) -> Result<(), Box<dyn std::error::Error>> {
/// let key = KeepKey::new(key); // dk_..., from `dropkeep keys create`
/// let connection = "cn_8m0c4e6jv9h2x5q7t1r3w8z0ka";
/// let source = BrokerTokenSource::builder("https://keep.example.com", connection, key).build()?;
/// match source.token().await {
///     Ok(token) => println!("good for the next request: {}", token.fingerprint()),
///     Err(error) => match error.reconnect_url() {
///         Some(url) => println!("please connect again: {url}"),
///         None => return Err(error.into()),
///     },
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct BrokerTokenSource {
    kept: KeptFresh<Lending>,
}

impl BrokerTokenSource {
    /// A source of the tokens of `connection` (`cn_...`) at the keep whose base URL is `keep`.
    pub fn builder(
        keep: impl Into<String>,
        connection: impl Into<String>,
        key: KeepKey,
    ) -> BrokerTokenSourceBuilder {
        BrokerTokenSourceBuilder::new(keep.into(), connection.into(), key)
    }

    pub(super) fn new(lending: Lending) -> Self {
        Self { kept: KeptFresh::new(lending) }
    }

    /// A valid access token: the cached one, else one obtained.
    ///
    /// # Errors
    /// As [`TokenSource::obtain`].
    pub async fn token(&self) -> Result<AccessToken, TokenError> {
        self.kept.obtain().await
    }

    /// A token that lasts for at least `minimum`, for work that takes long or a process that is
    /// handed the token alone. The keep refreshes for it if need be, and gives none for longer than a
    /// new token has before it is refreshed (3½ hours).
    ///
    /// # Errors
    /// When the token at hand lasts for less and no other can be had, even if it is still valid.
    pub async fn token_for(&self, minimum: Duration) -> Result<AccessToken, TokenError> {
        self.kept.lasting(minimum).await
    }

    /// How the source fares, from now on.
    pub fn subscribe(&self) -> watch::Receiver<TokenStatus> {
        self.kept.subscribe()
    }
}

impl TokenSource for BrokerTokenSource {
    fn cached(&self) -> Option<AccessToken> {
        self.kept.cached()
    }

    fn obtain(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(self.kept.obtain())
    }

    fn replace<'a>(
        &'a self,
        rejected: &'a AccessToken,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(self.kept.replace(rejected))
    }
}
