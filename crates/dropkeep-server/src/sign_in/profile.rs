//! Asking Dropbox who signed in.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_api::{Client, RetryPolicy};
use dropkeep_auth::{StaticTokenSource, Tokens};
use dropkeep_stores::Profile;

use crate::keep::Keep;

/// A person waits meanwhile.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Why it is not known who signed in.
#[derive(Debug, thiserror::Error)]
pub(super) enum WhoError {
    #[error("no answer within {} seconds", LONGEST_WAIT.as_secs())]
    TooSlow,
    #[error(transparent)]
    Http(#[from] dropkeep_auth::HttpClientError),
    #[error("{0}")]
    Call(String),
}

impl Keep {
    /// Name, address and picture of the account, or the name of the team.
    pub(super) async fn ask_who(&self, tokens: &Tokens) -> Result<Profile, WhoError> {
        let config = self.config();
        let client = Client::builder()
            .token_source(Arc::new(StaticTokenSource::new(tokens.access_token.clone())))
            .endpoints(config.endpoints.clone())
            .http(config.http.clone())
            .retry(RetryPolicy { max_attempts: 2, ..RetryPolicy::default() })
            .build()?;
        let is_team = tokens.team_id.is_some();
        let asked =
            async { if is_team { ask_team(&client).await } else { ask_account(&client).await } };
        tokio::select! {
            biased;
            answer = asked => answer,
            () = self.clock().sleep(LONGEST_WAIT) => Err(WhoError::TooSlow),
        }
    }
}

async fn ask_account(client: &Client) -> Result<Profile, WhoError> {
    let account = client.users().get_current_account().await;
    let account = account.map_err(|error| WhoError::Call(error.to_string()))?;
    Ok(Profile {
        email: Some(account.email),
        display_name: Some(account.name.display_name),
        photo_url: account.profile_photo_url,
    })
}

async fn ask_team(client: &Client) -> Result<Profile, WhoError> {
    let team = client.team().get_info().await;
    let team = team.map_err(|error| WhoError::Call(error.to_string()))?;
    Ok(Profile { email: None, display_name: Some(team.name), photo_url: None })
}
