//! Taking over refresh tokens that exist already.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use dropkeep_auth::{RefreshToken, Scopes, TokenError};
use dropkeep_stores::{Action, LONGEST_USER};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::input::{Body, bad_request};
use super::shapes::{ConnectionAnswer, ProblemDetails};
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;
use crate::sign_in::{Import, ImportError, TokenKind};

/// A refresh token to take over.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Wish {
    /// The app that it was given to, by its name in the configuration.
    app: String,
    /// The refresh token.
    refresh_token: String,
    /// Your own name for the person.
    #[schema(max_length = 200)]
    user: Option<String>,
    /// What to call the connection.
    #[schema(max_length = 200)]
    label: Option<String>,
    /// Whether it is for an account, which it is without this, or for a whole team.
    kind: Option<Kind>,
    /// What was granted with it, if you know.
    scopes: Option<Vec<String>>,
}

/// What a token is for.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// One account.
    Account,
    /// A whole team.
    Team,
}

/// Takes over a refresh token that exists already.
///
/// Dropbox is asked for an access token with it, and whom it acts for. Who is connected to the app
/// already keeps the connection.
#[utoipa::path(post, path = "/v1/connections", tag = "connections", request_body = Wish,
    responses(
        (status = 201, description = "A new connection", body = ConnectionAnswer),
        (status = 200, description = "A connection that was there, with the new token",
            body = ConnectionAnswer),
        (status = 404, description = "No such app", body = ProblemDetails),
        (status = 422, description = "Dropbox does not accept the token", body = ProblemDetails),
        (status = 503, description = "Not now: try again", body = ProblemDetails),
    ))]
pub(super) async fn import(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Body(wish): Body<Wish>,
) -> Result<(StatusCode, Json<ConnectionAnswer>), Problem> {
    caller.may(Action::Write)?;
    caller.reaches_app(&server, &wish.app)?;
    let label = super::connections::label(wish.label.as_deref())?;
    let user = wish.user.unwrap_or_default();
    if user.chars().count() > LONGEST_USER {
        return Err(bad_request(format!("`user` has at most {LONGEST_USER} characters")));
    }
    let import = Import {
        app: wish.app,
        user,
        label,
        kind: match wish.kind {
            Some(Kind::Team) => TokenKind::Team,
            Some(Kind::Account) | None => TokenKind::Account,
        },
        scopes: wish.scopes.map(Scopes::from_iter),
        refresh_token: RefreshToken::new(wish.refresh_token),
    };
    let connected = server.keep.import(import).await.map_err(not_imported)?;
    let connection = connected.connection;
    let audit = server.keep.audit();
    let id = Some(&connection.id);
    let record = audit.now(caller.tenant(), caller.actor(), "connection.import", id);
    server.record(&record).await;
    let status = if connected.is_new { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(connection.into())))
}

fn not_imported(error: ImportError) -> Problem {
    match error {
        ImportError::NoApp => Problem::not_found("there is no such app"),
        ImportError::Token(TokenError::GrantDead(refusal)) => Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "token_refused",
            format!("Dropbox does not accept this refresh token for this app: {refusal}"),
        ),
        ImportError::Token(error @ TokenError::Unavailable { .. }) => {
            let wait = error.retry_after().unwrap_or(std::time::Duration::from_secs(5));
            Problem::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                "Dropbox does not answer now",
            )
            .retry_after(wait)
        }
        ImportError::Token(error) => crate::keep::NoToken::Misconfigured(error).into(),
        ImportError::Who(error) => Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "account_unknown",
            format!(
                "Dropbox does not say whom the token acts for ({error}): is `kind` right, and may the app \
                 read account_info?"
            ),
        ),
        ImportError::Database(error) => error.into(),
        // A keep that serves has its endpoints.
        ImportError::Setup(error) => {
            tracing::error!(%error, "Dropbox cannot be asked");
            Problem::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "misconfigured",
                "this service is set up wrongly",
            )
        }
    }
}
