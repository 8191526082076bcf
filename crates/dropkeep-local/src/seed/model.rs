//! The form of a seed file. `docs/local.md` describes it with an example.

use std::path::PathBuf;

use bytesize::ByteSize;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::account::Plan;
use crate::state::{AppAccess, TeamSpace};

/// A whole seed. What is left out is as without a seed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Model {
    pub(super) teams: Vec<TeamSeed>,
    pub(super) accounts: Vec<AccountSeed>,
    pub(super) apps: Vec<AppSeed>,
    pub(super) tokens: Vec<TokenSeed>,
    pub(super) files: Vec<FileSeed>,
    pub(super) folders: Vec<FolderSeed>,
    pub(super) links: Vec<LinkSeed>,
}

/// A team that is not as others are. A team that only accounts name has a space of its own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TeamSeed {
    pub(super) name: String,
    #[serde(default)]
    pub(super) space: TeamSpace,
}

/// An account. The first one is the ready-made one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountSeed {
    pub(super) email: String,
    pub(super) given_name: Option<String>,
    pub(super) surname: Option<String>,
    /// Whether the address was verified, without which an account may not share; it is by default.
    pub(super) email_verified: Option<bool>,
    /// `business` by default in a team, `pro` elsewhere.
    pub(super) plan: Option<Plan>,
    pub(super) quota: Option<ByteSize>,
    /// The name of its team.
    pub(super) team: Option<String>,
    /// Whether it administers that team.
    #[serde(default)]
    pub(super) admin: bool,
    /// E-mail addresses that it added to its contacts.
    #[serde(default)]
    pub(super) contacts: Vec<String>,
}

/// An app. The first one is the ready-made one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AppSeed {
    pub(super) key: String,
    pub(super) secret: String,
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) access: AppAccess,
    /// All of a user's by default.
    pub(super) scopes: Option<Vec<String>>,
    #[serde(default)]
    pub(super) redirect_uris: Vec<String>,
    #[serde(default)]
    pub(super) webhook_uris: Vec<String>,
}

/// Tokens that are good from the start.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TokenSeed {
    /// The key of the app; the ready-made one by default.
    pub(super) app: Option<String>,
    /// The e-mail address of the account; the ready-made one by default.
    pub(super) account: Option<String>,
    pub(super) refresh_token: String,
    pub(super) access_token: Option<String>,
    /// All of the app's by default.
    pub(super) scopes: Option<Vec<String>>,
}

/// A file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSeed {
    pub(super) account: Option<String>,
    pub(super) path: String,
    /// The text it holds.
    pub(super) content: Option<String>,
    /// The file on this machine whose bytes it holds.
    pub(super) source: Option<PathBuf>,
    /// How large it is, filled by the generator.
    pub(super) size: Option<ByteSize>,
    #[serde(default)]
    pub(super) generator: Generator,
    pub(super) client_modified: Option<Timestamp>,
}

/// What a file of a given size is filled with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Generator {
    /// Bytes without a pattern, the same for the same path.
    #[default]
    Random,
    /// Zeros.
    Zeros,
    /// Lines of words.
    Text,
}

/// A folder, and whom it is shared with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FolderSeed {
    pub(super) account: Option<String>,
    pub(super) path: String,
    /// E-mail addresses of accounts, which see it too.
    #[serde(default)]
    pub(super) shared_with: Vec<String>,
}

/// A shared link.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkSeed {
    pub(super) account: Option<String>,
    pub(super) path: String,
    /// `sharing.SharedLinkSettings`, as the route takes them.
    #[serde(default)]
    pub(super) settings: Map<String, Value>,
}
