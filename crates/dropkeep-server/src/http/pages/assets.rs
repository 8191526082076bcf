//! What pages are made of beside HTML: our stylesheet, and the operator's stylesheet and logo.

use std::path::Path;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, StatusCode};

use crate::http::Server;

/// A changed brand shows within minutes.
const CACHED: &str = "public, max-age=300";
const CSS: &str = "text/css; charset=utf-8";

/// `GET /assets/keep.css`.
pub(in crate::http) async fn stylesheet() -> Response {
    asset(CSS, include_str!("../../../templates/keep.css").into())
}

/// `GET /assets/admin.css`: what the admin page needs beside it.
pub(in crate::http) async fn admin_stylesheet() -> Response {
    asset(CSS, include_str!("../../../templates/admin.css").into())
}

/// `GET /assets/icon.svg`, where there is no logo.
pub(in crate::http) async fn icon() -> Response {
    asset("image/svg+xml", include_str!("../../../templates/icon.svg").into())
}

/// `GET /assets/brand.css`, as the operator has it now.
pub(in crate::http) async fn brand_stylesheet(State(server): State<Arc<Server>>) -> Response {
    file(server.keep.config().brand.stylesheet.as_deref(), |_| Some(CSS)).await
}

/// `GET /assets/logo`, as the operator has it now.
pub(in crate::http) async fn logo(State(server): State<Arc<Server>>) -> Response {
    file(server.keep.config().brand.logo.as_deref(), picture_type).await
}

async fn file(path: Option<&Path>, kind: impl Fn(&Path) -> Option<&'static str>) -> Response {
    let Some((path, kind)) = path.and_then(|path| Some((path, kind(path)?))) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tokio::fs::read(path).await {
        Ok(bytes) => asset(kind, bytes.into()),
        Err(error) => {
            tracing::warn!(%error, path = %path.display(), "a file of the brand cannot be read");
            StatusCode::NOT_FOUND.into_response()
        }
    }
}

/// A drawing (SVG) opened by itself runs no script and loads nothing.
fn asset(kind: &'static str, bytes: bytes::Bytes) -> Response {
    let headers = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, CACHED),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    ];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), bytes).into_response()
}

fn picture_type(path: &Path) -> Option<&'static str> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "jpg" | "jpeg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}
