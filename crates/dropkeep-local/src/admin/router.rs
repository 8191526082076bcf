//! The routes below `/_local/`.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn;
use axum::response::Redirect;
use axum::routing::{delete, get, post, put};
use http::{Method, Uri};

use super::error::AdminError;
use super::guard::guard;
use super::page::{act, page};
use super::{
    clock, coverage, document, expectations, faults, files, grants, requests, snapshots, state,
    webhooks,
};
use crate::server::Shared;

/// The admin API. It is none of Dropbox's: not logged, not counted, never in trouble.
pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/_local/openapi.json", get(document::openapi))
        .route("/_local/coverage", get(coverage::coverage))
        .route("/_local/clock", get(clock::clock))
        .route("/_local/clock/advance", post(clock::advance))
        .route("/_local/clock/freeze", post(clock::freeze))
        .route("/_local/clock/resume", post(clock::resume))
        .route("/_local/requests", get(requests::requests).delete(requests::forget))
        .route("/_local/requests.har", get(requests::har))
        .route("/_local/requests/{number}", get(requests::request))
        .route("/_local/requests/{number}/curl", get(requests::curl))
        .route("/_local/assert", post(expectations::expect))
        .route("/_local/faults", get(faults::faults).post(faults::add).delete(faults::clear))
        .route("/_local/faults/{number}", delete(faults::remove))
        .route("/_local/state", get(state::state))
        .route("/_local/accounts", post(state::add))
        .route("/_local/files", get(files::files))
        .route("/_local/reset", post(snapshots::reset))
        .route("/_local/snapshots", get(snapshots::snapshots))
        .route("/_local/snapshots/{name}", put(snapshots::save).delete(snapshots::forget))
        .route("/_local/snapshots/{name}/restore", post(snapshots::restore))
        .route(
            "/_local/webhooks",
            get(webhooks::webhooks).post(webhooks::add).delete(webhooks::remove),
        )
        .route("/_local/approve", post(grants::approve))
        .route("/_local/deny", post(grants::deny))
        .route("/_local", get(to_page))
        .route("/_local/", get(page).post(act))
        .route("/_local/{*rest}", axum::routing::any(nothing))
        .method_not_allowed_fallback(not_so)
        .layer(from_fn(guard))
}

async fn to_page() -> Redirect {
    Redirect::permanent("/_local/")
}

async fn nothing(uri: Uri) -> AdminError {
    let what = format!("there is nothing at {}", uri.path());
    AdminError::missing(what, "path", "what there is, is listed at /_local/openapi.json")
}

async fn not_so(method: Method, uri: Uri) -> AdminError {
    let what = format!("{} takes no {method}", uri.path());
    let error = AdminError::bad(what, "method", "see /_local/openapi.json");
    AdminError { status: http::StatusCode::METHOD_NOT_ALLOWED, ..error }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::document::described_paths;

    #[test]
    fn the_document_describes_the_paths_that_there_are() {
        let source = include_str!("router.rs").split("#[cfg(test)]").next().unwrap();
        let routed: BTreeSet<_> = source
            .split(".route(")
            .filter_map(|route| route.trim_start().strip_prefix('"')?.split_once('"'))
            .map(|(path, _)| path.to_owned())
            .filter(|path| !["/_local", "/_local/", "/_local/{*rest}"].contains(&path.as_str()))
            .collect();
        assert_eq!(routed, described_paths().into_iter().collect());
    }
}
