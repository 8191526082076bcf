//! One connect session, and the ticket that opens it.

use std::fmt;
use std::time::Duration;

use dropkeep_auth::{Randomness, Scopes};
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::ConnectionId;
use crate::digest::{SecretDigest, random_secret};

/// The id of a connect session: `cs_` and 26 letters and digits. It opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConnectSessionId(String);

impl ConnectSessionId {
    pub(super) fn generate(randomness: &dyn Randomness) -> Self {
        Self(crate::ids::generate("cs", randomness))
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn parse(text: &str) -> Result<Self, InvalidConnectSessionId> {
        if crate::ids::is_sound("cs", text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidConnectSessionId)
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

impl fmt::Display for ConnectSessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text is no connect session's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a connect session's id is `cs_` and 26 letters and digits")]
pub struct InvalidConnectSessionId;

/// What the link of a session carries: 256 random bits. Shown once, kept as a digest.
#[derive(Clone)]
pub struct ConnectTicket(Zeroizing<String>);

impl ConnectTicket {
    pub(super) fn generate(randomness: &dyn Randomness) -> Self {
        Self(random_secret(randomness))
    }

    /// Takes what a link carried.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for the link and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(super) fn digest(&self) -> SecretDigest {
        SecretDigest::of("connect ticket", &self.0)
    }
}

impl fmt::Debug for ConnectTicket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ConnectTicket([redacted])")
    }
}

/// A session to be made.
#[derive(Debug, Clone, Default)]
pub struct NewConnectSession {
    /// Whose app it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person.
    pub user: String,
    /// The connection to renew; `None` makes one.
    pub connection: Option<ConnectionId>,
    /// Where the person goes afterwards.
    pub return_to: Option<String>,
    /// What to ask for; `None` is all that the app has.
    pub wanted_scopes: Option<Scopes>,
    /// What to call the connection.
    pub label: Option<String>,
    /// How long the link lasts.
    pub lifetime: Duration,
}

/// A session as it is kept. It holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectSession {
    /// Its name in the API.
    pub id: ConnectSessionId,
    /// Whose app it is.
    pub tenant: String,
    /// The app, by its name in the configuration.
    pub app: String,
    /// The customer's own name for the person.
    pub user: String,
    /// The connection to renew; once finished, the one that was made or renewed.
    pub connection: Option<ConnectionId>,
    /// Where the person goes afterwards.
    pub return_to: Option<String>,
    /// What to ask for; `None` is all that the app has.
    pub wanted_scopes: Option<Scopes>,
    /// What to call the connection.
    pub label: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When the link ends.
    pub expires_at: Timestamp,
    /// A digest of what only the browser holds that used the link first.
    pub browser: Option<String>,
    /// When it led to a connection.
    pub finished_at: Option<Timestamp>,
}
