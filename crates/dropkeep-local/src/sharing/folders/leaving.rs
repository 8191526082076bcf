//! `sharing/remove_folder_member` and `sharing/relinquish_folder_membership`

use serde_json::json;

use super::super::jobs::{RELINQUISH, REMOVE_MEMBER};
use super::super::level::AccessLevel;
use super::super::members::Person;
use super::adding::by_group;
use super::folder::unseat_member;
use super::seat::{AccessFailure, Seat, home, manager_seat, seat};
use crate::call::{Call, Failure, Reply};
use crate::files::wire::nested;
use crate::files::{Leftover, TreePath};
use crate::job::launched;
use crate::state::State;

/// How many files and folders may be left as a copy, as many as one call may copy.
const COPY_LIMIT: usize = 10_000;

/// `sharing/remove_folder_member`, which is always a job.
pub(super) fn remove(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = manager_seat(call, state).map_err(|failure| failure.nested_or("no_permission"))?;
    let refused = |tag: &str| Failure::Route(nested("member_error", json!({ ".tag": tag })));
    let person =
        Person::read_any(&call.arg["member"], state).map_err(|_| refused("invalid_dropbox_id"))?;
    let folder = seat.folder(state)?;
    let place =
        folder.members.find(&person).ok_or_else(|| match by_group(&person, folder, state) {
            Some(_) => Failure::tag("group_access"),
            None => refused("not_a_member"),
        })?;
    if place.level == AccessLevel::Owner {
        return Err(Failure::tag("folder_owner"));
    }
    if !seat.manages_members(folder) {
        return Err(Failure::tag("no_permission"));
    }
    check_copied(call, &seat, state)?;
    if let Person::Account(id) = &person {
        let leftover = if call.flag("leave_a_copy") { Leftover::Copy } else { Leftover::Nothing };
        state.files.unmount(&home(id, state)?, seat.namespace, (leftover, call.now));
    }
    unseat_member(state, seat.namespace, (&person, call.now));
    launched(call, state, REMOVE_MEMBER, json!({ ".tag": "complete" }))
}

/// `sharing/relinquish_folder_membership`: at once, or as a job where a copy is left.
pub(super) fn relinquish(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = seat(call, state).map_err(AccessFailure::nested)?;
    if seat.level == AccessLevel::Owner {
        return Err(Failure::tag("folder_owner"));
    }
    if seat.is_by_group(seat.folder(state)?) {
        return Err(Failure::tag("group_access"));
    }
    let home = seat.home(state)?;
    let person = Person::Account(seat.account.clone());
    if !call.flag("leave_a_copy") {
        if seat.is_mounted(state) {
            return Err(Failure::tag("mounted"));
        }
        unseat_member(state, seat.namespace, (&person, call.now));
        return Ok(Reply::Json(json!({ ".tag": "complete" })));
    }
    if seat.is_mounted(state) {
        state.files.unmount(&home, seat.namespace, (Leftover::Copy, call.now));
    } else {
        let path = TreePath::root().child(&seat.folder(state)?.name);
        state.files.copy_out(&home, &path, seat.namespace);
    }
    unseat_member(state, seat.namespace, (&person, call.now));
    launched(call, state, RELINQUISH, json!({ ".tag": "complete" }))
}

/// Refuses to leave copies of too many files.
pub(super) fn check_copied(call: &Call, seat: &Seat, state: &State) -> Result<(), Failure> {
    match call.flag("leave_a_copy") && state.files.count_in(seat.namespace) > COPY_LIMIT {
        true => Err(Failure::tag("too_many_files")),
        false => Ok(()),
    }
}
