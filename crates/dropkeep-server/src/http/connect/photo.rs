//! `GET /connect/{app}/done/{flow}/photo`: the person's picture, fetched by this service so that their
//! browser asks nobody else.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use url::Url;

use super::visit::Visit;
use crate::http::Server;

/// The largest picture that is passed on.
const LARGEST: usize = 2 * 1024 * 1024;
const LONGEST_WAIT: Duration = Duration::from_secs(5);
/// What may be passed on: nothing that a browser could run.
const KINDS: [&str; 4] = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/// The picture, or 404: the page shows initials then.
pub(super) async fn show(State(server): State<Arc<Server>>, visit: Visit) -> Response {
    let connection = visit.connection(&server).await.ok().flatten();
    let url = connection.and_then(|connection| connection.profile.photo_url);
    let Some(url) = url else { return StatusCode::NOT_FOUND.into_response() };
    let picture = tokio::select! {
        biased;
        picture = fetch(&server, &url) => picture,
        () = server.keep.clock().sleep(LONGEST_WAIT) => None,
    };
    match picture {
        Some((kind, bytes)) => {
            ([(CONTENT_TYPE, HeaderValue::from_static(kind))], bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn fetch(server: &Server, url: &str) -> Option<(&'static str, Bytes)> {
    let url = Url::parse(url).ok().filter(|url| is_dropboxs(server, url))?;
    let answer = server.keep.sign_ins().pictures.get(url).send().await.ok()?;
    if answer.status() != StatusCode::OK {
        return None;
    }
    let kind = answer.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    let kind = KINDS.into_iter().find(|known| *known == kind)?;
    let mut bytes = BytesMut::new();
    let mut parts = answer.bytes_stream();
    while let Some(part) = parts.next().await {
        bytes.extend_from_slice(&part.ok()?);
        if bytes.len() > LARGEST {
            return None;
        }
    }
    Some((kind, bytes.freeze()))
}

/// Only encrypted, or from where Dropbox is by the settings.
fn is_dropboxs(server: &Server, url: &Url) -> bool {
    let endpoints = &server.keep.config().endpoints;
    let bases = [&endpoints.api, &endpoints.content, &endpoints.web];
    url.scheme() == "https"
        || bases.iter().any(|base| Url::parse(base).is_ok_and(|base| base.origin() == url.origin()))
}
