//! Connect sessions: one-time links that a backend makes for its own user.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use dropkeep_auth::Scopes;
use dropkeep_stores::{
    Action, ConnectSession, ConnectSessionId, ConnectionId, LONGEST_USER, NewConnectSession,
};
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::connections::label;
use super::input::{Body, bad_request};
use super::shapes::ProblemDetails;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;
use crate::sign_in::{acceptable_return_to, is_scope_name};

/// How long a link lasts if nothing else is asked for, in seconds: long enough to be clicked at once.
const USUAL_LIFETIME: u32 = 60 * 60;
/// The shortest and the longest, in seconds: a minute and a week.
const LIFETIMES: std::ops::RangeInclusive<u32> = 60..=7 * 24 * 60 * 60;

/// A connect session to make.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::http) struct Wish {
    /// The app, by its name in the configuration.
    #[schema(example = "photos")]
    pub(in crate::http) app: String,
    /// Your own name for the person: the connection will carry it, and the page shows it to them.
    #[schema(example = "ada")]
    pub(in crate::http) user: String,
    /// Where the person goes afterwards: an `https` URL. `status`, `connection` and `session` are added to
    /// its query, and `confirmation` where you have to confirm.
    pub(in crate::http) return_to: Option<String>,
    /// What to ask for; without it, what the app asks for.
    pub(in crate::http) scopes: Option<Vec<String>>,
    /// The connection to renew, which has to be this user's.
    pub(in crate::http) connection: Option<String>,
    /// What to call the connection.
    pub(in crate::http) label: Option<String>,
    /// Whether nothing is connected before you confirm that it was this user who signed in. `true` with
    /// `return_to` unless you say otherwise, and not to be had without: nobody would bring you the code.
    pub(in crate::http) confirm: Option<bool>,
    /// For how many seconds the link lasts: 60 to 604800, an hour without it.
    pub(in crate::http) expires_in: Option<u32>,
}

/// A connect session that was made just now.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Made {
    /// Its name in this API. It opens nothing.
    #[schema(example = "cs_8m0c4e6jv9h2x5q7t1r3w8z0ka")]
    pub(in crate::http) id: String,
    /// The link for this one person: it works once, in the browser that uses it first. Shown this once.
    pub(in crate::http) url: String,
    /// When the link ends.
    #[schema(value_type = String, format = DateTime)]
    pub(in crate::http) expires_at: Timestamp,
}

/// A connect session, without its link.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct SessionAnswer {
    /// Its name in this API.
    id: String,
    /// The app.
    app: String,
    /// Your own name for the person.
    user: String,
    /// `open`, `unconfirmed` (somebody signed in, and you have not confirmed yet that it was your user),
    /// `connected`, `refused` (it was somebody else, or you did not confirm in time) or `expired`.
    #[schema(example = "connected")]
    status: &'static str,
    /// Whether you have to confirm.
    confirm: bool,
    /// Until when you can.
    #[schema(value_type = Option<String>, format = DateTime)]
    confirm_until: Option<Timestamp>,
    /// The connection that it led to, or is to renew.
    connection: Option<String>,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// When the link ends.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Timestamp,
}

impl SessionAnswer {
    pub(super) fn of(session: ConnectSession, now: Timestamp) -> Self {
        let (status, confirm_until) = (session.status(now), session.confirm_until(now));
        Self {
            id: session.id.to_string(),
            app: session.app,
            user: session.user,
            status: status.as_str(),
            confirm: session.confirm,
            confirm_until,
            connection: session.connection.map(|id| id.to_string()),
            created_at: session.created_at,
            expires_at: session.expires_at,
        }
    }
}

/// Makes a one-time link for one of your users.
///
/// Give it to nobody but this user: whoever uses it connects their own Dropbox to this user of yours.
#[utoipa::path(post, path = "/v1/connect-sessions", tag = "connections", request_body = Wish,
    responses(
        (status = 201, description = "The link, shown this once", body = Made),
        (status = 400, description = "Something about it is wrong", body = ProblemDetails),
        (status = 404, description = "There is no such app or connection", body = ProblemDetails),
    ))]
