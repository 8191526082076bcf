//! What is kept of the folders of teams beside their namespaces.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::table::{Persisted, Row, Table};

/// The folders of all teams, by the numbers of their namespaces.
#[derive(Debug, Clone, Default)]
pub(crate) struct TeamFolders {
    pub(super) folders: Table<u64, TeamFolder>,
}

/// One folder of a team.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TeamFolder {
    /// The team's id.
    pub(super) team: String,
    /// Its name, which no other folder of the team has.
    pub(super) name: String,
    /// Whether it is used.
    pub(super) status: Status,
    /// Whether it comes to the computers of those who see it.
    pub(super) sync: SyncSetting,
    /// Which folders inside are otherwise, by their ids.
    pub(super) contents: BTreeMap<String, SyncSetting>,
}

/// `team.TeamFolderStatus`, as far as it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    /// Its members see it.
    Active,
    /// It has no members, and keeps what is in it.
    Archived,
}

/// `files.SyncSetting`, as far as it can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum SyncSetting {
    /// It comes, unless somebody chose otherwise there.
    Default,
    /// It does not.
    NotSynced,
}

impl Row for TeamFolder {}

impl TeamFolders {
    /// The name of a folder of a team.
    pub(crate) fn name(&self, namespace: u64) -> Option<&str> {
        Some(&self.folders.get(&namespace)?.name)
    }

    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("team_folders", &mut self.folders)]
    }
}

impl SyncSetting {
    /// Reads a `files.SyncSettingArg`; `None`: it cannot be chosen.
    pub(super) fn read(setting: &Value) -> Option<Self> {
        match setting[".tag"].as_str()? {
            "default" => Some(Self::Default),
            "not_synced" => Some(Self::NotSynced),
            _ => None,
        }
    }
}
