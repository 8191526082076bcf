//! How the routes for many things at once answer: in place, or by a job that another route tells of.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Reply};
use crate::state::{Job, JobStatus, State};

/// Up to how many things a batch is done in place where its route may choose. Dropbox does not say.
pub(super) const IN_PLACE: usize = 100;

/// Answers with the id of a job of `route` that has ended with `result`. What a batch does is done
/// before its job is answered; only who asks for it may see it later.
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

/// Tells how a job of `route` stands.
///
/// # Errors
/// `invalid_async_job_id`
pub(super) fn check(call: &Call, state: &State, route: &str) -> Result<Reply, Failure> {
    let job = state.jobs.find(call.text("async_job_id"), call.account_id()?, route);
    match job.map(|job| &job.status) {
        Some(JobStatus::InProgress) => Ok(Reply::Json(json!({ ".tag": "in_progress" }))),
        Some(JobStatus::Done(result)) => Ok(Reply::Json(result.clone())),
        None => Err(Failure::tag("invalid_async_job_id")),
    }
}
