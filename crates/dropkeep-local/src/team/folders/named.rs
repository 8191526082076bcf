//! The folder that an argument names.

use serde_json::json;

use super::folder::{Status, TeamFolder};
use crate::call::{Call, Failure};
use crate::files::wire::nested;
use crate::state::State;

/// The folder that the argument's `team_folder_id` names, which must be in this status.
///
/// # Errors
/// `team.BaseTeamFolderError`: it is none, another team's, the space of the team, or in another status.
pub(super) fn folder<'s>(
    call: &Call,
    status: Status,
    state: &'s State,
) -> Result<(u64, &'s TeamFolder), Failure> {
    let team = call.team(state)?;
    let unknown = || refused("access_error", "invalid_team_folder_id");
    let number: u64 = call.text("team_folder_id").parse().map_err(|_| unknown())?;
    if number == team.root {
        return Err(refused("team_shared_dropbox_error", "disallowed"));
    }
    let folder = state.team_folders.folders.get(&number).ok_or_else(unknown)?;
    if folder.team != team.id {
        return Err(refused("access_error", "no_access"));
    }
    match folder.status {
        found if found == status => Ok((number, folder)),
        Status::Active => Err(refused("status_error", "active")),
        Status::Archived => Err(refused("status_error", "archived")),
    }
}

/// A member of `team.BaseTeamFolderError`.
pub(super) fn refused(kind: &str, tag: &str) -> Failure {
    Failure::Route(nested(kind, json!({ ".tag": tag })))
}
