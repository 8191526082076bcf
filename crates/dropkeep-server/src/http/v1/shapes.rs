//! What several answers have in common.

use dropkeep_stores::{Connection, Subject};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

/// A problem (RFC 9457), as every error is answered.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "it describes what `Problem` writes")]
pub(in crate::http) struct ProblemDetails {
    /// The status of the answer.
    status: u16,
    /// What programs tell problems by.
    #[schema(example = "needs_reconnect")]
    code: String,
    /// What happened and what to do.
    detail: String,
}

/// How a connection fares.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[expect(dead_code, reason = "it describes what `StateKind` is written as")]
pub(in crate::http) enum State {
    /// Refreshing works.
    Active,
    /// Refreshing fails for now; the token is served while it is valid.
    Degraded,
    /// The person has to connect again; the token is served to its end.
    NeedsReconnect,
    /// Disconnected here, and not yet at Dropbox.
    Revoking,
    /// Disconnected.
    Disconnected,
}

/// A Dropbox account or team that was connected to an app.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct ConnectionAnswer {
    /// Its name in this API, for ever: connecting again keeps it.
    #[schema(example = "cn_8m0c4e6jv9h2x5q7t1r3w8z0ka")]
    pub(in crate::http) id: String,
    /// The app, by its name in the configuration.
    pub(in crate::http) app: String,
    /// Your own name for the person, if one was given.
    pub(in crate::http) user: Option<String>,
    /// Dropbox's id of the account.
    pub(in crate::http) account_id: Option<String>,
    /// Dropbox's id of the team, for an app of a whole team.
    pub(in crate::http) team_id: Option<String>,
    /// What you call it.
    pub(in crate::http) label: Option<String>,
    /// The account's e-mail address.
    pub(in crate::http) email: Option<String>,
    /// The account's name.
    pub(in crate::http) display_name: Option<String>,
    /// What was granted, if that is known.
    pub(in crate::http) scopes: Option<Vec<String>>,
    /// What was asked for and not granted.
    pub(in crate::http) missing_scopes: Vec<String>,
    /// How it fares.
    #[schema(value_type = State)]
    pub(in crate::http) state: &'static str,
    /// Why, for all but `active`.
    pub(in crate::http) reason: Option<String>,
    /// Since when it fares so.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) state_since: Timestamp,
    /// When the access token at hand ends.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) access_expires_at: Option<Timestamp>,
    /// How often it was refreshed.
    pub(in crate::http) refreshes: i64,
    /// When it was refreshed last.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(in crate::http) refreshed_at: Option<Timestamp>,
    /// When it was connected first.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) created_at: Timestamp,
    /// When the person signed in last.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) connected_at: Timestamp,
}

impl From<Connection> for ConnectionAnswer {
    fn from(connection: Connection) -> Self {
        let missing_scopes = connection.missing_scopes().iter().map(str::to_owned).collect();
        let (account_id, team_id) = match connection.subject {
            Subject::Account(id) => (Some(id), None),
            Subject::Team(id) => (None, Some(id)),
        };
        Self {
            id: connection.id.to_string(),
            app: connection.app,
            user: Some(connection.user).filter(|user| !user.is_empty()),
            account_id,
            team_id,
            label: connection.label.map(Into::into),
            email: connection.profile.email,
            display_name: connection.profile.display_name,
            scopes: connection.scopes.map(|scopes| scopes.iter().map(str::to_owned).collect()),
            missing_scopes,
            state: connection.state.kind.as_str(),
            reason: connection.state.reason,
            state_since: connection.state.since,
            access_expires_at: connection.access_expires_at,
            refreshes: connection.refreshes,
            refreshed_at: connection.refreshed_at,
            created_at: connection.created_at,
            connected_at: connection.connected_at,
        }
    }
}
