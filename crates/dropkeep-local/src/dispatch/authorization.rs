//! Who calls: the access token or the app's key and secret, and whether they may.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::Timestamp;
use serde_json::json;

use super::failure::Refusal;
use super::team_subject::{Acting, MEMBER_SCOPE, Selection};
use crate::oauth::AccessToken;
use crate::spec::{Route, SelectAdminMode};
use crate::state::{AppAccess, State};

/// Why a user's token cannot act for a member of a team.
const FOR_AN_INDIVIDUAL: &str =
    "the OAuth 2 access token you provided is for an individual Dropbox user account.";

/// Who calls.
#[derive(Debug, Default)]
pub(super) struct Caller {
    /// The account that acts.
    pub(super) account: Option<String>,
    pub(super) app: Option<String>,
    /// The team whose token it is.
    pub(super) team: Option<String>,
    /// The account that linked the team, where the team itself acts.
    pub(super) linked_by: Option<String>,
    /// What an administrator sees beyond the own files.
    pub(super) admin: Option<SelectAdminMode>,
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
    let by_token = route.accepts("user") || route.accepts("team");
    let selection = Selection::read(headers, query);
    match credentials.split_once(' ') {
        Some(("Bearer", token)) if by_token && !token.trim().is_empty() => {
            bearer((route, now), token.trim(), (&selection, state))
        }
        Some(("Basic", pair)) if route.accepts("app") => {
            selection.refuse(FOR_AN_INDIVIDUAL)?;
            app(route, pair.trim(), state)
        }
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

/// Whose the token is, whether it still counts, and on whom it acts here.
fn bearer(
    (route, now): (&Route, Timestamp),
    token: &str,
    (selection, state): (&Selection, &State),
) -> Result<Caller, Refusal> {
    let Some(access) = state.grants.access_token(token) else {
        return Err(Refusal::unauthorized("invalid_access_token"));
    };
    if access.expires_at.is_some_and(|expiry| now >= expiry) {
        return Err(Refusal::unauthorized("expired_access_token"));
    }
    check_app_access(route, &access.app, state)?;
    if state.accounts.get(&access.account).is_some_and(|account| account.disabled) {
        return Err(Refusal::unauthorized("user_suspended"));
    }
    let mut caller = Caller {
        app: Some(access.app.clone()),
        access_token: Some(token.to_owned()),
        ..Caller::default()
    };
    match &access.team {
        None => {
            selection.refuse(FOR_AN_INDIVIDUAL)?;
            if !route.accepts("user") {
                return Err(refused(
                    "This API function operates on a Dropbox Business team, but the OAuth 2 access \
                     token you provided is for an individual Dropbox user account.",
                ));
            }
            caller.account = Some(access.account.clone());
        }
        Some(team) => {
            caller.team = Some(team.clone());
            let acting = selection.acting(route, (team, state))?;
            if acting != Acting::Team {
                check_scope(access, MEMBER_SCOPE, state)?;
            }
            match acting {
                // Whose name stands behind what the team's token does.
                Acting::Team => caller.linked_by = Some(access.account.clone()),
                Acting::Member(account) => caller.account = Some(account),
                Acting::Admin(account, mode) => {
                    caller.account = Some(account);
                    caller.admin = Some(mode);
                }
            }
        }
    }
    if let Some(scope) = &route.scope {
        check_scope(access, scope, state)?;
    }
    Ok(caller)
}

/// The app must have the permission ticked, and the token must have it, too.
fn check_scope(access: &AccessToken, scope: &str, state: &State) -> Result<(), Refusal> {
    check_app_scope(&access.app, scope, state)?;
    if access.scopes.contains(scope) {
        return Ok(());
    }
    Err(Refusal::Unauthorized(json!({".tag": "missing_scope", "required_scope": scope})))
}

fn app(route: &Route, pair: &str, state: &State) -> Result<Caller, Refusal> {
    let decoded = STANDARD.decode(pair).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let known = decoded
        .as_deref()
        .and_then(|pair| pair.split_once(':'))
        .and_then(|(key, secret)| state.apps.get(key).filter(|app| app.secret == secret));
    let Some(app) = known else { return Err(Refusal::unauthorized("invalid_access_token")) };
    check_app_access(route, &app.key, state)?;
    if let Some(scope) = &route.scope {
        check_app_scope(&app.key, scope, state)?;
    }
    Ok(Caller { app: Some(app.key.clone()), ..Caller::default() })
}

/// An app that has a folder of its own may not call what needs the whole Dropbox. That it may not is
/// documented of each such route; with which words it is refused is not.
fn check_app_access(route: &Route, key: &str, state: &State) -> Result<(), Refusal> {
    match state.apps.get(key) {
        Some(app) if app.access == AppAccess::AppFolder && !route.allow_app_folder_app => {
            Err(refused(&format!(
                "Your app (ID: {}) is not permitted to access this endpoint because it has access to \
                 its app folder alone. Apps must have full Dropbox access to use this endpoint.",
                app.id
            )))
        }
        _ => Ok(()),
    }
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
