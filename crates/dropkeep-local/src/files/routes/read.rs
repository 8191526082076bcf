//! `files/get_metadata` and `files/download`.

use std::sync::Arc;

use serde_json::json;

use super::super::entry::Entry;
use super::super::path::Locator;
use super::super::tree::{LookupFailure, Tree};
use super::super::wire;
use super::locator;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/get_metadata`
pub(super) fn metadata(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let locator = readable(call, state, call.text("path"))?;
    let tree = &state.files.of(call.account_id()?).tree;
    let found = locator.clone().and_then(|locator| tree.lookup(&locator).cloned());
    let entry = match found {
        Ok(entry) => entry,
        Err(LookupFailure::NotFound) if call.flag("include_deleted") => {
            let gone = locator.ok().and_then(|locator| gone(tree, &locator));
            return gone.map(Reply::Json).ok_or_else(|| refused(LookupFailure::NotFound));
        }
        Err(failure) => return Err(refused(failure)),
    };
    let mut metadata = wire::metadata(&entry);
    if call.flag("include_has_explicit_shared_members") && !entry.is_folder() {
        metadata["has_explicit_shared_members"] = json!(false);
    }
    Ok(Reply::Json(metadata))
}

/// `files/download`
pub(super) fn download(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = file(call, state)?;
    let Some(file) = entry.file() else { return Err(refused(LookupFailure::NotFile)) };
    Ok(Reply::Download {
        result: wire::untagged(&entry),
        content: file.content.blob.clone(),
        rev: Some(file.rev.clone()),
    })
}

/// The file that the argument's `path` names, or its `rev`, which goes before.
///
/// # Errors
/// `path/...`
pub(super) fn file(call: &Call, state: &mut State) -> Result<Arc<Entry>, Failure> {
    let locator = match call.arg["rev"].as_str() {
        Some(rev) => Ok(Locator::Revision(rev.to_owned())),
        None => readable(call, state, call.text("path"))?,
    };
    let tree = &state.files.of(call.account_id()?).tree;
    let entry = locator.and_then(|locator| tree.lookup(&locator).cloned()).map_err(refused)?;
    if entry.is_folder() { Err(refused(LookupFailure::NotFile)) } else { Ok(entry) }
}

/// Reads a `ReadPath`, which cannot name the root.
///
/// # Errors
/// 400 for the root.
pub(crate) fn readable(
    call: &Call,
    state: &State,
    path: &str,
) -> Result<Result<Locator, LookupFailure>, Failure> {
    match locator(call, state, path)? {
        Ok(Locator::Path(path)) if path.is_root() => {
            Err(Failure::Argument("path: The root folder is unsupported.".to_owned()))
        }
        locator => Ok(locator),
    }
}

fn gone(tree: &Tree, locator: &Locator) -> Option<serde_json::Value> {
    let Locator::Path(path) = locator else { return None };
    tree.deleted(path).map(|deleted| wire::deleted(&deleted.path))
}

fn refused(failure: LookupFailure) -> Failure {
    Failure::Route(wire::nested("path", wire::lookup_error(failure)))
}
