//! Serves the page.

use std::sync::Arc;

use askama::Template as _;
use axum::extract::State as Extract;
use axum::response::Response;
use http::header::CONTENT_SECURITY_POLICY;
use http::{HeaderValue, StatusCode, Uri};

use super::super::answer::typed;
use super::view::{Page, Wanted};
use crate::server::{Shared, query_pairs};

/// What the page may do in a browser: look as it does, and send its forms here.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// Shows everything at one glance.
pub(crate) async fn page(Extract(shared): Extract<Arc<Shared>>, uri: Uri) -> Response {
    let wanted = Wanted::read(&query_pairs(uri.query().unwrap_or_default()));
    let rendered = tokio::task::spawn_blocking(move || Page::of(&shared, wanted).render()).await;
    let html = match rendered {
        Ok(Ok(html)) => html,
        Ok(Err(error)) => return broken(&error.to_string()),
        Err(panic) => return broken(&panic.to_string()),
    };
    let mut answer = typed(StatusCode::OK, "text/html; charset=utf-8", html);
    answer.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    answer
}

fn broken(reason: &str) -> Response {
    typed(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", reason.to_owned())
}
