//! `team/team_folder/create` and `team/team_folder/rename`

use std::collections::BTreeMap;

use super::folder::{Status, SyncSetting, TeamFolder};
use super::named::folder;
use super::sync::unsupported;
use super::wire::shown;
use crate::call::{Call, Failure, Reply};
use crate::files::{TreePath, is_disallowed};
use crate::sharing::{found_team_folder, rename_team_folder};
use crate::state::{State, TeamSpace};

/// `team/team_folder/create`: "can only be used for teams that do not already have a shared team
/// space". What others get is not documented.
pub(super) fn create(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let team = call.team(state)?;
    if team.space == TeamSpace::Shared {
        return Err(Failure::BadRequest(
            "This endpoint can only be used for teams that do not already have a shared team space."
                .to_owned(),
        ));
    }
    let team = team.id.clone();
    let name = checked_name(call.text("name"), (&team, None), state)?;
    let sync = match &call.arg["sync_setting"] {
        setting if setting.is_object() => SyncSetting::read(setting).ok_or_else(unsupported)?,
        _ => SyncSetting::Default,
    };
    let number = found_team_folder(state, (&team, &name));
    let contents = BTreeMap::new();
    let folder = TeamFolder { team, name, status: Status::Active, sync, contents };
    state.team_folders.folders.insert(number, folder);
    shown(number, state).map(Reply::Json)
}

/// `team/team_folder/rename`
pub(super) fn rename(call: &Call, state: &mut State) -> Result<Reply, Failure> {
    let (number, folder) = folder(call, Status::Active, state)?;
    let team = folder.team.clone();
    let name = checked_name(call.text("name"), (&team, Some(number)), state)?;
    rename_team_folder(state, (number, &name), call.now);
    if let Some(folder) = state.team_folders.folders.get_mut(&number) {
        folder.name = name;
    }
    shown(number, state).map(Reply::Json)
}

/// A name that a folder of the team, or this one, may have.
fn checked_name(
    name: &str,
    (team, folder): (&str, Option<u64>),
    state: &State,
) -> Result<String, Failure> {
    let path = TreePath::parse(&format!("/{name}"));
    if name.is_empty() || name.contains('/') || !path.is_ok_and(|path| path.name() == name) {
        return Err(Failure::tag("invalid_folder_name"));
    }
    if is_disallowed(name) {
        return Err(Failure::tag("folder_name_reserved"));
    }
    let folders = state.team_folders.folders.iter();
    let mut others = folders.filter(|(number, of)| of.team == team && Some(**number) != folder);
    match others.any(|(_, other)| other.name.to_lowercase() == name.to_lowercase()) {
        true => Err(Failure::tag("folder_name_already_used")),
        false => Ok(name.to_owned()),
    }
}
