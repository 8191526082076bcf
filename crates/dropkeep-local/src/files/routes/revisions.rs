//! `files/list_revisions` and `files/restore`.

use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::path::TreePath;
use super::super::revisions::{Presence, RestoreFailure, RevisionsOf};
use super::super::tree::LookupFailure;
use super::super::wire;
use super::super::write::WriteFailure;
use super::read::refused;
use super::{limits, locator};
use crate::call::{Call, Failure, Reply};
use crate::state::State;
use crate::wire::timestamp;

/// `files/list_revisions`
pub(super) fn list_revisions(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let of = match call.arg["mode"][".tag"].as_str() {
        Some("id") => RevisionsOf::Id,
        _ => RevisionsOf::Path,
    };
    let before = call.arg["before_rev"].as_str();
    if before.is_some() && of == RevisionsOf::Id {
        return Err(Failure::tag("before_rev_not_supported"));
    }
    let view = call.view()?;
    let revisions = locator(call.text("path"))
        .and_then(|locator| state.files.revisions(view, &locator, of))
        .map_err(refused)?;
    let after = match before {
        None => 0,
        Some(rev) => {
            let known = revisions.entries.iter().position(|entry| entry.rev() == rev);
            known.ok_or_else(|| Failure::tag("invalid_before_rev"))? + 1
        }
    };
    let limit = call.arg["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok());
    let (limit, rest) = (limit.unwrap_or_default(), &revisions.entries[after..]);
    let page = rest.iter().take(limit).map(|entry| describe_untagged(call, state, entry));
    let mut entries = page.collect::<Result<Vec<Value>, Failure>>()?;
    if call.flag("include_restorable_info") {
        entries.iter_mut().for_each(|entry| entry["is_restorable"] = json!(true));
    }
    let mut answer = json!({
        "is_deleted": revisions.presence != Presence::There,
        "entries": entries,
        "has_more": rest.len() > limit,
    });
    if let Presence::Deleted(Some(time)) = revisions.presence {
        answer["server_deleted"] = json!(timestamp(time));
    }
    Ok(Reply::Json(answer))
}

/// `files/restore`
pub(super) fn restore(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (view, limits) = (call.view()?, limits(call, state)?);
    let path =
        path(call, state).map_err(|failure| not_restored(RestoreFailure::Lookup(failure)))?;
    let entry = state.files.restore(view, &path, call.text("rev"), limits).map_err(not_restored)?;
    Ok(Reply::Json(describe_untagged(call, state, &entry)?))
}

fn path(call: &Call, state: &State) -> Result<TreePath, LookupFailure> {
    let locator = locator(call.text("path"))?;
    let view = call.view.as_ref().ok_or(LookupFailure::NotFound)?;
    state.files.resolve(view, &locator)
}

fn not_restored(failure: RestoreFailure) -> Failure {
    match failure {
        RestoreFailure::Lookup(failure) => {
            Failure::Route(wire::nested("path_lookup", wire::lookup_error(failure)))
        }
        RestoreFailure::Write(failure) => write_refused(failure),
        RestoreFailure::InvalidRevision => Failure::tag("invalid_revision"),
    }
}

fn write_refused(failure: WriteFailure) -> Failure {
    Failure::Route(wire::nested("path_write", wire::write_error(failure)))
}
