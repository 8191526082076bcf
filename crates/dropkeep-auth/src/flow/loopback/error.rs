//! Why a loopback sign-in failed.

use std::io;
use std::time::Duration;

use crate::{InvalidAuthorizeRequest, Refusal, TokenError};

/// Why a loopback sign-in failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoopbackError {
    /// The port cannot be listened on; most likely another program does.
    #[error("cannot listen on port {port} of this machine")]
    Bind {
        /// The port.
        port: u16,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The authorize URL cannot be built.
    #[error(transparent)]
    Request(#[from] InvalidAuthorizeRequest),
    /// No connection can be accepted any more.
    #[error("cannot accept connections from the browser")]
    Accept(#[source] io::Error),
    /// Nobody came back from the browser in time.
    #[error("nobody approved within {} minutes", .0.as_secs() / 60)]
    TimedOut(Duration),
    /// The person said no.
    #[error("access was not approved")]
    NotApproved,
    /// Dropbox reports another error than a refusal by the person.
    #[error("Dropbox reports an error: {0}")]
    Provider(Refusal),
    /// The code could not be exchanged for tokens.
    #[error("the authorization code could not be exchanged")]
    Exchange(#[source] TokenError),
}
