//! `/oauth2/token`: codes and refresh tokens become access tokens.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Request, State as Extract};
use http::{HeaderMap, HeaderValue, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::grants::{ACCESS_LIFETIME, Code, Grant, NewGrant};
use super::openid::{self, SignIn};
use super::subject::subject;
use super::token_request::{Client, TokenRequest, client};
use crate::server::{Shared, link_base, query_pairs};
use crate::state::State;
use crate::wire::{self, Answer};

/// The most bytes of a form here.
pub(super) const FORM_LIMIT: usize = 64 * 1024;

/// What a refresh token looks like; anything else is malformed.
const REFRESH_TOKEN_LENGTH: usize = 64;

/// Why no token is given: a 400 in JSON.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TokenRefusal {
    error: &'static str,
    description: Option<String>,
}

impl TokenRefusal {
    /// An error of RFC 6749 5.2 and its description.
    pub(super) fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self { error, description: Some(description.into()) }
    }

    /// Dropbox puts code and text into one.
    pub(super) fn wrong_client() -> Self {
        let error = "invalid_client: Invalid client_id or client_secret";
        Self { error, description: None }
    }

    fn grant(description: &str) -> Self {
        Self::new("invalid_grant", description)
    }
}

/// Serves the token endpoint. The content type does not matter: the JavaScript SDK sends its
/// parameters in the query, an empty body and the type of JSON.
pub(crate) async fn token(Extract(shared): Extract<Arc<Shared>>, request: Request) -> Answer {
    let (parts, form) = request.into_parts();
    let result = match to_bytes(form, FORM_LIMIT).await {
        Ok(form) => {
            let mut pairs = query_pairs(form);
            pairs.extend(query_pairs(parts.uri.query().unwrap_or_default()));
            let now = shared.clock.now();
            let issuer = link_base(&shared, &parts);
            issue(pairs, (&parts.headers, &issuer), (&mut shared.state(), now))
        }
        Err(_) => Err(TokenRefusal::new("invalid_request", "request body: too large")),
    };
    let mut answer = match result {
        Ok(tokens) => wire::json(StatusCode::OK, &tokens),
        Err(refusal) => wire::json(StatusCode::BAD_REQUEST, &written(&refusal)),
    };
    answer.headers_mut().insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

fn written(refusal: &TokenRefusal) -> Value {
    match &refusal.description {
        Some(text) => json!({ "error": refusal.error, "error_description": text }),
        None => json!({ "error": refusal.error }),
    }
}

fn issue(
    pairs: Vec<(String, String)>,
    (headers, issuer): (&HeaderMap, &str),
    (state, now): (&mut State, Timestamp),
) -> Result<Value, TokenRefusal> {
    let request = TokenRequest::new(pairs)?;
    let grant_type = request.required("grant_type")?;
    let client = client(&request, headers, state)?;
    match grant_type {
        "authorization_code" => exchange(&request, (&client, issuer), (state, now)),
        "refresh_token" => refresh(&request, &client, (state, now)),
        other => Err(TokenRefusal::new(
            "unsupported_grant_type",
            format!(
                "grant_type must be \"authorization_code\" or \"refresh_token\", not \"{other}\""
            ),
        )),
    }
}

fn exchange(
    request: &TokenRequest,
    (client, issuer): (&Client, &str),
    (state, now): (&mut State, Timestamp),
) -> Result<Value, TokenRefusal> {
    let text = request.required("code")?;
    let gone = || TokenRefusal::grant("code doesn't exist or has expired");
    let known = state.grants.code(text).filter(|code| code.grant.app == client.app);
    let public_client = !client.confidential;
    if known.ok_or_else(gone)?.challenge.is_none() && public_client {
        return Err(TokenRefusal::wrong_client());
    }
    let code = state.grants.use_code(text).ok_or_else(gone)?;
    check_code(&code, request, now)?;
    let id_token = id_token(&code, state, (issuer, now))?;
    let scopes = code.grant.scopes.clone();
    let subject = subject(&code.grant, state);
    let grant = Grant { new: code.grant, public_client };
    let issued = state.grants.issue(grant, &mut state.random, now);
    let mut tokens = json!({
        "access_token": issued.access_token,
        "token_type": "bearer",
        "scope": joined(&scopes),
    });
    for (name, value) in subject {
        tokens[name] = json!(value);
    }
    if issued.expires {
        tokens["expires_in"] = json!(ACCESS_LIFETIME.as_secs());
    }
    if let Some(refresh_token) = issued.refresh_token {
        tokens["refresh_token"] = json!(refresh_token);
    }
    if let Some(id_token) = id_token {
        tokens["id_token"] = json!(id_token);
    }
    Ok(tokens)
}

/// Who signed in, if the app may know. A token for a team is nobody's.
fn id_token(
    code: &Code,
    state: &State,
    (issuer, now): (&str, Timestamp),
) -> Result<Option<String>, TokenRefusal> {
    let NewGrant { app, account, team, scopes, .. } = &code.grant;
    let account = state.accounts.get(account);
    let Some(account) = account.filter(|_| team.is_none() && openid::is_sign_in(scopes)) else {
        return Ok(None);
    };
    let nonce = code.nonce.as_deref();
    let sign_in = SignIn { account, app, scopes, nonce, issuer, now };
    let damaged = |_| TokenRefusal::new("server_error", "the signing key is damaged");
    openid::id_token(&sign_in).map(Some).map_err(damaged)
}

/// The code is used up by now, whatever is found.
fn check_code(code: &Code, request: &TokenRequest, now: Timestamp) -> Result<(), TokenRefusal> {
    if now >= code.expires_at {
        let recent = now.duration_since(code.expires_at) < SignedDuration::from_hours(1);
        return Err(TokenRefusal::grant(if recent {
            "code has expired (within the last hour)"
        } else {
            "code doesn't exist or has expired"
        }));
    }
    if request.get("redirect_uri") != code.redirect_uri.as_deref() {
        return Err(TokenRefusal::grant("redirect_uri mismatch"));
    }
    match (&code.challenge, request.get("code_verifier")) {
        (None, None) => Ok(()),
        (Some(challenge), Some(verifier)) if challenge.is_met_by(verifier) => Ok(()),
        _ => Err(TokenRefusal::grant("invalid code verifier")),
    }
}

fn refresh(
    request: &TokenRequest,
    client: &Client,
    (state, now): (&mut State, Timestamp),
) -> Result<Value, TokenRefusal> {
    let text = request.required("refresh_token")?;
    let known = state.grants.grant(text);
    if known.is_none() && text.len() != REFRESH_TOKEN_LENGTH {
        return Err(TokenRefusal::grant("refresh token is malformed"));
    }
    let found = known.filter(|(_, grant)| grant.new.app == client.app);
    let Some((id, grant)) = found else {
        return Err(TokenRefusal::grant("refresh token is invalid or revoked"));
    };
    if !client.confidential && !grant.public_client {
        return Err(TokenRefusal::wrong_client());
    }
    let granted = grant.new.scopes.clone();
    let narrowed = request.get("scope").map(|scope| narrowed(scope, &granted)).transpose()?;
    let is_narrowed = narrowed.is_some();
    let scopes = narrowed.unwrap_or(granted);
    let mut tokens = json!({
        "token_type": "bearer",
        "expires_in": ACCESS_LIFETIME.as_secs(),
    });
    if is_narrowed {
        tokens["scope"] = json!(joined(&scopes));
    }
    let access_token = state.grants.refreshed(id, scopes, (&mut state.random, now));
    tokens["access_token"] = json!(access_token);
    Ok(tokens)
}

/// A part of what was granted, never more.
fn narrowed(scope: &str, granted: &BTreeSet<String>) -> Result<BTreeSet<String>, TokenRefusal> {
    let asked: BTreeSet<_> = scope.split_ascii_whitespace().map(str::to_owned).collect();
    match asked.iter().find(|scope| !granted.contains(*scope)) {
        Some(scope) => Err(TokenRefusal::new(
            "invalid_scope",
            format!("scope \"{scope}\" was not granted to this refresh token"),
        )),
        None if asked.is_empty() => Err(TokenRefusal::new("invalid_scope", "scope names nothing")),
        None => Ok(asked),
    }
}

fn joined(scopes: &BTreeSet<String>) -> String {
    scopes.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}
