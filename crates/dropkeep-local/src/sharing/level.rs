//! How much a member of what is shared may do.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::files::Access;

/// `sharing.AccessLevel`, as far as a person can be given one; the lesser ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AccessLevel {
    /// Look.
    ViewerNoComment,
    /// Look and comment.
    Viewer,
    /// Change what is inside.
    Editor,
    /// Decide about it.
    Owner,
}

impl AccessLevel {
    /// Reads the level of an argument; `None` for one that nobody can be given.
    pub(super) fn read(level: &Value) -> Option<Self> {
        match level[".tag"].as_str()? {
            "owner" => Some(Self::Owner),
            "editor" => Some(Self::Editor),
            "viewer" => Some(Self::Viewer),
            "viewer_no_comment" => Some(Self::ViewerNoComment),
            _ => None,
        }
    }

    /// As Dropbox writes it.
    pub(super) fn shown(self) -> Value {
        json!({ ".tag": match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::ViewerNoComment => "viewer_no_comment",
        } })
    }

    /// What it means to the files.
    pub(super) fn access(self) -> Access {
        match self {
            Self::Owner => Access::Owner,
            Self::Editor => Access::Editor,
            Self::Viewer | Self::ViewerNoComment => Access::Viewer,
        }
    }
}

impl From<Access> for AccessLevel {
    fn from(access: Access) -> Self {
        match access {
            Access::Owner => Self::Owner,
            Access::Editor => Self::Editor,
            Access::Viewer => Self::Viewer,
        }
    }
}
