//! `team/groups/list`, `get_info`, `members/list` and `job_status/get`

use serde_json::{Value, json};

use super::group::{Group, Management};
use super::named::{Unnamed, group};
use super::wire;
use crate::call::{Call, Failure, Handler, Reply};
use crate::files::wire::tagged;
use crate::state::{JobStatus, State};
use crate::team::page::List;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("team/groups/get_info", get_info),
    ("team/groups/job_status/get", job_status),
    ("team/groups/list", list),
    ("team/groups/list/continue", list_continue),
    ("team/groups/members/list", members),
    ("team/groups/members/list/continue", members_continue),
];

const GROUPS: List = List { field: "groups", name: "groups" };
const MEMBERS: List = List { field: "members", name: "group_members" };

/// The job that `team/groups/delete` begins.
pub(super) const JOB: &str = "team/groups/delete";

/// What `members/add` and `members/remove` have in the place of a job's id: "for legacy purposes
/// async_job_id will always return one space".
pub(super) const NO_JOB: &str = " ";

fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let shown = summaries(call, state)?;
    Ok(Reply::Json(GROUPS.page(&List::begin(call), shown)))
}

fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let position = GROUPS.resume(call)?;
    Ok(Reply::Json(GROUPS.page(&position, summaries(call, state)?)))
}

fn summaries(call: &Call, state: &State) -> Result<Vec<Value>, Failure> {
    let groups = state.groups.of_team(&call.team(state)?.id).into_iter();
    Ok(groups.map(|group| wire::summary(group, state)).collect())
}

/// `team/groups/get_info`: "the optional field members is not returned for system-managed groups".
fn get_info(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let kind = match call.text(".tag") {
        "group_ids" => ("group_ids", "group_id"),
        _ => ("group_external_ids", "group_external_id"),
    };
    let ids = call.arg[kind.0].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut shown = Vec::new();
    for id in ids {
        let selector = json!({ ".tag": kind.1, kind.1: id });
        shown.push(match group(call, &selector, state) {
            Ok(group) => tagged("group_info", described(group, state)),
            Err(Unnamed::NotInTeam) => return Err(Failure::tag("group_not_on_team")),
            Err(_) => json!({ ".tag": "id_not_found", "id_not_found": id }),
        });
    }
    Ok(Reply::Json(Value::Array(shown)))
}

fn described(group: &Group, state: &State) -> Value {
    match group.management {
        Management::System => wire::info(group, state),
        Management::Owners | Management::Company => wire::full_info(group, state),
    }
}

fn members(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let group = group(call, &call.arg["group"], state).map_err(Unnamed::plain)?;
    let position = List::begin_about(call, &group.id);
    Ok(Reply::Json(MEMBERS.page(&position, wire::members(group, state))))
}

fn members_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let position = MEMBERS.resume(call)?;
    let selector = json!({ ".tag": "group_id", "group_id": position.subject });
    let group = group(call, &selector, state).map_err(|_| Failure::tag("invalid_cursor"))?;
    Ok(Reply::Json(MEMBERS.page(&position, wire::members(group, state))))
}

/// `team/groups/job_status/get`
fn job_status(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (id, team) = (call.text("async_job_id"), &call.team(state)?.id);
    if id == NO_JOB {
        return Ok(Reply::Json(json!({ ".tag": "complete" })));
    }
    match state.jobs.find(id, team, JOB).map(|job| &job.status) {
        Some(JobStatus::InProgress) => Ok(Reply::Json(json!({ ".tag": "in_progress" }))),
        Some(JobStatus::Done(result)) => Ok(Reply::Json(result.clone())),
        None if state.jobs.is_known(id, JOB) => Err(Failure::tag("access_denied")),
        None => Err(Failure::tag("invalid_async_job_id")),
    }
}
