//! The description of the admin API.

use axum::response::Response;
use http::StatusCode;
use utoipa::OpenApi;

use super::answer::json;
use super::{
    clock, coverage, expectations, faults, files, grants, requests, snapshots, state, webhooks,
};

/// What `/_local/openapi.json` is made of. A test asks every path in it.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "The admin API of a local Dropbox",
        description = "Steers and watches a local Dropbox. Programs of this machine may use it, and \
            its own page at /_local/; pages of other sites may not. A refused request tells what is \
            wrong, where, and what to do."
    ),
    paths(
        clock::clock,
        clock::advance,
        clock::freeze,
        clock::resume,
        requests::requests,
        requests::forget,
        requests::request,
        requests::curl,
        requests::har,
        expectations::expect,
        coverage::coverage,
        faults::faults,
        faults::add,
        faults::clear,
        faults::remove,
        grants::approve,
        grants::deny,
        state::state,
        state::add,
        files::files,
        snapshots::reset,
        snapshots::snapshots,
        snapshots::save,
        snapshots::restore,
        snapshots::forget,
        webhooks::webhooks,
        webhooks::add,
        webhooks::remove,
        openapi,
    )
)]
struct Document;

/// Tells what the admin API is.
#[utoipa::path(get, path = "/_local/openapi.json", tag = "about",
    responses((status = 200, description = "This document.", body = serde_json::Value)))]
pub(crate) async fn openapi() -> Response {
    json(StatusCode::OK, &Document::openapi())
}

/// The paths that the document describes.
#[cfg(test)]
pub(super) fn described_paths() -> Vec<String> {
    Document::openapi().paths.paths.keys().cloned().collect()
}
