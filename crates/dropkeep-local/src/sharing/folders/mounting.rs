//! `sharing/mount_folder` and `sharing/unmount_folder`

use serde_json::{Value, json};

use super::seat::{AccessFailure, seat};
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::files::{Leftover, TreePath};
use crate::state::State;

/// `sharing/mount_folder`: the folder comes to lie at the root under its name, or under a numbered
/// one.
pub(super) fn mount(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = seat(call, state).map_err(|failure| failure.nested_or("not_mountable"))?;
    if seat.is_mounted(state) {
        return Err(Failure::tag("already_mounted"));
    }
    let home = seat.home(state)?;
    let needed = state.files.held_by(seat.namespace);
    let left = call.account(state)?.allocated.saturating_sub(state.files.used(&home));
    if needed > left {
        return Err(Failure::Route(json!({
            ".tag": "insufficient_quota",
            "space_needed": needed,
            "space_shortage": needed - left,
            "space_left": left,
        })));
    }
    let folder = seat.folder(state)?;
    let (path, id) = (TreePath::root().child(&folder.name), folder.folder_id);
    state.files.mount_beside(&home, &path, (seat.namespace, id));
    metadata(&seat, (call, state), &Value::Null).map(Reply::Json)
}

/// `sharing/unmount_folder`
pub(super) fn unmount(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let seat = seat(call, state).map_err(|failure| failure.nested_or("not_unmountable"))?;
    if !seat.is_mounted(state) {
        return Err(AccessFailure::Unmounted.nested());
    }
    state.files.unmount(&seat.home(state)?, seat.namespace, (Leftover::Nothing, call.now));
    Ok(Reply::Json(Value::Null))
}
