//! `files/upload`, and what all routes that save a file share.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::entry::{Content, Entry, FileForm};
use super::super::session::{Closed, Order, Part, SessionKey};
use super::super::wire;
use super::super::write::{Commit, OnConflict, Strictness, WriteFailure, WriteMode};
use super::{limits, locator};
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::file_properties;
use crate::state::State;

/// In front of the ids of upload sessions.
const SESSION_PREFIX: &str = "pid_upload_session:";

/// `files/upload`
pub(super) fn upload(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let body = received(call)?;
    match save(call, state, &call.arg, &body)? {
        Ok(entry) => {
            save_properties(call, state, &call.arg, &entry)?;
            Ok(Reply::Json(describe_untagged(call, state, &entry)?))
        }
        Err(failure) => {
            let session = keep(call, state, body)?;
            Err(Failure::Route(json!({
                ".tag": "path",
                "reason": wire::write_error(failure),
                "upload_session_id": session,
            })))
        }
    }
}

/// The body of an upload, when it is what the argument says.
pub(super) fn received(call: &Call) -> Result<Blob, Failure> {
    let body = call.body.clone().unwrap_or_default();
    match call.arg["content_hash"].as_str() {
        Some(hash) if body.content_hash()?.to_string() != hash => {
            Err(Failure::tag("content_hash_mismatch"))
        }
        _ => Ok(body),
    }
}

/// Saves a file as a `files.CommitInfo` says.
pub(super) fn save(
    call: &Call,
    state: &mut State,
    info: &Value,
    bytes: &Blob,
) -> Result<Result<Arc<Entry>, WriteFailure>, Failure> {
    let limits = limits(call, state)?;
    let view = call.view()?;
    let path = locator(info["path"].as_str().unwrap_or_default())
        .and_then(|locator| state.files.resolve(view, &locator));
    // What a write cannot look up, it calls malformed: its errors have no `not_found`.
    let Ok(path) = path else { return Ok(Err(WriteFailure::MalformedPath)) };
    let commit = Commit {
        path,
        mode: write_mode(&info["mode"]),
        on_conflict: OnConflict::from_autorename(info["autorename"] == true),
        strictness: match info["strict_conflict"] == true {
            true => Strictness::Strict,
            false => Strictness::Lenient,
        },
        client_modified: client_modified(info)?,
        modified_by: Some(call.account_id()?.into()),
        form: FileForm::Plain,
    };
    let content = Content::new(bytes.clone())?;
    Ok(state.files.write(view, commit, content, limits))
}

/// Gives a saved file the properties of its commit. It stays saved when they are refused.
///
/// # Errors
/// `properties_error/...`
pub(super) fn save_properties(
    call: &Call,
    state: &mut State,
    info: &Value,
    entry: &Entry,
) -> Result<(), Failure> {
    if info["property_groups"].as_array().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    match file_properties::checked_groups(call, state, info)? {
        Ok(groups) => {
            file_properties::attach(state, entry, groups);
            Ok(())
        }
        Err(error) => Err(Failure::Route(wire::nested("properties_error", error))),
    }
}

/// A fresh id for an upload session.
pub(super) fn session_id(state: &mut State) -> String {
    format!("{SESSION_PREFIX}{}", state.random.url_safe(43))
}

/// The session that an account means by an id.
pub(super) fn session_key(call: &Call, id: &str) -> Result<SessionKey, Failure> {
    Ok((call.account_id()?.to_owned(), id.to_owned()))
}

/// Puts the bytes of an upload that could not be saved into a session, from which they can be.
fn keep(call: &Call, state: &mut State, bytes: Blob) -> Result<String, Failure> {
    let id = session_id(state);
    let key = session_key(call, &id)?;
    state.files.sessions.start(key.clone(), Order::Sequential, call.now);
    state
        .files
        .sessions
        .append(&key, Part { offset: 0, bytes, closed: Closed::No }, call.now)
        .map_err(|failure| Failure::Internal(failure.to_string()))?;
    Ok(id)
}

fn write_mode(mode: &Value) -> WriteMode {
    match mode[".tag"].as_str() {
        Some("overwrite") => WriteMode::Overwrite,
        Some("update") => WriteMode::Update(mode["update"].as_str().unwrap_or_default().to_owned()),
        _ => WriteMode::Add,
    }
}

fn client_modified(info: &Value) -> Result<Option<Timestamp>, Failure> {
    let Some(text) = info["client_modified"].as_str() else { return Ok(None) };
    let time = text.parse().map_err(|_| Failure::Argument(format!("client_modified: '{text}'")))?;
    Ok(Some(time))
}
