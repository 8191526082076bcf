//! `sharing/list_folders`, `sharing/list_mountable_folders` and `sharing/get_folder_metadata`

use serde_json::json;

use super::super::cursor::Cursor;
use super::seat::{AccessFailure, Seat, reader_seat, seat_of};
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

const LIST: &str = "sharing/list_folders";
const MOUNTABLE: &str = "sharing/list_mountable_folders";

/// `sharing/list_folders`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    page(call, state, Cursor::begin(call, LIST, ""))
}

/// `sharing/list_folders/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::read(call, LIST).ok_or_else(|| Failure::tag("invalid_cursor"))?;
    page(call, state, cursor)
}

/// `sharing/list_mountable_folders`: what the account "can mount or unmount", and that is all that
/// it shares.
pub(super) fn mountable(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    page(call, state, Cursor::begin(call, MOUNTABLE, ""))
}

/// `sharing/list_mountable_folders/continue`
pub(super) fn mountable_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::read(call, MOUNTABLE).ok_or_else(|| Failure::tag("invalid_cursor"))?;
    page(call, state, cursor)
}

/// `sharing/get_folder_metadata`
pub(super) fn folder_metadata(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = call.text("shared_folder_id");
    let seat = reader_seat(call, id, state).map_err(AccessFailure::direct)?;
    metadata(&seat, (call, state), &call.arg["actions"]).map(Reply::Json)
}

fn page(call: &Call, state: &State, cursor: Cursor) -> Result<Reply, Failure> {
    let account = call.account(state)?;
    let actions = cursor.actions.clone();
    let mut seats: Vec<Seat> = state
        .sharing
        .folders
        .keys()
        .filter_map(|namespace| seat_of(account, &namespace.to_string(), state).ok())
        .collect();
    seats.sort_by_key(|seat| seat.folder(state).map(|folder| folder.name.to_lowercase()).ok());
    let (seats, next) = cursor.page(seats);
    let entries: Result<Vec<_>, _> =
        seats.iter().map(|seat| metadata(seat, (call, state), &actions)).collect();
    let mut answer = json!({ "entries": entries? });
    if let Some(next) = next {
        answer["cursor"] = json!(next);
    }
    Ok(Reply::Json(answer))
}
