//! Who calls: the access token or the app's key and secret, and whether they may.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::Timestamp;
use serde_json::json;

use super::failure::Refusal;
use crate::spec::Route;
use crate::state::State;

/// Who calls.
#[derive(Debug, Default)]
pub(super) struct Caller {
    pub(super) account: Option<String>,
    pub(super) app: Option<String>,
    pub(super) access_token: Option<String>,
}

/// Checks the authorization of a request against what its route asks for.
pub(super) fn authorize(
    (route, now): (&Route, Timestamp),
    headers: &HeaderMap,
    query: &[(String, String)],
    state: &State,
) -> Result<Caller, Refusal> {
    let credentials = credentials(headers, query);
    if route.accepts("noauth") {
        return match credentials {
            Some(_) => Err(refused(
                "Your request includes an Authorization header, but this function does not use it.",
            )),
            None => Ok(Caller::default()),
        };
    }
    let Some(credentials) = credentials else {
        return Err(refused(
            "Must provide HTTP header \"Authorization\" or URL parameter \"authorization\".",
        ));
    };
    refuse_team_headers(headers)?;
    match credentials.split_once(' ') {
        Some(("Bearer", token)) if route.accepts("user") && !token.trim().is_empty() => {
            user(route, token.trim(), (state, now))
        }
        Some(("Basic", pair)) if route.accepts("app") => app(route, pair.trim(), state),
        _ => Err(unexpected_scheme(route, &credentials)),
    }
}

/// The header, or the URL parameter of the same name.
fn credentials(headers: &HeaderMap, query: &[(String, String)]) -> Option<String> {
    match headers.get(AUTHORIZATION) {
        Some(value) => Some(String::from_utf8_lossy(value.as_bytes()).into_owned()),
        None => {
            query.iter().find(|(name, _)| name == "authorization").map(|(_, value)| value.clone())
        }
    }
}

/// A user's token cannot act for another member of a team.
fn refuse_team_headers(headers: &HeaderMap) -> Result<(), Refusal> {
    for name in ["Dropbox-API-Select-User", "Dropbox-API-Select-Admin"] {
        if headers.contains_key(name) {
            return Err(refused(&format!(
                "You provided the HTTP header \"{name}\", but the OAuth 2 access token you \
                 provided is for an individual Dropbox user account."
            )));
        }
    }
    Ok(())
}

fn user(route: &Route, token: &str, (state, now): (&State, Timestamp)) -> Result<Caller, Refusal> {
    let Some(access) = state.grants.access_token(token) else {
        return Err(Refusal::unauthorized("invalid_access_token"));
    };
    if access.expires_at.is_some_and(|expiry| now >= expiry) {
        return Err(Refusal::unauthorized("expired_access_token"));
    }
    if let Some(scope) = &route.scope {
        check_app_scope(&access.app, scope, state)?;
        if !access.scopes.contains(scope) {
            let error = json!({".tag": "missing_scope", "required_scope": scope});
            return Err(Refusal::Unauthorized(error));
        }
    }
    Ok(Caller {
        account: Some(access.account.clone()),
        app: Some(access.app.clone()),
        access_token: Some(token.to_owned()),
    })
}

fn app(route: &Route, pair: &str, state: &State) -> Result<Caller, Refusal> {
    let decoded = STANDARD.decode(pair).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let known = decoded
        .as_deref()
        .and_then(|pair| pair.split_once(':'))
        .and_then(|(key, secret)| state.apps.get(key).filter(|app| app.secret == secret));
    let Some(app) = known else { return Err(Refusal::unauthorized("invalid_access_token")) };
    if let Some(scope) = &route.scope {
        check_app_scope(&app.key, scope, state)?;
    }
    Ok(Caller { app: Some(app.key.clone()), ..Caller::default() })
}

/// The app itself must have the permission ticked.
fn check_app_scope(key: &str, scope: &str, state: &State) -> Result<(), Refusal> {
    match state.apps.get(key) {
        Some(app) if !app.scopes.iter().any(|ticked| ticked == scope) => Err(refused(&format!(
            "Your app (ID: {}) is not permitted to access this endpoint because it does not have \
             the required scope '{scope}'. The owner of the app can enable the scope for the app \
             using the Permissions tab on the App Console.",
            app.id
        ))),
        _ => Ok(()),
    }
}

/// Names the scheme found, never the credentials.
fn unexpected_scheme(route: &Route, credentials: &str) -> Refusal {
    let expected = match (route.accepts("user") || route.accepts("team"), route.accepts("app")) {
        (true, true) => {
            "\"Bearer <oauth2-access-token>\" or \"Basic <base64(APP_KEY:APP_SECRET)>\""
        }
        (false, true) => "\"Basic <base64(APP_KEY:APP_SECRET)>\"",
        _ => "\"Bearer <oauth2-access-token>\"",
    };
    let found = match credentials.split_once(' ') {
        Some((scheme, _)) => format!("{scheme} ..."),
        None if credentials.len() <= "Bearer".len() => credentials.to_owned(),
        None => "...".to_owned(),
    };
    refused(&format!(
        "Invalid authorization value in HTTP header \"Authorization\": \"{found}\".  \
         Expecting {expected}."
    ))
}

fn refused(reason: &str) -> Refusal {
    Refusal::BadRequest(reason.to_owned())
}
