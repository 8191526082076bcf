//! The flow that needs nothing registered: Dropbox shows a code, the person pastes it.

use std::fmt;
use std::sync::Arc;

use url::Url;

use crate::{
    AuthorizationCode, AuthorizeOptions, AuthorizeRequest, CodeExchange, CodeVerifier,
    InvalidAuthorizeRequest, Randomness, SystemRandomness, TokenEndpoint, TokenError, Tokens,
};

/// Signs a person in where no redirect can arrive: over ssh, in a container, anywhere. PKCE always.
///
/// Without a `redirect_uri` Dropbox shows the code instead, so nothing has to be registered in the
/// App Console. The example on the page of this crate goes through it.
#[derive(Debug, Clone)]
pub struct PasteCodeFlow {
    token_endpoint: TokenEndpoint,
    options: AuthorizeOptions,
    randomness: Arc<dyn Randomness>,
}

impl PasteCodeFlow {
    /// A flow for the app of `token_endpoint`.
    pub fn new(token_endpoint: TokenEndpoint) -> Self {
        let randomness = Arc::new(SystemRandomness);
        Self { token_endpoint, options: AuthorizeOptions::default(), randomness }
    }

    /// What to ask for. Default: all the app's scopes, with a refresh token.
    #[must_use]
    pub fn with_options(mut self, options: AuthorizeOptions) -> Self {
        self.options = options;
        self
    }

    /// Where the verifier comes from. Default: [`SystemRandomness`].
    #[must_use]
    pub fn with_randomness(mut self, randomness: Arc<dyn Randomness>) -> Self {
        self.randomness = randomness;
        self
    }

    /// Begins a sign-in. Nothing is sent yet.
    ///
    /// # Errors
    /// When the authorize URL cannot be built.
    pub fn start(&self) -> Result<PasteCodeSignIn, InvalidAuthorizeRequest> {
        let verifier = CodeVerifier::random(&*self.randomness);
        let authorize_url = AuthorizeRequest {
            app_key: &self.token_endpoint.app().key,
            redirect_uri: None,
            state: None,
            challenge: Some(&verifier.challenge()),
            options: &self.options,
        }
        .url(self.token_endpoint.endpoints())?;
        Ok(PasteCodeSignIn { token_endpoint: self.token_endpoint.clone(), verifier, authorize_url })
    }
}

/// A sign-in that waits for the person's code.
pub struct PasteCodeSignIn {
    token_endpoint: TokenEndpoint,
    verifier: CodeVerifier,
    authorize_url: Url,
}

impl PasteCodeSignIn {
    /// Where the person approves and is shown the code.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// Redeems the code as it was pasted; white space around it does not matter. After
    /// [`TokenError::GrantDead`] the person may paste again, if it was merely mistyped.
    ///
    /// # Errors
    /// As [`TokenEndpoint::exchange`].
    pub async fn finish(&self, code: &str) -> Result<Tokens, TokenError> {
        let code = AuthorizationCode::new(code.trim());
        let verifier = Some(&self.verifier);
        self.token_endpoint
            .exchange(&CodeExchange { code: &code, verifier, redirect_uri: None })
            .await
    }
}

impl fmt::Debug for PasteCodeSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PasteCodeSignIn").finish_non_exhaustive()
    }
}
