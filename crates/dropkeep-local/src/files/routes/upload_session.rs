//! `files/upload_session/start`, `append` and `finish`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::entry::Entry;
use super::super::session::{Closed, Order, Part, SessionFailure};
use super::super::wire;
use super::upload::{received, save, save_properties, session_id, session_key};
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

/// `files/upload_session/start`
pub(super) fn start(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let bytes = received(call)?;
    let order = order(&call.arg);
    let closed = Closed::from_close(call.flag("close"));
    if order == Order::Concurrent && !bytes.is_empty() {
        return Err(Failure::tag("concurrent_session_data_not_allowed"));
    }
    if order == Order::Concurrent && closed == Closed::Yes {
        return Err(Failure::tag("concurrent_session_close_not_allowed"));
    }
    let id = session_id(state);
    let key = session_key(call, &id)?;
    state.files.sessions.start(key.clone(), order, call.now);
    state
        .files
        .sessions
        .append(&key, Part { offset: 0, bytes, closed }, call.now)
        .map_err(|failure| Failure::Route(wire::session_error(failure)))?;
    Ok(Reply::Json(json!({ "session_id": id })))
}

/// `files/upload_session/append_v2`
pub(super) fn append_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::read(&call.arg["cursor"]);
    append_at(call, state, &cursor)
}

/// `files/upload_session/append`, whose argument is the bare cursor.
pub(super) fn append(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    append_at(call, state, &Cursor::read(&call.arg))
}

fn append_at(call: &Call, state: &mut State, cursor: &Cursor) -> Result<Reply, Failure> {
    let bytes = received(call)?;
    let closed = Closed::from_close(call.flag("close"));
    let part = Part { offset: cursor.offset, bytes, closed };
    let key = session_key(call, &cursor.session_id)?;
    state
        .files
        .sessions
        .append(&key, part, call.now)
        .map_err(|failure| Failure::Route(wire::session_error(failure)))?;
    Ok(Reply::Json(Value::Null))
}

/// `files/upload_session/finish`
pub(super) fn finish(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let bytes = received(call)?;
    let entry = finish_entry(call, state, &call.arg, bytes)?;
    Ok(Reply::Json(describe_untagged(call, state, &entry)?))
}

/// Makes a file of the session that a `files.UploadSessionFinishArg` names. When the file cannot
/// be saved, the session stays, with the bytes that came last.
pub(super) fn finish_entry(
    call: &Call,
    state: &mut State,
    arg: &Value,
    bytes: Blob,
) -> Result<Arc<Entry>, Failure> {
    let Cursor { session_id, offset } = Cursor::read(&arg["cursor"]);
    let refused = |failure: SessionFailure| Failure::Route(wire::finish_error(failure));
    let key = session_key(call, &session_id)?;
    let sessions = &mut state.files.sessions;
    if sessions.order(&key, call.now).map_err(refused)? == Order::Concurrent {
        if !bytes.is_empty() {
            return Err(Failure::tag("concurrent_session_data_not_allowed"));
        }
        sessions.content(&key, call.now).map_err(refused)?;
    }
    let part = Part { offset, bytes, closed: Closed::No };
    sessions.append_last(&key, part, call.now).map_err(refused)?;
    let content = sessions.content(&key, call.now).map_err(refused)?;
    let entry = save(call, state, &arg["commit"], &content)?
        .map_err(|failure| Failure::Route(wire::nested("path", wire::write_error(failure))))?;
    state.files.sessions.end(&key);
    save_properties(call, state, &arg["commit"], &entry)?;
    Ok(entry)
}

/// `files.UploadSessionCursor`
pub(super) struct Cursor {
    /// The session.
    pub(super) session_id: String,
    /// How many bytes the client believes to be there.
    pub(super) offset: u64,
}

impl Cursor {
    /// Reads it from a checked argument.
    pub(super) fn read(value: &Value) -> Self {
        Self {
            session_id: value["session_id"].as_str().unwrap_or_default().to_owned(),
            offset: value["offset"].as_u64().unwrap_or_default(),
        }
    }
}

/// The `session_type` of an argument.
pub(super) fn order(arg: &Value) -> Order {
    match arg["session_type"][".tag"].as_str() {
        Some("concurrent") => Order::Concurrent,
        _ => Order::Sequential,
    }
}
