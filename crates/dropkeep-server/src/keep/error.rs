//! Why there is no keep, or no token.

use std::time::Duration;

use dropkeep_auth::{HttpClientError, TokenEndpointError, TokenError};
use dropkeep_stores::{ConnectionId, DatabaseError, InvalidRedisUrl, KeyMismatch};

/// Why a keep does not open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The database cannot be reached or brought up to date.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// The keys are not those that the database was sealed with.
    #[error(transparent)]
    Keys(#[from] KeyMismatch),
    /// The URL of Redis cannot be used.
    #[error(transparent)]
    Redis(#[from] InvalidRedisUrl),
    /// The token endpoint cannot be set up.
    #[error("the token endpoint cannot be set up")]
    TokenEndpoint(#[from] TokenEndpointError),
    /// The HTTP client cannot be set up.
    #[error(transparent)]
    HttpClient(#[from] HttpClientError),
}

/// Why a connection has no token to give.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum NoToken {
    /// There is no such connection, or it was disconnected.
    #[error("there is no such connection")]
    NoConnection,
    /// Dropbox no longer accepts the sign-in: the person has to connect again.
    #[error("Dropbox no longer accepts this sign-in: it has to be connected again")]
    NeedsReconnect {
        /// The connection.
        id: ConnectionId,
        /// Its app.
        app: String,
        /// What Dropbox said.
        reason: String,
    },
    /// Passing trouble: try again.
    #[error("no token can be had now")]
    Unavailable {
        /// After this long.
        retry_after: Duration,
        /// What happened, for those who may see it.
        #[source]
        source: Option<TokenError>,
    },
    /// The operator has to act: the app's key or secret, or the key ring.
    #[error("this service is set up wrongly for this connection")]
    Misconfigured(#[source] TokenError),
    /// The database cannot be read.
    #[error("the connection cannot be looked up now")]
    Database(#[from] DatabaseError),
}
