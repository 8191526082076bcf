//! What an API key may be used for.

use std::fmt;
use std::str::FromStr;

/// One thing that an API key allows. None contains another: a key has what it lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Read access tokens, and report those that Dropbox refuses.
    Token,
    /// See connections.
    Read,
    /// Label, import and disconnect connections.
    Write,
    /// Make links by which people connect.
    Connect,
    /// Call Dropbox through the keep.
    Proxy,
    /// Act for the members of a team through the keep: `Dropbox-API-Select-User` and `-Admin`. Without it a
    /// key gets what concerns the team as a whole, such as its list of members.
    ActAs,
    /// Subscribe to events.
    Webhooks,
    /// Make and revoke API keys.
    Keys,
    /// Read the audit trail.
    Audit,
    /// Sign in to the admin page.
    Admin,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Token,
        Self::Read,
        Self::Write,
        Self::Connect,
        Self::Proxy,
        Self::ActAs,
        Self::Webhooks,
        Self::Keys,
        Self::Audit,
        Self::Admin,
    ];

    /// As it is written in answers, on the command line and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Read => "read",
            Self::Write => "write",
            Self::Connect => "connect",
            Self::Proxy => "proxy",
            Self::ActAs => "act_as",
            Self::Webhooks => "webhooks",
            Self::Keys => "keys",
            Self::Audit => "audit",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(text: &str) -> Result<Self, UnknownAction> {
        let found = Self::ALL.into_iter().find(|action| action.as_str() == text);
        found.ok_or_else(|| UnknownAction(text.to_owned()))
    }
}

/// A word is no action.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no action: take token, read, write, connect, proxy, act_as, webhooks, keys, audit or admin"
)]
pub struct UnknownAction(String);
