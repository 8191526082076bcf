//! The accounts and apps of a local Dropbox of which nothing else was asked.

use jiff::Timestamp;

use super::make::{NewAccount, NewTeam, add_account, add_member, add_team};
use crate::account::Plan;
use crate::oauth::{ALL_TEAM_SCOPES, ALL_USER_SCOPES};
use crate::state::{App, AppAccess, Role, State, TeamSpace};

/// What is chosen about the ready-made app and account.
#[derive(Debug)]
pub(crate) struct Choices<'c> {
    /// The name of the app.
    pub(crate) app_name: &'c str,
    /// Its key and its secret; `None`: made up.
    pub(crate) credentials: Option<&'c (String, String)>,
    /// Its redirect URIs.
    pub(crate) redirect_uris: &'c [String],
    /// Its permissions.
    pub(crate) scopes: &'c [String],
    /// How much of a Dropbox it sees.
    pub(crate) access: AppAccess,
    /// What the account has paid for.
    pub(crate) plan: Plan,
    /// How many bytes it may hold; `None`: as many as the plan says.
    pub(crate) allocated: Option<u64>,
}

/// Ada with a Dropbox of her own, the ready-made account; Bob, to share with; and a
/// team of Grace, who administers it, and Alan.
pub(crate) fn ready_made((state, now): (&mut State, Timestamp), choices: &Choices<'_>) {
    let ada = NewAccount {
        plan: choices.plan,
        allocated: choices.allocated,
        ..person("Ada", "Example", Plan::Pro)
    };
    let ada = add_account(state, ada);
    add_account(state, person("Bob", "Example", Plan::Pro));
    let team = add_team(state, NewTeam { name: "Example Team", space: TeamSpace::Shared }, now);
    let grace = add_account(state, person("Grace", "Example", Plan::Business));
    let alan = add_account(state, person("Alan", "Example", Plan::Business));
    add_member(state, &grace, &team, Role::TeamAdmin);
    add_member(state, &alan, &team, Role::Member);
    state.ready_made.insert("account".to_owned(), ada);
}

fn person(given_name: &str, surname: &str, plan: Plan) -> NewAccount {
    NewAccount {
        given_name: given_name.to_owned(),
        surname: surname.to_owned(),
        email: format!("{}@example.com", given_name.to_lowercase()),
        email_verified: true,
        plan,
        allocated: None,
    }
}

/// The ready-made app.
pub(crate) fn ready_app(state: &mut State, choices: &Choices<'_>) {
    let random = &mut state.random;
    let made = (random.lower(15), random.lower(15));
    let (key, secret) = choices.credentials.cloned().unwrap_or(made);
    let app = App {
        key: key.clone(),
        id: 1_000_000 + u64::from(random.below(8_000_000)),
        secret,
        name: choices.app_name.to_owned(),
        redirect_uris: choices.redirect_uris.to_vec(),
        scopes: choices.scopes.to_vec(),
        access: choices.access,
        webhook_uris: Vec::new(),
    };
    state.apps.insert(key.clone(), app);
    state.ready_made.insert("app".to_owned(), key);
    ready_team_app(state, choices);
}

/// The second one, which acts on teams: with every permission, its members' files among them.
fn ready_team_app(state: &mut State, choices: &Choices<'_>) {
    let random = &mut state.random;
    let scopes = ALL_USER_SCOPES.iter().chain(&ALL_TEAM_SCOPES).map(|scope| (*scope).to_owned());
    let app = App {
        key: random.lower(15),
        id: 1_000_000 + u64::from(random.below(8_000_000)),
        secret: random.lower(15),
        name: "Local team app".to_owned(),
        redirect_uris: choices.redirect_uris.to_vec(),
        scopes: scopes.collect(),
        access: AppAccess::FullDropbox,
        webhook_uris: Vec::new(),
    };
    state.ready_made.insert("team_app".to_owned(), app.key.clone());
    state.apps.insert(app.key.clone(), app);
}
