//! The flow of web apps: to Dropbox and back by redirects.

use std::error::Error;
use std::sync::Arc;

use url::{Host, Url};
use zeroize::Zeroizing;

use super::record::{FlowRecord, Records};
use super::{CallbackError, CallbackOutcome, CallbackQuery, FlowSession};
use crate::authorize::random_text;
use crate::{
    AuthorizeOptions, AuthorizeRequest, CodeExchange, CodeVerifier, InvalidAuthorizeRequest,
    Randomness, SystemRandomness, TokenEndpoint, Tokens,
};

/// Signs people in to a web app (RFC 6749 section 4.1, with PKCE).
///
/// ```
/// use dropkeep_auth::{App, AppSecret, Endpoints, MemorySession, RedirectFlow, TokenEndpoint};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let dropbox = dropkeep_local::LocalDropbox::start().await?;
/// # dropbox.register_redirect_uri("https://app.example/dropbox/finish");
/// # let endpoints = Endpoints::single(&dropbox.endpoint())?; // Dropbox itself needs no endpoints
/// # let (key, secret) = (dropbox.app_key(), dropbox.app_secret());
/// let app = App::confidential(key, AppSecret::new(secret));
/// let endpoint = TokenEndpoint::builder(app).endpoints(endpoints).build()?;
/// let flow = RedirectFlow::new(endpoint, "https://app.example/dropbox/finish")?;
///
/// // In one handler: redirect the browser to this URL.
/// let session = MemorySession::default(); // the one of this browser
/// let authorize_url = flow.start(&session, Some("/photos")).await?;
/// # let consent = dropbox.approve(authorize_url.as_str())?;
/// # let query = consent.redirect().and_then(|url| url.split_once('?')).ok_or("no redirect")?.1;
/// // In the other, when the browser comes back with a query:
/// let signed_in = match flow.finish(&session, query).await {
///     Ok(signed_in) => signed_in,
///     Err(error) => return Err(format!("answer {}: {error}", error.answer().status()).into()),
/// };
/// assert_eq!(signed_in.url_state.as_deref(), Some("/photos"));
/// assert!(signed_in.tokens.refresh_token.is_some());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// The example `web_app` has both handlers in full.
///
/// # PKCE, the app secret, or both
/// PKCE is on unless [`RedirectFlow::without_pkce`] turns it off, and the app secret is sent
/// whenever the [`App`](crate::App) has one. So an app with a secret uses both, which is the default
/// because they guard different things: PKCE makes a stolen code worthless to who did not start this
/// very flow (RFC 9700 section 2.1.1), the secret makes a stolen refresh token worthless to who is not
/// the app. For PKCE instead of the secret, as the official SDKs have it, use
/// [`App::public`](crate::App::public).
#[derive(Debug, Clone)]
pub struct RedirectFlow {
    token_endpoint: TokenEndpoint,
    redirect_uri: String,
    options: AuthorizeOptions,
    session_key: String,
    uses_pkce: bool,
    randomness: Arc<dyn Randomness>,
}

/// Somebody signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// What Dropbox gave.
    pub tokens: Tokens,
    /// What was given to [`RedirectFlow::start`], exactly.
    pub url_state: Option<String>,
}

impl RedirectFlow {
    /// What `url_state` may have in bytes: enough for a path to return to, and little enough that a
    /// session kept in a cookie holds the flows of several tabs. With the CSRF token it would fit
    /// Dropbox's 500 bytes.
    pub const LONGEST_URL_STATE: usize = 456;

