//! Why the admin API refuses a request: what, where, and what to do.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::json;

/// A refused request.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct AdminError {
    /// What is wrong.
    pub(crate) what: String,
    /// Where: a field, a parameter, a header or the path.
    #[serde(rename = "where")]
    pub(crate) place: String,
    /// What to do about it.
    pub(crate) hint: String,
    #[serde(skip)]
    #[schema(ignore)]
    pub(crate) status: StatusCode,
}

impl AdminError {
    /// 400: the request cannot be understood.
    pub(crate) fn bad(
        what: impl Into<String>,
        place: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let (what, place, hint) = (what.into(), place.into(), hint.into());
        Self { what, place, hint, status: StatusCode::BAD_REQUEST }
    }

    /// 404: what is asked for is not there.
    pub(crate) fn missing(
        what: impl Into<String>,
        place: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { status: StatusCode::NOT_FOUND, ..Self::bad(what, place, hint) }
    }

    /// 409: it is understood, and not so.
    pub(crate) fn conflict(
        what: impl Into<String>,
        place: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { status: StatusCode::CONFLICT, ..Self::bad(what, place, hint) }
    }

    /// 403: it may not be asked from there.
    pub(crate) fn forbidden(
        what: impl Into<String>,
        place: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { status: StatusCode::FORBIDDEN, ..Self::bad(what, place, hint) }
    }
}

/// `{"error": {"what": .., "where": .., "hint": ..}}`
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErrorBody {
    error: AdminError,
}

impl IntoResponse for AdminError {
    fn into_response(self) -> Response {
        json(self.status, &ErrorBody { error: self })
    }
}
