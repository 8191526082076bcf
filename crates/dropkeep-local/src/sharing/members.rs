//! Who something is shared with.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::level::AccessLevel;
use crate::state::{Account, State};

/// Somebody whom something can be shared with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Person {
    /// An account, by its id.
    Account(String),
    /// A group of a team, by its id.
    Group(String),
    /// An e-mail address that no account has.
    Invitee(String),
}

impl Person {
    /// Reads a `sharing.MemberSelector`, which may name a group that there is or was.
    ///
    /// # Errors
    /// As [`Person::read`].
    pub(super) fn read_any(selector: &Value, state: &State) -> Result<Self, String> {
        match selector["dropbox_id"].as_str().filter(|id| state.groups.get(id).is_some()) {
            Some(id) => Ok(Self::Group(id.to_owned())),
            None => Self::read(selector, state),
        }
    }

    /// Reads a `sharing.MemberSelector`. An e-mail address that an account has means the account.
    ///
    /// # Errors
    /// The id of an account or of a team's member that does not exist, or of a group.
    pub(super) fn read(selector: &Value, state: &State) -> Result<Self, String> {
        if let Some(email) = selector["email"].as_str() {
            return Ok(match state.account_by_email(email) {
                Some(account) => Self::Account(account.id.clone()),
                None => Self::Invitee(email.to_lowercase()),
            });
        }
        let id = selector["dropbox_id"].as_str().unwrap_or_default();
        match account(id, state) {
            Some(account) => Ok(Self::Account(account.id.clone())),
            None => Err(id.to_owned()),
        }
    }
}

/// The account with this id, or that of the team's member with this id.
pub(super) fn account<'s>(id: &str, state: &'s State) -> Option<&'s Account> {
    let is_member = |account: &&Account| {
        account.membership.as_ref().is_some_and(|membership| membership.member_id == id)
    };
    state.accounts.get(id).or_else(|| state.accounts.values().find(is_member))
}

/// The members of one folder or file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Members {
    accounts: BTreeMap<String, Membership>,
    /// By their ids.
    #[serde(default)]
    groups: BTreeMap<String, Membership>,
    /// By their e-mail addresses in lower case.
    invitees: BTreeMap<String, Membership>,
}

/// One member's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// What the member may do.
    pub(crate) level: AccessLevel,
    /// When the member was added.
    pub(crate) invited: Timestamp,
}

impl Members {
    /// The place of an account.
    pub(crate) fn of(&self, account: &str) -> Option<Membership> {
        self.accounts.get(account).copied()
    }

    /// The place of anybody.
    pub(super) fn find(&self, person: &Person) -> Option<Membership> {
        match person {
            Person::Account(id) => self.of(id),
            Person::Group(id) => self.groups.get(id).copied(),
            Person::Invitee(email) => self.invitees.get(email).copied(),
        }
    }

    /// Gives somebody a place, or another level in the one they have.
    pub(super) fn set(&mut self, person: &Person, level: AccessLevel, now: Timestamp) {
        let (map, key) = match person {
            Person::Account(id) => (&mut self.accounts, id),
            Person::Group(id) => (&mut self.groups, id),
            Person::Invitee(email) => (&mut self.invitees, email),
        };
        map.entry(key.clone()).or_insert(Membership { level, invited: now }).level = level;
    }

    /// Takes somebody's place away.
    pub(super) fn remove(&mut self, person: &Person) -> Option<Membership> {
        match person {
            Person::Account(id) => self.accounts.remove(id),
            Person::Group(id) => self.groups.remove(id),
            Person::Invitee(email) => self.invitees.remove(email),
        }
    }

    /// The place of every account, by its own or by that of a group it is in: the higher one.
    pub(super) fn everybody(&self, state: &State) -> BTreeMap<String, Membership> {
        let mut everybody = self.accounts.clone();
        for (id, place) in &self.groups {
            let Some(group) = state.groups.get(id) else { continue };
            for account in group.members(state).into_keys() {
                let known = everybody.entry(account).or_insert(*place);
                if known.level < place.level {
                    known.level = place.level;
                }
            }
        }
        everybody
    }

    /// Whether a group is among them.
    pub(super) fn has_group(&self, id: &str) -> bool {
        self.groups.contains_key(id)
    }

    /// Whether there is nobody.
    pub(super) fn is_empty(&self) -> bool {
        self.accounts.is_empty() && self.groups.is_empty() && self.invitees.is_empty()
    }

    /// All of them: the highest level first, those without an account last.
    pub(super) fn in_order(&self) -> Vec<(Person, Membership)> {
        let mut accounts: Vec<_> =
            self.accounts.iter().map(|(id, place)| (Person::Account(id.clone()), *place)).collect();
        accounts.sort_by_key(|(_, place)| (std::cmp::Reverse(place.level), place.invited));
        let groups = self.groups.iter();
        accounts.extend(groups.map(|(id, place)| (Person::Group(id.clone()), *place)));
        let invitees = self.invitees.iter();
        accounts.extend(invitees.map(|(email, place)| (Person::Invitee(email.clone()), *place)));
        accounts
    }
}
