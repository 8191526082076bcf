//! Shared files as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::super::folders::{AclUpdatePolicy, SharedLinkPolicy};
use super::super::level::AccessLevel;
use super::super::links::content_link;
use super::super::members::Person;
use super::super::people::{Line, Verdict, permissions, team};
use super::super::preview;
use super::held::{Held, Own, owner_of};
use crate::call::{Call, Failure};
use crate::state::State;
use crate::wire::timestamp;

/// `sharing.SharedFileMetadata` as the account that calls sees it.
pub(super) fn metadata(
    held: &Held,
    (call, state): (&Call, &State),
    actions: &Value,
) -> Result<Value, Failure> {
    let (entry, account) = (&held.entry, call.account(state)?);
    let id = entry.id.to_string();
    let name = entry.path.name();
    let shared = state.sharing.files.get(&id);
    let folder = state.sharing.folders.get(&entry.namespace);
    let mut shown = json!({
        "access_type": held.level.shown(),
        "id": id,
        "name": name,
        "policy": {
            "acl_update_policy": { ".tag": folder.map_or(AclUpdatePolicy::Editors, |folder| folder.policies.updates) },
            "shared_link_policy": { ".tag": folder.map_or(SharedLinkPolicy::Anyone, |folder| folder.policies.links) },
            "viewer_info_policy": { ".tag": shared.map(|file| file.viewer_info).unwrap_or_default() },
        },
        "preview_url": preview::address(&id, Some(name)).url(&call.link_base),
    });
    if held.own == Own::Mounted {
        shown["path_lower"] = json!(entry.path.lower());
        shown["path_display"] = json!(entry.path.display());
    }
    if held.own == Own::Mounted && folder.is_some() {
        shown["parent_shared_folder_id"] = json!(entry.namespace.to_string());
    }
    let owner = owner_of(entry.namespace, state).and_then(|owner| state.accounts.get(&owner));
    if let Some(owner) = owner {
        shown["owner_display_names"] = json!([owner.display_name()]);
        if let Some(team) = team(owner, state) {
            shown["owner_team"] = team;
        }
    }
    let invited = shared.and_then(|file| file.members.of(&account.id));
    let invited = invited.or_else(|| folder.and_then(|folder| folder.members.of(&account.id)));
    if let Some(place) = invited {
        shown["time_invited"] = json!(timestamp(place.invited));
    }
    if let Some(link) = content_link(entry, account, (state, &call.link_base)) {
        shown["link_metadata"] = link;
    }
    if actions.is_array() {
        let invited = shared.is_some_and(|file| file.members.of(&account.id).is_some());
        let verdict = |action: &str| file_verdict(action, held, invited);
        shown["permissions"] = permissions(actions, verdict);
    }
    Ok(shown)
}

/// Whether the account may do a `sharing.FileAction`.
fn file_verdict(action: &str, held: &Held, invited: bool) -> Verdict {
    let edits = held.level >= AccessLevel::Editor;
    match action {
        "relinquish_membership" if held.level == AccessLevel::Owner => Err("target_is_owner"),
        "relinquish_membership" if !invited => Err("target_is_indirect_member"),
        "relinquish_membership" | "share_link" | "create_link" | "create_view_link" => Ok(()),
        "create_edit_link" => Err("permission_denied"),
        "edit_contents" if edits => Ok(()),
        _ if edits && held.own == Own::Mounted => Ok(()),
        _ => Err("user_not_allowed_by_owner"),
    }
}

/// Whether the account may do a `sharing.MemberAction` with a member.
pub(super) fn member_verdict(action: &str, line: &Line, (held, account): (&Held, &str)) -> Verdict {
    let itself = matches!(&line.person, Person::Account(id) if id == account);
    match action {
        _ if line.place.level == AccessLevel::Owner => Err("target_is_owner"),
        _ if itself => Err("target_is_self"),
        _ if line.inherited => Err("target_is_indirect_member"),
        "make_owner" | "leave_a_copy" => Err("permission_denied"),
        _ if held.level < AccessLevel::Editor || held.own == Own::Received => {
            Err("user_not_allowed_by_owner")
        }
        _ => Ok(()),
    }
}
