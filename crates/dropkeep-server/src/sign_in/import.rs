//! Taking over a refresh token that exists already.

use dropkeep_auth::{CachedToken, Credentials, RefreshToken, Scopes, TokenError};
use dropkeep_stores::{Connected, DatabaseError, NewConnection};

use super::profile::{TokenKind, WhoError};
use crate::keep::Keep;

/// A refresh token to take over, and what is known of it.
#[derive(Debug, Clone)]
pub(crate) struct Import {
    pub(crate) app: String,
    pub(crate) user: String,
    pub(crate) label: Option<String>,
    pub(crate) kind: TokenKind,
    pub(crate) scopes: Option<Scopes>,
    pub(crate) refresh_token: RefreshToken,
}

/// Why a refresh token is not taken over. Nothing is stored then.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ImportError {
    #[error("there is no such app")]
    NoApp,
    #[error(transparent)]
    Token(#[from] TokenError),
    #[error("Dropbox does not say whom the token acts for: {0}")]
    Who(#[from] WhoError),
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl Keep {
    /// Keeps a refresh token, once Dropbox has shown that it works and whom it acts for. Who is connected
    /// already keeps the connection, with the new token.
    pub(crate) async fn import(&self, import: Import) -> Result<Connected, ImportError> {
        let endpoint = self.endpoint(&import.app).ok_or(ImportError::NoApp)?;
        let app = self.config().apps.get(&import.app).ok_or(ImportError::NoApp)?;
        let mut credentials = Credentials::new(app.app.clone(), import.refresh_token);
        let asked_at = self.clock().now();
        let tokens = endpoint.refresh(&credentials).await?;
        let who = self.ask_who(&tokens.access_token, import.kind).await?;
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
        Ok(self.connections().connect(&new).await?)
    }
}
