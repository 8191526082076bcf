//! Who may answer an app's question.

use super::request::{AuthorizeRequest, RequiredRole};
use crate::state::{Account, App, State};

/// The accounts that a person may continue as, in the order in which they were made.
pub(super) fn offered<'s>(request: &AuthorizeRequest, state: &'s State) -> Vec<&'s Account> {
    let all = state.accounts_in_order().into_iter();
    all.filter(|account| !account.disabled && has_role(request, account)).collect()
}

/// The one that a person continues as without choosing: the remembered one, else the first that may
/// allow what the app asks, else the first.
///
/// # Errors
/// There is none, for the person.
pub(super) fn preselected(
    request: &AuthorizeRequest,
    remembered: Option<&str>,
    state: &State,
) -> Result<String, String> {
    let offered = offered(request, state);
    let is_remembered = |account: &&&Account| Some(account.id.as_str()) == remembered;
    let is_able = |account: &&&Account| may_allow(request, &account.id, state).is_ok();
    let chosen = offered.iter().find(is_remembered);
    let chosen = chosen.or_else(|| offered.iter().find(is_able)).or_else(|| offered.first());
    chosen.map(|account| account.id.clone()).ok_or_else(|| match request.role {
        Some(role) => format!("{} There is none here.", wanted(role)),
        None => "There is no account that could sign in.".to_owned(),
    })
}

/// Whether this account may allow what the app asks.
///
/// # Errors
/// Why it may not, for the person: nothing is redirected then.
pub(super) fn may_allow(
    request: &AuthorizeRequest,
    account: &str,
    state: &State,
) -> Result<(), String> {
    let Some(account) = state.accounts.get(account) else {
        return Err(format!("There is no account '{account}'."));
    };
    if account.disabled {
        return Err(format!("{} was suspended and cannot sign in.", described(account)));
    }
    if let Some(role) = request.role.filter(|_| !has_role(request, account)) {
        let is = if account.membership.is_some() { "in a team" } else { "in no team" };
        return Err(format!("{} {} is {is}.", wanted(role), described(account)));
    }
    if needs_admin(request, state) && !account.is_admin() {
        let is =
            if account.membership.is_some() { "a member without that role" } else { "in no team" };
        return Err(format!(
            "This app acts on a whole team, so only an administrator of a team can connect it. {} \
             is {is}.",
            described(account),
        ));
    }
    Ok(())
}

/// Whether the app acts on teams.
pub(super) fn needs_admin(request: &AuthorizeRequest, state: &State) -> bool {
    state.apps.get(&request.app).is_some_and(App::is_for_teams)
}

/// Whether the account is of the kind that the app wants: one in a team is for work.
fn has_role(request: &AuthorizeRequest, account: &Account) -> bool {
    match request.role {
        Some(RequiredRole::Work) => account.membership.is_some(),
        Some(RequiredRole::Personal) => account.membership.is_none(),
        None => true,
    }
}

fn wanted(role: RequiredRole) -> &'static str {
    match role {
        RequiredRole::Work => "This app asks for a work account: one that is in a team.",
        RequiredRole::Personal => "This app asks for a personal account: one that is in no team.",
    }
}

fn described(account: &Account) -> String {
    format!("{} ({})", account.display_name(), account.email)
}
