//! The log of requests.

use http::{Method, StatusCode};
use jiff::Timestamp;

/// One request that a local Dropbox received. Neither headers, query nor body are kept: they may
/// carry tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// When it arrived, in virtual time.
    pub at: Timestamp,
    /// Its method.
    pub method: Method,
    /// The route as faults name it: `files/upload`, `oauth2/token`; of anything else the path.
    pub route: String,
    /// The status it was answered with; `None` while it runs and when the client went away.
    pub status: Option<StatusCode>,
}
