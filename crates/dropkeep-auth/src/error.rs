//! Why there is no access token, told apart by what helps.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use url::Url;

use crate::Scopes;

/// Why there is no access token. Cheap to clone, so that everybody who waited for one refresh is
/// told the same.
///
/// Each kind is somebody else's to deal with:
///
/// | kind | who | what helps |
/// |---|---|---|
/// | `NotSignedIn`, `GrantDead` | the person | a new sign-in ([`TokenError::needs_sign_in`]) |
/// | `ClientRejected`, `RequestRejected` | the operator | the App Console, the configuration |
/// | `KeepRefused` | the operator | another API key, the right connection; or whoever runs the keep |
/// | `Unavailable` | nobody | time ([`TokenError::retry_after`]) |
/// | `ScopesNotGranted` | the caller | fewer scopes, or a new sign-in that asks for more |
/// | `UnusableAnswer` | the operator | a look at what stands between here and Dropbox |
/// | `Store` | the operator | permissions, space, the file that the source names |
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// There is no refresh token to start from. A person has to sign in.
    #[error("not signed in")]
    NotSignedIn,
    /// The authorization code or the refresh token is expired, used, revoked or never was
    /// (`invalid_grant`). Asking again is of no use; a person has to sign in again.
    #[error("Dropbox no longer accepts this sign-in: {0}")]
    GrantDead(Refusal),
    /// The app key or the app secret is wrong (`invalid_client`), or the app may not do this
    /// (`unauthorized_client`). The operator has to correct it; the sign-in itself may be sound.
    #[error("Dropbox does not accept the app key or app secret: {0}")]
    ClientRejected(Refusal),
    /// The request itself was wrong: a redirect URI that differs, an unknown scope, a bug.
    #[error("Dropbox rejected the token request: {0}")]
    RequestRejected(Refusal),
    /// A keep does not give this caller a token: its API key is not accepted (`unauthorized`) or may
    /// not do this (`forbidden`), it knows no such connection (`not_found`), or whoever runs the keep has
    /// to correct its configuration (`misconfigured`). The code is [`Refusal::error`].
    #[error("the keep gives no token: {0}")]
    KeepRefused(Refusal),
    /// Passing trouble: nothing is known about the sign-in. Try again, after `retry_after` if given.
    #[error("the token endpoint is unavailable")]
    Unavailable {
        /// How long Dropbox asked to wait.
        retry_after: Option<Duration>,
        /// What happened.
        #[source]
        trouble: Trouble,
    },
    /// The token endpoint said yes, but what it gave cannot be used: the text says why.
    #[error("the token endpoint gave an answer that cannot be used: {0}")]
    UnusableAnswer(&'static str),
    /// More was asked for than was granted. These scopes are missing; nothing was sent.
    #[error("the sign-in does not include the scopes: {0}")]
    ScopesNotGranted(Scopes),
    /// The place where tokens rest cannot be read or written.
    #[error("the stored tokens cannot be used")]
    Store(#[source] Arc<dyn Error + Send + Sync>),
}

impl TokenError {
    /// Wraps the failure of a store.
    pub fn store(source: impl Error + Send + Sync + 'static) -> Self {
        Self::Store(Arc::new(source))
    }

    /// Whether only a new sign-in by a person helps.
    pub fn needs_sign_in(&self) -> bool {
        matches!(self, Self::NotSignedIn | Self::GrantDead(_))
    }

    /// Where the person connects again, if a keep said so.
    pub fn reconnect_url(&self) -> Option<&Url> {
        match self {
            Self::GrantDead(refusal) => refusal.reconnect_url.as_deref(),
            _ => None,
        }
    }

    /// How long Dropbox asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unavailable { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

/// What the token endpoint said when it refused (RFC 6749 section 5.2), or a keep: cleaned of control
/// characters and of any secret that was sent, and cut to 200 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The error code, such as `invalid_grant`.
    pub error: String,
    /// The explanation, meant for developers.
    pub description: Option<String>,
    /// Where the person connects again, if a keep said so.
    pub reconnect_url: Option<Box<Url>>,
}

impl Refusal {
    /// A refusal with the code `error`.
    pub fn new(error: impl Into<String>, description: Option<String>) -> Self {
        Self { error: error.into(), description, reconnect_url: None }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.description {
            Some(description) => write!(formatter, "{description} ({})", self.error)?,
            None => formatter.write_str(&self.error)?,
        }
        match &self.reconnect_url {
            Some(url) => write!(formatter, "; connect again at {url}"),
            None => Ok(()),
        }
    }
}

/// What kept the token endpoint from giving an answer of its own.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Trouble {
    /// No answer within the time set.
    #[error("the request timed out")]
    TimedOut,
    /// The network, name resolution or TLS failed.
    #[error("the connection failed")]
    Connection(#[source] Arc<dyn Error + Send + Sync>),
    /// Too many requests, or the server is in trouble.
    #[error("the server answered {0}")]
    Status(StatusCode),
    /// A redirect. It is not followed, for it would carry secrets elsewhere.
    #[error("the server answered with a redirect ({0}), which is not followed")]
    Redirected(StatusCode),
    /// Not JSON: most likely the page of a proxy or of a captive portal.
    #[error("something in between answered ({0}, not JSON)")]
    NotJson(StatusCode),
    /// More bytes than any honest answer has.
    #[error("the answer is too large")]
    TooLarge,
}
