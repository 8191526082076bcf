//! The client of the token endpoint.

use std::sync::Arc;
use std::time::Duration;

use http::{Request, Uri};

use super::request::{self, CodeExchange, FormBody, ScopeSubset};
use super::tokens::{self, Tokens};
use super::{TokenEndpointBuilder, verdict};
use crate::round_trip::{Answer, send};
use crate::{App, Clock, Endpoints, RefreshToken, TokenError};

/// Trades codes and refresh tokens for access tokens, in the name of one app. Cheap to clone.
///
/// Secrets travel in the body of a POST alone. Redirects are not followed, answers are read up to
/// 64 KiB, and nothing is retried: whether to try again is for the caller, who is told by
/// [`TokenError`] whether that can help.
#[derive(Debug, Clone)]
pub struct TokenEndpoint {
    pub(super) app: App,
    pub(super) endpoints: Endpoints,
    pub(super) token_uri: Uri,
    pub(super) revoke_uri: Uri,
    pub(super) http: reqwest::Client,
    pub(super) total_timeout: Duration,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) locale: Option<String>,
}

impl TokenEndpoint {
    /// Dropbox's token endpoint for `app`, unless the builder is told otherwise.
    pub fn builder(app: App) -> TokenEndpointBuilder {
        TokenEndpointBuilder::new(app)
    }

    /// The app in whose name this asks.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The same endpoint, over the same connections, in the name of another app.
    #[must_use]
    pub fn with_app(&self, app: App) -> Self {
        Self { app, ..self.clone() }
    }

    /// Where Dropbox is.
    pub fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    /// What tells it the time.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Redeems an authorization code (RFC 6749 section 4.1.3).
    ///
    /// # Errors
    /// [`TokenError::GrantDead`] when the code was used, has expired, belongs to another app or the
    /// verifier is wrong; the others as they say.
    pub async fn exchange(&self, exchange: &CodeExchange<'_>) -> Result<Tokens, TokenError> {
        let mut secrets = vec![exchange.code.expose()];
        secrets.extend(exchange.verifier.map(crate::CodeVerifier::expose));
        self.ask(self.exchange_request(exchange), &secrets).await
    }

    /// Gets a new access token (RFC 6749 section 6), for fewer scopes where `subset` says so.
    ///
    /// [`Tokens::refresh_token`] is then the one to keep from now on: the new one if one was
    /// issued, the one given if not, which is Dropbox's way.
    ///
    /// # Errors
    /// [`TokenError::GrantDead`] when the refresh token was revoked; the others as they say.
    pub async fn refresh(
        &self,
        refresh_token: &RefreshToken,
        subset: Option<&ScopeSubset>,
    ) -> Result<Tokens, TokenError> {
        let request = self.refresh_request(refresh_token, subset);
        let mut tokens = self.ask(request, &[refresh_token.expose()]).await?;
        tokens.refresh_token.get_or_insert_with(|| refresh_token.clone());
        Ok(tokens)
    }

    /// The request that [`TokenEndpoint::exchange`] sends.
    pub fn exchange_request(&self, exchange: &CodeExchange<'_>) -> Request<FormBody> {
        request::token_request(&self.token_uri, request::exchange_form(self, exchange))
    }

    /// The request that [`TokenEndpoint::refresh`] sends.
    pub fn refresh_request(
        &self,
        refresh_token: &RefreshToken,
        subset: Option<&ScopeSubset>,
    ) -> Request<FormBody> {
        request::token_request(&self.token_uri, request::refresh_form(self, refresh_token, subset))
    }

    /// Sends a token request and reads the verdict. `secrets` are those in it, which no error may
    /// repeat even if the server does.
    async fn ask(
        &self,
        request: Request<FormBody>,
        secrets: &[&str],
    ) -> Result<Tokens, TokenError> {
        let asked_at = self.clock.now();
        let answer = self.send(request).await?;
        let app_secret = self.app.secret.as_ref().map(crate::AppSecret::expose);
        let secrets: Vec<&str> = secrets.iter().copied().chain(app_secret).collect();
        verdict::of_token_request(&answer, &secrets, asked_at)?;
        tokens::read(&answer, asked_at)
    }

    pub(super) async fn send(&self, request: Request<FormBody>) -> Result<Answer, TokenError> {
        let path = request.uri().path().to_owned();
        let (parts, body) = request.into_parts();
        let request = Request::from_parts(parts, body.expose().to_owned());
        let sent = send(&self.http, request, self.total_timeout).await;
        match &sent {
            Ok(answer) => tracing::debug!(path, status = answer.status.as_u16(), "answered"),
            Err(trouble) => tracing::debug!(path, %trouble, "not answered"),
        }
        sent.map_err(|trouble| TokenError::Unavailable { retry_after: None, trouble })
    }
}
