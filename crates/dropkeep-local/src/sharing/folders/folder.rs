//! One shared folder.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::level::AccessLevel;
use super::super::members::{Members, Person};
use super::admission::admit;
use crate::files::FileId;
use crate::state::State;
use crate::table::Row;

/// What is kept of a shared folder beside its namespace.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SharedFolder {
    /// Its name when it was shared, under which others mount it.
    pub(crate) name: String,
    /// The id it has as a folder in every Dropbox.
    pub(crate) folder_id: FileId,
    /// Who shares it. Those with an account are members of the namespace as well.
    pub(crate) members: Members,
    /// Who may do what with it.
    pub(crate) policies: Policies,
}

/// The policies of a shared folder; the defaults are those of a folder that was shared without any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Policies {
    /// Who can become a member.
    pub(crate) members: MemberPolicy,
    /// Who decides about members.
    pub(crate) updates: AclUpdatePolicy,
    /// Whom links to what is inside are for.
    pub(crate) links: SharedLinkPolicy,
    /// Whether it is told who looked at what.
    pub(crate) viewer_info: ViewerInfoPolicy,
}

/// `sharing.MemberPolicy`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MemberPolicy {
    /// Anyone.
    #[default]
    Anyone,
    /// Members of the owner's team.
    Team,
    /// Those, and whom the team approved.
    TeamAndApproved,
}

/// `sharing.AclUpdatePolicy`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AclUpdatePolicy {
    /// The owner alone.
    #[default]
    Owner,
    /// Editors too.
    Editors,
}

/// `sharing.SharedLinkPolicy`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SharedLinkPolicy {
    /// Anyone.
    #[default]
    Anyone,
    /// Members of the owner's team.
    Team,
    /// Members of the folder.
    Members,
}

/// `sharing.ViewerInfoPolicy`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ViewerInfoPolicy {
    /// It is told.
    #[default]
    Enabled,
    /// It is not.
    Disabled,
}

impl Row for SharedFolder {}

impl Policies {
    /// These, with what an argument changes about them.
    pub(super) fn changed(self, arg: &Value) -> Self {
        Self {
            members: tag(&arg["member_policy"]).unwrap_or(self.members),
            updates: tag(&arg["acl_update_policy"]).unwrap_or(self.updates),
            links: tag(&arg["shared_link_policy"]).unwrap_or(self.links),
            viewer_info: changed_viewer_info(self.viewer_info, arg),
        }
    }
}

/// The `viewer_info_policy` of an argument, or the one that there was.
pub(crate) fn changed_viewer_info(policy: ViewerInfoPolicy, arg: &Value) -> ViewerInfoPolicy {
    tag(&arg["viewer_info_policy"]).unwrap_or(policy)
}

/// The member of a union without payloads.
fn tag<T: DeserializeOwned>(union: &Value) -> Option<T> {
    serde_json::from_value(union[".tag"].clone()).ok()
}

impl SharedFolder {
    /// The account that owns it.
    pub(crate) fn owner(&self) -> Option<String> {
        self.members.in_order().into_iter().find_map(|(person, place)| match person {
            Person::Account(id) if place.level == AccessLevel::Owner => Some(id),
            _ => None,
        })
    }
}

/// Gives somebody a level in a shared folder.
pub(super) fn seat_member(
    state: &mut State,
    namespace: u64,
    (person, level): (&Person, AccessLevel),
    now: Timestamp,
) {
    let Some(folder) = state.sharing.folders.get_mut(&namespace) else { return };
    folder.members.set(person, level, now);
    admit(state, namespace, now);
}

/// Takes somebody's place in a shared folder away.
pub(super) fn unseat_member(
    state: &mut State,
    namespace: u64,
    (person, now): (&Person, Timestamp),
) {
    if let Some(folder) = state.sharing.folders.get_mut(&namespace) {
        folder.members.remove(person);
    }
    admit(state, namespace, now);
}
