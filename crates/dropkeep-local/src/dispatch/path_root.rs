//! `Dropbox-API-Path-Root`: below which namespace paths are meant.

use http::HeaderMap;
use serde_json::{Value, json};

use super::failure::Refusal;
use crate::call::Failure;
use crate::files::View;
use crate::spec::{Direction, Kind, SelectAdminMode, decode};
use crate::state::{Account, AppAccess, State};

const HEADER: &str = "Dropbox-API-Path-Root";

/// What an account sees by way of an app: below the path root that the header asks for, else its own
/// files, or the app's folder where the app sees nothing else.
pub(super) fn view(
    headers: &HeaderMap,
    (account, app, admin): (&str, &str, Option<SelectAdminMode>),
    state: &mut State,
) -> Result<View, Refusal> {
    let missing = || Failure::Internal(format!("no account {account}"));
    let account = state.accounts.get(account).ok_or_else(missing)?;
    let home = View { account: account.id.clone(), root: account.home };
    let app = state.apps.get(app).filter(|app| app.access == AppAccess::AppFolder).cloned();
    let root = requested(headers)?;
    match (app, root) {
        (Some(_), Some(_)) => Err(refused("Path root is not supported for sandbox app.")),
        (Some(app), None) => {
            let app = (app.key.as_str(), app.name.as_str());
            Ok(View { root: state.files.app_folder(&home, app, &mut state.random), ..home })
        }
        (None, Some(root)) => {
            let root = chosen(&root, (account, admin), state)?;
            Ok(View { account: seen_as(root, (account, admin), state), root })
        }
        (None, None) => Ok(home),
    }
}

/// Refuses a header that cannot be read, on the routes that have no account too.
pub(super) fn requested(headers: &HeaderMap) -> Result<Option<Value>, Refusal> {
    let Some(header) = headers.get(HEADER) else { return Ok(None) };
    let value: Value = serde_json::from_slice(header.as_bytes())
        .map_err(|_| refused("could not decode input as JSON"))?;
    let root = decode(&Kind::union("common", "PathRoot"), &value, Direction::Argument)
        .map_err(|error| refused(&error.to_string()))?;
    Ok(Some(root))
}

fn chosen(
    root: &Value,
    (account, admin): (&Account, Option<SelectAdminMode>),
    state: &State,
) -> Result<u64, Refusal> {
    let current = state.root_of(account);
    match root[".tag"].as_str() {
        Some("root") if root["root"] == json!(current.to_string()) => Ok(current),
        Some("root") => {
            let info = crate::account::root_info(account, state);
            Err(Refusal::PathRoot(json!({".tag": "invalid_root", "invalid_root": info})))
        }
        Some("namespace_id") => {
            let number = root["namespace_id"].as_str().and_then(|digits| digits.parse().ok());
            number
                .filter(|number| may_see(*number, (account, admin), state))
                .ok_or_else(|| Refusal::PathRoot(json!({".tag": "no_permission"})))
        }
        _ => Ok(account.home),
    }
}

/// By whose eyes a namespace is seen: an administrator sees the folders of the team as the team does,
/// and those of members as they do.
fn seen_as(
    namespace: u64,
    (account, admin): (&Account, Option<SelectAdminMode>),
    state: &State,
) -> String {
    let of_team = team_sees(namespace, (account, admin), state);
    let sees = |account: &&Account| state.files.access(namespace, &account.id).is_some();
    let team = account.membership.as_ref().filter(|_| !sees(&account));
    let member = || team.and_then(|of| state.members(&of.team).find(sees));
    of_team.unwrap_or_else(|| member().unwrap_or(account).id.clone())
}

/// The team, where an administrator looks at one of its folders as such.
fn team_sees(
    namespace: u64,
    (account, admin): (&Account, Option<SelectAdminMode>),
    state: &State,
) -> Option<String> {
    let team = &account.membership.as_ref().filter(|_| admin.is_some())?.team;
    state.files.access(namespace, team).map(|_| team.clone())
}

/// Whether an account may begin its paths in this namespace. An administrator who acts as one may in
/// the folders of the team, and in those of all members where the route is about the whole team.
fn may_see(
    namespace: u64,
    (account, admin): (&Account, Option<SelectAdminMode>),
    state: &State,
) -> bool {
    let sees = |account: &Account| state.files.access(namespace, &account.id).is_some();
    let whole_team = admin == Some(SelectAdminMode::WholeTeam);
    let team = account.membership.as_ref().filter(|_| whole_team);
    sees(account)
        || team_sees(namespace, (account, admin), state).is_some()
        || team.is_some_and(|of| state.members(&of.team).any(sees))
}

fn refused(reason: &str) -> Refusal {
    Refusal::BadRequest(format!("HTTP header \"{HEADER}\": {reason}"))
}
