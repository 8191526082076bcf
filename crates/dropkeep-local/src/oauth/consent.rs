//! What follows from a person's decision.

use jiff::Timestamp;
use url::Url;

use super::grants::{Grant, NewGrant, TokenKind};
use super::request::{AuthorizeRequest, ResponseType};
use super::subject::subject;
use super::who::may_allow;
use crate::state::State;

/// What a person's browser gets after the decision.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Consent {
    /// The browser is sent to this URL, with `code` or `error` in its query.
    Redirect(String),
    /// There is no redirect URI: the page shows this authorization code to be pasted.
    Code(String),
    /// There is no redirect URI, and the person denied.
    Denied,
}

impl Consent {
    /// The authorization code, be it in a redirect or on the page.
    pub fn code(&self) -> Option<String> {
        match self {
            Self::Code(code) => Some(code.clone()),
            Self::Denied => None,
            Self::Redirect(url) => {
                let url = Url::parse(url).ok()?;
                url.query_pairs().find(|(key, _)| key == "code").map(|(_, code)| code.into_owned())
            }
        }
    }

    /// The URL the browser is sent to.
    pub fn redirect(&self) -> Option<&str> {
        match self {
            Self::Redirect(url) => Some(url),
            Self::Code(_) | Self::Denied => None,
        }
    }
}

/// The authorize URL is wrong, or the account may not allow it: a browser would get an error page and
/// no redirect.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the app gets no authorization: {reason}")]
pub struct ConsentError {
    /// What is wrong, as the error page says it.
    pub reason: String,
}

/// What a person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The app may do what it asks.
    Allow,
    /// It may not.
    Deny,
}

/// Grants what the app asks in the name of an account.
///
/// # Errors
/// Why this account may not, for the person.
pub(crate) fn allow(
    request: &AuthorizeRequest,
    account: &str,
    (state, now): (&mut State, Timestamp),
) -> Result<Consent, String> {
    may_allow(request, account, state)?;
    let mut scopes = request.scopes.clone();
    if let Some(of) = request.include_granted_scopes {
        let before = state.grants.granted_before(&request.app, account).into_iter();
        scopes.extend(before.filter(|scope| of.includes(scope)));
    }
    let kind = request.kind;
    let team = state.subject_team(&request.app, account);
    let (app, account) = (request.app.clone(), account.to_owned());
    let grant = NewGrant { app, account, team, scopes, kind };
    Ok(match (request.response, &request.redirect_uri) {
        (ResponseType::Token, Some(redirect)) => implicit(grant, request, redirect, (state, now)),
        (_, redirect) => {
            let random = &mut state.random;
            let code = state.grants.issue_code(grant, request, (random, now));
            match redirect {
                Some(redirect) => {
                    Consent::Redirect(with_query(redirect, &[("code", &code)], request))
                }
                None => Consent::Code(code),
            }
        }
    })
}

/// Whether the account has allowed the app all of this before, so that nobody need be asked again:
/// there is somewhere to be sent on to, and the app does not want its question repeated.
pub(super) fn is_given(request: &AuthorizeRequest, account: &str, state: &State) -> bool {
    request.redirect_uri.is_some()
        && !request.force_reapprove
        && request.scopes.is_subset(&state.grants.granted_before(&request.app, account))
}

/// Tells the app that the person denied.
pub(crate) fn deny(request: &AuthorizeRequest) -> Consent {
    let error = [
        ("error", "access_denied"),
        (
            "error_description",
            "The user chose not to give your app access to their Dropbox account.",
        ),
    ];
    match (request.response, &request.redirect_uri) {
        (ResponseType::Code, Some(redirect)) => {
            Consent::Redirect(with_query(redirect, &error, request))
        }
        (ResponseType::Token, Some(redirect)) => {
            Consent::Redirect(with_fragment(redirect, &error, request))
        }
        (_, None) => Consent::Denied,
    }
}

/// The access token itself in the fragment.
fn implicit(
    mut grant: NewGrant,
    request: &AuthorizeRequest,
    redirect: &str,
    (state, now): (&mut State, Timestamp),
) -> Consent {
    if grant.kind == TokenKind::Offline {
        grant.kind = TokenKind::Online;
    }
    let [(subject_name, id), (_, uid)] = subject(&grant, state);
    let scope = grant.scopes.iter().cloned().collect::<Vec<_>>().join(" ");
    let grant = Grant { new: grant, public_client: true };
    let issued = state.grants.issue(grant, &mut state.random, now);
    let mut pairs = vec![
        ("access_token", issued.access_token.as_str()),
        ("token_type", "bearer"),
        (subject_name, id.as_str()),
        ("uid", uid.as_str()),
        ("scope", scope.as_str()),
    ];
    if issued.expires {
        pairs.push(("expires_in", "14400"));
    }
    Consent::Redirect(with_fragment(redirect, &pairs, request))
}

fn with_query(redirect: &str, pairs: &[(&str, &str)], request: &AuthorizeRequest) -> String {
    let joint = if redirect.contains('?') { '&' } else { '?' };
    format!("{redirect}{joint}{}", encoded(pairs, request))
}

fn with_fragment(redirect: &str, pairs: &[(&str, &str)], request: &AuthorizeRequest) -> String {
    format!("{redirect}#{}", encoded(pairs, request))
}

/// The pairs and the state, exactly as it came.
fn encoded(pairs: &[(&str, &str)], request: &AuthorizeRequest) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    if let Some(state) = &request.state {
        query.append_pair("state", state);
    }
    query.finish()
}
