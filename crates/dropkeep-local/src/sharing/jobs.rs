//! The checks of jobs that were begun on shared folders.

use serde_json::json;

use crate::call::{Call, Failure, Handler, Reply};
use crate::job::check;
use crate::state::State;

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

/// `sharing/check_job_status`, which tells of what else is done only that it is.
fn check_job(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let status = check(call, state, &[UNSHARE, RELINQUISH, REMOVE_MEMBER])?;
    Ok(Reply::Json(json!({ ".tag": status[".tag"] })))
}

/// `sharing/check_remove_member_job_status`
fn check_remove_member(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[REMOVE_MEMBER]).map(Reply::Json)
}

/// `sharing/check_share_job_status`
fn check_share(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[SHARE]).map(Reply::Json)
}
