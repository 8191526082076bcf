//! `sharing/unshare_folder` and `sharing/transfer_folder`

use serde_json::{Value, json};

use super::super::jobs::UNSHARE;
use super::super::level::AccessLevel;
use super::super::members::{Person, account};
use super::folder::seat_member;
use super::leaving::check_copied;
use super::seat::{AccessFailure, Seat, home, seat};
use crate::call::{Call, Failure, Reply};
use crate::files::Leftover;
use crate::job::launched;
use crate::state::State;

/// `sharing/unshare_folder`: the owner keeps the files, others at most a copy.
pub(super) fn unshare(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = seat(call, state).map_err(AccessFailure::nested)?;
    seat.check_owner()?;
    check_copied(call, &seat, state)?;
    let folder = seat.folder(state)?.clone();
    let others = match call.flag("leave_a_copy") {
        true => Leftover::Copy,
        false => Leftover::Nothing,
    };
    // The owner comes last: the originals go where the owner sees them.
    let mut members: Vec<_> = folder.members.everybody(state).into_keys().collect();
    members.sort_by_key(|member| *member == seat.account);
    for member in members {
        let home = home(&member, state)?;
        let leftover = if member == seat.account { Leftover::Originals } else { others };
        state.files.unmount(&home, seat.namespace, (leftover, call.now));
        if let Some(row) = state.files.namespaces.get_mut(&seat.namespace) {
            row.members.remove(&member);
        }
    }
    state.sharing.folders.remove(&seat.namespace);
    launched(call, state, UNSHARE, json!({ ".tag": "complete" }))
}

/// `sharing/transfer_folder`: the owner becomes an editor.
pub(super) fn transfer(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = seat(call, state).map_err(AccessFailure::nested)?;
    seat.check_owner()?;
    let next = account(call.text("to_dropbox_id"), state);
    let next = next.ok_or_else(|| Failure::tag("invalid_dropbox_id"))?;
    let next_seat = match seat.folder(state)?.members.of(&next.id) {
        Some(place) => Seat { account: next.id.clone(), level: place.level, ..seat.clone() },
        None => return Err(Failure::tag("new_owner_not_a_member")),
    };
    if !next.email_verified {
        return Err(Failure::tag("new_owner_email_unverified"));
    }
    if !next_seat.is_mounted(state) {
        return Err(Failure::tag("new_owner_unmounted"));
    }
    for (account, level) in
        [(seat.account, AccessLevel::Editor), (next_seat.account, AccessLevel::Owner)]
    {
        seat_member(state, seat.namespace, (&Person::Account(account), level), call.now);
    }
    Ok(Reply::Json(Value::Null))
}
