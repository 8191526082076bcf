//! What is not done, told as a page.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use dropkeep_stores::DatabaseError;
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};

use super::pages::{NoticePage, frame};
use crate::http::Server;
use crate::http::pages::answer;
use crate::http::problem::Problem;

/// Why something is not done.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Nobody is signed in, or no longer.
    SignedOut,
    /// A form that comes from elsewhere, or from the page of another session.
    ForeignForm,
    /// What the API says about it.
    Problem(Problem),
}

/// What [`show`] makes a page of.
#[derive(Debug, Clone)]
enum Said {
    SignIn,
    Notice(&'static str, String),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, said, wait) = match self {
            Self::SignedOut => (StatusCode::SEE_OTHER, Said::SignIn, None),
            Self::ForeignForm => {
                let detail = "This form was not sent from a page of this session. Open the page again \
                              and try once more.";
                let said = Said::Notice("That was not accepted", detail.to_owned());
                (StatusCode::FORBIDDEN, said, None)
            }
            Self::Problem(problem) => {
                let (status, detail) = problem.said();
                let said = Said::Notice(heading(status), sentence(detail));
                let wait = problem.into_response().headers().get(RETRY_AFTER).cloned();
                (status, said, wait)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(said);
        if let Some(wait) = wait {
            response.headers_mut().insert(RETRY_AFTER, wait);
        }
        response
    }
}

/// Makes pages of refusals: they know neither the settings nor the brand.
pub(super) async fn show(State(server): State<Arc<Server>>, mut response: Response) -> Response {
    let config = server.keep.config();
    match response.extensions_mut().remove::<Said>() {
        None => response,
        Some(Said::SignIn) => answer::see_other(config.url_of(["admin", "sign-in"]).path()),
        Some(Said::Notice(heading, detail)) => {
            let page = NoticePage { frame: frame(config), heading, detail };
            let mut shown = answer::page(response.status(), &page);
            let wait: Option<HeaderValue> = response.headers_mut().remove(RETRY_AFTER);
            if let Some(wait) = wait {
                shown.headers_mut().insert(RETRY_AFTER, wait);
            }
            shown
        }
    }
}

/// Every path that is none.
pub(super) async fn no_such_page() -> Refusal {
    Problem::not_found("there is no such page").into()
}

/// Every method that a page does not have.
pub(super) async fn no_such_method() -> Refusal {
    let detail = "this address takes what a form of the admin page sends: go to that page";
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail).into()
}

fn heading(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "There is nothing here",
        StatusCode::FORBIDDEN => "Your key is not for this",
        StatusCode::METHOD_NOT_ALLOWED => "This is not a page",
        StatusCode::TOO_MANY_REQUESTS => "Too many requests",
        status if status.is_server_error() => "This cannot be done now",
        _ => "Something about that is wrong",
    }
}

/// Problems are written as parts of sentences.
fn sentence(detail: &str) -> String {
    let mut letters = detail.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<DatabaseError> for Refusal {
    fn from(error: DatabaseError) -> Self {
        Self::Problem(error.into())
    }
}
