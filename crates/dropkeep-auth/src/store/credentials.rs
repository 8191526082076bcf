//! What a sign-in leaves behind.

use jiff::Timestamp;

use crate::{App, RefreshToken, Scopes, Tokens};

/// One sign-in: a Dropbox account linked to an app. Everything needed to get access tokens for as
/// long as the person lets the app in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The app in whose name the person signed in. The refresh token works with no other.
    pub app: App,
    /// What access tokens are refreshed from.
    pub refresh_token: RefreshToken,
    /// The account (`dbid:...`), for a sign-in to a user's Dropbox.
    pub account_id: Option<String>,
    /// The team (`dbtid:...`), for a sign-in to a whole team.
    pub team_id: Option<String>,
    /// The account's number in API v1, which Dropbox still tells.
    pub uid: Option<String>,
    /// What was granted; `None` when unknown.
    pub scopes: Option<Scopes>,
    /// The base URL where this sign-in is valid; `None` is Dropbox itself. A refresh token must
    /// never be sent anywhere else.
    pub endpoint: Option<String>,
    /// When the person signed in; `None` when unknown.
    pub obtained_at: Option<Timestamp>,
}

impl Credentials {
    /// What a sign-in to `app` at Dropbox itself gave at `obtained_at`; `None` when it gave no
    /// refresh token, because `token_access_type=offline` was not asked for.
    pub fn signed_in(app: App, tokens: &Tokens, obtained_at: Timestamp) -> Option<Self> {
        Some(Self {
            app,
            refresh_token: tokens.refresh_token.clone()?,
            account_id: tokens.account_id.clone(),
            team_id: tokens.team_id.clone(),
            uid: tokens.uid.clone(),
            scopes: tokens.scopes().cloned(),
            endpoint: None,
            obtained_at: Some(obtained_at),
        })
    }

    /// A sign-in of which nothing more is known, such as one from the environment.
    pub fn new(app: App, refresh_token: RefreshToken) -> Self {
        Self {
            app,
            refresh_token,
            account_id: None,
            team_id: None,
            uid: None,
            scopes: None,
            endpoint: None,
            obtained_at: None,
        }
    }
}
