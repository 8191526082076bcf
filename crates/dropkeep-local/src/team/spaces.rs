//! The namespaces of a team: its space, its folders, and those of its members.

use serde_json::{Value, json};

use super::members;
use crate::files::{Namespace, NamespaceKind, View};
use crate::state::{State, Team, TeamSpace};

/// `team.NamespaceMetadata` of every namespace that the team or one of its members owns, in the order
/// of their numbers.
pub(super) fn namespaces(team: &Team, state: &State) -> Vec<Value> {
    let all = state.files.namespaces.iter();
    all.filter_map(|(id, namespace)| shown((*id, namespace), team, state)).collect()
}

fn shown((id, namespace): (u64, &Namespace), team: &Team, state: &State) -> Option<Value> {
    let members = members::all(&team.id, state);
    let owner = members.iter().find(|(account, _)| namespace.members.contains_key(&account.id));
    let described = |kind: &str, name: String| {
        json!({
            "name": name,
            "namespace_id": id.to_string(),
            "namespace_type": {".tag": kind},
        })
    };
    match &namespace.kind {
        NamespaceKind::Home => {
            let (account, of) = members.iter().find(|(account, _)| account.home == id)?;
            let mut shown = described("team_member_folder", account.display_name());
            shown["team_member_id"] = json!(of.member_id);
            Some(shown)
        }
        NamespaceKind::AppFolder(key) => {
            let (_, of) = owner?;
            let name = state.apps.get(key).map_or(key, |app| &app.name).clone();
            let mut shown = described("app_folder", name);
            shown["team_member_id"] = json!(of.member_id);
            Some(shown)
        }
        NamespaceKind::SharedFolder => {
            let (account, _) = owner?;
            let home = View { account: account.id.clone(), root: account.home };
            let path = state.files.mount_point(&home, id);
            let name = path.as_ref().and_then(|path| path.display().rsplit('/').next());
            Some(described("shared_folder", name.unwrap_or_default().to_owned()))
        }
        NamespaceKind::TeamSpace(of) if *of == team.id && team.space == TeamSpace::Shared => {
            Some(described("team_folder", team.name.clone()))
        }
        NamespaceKind::TeamFolder(of) if *of == team.id => {
            let name = state.team_folders.name(id)?;
            Some(described("team_folder", name.to_owned()))
        }
        NamespaceKind::TeamSpace(_) | NamespaceKind::TeamFolder(_) => None,
    }
}
