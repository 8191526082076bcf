//! Signing out at Dropbox, through the route `auth/token/revoke`.

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Request, StatusCode};
use serde_json::Value;

use super::request::{FormBody, post};
use super::{TokenEndpoint, verdict};
use crate::round_trip::passing_trouble;
use crate::{AccessToken, RefreshToken, TokenError};

/// How a revocation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// Dropbox revoked it now.
    Revoked,
    /// It was dead already.
    AlreadyDead,
    /// It works still, and trying again is in vain: the route takes tokens of accounts only, and this is one
    /// of a team. An administrator of the team has to remove the app at Dropbox.
    LeftToTeam,
}

/// What Dropbox says where a team's token is sent to a route for accounts.
const FOR_A_TEAM: &str = "is for an entire Dropbox";

/// What Dropbox says to an attempt with one access token.
enum Attempt {
    Revoked,
    /// 401: this access token is expired or revoked.
    TokenDead,
    /// 400: it is a team's.
    OfATeam,
}

impl TokenEndpoint {
    /// Ends a sign-in: the access token, its refresh token and all other access tokens from that.
    ///
    /// Dropbox revokes through a live access token, so one is fetched with `refresh_token` if
    /// `access_token` is missing, has expired or turns out to be dead.
    ///
    /// # Errors
    /// Whatever [`TokenEndpoint::refresh`] fails with, except that a dead grant is what was wanted.
    /// After [`TokenError::Unavailable`] the sign-in must be taken for still alive; try again.
    pub async fn revoke(
        &self,
        access_token: Option<&AccessToken>,
        refresh_token: Option<&RefreshToken>,
    ) -> Result<Revocation, TokenError> {
        if let Some(token) = access_token.filter(|token| !self.has_expired(token))
            && let Some(done) = self.revoke_through(token).await?.into_revocation()
        {
            return Ok(done);
        }
        let Some(refresh_token) = refresh_token else { return Ok(Revocation::AlreadyDead) };
        let fresh = match self.refresh(refresh_token, None).await {
            Ok(tokens) => tokens.access_token,
            Err(TokenError::GrantDead(_)) => return Ok(Revocation::AlreadyDead),
            Err(error) => return Err(error),
        };
        let attempt = self.revoke_through(&fresh).await?;
        Ok(attempt.into_revocation().unwrap_or(Revocation::AlreadyDead))
    }

    /// The request that [`TokenEndpoint::revoke`] sends.
    pub fn revoke_request(&self, access_token: &AccessToken) -> Request<FormBody> {
        let mut request = post(&self.revoke_uri, FormBody::new("null".to_owned()));
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, access_token.authorization().clone());
        request
    }

    fn has_expired(&self, token: &AccessToken) -> bool {
        token.expires_at().is_some_and(|end| end <= self.clock.now())
    }

    async fn revoke_through(&self, token: &AccessToken) -> Result<Attempt, TokenError> {
        let answer = self.send(self.revoke_request(token)).await?;
        let now = self.clock.now();
        passing_trouble(&answer, now)?;
        match (answer.status, answer.json::<Value>()) {
            (status, Some(_)) if status.is_success() => Ok(Attempt::Revoked),
            (StatusCode::UNAUTHORIZED, Some(body)) if names_a_dead_token(&body) => {
                Ok(Attempt::TokenDead)
            }
            (StatusCode::BAD_REQUEST, None) if answer.says(FOR_A_TEAM) => Ok(Attempt::OfATeam),
            _ => Err(verdict::refusal(&answer, &[token.expose()], now)),
        }
    }
}

impl Attempt {
    fn into_revocation(self) -> Option<Revocation> {
        match self {
            Self::Revoked => Some(Revocation::Revoked),
            Self::OfATeam => Some(Revocation::LeftToTeam),
            Self::TokenDead => None,
        }
    }
}

/// Dropbox's 401 for a token that no longer works; other 401s (a missing scope, a suspended user)
/// do not mean that the sign-in has ended.
fn names_a_dead_token(body: &Value) -> bool {
    matches!(body["error"][".tag"].as_str(), Some("expired_access_token" | "invalid_access_token"))
}
