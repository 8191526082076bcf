//! Who or what stands against a call, whatever its route.

use std::fmt;

use crate::auth::{AccessError, AuthError};
use crate::common::PathRootError;

/// Why Dropbox denied a call that may be sound in itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Denial {
    /// The access token: expired, revoked, lacking a scope, or used for somebody else (401).
    Auth(AuthError),
    /// The account or team: its kind does not have this feature (403).
    Access(AccessError),
    /// The path root: it is gone, or not the user's (422).
    PathRoot(PathRootError),
}

impl Denial {
    /// The scope that the token lacks, if that is the reason.
    pub fn missing_scope(&self) -> Option<&str> {
        match self {
            Self::Auth(AuthError::MissingScope(missing)) => Some(&missing.required_scope),
            _ => None,
        }
    }
}

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Auth(AuthError::MissingScope(missing)) => {
                write!(f, "the access token lacks the scope `{}`", missing.required_scope)
            }
            Self::Auth(AuthError::ExpiredAccessToken) => {
                f.write_str("the access token has expired")
            }
            Self::Auth(AuthError::InvalidAccessToken) => {
                f.write_str("the access token is not valid, or no longer")
            }
            Self::Auth(AuthError::UserSuspended) => f.write_str("the user is suspended"),
            Self::Auth(AuthError::InvalidSelectUser) => {
                f.write_str("the member to act as is not of this team")
            }
            Self::Auth(AuthError::InvalidSelectAdmin) => {
                f.write_str("the admin to act as is not an admin of this team")
            }
            Self::Auth(_) => f.write_str("the access token does not allow it"),
            Self::Access(AccessError::InvalidAccountType(_)) => {
                f.write_str("this kind of account does not have the feature")
            }
            Self::Access(_) => f.write_str("the account does not allow it"),
            Self::PathRoot(PathRootError::InvalidRoot(_)) => {
                f.write_str("the path root is not the user's (any more)")
            }
            Self::PathRoot(_) => f.write_str("the user may not use this path root"),
        }
    }
}
