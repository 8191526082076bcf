//! Asynchronous jobs as routes answer them: one begins a job, another tells how it stands.
//!
//! What a route does is done before its job is answered, and seen by nobody else before; only
//! `files/save_url`, which waits for other servers, leaves one `in_progress`.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Reply};
use crate::state::{Job, JobStatus, State};

/// Answers with the id of a job of `route` that has ended with `result`: its `.tag` included, what
/// the check is to answer.
///
/// # Errors
/// The call has no account.
pub(crate) fn launched(
    call: &Call,
    state: &mut State,
    route: &str,
    result: Value,
) -> Result<Reply, Failure> {
    begun(call, state, (route, JobStatus::Done(result))).map(Reply::Json)
}

/// Begins a job of a route and returns what the route answers.
///
/// # Errors
/// The call has no account.
pub(crate) fn begun(
    call: &Call,
    state: &mut State,
    (route, status): (&str, JobStatus),
) -> Result<Value, Failure> {
    let account = call.account_id()?.to_owned();
    let job = Job { account, route: route.to_owned(), status, begun: call.now };
    let id = state.jobs.begin(job, &mut state.random);
    Ok(json!({ ".tag": "async_job_id", "async_job_id": id }))
}

/// Answers how the job stands that the argument names, if one of these routes began it.
///
/// # Errors
/// `invalid_async_job_id`
pub(crate) fn check(call: &Call, state: &State, routes: &[&str]) -> Result<Value, Failure> {
    let (id, account) = (call.text("async_job_id"), call.account_id()?);
    let job = routes.iter().find_map(|route| state.jobs.find(id, account, route));
    match job.map(|job| &job.status) {
        Some(JobStatus::InProgress) => Ok(json!({ ".tag": "in_progress" })),
        Some(JobStatus::Done(result)) => Ok(result.clone()),
        None => Err(Failure::tag("invalid_async_job_id")),
    }
}
