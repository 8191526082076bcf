//! The error of every call.

use std::time::Duration;

use dropkeep_auth::TokenError;
use http::StatusCode;

use super::{CallContext, Denial, NotSent, TransportError, UserMessage};
use crate::auth::RateLimitReason;

/// Why a call failed. `E` is the route's own error; the rest is shared by all routes.
///
/// Everything here can be shown to people and written to logs: no variant ever carries a token or
/// an app secret, not even when the server echoed one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error<E> {
    /// Dropbox understood the call and refused it for a reason of this route (status 409).
    #[error("{} refused: {}{context}", context.route_name(), context.said())]
    Api {
        /// The route's own error.
        error: E,
        /// The call and its answer.
        context: Box<CallContext>,
    },
    /// The access token, the account or the path root does not allow it (401, 403, 422).
    #[error("{} denied: {reason}{context}", context.route_name())]
    Denied {
        /// Who or what stands against it.
        reason: Denial,
        /// The call and its answer.
        context: Box<CallContext>,
    },
    /// Too many requests (429), for longer than the retry policy allows to wait.
    #[error("{} rate limited: {}{context}", context.route_name(), reason.tag())]
    RateLimited {
        /// Which limit was met.
        reason: RateLimitReason,
        /// The call and its answer; see [`Error::retry_after`].
        context: Box<CallContext>,
    },
    /// Dropbox does not accept the request as such (400): an argument, a header, or a scope that
    /// the app itself does not have.
    #[error("{} not accepted: {text}{context}", context.route_name())]
    BadRequest {
        /// What Dropbox says about it.
        text: String,
        /// The call and its answer.
        context: Box<CallContext>,
    },
    /// Dropbox is in trouble (5xx). Whether the call took effect is not known.
    #[error("{} failed at Dropbox{context}", context.route_name())]
    Server {
        /// The call and its answer.
        context: Box<CallContext>,
    },
    /// No usable answer came: the network, a proxy, or an answer that cannot be read. Whether the
    /// call took effect is not known, unless [`TransportError::is_before_sending`].
    #[error("{} got no usable answer{context}", context.route_name())]
    Transport {
        /// What happened.
        #[source]
        source: TransportError,
        /// The call, and its answer as far as there is one.
        context: Box<CallContext>,
    },
    /// There is no valid access token to send.
    #[error("{} has no access token", context.route_name())]
    Token {
        /// Why not, and so what helps.
        #[source]
        source: TokenError,
        /// The call.
        context: Box<CallContext>,
    },
    /// The call cannot succeed, so nothing was sent: a credential is missing, or a field breaks its
    /// rule.
    #[error("{} not sent", context.route_name())]
    NotSent {
        /// What is wrong.
        #[source]
        source: NotSent,
        /// The call.
        context: Box<CallContext>,
    },
}

impl<E> Error<E> {
    /// The route's own error, if it is one.
    pub fn api(&self) -> Option<&E> {
        match self {
            Self::Api { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The call, and what is known about its answer.
    pub fn context(&self) -> &CallContext {
        match self {
            Self::Api { context, .. }
            | Self::Denied { context, .. }
            | Self::RateLimited { context, .. }
            | Self::BadRequest { context, .. }
            | Self::Server { context }
            | Self::Transport { context, .. }
            | Self::Token { context, .. }
            | Self::NotSent { context, .. } => context,
        }
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.context().status
    }

    /// Dropbox's name for the request: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.context().request_id.as_deref()
    }

    /// Dropbox's `error_summary`, the tags of the error joined by `/`, without the random dots at
    /// its end: `path/not_found`.
    pub fn summary(&self) -> Option<&str> {
        self.context().summary.as_deref()
    }

    /// A text that Dropbox meant for the user.
    pub fn user_message(&self) -> Option<&UserMessage> {
        self.context().user_message.as_ref()
    }

    /// How long Dropbox asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Token { source, .. } => source.retry_after(),
            _ => self.context().retry_after,
        }
    }

    /// Turns the route's own error into another type, and leaves everything else as it is.
    pub fn map<F>(self, convert: impl FnOnce(E) -> F) -> Error<F> {
        self.or_else_api(|error, context| Error::Api { error: convert(error), context })
    }

    /// Replaces an [`Error::Api`], and leaves everything else as it is.
    pub(crate) fn or_else_api<F>(
        self,
        replace: impl FnOnce(E, Box<CallContext>) -> Error<F>,
    ) -> Error<F> {
        match self {
            Self::Api { error, context } => replace(error, context),
            Self::Denied { reason, context } => Error::Denied { reason, context },
            Self::RateLimited { reason, context } => Error::RateLimited { reason, context },
            Self::BadRequest { text, context } => Error::BadRequest { text, context },
            Self::Server { context } => Error::Server { context },
            Self::Transport { source, context } => Error::Transport { source, context },
            Self::Token { source, context } => Error::Token { source, context },
            Self::NotSent { source, context } => Error::NotSent { source, context },
        }
    }

    pub(crate) fn context_mut(&mut self) -> &mut CallContext {
        match self {
            Self::Api { context, .. }
            | Self::Denied { context, .. }
            | Self::RateLimited { context, .. }
            | Self::BadRequest { context, .. }
            | Self::Server { context }
            | Self::Transport { context, .. }
            | Self::Token { context, .. }
            | Self::NotSent { context, .. } => context,
        }
    }
}
