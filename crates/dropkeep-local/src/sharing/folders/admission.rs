//! Who sees a shared folder by its members, people and groups: kept in its namespace.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::seat::home;
use crate::files::{Access, Leftover, NamespaceKind, TreePath};
use crate::state::State;

/// Lets all those, and nobody else, into a namespace who are members of its folder now. Who is no
/// longer one does not see it any more; a folder of a team comes to be seen by itself.
pub(super) fn admit(state: &mut State, namespace: u64, now: Timestamp) {
    let Some(folder) = state.sharing.folders.get(&namespace) else { return };
    let (name, id) = (folder.name.clone(), folder.folder_id);
    let everybody = folder.members.everybody(state);
    let admitted: BTreeMap<String, Access> =
        everybody.into_iter().map(|(id, place)| (id, place.level.access())).collect();
    let Some(row) = state.files.namespaces.get_mut(&namespace) else { return };
    let team = match &row.kind {
        NamespaceKind::TeamFolder(team) => Some(team.clone()),
        _ => None,
    };
    // A team is in its own folders, where its administrators look at them.
    let mut members = admitted.clone();
    members.extend(team.iter().map(|team| (team.clone(), Access::Owner)));
    let before = std::mem::replace(&mut row.members, members);
    for account in before.keys().filter(|account| !admitted.contains_key(*account)) {
        let Ok(home) = home(account, state) else { continue };
        // It is seen once more, to be taken away from where it is seen.
        let access = before.get(account).copied();
        set_access(state, (namespace, account), access);
        state.files.unmount(&home, namespace, (Leftover::Nothing, now));
        set_access(state, (namespace, account), None);
    }
    for account in admitted.keys().filter(|account| !before.contains_key(*account)) {
        if let (Some(_), Ok(home)) = (&team, home(account, state)) {
            state.files.mount_beside(&home, &TreePath::root().child(&name), (namespace, id));
        }
    }
}

fn set_access(state: &mut State, (namespace, account): (u64, &str), access: Option<Access>) {
    let Some(row) = state.files.namespaces.get_mut(&namespace) else { return };
    match access {
        Some(access) => row.members.insert(account.to_owned(), access),
        None => row.members.remove(account),
    };
}

/// Lets what is shared with a group follow when its members are others.
pub(crate) fn regrant(state: &mut State, group: &str, now: Timestamp) {
    let folders = state.sharing.folders.iter();
    let shared = folders.filter(|(_, folder)| folder.members.has_group(group));
    let shared: Vec<u64> = shared.map(|(namespace, _)| *namespace).collect();
    for namespace in shared {
        admit(state, namespace, now);
    }
}