pub(in crate::http) async fn create(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Body(wish): Body<Wish>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    caller.may(Action::Connect)?;
    let connection = renewed(&server, &caller, &wish).await?;
    let new = new(&caller, connection, wish)?;
    let (session, ticket) = server.keep.sign_ins().sessions.create(&new).await?;
    let audit = server.keep.audit();
    let connection = session.connection.as_ref();
    let mut record =
        audit.now(caller.tenant(), caller.actor(), "connect_session.create", connection);
    record.detail = Some(format!("{} for {} at {}", session.id, session.user, session.app));
    server.record(&record).await;
    let made = Made {
        url: server.keep.config().link(&session, &ticket).into(),
        id: session.id.to_string(),
        expires_at: session.expires_at,
    };
    Ok((StatusCode::CREATED, Json(made)))
}

/// Reads a connect session: for whom it is, and what came of it.
#[utoipa::path(get, path = "/v1/connect-sessions/{id}", tag = "connections",
    params(("id" = String, Path, description = "The session's id")),
    responses(
        (status = 200, description = "The session", body = SessionAnswer),
        (status = 404, description = "There is none such", body = ProblemDetails),
    ))]
pub(in crate::http) async fn read(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<SessionAnswer>, Problem> {
    let found = find(&server, &caller, &id).await?;
    Ok(Json(SessionAnswer::of(found, server.keep.connections().database().now())))
}

/// The session `id`, if the caller's key is for it.
pub(super) async fn find(
    server: &Server,
    caller: &Caller,
    id: &str,
) -> Result<ConnectSession, Problem> {
    caller.may(Action::Connect)?;
    let id = ConnectSessionId::parse(id).map_err(|_| no_session())?;
    let found = server.keep.sign_ins().sessions.find(&id).await?.ok_or_else(no_session)?;
    let reached = match &found.connection {
        Some(connection) => caller.reaches(&found.tenant, &found.app, connection),
        None => caller.reaches_app(server, &found.app),
    };
    if found.tenant != caller.tenant() || reached.is_err() {
        return Err(no_session());
    }
    Ok(found)
}

/// The connection to renew, which has to be the user's; without one, the key has to be for the whole app.
async fn renewed(
    server: &Server,
    caller: &Caller,
    wish: &Wish,
) -> Result<Option<ConnectionId>, Problem> {
    let Some(id) = &wish.connection else {
        caller.reaches_app(server, &wish.app)?;
        return Ok(None);
    };
    let connection = caller.connection(server, id).await?;
    if connection.app != wish.app || connection.user != wish.user {
        return Err(bad_request("`connection` is another app's or another user's"));
    }
    Ok(Some(connection.id))
}

fn new(
    caller: &Caller,
    connection: Option<ConnectionId>,
    wish: Wish,
) -> Result<NewConnectSession, Problem> {
    if wish.user.trim().is_empty() || wish.user.chars().count() > LONGEST_USER {
        return Err(bad_request(format!("`user` has 1 to {LONGEST_USER} characters")));
    }
    let label = label(wish.label.as_deref())?;
    let return_to = wish.return_to.map(|text| acceptable_return_to(&text).ok_or(()));
    let return_to = return_to.transpose().map_err(|()| {
        bad_request("`return_to` is an absolute `https` URL without user and password")
    })?;
    let confirm = wish.confirm.unwrap_or(return_to.is_some());
    if confirm && return_to.is_none() {
        return Err(bad_request(
            "`confirm` needs a `return_to`: the person brings you the code there",
        ));
    }
    let lifetime = wish.expires_in.unwrap_or(USUAL_LIFETIME);
    if !LIFETIMES.contains(&lifetime) {
        return Err(bad_request("`expires_in` is a number from 60 to 604800"));
    }
    Ok(NewConnectSession {
        tenant: caller.tenant().to_owned(),
        app: wish.app,
        user: wish.user,
        connection,
        return_to: return_to.map(Into::into),
        wanted_scopes: wish.scopes.map(scopes).transpose()?,
        label,
        lifetime: Duration::from_secs(lifetime.into()),
        confirm,
    })
}

/// Names of scopes, each a word.
fn scopes(names: Vec<String>) -> Result<Scopes, Problem> {
    if names.is_empty() || !names.iter().all(|name| is_scope_name(name)) {
        return Err(bad_request("`scopes` is a list of scopes such as `files.content.read`"));
    }
    Ok(names.into_iter().collect())
}

fn no_session() -> Problem {
    Problem::not_found("there is no such connect session, or this API key is not for it")
}
