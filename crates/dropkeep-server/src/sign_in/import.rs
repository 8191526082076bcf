//! Taking over a refresh token that exists already.

use std::sync::Arc;

use dropkeep_auth::{
    CachedToken, Clock, Credentials, RefreshToken, Scopes, SystemClock, TokenError,
};
use dropkeep_stores::{Connected, Connections, DatabaseError, Label, NewConnection};
use tracing::Instrument as _;

use super::profile::{Asking, TokenKind, WhoError};
use crate::config::KeepConfig;
use crate::keep::{AppTokenEndpoint, Keep, OpenError};
use crate::telemetry::Metrics;

/// A refresh token to take over, and what is known of it.
#[derive(Debug, Clone)]
pub struct Import {
    /// The app that it was given to, by its name in the configuration.
    pub app: String,
    /// The operator's own name for the person; empty without one.
    pub user: String,
    /// What to call the connection.
    pub label: Option<Label>,
    /// Whether it is for an account or for a team.
    pub kind: TokenKind,
    /// What was granted with it, for when Dropbox does not say.
    pub scopes: Option<Scopes>,
    /// The token itself.
    pub refresh_token: RefreshToken,
}

/// Why a refresh token is not taken over. Nothing is stored then.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The configuration has no app of this name.
    #[error("there is no such app")]
    NoApp,
    /// Dropbox gives no access token for it.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// Dropbox does not say whose it is.
    #[error("Dropbox does not say whom the token acts for: {0}")]
    Who(#[from] WhoError),
    /// It cannot be stored.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// Dropbox cannot be asked with this configuration.
    #[error(transparent)]
    Setup(#[from] OpenError),
}

impl Keep {
    /// Keeps a refresh token, once Dropbox has shown that it works and whom it acts for. Who is connected
    /// already keeps the connection, with the new token.
    pub(crate) async fn import(&self, import: Import) -> Result<Connected, ImportError> {
        let endpoint = self.endpoint(&import.app).ok_or(ImportError::NoApp)?;
        let importer = Importer {
            config: self.config(),
            connections: self.connections(),
            endpoint,
            clock: self.clock(),
        };
        importer.import(import).await
    }
}

/// As the API's import, without a running keep: for operators, who have the configuration and the
/// database. Running processes see the connection within a second, and tell subscribers of it.
///
/// # Errors
/// [`ImportError`]; nothing is stored then.
pub async fn import_connection(
    config: &KeepConfig,
    connections: &Connections,
    import: Import,
) -> Result<Connected, ImportError> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let endpoints = AppTokenEndpoint::all(config, &clock, &Metrics::new())?;
    let endpoint = endpoints.get(&import.app).ok_or(ImportError::NoApp)?;
    Importer { config, connections, endpoint, clock: &clock }.import(import).await
}

/// What an import needs of a keep.
struct Importer<'k> {
    config: &'k KeepConfig,
    connections: &'k Connections,
    endpoint: &'k AppTokenEndpoint,
    clock: &'k Arc<dyn Clock>,
}

impl Importer<'_> {
    async fn import(&self, import: Import) -> Result<Connected, ImportError> {
        let app = self.config.apps.get(&import.app).ok_or(ImportError::NoApp)?;
        let mut credentials = Credentials::new(app.app.clone(), import.refresh_token);
        let asked_at = self.clock.now();
        let tokens = self.endpoint.refresh(&credentials).await?;
        let asking = Asking { config: self.config, clock: self.clock.as_ref() };
        let who = asking.who(&tokens.access_token, import.kind).await?;
        if let Some(replacement) = tokens.refresh_token {
            credentials.refresh_token = replacement;
        }
        credentials.scopes = tokens.access_token.scopes().cloned().or(import.scopes);
        let new = NewConnection {
            tenant: app.tenant.clone(),
            app: import.app,
            user: import.user,
            subject: who.subject,
            label: import.label,
            profile: who.profile,
            wanted_scopes: None,
            credentials,
            access_token: Some(CachedToken { token: tokens.access_token, requested_at: asked_at }),
        };
        let span = tracing::debug_span!("store.connect", app = new.app);
        Ok(self.connections.connect(&new).instrument(span).await?)
    }
}
