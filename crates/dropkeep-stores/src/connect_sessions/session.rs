//! One connect session, and the ticket that opens it.

use std::fmt;
use std::time::Duration;

use dropkeep_auth::{Randomness, Scopes};
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::digest::{SecretDigest, random_secret};
use crate::{ConnectionId, FlowId, Label};

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

/// How many characters a customer's own name for a person has at most.
pub const LONGEST_USER: usize = 200;

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
    pub label: Option<Label>,
    /// How long the link lasts.
    pub lifetime: Duration,
    /// Whether the customer's backend has to confirm that it was this person who signed in.
    pub confirm: bool,
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
    pub label: Option<Label>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When the link ends.
    pub expires_at: Timestamp,
    /// A digest of what only the browser holds that used the link first.
    pub browser: Option<String>,
    /// When it led to a connection.
    pub finished_at: Option<Timestamp>,
    /// Whether the customer's backend has to confirm that it was this person who signed in.
    pub confirm: bool,
    /// The flow of the sign-in that awaits confirmation, or did.
    pub held_flow: Option<FlowId>,
    /// How long the sign-in can be confirmed.
    pub held_until: Option<Timestamp>,
    /// When it was.
    pub confirmed_at: Option<Timestamp>,
    /// When it was decided that it never will be.
    pub refused_at: Option<Timestamp>,
}

/// What came of a session, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionStatus {
    /// Nothing yet.
    Open,
    /// Somebody has signed in, and the customer's backend has not confirmed yet that it was its user.
    Unconfirmed,
    /// A connection.
    Connected,
    /// Somebody has signed in, and it was somebody else, or was not confirmed in time.
    Refused,
    /// Nobody signed in before the link ended.
    Expired,
}

impl SessionStatus {
    /// As it is written in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unconfirmed => "unconfirmed",
            Self::Connected => "connected",
            Self::Refused => "refused",
            Self::Expired => "expired",
        }
    }
}

impl ConnectSession {
    /// Until when a sign-in that awaits it at `now` can be confirmed.
    pub fn confirm_until(&self, now: Timestamp) -> Option<Timestamp> {
        self.held_until.filter(|_| self.status(now) == SessionStatus::Unconfirmed)
    }

    /// What has come of it at `now`.
    pub fn status(&self, now: Timestamp) -> SessionStatus {
        match (self.confirmed_at, self.refused_at, self.held_until) {
            (Some(_), _, _) => SessionStatus::Connected,
            (None, None, Some(until)) if until > now => SessionStatus::Unconfirmed,
            (None, Some(_), _) | (None, None, Some(_)) => SessionStatus::Refused,
            (None, None, None) => match self.finished_at {
                Some(_) if !self.confirm => SessionStatus::Connected,
                None if self.expires_at <= now => SessionStatus::Expired,
                _ => SessionStatus::Open,
            },
        }
    }
}
