//! `files/create_folder`, `delete`, `move` and `copy`, each in the newer form and in the older one,
//! which answers the metadata alone.

use std::sync::Arc;

use serde_json::json;

use super::super::delete::DeleteFailure;
use super::super::describe::{describe, describe_untagged};
use super::super::entry::Entry;
use super::super::relocate::{Relocation, RelocationFailure, RelocationKind};
use super::super::tree::LookupFailure;
use super::super::wire;
use super::super::write::{OnConflict, WriteFailure};
use super::{limits, locator};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/create_folder_v2`
pub(super) fn create_folder_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = made_folder(call, state)?;
    Ok(Reply::Json(json!({ "metadata": describe_untagged(call, state, &entry)? })))
}

/// `files/create_folder`
pub(super) fn create_folder(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = made_folder(call, state)?;
    Ok(Reply::Json(describe_untagged(call, state, &entry)?))
}

fn made_folder(call: &Call, state: &mut State) -> Result<Arc<Entry>, Failure> {
    let refused = |failure| Failure::Route(wire::nested("path", wire::write_error(failure)));
    let view = call.view()?;
    let path = locator(call.text("path"))
        .and_then(|locator| state.files.resolve(view, &locator))
        .map_err(|_| refused(WriteFailure::MalformedPath))?;
    let on_conflict = OnConflict::from_autorename(call.flag("autorename"));
    state.files.create_folder(view, &path, on_conflict).map_err(refused)
}

/// `files/delete_v2`
pub(super) fn delete_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = deleted(call, state)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/delete`
pub(super) fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = deleted(call, state)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

fn deleted(call: &Call, state: &mut State) -> Result<Arc<Entry>, Failure> {
    let (view, rev) = (call.view()?, call.arg["parent_rev"].as_str());
    locator(call.text("path"))
        .map_err(DeleteFailure::Lookup)
        .and_then(|locator| state.files.delete(view, &locator, rev))
        .map_err(|failure| Failure::Route(wire::delete_error(failure)))
}

/// `files/move_v2`
pub(super) fn relocate_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Move)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/move`
pub(super) fn relocate(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Move)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

/// `files/copy_v2`
pub(super) fn copy_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Copy)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/copy`
pub(super) fn copy(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Copy)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

fn relocated(call: &Call, state: &mut State, kind: RelocationKind) -> Result<Arc<Entry>, Failure> {
    let allocated = limits(call, state)?.allocated;
    let (view, files) = (call.view()?, &mut state.files);
    let mut relocation = || {
        let from = locator(call.text("from_path"))
            .and_then(|from| files.resolve(view, &from))
            .and_then(
                |from| if from.is_root() { Err(LookupFailure::MalformedPath) } else { Ok(from) },
            )
            .map_err(RelocationFailure::From)?;
        let to = locator(call.text("to_path"))
            .and_then(|to| files.resolve(view, &to))
            .map_err(|_| RelocationFailure::To(WriteFailure::MalformedPath))?;
        let on_conflict = OnConflict::from_autorename(call.flag("autorename"));
        files.relocate(view, &Relocation { kind, from, to, on_conflict }, allocated)
    };
    relocation().map_err(|failure| Failure::Route(wire::relocation_error(failure)))
}
