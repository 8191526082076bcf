//! `team/groups/create`, `update` and `delete`

use serde_json::{Value, json};

use super::group::{Group, GroupRole, Management};
use super::named::{Unnamed, changeable};
use super::reading::JOB;
use super::wire;
use crate::call::{Call, Failure, Handler, Reply};
use crate::sharing::regrant;
use crate::state::{Job, JobStatus, State};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("team/groups/create", create),
    ("team/groups/delete", delete),
    ("team/groups/update", update),
];

/// `team/groups/create`
fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let team = call.team(state)?.id.clone();
    let name = checked_name(call.text("group_name"), (&team, None), state)?;
    let management = management(&call.arg["group_management_type"])?;
    let mut group = Group::new((&team, &name), management.unwrap_or(Management::Owners), call.now);
    let external_id = Some(call.text("group_external_id")).filter(|id| !id.is_empty());
    check_external_id(external_id, (&team, None), state)?;
    group.external_id = external_id.map(str::to_owned);
    if call.flag("add_creator_as_owner") {
        group.put(call.linked_by.as_deref().unwrap_or_default(), GroupRole::Owner);
    }
    let id = state.groups.add(group, &mut state.random);
    shown(&id, state)
}

/// `team/groups/update`
fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = changeable(call, &call.arg["group"], state).map_err(Unnamed::plain)?;
    let (id, team) = (group.id.clone(), group.team.clone());
    let name = match call.arg["new_group_name"].as_str() {
        Some(name) => Some(checked_name(name, (&team, Some(&id)), state)?),
        None => None,
    };
    let external_id = call.arg["new_group_external_id"].as_str();
    check_external_id(external_id.filter(|id| !id.is_empty()), (&team, Some(&id)), state)?;
    let management = management(&call.arg["new_group_management_type"])?;
    if let Some(group) = state.groups.get_mut(&id) {
        group.name = name.unwrap_or_else(|| group.name.clone());
        if let Some(external_id) = external_id {
            group.external_id = Some(external_id.to_owned()).filter(|id| !id.is_empty());
        }
        group.manage(management.unwrap_or(group.management));
    }
    match call.flag("return_members") {
        true => shown(&id, state),
        false => found(&id, state).map(|group| Reply::Json(wire::info(group, state))),
    }
}

/// `team/groups/delete`: at once, and a job tells so.
fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = changeable(call, &call.arg, state).map_err(|unnamed| match unnamed {
        Unnamed::Deleted => Failure::tag("group_already_deleted"),
        unnamed => unnamed.plain(),
    })?;
    let (id, team) = (group.id.clone(), group.team.clone());
    if let Some(group) = state.groups.get_mut(&id) {
        group.delete();
    }
    regrant(state, &id, call.now);
    let job = Job {
        account: team,
        route: JOB.to_owned(),
        status: JobStatus::Done(json!({ ".tag": "complete" })),
        begun: call.now,
    };
    let job = state.jobs.begin(job, &mut state.random);
    Ok(Reply::Json(json!({ ".tag": "async_job_id", "async_job_id": job })))
}

/// The group with its members.
fn shown(id: &str, state: &State) -> Result<Reply, Failure> {
    found(id, state).map(|group| Reply::Json(wire::full_info(group, state)))
}

/// A group that is there.
pub(super) fn found<'s>(id: &str, state: &'s State) -> Result<&'s Group, Failure> {
    state.groups.get(id).ok_or_else(|| Failure::Internal(format!("no group {id}")))
}

/// A name that a group of the team, or this one, may have: there is one, it can be read, and no other
/// group has it, in whatever case.
fn checked_name(
    name: &str,
    (team, group): (&str, Option<&str>),
    state: &State,
) -> Result<String, Failure> {
    let name = name.trim();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Failure::tag("group_name_invalid"));
    }
    let is_other = |other: &&Group| Some(other.id.as_str()) != group;
    let mut others = state.groups.of_team(team).into_iter().filter(is_other);
    match others.any(|other| other.name.to_lowercase() == name.to_lowercase()) {
        true => Err(Failure::tag("group_name_already_used")),
        false => Ok(name.to_owned()),
    }
}

fn check_external_id(
    external_id: Option<&str>,
    (team, group): (&str, Option<&str>),
    state: &State,
) -> Result<(), Failure> {
    let is_other = |other: &&Group| Some(other.id.as_str()) != group;
    let mut others = state.groups.of_team(team).into_iter().filter(is_other);
    match external_id.is_some() && others.any(|other| other.external_id.as_deref() == external_id) {
        true => Err(Failure::tag("external_id_already_in_use")),
        false => Ok(()),
    }
}

/// The `team_common.GroupManagementType` that people can choose.
fn management(asked: &Value) -> Result<Option<Management>, Failure> {
    match asked[".tag"].as_str() {
        None => Ok(None),
        Some("user_managed") => Ok(Some(Management::Owners)),
        Some("company_managed") => Ok(Some(Management::Company)),
        Some(_) => Err(Failure::tag("system_managed_group_disallowed")),
    }
}
