//! Groups as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::group::{Group, GroupRole};
use crate::state::State;
use crate::team::wire::member_profile;

/// `team_common.GroupSummary`
pub(crate) fn summary(group: &Group, state: &State) -> Value {
    let mut shown = json!({
        "group_name": group.name,
        "group_id": group.id,
        "member_count": group.members(state).len(),
        "group_management_type": { ".tag": group.management },
    });
    if let Some(id) = &group.external_id {
        shown["group_external_id"] = json!(id);
    }
    shown
}

/// `team.GroupFullInfo` without its members.
pub(super) fn info(group: &Group, state: &State) -> Value {
    let mut shown = summary(group, state);
    shown["created"] = json!(group.created.as_millisecond().max(0));
    shown
}

/// `team.GroupFullInfo` with its members, who come in the order in which their accounts were made.
pub(super) fn full_info(group: &Group, state: &State) -> Value {
    let mut shown = info(group, state);
    shown["members"] = json!(members(group, state));
    shown
}

/// `team.GroupMemberInfo` of everybody in it.
pub(super) fn members(group: &Group, state: &State) -> Vec<Value> {
    let roles = group.members(state);
    let accounts = state.accounts_in_order().into_iter();
    let placed = accounts.filter_map(|account| Some((account, account.membership.as_ref()?)));
    placed
        .filter_map(|(account, membership)| {
            Some(json!({
                "profile": member_profile((account, membership)),
                "access_type": access_type(*roles.get(&account.id)?),
            }))
        })
        .collect()
}

fn access_type(role: GroupRole) -> Value {
    json!({ ".tag": role })
}
