//! Shared folders as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::super::links::content_link;
use super::super::people::{permissions, team};
use super::super::preview;
use super::folder::SharedFolder;
use super::permissions::folder_verdict;
use super::seat::Seat;
use crate::call::{Call, Failure};
use crate::state::State;
use crate::wire::timestamp;

/// `sharing.SharedFolderMetadata` as a member sees it.
pub(super) fn metadata(
    seat: &Seat,
    (call, state): (&Call, &State),
    actions: &Value,
) -> Result<Value, Failure> {
    let folder = seat.folder(state)?;
    let path = state.files.mount_point(&seat.home(state)?, seat.namespace);
    let owner = folder.owner().and_then(|owner| state.accounts.get(&owner));
    let account = state.accounts.get(&seat.account);
    let is_of_team = seat.is_of_team(state);
    let owner_team = owner.or(account.filter(|_| is_of_team)).and_then(|owner| team(owner, state));
    let invited = folder.members.of(&seat.account).map_or(call.now, |place| place.invited);
    let folder_id = folder.folder_id.to_string();
    let mut shown = json!({
        "access_type": seat.level.shown(),
        "is_inside_team_folder": false,
        "is_team_folder": is_of_team,
        "name": path.as_ref().map_or(&*folder.name, |path| path.name()),
        "policy": policy(folder, owner_team.is_some()),
        "preview_url": preview::address(&folder_id, None).url(&call.link_base),
        "shared_folder_id": seat.namespace.to_string(),
        "time_invited": timestamp(invited),
        "access_inheritance": { ".tag": "inherit" },
        "folder_id": folder_id,
    });
    if let Some(path) = &path {
        shown["path_lower"] = json!(path.lower());
        shown["path_display"] = json!(path.display());
    }
    if let Some(owner) = owner {
        shown["owner_display_names"] = json!([owner.display_name()]);
    }
    if let Some(team) = owner_team {
        shown["owner_team"] = team;
    }
    let entry = path.as_ref().and_then(|path| state.files.entry(&seat.home(state).ok()?, path));
    if let (Some(entry), Some(account)) = (entry, account)
        && let Some(link) = content_link(&entry, account, (state, &call.link_base))
    {
        shown["link_metadata"] = link;
    }
    if actions.is_array() {
        let plan = state.accounts.get(&seat.account).map(|account| account.plan);
        let about = (plan.unwrap_or_default(), path.is_some());
        let verdict = |action: &str| folder_verdict(action, (seat, folder), about);
        shown["permissions"] = permissions(actions, verdict);
    }
    Ok(shown)
}

/// `sharing.FolderPolicy`; of who can be a member it is told only where a team owns the folder.
fn policy(folder: &SharedFolder, of_team: bool) -> Value {
    let policies = folder.policies;
    let mut shown = json!({
        "acl_update_policy": { ".tag": policies.updates },
        "shared_link_policy": { ".tag": policies.links },
        "viewer_info_policy": { ".tag": policies.viewer_info },
    });
    if of_team {
        shown["member_policy"] = json!({ ".tag": policies.members });
        shown["resolved_member_policy"] = json!({ ".tag": policies.members });
    }
    shown
}
