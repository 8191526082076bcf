//! Every path of the API, and its description at `/openapi.json`.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{Components, SecurityRequirement};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{
    api_keys, audit, confirm, connect_sessions, connections, import, outbox, subscriptions, tokens,
};
use crate::http::Server;

/// No body of the API is longer than this; what goes through the proxy is another matter.
const LONGEST_BODY: usize = 64 * 1024;

#[derive(OpenApi)]
#[openapi(
    paths(crate::http::proxy::forward),
    info(
        title = "Dropkeep",
        description = "Access tokens for Dropbox, kept fresh for a fleet. Errors are problem details \
            (RFC 9457) with a `code` for programs and a `detail` that says what to do."
    ),
    tags(
        (name = "tokens", description = "Access tokens"),
        (name = "connections", description = "Dropbox accounts and teams that people connected"),
        (name = "webhooks", description = "Being told what happens to connections"),
        (name = "proxy", description = "Dropbox's API without OAuth"),
        (name = "keys", description = "API keys"),
        (name = "audit", description = "Who did what when"),
    )
)]
struct Description;

/// The API and the document that describes it.
pub(in crate::http) fn routes() -> Router<Arc<Server>> {
    let (router, mut document) = OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(tokens::read))
        .routes(routes!(tokens::report))
        .routes(routes!(connections::list, import::import))
        .routes(routes!(connections::read, connections::change, connections::disconnect))
        .routes(routes!(connect_sessions::create))
        .routes(routes!(connect_sessions::read))
        .routes(routes!(confirm::confirm))
        .routes(routes!(subscriptions::list, subscriptions::create))
        .routes(routes!(subscriptions::delete))
        .routes(routes!(subscriptions::test))
        .routes(routes!(subscriptions::rotate))
        .routes(routes!(api_keys::list, api_keys::create))
        .routes(routes!(api_keys::read, api_keys::revoke))
        .routes(routes!(api_keys::rotate))
        .routes(routes!(audit::list))
        .routes(routes!(outbox::list))
        .routes(routes!(outbox::discard))
        .routes(routes!(outbox::retry))
        .split_for_parts();
    let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document
        .components
        .get_or_insert_with(Components::default)
        .add_security_scheme("api_key", scheme);
    document.security = Some(vec![SecurityRequirement::new("api_key", Vec::<String>::new())]);
    let document = serde_json::to_string(&document).unwrap_or_default();
    let described = move || {
        let headers = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
        let answer = (headers, document.clone());
        async { answer }
    };
    router.route("/openapi.json", get(described)).layer(DefaultBodyLimit::max(LONGEST_BODY))
}
