//! Asking Dropbox who signed in.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_api::{Client, RetryPolicy};
use dropkeep_auth::{AccessToken, Clock, StaticTokenSource};
use dropkeep_stores::{Profile, Subject};

use crate::config::KeepConfig;
use crate::keep::Keep;

/// A person waits meanwhile.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Why it is not known who signed in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WhoError {
    /// Dropbox takes too long.
    #[error("no answer within {} seconds", LONGEST_WAIT.as_secs())]
    TooSlow,
    /// Dropbox cannot be asked with this configuration.
    #[error(transparent)]
    Http(#[from] dropkeep_auth::HttpClientError),
    /// Dropbox refuses to say.
    #[error("{0}")]
    Call(String),
}

/// Whom an access token acts for.
#[derive(Debug, Clone)]
pub(super) struct Who {
    pub(super) subject: Subject,
    pub(super) profile: Profile,
}

/// What an access token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// One account.
    Account,
    /// A whole team.
    Team,
}

impl Keep {
    /// As [`Asking::who`].
    pub(super) async fn ask_who(
        &self,
        token: &AccessToken,
        kind: TokenKind,
    ) -> Result<Who, WhoError> {
        Asking { config: self.config(), clock: self.clock().as_ref() }.who(token, kind).await
    }
}

/// What it takes to ask.
pub(super) struct Asking<'k> {
    pub(super) config: &'k KeepConfig,
    pub(super) clock: &'k dyn Clock,
}

impl Asking<'_> {
    /// Name, address and picture of the account, or the name of the team.
    pub(super) async fn who(&self, token: &AccessToken, kind: TokenKind) -> Result<Who, WhoError> {
        let client = Client::builder()
            .token_source(Arc::new(StaticTokenSource::new(token.clone())))
            .endpoints(self.config.endpoints.clone())
            .http(self.config.http.clone())
            .retry(RetryPolicy { max_attempts: 2, ..RetryPolicy::default() })
            .build()?;
        let asked = async {
            match kind {
                TokenKind::Team => ask_team(&client).await,
                TokenKind::Account => ask_account(&client).await,
            }
        };
        tokio::select! {
            biased;
            answer = asked => answer,
            () = self.clock.sleep(LONGEST_WAIT) => Err(WhoError::TooSlow),
        }
    }
}

async fn ask_account(client: &Client) -> Result<Who, WhoError> {
    let account = client.users().get_current_account().await;
    let account = account.map_err(|error| WhoError::Call(error.to_string()))?;
    let profile = Profile {
        email: Some(account.email),
        display_name: Some(account.name.display_name),
        photo_url: account.profile_photo_url,
    };
    Ok(Who { subject: Subject::Account(account.account_id), profile })
}

async fn ask_team(client: &Client) -> Result<Who, WhoError> {
    let team = client.team().get_info().await;
    let team = team.map_err(|error| WhoError::Call(error.to_string()))?;
    let profile = Profile { email: None, display_name: Some(team.name), photo_url: None };
    Ok(Who { subject: Subject::Team(team.team_id), profile })
}
