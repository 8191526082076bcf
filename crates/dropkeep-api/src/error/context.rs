//! What is known about a call that failed.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::{Error, NotSent, TransportError};
use crate::Route;

/// The call that failed, and what is known about its answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallContext {
    /// The route that was called.
    pub route: &'static Route,
    /// The HTTP status, if an answer came.
    pub status: Option<StatusCode>,
    /// The value of `X-Dropbox-Request-Id`.
    pub request_id: Option<String>,
    /// `error_summary` without the random dots at its end.
    pub summary: Option<String>,
    /// A text that Dropbox meant for the user.
    pub user_message: Option<UserMessage>,
    /// How long to wait, by the header `Retry-After` or else the body.
    pub retry_after: Option<Duration>,
    /// How often the request was sent, or was to be.
    pub attempts: u32,
}

/// A text for the user of an app, in the user's language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserMessage {
    /// The text.
    pub text: String,
    /// Its language, such as `en`.
    pub locale: Option<String>,
}

impl CallContext {
    pub(crate) fn new(route: &'static Route) -> Self {
        Self {
            route,
            status: None,
            request_id: None,
            summary: None,
            user_message: None,
            retry_after: None,
            attempts: 1,
        }
    }

    pub(crate) fn transport<E>(self, source: TransportError) -> Error<E> {
        Error::Transport { source, context: Box::new(self) }
    }

    pub(crate) fn not_sent<E>(self, source: NotSent) -> Error<E> {
        Error::NotSent { source, context: Box::new(self) }
    }

    /// The route as Dropbox's documentation writes it, such as `files/list_folder`.
    pub fn route_name(&self) -> &'static str {
        self.route.full_name()
    }

    /// What the server said, for people: its message, else its summary.
    pub(crate) fn said(&self) -> &str {
        let message = self.user_message.as_ref().map(|message| message.text.as_str());
        self.summary.as_deref().or(message).unwrap_or("no reason given")
    }
}

impl fmt::Display for CallContext {
    /// Writes what follows a message: ` (status 409, request 1a2b, sent 3 times)`, or nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.map(|status| format!("status {}", status.as_u16()));
        let request = self.request_id.as_ref().map(|id| format!("request {id}"));
        let wait = self.retry_after.map(|wait| format!("retry after {} s", wait.as_secs()));
        let sent = (self.attempts > 1).then(|| format!("sent {} times", self.attempts));
        let parts: Vec<String> = [status, request, wait, sent].into_iter().flatten().collect();
        if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join(", ")) }
    }
}
