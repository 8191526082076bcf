//! What was begun and may be asked about.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Handler, Reply};
use crate::state::{Job, JobStatus, State};

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("sharing/check_job_status", check_job),
    ("sharing/check_remove_member_job_status", check_remove_member),
    ("sharing/check_share_job_status", check_share),
];

/// The route whose jobs `check_share_job_status` tells of.
pub(super) const SHARE: &str = "sharing/share_folder";
/// The route whose jobs `check_remove_member_job_status` tells of.
pub(super) const REMOVE_MEMBER: &str = "sharing/remove_folder_member";
/// A route whose jobs `check_job_status` tells of.
pub(super) const UNSHARE: &str = "sharing/unshare_folder";
/// A route whose jobs `check_job_status` tells of.
pub(super) const RELINQUISH: &str = "sharing/relinquish_folder_membership";

/// Answers with the id of a job of `route` that is done already.
///
/// # Errors
/// The call has no account.
pub(super) fn launched(
    call: &Call,
    state: &mut State,
    route: &str,
    result: Value,
) -> Result<Reply, Failure> {
    let job = Job {
        account: call.account_id()?.to_owned(),
        route: route.to_owned(),
        status: JobStatus::Done(result),
        begun: call.now,
    };
    let id = state.jobs.begin(job, &mut state.random);
    Ok(Reply::Json(json!({ ".tag": "async_job_id", "async_job_id": id })))
}

/// `sharing/check_job_status`, which tells of what else is done only that it is.
fn check_job(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let result = [UNSHARE, RELINQUISH, REMOVE_MEMBER]
        .into_iter()
        .find_map(|route| check(call, state, route).ok());
    let status = result.ok_or_else(|| Failure::tag("invalid_async_job_id"))?;
    Ok(Reply::Json(json!({ ".tag": status[".tag"] })))
}

/// `sharing/check_remove_member_job_status`
fn check_remove_member(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, REMOVE_MEMBER).map(Reply::Json)
}

/// `sharing/check_share_job_status`
fn check_share(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, SHARE).map(Reply::Json)
}

fn check(call: &Call, state: &State, route: &str) -> Result<Value, Failure> {
    let job = state.jobs.find(call.text("async_job_id"), call.account_id()?, route);
    match job.map(|job| &job.status) {
        Some(JobStatus::Done(result)) => Ok(result.clone()),
        Some(JobStatus::InProgress) => Ok(json!({ ".tag": "in_progress" })),
        None => Err(Failure::tag("invalid_async_job_id")),
    }
}
