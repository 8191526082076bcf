//! Apps, as in Dropbox's app console.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::oauth::is_team_scope;
use crate::table::Row;

/// One registered app.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct App {
    /// The app key, which is the OAuth `client_id`.
    pub(crate) key: String,
    /// The numeric id that Dropbox's error texts give.
    pub(crate) id: u64,
    /// The app secret.
    pub(crate) secret: String,
    /// The name shown to people.
    pub(crate) name: String,
    /// The registered redirect URIs.
    pub(crate) redirect_uris: Vec<String>,
    /// The permissions ticked in the console.
    pub(crate) scopes: Vec<String>,
    /// How much of a Dropbox it sees.
    pub(crate) access: AppAccess,
    /// Where it wants to be told of changes.
    pub(crate) webhook_uris: Vec<String>,
}

/// The access type chosen when an app was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AppAccess {
    #[default]
    /// All files of the account.
    FullDropbox,
    /// A folder of its own, `/Apps/<name of the app>`, which it sees as its root.
    AppFolder,
}

impl Row for App {}

impl App {
    /// Whether it acts on teams: it has a permission that only a team can give.
    pub(crate) fn is_for_teams(&self) -> bool {
        self.scopes.iter().any(|scope| is_team_scope(scope))
    }
}

/// Leaves the secret out.
impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("App").field("key", &self.key).field("name", &self.name).finish()
    }
}
