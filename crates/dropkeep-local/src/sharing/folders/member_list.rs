//! `sharing/list_folder_members`

use super::super::cursor::Cursor;
use super::super::people::{Line, members, permissions};
use super::permissions::member_verdict;
use super::seat::{AccessFailure, Seat, reader_seat};
use crate::call::{Call, Failure, Reply};
use crate::state::State;

const LIST: &str = "sharing/list_folder_members";

/// `sharing/list_folder_members`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let id = call.text("shared_folder_id");
    let seat = reader_seat(call, id, state).map_err(AccessFailure::direct)?;
    let cursor = Cursor::begin(call, LIST, &seat.namespace.to_string());
    page(call, state, (&seat, cursor))
}

/// `sharing/list_folder_members/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let cursor = Cursor::read(call, LIST).ok_or_else(|| Failure::tag("invalid_cursor"))?;
    let seat = reader_seat(call, &cursor.subject, state)
        .map_err(|failure| failure.nested_or("invalid_cursor"))?;
    page(call, state, (&seat, cursor))
}

fn page(call: &Call, state: &State, (seat, cursor): (&Seat, Cursor)) -> Result<Reply, Failure> {
    let folder = seat.folder(state)?;
    let actions = cursor.actions.clone();
    let lines = folder.members.in_order().into_iter();
    let lines = lines.map(|(person, place)| Line { person, place, inherited: false });
    let (lines, next) = cursor.page(lines);
    let manages = seat.manages_members(folder);
    let shown = members(&lines, next, (call.account(state)?, state), |line| {
        let verdict = |action: &str| member_verdict(action, line, (seat, manages));
        actions.is_array().then(|| permissions(&actions, verdict))
    });
    Ok(Reply::Json(shown))
}
