//! Teams: accounts that share a space.

use serde::{Deserialize, Serialize};

use crate::table::Row;

/// One team.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Team {
    /// `dbtid:` and 35 characters.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// The namespace of the team space, in which members' own folders lie.
    pub(crate) root: u64,
    /// Whether that space is used.
    #[serde(default)]
    pub(crate) space: TeamSpace,
    /// How many members it has paid for.
    pub(crate) licensed_users: u64,
}

impl Row for Team {}

/// Where the folders of a team lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TeamSpace {
    /// In one space that all members have as their root, their own folders among them.
    #[default]
    Shared,
    /// In the Dropboxes of those whom they are shared with. Such a team makes folders by
    /// `team/team_folder/create`.
    Separate,
}
