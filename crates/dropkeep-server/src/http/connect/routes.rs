//! Which path is which page.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn_with_state, map_response_with_state};
use axum::routing::get;

use super::{callback, disconnect, done, limit, notice, photo, return_trip, start};
use crate::http::Server;
use crate::http::pages::headers;

/// What the forms of these pages may send.
const LARGEST_FORM: usize = 16 * 1024;

/// The connect pages.
pub(in crate::http) fn routes(server: &Arc<Server>) -> Router<Arc<Server>> {
    Router::new()
        .route("/", get(notice::nothing_here))
        .route("/connect/{app}", get(start::page).post(start::begin))
        .route("/connect/{app}/callback", get(callback::arrive))
        .route("/connect/{app}/done/{flow}", get(done::page))
        .route("/connect/{app}/done/{flow}/photo", get(photo::show))
        .route("/connect/{app}/done/{flow}/return", get(return_trip::leave))
        .route(
            "/connect/{app}/done/{flow}/disconnect",
            get(disconnect::ask).post(disconnect::carry_out),
        )
        .method_not_allowed_fallback(notice::no_such_method)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn_with_state(Arc::clone(server), limit::limit))
        .layer(map_response_with_state(Arc::clone(server), headers::guard))
}
