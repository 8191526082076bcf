//! `sharing/list_received_files`

use serde_json::json;

use super::super::cursor::Cursor;
use super::held::{check_verified, received};
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::state::State;

const LIST: &str = "sharing/list_received_files";

/// `sharing/list_received_files`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    if !call.account(state)?.email_verified {
        return Err(Failure::tag("email_unverified"));
    }
    page(call, state, Cursor::begin(call, LIST, ""))
}

/// `sharing/list_received_files/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let cursor = Cursor::read(call, LIST).ok_or_else(|| Failure::tag("invalid_cursor"))?;
    page(call, state, cursor)
}

/// Files that were shared by themselves: "Does not include files the user has received via shared
/// folders, and does not include unclaimed invitations."
fn page(call: &Call, state: &State, cursor: Cursor) -> Result<Reply, Failure> {
    let account = call.account_id()?;
    let actions = cursor.actions.clone();
    let mut files: Vec<_> = state
        .sharing
        .files
        .iter()
        .filter_map(|(id, file)| {
            Some((file.members.of(account)?.invited, received(account, id, state)?))
        })
        .collect();
    files.sort_by_key(|(invited, _)| *invited);
    let (files, next) = cursor.page(files);
    let entries: Result<Vec<_>, _> =
        files.iter().map(|(_, held)| metadata(held, (call, state), &actions)).collect();
    let mut answer = json!({ "entries": entries? });
    if let Some(next) = next {
        answer["cursor"] = json!(next);
    }
    Ok(Reply::Json(answer))
}
