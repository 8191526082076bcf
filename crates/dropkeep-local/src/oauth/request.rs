//! The parameters of `/oauth2/authorize`, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use url::Url;

use super::grants::TokenKind;
use super::openid::OPENID_SCOPES;
use super::pkce::Challenge;
use super::scopes::is_team_scope;
use crate::state::{App, State};

/// The most bytes of `state` that come back.
const STATE_LIMIT: usize = 500;

/// What an app asks of a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AuthorizeRequest {
    /// The app's key.
    pub(super) app: String,
    pub(super) response: ResponseType,
    pub(super) redirect_uri: Option<String>,
    pub(super) state: Option<String>,
    pub(super) kind: TokenKind,
    /// The scopes asked for, all of the app's when it names none.
    pub(super) scopes: BTreeSet<String>,
    pub(super) include_granted_scopes: Option<GrantedScopes>,
    /// The question is asked even of those who have allowed it before.
    pub(super) force_reapprove: bool,
    /// The person signs in anew, so that none is remembered.
    pub(super) force_reauthentication: bool,
    /// The kind of account it wants.
    pub(super) role: Option<RequiredRole>,
    pub(super) challenge: Option<Challenge>,
    /// Comes back in the identity token.
    pub(super) nonce: Option<String>,
}

/// `response_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum ResponseType {
    /// An authorization code.
    Code,
    /// The access token itself, in the fragment of the redirect: the implicit grant.
    Token,
}

/// `include_granted_scopes`: which of the scopes allowed before come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum GrantedScopes {
    /// Those of users.
    User,
    /// Those that only a team can give.
    Team,
}

/// `require_role`: the kind of account that an app wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum RequiredRole {
    /// One in a team.
    Work,
    /// One in no team.
    Personal,
}

impl GrantedScopes {
    /// Whether this scope is of that kind.
    pub(super) fn includes(self, scope: &str) -> bool {
        is_team_scope(scope) == (self == Self::Team)
    }
}

impl AuthorizeRequest {
    /// Reads and checks the parameters.
    ///
    /// # Errors
    /// What is wrong, for the developer of the app. Nothing is redirected then.
    pub(crate) fn read(pairs: &[(String, String)], state: &State) -> Result<Self, String> {
        let parameters = Parameters::new(pairs)?;
        let app = app(&parameters, state)?;
        let response = response_type(&parameters)?;
        let redirect_uri = redirect_uri(&parameters, app, response)?;
        let state = parameters.get("state").map(str::to_owned);
        if state.as_ref().is_some_and(|state| state.len() > STATE_LIMIT) {
            return Err(format!("state: must be at most {STATE_LIMIT} bytes"));
        }
        check_choices(&parameters)?;
        let scopes = scopes(&parameters, app, response)?;
        let include_granted_scopes = granted_scopes(&parameters);
        if include_granted_scopes.is_some() && parameters.get("scope").is_none() {
            return Err("include_granted_scopes: needs scope".to_owned());
        }
        Ok(Self {
            app: app.key.clone(),
            response,
            redirect_uri,
            state,
            kind: token_kind(&parameters)?,
            scopes,
            include_granted_scopes,
            force_reapprove: parameters.is("force_reapprove", "true"),
            force_reauthentication: parameters.is("force_reauthentication", "true"),
            role: role(&parameters),
            challenge: challenge(&parameters)?,
            nonce: parameters.get("nonce").map(str::to_owned),
        })
    }
}

/// Parameters, each at most once (RFC 6749 3.1). An empty one counts as omitted.
struct Parameters<'p>(BTreeMap<&'p str, &'p str>);

impl<'p> Parameters<'p> {
    fn new(pairs: &'p [(String, String)]) -> Result<Self, String> {
        let mut known = BTreeMap::new();
        for (name, value) in pairs {
            if known.insert(name.as_str(), value.as_str()).is_some() {
                return Err(format!("{name}: given more than once"));
            }
        }
        Ok(Self(known))
    }

    fn get(&self, name: &str) -> Option<&'p str> {
        self.0.get(name).copied().filter(|value| !value.is_empty())
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.get(name).is_some_and(|given| given.eq_ignore_ascii_case(value))
    }
}

fn app<'s>(parameters: &Parameters<'_>, state: &'s State) -> Result<&'s App, String> {
    let key = parameters.get("client_id").ok_or("client_id: missing")?;
    state.apps.get(key).ok_or_else(|| format!("client_id: there is no app with the key '{key}'"))
}

fn response_type(parameters: &Parameters<'_>) -> Result<ResponseType, String> {
    match parameters.get("response_type") {
        Some("code") => Ok(ResponseType::Code),
        Some("token") => Ok(ResponseType::Token),
        Some(other) => Err(format!("response_type: must be 'code' or 'token', not '{other}'")),
        None => Err("response_type: missing".to_owned()),
    }
}

