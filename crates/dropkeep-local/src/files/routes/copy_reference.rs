//! `files/copy_reference/get` and `save`.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::super::describe::describe;
use super::super::path::TreePath;
use super::super::reference::CopyReference;
use super::super::relocate::RelocationFailure;
use super::super::wire;
use super::super::write::WriteFailure;
use super::limits;
use super::read::any;
use crate::call::{Call, Failure, Reply};
use crate::state::State;
use crate::wire::timestamp;

/// How long a reference works: "about 30 years", as the documentation's example shows.
const LIFETIME: SignedDuration = SignedDuration::from_hours(30 * 365 * 24);

/// `files/copy_reference/get`
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let entry = any(call, state, call.text("path"))?;
    let view = call.view()?;
    let expires = call.now.saturating_add(LIFETIME).unwrap_or(Timestamp::MAX);
    let target = entry.id.to_string();
    let reference =
        CopyReference { account: view.account.clone(), root: view.root, target, expires };
    let token = state.random.url_safe(22);
    let answer = json!({
        "metadata": describe(call, state, &entry)?,
        "copy_reference": token,
        "expires": timestamp(expires),
    });
    state.files.references.insert(token, reference);
    Ok(Reply::Json(answer))
}

/// `files/copy_reference/save`
pub(super) fn save(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (view, limits) = (call.view()?, limits(call, state)?);
    let reference = state.files.references.get(call.text("copy_reference"));
    let reference = reference.filter(|reference| call.now < reference.expires).cloned();
    let reference = reference.ok_or_else(|| Failure::tag("invalid_copy_reference"))?;
    let path = TreePath::parse(call.text("path"))
        .map_err(|_| refused(RelocationFailure::To(WriteFailure::MalformedPath)))?;
    let entry = state.files.save_reference(&reference, (view, &path), limits).map_err(refused)?;
    Ok(Reply::Json(json!({ "metadata": describe(call, state, &entry)? })))
}

/// `files.SaveCopyReferenceError`
fn refused(failure: RelocationFailure) -> Failure {
    let path = |failure| Failure::Route(wire::nested("path", wire::write_error(failure)));
    match failure {
        RelocationFailure::To(failure) => path(failure),
        RelocationFailure::InsufficientQuota => path(WriteFailure::InsufficientSpace),
        RelocationFailure::TooManyFiles => Failure::tag("too_many_files"),
        RelocationFailure::From(_) => Failure::tag("not_found"),
        _ => Failure::tag("no_permission"),
    }
}
