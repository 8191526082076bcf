//! The apps, accounts, tokens and links that are ready made.

use super::ready::ready_grant;
use super::running::LocalDropbox;
use crate::state::App;

impl LocalDropbox {
    /// The key of the ready-made app.
    pub fn app_key(&self) -> String {
        self.app.clone()
    }

    /// The secret of the ready-made app.
    pub fn app_secret(&self) -> String {
        self.shared.state().apps.get(&self.app).map(|app| app.secret.clone()).unwrap_or_default()
    }

    /// A refresh token of the ready-made account for the ready-made app, with all its scopes.
    pub fn refresh_token(&self) -> String {
        self.tokens.user.refresh_token.clone()
    }

    /// An access token from that refresh token, made at the start: it expires after 4 hours.
    pub fn access_token(&self) -> String {
        self.tokens.user.access_token.clone()
    }

    /// The key of the ready-made app that acts on teams; `None` where a seed has other apps.
    pub fn team_app_key(&self) -> Option<String> {
        Some(self.shared.state().ready("team_app")).filter(|key| !key.is_empty())
    }

    /// The secret of the ready-made app that acts on teams.
    pub fn team_app_secret(&self) -> Option<String> {
        let key = self.team_app_key()?;
        self.shared.state().apps.get(&key).map(|app| app.secret.clone())
    }

    /// A refresh token of the example team for the ready-made app that acts on teams, with all its
    /// scopes; `None` where a seed has no team with an administrator.
    pub fn team_refresh_token(&self) -> Option<String> {
        Some(self.tokens.team.as_ref()?.refresh_token.clone())
    }

    /// An access token from that refresh token, made at the start: it expires after 4 hours.
    pub fn team_access_token(&self) -> Option<String> {
        Some(self.tokens.team.as_ref()?.access_token.clone())
    }

    /// A link to a PNG image that another of the ready-made accounts has shared with everybody, on
    /// [`LocalDropbox::endpoint`]; `None` where a seed has other accounts, and once it is revoked.
    pub fn shared_link(&self) -> Option<String> {
        let state = self.shared.state();
        state.sharing.link_url(&state.ready("picture"), &self.shared.endpoint)
    }

    /// The id of the ready-made account.
    pub fn account_id(&self) -> String {
        self.account.clone()
    }

    /// An access token of another account for the ready-made app, with all its scopes, as if the
    /// person had allowed it just now. It expires after 4 hours; `None`: nobody has this address, or
    /// the app acts on teams and the person administers none.
    pub fn access_token_for(&self, email: &str) -> Option<String> {
        let now = self.shared.clock.now();
        let state = &mut *self.shared.state();
        let account = state.account_by_email(email)?.id.clone();
        if !state.may_link(&self.app, &account) {
            return None;
        }
        let grant = ready_grant(state, &self.app, &account);
        Some(state.grants.ready(grant, &mut state.random, now).0)
    }

    /// Registers another app with the permissions and redirect URIs of the ready-made one.
    pub fn register_app(&self, key: impl Into<String>, secret: impl Into<String>) {
        let (key, secret) = (key.into(), secret.into());
        let mut state = self.shared.state();
        let id = 9_000_000 + state.apps.len() as u64;
        if let Some(ready) = state.apps.get(&self.app).cloned() {
            let name = format!("Local test app {id}");
            state.apps.insert(key.clone(), App { key, id, secret, name, ..ready });
        }
    }

    /// Registers one more redirect URI of the ready-made apps.
    pub fn register_redirect_uri(&self, uri: impl Into<String>) {
        let uri = uri.into();
        let mut state = self.shared.state();
        for key in [self.app.clone(), state.ready("team_app")] {
            if let Some(app) = state.apps.get_mut(&key) {
                app.redirect_uris.push(uri.clone());
            }
        }
    }
}
