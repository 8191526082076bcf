//! Uploads to temporary upload links: a bare POST of bytes, without any authorization.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State as Extract};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, StatusCode};
use serde_json::{Value, json};

use super::body;
use crate::call::Call;
use crate::fault::Conduct;
use crate::files::{UploadLinkFailure, upload_to_link};
use crate::server::{Shared, link_base};
use crate::wire::{self, Answer};

/// Takes the one file that a link is for.
pub(crate) async fn upload_link(
    Extract(shared): Extract<Arc<Shared>>,
    Path(token): Path<String>,
    request: Request<Body>,
) -> Answer {
    let (parts, body) = request.into_parts();
    if !is_accepted(&parts.headers) {
        body::discard(body).await;
        let text = "Bad HTTP \"Content-Type\" header. Expecting one of \
                    \"application/octet-stream\", \"text/plain; charset=dropbox-cors-hack\".";
        return wire::text(StatusCode::BAD_REQUEST, text);
    }
    let Ok(bytes) = body::upload(body, shared.spool.clone()).await else {
        return wire::text(StatusCode::CONFLICT, "The upload failed");
    };
    let call = Call {
        account: None,
        app: None,
        team: None,
        linked_by: None,
        admin: None,
        view: None,
        access_token: None,
        arg: Value::Null,
        body: Some(bytes),
        now: shared.clock.now(),
        link_base: link_base(&shared, &parts),
        spool: shared.spool.clone(),
        conduct: Conduct::default(),
    };
    let save = move || shared.change(|state| upload_to_link(state, &token, call));
    match tokio::task::spawn_blocking(save).await {
        Ok(Ok(hash)) => wire::json(StatusCode::OK, &json!({ "content-hash": hash })),
        Ok(Err(failure)) => refused(&failure),
        Err(panic) => wire::text(StatusCode::INTERNAL_SERVER_ERROR, panic.to_string()),
    }
}

fn is_accepted(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let accepted =
        ["application/octet-stream", "text/plain", "text/plain; charset=dropbox-cors-hack"];
    value.is_some_and(|value| accepted.contains(&value))
}

fn refused(failure: &UploadLinkFailure) -> Answer {
    match failure {
        UploadLinkFailure::Unknown => wire::text(StatusCode::CONFLICT, "There is no such link"),
        UploadLinkFailure::Gone => {
            wire::text(StatusCode::GONE, "The link has expired or was already used")
        }
        UploadLinkFailure::NotSaved(failure) => {
            tracing::debug!(?failure, "an upload to a link was not saved");
            wire::text(StatusCode::CONFLICT, "The upload failed")
        }
    }
}
