//! What the demo plays on: a local Dropbox, and a directory for what is saved.

use std::path::PathBuf;
use std::sync::Arc;

use dropkeep_api::Client;
use dropkeep_auth::{
    AccessToken, AccessTokenCache, App, AppSecret, CacheKey, CachedToken, Clock, Credentials,
    Endpoints, FileCache, FileStore, RefreshTokenStore, RefreshingTokenSource, StaticTokenSource,
    SystemClock, TokenEndpoint, TokenSource,
};
use dropkeep_local::LocalDropbox;
use tempfile::TempDir;

use crate::credentials::token_endpoint;
use crate::failure::{Explain, Result};

/// The profile that is signed in.
const PROFILE: &str = "demo";

/// The local Dropbox and what is kept of the sign-in. All of it is gone when it is dropped.
pub(super) struct Stage {
    pub(super) dropbox: LocalDropbox,
    pub(super) endpoints: Endpoints,
    pub(super) token_endpoint: TokenEndpoint,
    home: TempDir,
    clock: Arc<dyn Clock>,
}

impl Stage {
    /// Starts a local Dropbox.
    pub(super) async fn set() -> Result<Self> {
        let dropbox = LocalDropbox::start().await.explain("cannot start a local Dropbox")?;
        let endpoints = Endpoints::single(&dropbox.endpoint()).explain("no local endpoint")?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let app = App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret()));
        let token_endpoint = token_endpoint(app, &endpoints, &clock)?;
        let home = TempDir::new().explain("cannot make a temporary directory")?;
        Ok(Self { dropbox, endpoints, token_endpoint, home, clock })
    }

    /// Saves the sign-in as `dropkeep login` does, and yields the file.
    pub(super) async fn save(
        &self,
        credentials: &Credentials,
        access_token: AccessToken,
    ) -> Result<PathBuf> {
        let store = self.store();
        store.save(PROFILE, credentials).await.explain("cannot save the sign-in")?;
        let shared = CachedToken { token: access_token, requested_at: self.clock.now() };
        let saved = self.cache().save(&CacheKey::of(credentials), &shared).await;
        saved.explain("cannot share the access token")?;
        Ok(store.path().to_owned())
    }

    /// Access tokens from the saved sign-in.
    pub(super) fn source(&self) -> Arc<RefreshingTokenSource> {
        let refresh = Arc::new(self.token_endpoint.clone());
        let source = RefreshingTokenSource::builder(refresh, Arc::new(self.store()))
            .profile(PROFILE)
            .cache(Arc::new(self.cache()));
        Arc::new(source.build())
    }

    /// A client with tokens from `source`.
    pub(super) fn client(&self, source: Arc<dyn TokenSource>) -> Result<Client> {
        Client::builder()
            .token_source(source)
            .endpoints(self.endpoints.clone())
            .build()
            .explain("cannot set up the connection")
    }

    /// A client that has `token` and no other.
    pub(super) fn client_with(&self, token: AccessToken) -> Result<Client> {
        self.client(Arc::new(StaticTokenSource::new(token)))
    }

    /// A path in the directory.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn cache(&self) -> FileCache {
        FileCache::new(self.path("cache"), Arc::clone(&self.clock))
    }

    fn store(&self) -> FileStore {
        FileStore::new(self.path("credentials.json"), Arc::clone(&self.clock))
    }
}
