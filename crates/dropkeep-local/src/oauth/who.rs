//! Who may answer an app's question.

use super::request::AuthorizeRequest;
use crate::state::{Account, App, State};

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
    if needs_admin(request, state) && !account.is_admin() {
        return Err(format!(
            "This app acts on a whole team, so only an administrator of a team can connect it. {} \
             is {}.",
            described(account),
            if account.membership.is_some() { "a member without that role" } else { "in no team" },
        ));
    }
    Ok(())
}

/// Whether the app acts on teams.
fn needs_admin(request: &AuthorizeRequest, state: &State) -> bool {
    state.apps.get(&request.app).is_some_and(App::is_for_teams)
}

fn described(account: &Account) -> String {
    format!("{} ({})", account.display_name(), account.email)
}
