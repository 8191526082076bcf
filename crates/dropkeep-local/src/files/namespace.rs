//! Namespaces: whose files a tree holds, and who may see and change them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::table::Row;

/// One namespace.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Namespace {
    /// What it is.
    pub(crate) kind: NamespaceKind,
    /// The accounts that see it, by their ids.
    pub(crate) members: BTreeMap<String, Access>,
}

/// What a namespace is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NamespaceKind {
    /// The own files of an account.
    Home,
    /// The folder of an app, named by its key, in the Dropbox of an account.
    AppFolder(String),
    /// A shared folder, which its members mount where they like.
    SharedFolder,
    /// The space of a team, in which its members' own folders lie.
    TeamSpace(String),
    /// A folder of a team, in its space.
    TeamFolder(String),
}

/// What a member may do in a namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Access {
    /// Nothing but see.
    Viewer,
    /// Change what is in it.
    Editor,
    /// Also decide about it.
    Owner,
}

impl Row for Namespace {}

impl Namespace {
    /// A namespace of one account.
    pub(crate) fn of(account: &str, kind: NamespaceKind) -> Self {
        Self { kind, members: BTreeMap::from([(account.to_owned(), Access::Owner)]) }
    }

    /// What an account may do in it; `None`: not even see it.
    pub(crate) fn access(&self, account: &str) -> Option<Access> {
        self.members.get(account).copied()
    }
}
