//! The paths of what pages are made of.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::assets;
use crate::http::Server;

/// Stylesheets and pictures.
pub(in crate::http) fn routes() -> Router<Arc<Server>> {
    Router::new()
        .route("/assets/keep.css", get(assets::stylesheet))
        .route("/assets/admin.css", get(assets::admin_stylesheet))
        .route("/assets/brand.css", get(assets::brand_stylesheet))
        .route("/assets/icon.svg", get(assets::icon))
        .route("/assets/logo", get(assets::logo))
}
