//! Folders of teams, which are shared folders that nobody owns.

use jiff::Timestamp;

use super::super::members::Members;
use super::admission::admit;
use super::folder::{Policies, SharedFolder};
use super::seat::home;
use crate::files::{Access, FileId, Leftover, Namespace, NamespaceKind, TreePath};
use crate::state::State;

/// Makes an empty folder of a team without members, and returns its namespace.
pub(crate) fn found_team_folder(state: &mut State, (team, name): (&str, &str)) -> u64 {
    let kind = NamespaceKind::TeamFolder(team.to_owned());
    let namespace = state.files.add_namespace(Namespace::of(team, kind), &mut state.random);
    let folder = SharedFolder {
        name: name.to_owned(),
        folder_id: FileId::of_namespace(namespace),
        members: Members::default(),
        policies: Policies::default(),
    };
    state.sharing.folders.insert(namespace, folder);
    namespace
}

/// Gives a folder another name, in the Dropboxes of its members too.
pub(crate) fn rename_team_folder(
    state: &mut State,
    (namespace, name): (u64, &str),
    now: Timestamp,
) {
    let Some(folder) = state.sharing.folders.get_mut(&namespace) else { return };
    name.clone_into(&mut folder.name);
    let id = folder.folder_id;
    let members =
        state.sharing.folders.get(&namespace).map(|folder| folder.members.everybody(state));
    for account in members.unwrap_or_default().into_keys() {
        let Ok(home) = home(&account, state) else { continue };
        state.files.unmount(&home, namespace, (Leftover::Nothing, now));
        state.files.mount_beside(&home, &TreePath::root().child(name), (namespace, id));
    }
}

/// Takes all members away: nobody sees the folder any more, not even the team.
pub(crate) fn archive_team_folder(state: &mut State, namespace: u64, now: Timestamp) {
    if let Some(folder) = state.sharing.folders.get_mut(&namespace) {
        folder.members = Members::default();
    }
    admit(state, namespace, now);
    if let Some(row) = state.files.namespaces.get_mut(&namespace) {
        row.members.clear();
    }
}

/// Lets the team see an archived folder again.
pub(crate) fn reopen_team_folder(state: &mut State, (namespace, team): (u64, &str)) {
    if let Some(row) = state.files.namespaces.get_mut(&namespace) {
        row.members.insert(team.to_owned(), Access::Owner);
    }
}

/// Forgets a folder that nobody sees.
pub(crate) fn remove_team_folder(state: &mut State, namespace: u64) {
    state.sharing.folders.remove(&namespace);
    state.files.namespaces.remove(&namespace);
}
