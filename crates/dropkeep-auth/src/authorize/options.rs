//! What an app may ask of the authorize page.

use crate::Scopes;

/// What to ask for, and how the authorize page should behave.
///
/// There is no response type to choose: it is always `code`. The implicit grant puts tokens into
/// URLs (RFC 9700 section 2.1.2) and cannot be expressed here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorizeOptions {
    /// The scopes to ask for; none means all that the app is registered for.
    pub scopes: Scopes,
    /// Whether a refresh token comes along.
    pub token_access_type: TokenAccessType,
    /// Adds what was granted before to the new grant. Dropbox wants `scopes` named then.
    pub include_granted_scopes: Option<GrantedScopes>,
    /// The page's language, as an IETF tag such as `pt-BR`; by default the browser's.
    pub locale: Option<String>,
    /// Which kind of account must sign in.
    pub require_role: Option<Role>,
    /// Asks for approval even from who approved before.
    pub force_reapprove: bool,
    /// Asks for the password even from who is signed in, for shared computers.
    pub force_reauthentication: bool,
    /// Offers no sign-up to who has no account.
    pub disable_signup: bool,
}

/// Whether a refresh token comes with the access token.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TokenAccessType {
    /// With a refresh token. The default here, since staying signed in is what this crate is for;
    /// Dropbox's own default is [`TokenAccessType::AppDefault`].
    #[default]
    Offline,
    /// A short-lived access token alone.
    Online,
    /// What the App Console was set to for apps of old: sends no `token_access_type`.
    AppDefault,
}

impl TokenAccessType {
    pub(super) fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Offline => Some("offline"),
            Self::Online => Some("online"),
            Self::AppDefault => None,
        }
    }
}

/// Whose earlier grants are added to the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrantedScopes {
    /// Those of this person.
    User,
    /// Those of the team.
    Team,
}

impl GrantedScopes {
    pub(super) fn parameter(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Team => "team",
        }
    }
}

/// Which kind of account must sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A personal account.
    Personal,
    /// A work account.
    Work,
}

impl Role {
    pub(super) fn parameter(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Work => "work",
        }
    }
}
