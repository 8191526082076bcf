//! How a connection fares.

use std::fmt;

use jiff::Timestamp;

/// How a connection fares, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionState {
    /// In a word.
    pub kind: StateKind,
    /// Why, for all but `active`: what Dropbox or the network said, without secrets.
    pub reason: Option<String>,
    /// Since when it is so.
    pub since: Timestamp,
}

/// How a connection fares, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StateKind {
    /// Refreshing works.
    Active,
    /// Refreshing fails for now, through no fault of the sign-in; the token is served while it is valid.
    Degraded,
    /// Dropbox no longer accepts the sign-in. The token is served to its end; then only the person can
    /// help. Dropbox is asked nothing meanwhile.
    NeedsReconnect,
    /// Disconnected here, and not yet at Dropbox. Nothing is served.
    Revoking,
    /// Disconnected. Its tokens are erased, its history is not.
    Disconnected,
}

impl StateKind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Active, Self::Degraded, Self::NeedsReconnect, Self::Revoking, Self::Disconnected];

    /// As it is written in answers and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Degraded => "degraded",
            Self::NeedsReconnect => "needs_reconnect",
            Self::Revoking => "revoking",
            Self::Disconnected => "disconnected",
        }
    }

    /// Reads what [`StateKind::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether tokens may be handed out.
    pub fn is_served(self) -> bool {
        matches!(self, Self::Active | Self::Degraded | Self::NeedsReconnect)
    }
}

impl fmt::Display for StateKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What a refresh showed about a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It worked.
    Sound,
    /// It failed for now, with this reason.
    Failing(String),
    /// Dropbox no longer accepts the sign-in, with this reason.
    Dead(String),
}

impl Verdict {
    pub(super) fn kind(&self) -> StateKind {
        match self {
            Self::Sound => StateKind::Active,
            Self::Failing(_) => StateKind::Degraded,
            Self::Dead(_) => StateKind::NeedsReconnect,
        }
    }

    pub(super) fn reason(&self) -> Option<&str> {
        match self {
            Self::Sound => None,
            Self::Failing(reason) | Self::Dead(reason) => Some(reason),
        }
    }
}