/// Must be registered, character by character. Dropbox's documentation exempts `localhost` alone.
fn redirect_uri(
    parameters: &Parameters<'_>,
    app: &App,
    response: ResponseType,
) -> Result<Option<String>, String> {
    let Some(uri) = parameters.get("redirect_uri") else {
        return match response {
            ResponseType::Code => Ok(None),
            ResponseType::Token => Err("redirect_uri: needed with response_type=token".to_owned()),
        };
    };
    // The parser would overlook spaces around and line breaks within, which no header can hold.
    let url = Url::parse(uri).ok().filter(|_| uri.bytes().all(|byte| byte.is_ascii_graphic()));
    let url = url.ok_or_else(|| "redirect_uri: not an absolute URL".to_owned())?;
    let is_plain = url.scheme() == "http";
    let on_localhost = is_plain && url.host_str() == Some("localhost");
    if is_plain && !matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")) {
        return Err("redirect_uri: must be https unless it is on localhost".to_owned());
    }
    if url.fragment().is_some() {
        return Err("redirect_uri: must not have a fragment".to_owned());
    }
    if on_localhost || app.redirect_uris.iter().any(|registered| registered == uri) {
        return Ok(Some(uri.to_owned()));
    }
    Err(format!(
        "Invalid redirect_uri: '{uri}'. It must exactly match one of the redirect URIs you've \
         pre-configured for your app (including the path)."
    ))
}

fn token_kind(parameters: &Parameters<'_>) -> Result<TokenKind, String> {
    match parameters.get("token_access_type") {
        Some("offline") => Ok(TokenKind::Offline),
        Some("online") | None => Ok(TokenKind::Online),
        Some("legacy") => Ok(TokenKind::Legacy),
        Some(other) => {
            Err(format!("token_access_type: must be offline, online or legacy, not '{other}'"))
        }
    }
}

/// Those of OpenID Connect are given only by name, and only with a code.
fn scopes(
    parameters: &Parameters<'_>,
    app: &App,
    response: ResponseType,
) -> Result<BTreeSet<String>, String> {
    let is_openid = |scope: &String| OPENID_SCOPES.contains(&scope.as_str());
    let Some(asked) = parameters.get("scope") else {
        return Ok(app.scopes.iter().filter(|scope| !is_openid(scope)).cloned().collect());
    };
    let asked: BTreeSet<_> = asked.split_ascii_whitespace().map(str::to_owned).collect();
    if let (ResponseType::Token, Some(scope)) =
        (response, asked.iter().find(|scope| is_openid(scope)))
    {
        return Err(format!("scope: '{scope}' needs response_type=code"));
    }
    match asked.iter().find(|scope| !app.scopes.contains(scope)) {
        Some(scope) => Err(format!("scope: '{scope}' is not one of the app's permissions")),
        None if asked.is_empty() => Err("scope: names no permission".to_owned()),
        None => Ok(asked),
    }
}

fn challenge(parameters: &Parameters<'_>) -> Result<Option<Challenge>, String> {
    match (parameters.get("code_challenge"), parameters.get("code_challenge_method")) {
        (Some(value), method) => Challenge::read(value, method).map(Some),
        (None, Some(_)) => Err("code_challenge_method: needs code_challenge".to_owned()),
        (None, None) => Ok(None),
    }
}

fn granted_scopes(parameters: &Parameters<'_>) -> Option<GrantedScopes> {
    let is = |value| parameters.is("include_granted_scopes", value);
    if is("user") {
        return Some(GrantedScopes::User);
    }
    is("team").then_some(GrantedScopes::Team)
}

fn role(parameters: &Parameters<'_>) -> Option<RequiredRole> {
    if parameters.is("require_role", "work") {
        return Some(RequiredRole::Work);
    }
    parameters.is("require_role", "personal").then_some(RequiredRole::Personal)
}

/// What is chosen from a few words must be one of them, where it changes nothing here too.
fn check_choices(parameters: &Parameters<'_>) -> Result<(), String> {
    const CHOICES: &[(&str, &[&str])] = &[
        ("include_granted_scopes", &["user", "team"]),
        ("require_role", &["personal", "work"]),
        ("force_reapprove", &["true", "false"]),
        ("force_reauthentication", &["true", "false"]),
        ("disable_signup", &["true", "false"]),
    ];
    for (name, allowed) in CHOICES {
        if let Some(value) = parameters.get(name)
            && !allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(value))
        {
            return Err(format!("{name}: must be {}, not '{value}'", allowed.join(" or ")));
        }
    }
    Ok(())
}
