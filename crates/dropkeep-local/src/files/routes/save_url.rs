//! `files/save_url` and its check.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::super::describe::{Include, Perspective};
use super::super::entry::{Content, FileForm};
use super::super::path::TreePath;
use super::super::view::View;
use super::super::wire;
use super::super::write::{Commit, Limits, OnConflict, Strictness, WriteFailure, WriteMode};
use super::limits;
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::job;
use crate::outbound::{Fetch, web_url};
use crate::server::Shared;
use crate::state::{JobStatus, State};

/// The route, by which its jobs are known.
const ROUTE: &str = "files/save_url";

/// "The transfer from the URL must complete within 15 minutes".
const TIME_LIMIT: SignedDuration = SignedDuration::from_mins(15);

/// What a download becomes.
struct Saving {
    job: String,
    view: View,
    path: TreePath,
    limits: Limits,
    deadline: Timestamp,
}

/// `files/save_url`
pub(super) fn save_url(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let path = TreePath::parse(call.text("path")).ok().filter(|path| !path.is_root());
    let path = path.ok_or_else(|| refused(WriteFailure::MalformedPath))?;
    let url = web_url(call.text("url")).ok_or_else(|| Failure::tag("invalid_url"))?;
    let limits = limits(call, state)?;
    let view = call.view()?.clone();
    let result = job::begun(call, state, (ROUTE, JobStatus::InProgress))?;
    let job = result["async_job_id"].as_str().unwrap_or_default().to_owned();
    let deadline = call.now.saturating_add(TIME_LIMIT).unwrap_or(Timestamp::MAX);
    let saving = Saving { job, view, path, limits, deadline };
    Ok(Reply::launch(result, move |shared| {
        let fetch = Fetch {
            url,
            reach: shared.fetch_reach,
            limit: saving.limits.allocated,
            home: shared.endpoint.clone(),
        };
        download(shared, fetch, saving)
    }))
}

/// `files/save_url/check_job_status`
pub(super) fn check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    job::check(call, state, &[ROUTE]).map(Reply::Json)
}

/// Ends the jobs whose downloads ended with the process that was before this one.
pub(crate) fn interrupt(state: &mut State) {
    state.jobs.interrupted(ROUTE, &failed(json!({ ".tag": "download_failed" })));
}

/// Downloads and saves, and ends the job in any case.
async fn download(shared: Arc<Shared>, fetch: Fetch, saving: Saving) {
    let bytes = tokio::select! {
        fetched = fetch.run(shared.spool.clone()) => fetched.map_err(|error| {
            let error: &dyn std::error::Error = &error;
            tracing::warn!(error, job = saving.job, "save_url could not download");
        }),
        () = shared.clock.reach(saving.deadline) => Err(()),
    };
    let save = move || {
        let content = bytes.and_then(|bytes: Blob| Content::new(bytes).map_err(drop));
        let now = shared.clock.now();
        shared.change(|state| {
            let job = saving.job.clone();
            let result = match content {
                Ok(content) => commit(state, saving, (content, now)),
                Err(()) => failed(json!({ ".tag": "download_failed" })),
            };
            state.jobs.finish(&job, result);
        });
    };
    // Only a defect keeps it from its end, and that has been reported as a panic.
    let _ = tokio::task::spawn_blocking(save).await;
}

/// Saves the file under a free name, and says how the job ended.
fn commit(state: &mut State, saving: Saving, (content, now): (Content, Timestamp)) -> Value {
    let now = Timestamp::from_second(now.as_second()).unwrap_or(now);
    let commit = Commit {
        path: saving.path,
        mode: WriteMode::Add,
        on_conflict: OnConflict::Rename,
        strictness: Strictness::Lenient,
        client_modified: None,
        modified_by: Some(saving.view.account.as_str().into()),
        form: FileForm::Plain,
    };
    let limits = Limits { now, ..saving.limits };
    match state.files.write(&saving.view, commit, content, limits) {
        Ok(entry) => {
            let (view, include) = (&saving.view, &Include::default());
            let perspective = Perspective { state, view, include };
            wire::tagged("complete", perspective.untagged(&entry))
        }
        Err(failure) => failed(wire::nested("path", wire::write_error(failure))),
    }
}

fn failed(error: Value) -> Value {
    wire::nested("failed", error)
}

fn refused(failure: WriteFailure) -> Failure {
    Failure::Route(wire::nested("path", wire::write_error(failure)))
}
