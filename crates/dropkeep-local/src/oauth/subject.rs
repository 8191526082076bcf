//! What a grant is about, as the answers with its tokens name it.

use super::grants::NewGrant;
use crate::state::State;

/// The numeric id from version 1 of the API, and the id of the account or of the team: an app that
/// acts on teams learns of no account. The Python SDK needs the number in either case.
pub(super) fn subject(grant: &NewGrant, state: &State) -> [(&'static str, String); 2] {
    match &grant.team {
        Some(team) => {
            let uid = state.teams.get(team).map(|team| team.root.to_string());
            [("team_id", team.clone()), ("uid", uid.unwrap_or_default())]
        }
        None => {
            let uid = state.accounts.get(&grant.account).map(|account| account.uid.to_string());
            [("account_id", grant.account.clone()), ("uid", uid.unwrap_or_default())]
        }
    }
}
