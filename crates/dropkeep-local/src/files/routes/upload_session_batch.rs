//! The routes that do for many upload sessions what others do for one.
//!
//! Sessions that are finished together are still committed one by one, in order, and the failure of one
//! is an entry of the result and not an error of the call.

use serde_json::{Value, json};

use super::super::describe::describe_untagged;
use super::super::session::{Closed, Part};
use super::super::wire;
use super::batch::{IN_PLACE, entry_result};
use super::upload::{received, session_id, session_key};
use super::upload_session::{Cursor, finish_entry, order};
use crate::blob::Blob;
use crate::call::{Call, Failure, Reply};
use crate::job::{check, launched};
use crate::state::State;

/// By which its jobs are known.
const FINISH_BATCH: &str = "files/upload_session/finish_batch";

/// `files/upload_session/start_batch`
pub(super) fn start_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let order = order(&call.arg);
    let mut ids = Vec::new();
    for _ in 0..call.arg["num_sessions"].as_u64().unwrap_or_default() {
        let id = session_id(state);
        state.files.sessions.start(session_key(call, &id)?, order, call.now);
        ids.push(id);
    }
    Ok(Reply::Json(json!({ "session_ids": ids })))
}

/// `files/upload_session/append_batch`: the bodies one after another, each with its length.
pub(super) fn append_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let body = received(call)?;
    let entries = entries(call);
    let lengths = entries.iter().map(length);
    if lengths.fold(0, u64::saturating_add) != body.len() {
        return Err(Failure::tag("length_mismatch"));
    }
    let mut start = 0;
    let mut results = Vec::new();
    for entry in entries {
        let Cursor { session_id, offset } = Cursor::read(&entry["cursor"]);
        let bytes = body.slice(start..start + length(entry));
        start += length(entry);
        let part = Part { offset, bytes, closed: Closed::from_close(entry["close"] == true) };
        let key = session_key(call, &session_id)?;
        results.push(match state.files.sessions.append(&key, part, call.now) {
            Ok(()) => json!({ ".tag": "success" }),
            Err(failure) => wire::nested("failure", wire::session_error(failure)),
        });
    }
    Ok(Reply::Json(json!({ "entries": results })))
}

/// `files/upload_session/finish_batch_v2`
pub(super) fn finish_batch_v2(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    Ok(Reply::Json(json!({ "entries": finish_all(call, state)? })))
}

/// `files/upload_session/finish_batch`
pub(super) fn finish_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let result = json!({ ".tag": "complete", "entries": finish_all(call, state)? });
    if entries(call).len() > IN_PLACE {
        return launched(call, state, FINISH_BATCH, result);
    }
    Ok(Reply::Json(result))
}

/// `files/upload_session/finish_batch/check`
pub(super) fn finish_batch_check(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check(call, state, &[FINISH_BATCH]).map(Reply::Json)
}

fn finish_all(call: &Call, state: &mut State) -> Result<Vec<Value>, Failure> {
    let mut results = Vec::new();
    for entry in entries(call) {
        let finished = finish_one(call, state, entry);
        results.push(entry_result(finished.map(|success| wire::tagged("success", success)))?);
    }
    Ok(results)
}

/// Finishes one session, which has to be closed.
fn finish_one(call: &Call, state: &mut State, entry: &Value) -> Result<Value, Failure> {
    let Cursor { session_id, .. } = Cursor::read(&entry["cursor"]);
    let refused = |error| Failure::Route(wire::nested("lookup_failed", error));
    match state.files.sessions.closed(&session_key(call, &session_id)?, call.now) {
        Ok(Closed::Yes) => {}
        Ok(Closed::No) => return Err(refused(json!({ ".tag": "not_closed" }))),
        Err(failure) => return Err(refused(wire::session_error(failure))),
    }
    let entry = finish_entry(call, state, entry, Blob::default())?;
    describe_untagged(call, state, &entry)
}

fn entries(call: &Call) -> &[Value] {
    call.arg["entries"].as_array().map_or(&[], Vec::as_slice)
}

fn length(entry: &Value) -> u64 {
    entry["length"].as_u64().unwrap_or_default()
}
