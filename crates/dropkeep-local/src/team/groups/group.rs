//! One group.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::table::Row;

/// One group of a team.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    /// `g:` and 32 hexadecimal digits.
    pub(crate) id: String,
    /// The team's id.
    pub(crate) team: String,
    /// Its name, which no other group of the team has.
    pub(crate) name: String,
    /// An id that the team attached, which no other group of the team has.
    pub(crate) external_id: Option<String>,
    /// Who may change it.
    pub(crate) management: Management,
    /// Who was put into it, by the accounts' ids; nobody where Dropbox decides.
    members: BTreeMap<String, GroupRole>,
    /// When it was made.
    pub(crate) created: Timestamp,
    /// Whether it was deleted: it is known as such, and cannot be had back.
    pub(crate) is_deleted: bool,
}

/// `team_common.GroupManagementType`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Management {
    /// Its owners.
    #[serde(rename = "user_managed")]
    Owners,
    /// The administrators of the team alone.
    #[serde(rename = "company_managed")]
    Company,
    /// Dropbox: everybody in the team is in it.
    #[serde(rename = "system_managed")]
    System,
}

/// `team.GroupAccessType`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum GroupRole {
    /// In it.
    Member,
    /// Also managing it.
    Owner,
}

impl Row for Group {}

impl Group {
    /// An empty group.
    pub(super) fn new((team, name): (&str, &str), management: Management, now: Timestamp) -> Self {
        Self {
            id: String::new(),
            team: team.to_owned(),
            name: name.to_owned(),
            external_id: None,
            management,
            members: BTreeMap::new(),
            created: now,
            is_deleted: false,
        }
    }

    /// Who is in it, by the accounts' ids.
    pub(crate) fn members(&self, state: &State) -> BTreeMap<String, GroupRole> {
        match self.management {
            Management::System => {
                let everybody = state.members(&self.team);
                everybody.map(|account| (account.id.clone(), GroupRole::Member)).collect()
            }
            Management::Owners | Management::Company => self.members.clone(),
        }
    }

    /// The role of an account that was put into it.
    pub(super) fn role(&self, account: &str) -> Option<GroupRole> {
        self.members.get(account).copied()
    }

    /// Puts somebody into it, or gives somebody in it another role. A group that the company manages
    /// has no owners.
    pub(super) fn put(&mut self, account: &str, role: GroupRole) {
        let role = match self.management {
            Management::Company => GroupRole::Member,
            Management::Owners | Management::System => role,
        };
        self.members.insert(account.to_owned(), role);
    }

    /// Takes somebody out of it.
    pub(super) fn take_out(&mut self, account: &str) {
        self.members.remove(account);
    }

    /// Lets somebody else manage it. Its owners stay members where the company does.
    pub(super) fn manage(&mut self, management: Management) {
        self.management = management;
        if management == Management::Company {
            self.members.values_mut().for_each(|role| *role = GroupRole::Member);
        }
    }

    /// Makes it known as deleted.
    pub(super) fn delete(&mut self) {
        self.is_deleted = true;
        self.members.clear();
    }
}
