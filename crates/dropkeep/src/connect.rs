//! From a sign-in to a client, in one call.

use std::sync::Arc;

use dropkeep_api::Client;
use dropkeep_auth::{
    Credentials, Endpoints, HttpClientError, InvalidEndpoint, MemoryStore, RefreshTokenStore,
    RefreshingTokenSource, TokenEndpoint, TokenEndpointError,
};

/// The profile under which credentials that were given stand in their store in memory.
const GIVEN: &str = "given";

/// A client that stays signed in with `credentials`. Nothing is sent before the first call.
///
/// Access tokens are refreshed as needed and kept in memory. For several processes that share them,
/// for other settings, or to refresh from a file of sign-ins, put a
/// [`RefreshingTokenSource`] and a [`Client`] together: this function shows how.
///
/// # Errors
/// When the credentials name an endpoint that is none, or the system's certificates cannot be read.
pub fn connect(credentials: Credentials) -> Result<Client, ConnectError> {
    let endpoints = match &credentials.endpoint {
        Some(base) => Endpoints::single(base)?,
        None => Endpoints::dropbox(),
    };
    let app = credentials.app.clone();
    let token_endpoint =
        TokenEndpoint::builder(app.clone()).endpoints(endpoints.clone()).build()?;
    let store: Arc<dyn RefreshTokenStore> = Arc::new(MemoryStore::with(GIVEN, credentials));
    let source = RefreshingTokenSource::builder(Arc::new(token_endpoint), store).profile(GIVEN);
    let client = Client::builder().token_source(Arc::new(source.build())).app(app);
    Ok(client.endpoints(endpoints).build()?)
}

/// Why no client can be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The credentials' endpoint is not one that tokens may be sent to.
    #[error("the credentials name an endpoint that cannot be used")]
    Endpoint(#[from] InvalidEndpoint),
    /// The token endpoint cannot be set up.
    #[error("the token endpoint cannot be set up")]
    TokenEndpoint(#[from] TokenEndpointError),
    /// The HTTP client cannot be set up.
    #[error("the client cannot be set up")]
    Client(#[from] HttpClientError),
}
