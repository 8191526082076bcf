//! Refresh tokens as a token source wants them.

use std::collections::BTreeMap;
use std::sync::Arc;

use dropkeep_auth::{App, CacheKey, Credentials, RefreshToken, RefreshTokenStore, StoreError};
use futures_util::future::BoxFuture;

use crate::connections::{ConnectionFilter, ConnectionId, Connections, Grant, StateKind};

/// The apps of the configuration, by their names there.
pub type Apps = Arc<BTreeMap<String, App>>;

/// The refresh tokens of all connections, where a profile is a connection's id.
#[derive(Debug, Clone)]
pub struct StoredCredentials {
    connections: Connections,
    apps: Apps,
    endpoint: Option<String>,
}

impl StoredCredentials {
    /// The sign-ins to `apps` among `connections`, at `endpoint` (`None` is Dropbox itself).
    pub fn new(connections: Connections, apps: Apps, endpoint: Option<String>) -> Self {
        Self { connections, apps, endpoint }
    }

    /// The sign-in that `grant` is.
    ///
    /// # Errors
    /// When the configuration no longer has its app.
    pub fn credentials(&self, grant: &Grant) -> Result<Credentials, StoreError> {
        let app = self.apps.get(&grant.app).cloned();
        let app = app.ok_or_else(|| StoreError::backend(NoSuchApp(grant.app.clone())))?;
        Ok(Credentials {
            scopes: grant.scopes.clone(),
            endpoint: self.endpoint.clone(),
            ..Credentials::new(app, grant.refresh_token.clone())
        })
    }

    async fn load(&self, profile: &str) -> Result<Option<Credentials>, StoreError> {
        let Some(id) = known(profile) else { return Ok(None) };
        let grant = self.connections.grant(&id).await?;
        let served = grant.filter(|grant| grant.state.is_served());
        served.map(|grant| self.credentials(&grant)).transpose()
    }

    async fn save(&self, profile: &str, credentials: &Credentials) -> Result<(), StoreError> {
        let current = self.load(profile).await?;
        let current = current.ok_or_else(|| StoreError::backend(NoSuchConnection))?;
        match self.replace(profile, &current.refresh_token, credentials).await? {
            true => Ok(()),
            false => Err(StoreError::Superseded),
        }
    }

    async fn replace(
        &self,
        profile: &str,
        expected: &RefreshToken,
        credentials: &Credentials,
    ) -> Result<bool, StoreError> {
        let Some(id) = known(profile) else { return Ok(false) };
        let old = Credentials { refresh_token: expected.clone(), ..credentials.clone() };
        let expected = CacheKey::of(&old);
        Ok(self.connections.replace_refresh_token(&id, &expected, credentials).await?)
    }

    async fn remove(&self, profile: &str) -> Result<bool, StoreError> {
        let Some(id) = known(profile) else { return Ok(false) };
        Ok(self.connections.begin_revoking(&id).await?)
    }

    async fn profiles(&self) -> Result<Vec<String>, StoreError> {
        let (mut names, mut after) = (Vec::new(), None);
        loop {
            let filter = ConnectionFilter::default();
            let page = self.connections.list(&filter, after.as_ref(), 1000).await?;
            let served = page.connections.iter().filter(|c| c.state.kind != StateKind::Revoking);
            names.extend(served.map(|connection| connection.id.to_string()));
            after = page.next;
            if after.is_none() {
                return Ok(names);
            }
        }
    }
}

fn known(profile: &str) -> Option<ConnectionId> {
    ConnectionId::parse(profile).ok()
}

impl RefreshTokenStore for StoredCredentials {
    fn load<'a>(
        &'a self,
        profile: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credentials>, StoreError>> {
        Box::pin(self.load(profile))
    }

    /// Of a connection that exists: [`Connections::connect`] makes one.
    fn save<'a>(
        &'a self,
        profile: &'a str,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.save(profile, credentials))
    }

    fn replace<'a>(
        &'a self,
        profile: &'a str,
        expected: &'a RefreshToken,
        credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.replace(profile, expected, credentials))
    }

    /// Ends the connection here; its secrets are erased once Dropbox has revoked the sign-in, which the
    /// outbox sees to.
    fn remove<'a>(&'a self, profile: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.remove(profile))
    }

    fn profiles(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(self.profiles())
    }
}

/// The configuration no longer has the app of a connection.
#[derive(Debug, thiserror::Error)]
#[error("the configuration has no app `{0}` any more")]
struct NoSuchApp(String);

/// There is no such connection to write to.
#[derive(Debug, thiserror::Error)]
#[error("there is no such connection")]
struct NoSuchConnection;
