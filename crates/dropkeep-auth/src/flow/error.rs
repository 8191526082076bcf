//! Why a callback did not sign anybody in, and what a handler answers then.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::{Refusal, TokenError};

/// Why [`RedirectFlow::finish`](crate::RedirectFlow::finish) did not sign anybody in. The first five
/// are those of the Python module `dropbox.oauth`; [`CallbackError::answer`] says what to do.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// The request was not made by Dropbox: the text says what is wrong with it.
    #[error("malformed callback: {0}")]
    BadRequest(&'static str),
    /// This session waits for no callback: the flow was finished before, took longer than 15
    /// minutes, or the session was lost.
    #[error("no sign-in is under way in this session")]
    BadState,
    /// This session waits for a callback, but not for this one: it may have been forged.
    #[error("the callback does not belong to this session")]
    Csrf,
    /// The person said no.
    #[error("access was not approved")]
    NotApproved {
        /// What was given to `start`, to tell where to go back to.
        url_state: Option<String>,
    },
    /// Dropbox reports another error than a refusal by the person.
    #[error("Dropbox reports an error: {0}")]
    Provider(Refusal),
    /// The code could not be exchanged for tokens.
    #[error("the authorization code could not be exchanged")]
    Exchange(#[source] TokenError),
    /// The caller's session could not be read or written.
    #[error("the session cannot be used")]
    Session(#[source] Arc<dyn Error + Send + Sync>),
}

/// What a handler does after a failed callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandlerAnswer {
    /// Status 400.
    BadRequest,
    /// Redirect to the page that starts the flow.
    StartAgain,
    /// Status 403.
    Forbidden,
    /// Redirect to the home page, perhaps with a word of regret.
    BackHome,
    /// Status 403; log the error, for somebody should look into it.
    ForbiddenAndLog,
    /// Status 503; the person may start again later.
    TryLater {
        /// How long Dropbox asked to wait.
        retry_after: Option<Duration>,
    },
    /// Status 500; log the error, for the app is set up wrongly.
    ServerErrorAndLog,
}

impl CallbackError {
    /// What a handler should answer.
    pub fn answer(&self) -> HandlerAnswer {
        match self {
            Self::BadRequest(_) => HandlerAnswer::BadRequest,
            Self::BadState => HandlerAnswer::StartAgain,
            Self::Csrf => HandlerAnswer::Forbidden,
            Self::NotApproved { .. } => HandlerAnswer::BackHome,
            Self::Provider(_) => HandlerAnswer::ForbiddenAndLog,
            Self::Exchange(TokenError::GrantDead(_)) => HandlerAnswer::StartAgain,
            Self::Exchange(TokenError::Unavailable { retry_after, .. }) => {
                HandlerAnswer::TryLater { retry_after: *retry_after }
            }
            Self::Exchange(_) | Self::Session(_) => HandlerAnswer::ServerErrorAndLog,
        }
    }
}

impl HandlerAnswer {
    /// The status to answer with. Redirects are 303: they never carry a request's body along (RFC
    /// 9700 section 4.12).
    pub fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::StartAgain | Self::BackHome => StatusCode::SEE_OTHER,
            Self::Forbidden | Self::ForbiddenAndLog => StatusCode::FORBIDDEN,
            Self::TryLater { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::ServerErrorAndLog => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether somebody should be told.
    pub fn wants_log(self) -> bool {
        matches!(self, Self::ForbiddenAndLog | Self::ServerErrorAndLog)
    }
}
