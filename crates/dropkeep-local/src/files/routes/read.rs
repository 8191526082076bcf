//! `files/get_metadata` and `files/download`.

use std::sync::Arc;

use super::super::describe::{describe, describe_untagged};
use super::super::entry::{Entry, FileForm};
use super::super::path::Locator;
use super::super::tree::LookupFailure;
use super::super::wire;
use super::{locator, media_info};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/get_metadata`
pub(super) fn metadata(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let locator = readable(call.text("path"))?;
    let view = call.view()?;
    let found = locator.clone().and_then(|locator| state.files.lookup(view, &locator));
    let entry = match found {
        Ok(entry) => entry,
        Err(LookupFailure::NotFound) if call.flag("include_deleted") => {
            let gone = match locator {
                Ok(Locator::Path(path)) => state.files.deleted(view, &path),
                _ => None,
            };
            let gone = gone.ok_or_else(|| refused(LookupFailure::NotFound))?;
            return Ok(Reply::Json(wire::deleted(&gone)));
        }
        Err(failure) => return Err(refused(failure)),
    };
    let metadata = describe(call, state, &entry)?;
    Ok(match call.flag("include_media_info") {
        true => media_info::add(metadata, &entry),
        false => Reply::Json(metadata),
    })
}

/// `files/download`
pub(super) fn download(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = file(call, state)?;
    let Some(file) = entry.file() else { return Err(refused(LookupFailure::NotFile)) };
    if file.form != FileForm::Plain {
        return Err(Failure::tag("unsupported_file"));
    }
    Ok(Reply::Download {
        result: describe_untagged(call, state, &entry)?,
        content: file.content.blob.clone(),
        rev: Some(entry.rev()),
    })
}

/// The file that the argument's `path` names, or its `rev`, which goes before.
///
/// # Errors
/// `path/...`
pub(super) fn file(call: &Call, state: &State) -> Result<Arc<Entry>, Failure> {
    match call.arg["rev"].as_str() {
        Some(rev) => only_file(found(call, state, Ok(Locator::Revision(rev.to_owned())))?),
        None => named(call, state, call.text("path")),
    }
}

/// The file that a `ReadPath` names.
///
/// # Errors
/// `path/...`
pub(super) fn named(call: &Call, state: &State, path: &str) -> Result<Arc<Entry>, Failure> {
    only_file(any(call, state, path)?)
}

/// The file or folder that a `ReadPath` names.
///
/// # Errors
/// `path/...`
pub(super) fn any(call: &Call, state: &State, path: &str) -> Result<Arc<Entry>, Failure> {
    found(call, state, readable(path)?)
}

fn only_file(entry: Arc<Entry>) -> Result<Arc<Entry>, Failure> {
    if entry.is_folder() { Err(refused(LookupFailure::NotFile)) } else { Ok(entry) }
}

fn found(
    call: &Call,
    state: &State,
    locator: Result<Locator, LookupFailure>,
) -> Result<Arc<Entry>, Failure> {
    let view = call.view()?;
    locator.and_then(|locator| state.files.lookup(view, &locator)).map_err(refused)
}

/// Reads a `ReadPath`, which cannot name the root.
///
/// # Errors
/// 400 for the root.
pub(crate) fn readable(path: &str) -> Result<Result<Locator, LookupFailure>, Failure> {
    match locator(path) {
        Ok(Locator::Path(path)) if path.is_root() => {
            Err(Failure::Argument("path: The root folder is unsupported.".to_owned()))
        }
        locator => Ok(locator),
    }
}

/// `path/...`
pub(super) fn refused(failure: LookupFailure) -> Failure {
    Failure::Route(wire::nested("path", wire::lookup_error(failure)))
}
