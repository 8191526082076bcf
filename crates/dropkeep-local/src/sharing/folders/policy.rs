//! `sharing/update_folder_policy` and `sharing/set_access_inheritance`

use std::sync::Arc;

use super::folder::SharedLinkPolicy;
use super::seat::{Seat, manager_seat, seat};
use super::share::set_link;
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::files::Entry;
use crate::state::State;

/// `sharing/update_folder_policy`
pub(super) fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = manager_seat(call, state).map_err(|failure| failure.nested_or("team_folder"))?;
    seat.check_owner()?;
    let policies = seat.folder(state)?.policies.changed(&call.arg);
    if call.account(state)?.membership.is_none() {
        if call.arg["member_policy"].is_object() {
            return Err(Failure::tag("not_on_team"));
        }
        if policies.links != SharedLinkPolicy::Anyone {
            return Err(Failure::tag("disallowed_shared_link_policy"));
        }
    }
    if let Some(entry) = mounted(&seat, state) {
        set_link(call, state, &entry)?;
    }
    if let Some(folder) = state.sharing.folders.get_mut(&seat.namespace) {
        folder.policies = policies;
    }
    metadata(&seat, (call, state), &call.arg["actions"]).map(Reply::Json)
}

/// The folder as the account sees it, where it has it mounted.
fn mounted(seat: &Seat, state: &State) -> Option<Arc<Entry>> {
    let home = seat.home(state).ok()?;
    let path = state.files.mount_point(&home, seat.namespace)?;
    state.files.entry(&home, &path)
}

/// `sharing/set_access_inheritance`: "only permitted for folders in a shared team root", and those
/// are a team's and not a member's.
pub(super) fn set_access_inheritance(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    seat(call, state).map_err(|failure| failure.nested_or("no_permission"))?;
    Err(Failure::tag("no_permission"))
}
