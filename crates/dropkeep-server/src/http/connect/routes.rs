//! Which path is which page.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::map_response_with_state;
use axum::routing::get;

use super::{assets, callback, disconnect, done, headers, photo, return_trip, start};
use crate::http::Server;

/// What the forms of these pages may send.
const LARGEST_FORM: usize = 16 * 1024;

/// The connect pages and what they are made of.
pub(in crate::http) fn routes(server: &Arc<Server>) -> Router<Arc<Server>> {
    let pages = Router::new()
        .route("/connect/{app}", get(start::page).post(start::begin))
        .route("/connect/{app}/callback", get(callback::arrive))
        .route("/connect/{app}/done/{flow}", get(done::page))
        .route("/connect/{app}/done/{flow}/photo", get(photo::show))
        .route("/connect/{app}/done/{flow}/return", get(return_trip::leave))
        .route(
            "/connect/{app}/done/{flow}/disconnect",
            get(disconnect::ask).post(disconnect::carry_out),
        )
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(map_response_with_state(Arc::clone(server), headers::guard));
    Router::new()
        .merge(pages)
        .route("/assets/keep.css", get(assets::stylesheet))
        .route("/assets/brand.css", get(assets::brand_stylesheet))
        .route("/assets/icon.svg", get(assets::icon))
        .route("/assets/logo", get(assets::logo))
}
