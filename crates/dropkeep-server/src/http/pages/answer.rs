//! Pages and redirects as responses.

use askama::Template;
use axum::response::{Html, IntoResponse as _, Response};
use http::header::{LOCATION, SET_COOKIE};
use http::{HeaderValue, StatusCode};

/// A page.
pub(in crate::http) fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page cannot be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// On to another page: 303, which carries no body along (row A13).
pub(in crate::http) fn see_other(url: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    match HeaderValue::from_str(url) {
        Ok(url) => drop(response.headers_mut().insert(LOCATION, url)),
        Err(_) => *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR,
    }
    response
}

/// To a request that is answered by the one that follows.
pub(in crate::http) fn nothing_yet() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// `response`, with cookies set.
pub(in crate::http) fn with_cookies(
    mut response: Response,
    cookies: impl IntoIterator<Item = HeaderValue>,
) -> Response {
    for cookie in cookies {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
