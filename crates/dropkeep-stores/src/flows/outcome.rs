//! What became of a flow, kept so that a reload shows the same page.

use serde::{Deserialize, Serialize};

use crate::ConnectionId;

/// What became of a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowOutcome {
    /// The person connected an account or a team.
    Connected {
        /// The connection that was made or renewed.
        connection: ConnectionId,
        /// Whether there was none before.
        is_new: bool,
    },
    /// Somebody signed in, and the customer's backend has to confirm that it was its user. What came of
    /// that, the connect session says.
    Unconfirmed,
    /// The person said no.
    Denied,
    /// They took longer than a flow lasts.
    Expired,
    /// They were to renew a connection and signed in to another account. Nothing was changed.
    OtherAccount {
        /// Who they signed in as, as far as Dropbox says.
        signed_in_as: Option<String>,
    },
    /// The connect session has led to a connection already, in another tab.
    SessionUsed,
    /// Dropbox did not accept the code, or reports an error.
    Refused,
    /// Dropbox could not be reached, or asks to wait.
    Unavailable,
    /// The operator has to act: the app's key, secret or settings.
    Misconfigured,
}

/// As it is stored. What other versions wrote stays readable: unknown kinds count as none.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    connection: Option<String>,
    #[serde(default)]
    is_new: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signed_in_as: Option<String>,
}

impl FlowOutcome {
    /// In a word, for programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Connected { .. } => "connected",
            Self::Unconfirmed => "unconfirmed",
            Self::Denied => "denied",
            Self::Expired => "expired",
            Self::OtherAccount { .. } => "other_account",
            Self::SessionUsed => "session_used",
            Self::Refused => "refused",
            Self::Unavailable => "unavailable",
            Self::Misconfigured => "misconfigured",
        }
    }

    pub(super) fn to_stored(&self) -> String {
        let mut stored = Stored {
            v: 1,
            kind: self.as_str().to_owned(),
            connection: None,
            is_new: false,
            signed_in_as: None,
        };
        match self {
            Self::Connected { connection, is_new } => {
                stored.connection = Some(connection.to_string());
                stored.is_new = *is_new;
            }
            Self::OtherAccount { signed_in_as } => stored.signed_in_as.clone_from(signed_in_as),
            _ => {}
        }
        serde_json::to_string(&stored).expect("strings and numbers alone are always JSON")
    }

    pub(super) fn from_stored(text: &str) -> Option<Self> {
        let stored: Stored =
            serde_json::from_str(text).ok().filter(|stored: &Stored| stored.v == 1)?;
        Some(match stored.kind.as_str() {
            "connected" => Self::Connected {
                connection: ConnectionId::parse(&stored.connection?).ok()?,
                is_new: stored.is_new,
            },
            "unconfirmed" => Self::Unconfirmed,
            "denied" => Self::Denied,
            "expired" => Self::Expired,
            "other_account" => Self::OtherAccount { signed_in_as: stored.signed_in_as },
            "session_used" => Self::SessionUsed,
            "refused" => Self::Refused,
            "unavailable" => Self::Unavailable,
            "misconfigured" => Self::Misconfigured,
            _ => return None,
        })
    }
}
