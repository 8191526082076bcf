//! How connections are printed.

use dropkeep_stores::{Connection, Label};
use serde::Serialize;

use crate::output::one_a_line;

/// One connection of `--json`, as the API answers it.
#[derive(Serialize)]
pub(super) struct Line<'c> {
    id: &'c str,
    tenant: &'c str,
    app: &'c str,
    user: &'c str,
    subject: &'c str,
    label: Option<&'c str>,
    email: Option<&'c str>,
    display_name: Option<&'c str>,
    state: &'static str,
    reason: Option<&'c str>,
    state_since: String,
    scopes: Option<String>,
    missing_scopes: Vec<String>,
    refreshes: i64,
    refreshed_at: Option<String>,
    token_expires_at: Option<String>,
    token_fingerprint: Option<&'c str>,
    connected_at: String,
    created_at: String,
}

impl<'c> Line<'c> {
    pub(super) fn of(connection: &'c Connection) -> Self {
        Self {
            id: connection.id.as_str(),
            tenant: &connection.tenant,
            app: &connection.app,
            user: &connection.user,
            subject: connection.subject.id(),
            label: connection.label.as_ref().map(Label::as_str),
            email: connection.profile.email.as_deref(),
            display_name: connection.profile.display_name.as_deref(),
            state: connection.state.kind.as_str(),
            reason: connection.state.reason.as_deref(),
            state_since: connection.state.since.to_string(),
            scopes: connection.scopes.as_ref().map(ToString::to_string),
            missing_scopes: connection.missing_scopes().iter().map(str::to_owned).collect(),
            refreshes: connection.refreshes,
            refreshed_at: connection.refreshed_at.map(|time| time.to_string()),
            token_expires_at: connection.access_expires_at.map(|time| time.to_string()),
            token_fingerprint: connection.access_fingerprint.as_deref(),
            connected_at: connection.connected_at.to_string(),
            created_at: connection.created_at.to_string(),
        }
    }

    /// One line of a list.
    pub(super) fn row(&self) -> String {
        let who = self.label.or(self.email).or(self.display_name).unwrap_or(self.subject);
        format!("{}  {:15}  {:12}  {who}", self.id, self.state, self.app)
    }

    /// All that is known, one thing a line.
    pub(super) fn story(&self) -> String {
        let missing = self.missing_scopes.join(" ");
        let refreshes = self.refreshes.to_string();
        let facts = [
            ("connection", Some(self.id)),
            ("label", self.label),
            ("account", Some(self.subject)),
            ("name", self.display_name),
            ("e-mail", self.email),
            ("app", Some(self.app)),
            ("tenant", Some(self.tenant)),
            ("user", Some(self.user).filter(|user| !user.is_empty())),
            ("state", Some(self.state)),
            ("since", Some(&self.state_since)),
            ("reason", self.reason),
            ("scopes", self.scopes.as_deref()),
            ("missing scopes", Some(missing.as_str()).filter(|missing| !missing.is_empty())),
            ("token ends", self.token_expires_at.as_deref()),
            ("token", self.token_fingerprint),
            ("refreshes", Some(refreshes.as_str())),
            ("last refresh", self.refreshed_at.as_deref()),
            ("signed in", Some(&self.connected_at)),
            ("first connected", Some(&self.created_at)),
        ];
        one_a_line(&facts)
    }
}
