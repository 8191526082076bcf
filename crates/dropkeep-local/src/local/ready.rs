//! The ready-made tokens.

use jiff::Timestamp;

use crate::oauth::{NewGrant, TokenKind};
use crate::state::{Account, State};

/// The ready-made tokens.
pub(crate) struct Ready {
    pub(super) user: Tokens,
    pub(super) team: Option<Tokens>,
}

/// A refresh token, and an access token from it.
pub(super) struct Tokens {
    pub(super) access_token: String,
    pub(super) refresh_token: String,
}

/// The ready-made tokens: those of an earlier start, else new ones.
pub(crate) fn make_ready(state: &mut State, now: Timestamp) -> Ready {
    let (app, account) = (state.ready("app"), state.ready("account"));
    let user = make_tokens(state, ("refresh_token", now), (&app, &account));
    let team_app = state.ready("team_app");
    let is_admin = |account: &&&Account| account.is_admin();
    let admin = state.accounts_in_order().iter().find(is_admin).map(|account| account.id.clone());
    let team = admin
        .filter(|_| state.apps.contains_key(&team_app))
        .map(|admin| make_tokens(state, ("team_refresh_token", now), (&team_app, &admin)));
    Ready { user, team }
}

/// The tokens whose refresh token is known by this name.
fn make_tokens(
    state: &mut State,
    (name, now): (&str, Timestamp),
    (app, account): (&str, &str),
) -> Tokens {
    let refresh_token = state.ready(name);
    if let Some(access_token) = state.grants.ready_again(&refresh_token, (&mut state.random, now)) {
        return Tokens { access_token, refresh_token };
    }
    let grant = ready_grant(state, app, account);
    let (access_token, refresh_token) = state.grants.ready(grant, &mut state.random, now);
    state.ready_made.insert(name.to_owned(), refresh_token.clone());
    Tokens { access_token, refresh_token }
}

/// All that the ready-made app may ever ask of an account.
pub(super) fn ready_grant(state: &State, app: &str, account: &str) -> NewGrant {
    let scopes = state.apps.get(app).map(|app| app.scopes.iter().cloned().collect());
    NewGrant {
        app: app.to_owned(),
        account: account.to_owned(),
        team: state.subject_team(app, account),
        scopes: scopes.unwrap_or_default(),
        kind: TokenKind::Offline,
    }
}
