//! The headers that every page carries (rows A14, B9, B11).
//!
//! They are set in one place around all pages, errors included, and never by a page itself: one that forgot would be
//! found by nobody. There is no script to allow; a brand brings a stylesheet and a logo from this very service.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::HeaderValue;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use url::Url;

use crate::config::KeepConfig;
use crate::http::Server;

/// Adds them: nothing is kept, framed, guessed or loaded from elsewhere, and no address is passed on.
pub(in crate::http) async fn guard(
    State(server): State<Arc<Server>>,
    mut response: Response,
) -> Response {
    let headers = response.headers_mut();
    let policy = HeaderValue::from_str(&content_security_policy(server.keep.config()));
    let nothing = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    headers.insert(CONTENT_SECURITY_POLICY, policy.unwrap_or(nothing));
    for (name, value) in [
        (CACHE_CONTROL, "no-store"),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in [
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Browsers hold a form to `form-action` through redirects too, and the form that starts a flow leads to
/// Dropbox's authorize page.
fn content_security_policy(config: &KeepConfig) -> String {
    let dropbox = Url::parse(&config.endpoints.web)
        .map(|url| url.origin().ascii_serialization())
        .unwrap_or_default();
    format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' {dropbox}; \
         base-uri 'none'; frame-ancestors 'none'"
    )
}
