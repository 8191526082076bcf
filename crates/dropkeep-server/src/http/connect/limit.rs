//! Not too many requests from one address.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderValue;
use http::header::RETRY_AFTER;

use super::notice::Notice;
use crate::http::Server;

/// Answers with 429 and a page before anything is read or written, when there were too many.
pub(super) async fn limit(
    State(server): State<Arc<Server>>,
    request: Request,
    next: Next,
) -> Response {
    match server.visitors.count_page((request.extensions(), request.headers())) {
        Ok(()) => next.run(request).await,
        Err(wait) => {
            let mut page = Notice::TooMany.page(&server, None);
            // Rounded up: a moment too early would be refused again.
            let seconds = HeaderValue::from(wait.as_secs().saturating_add(1));
            page.headers_mut().insert(RETRY_AFTER, seconds);
            page
        }
    }
}
