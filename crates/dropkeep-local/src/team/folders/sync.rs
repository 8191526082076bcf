//! `team/team_folder/update_sync_settings`

use serde_json::{Value, json};

use super::folder::{Status, SyncSetting, TeamFolder};
use super::named::folder;
use super::wire::shown;
use crate::call::{Call, Failure, Reply};
use crate::files::View;
use crate::files::wire::nested;
use crate::state::State;

/// `team/team_folder/update_sync_settings`: all of it or nothing.
pub(super) fn update(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, folder) = folder(call, Status::Active, state)?;
    let mut changed = folder.clone();
    if call.arg["sync_setting"].is_object() {
        changed.sync = SyncSetting::read(&call.arg["sync_setting"]).ok_or_else(unsupported)?;
    }
    let contents = call.arg["content_sync_settings"].as_array();
    for setting in contents.map(Vec::as_slice).unwrap_or_default() {
        set_inside(&mut changed, (number, setting), state)?;
    }
    state.team_folders.folders.insert(number, changed);
    shown(number, state).map(Reply::Json)
}

/// Takes a `files.ContentSyncSettingArg` in, which must be about a folder inside.
fn set_inside(
    folder: &mut TeamFolder,
    (number, setting): (u64, &Value),
    state: &State,
) -> Result<(), Failure> {
    let sync = SyncSetting::read(&setting["sync_setting"]).ok_or_else(unsupported)?;
    let id = setting["id"].as_str().unwrap_or_default();
    let view = View { account: folder.team.clone(), root: number };
    let bad_path = |tag: &str| refused(nested("path", json!({ ".tag": tag })));
    match state.files.entry_by_id(&view, id) {
        None => return Err(bad_path("not_found")),
        Some(entry) if !entry.is_folder() => return Err(bad_path("not_folder")),
        Some(_) => {}
    }
    match sync {
        SyncSetting::Default => folder.contents.remove(id),
        SyncSetting::NotSynced => folder.contents.insert(id.to_owned(), sync),
    };
    Ok(())
}

/// A setting that is for Dropbox alone to make.
pub(super) fn unsupported() -> Failure {
    refused(json!({ ".tag": "unsupported_configuration" }))
}

fn refused(error: Value) -> Failure {
    Failure::Route(nested("sync_settings_error", error))
}
