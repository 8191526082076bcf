//! Which path is which page.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::map_response_with_state;
use axum::routing::{any, get, post};

use super::{audit, condition, connections, keys, links, outbox, refusal, shown_once, sign_in};
use crate::http::Server;
use crate::http::pages::headers;

/// What the forms of these pages may send.
const LARGEST_FORM: usize = 16 * 1024;

/// The admin page.
pub(in crate::http) fn routes(server: &Arc<Server>) -> Router<Arc<Server>> {
    Router::new()
        .route("/admin", get(connections::list))
        .route("/admin/sign-in", get(sign_in::page).post(sign_in::open))
        .route("/admin/sign-out", post(sign_in::close))
        .route("/admin/connections/{id}", get(connections::story))
        .route("/admin/connections/{id}/label", post(connections::label))
        .route(
            "/admin/connections/{id}/disconnect",
            get(connections::ask).post(connections::disconnect),
        )
        .route("/admin/connections/{id}/reconnect", post(links::reconnect))
        .route("/admin/connect", get(links::page).post(links::create))
        .route("/admin/audit", get(audit::list))
        .route("/admin/keys", get(keys::list).post(keys::create))
        .route("/admin/keys/{id}/rotate", get(keys::ask_to_rotate).post(keys::rotate))
        .route("/admin/keys/{id}/revoke", get(keys::ask_to_revoke).post(keys::revoke))
        .route("/admin/condition", get(condition::page))
        .route("/admin/outbox/{id}/retry", post(outbox::retry))
        .route("/admin/outbox/{id}/discard", post(outbox::discard))
        .route("/admin/shown", get(shown_once::page))
        .route("/admin/{*page}", any(refusal::no_such_page))
        .method_not_allowed_fallback(refusal::no_such_method)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(map_response_with_state(Arc::clone(server), refusal::show))
        .layer(map_response_with_state(Arc::clone(server), headers::guard))
}
