//! `files/create_folder_batch` and `files/delete_batch`, and the checks of their jobs.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::describe::{describe, describe_untagged};
use super::super::path::TreePath;
use super::super::wire;
use super::change::{deleted, made_folder};
use crate::call::{Call, Failure, Reply};
use crate::job::{check, launched};
use crate::state::State;

/// Up to how many things a batch is done in place where its route may choose. Dropbox does not say.
pub(super) const IN_PLACE: usize = 100;

const CREATE_FOLDERS: &str = "files/create_folder_batch";
const DELETE: &str = "files/delete_batch";

/// `files/create_folder_batch`: a path that comes twice counts once.
pub(super) fn create_folders(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let paths = call.arg["paths"].as_array().map_or(&[][..], Vec::as_slice);
    let mut known = HashSet::new();
    let mut entries = Vec::new();
    for path in paths.iter().filter_map(Value::as_str) {
        if !known.insert(TreePath::from(path.to_owned()).lower().to_owned()) {
            continue;
        }
        let made = made_folder(call, state, path)
            .and_then(|entry| Ok(json!({ "metadata": describe_untagged(call, state, &entry)? })));
        entries.push(entry_result(made.map(|success| wire::tagged("success", success)))?);
    }
    let result = json!({ ".tag": "complete", "entries": entries });
    if call.flag("force_async") || paths.len() > IN_PLACE {
        return launched(call, state, CREATE_FOLDERS, result);
    }
    Ok(Reply::Json(result))
}

/// `files/create_folder_batch/check`
pub(super) fn create_folders_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[CREATE_FOLDERS]).map(Reply::Json)
}

/// `files/delete_batch`, which always answers with a job.
pub(super) fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let mut entries = Vec::new();
    for arg in call.arg["entries"].as_array().into_iter().flatten() {
        let gone = deleted(call, state, arg)
            .and_then(|entry| Ok(json!({ "metadata": describe(call, state, &entry)? })));
        entries.push(entry_result(gone.map(|success| wire::tagged("success", success)))?);
    }
    launched(call, state, DELETE, json!({ ".tag": "complete", "entries": entries }))
}

/// `files/delete_batch/check`
pub(super) fn delete_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[DELETE]).map(Reply::Json)
}

/// What a batch tells of one of its entries: the error of one is no error of the whole.
pub(super) fn entry_result(result: Result<Value, Failure>) -> Result<Value, Failure> {
    match result {
        Err(Failure::Route(error)) => Ok(wire::nested("failure", error)),
        result => result,
    }
}