    /// A flow that returns to `redirect_uri`, which must be registered in the App Console exactly so.
    ///
    /// # Errors
    /// [`StartError::RedirectUri`] unless it is an `https` URL, or `http` to this machine, without
    /// a fragment.
    pub fn new(
        token_endpoint: TokenEndpoint,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, StartError> {
        let redirect_uri = redirect_uri.into();
        if !is_acceptable(&redirect_uri) {
            return Err(StartError::RedirectUri(redirect_uri));
        }
        Ok(Self {
            token_endpoint,
            redirect_uri,
            options: AuthorizeOptions::default(),
            session_key: "dropbox-auth".to_owned(),
            uses_pkce: true,
            randomness: Arc::new(SystemRandomness),
        })
    }

    /// What to ask for. Default: all the app's scopes, with a refresh token.
    #[must_use]
    pub fn with_options(mut self, options: AuthorizeOptions) -> Self {
        self.options = options;
        self
    }

    /// The key, and the prefix of keys, under which it saves in the session. Default: `dropbox-auth`.
    #[must_use]
    pub fn with_session_key(mut self, key: impl Into<String>) -> Self {
        self.session_key = key.into();
        self
    }

    /// Where state and verifier come from. Default: [`SystemRandomness`].
    #[must_use]
    pub fn with_randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// Relies on the app secret alone.
    ///
    /// # Errors
    /// [`StartError::NoSecret`] when the app has none: then nothing would protect the code.
    pub fn without_pkce(mut self) -> Result<Self, StartError> {
        if self.token_endpoint.app().secret.is_none() {
            return Err(StartError::NoSecret);
        }
        self.uses_pkce = false;
        Ok(self)
    }

    /// Begins: saves a CSRF token, the PKCE verifier, the time and `url_state` in the session and
    /// yields the URL to redirect the browser to, by 303.
    ///
    /// `url_state` is anything the app wants back, such as the page to return to. It stays in the
    /// session, so Dropbox does not see it and nobody can change or swap it.
    ///
    /// # Errors
    /// When `url_state` is too long, or the session or an endpoint cannot be used.
    pub async fn start<S: FlowSession>(
        &self,
        session: &S,
        url_state: Option<&str>,
    ) -> Result<Url, StartError> {
        if url_state.is_some_and(|text| text.len() > Self::LONGEST_URL_STATE) {
            return Err(StartError::UrlStateTooLong);
        }
        let state = Zeroizing::new(random_text(&*self.randomness));
        let verifier = self.uses_pkce.then(|| CodeVerifier::random(&*self.randomness));
        let request = AuthorizeRequest {
            app_key: &self.token_endpoint.app().key,
            redirect_uri: Some(&self.redirect_uri),
            state: Some(&state),
            challenge: verifier.as_ref().map(CodeVerifier::challenge).as_ref(),
            options: &self.options,
        }
        .url(self.token_endpoint.endpoints())?;
        let now = self.token_endpoint.clock().now();
        let record = FlowRecord::new(now, verifier.as_ref(), url_state);
        let saved = self.records(session).save(&state, &record).await;
        saved.map_err(|error| StartError::Session(Arc::new(error)))?;
        Ok(request)
    }

    /// Ends: checks that this browser started what the callback finishes, then redeems the code.
    ///
    /// `query` is the raw query string or the parsed pairs. The state is looked up before anything
    /// else is believed, and used up by it: a second callback with it is [`CallbackError::BadState`]
    /// and reaches Dropbox with nothing. A callback with a foreign state changes nothing.
    ///
    /// # Errors
    /// [`CallbackError::answer`] says what to answer to each.
    pub async fn finish<S: FlowSession>(
        &self,
        session: &S,
        query: impl Into<CallbackQuery>,
    ) -> Result<SignedIn, CallbackError> {
        let callback = query.into().read()?;
        let now = self.token_endpoint.clock().now();
        let mut record = self.records(session).take(&callback.state, now).await?;
        let url_state = record.url_state.take();
        let code = match callback.outcome {
            CallbackOutcome::Code(code) => code,
            CallbackOutcome::Denied => return Err(CallbackError::NotApproved { url_state }),
            CallbackOutcome::Error(refusal) => return Err(CallbackError::Provider(refusal)),
        };
        let verifier = record.verifier();
        let exchange = CodeExchange {
            code: &code,
            verifier: verifier.as_ref(),
            redirect_uri: Some(&self.redirect_uri),
        };
        let tokens = self.token_endpoint.exchange(&exchange).await;
        Ok(SignedIn { tokens: tokens.map_err(CallbackError::Exchange)?, url_state })
    }

    fn records<'a, S>(&'a self, session: &'a S) -> Records<'a, S> {
        let context = [self.token_endpoint.app().key.as_str(), &self.redirect_uri];
        Records { session, key: &self.session_key, context }
    }
}

/// Why a flow cannot start.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Codes must not travel to there.
    #[error("`{0}` is no redirect URI: use https, or http to localhost, without a fragment")]
    RedirectUri(String),
    /// An app without a secret needs PKCE.
    #[error("an app without a secret cannot do without PKCE")]
    NoSecret,
    /// It would not fit.
    #[error("the url_state is longer than {} bytes", RedirectFlow::LONGEST_URL_STATE)]
    UrlStateTooLong,
    /// The authorize URL cannot be built.
    #[error(transparent)]
    Request(#[from] InvalidAuthorizeRequest),
    /// The caller's session could not be read or written.
    #[error("the session cannot be used")]
    Session(#[source] Arc<dyn Error + Send + Sync>),
}

fn is_acceptable(redirect_uri: &str) -> bool {
    let Ok(url) = Url::parse(redirect_uri) else { return false };
    let stays_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let safe = url.scheme() == "https" || (url.scheme() == "http" && stays_here);
    safe && url.fragment().is_none()
}
