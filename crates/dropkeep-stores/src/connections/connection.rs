//! What is known of a connection. It holds no secret and may be shown to the operator.

use std::fmt;

use dropkeep_auth::{Randomness, Scopes};
use jiff::Timestamp;

use super::{ConnectionState, Label};

/// One Dropbox account or team linked to one app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Its name in the API, for ever: signing in again keeps it.
    pub id: ConnectionId,
    /// Whose it is, where several customers share one keep.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person; empty when there is none.
    pub user: String,
    /// The Dropbox account or team.
    pub subject: Subject,
    /// The account's number in API v1.
    pub uid: Option<String>,
    /// What the operator calls it.
    pub label: Option<Label>,
    /// Who that is.
    pub profile: Profile,
    /// What was granted; `None` when unknown.
    pub scopes: Option<Scopes>,
    /// What was asked for; `None` when all of the app's.
    pub wanted_scopes: Option<Scopes>,
    /// How it fares.
    pub state: ConnectionState,
    /// Grows whenever the right to write its tokens changes hands.
    pub epoch: i64,
    /// Tells its sign-ins apart: changes with each, `None` once disconnected.
    pub grant_digest: Option<String>,
    /// Of the shared access token, if there is one.
    pub access_fingerprint: Option<String>,
    /// When the shared access token ends.
    pub access_expires_at: Option<Timestamp>,
    /// How often it was refreshed.
    pub refreshes: i64,
    /// When it was refreshed last.
    pub refreshed_at: Option<Timestamp>,
    /// When it was connected first.
    pub created_at: Timestamp,
    /// When the person signed in last.
    pub connected_at: Timestamp,
    /// When anything about it changed last.
    pub changed_at: Timestamp,
}

impl Connection {
    /// What was asked for and not granted.
    pub fn missing_scopes(&self) -> Scopes {
        match (&self.wanted_scopes, &self.scopes) {
            (Some(wanted), Some(granted)) => wanted.missing_from(granted),
            _ => Scopes::default(),
        }
    }
}

/// Whom tokens act for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A user's account (`dbid:...`).
    Account(String),
    /// A whole team (`dbtid:...`).
    Team(String),
}

impl Subject {
    /// Dropbox's id of it.
    pub fn id(&self) -> &str {
        match self {
            Self::Account(id) | Self::Team(id) => id,
        }
    }

    pub(super) fn account(&self) -> Option<&str> {
        match self {
            Self::Account(id) => Some(id),
            Self::Team(_) => None,
        }
    }

    pub(super) fn team(&self) -> Option<&str> {
        match self {
            Self::Account(_) => None,
            Self::Team(id) => Some(id),
        }
    }
}

/// Who a connection's person is, as Dropbox says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The e-mail address.
    pub email: Option<String>,
    /// The name as it is shown.
    pub display_name: Option<String>,
    /// Where a picture is.
    pub photo_url: Option<String>,
}

/// The id of a connection: `cn_` and 26 letters and digits. Nothing can be guessed from one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// Draws a new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(crate::ids::generate("cn", randomness))
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn parse(text: &str) -> Result<Self, InvalidConnectionId> {
        if crate::ids::is_sound("cn", text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidConnectionId)
        }
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text is no connection's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a connection's id is `cn_` and 26 letters and digits")]
pub struct InvalidConnectionId;
