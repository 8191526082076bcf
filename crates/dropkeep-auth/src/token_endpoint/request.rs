//! Token requests, built without IO.

use std::fmt;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use url::form_urlencoded::Serializer;
use zeroize::Zeroizing;

use super::TokenEndpoint;
use crate::{AuthorizationCode, CodeVerifier, RefreshToken, Scopes, TokenError};

/// What an authorization code is redeemed with.
#[derive(Debug, Clone, Copy)]
pub struct CodeExchange<'a> {
    /// The code that Dropbox handed out.
    pub code: &'a AuthorizationCode,
    /// The PKCE secret of the same authorization; `None` if it used none.
    pub verifier: Option<&'a CodeVerifier>,
    /// The redirect URI of the same authorization, byte for byte (RFC 6749 section 4.1.3); `None` if
    /// the code was shown to the person instead.
    pub redirect_uri: Option<&'a str>,
}

/// Scopes to narrow a refresh to, known to lie within what was granted (RFC 6749 section 6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeSubset(Scopes);

impl ScopeSubset {
    /// Checks `wanted` against `granted`.
    ///
    /// # Errors
    /// [`TokenError::ScopesNotGranted`] names what is wanted beyond the grant.
    pub fn of(granted: &Scopes, wanted: Scopes) -> Result<Self, TokenError> {
        if wanted.is_subset(granted) {
            Ok(Self(wanted))
        } else {
            Err(TokenError::ScopesNotGranted(wanted.missing_from(granted)))
        }
    }

    /// The scopes themselves.
    pub fn scopes(&self) -> &Scopes {
        &self.0
    }
}

/// A request body that holds secrets: redacted in `Debug`, wiped from memory on drop.
#[derive(Clone)]
pub struct FormBody(Zeroizing<String>);

impl FormBody {
    pub(super) fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The body as it goes over the wire. Never log it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for FormBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FormBody([redacted])")
    }
}

/// The parameters of a code exchange.
pub(super) fn exchange_form(endpoint: &TokenEndpoint, exchange: &CodeExchange<'_>) -> FormBody {
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "authorization_code");
    form.append_pair("code", exchange.code.expose());
    if let Some(redirect_uri) = exchange.redirect_uri {
        form.append_pair("redirect_uri", redirect_uri);
    }
    if let Some(verifier) = exchange.verifier {
        form.append_pair("code_verifier", verifier.expose());
    }
    finish(endpoint, form)
}

/// The parameters of a refresh.
pub(super) fn refresh_form(
    endpoint: &TokenEndpoint,
    refresh_token: &RefreshToken,
    subset: Option<&ScopeSubset>,
) -> FormBody {
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "refresh_token");
    form.append_pair("refresh_token", refresh_token.expose());
    if let Some(subset) = subset {
        form.append_pair("scope", &subset.scopes().to_string());
    }
    finish(endpoint, form)
}

/// Adds who is asking (RFC 6749 section 2.3.1, by body parameters) and in which language to answer.
fn finish(endpoint: &TokenEndpoint, mut form: Serializer<'_, String>) -> FormBody {
    form.append_pair("client_id", endpoint.app.key.as_str());
    if let Some(secret) = &endpoint.app.secret {
        form.append_pair("client_secret", secret.expose());
    }
    if let Some(locale) = &endpoint.locale {
        form.append_pair("locale", locale);
    }
    FormBody::new(form.finish())
}

/// A POST to the token endpoint.
pub(super) fn token_request(uri: &Uri, form: FormBody) -> Request<FormBody> {
    let mut request = post(uri, form);
    let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(CONTENT_TYPE, form_type);
    request
}

/// A POST that expects JSON in return.
pub(super) fn post(uri: &Uri, body: FormBody) -> Request<FormBody> {
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    *request.uri_mut() = uri.clone();
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    request
}
