//! Who is there: accounts, apps and tokens.

use std::sync::Arc;

use axum::extract::State as Extract;
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::{Told, json};
use super::clock::ClockState;
use super::error::{AdminError, ErrorBody};
use super::input::Sent;
use crate::account::Plan;
use crate::files::View;
use crate::oauth::{NewGrant, TokenKind};
use crate::seed::{NewAccount, add_account};
use crate::server::Shared;
use crate::state::{Account, State};

/// Everything but files and requests.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Overview {
    /// The virtual time.
    pub(crate) clock: ClockState,
    /// The accounts, in the order in which they were made.
    pub(crate) accounts: Vec<AccountShown>,
    /// The apps.
    pub(crate) apps: Vec<AppShown>,
    /// The tokens, refresh tokens first.
    pub(crate) tokens: Vec<TokenShown>,
}

/// One account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountShown {
    /// Its id.
    pub(crate) account_id: String,
    /// The name.
    pub(crate) name: String,
    /// The e-mail address.
    pub(crate) email: String,
    /// `basic`, `pro` or `business`.
    pub(crate) plan: String,
    /// The id of the team it is a member of.
    pub(crate) team_id: Option<String>,
    /// Bytes in use.
    pub(crate) used: u64,
    /// Bytes that it may use.
    pub(crate) allocated: u64,
}

/// One app.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AppShown {
    /// Its key.
    pub(crate) key: String,
    /// Its name.
    pub(crate) name: String,
    /// Its redirect URIs.
    pub(crate) redirect_uris: Vec<String>,
    /// Its permissions.
    pub(crate) scopes: Vec<String>,
    /// Where it wants to be told of changes.
    pub(crate) webhooks: Vec<String>,
}

/// One token, masked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TokenShown {
    /// `refresh` or `access`.
    pub(crate) kind: &'static str,
    /// Its beginning and its end.
    pub(crate) masked: String,
    /// The key of its app.
    pub(crate) app: String,
    /// Its account.
    pub(crate) account_id: String,
    /// What it allows.
    pub(crate) scopes: Vec<String>,
    /// How many seconds it has left, not below 0; absent: it does not expire.
    pub(crate) remaining_seconds: Option<i64>,
}

/// An account to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountForm {
    /// The e-mail address, which no other account may have.
    #[schema(example = "grace@example.com")]
    email: String,
    /// Whether the address is verified, without which an account may not share; it is by default.
    email_verified: Option<bool>,
    /// `Test` by default.
    given_name: Option<String>,
    /// `Example` by default.
    surname: Option<String>,
    /// `basic` or `pro`, which is the default.
    plan: Option<String>,
    /// How many bytes it may use; by default as many as the plan says.
    allocated: Option<u64>,
    /// The key of the app to be linked; the ready-made one by default.
    app: Option<String>,
}

/// A new account with its tokens.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountMade {
    /// Its id.
    account_id: String,
    /// Its e-mail address.
    email: String,
    /// The key of the app that the tokens are for.
    app: String,
    /// An access token, good for four hours.
    access_token: String,
    /// A refresh token.
    refresh_token: String,
}

impl Overview {
    pub(super) fn of(shared: &Shared) -> Self {
        let clock = ClockState::of(&shared.clock);
        let now = shared.clock.now();
        let state = shared.state();
        let accounts = state.accounts_in_order();
        let accounts = accounts.into_iter().map(|account| shown(account, &state)).collect();
        let apps = state.apps.values().map(|app| AppShown {
            key: app.key.clone(),
            name: app.name.clone(),
            redirect_uris: app.redirect_uris.clone(),
            scopes: app.scopes.clone(),
            webhooks: app.webhook_uris.clone(),
        });
        Self { clock, accounts, apps: apps.collect(), tokens: tokens(&state, now) }
    }
}

fn shown(account: &Account, state: &State) -> AccountShown {
    let home = View { account: account.id.clone(), root: account.home };
    AccountShown {
        account_id: account.id.clone(),
        name: account.display_name(),
        email: account.email.clone(),
        plan: account.plan.tag().to_owned(),
        team_id: account.membership.as_ref().map(|of| of.team.clone()),
        used: state.files.used(&home),
        allocated: account.allocated,
    }
}

