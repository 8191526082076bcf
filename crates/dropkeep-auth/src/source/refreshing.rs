//! A token source that stays signed in.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::watch;

use super::kept_fresh::KeptFresh;
use super::renewal::Renewal;
use super::{Refresh, RefreshingTokenSourceBuilder, TokenSource, TokenStatus};
use crate::{AccessToken, RefreshTokenStore, TokenError};

/// Hands out a valid access token at any time, refreshed from the sign-in in a
/// [`RefreshTokenStore`] and shared with other processes through an
/// [`AccessTokenCache`](crate::AccessTokenCache).
///
/// - While the token is fresh, asking costs two looks at the clock and one reference count.
/// - 20 to 30 minutes before it ends (less for one that does not live for hours) the next call
///   starts a refresh in the background. Callers wait only in its last minute, or when there is
///   none. However many wait, one refresh runs; it goes on when a caller goes away and is aborted
///   when the source is dropped.
/// - A token that is still valid is served while refreshing fails. After a failure the next
///   attempt is put off, for as long as Dropbox asks or longer.
/// - A refusal of the refresh token is believed when no other has been stored meanwhile; from then
///   on nothing is sent until one is.
///
/// It must be used within a tokio runtime.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use dropkeep_auth::{
///     App, Credentials, Endpoints, FileCache, FileStore, RefreshToken, RefreshTokenStore,
///     RefreshingTokenSource, SystemClock, TokenEndpoint,
/// };
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let dropbox = dropkeep_local::LocalDropbox::start().await?;
/// # let endpoints = Endpoints::single(&dropbox.endpoint())?; // Dropbox itself needs no endpoints
/// # let (key, refresh_token) = (dropbox.app_key(), dropbox.refresh_token());
/// # let home = tempfile::tempdir()?;
/// # let home = home.path();
/// let clock = Arc::new(SystemClock);
/// let store = FileStore::new(home.join("credentials.json"), clock.clone());
/// let app = App::public(key);
/// let credentials = Credentials::new(app.clone(), RefreshToken::new(refresh_token));
/// store.save("default", &credentials).await?; // once, after the sign-in
///
/// // In each process, for years:
/// let endpoint = TokenEndpoint::builder(app).endpoints(endpoints).build()?;
/// let source = RefreshingTokenSource::builder(Arc::new(endpoint), Arc::new(store))
///     .cache(Arc::new(FileCache::new(home.join("tokens"), clock)))
///     .build();
/// let token = source.token().await?; // for the next request
/// let lasting = source.token_for(Duration::from_secs(3600)).await?; // for an hour's work
/// assert_eq!(token, lasting);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct RefreshingTokenSource {
    kept: KeptFresh<Renewal>,
}

impl RefreshingTokenSource {
    /// A source that asks `refresh` (a [`TokenEndpoint`](crate::TokenEndpoint)) with the sign-in
    /// in `store`.
    pub fn builder(
        refresh: Arc<dyn Refresh>,
        store: Arc<dyn RefreshTokenStore>,
    ) -> RefreshingTokenSourceBuilder {
        RefreshingTokenSourceBuilder::new(refresh, store)
    }

    pub(super) fn new(renewal: Renewal) -> Self {
        Self { kept: KeptFresh::new(renewal) }
    }

    /// A valid access token: the cached one, else one obtained.
    ///
    /// # Errors
    /// As [`TokenSource::obtain`].
    pub async fn token(&self) -> Result<AccessToken, TokenError> {
        self.kept.obtain().await
    }

    /// A token that lasts for at least `minimum`, for work that takes long or a process that is
    /// handed the token alone. A new token is had for it if need be, so no longer time can be had
    /// than a new token has before it is refreshed (3½ hours): `minimum` is cut to that.
    ///
    /// # Errors
    /// When the token at hand lasts for less and no other can be had, even if it is still valid.
    pub async fn token_for(&self, minimum: Duration) -> Result<AccessToken, TokenError> {
        self.kept.lasting(minimum).await
    }

    /// The token at hand while Dropbox takes it, even in its last minute, when [`TokenSource::obtain`] waits
    /// for the next: for who cannot wait any longer.
    pub fn still_valid(&self) -> Option<AccessToken> {
        self.kept.still_valid()
    }

    /// How the source fares, from now on.
    pub fn subscribe(&self) -> watch::Receiver<TokenStatus> {
        self.kept.subscribe()
    }
}

impl TokenSource for RefreshingTokenSource {
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
