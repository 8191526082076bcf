//! `team/team_folder/list` and `team/team_folder/get_info`

use serde_json::{Value, json};

use super::wire::{metadata, space};
use crate::call::{Call, Failure, Reply};
use crate::files::wire::tagged;
use crate::state::{State, Team};
use crate::team::page::List;

const FOLDERS: List = List { field: "team_folders", name: "team_folders" };

/// `team/team_folder/list`
pub(super) fn list(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let shown = all(call.team(state)?, state);
    Ok(Reply::Json(FOLDERS.page(&List::begin(call), shown)))
}

/// `team/team_folder/list/continue`
pub(super) fn list_continue(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let position = FOLDERS.resume(call)?;
    let shown = all(call.team(state)?, state);
    Ok(Reply::Json(FOLDERS.page(&position, shown)))
}

/// `team/team_folder/get_info`
pub(super) fn get_info(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let all = all(call.team(state)?, state);
    let ids = call.arg["team_folder_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
    let shown = |id: &Value| match all.iter().find(|folder| folder["team_folder_id"] == *id) {
        Some(folder) => tagged("team_folder_metadata", folder.clone()),
        None => json!({ ".tag": "id_not_found", "id_not_found": id }),
    };
    Ok(Reply::Json(ids.iter().map(shown).collect()))
}

/// The space of a team, where it is used, and its folders in the order of their names.
fn all(team: &Team, state: &State) -> Vec<Value> {
    let folders = state.team_folders.folders.iter().filter(|(_, folder)| folder.team == team.id);
    let mut folders: Vec<_> = folders.collect();
    folders.sort_by_key(|(_, folder)| folder.name.to_lowercase());
    let shown = folders.into_iter().map(|(number, folder)| metadata(*number, folder));
    space(team).into_iter().chain(shown).collect()
}
