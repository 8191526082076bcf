//! `team/team_folder/archive`, `activate` and `permanently_delete`

use serde_json::{Value, json};

use super::folder::Status;
use super::named::folder;
use super::wire::shown;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::tagged;
use crate::sharing::{archive_team_folder, remove_team_folder, reopen_team_folder};
use crate::state::{Job, JobStatus, State};

/// The job that archiving begins.
const JOB: &str = "team/team_folder/archive";

/// `team/team_folder/archive`: at once, and a job tells so unless none is wanted.
pub(super) fn archive(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, _) = folder(call, Status::Active, state)?;
    archive_team_folder(state, number, call.now);
    let complete = tagged("complete", set(state, number, Status::Archived)?);
    if call.flag("force_async_off") {
        return Ok(Reply::Json(complete));
    }
    let job = Job {
        account: call.team(state)?.id.clone(),
        route: JOB.to_owned(),
        status: JobStatus::Done(complete),
        begun: call.now,
    };
    let job = state.jobs.begin(job, &mut state.random);
    Ok(Reply::Json(json!({ ".tag": "async_job_id", "async_job_id": job })))
}

/// `team/team_folder/archive/check`
pub(super) fn archive_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (id, team) = (call.text("async_job_id"), &call.team(state)?.id);
    match state.jobs.find(id, team, JOB).map(|job| &job.status) {
        Some(JobStatus::InProgress) => Ok(Reply::Json(json!({ ".tag": "in_progress" }))),
        Some(JobStatus::Done(result)) => Ok(Reply::Json(result.clone())),
        None => Err(Failure::tag("invalid_async_job_id")),
    }
}

/// `team/team_folder/activate`: nobody is a member any more.
pub(super) fn activate(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, folder) = folder(call, Status::Archived, state)?;
    let team = folder.team.clone();
    reopen_team_folder(state, (number, &team));
    set(state, number, Status::Active).map(Reply::Json)
}

/// `team/team_folder/permanently_delete`
pub(super) fn permanently_delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, _) = folder(call, Status::Archived, state)?;
    state.team_folders.folders.remove(&number);
    remove_team_folder(state, number);
    Ok(Reply::Json(Value::Null))
}

fn set(state: &mut State, number: u64, status: Status) -> Result<Value, Failure> {
    if let Some(folder) = state.team_folders.folders.get_mut(&number) {
        folder.status = status;
    }
    shown(number, state)
}