fn tokens(state: &State, now: Timestamp) -> Vec<TokenShown> {
    let scopes = |scopes: &std::collections::BTreeSet<String>| scopes.iter().cloned().collect();
    let refresh = state.grants.refresh_tokens().map(|(text, grant)| TokenShown {
        kind: "refresh",
        masked: masked(text),
        app: grant.app.clone(),
        account_id: grant.account.clone(),
        scopes: scopes(&grant.scopes),
        remaining_seconds: None,
    });
    let access = state.grants.access_tokens().map(|(text, token)| TokenShown {
        kind: "access",
        masked: masked(text),
        app: token.app.clone(),
        account_id: token.account.clone(),
        scopes: scopes(&token.scopes),
        remaining_seconds: token.expires_at.map(|end| end.duration_since(now).as_secs().max(0)),
    });
    refresh.chain(access).collect()
}

/// Enough of a token to tell it from others, too little to use it.
fn masked(token: &str) -> String {
    let begin: String = token.chars().take(8).collect();
    let end: String = token.chars().skip(token.chars().count().max(16) - 4).collect();
    format!("{begin}…{end}")
}

/// Tells who is there.
#[utoipa::path(get, path = "/_local/state", tag = "state",
    responses((status = 200, body = Overview)))]
pub(crate) async fn state(Extract(shared): Extract<Arc<Shared>>) -> Told<Overview> {
    Told(Overview::of(&shared))
}

/// Makes an account with an empty Dropbox and links an app to it, so that each test can have one of
/// its own.
#[utoipa::path(post, path = "/_local/accounts", tag = "state", request_body = AccountForm,
    responses((status = 201, body = AccountMade), (status = 400, body = ErrorBody),
        (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
pub(crate) async fn add(
    Extract(shared): Extract<Arc<Shared>>,
    Sent(form): Sent<AccountForm>,
) -> Result<Response, AdminError> {
    let now = shared.clock.now();
    let new = read(&form)?;
    let state = &mut *shared.state();
    let key = form.app.unwrap_or_else(|| state.ready("app"));
    let Some(app) = state.apps.get(&key) else {
        let what = format!("there is no app {key:?}");
        return Err(AdminError::missing(what, "app", "the keys are in /_local/state"));
    };
    if state.account_by_email(&form.email).is_some() {
        let what = format!("there is an account {} already", form.email);
        return Err(AdminError::conflict(what, "email", "choose another address"));
    }
    if app.is_for_teams() {
        let what = format!("app {key:?} acts on a team, and a new account administers none");
        return Err(AdminError::bad(what, "app", "choose an app without permissions of teams"));
    }
    let scopes = app.scopes.iter().cloned().collect();
    let account = add_account(state, new);
    let grant = NewGrant {
        app: key.clone(),
        account: account.clone(),
        team: None,
        scopes,
        kind: TokenKind::Offline,
    };
    let (access_token, refresh_token) = state.grants.ready(grant, &mut state.random, now);
    let made = AccountMade {
        account_id: account,
        email: form.email,
        app: key,
        access_token,
        refresh_token,
    };
    Ok(json(StatusCode::CREATED, &made))
}

fn read(form: &AccountForm) -> Result<NewAccount, AdminError> {
    let parts = form.email.split_once('@');
    if !parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) {
        let what = format!("{:?} is no e-mail address", form.email);
        return Err(AdminError::bad(what, "email", "write it like grace@example.com"));
    }
    let plan = match form.plan.as_deref() {
        Some("basic") => Plan::Basic,
        None | Some("pro") => Plan::Pro,
        Some(other) => {
            let what = format!("{other:?} is no plan");
            return Err(AdminError::bad(what, "plan", "choose basic or pro"));
        }
    };
    let or =
        |name: &Option<String>, default: &str| name.clone().unwrap_or_else(|| default.to_owned());
    Ok(NewAccount {
        given_name: or(&form.given_name, "Test"),
        surname: or(&form.surname, "Example"),
        email: form.email.clone(),
        email_verified: form.email_verified.unwrap_or(true),
        plan,
        allocated: form.allocated,
    })
}
