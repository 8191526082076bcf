//! The authorize URL.

use url::Url;

use super::{AuthorizeOptions, CodeChallenge, GrantedScopes, Role};
use crate::{AppKey, Endpoints, InvalidEndpoint};

/// One authorization request (RFC 6749 section 4.1.1). The flows build it; use it directly only
/// where none of them fits.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeRequest<'a> {
    /// Who asks.
    pub app_key: &'a AppKey,
    /// Where Dropbox sends the browser afterwards: one of those registered, byte for byte. `None`
    /// has the code shown to the person instead.
    pub redirect_uri: Option<&'a str>,
    /// Comes back unchanged with the answer; at most 500 bytes.
    pub state: Option<&'a str>,
    /// The PKCE challenge of this one authorization.
    pub challenge: Option<&'a CodeChallenge>,
    /// What to ask for.
    pub options: &'a AuthorizeOptions,
}

/// Dropbox's limit on `state`.
const LONGEST_STATE: usize = 500;

impl AuthorizeRequest<'_> {
    /// The URL to open in a browser. It holds no secret.
    ///
    /// # Errors
    /// When the web endpoint is no URL, or Dropbox is known to refuse such a request.
    pub fn url(&self, endpoints: &Endpoints) -> Result<Url, InvalidAuthorizeRequest> {
        self.check()?;
        let mut url = endpoints.authorize_url()?;
        let options = self.options;
        let mut query = url.query_pairs_mut();
        query.append_pair("response_type", "code").append_pair("client_id", self.app_key.as_str());
        let scope = (!options.scopes.is_empty()).then(|| options.scopes.to_string());
        let optional = [
            ("redirect_uri", self.redirect_uri),
            ("state", self.state),
            ("code_challenge", self.challenge.map(CodeChallenge::as_str)),
            ("code_challenge_method", self.challenge.map(|_| CodeChallenge::METHOD)),
            ("token_access_type", options.token_access_type.parameter()),
            ("scope", scope.as_deref()),
            (
                "include_granted_scopes",
                options.include_granted_scopes.map(GrantedScopes::parameter),
            ),
            ("locale", options.locale.as_deref()),
            ("require_role", options.require_role.map(Role::parameter)),
            ("force_reapprove", options.force_reapprove.then_some("true")),
            ("force_reauthentication", options.force_reauthentication.then_some("true")),
            ("disable_signup", options.disable_signup.then_some("true")),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        drop(query);
        Ok(url)
    }

    fn check(&self) -> Result<(), InvalidAuthorizeRequest> {
        if self.state.is_some_and(|state| state.len() > LONGEST_STATE) {
            return Err(InvalidAuthorizeRequest::StateTooLong);
        }
        if self.options.include_granted_scopes.is_some() && self.options.scopes.is_empty() {
            return Err(InvalidAuthorizeRequest::NoScopesNamed);
        }
        Ok(())
    }
}

/// Why an authorize URL cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidAuthorizeRequest {
    /// The web endpoint is wrong.
    #[error(transparent)]
    Endpoint(#[from] InvalidEndpoint),
    /// Dropbox returns at most 500 bytes of state.
    #[error("the state is longer than the 500 bytes that Dropbox returns")]
    StateTooLong,
    /// `include_granted_scopes` needs scopes beside it.
    #[error("`include_granted_scopes` needs the scopes to be named")]
    NoScopesNamed,
}
