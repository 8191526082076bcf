//! Confirming that it was the right person who used a link.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::connect_sessions::{SessionAnswer, find};
use super::input::Body;
use super::shapes::ProblemDetails;
use crate::http::Server;
use crate::http::caller::Caller;
use crate::http::problem::Problem;
use crate::sign_in::{Confirmation, NotConfirmed, confirm_sign_in};

/// That a sign-in is that of a user of yours.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Confirmed {
    /// The `confirmation` that the person's browser brought to `return_to`.
    confirmation: String,
    /// Your own name for the person who is signed in with you in that browser.
    #[schema(example = "ada")]
    user: String,
}

/// Confirms that it was your user who signed in, and connects.
///
/// Your page at `return_to` calls this with the `confirmation` from its query and the user who is signed in
/// with you in that browser, whoever the link was made for. Another user's sign-in is not connected but
/// revoked. Confirming once more gives the same answer.
#[utoipa::path(post, path = "/v1/connect-sessions/{id}/confirm", tag = "connections",
    params(("id" = String, Path, description = "The session's id")), request_body = Confirmed,
    responses(
        (status = 200, description = "The session, connected", body = SessionAnswer),
        (status = 403, description = "`wrong_confirmation`: the code is another session's; `wrong_user`: the \
            link was made for another user, and what was signed in to is being revoked", body = ProblemDetails),
        (status = 404, description = "There is no such session", body = ProblemDetails),
        (status = 409, description = "`no_confirmation`: it is none to confirm; `not_signed_in`: nobody came \
            back from Dropbox yet", body = ProblemDetails),
        (status = 410, description = "`too_late`: it was not confirmed in time, and is revoked",
            body = ProblemDetails),
    ))]
pub(super) async fn confirm(
    State(server): State<Arc<Server>>,
    caller: Caller,
    Path(id): Path<String>,
    Body(confirmed): Body<Confirmed>,
) -> Result<Json<SessionAnswer>, Problem> {
    let session = find(&server, &caller, &id).await?;
    let confirmation = Confirmation {
        code: &confirmed.confirmation,
        user: &confirmed.user,
        actor: caller.actor(),
    };
    let keep = &server.keep;
    confirm_sign_in(keep.config(), keep.connections(), &session, confirmation).await?;
    let session = find(&server, &caller, &id).await?;
    Ok(Json(SessionAnswer::of(session, keep.connections().database().now())))
}

impl From<NotConfirmed> for Problem {
    fn from(error: NotConfirmed) -> Self {
        let (status, code) = match error {
            NotConfirmed::Database(error) => return error.into(),
            NotConfirmed::NotAsked => (StatusCode::CONFLICT, "no_confirmation"),
            NotConfirmed::NotYet => (StatusCode::CONFLICT, "not_signed_in"),
            NotConfirmed::WrongCode => (StatusCode::FORBIDDEN, "wrong_confirmation"),
            NotConfirmed::WrongUser => (StatusCode::FORBIDDEN, "wrong_user"),
            NotConfirmed::TooLate => (StatusCode::GONE, "too_late"),
            NotConfirmed::NoApp(_) => (StatusCode::BAD_GATEWAY, "misconfigured"),
        };
        Self::new(status, code, error.to_string())
    }
}
