//! The loopback flow as its caller sees it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;
use zeroize::Zeroizing;

use super::LoopbackError;
use super::listener::{Arrival, Expected, Listener};
use super::page::Page;
use crate::authorize::random_text;
use crate::endpoints::loopback_redirect_uri;
use crate::flow::callback::CallbackOutcome;
use crate::{
    AuthorizeOptions, AuthorizeRequest, CodeExchange, CodeVerifier, Randomness, SystemRandomness,
    TokenEndpoint, Tokens,
};

/// Where the browser comes back to.
const PATH: &str = "/callback";

/// Signs a person in through the browser of this computer. PKCE always.
///
/// ```
/// use dropkeep_auth::{App, LoopbackFlow, TokenEndpoint};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let endpoint = TokenEndpoint::builder(App::public("app key")).build()?;
/// let flow = LoopbackFlow::new(endpoint);
/// println!("Register {} in the App Console", flow.redirect_uri());
/// # let flow = flow.with_port(0);
/// let sign_in = flow.start().await?;
/// println!("Open {}", sign_in.authorize_url());
/// # if false {
/// let tokens = sign_in.finish().await?; // once the person has approved
/// # }
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// Dropbox compares redirect URIs exactly, so the port is a fixed one and
/// [`LoopbackFlow::redirect_uri`] has to be registered in the App Console; and since plain `http` is
/// accepted for `localhost` by name only, the URI has that name where RFC 8252 section 7.3 would
/// have the address. The listener is bound to loopback addresses, never to others.
#[derive(Debug, Clone)]
pub struct LoopbackFlow {
    token_endpoint: TokenEndpoint,
    options: AuthorizeOptions,
    port: u16,
    deadline: Duration,
    randomness: Arc<dyn Randomness>,
}

impl LoopbackFlow {
    /// The port that is used unless another is chosen.
    pub const DEFAULT_PORT: u16 = 53417;

    /// A flow for the app of `token_endpoint`.
    pub fn new(token_endpoint: TokenEndpoint) -> Self {
        Self {
            token_endpoint,
            options: AuthorizeOptions::default(),
            port: Self::DEFAULT_PORT,
            deadline: Duration::from_secs(10 * 60),
            randomness: Arc::new(SystemRandomness),
        }
    }

    /// What to ask for. Default: all the app's scopes, with a refresh token.
    #[must_use]
    pub fn with_options(mut self, options: AuthorizeOptions) -> Self {
        self.options = options;
        self
    }

    /// Another port. 0 takes any free one, for servers that do not compare the port.
    #[must_use]
    pub fn with_port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long to wait for the person. Default: 10 minutes.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Where state and verifier come from. Default: [`SystemRandomness`].
    #[must_use]
    pub fn with_randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// The URI to register in the App Console.
    pub fn redirect_uri(&self) -> String {
        loopback_redirect_uri(self.port, PATH)
    }

    /// Begins a sign-in: listens, and knows the URL to open. Nothing is sent yet.
    ///
    /// # Errors
    /// When the port is taken, or the authorize URL cannot be built.
    pub async fn start(&self) -> Result<LoopbackSignIn, LoopbackError> {
        let listener = Listener::bind(self.port).await?;
        let redirect_uri = loopback_redirect_uri(listener.port(), PATH);
        let state = Zeroizing::new(random_text(&*self.randomness));
        let verifier = CodeVerifier::random(&*self.randomness);
        let authorize_url = AuthorizeRequest {
            app_key: &self.token_endpoint.app().key,
            redirect_uri: Some(&redirect_uri),
            state: Some(&state),
            challenge: Some(&verifier.challenge()),
            options: &self.options,
        }
        .url(self.token_endpoint.endpoints())?;
        let started_at = self.token_endpoint.clock().monotonic();
        Ok(LoopbackSignIn {
            flow: self.clone(),
            listener,
            redirect_uri,
            state,
            verifier,
            authorize_url,
            started_at,
        })
    }
}

/// A sign-in that waits for the browser. Dropping it closes the port.
pub struct LoopbackSignIn {
    flow: LoopbackFlow,
    listener: Listener,
    redirect_uri: String,
    state: Zeroizing<String>,
    verifier: CodeVerifier,
    authorize_url: Url,
    started_at: Duration,
}

impl LoopbackSignIn {
    /// Where the person approves: open it in a browser of this computer.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// The redirect URI in use, with the port that is listened on.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the browser, redeems the code and tells the person how it went. Whatever else
    /// connects (a favicon request, a forged callback) gets its answer and ends nothing. The first
    /// callback with the right state closes the port.
    ///
    /// # Errors
    /// [`LoopbackError::TimedOut`] when nobody came; the others as they say.
    pub async fn finish(self) -> Result<Tokens, LoopbackError> {
        let Arrival { outcome, connection } = self.wait().await?;
        drop(self.listener);
        let (page, result) = match outcome {
            CallbackOutcome::Code(code) => {
                let redirect_uri = Some(self.redirect_uri.as_str());
                let exchange =
                    CodeExchange { code: &code, verifier: Some(&self.verifier), redirect_uri };
                match self.flow.token_endpoint.exchange(&exchange).await {
                    Ok(tokens) => (Page::Done, Ok(tokens)),
                    Err(error) => (Page::Failed, Err(LoopbackError::Exchange(error))),
                }
            }
            CallbackOutcome::Denied => (Page::Denied, Err(LoopbackError::NotApproved)),
            CallbackOutcome::Error(refusal) => {
                (Page::Failed, Err(LoopbackError::Provider(refusal)))
            }
        };
        connection.answer(page).await;
        result
    }

    /// The clock's sleep may stand still while the computer is suspended, so the time is looked at
    /// again when somebody comes.
    async fn wait(&self) -> Result<Arrival, LoopbackError> {
        let clock = self.flow.token_endpoint.clock();
        let deadline = self.flow.deadline;
        let expected = Expected { path: PATH, port: self.listener.port(), state: &self.state };
        let arrival = tokio::select! {
            arrival = self.listener.wait(&expected) => arrival?,
            () = clock.sleep(deadline) => return Err(LoopbackError::TimedOut(deadline)),
        };
        if clock.monotonic().saturating_sub(self.started_at) > deadline {
            arrival.connection.answer(Page::TooLate).await;
            return Err(LoopbackError::TimedOut(deadline));
        }
        Ok(arrival)
    }
}

impl fmt::Debug for LoopbackSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("LoopbackSignIn");
        debug.field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}
