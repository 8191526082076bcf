//! Accounts: who has a Dropbox.

use serde::{Deserialize, Serialize};

use crate::account::{Plan, ProfilePhoto};
use crate::blob::SpoolFolder;
use crate::table::Row;

/// One Dropbox account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Account {
    /// `dbid:` and 35 characters.
    pub(crate) id: String,
    /// The old numeric id, as the token endpoint's `uid`.
    pub(crate) uid: u64,
    /// The namespace of its own files.
    pub(crate) home: u64,
    /// Given name.
    pub(crate) given_name: String,
    /// Surname.
    pub(crate) surname: String,
    /// E-mail address.
    pub(crate) email: String,
    /// Whether the address was verified; without that nothing can be shared.
    pub(crate) email_verified: bool,
    /// ISO 3166-1 code.
    pub(crate) country: String,
    /// Language tag.
    pub(crate) locale: String,
    /// What it has paid for.
    pub(crate) plan: Plan,
    /// How many bytes it may hold.
    pub(crate) allocated: u64,
    /// Whether it was suspended or deleted.
    pub(crate) disabled: bool,
    /// Its picture.
    pub(crate) photo: Option<ProfilePhoto>,
    /// Its place in a team.
    pub(crate) membership: Option<Membership>,
}

/// An account's place in a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// The team's id.
    pub(crate) team: String,
    /// `dbmid:` and 35 characters.
    pub(crate) member_id: String,
    /// What it may do there.
    pub(crate) role: Role,
}

/// What a member may do in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// Anything.
    TeamAdmin,
    /// Nothing but being in it.
    Member,
}

impl Row for Account {
    fn attach(&mut self, folder: &SpoolFolder) {
        if let Some(photo) = &mut self.photo {
            photo.attach(folder);
        }
    }
}

impl Account {
    /// The whole name.
    pub(crate) fn display_name(&self) -> String {
        format!("{} {}", self.given_name, self.surname)
    }

    /// Whether it administers its team.
    pub(crate) fn is_admin(&self) -> bool {
        self.membership.as_ref().is_some_and(|of| of.role == Role::TeamAdmin)
    }
}
