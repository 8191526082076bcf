//! OAuth 2 for Dropbox: sign in once, stay signed in.
//!
//! ```
//! use std::sync::Arc;
//! use dropkeep_auth::{
//!     App, Clock, Credentials, Endpoints, MemoryStore, PasteCodeFlow, RefreshingTokenSource,
//!     SystemClock, TokenEndpoint,
//! };
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = dropkeep_local::LocalDropbox::start().await?; // Dropbox itself needs no endpoints
//! let app = App::public(dropbox.app_key());
//! let endpoints = Endpoints::single(&dropbox.endpoint())?;
//! let endpoint = TokenEndpoint::builder(app.clone()).endpoints(endpoints).build()?;
//!
//! let sign_in = PasteCodeFlow::new(endpoint.clone()).start()?;
//! println!("Open {}, allow access and paste the code:", sign_in.authorize_url());
//! # let pasted = dropbox.approve(sign_in.authorize_url().as_str())?.code().ok_or("no code")?;
//! let tokens = sign_in.finish(&pasted).await?;
//!
//! let credentials = Credentials::signed_in(app, &tokens, SystemClock.now()).ok_or("offline only")?;
//! let store = MemoryStore::with("default", credentials);
//! let source = RefreshingTokenSource::builder(Arc::new(endpoint), Arc::new(store)).build();
//! let token = source.token().await?; // valid now, and whenever it is asked for again
//! # assert!(token.expires_at().is_some());
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! - A person approves through one of three flows: [`RedirectFlow`] for web apps, [`LoopbackFlow`] for
//!   programs on somebody's own computer, [`PasteCodeFlow`] where no redirect can arrive.
//! - [`TokenEndpoint`] is what the flows and sources speak to Dropbox through.
//! - A [`TokenSource`] gives a valid access token at any time; refresh tokens rest in a
//!   [`RefreshTokenStore`], and processes share access tokens through an [`AccessTokenCache`].
//! - [`TokenError`] says what went wrong by what helps: a new sign-in, the operator, or waiting.
//!
//! # Which token is which
//! | | lives | is for | keep it |
//! |---|---|---|---|
//! | authorization code | minutes, used once | [`TokenEndpoint::exchange`] | nowhere |
//! | access token | 4 hours, as Dropbox says in `expires_in` | the header of every request | shared in a cache, at most |
//! | refresh token | until the app is disconnected or it is revoked | [`TokenEndpoint::refresh`] | in a [`RefreshTokenStore`] |
//!
//! Dropbox gives a refresh token only to who asks for it (`token_access_type=offline`), which is the
//! default here ([`TokenAccessType`]). A long-lived access token exists no more.
//!
//! # Where to look
//! | to | take |
//! |---|---|
//! | use a token that somebody gave you | [`StaticTokenSource`] |
//! | stay signed in, in one process or many | [`RefreshingTokenSource`] |
//! | have a keep (`dropkeep serve`) hold the refresh tokens of a fleet | [`BrokerTokenSource`] |
//! | sign out, at Dropbox too | [`TokenEndpoint::revoke`] |
//! | keep refresh tokens in a database | [`RefreshTokenStore`] |
//! | ask for certain scopes, a team, a language | [`AuthorizeOptions`] |
//! | reach Dropbox through a proxy, or trust another authority | [`HttpSettings`] |
//! | test without Dropbox | [`Endpoints::single`], [`ManualClock`], [`SeededRandomness`] |
//!
//! Nothing here reads the environment, prints or prompts; time and randomness come from a [`Clock`]
//! and a [`Randomness`]; and secrets have types that cannot be shown by accident.

mod access_token;
mod app;
mod authorize;
mod clock;
mod endpoints;
mod error;
mod flow;
mod randomness;
mod round_trip;
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
    Callback, CallbackError, CallbackOutcome, CallbackQuery, FlowSession, HandlerAnswer,
    LoopbackError, LoopbackFlow, LoopbackSignIn, MemorySession, PasteCodeFlow, PasteCodeSignIn,
    RedirectFlow, SignedIn, StartError, is_prefetch,
};
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub use round_trip::retry_after_header;
pub use scopes::Scopes;
pub use secret::{AppSecret, AuthorizationCode, CodeVerifier, KeepKey, RefreshToken};
pub use source::{
    BrokerSetupError, BrokerTokenSource, BrokerTokenSourceBuilder, Refresh, RefreshingTokenSource,
    RefreshingTokenSourceBuilder, StaticTokenSource, TokenSource, TokenStatus,
};
pub use store::{
    AccessTokenCache, CacheKey, CachedToken, Credentials, FileCache, FileStore, Lease, MemoryCache,
    MemoryStore, RefreshTokenStore, StoreError,
};
pub use token_endpoint::{
    CodeExchange, FormBody, Revocation, ScopeSubset, TokenEndpoint, TokenEndpointBuilder,
    TokenEndpointError, Tokens,
};
pub use transport::{HttpClientError, HttpSettings, Proxy, http_client, http_client_with};
