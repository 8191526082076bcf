//! `files/create_folder`, `delete`, `move` and `copy`, each in the newer form and in the older one,
//! which answers the metadata alone.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::delete::DeleteFailure;
use super::super::describe::{describe, describe_untagged};
use super::super::entry::Entry;
use super::super::relocate::{Ownership, Relocation, RelocationFailure, RelocationKind};
use super::super::tree::LookupFailure;
use super::super::wire;
use super::super::write::{OnConflict, WriteFailure};
use super::{limits, locator};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/create_folder_v2`
pub(super) fn create_folder_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = made_folder(call, state, call.text("path"))?;
    Ok(Reply::Json(json!({ "metadata": describe_untagged(call, state, &entry)? })))
}

/// `files/create_folder`
pub(super) fn create_folder(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = made_folder(call, state, call.text("path"))?;
    Ok(Reply::Json(describe_untagged(call, state, &entry)?))
}

/// Makes a folder.
///
/// # Errors
/// `path/...`
pub(super) fn made_folder(
    call: &Call,
    state: &mut State,
    path: &str,
) -> Result<Arc<Entry>, Failure> {
    let refused = |failure| Failure::Route(wire::nested("path", wire::write_error(failure)));
    let view = call.view()?;
    let path = locator(path)
        .and_then(|locator| state.files.resolve(view, &locator))
        .map_err(|_| refused(WriteFailure::MalformedPath))?;
    let on_conflict = OnConflict::from_autorename(call.flag("autorename"));
    state.files.create_folder(view, &path, on_conflict).map_err(refused)
}

/// `files/delete_v2`
pub(super) fn delete_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = deleted(call, state, &call.arg)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/delete`
pub(super) fn delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = deleted(call, state, &call.arg)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

/// `files/permanently_delete`, which only the members of a team can do.
pub(super) fn permanently_delete(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if call.account(state)?.membership.is_none() {
        let reason = json!({ ".tag": "endpoint" });
        return Err(Failure::Access(wire::nested("invalid_account_type", reason)));
    }
    let (view, rev) = (call.view()?, call.arg["parent_rev"].as_str());
    let now = limits(call, state)?.now;
    locator(call.text("path"))
        .map_err(DeleteFailure::Lookup)
        .and_then(|locator| state.files.purge(view, &locator, rev, now))
        .map_err(|failure| Failure::Route(wire::delete_error(failure)))?;
    Ok(Reply::Json(Value::Null))
}

/// Deletes what a `files.DeleteArg` names, and returns it as it was.
///
/// # Errors
/// `path_lookup/...`, `path_write/...`
pub(super) fn deleted(call: &Call, state: &mut State, arg: &Value) -> Result<Arc<Entry>, Failure> {
    let (view, rev) = (call.view()?, arg["parent_rev"].as_str());
    let now = limits(call, state)?.now;
    locator(text(arg, "path"))
        .map_err(DeleteFailure::Lookup)
        .and_then(|locator| state.files.delete(view, &locator, rev, now))
        .map_err(|failure| Failure::Route(wire::delete_error(failure)))
}

/// `files/move_v2`
pub(super) fn relocate_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Move, &call.arg)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/move`
pub(super) fn relocate(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Move, &call.arg)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

/// `files/copy_v2`
pub(super) fn copy_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Copy, &call.arg)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files/copy`
pub(super) fn copy(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = relocated(call, state, RelocationKind::Copy, &call.arg)?;
    Ok(Reply::Json(describe(call, state, &entry)?))
}

/// Moves or copies as a `files.RelocationPath` says.
///
/// # Errors
/// Any `files.RelocationError`.
pub(super) fn relocated(
    call: &Call,
    state: &mut State,
    kind: RelocationKind,
    arg: &Value,
) -> Result<Arc<Entry>, Failure> {
    let limits = limits(call, state)?;
    let (view, files) = (call.view()?, &mut state.files);
    let mut relocation = || {
        let from = locator(text(arg, "from_path"))
            .and_then(|from| files.resolve(view, &from))
            .and_then(
                |from| if from.is_root() { Err(LookupFailure::MalformedPath) } else { Ok(from) },
            )
            .map_err(RelocationFailure::From)?;
        let to = locator(text(arg, "to_path"))
            .and_then(|to| files.resolve(view, &to))
            .map_err(|_| RelocationFailure::To(WriteFailure::MalformedPath))?;
        let on_conflict = OnConflict::from_autorename(call.flag("autorename"));
        let ownership = Ownership::from_allowed(call.flag("allow_ownership_transfer"));
        files.relocate(view, &Relocation { kind, from, to, on_conflict, ownership }, limits)
    };
    relocation().map_err(|failure| Failure::Route(wire::relocation_error(failure)))
}

fn text<'v>(arg: &'v Value, field: &str) -> &'v str {
    arg[field].as_str().unwrap_or_default()
}
