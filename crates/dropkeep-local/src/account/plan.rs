//! What an account has paid for.

use serde::{Deserialize, Serialize};

/// The plan of a personal account. It decides how much the account holds, and whether its shared
/// links may have a password or an expiry, or refuse downloads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// The free plan: 2 GiB, and no settings for shared links.
    Basic,
    /// A paid plan: 3 TiB, and all settings for shared links.
    #[default]
    Pro,
    /// A place in a team: the same, and what teams have.
    Business,
}

impl Plan {
    /// The tag of `users_common.AccountType`.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Pro => "pro",
            Self::Business => "business",
        }
    }

    /// How many bytes it holds.
    pub(crate) fn allocated(self) -> u64 {
        match self {
            Self::Basic => 2 << 30,
            Self::Pro => 3 << 40,
            Self::Business => 5 << 40,
        }
    }

    /// Whether its links may have a password or an expiry, or refuse downloads.
    pub(crate) fn restricts_links(self) -> bool {
        self != Self::Basic
    }
}
