//! OAuth 2 for Dropbox: sign in once, stay signed in.
//!
//! Look in [`TokenSource`] for how a valid access token is had at any time, in the flows for how a
//! person approves an app, and in [`TokenError`] for what can go wrong and what to do about it.

mod access_token;
mod app;
mod authorize;
mod clock;
mod endpoints;
mod error;
mod flow;
mod randomness;
mod scopes;
mod secret;
mod source;
mod store;
mod token_endpoint;
mod transport;

pub use access_token::{AccessToken, InvalidAccessToken};
pub use app::{App, AppKey};
pub use authorize::{
    AuthorizeOptions, AuthorizeRequest, CodeChallenge, GrantedScopes, InvalidAuthorizeRequest,
    Role, TokenAccessType,
};
pub use clock::{Clock, ManualClock, SystemClock};
pub use endpoints::{Endpoints, InvalidEndpoint};
pub use error::{Refusal, TokenError, Trouble};
pub use flow::{
    CallbackError, CallbackQuery, FlowSession, HandlerAnswer, LoopbackError, LoopbackFlow,
    LoopbackSignIn, MemorySession, PasteCodeFlow, PasteCodeSignIn, RedirectFlow, SignedIn,
    StartError, is_prefetch,
};
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub use scopes::Scopes;
pub use secret::{AppSecret, AuthorizationCode, CodeVerifier, RefreshToken};
pub use source::{
    Refresh, RefreshingTokenSource, RefreshingTokenSourceBuilder, StaticTokenSource, TokenSource,
    TokenStatus,
};
pub use store::{
    AccessTokenCache, CacheKey, CachedToken, Credentials, FileCache, FileStore, Lease, MemoryCache,
    MemoryStore, RefreshTokenStore, StoreError,
};
pub use token_endpoint::{
    CodeExchange, FormBody, Revocation, ScopeSubset, TokenEndpoint, TokenEndpointBuilder,
    TokenEndpointError, Tokens,
};
pub use transport::{HttpClientError, HttpSettings, Proxy, http_client};
