//! What is wrong with a call before it is sent.

use crate::wire::InvalidField;

/// Why a call was not sent.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotSent {
    /// A field of the argument breaks a rule of the API.
    #[error(transparent)]
    Argument(#[from] InvalidField),
    /// The route acts for a user or a team, and the client has no source of access tokens.
    #[error("the route needs an access token, and the client was built without a token source")]
    NoTokenSource,
    /// The route acts for the app itself, and the client does not know which.
    #[error("the route needs the app key and the app secret, and the client was built without app")]
    NoApp,
    /// The route acts for the app itself, whose secret the client does not have.
    #[error("the route needs the app secret, and the client has only the app key")]
    NoAppSecret,
    /// The style of the route is another than what was called: a body for a route that takes none,
    /// or the content of a route that gives none.
    #[error("this is a route of {0} style")]
    OtherStyle(&'static str),
    /// The endpoint or a header value cannot stand in an HTTP request.
    #[error("the request cannot be built: {0} has no valid form in HTTP")]
    Unbuildable(&'static str),
}
