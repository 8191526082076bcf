//! The folder that the files of a request come to.

use crate::call::{Call, Failure};
use crate::files::{OnConflict, TreePath, View, WriteFailure};
use crate::state::State;

use super::store::FileRequest;

/// The id of the folder at the path that an argument names, which is made if nothing is there.
///
/// # Errors
/// It cannot be one that files come to.
pub(super) fn folder(call: &Call, state: &mut State, path: &str) -> Result<String, Failure> {
    let invalid = || Failure::tag("validation_error");
    let path = TreePath::parse(path).map_err(|_| invalid())?;
    let view = call.view()?;
    let found = state.files.entry(view, &path);
    if found.as_ref().is_some_and(|entry| !entry.is_folder()) {
        return Err(Failure::tag("not_a_folder"));
    }
    let made = match found {
        Some(folder) => Ok(folder),
        None => state.files.create_folder(view, &path, OnConflict::Fail),
    };
    match made {
        Ok(folder) => Ok(folder.id.to_string()),
        Err(WriteFailure::NoWritePermission | WriteFailure::TeamFolder) => {
            Err(Failure::tag("no_write_permission"))
        }
        Err(WriteFailure::Conflict(_)) => Err(Failure::tag("not_a_folder")),
        Err(_) => Err(invalid()),
    }
}

/// Where the folder of a request is seen now, if it is.
pub(super) fn path(state: &State, view: &View, request: &FileRequest) -> Option<String> {
    let entry = state.files.entry_by_id(view, &request.folder)?;
    Some(entry.path.display().to_owned())
}

/// Whether the app that calls may know of a request: one with a folder of its own knows only those
/// for folders in there.
pub(super) fn is_seen(call: &Call, state: &State, request: &FileRequest) -> Result<bool, Failure> {
    let view = call.view()?;
    let whole = state.root_of(call.account(state)?) == view.root;
    Ok(whole || path(state, view, request).is_some())
}
