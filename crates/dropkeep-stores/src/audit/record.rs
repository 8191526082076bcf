//! One line of the audit trail. It holds no secret.

use std::fmt;

use jiff::Timestamp;

use crate::api_keys::ApiKeyId;
use crate::connections::ConnectionId;

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A program, by its API key.
    Key(ApiKeyId),
    /// Somebody at the command line of the service's machine, or signed in to the admin page.
    Operator(String),
    /// The person whose Dropbox it is, in a browser.
    Person,
    /// The keep itself.
    Keep,
}

impl fmt::Display for Actor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(id) => write!(formatter, "key:{id}"),
            Self::Operator(name) => write!(formatter, "operator:{name}"),
            Self::Person => formatter.write_str("person"),
            Self::Keep => formatter.write_str("keep"),
        }
    }
}

/// Something that happened, to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAuditRecord {
    /// Its own name, so that writing it once more, after no answer came, changes nothing.
    pub id: String,
    /// When; with `last_at` the first of several times.
    pub at: Timestamp,
    /// When the last time was.
    pub last_at: Timestamp,
    /// Whose connection or key it concerns.
    pub tenant: String,
    /// Who did it.
    pub actor: Actor,
    /// What was done, as `token.read`.
    pub action: &'static str,
    /// With which connection.
    pub connection: Option<ConnectionId>,
    /// With which access token.
    pub fingerprint: Option<String>,
    /// How often.
    pub times: u64,
    /// What else there is to say, without secrets.
    pub detail: Option<String>,
}

/// Something that happened, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRecord {
    /// Its own name.
    pub id: String,
    /// When; with `last_at` the first of several times.
    pub at: Timestamp,
    /// When the last time was.
    pub last_at: Timestamp,
    /// Whose connection or key it concerns.
    pub tenant: String,
    /// Who did it, as [`Actor`] is written.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// With which connection.
    pub connection: Option<ConnectionId>,
    /// With which access token.
    pub fingerprint: Option<String>,
    /// How often.
    pub times: u64,
    /// What else there is to say.
    pub detail: Option<String>,
}
