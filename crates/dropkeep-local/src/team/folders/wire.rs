//! Folders of teams as Dropbox writes them in JSON.

use serde_json::{Value, json};

use super::folder::TeamFolder;
use crate::call::Failure;
use crate::state::{State, Team, TeamSpace};

/// `team.TeamFolderMetadata`
pub(super) fn metadata(number: u64, folder: &TeamFolder) -> Value {
    let contents = folder.contents.iter();
    let contents: Vec<_> =
        contents.map(|(id, sync)| json!({ "id": id, "sync_setting": { ".tag": sync } })).collect();
    json!({
        "team_folder_id": number.to_string(),
        "name": folder.name,
        "status": { ".tag": folder.status },
        "is_team_shared_dropbox": false,
        "sync_setting": { ".tag": folder.sync },
        "content_sync_settings": contents,
    })
}

/// The same of the space of a team, where it is used.
pub(super) fn space(team: &Team) -> Option<Value> {
    (team.space == TeamSpace::Shared).then(|| {
        json!({
            "team_folder_id": team.root.to_string(),
            "name": team.name,
            "status": { ".tag": "active" },
            "is_team_shared_dropbox": true,
            "sync_setting": { ".tag": "default" },
            "content_sync_settings": [],
        })
    })
}

/// The metadata of a folder that is there.
pub(super) fn shown(number: u64, state: &State) -> Result<Value, Failure> {
    let folder = state.team_folders.folders.get(&number);
    let missing = || Failure::Internal(format!("no folder {number} of a team"));
    folder.map(|folder| metadata(number, folder)).ok_or_else(missing)
}
