//! `team/groups/members/add`, `remove` and `set_access_type`

use serde_json::{Value, json};

use super::changing::found;
use super::group::{Group, GroupRole, Management};
use super::named::{Unnamed, changeable, listed, people, role};
use super::reading::NO_JOB;
use super::wire;
use crate::call::{Call, Failure, Handler, Reply};
use crate::files::wire::tagged;
use crate::sharing::regrant;
use crate::state::{Account, State};
use crate::team::members::by_selector;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("team/groups/members/add", add),
    ("team/groups/members/remove", remove),
    ("team/groups/members/set_access_type", set_access_type),
];

/// `team/groups/members/add`: all or nobody.
fn add(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = changeable(call, &call.arg["group"], state).map_err(Unnamed::of_a_team)?;
    let asked = call.arg["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    let users: Vec<_> = asked.iter().map(|member| &member["user"]).collect();
    let accounts = people(call, &users, state)?;
    let roles = asked.iter().map(|member| role(&member["access_type"]));
    let added: Vec<_> = accounts.into_iter().zip(roles).collect();
    check_added(group, &added)?;
    let id = group.id.clone();
    let added: Vec<_> =
        added.into_iter().map(|(account, role)| (account.id.clone(), role)).collect();
    if let Some(group) = state.groups.get_mut(&id) {
        added.iter().for_each(|(account, role)| group.put(account, *role));
    }
    changed(call, &id, state)
}

/// Nobody twice, and only those as owners who can be.
fn check_added(group: &Group, added: &[(&Account, GroupRole)]) -> Result<(), Failure> {
    let mut ids: Vec<_> = added.iter().map(|(account, _)| account.id.as_str()).collect();
    ids.sort_unstable();
    let is_twice = ids.windows(2).any(|pair| pair[0] == pair[1]);
    if is_twice || ids.iter().any(|id| group.role(id).is_some()) {
        return Err(Failure::tag("duplicate_user"));
    }
    let owners = added.iter().filter(|(_, role)| *role == GroupRole::Owner);
    let owners: Vec<_> = owners.map(|(account, _)| *account).collect();
    if group.management == Management::Company && !owners.is_empty() {
        let members = owners.iter().filter_map(|account| account.membership.as_ref());
        let ids: Vec<_> = members.map(|membership| membership.member_id.clone()).collect();
        return Err(listed("user_cannot_be_manager_of_company_managed_group", &ids));
    }
    match owners.iter().any(|account| account.disabled) {
        true => Err(Failure::tag("user_must_be_active_to_be_owner")),
        false => Ok(()),
    }
}

/// `team/groups/members/remove`: all or nobody. Its only owner may go, too.
fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = changeable(call, &call.arg["group"], state).map_err(Unnamed::of_a_team)?;
    let asked = call.arg["users"].as_array().map(Vec::as_slice).unwrap_or_default();
    let users: Vec<_> = asked.iter().collect();
    let accounts = people(call, &users, state)?;
    if accounts.iter().any(|account| group.role(&account.id).is_none()) {
        return Err(Failure::tag("member_not_in_group"));
    }
    let id = group.id.clone();
    let removed: Vec<_> = accounts.into_iter().map(|account| account.id.clone()).collect();
    if let Some(group) = state.groups.get_mut(&id) {
        removed.iter().for_each(|account| group.take_out(account));
    }
    changed(call, &id, state)
}

/// Lets what is shared with the group follow, and answers `team.GroupMembersChangeResult`.
fn changed(call: &Call, id: &str, state: &mut State) -> Result<Reply, Failure> {
    regrant(state, id, call.now);
    let info = shown(call, id, state)?;
    Ok(Reply::Json(json!({ "group_info": info, "async_job_id": NO_JOB })))
}

/// `team/groups/members/set_access_type`
fn set_access_type(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = changeable(call, &call.arg["group"], state).map_err(Unnamed::plain)?;
    let (account, _) = by_selector(&call.arg["user"], state);
    let account = account.filter(|account| group.role(&account.id).is_some());
    let account = account.ok_or_else(|| Failure::tag("member_not_in_group"))?;
    let role = role(&call.arg["access_type"]);
    if role == GroupRole::Owner && group.management == Management::Company {
        return Err(Failure::tag("user_cannot_be_manager_of_company_managed_group"));
    }
    let (id, account) = (group.id.clone(), account.id.clone());
    if let Some(group) = state.groups.get_mut(&id) {
        group.put(&account, role);
    }
    Ok(Reply::Json(json!([tagged("group_info", shown(call, &id, state)?)])))
}

/// The group, with its members where the argument's `return_members` says so.
fn shown(call: &Call, id: &str, state: &State) -> Result<Value, Failure> {
    let group = found(id, state)?;
    Ok(match call.flag("return_members") {
        true => wire::full_info(group, state),
        false => wire::info(group, state),
    })
}
