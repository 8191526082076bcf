//! `sharing/get_file_metadata` and `sharing/update_file_policy`

use super::super::folders::changed_viewer_info;
use super::super::links::apply_link_settings;
use super::super::members::Members;
use super::file::SharedFile;
use super::held::{AccessFailure, check_verified, each_file, held, managed, owner_of};
use super::wire::metadata;
use crate::call::{Call, Failure, Reply};
use crate::files::wire::tagged;
use crate::state::State;

/// `sharing/get_file_metadata`
pub(super) fn get(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    check_verified(call, state)?;
    let held = held(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    metadata(&held, (call, state), &call.arg["actions"]).map(Reply::Json)
}

/// `sharing/get_file_metadata/batch`
pub(super) fn get_batch(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    each_file(call, state, |held| {
        Ok(tagged("metadata", metadata(held, (call, state), &call.arg["actions"])?))
    })
}

/// `sharing/update_file_policy`
pub(super) fn update_policy(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let held = managed(call, state, call.text("file")).map_err(AccessFailure::nested)?;
    let settings = &call.arg["link_settings"];
    if settings.is_object() {
        let applied = apply_link_settings(call, state, (&held.entry, settings))?;
        applied.map_err(|_| Failure::tag("invalid_file_settings"))?;
    }
    if call.arg["viewer_info_policy"].is_object() {
        let owner = owner_of(held.entry.namespace, state);
        let owner = owner.ok_or_else(|| Failure::tag("no_permission"))?;
        let make =
            || SharedFile { owner, members: Members::default(), viewer_info: Default::default() };
        let shared = state.sharing.files.entry_or_insert_with(held.entry.id.to_string(), make);
        shared.viewer_info = changed_viewer_info(shared.viewer_info, &call.arg);
    }
    metadata(&held, (call, state), &call.arg["actions"]).map(Reply::Json)
}
