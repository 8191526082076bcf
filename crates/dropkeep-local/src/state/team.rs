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
    /// How many members it has paid for.
    pub(crate) licensed_users: u64,
}

impl Row for Team {}
