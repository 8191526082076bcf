//! How API keys are printed.

use dropkeep_stores::{ApiKey, ApiKeyId, MadeApiKey};
use serde::Serialize;

use crate::output::one_a_line;

/// One API key of `--json`. The key itself is there once, when it is made.
#[derive(Serialize)]
pub(super) struct Line<'k> {
    id: &'k str,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<&'k str>,
    name: &'k str,
    tenant: &'k str,
    prefix: &'k str,
    actions: Vec<&'static str>,
    connections: String,
    requests_per_minute: Option<u32>,
    rotates: Option<&'k str>,
    created_at: String,
    expires_at: Option<String>,
    revoked_at: Option<String>,
    used_at: Option<String>,
}

impl<'k> Line<'k> {
    pub(super) fn of(key: &'k ApiKey) -> Self {
        Self {
            id: key.id.as_str(),
            secret: None,
            name: &key.name,
            tenant: &key.tenant,
            prefix: &key.prefix,
            actions: key.actions.iter().map(|action| action.as_str()).collect(),
            connections: key.reach.to_string(),
            requests_per_minute: key.requests_per_minute,
            rotates: key.rotates.as_ref().map(ApiKeyId::as_str),
            created_at: key.created_at.to_string(),
            expires_at: key.expires_at.map(|time| time.to_string()),
            revoked_at: key.revoked_at.map(|time| time.to_string()),
            used_at: key.used_at.map(|time| time.to_string()),
        }
    }

    /// A key that was made just now.
    pub(super) fn made(made: &'k MadeApiKey) -> Self {
        Self { secret: Some(made.secret.expose()), ..Self::of(&made.api_key) }
    }

    /// All that is known, one thing a line.
    pub(super) fn story(&self) -> String {
        let actions = self.actions.join(" ");
        let rate = self.requests_per_minute.map(|rate| format!("{rate} requests a minute"));
        one_a_line(&[
            ("API key", Some(self.id)),
            ("name", Some(self.name)),
            ("begins with", Some(self.prefix)),
            ("tenant", Some(self.tenant)),
            ("may", Some(&actions)),
            ("connections", Some(&self.connections)),
            ("at most", rate.as_deref()),
            ("takes over from", self.rotates),
            ("made", Some(&self.created_at)),
            ("ends", self.expires_at.as_deref()),
            ("revoked", self.revoked_at.as_deref()),
            ("last used", self.used_at.as_deref()),
        ])
    }

    /// One line of a list.
    pub(super) fn row(&self) -> String {
        let state = match (&self.revoked_at, &self.expires_at) {
            (Some(time), _) => format!("revoked {time}"),
            (None, Some(time)) => format!("until {time}"),
            (None, None) => "accepted".to_owned(),
        };
        let actions = self.actions.join(",");
        format!(
            "{}  {}…  {:16}  {actions}  {}  {state}",
            self.id, self.prefix, self.name, self.connections
        )
    }
}
