//! The URL map, and what every request goes through.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State as Extract};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{any, get, post};
use http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS,
    AUTHORIZATION, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, HOST, LOCATION, USER_AGENT, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use tokio::time::Instant;

use crate::blob::Blob;
use crate::call::{PageCall, PageReply};
use crate::fault::{self, Bearer, Occasion};
use crate::server::log::{Ending, redacted};
use crate::server::{RequestRecord, Shared, link_base};
use crate::wire::{self, Answer};
use crate::{admin, dispatch, file_requests, oauth, routes};

/// The targets of temporary upload links.
const UPLOAD_LINKS: &str = "/apitul/1/{token}";

/// The pages of file requests.
const FILE_REQUESTS: &str = "/request/{id}";

/// Everything a local Dropbox serves, on one port in place of Dropbox's hosts.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let authorize = get(oauth::authorize_page).post(oauth::decide);
    Router::new()
        .route("/2/{*route}", any(dispatch::serve))
        .route("/oauth2/authorize", authorize.clone())
        .route("/1/oauth2/authorize", authorize)
        .route("/oauth2/token", post(oauth::token))
        .route("/1/oauth2/token", post(oauth::token))
        .route("/.well-known/openid-configuration", get(oauth::discovery))
        .route(oauth::KEY_SET, get(oauth::key_set))
        .route(UPLOAD_LINKS, post(dispatch::upload_link))
        .route(FILE_REQUESTS, get(file_requests::show).post(file_requests::receive))
        .fallback(page)
        .layer(from_fn_with_state(Arc::clone(&shared), around))
        // After the layer: these are not among Dropbox's requests.
        .merge(admin::router())
        .with_state(shared)
}

/// The decoded pairs of a query or a form.
pub(crate) fn query_pairs(query: impl AsRef<[u8]>) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.as_ref()).into_owned().collect()
}

/// Logs, scripts trouble, and adds the headers that every answer carries.
async fn around(Extract(shared): Extract<Arc<Shared>>, request: Request, next: Next) -> Answer {
    let route = route_name(request.uri().path());
    let record = record(&shared, &route, &request);
    let arrived = record.at;
    let began = Instant::now();
    let number = shared.requests.begin(record);
    let mut answer = if request.method() == Method::OPTIONS && is_shared_with_pages(&route) {
        preflight(&request)
    } else {
        let occasion = Occasion {
            route: &route,
            bearer: bearer(request.headers()),
            since_change: shared.past.since_change(arrived),
        };
        match shared.faults.take(occasion) {
            Some(trouble) => fault::apply((&shared, &route, arrived), trouble, request, next).await,
            None => next.run(request).await,
        }
    };
    if let Err(reason) = shared.kept().await {
        let text = format!("the local Dropbox could not keep its state on disk: {reason}");
        answer = wire::text(StatusCode::INTERNAL_SERVER_ERROR, text);
    }
    let id = shared.random().hex(32);
    complete(answer.headers_mut(), &route, &id);
    let ending = Ending {
        status: answer.status(),
        duration: began.elapsed(),
        request_id: id,
        response_size: answer.body().size_hint().exact().or_else(|| length(answer.headers())),
        note: answer.extensions_mut().remove().unwrap_or_default(),
    };
    shared.requests.end(number, ending);
    answer
}

/// What is known of a request when it arrives.
fn record(shared: &Shared, route: &str, request: &Request) -> RequestRecord {
    let headers = request.headers();
    let text = |name| Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned());
    RequestRecord {
        number: 0,
        at: shared.clock.now(),
        method: request.method().clone(),
        route: redacted(route),
        status: None,
        duration: None,
        account: None,
        app: None,
        user_agent: text(USER_AGENT),
        host: text(HOST).or_else(|| request.uri().authority().map(ToString::to_string)),
        request_id: String::new(),
        argument: None,
        request_size: length(headers),
        response_size: None,
    }
}

fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Adds the headers that every answer carries.
fn complete(headers: &mut HeaderMap, route: &str, id: &str) {
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert("X-Dropbox-Request-Id", id);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    // What people store is shown without the rights of this server's own pages.
    let policy = HeaderValue::from_static("sandbox allow-forms allow-scripts");
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    headers.entry(X_FRAME_OPTIONS).or_insert(HeaderValue::from_static("SAMEORIGIN"));
    if is_shared_with_pages(route) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        let exposed = "Dropbox-API-Result, X-Dropbox-Request-Id, Retry-After, Content-Range, ETag";
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(exposed));
    }
}

/// Whether scripts of any web page may read the answer. If they could read the consent page, they
/// could press its button.
fn is_shared_with_pages(route: &str) -> bool {
    route != "oauth2/authorize"
}

fn bearer(headers: &HeaderMap) -> Bearer {
    match headers.get(AUTHORIZATION) {
        Some(value) if value.as_bytes().starts_with(b"Bearer ") => Bearer::Present,
        _ => Bearer::Absent,
    }
}

/// How faults and the log name a request.
fn route_name(path: &str) -> String {
    let name = path.strip_prefix("/2/").or_else(|| path.strip_prefix("/1/")).unwrap_or(path);
    name.strip_prefix('/').filter(|name| name.starts_with("oauth2/")).unwrap_or(name).to_owned()
}

/// The answer to a browser that asks first (CORS).
fn preflight(request: &Request) -> Answer {
    let mut answer = Response::new(Body::empty());
    let asked = request.headers().get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    let headers = answer.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.unwrap_or(HeaderValue::from_static("*")));
    answer
}

/// The most bytes that a form of a page may have.
const FORM_LIMIT: usize = 16 * 1024;

/// Anything else: shared links, temporary links.
async fn page(Extract(shared): Extract<Arc<Shared>>, request: Request) -> Answer {
    let (parts, body) = request.into_parts();
    let not_found = || wire::text(StatusCode::NOT_FOUND, "there is nothing here");
    let form = match parts.method {
        Method::GET | Method::HEAD => {
            dispatch::discard(body).await;
            Vec::new()
        }
        Method::POST if routes::takes_forms(parts.uri.path()) => {
            match axum::body::to_bytes(body, FORM_LIMIT).await {
                Ok(bytes) => query_pairs(bytes),
                Err(_) => return wire::text(StatusCode::PAYLOAD_TOO_LARGE, "too large a form"),
            }
        }
        _ => {
            dispatch::discard(body).await;
            return not_found();
        }
    };
    let Some(handler) = routes::page(parts.uri.path()) else { return not_found() };
    let call = PageCall {
        path: percent_decoded(parts.uri.path()),
        query: query_pairs(parts.uri.query().unwrap_or_default()),
        form,
        now: shared.clock.now(),
        link_base: link_base(&shared, &parts),
    };
    let answer = tokio::task::spawn_blocking(move || {
        let reply = handler(&call, &mut shared.state());
        write(&shared, &parts.headers, reply)
    });
    match answer.await {
        Ok(answer) => answer,
        Err(panic) => wire::text(StatusCode::INTERNAL_SERVER_ERROR, panic.to_string()),
    }
}

/// Writes an answer. It may take long, for an archive.
fn write(shared: &Shared, headers: &HeaderMap, reply: PageReply) -> Answer {
    let status = |code| StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    match reply {
        PageReply::Redirect(url) => {
            let mut answer = wire::text(StatusCode::FOUND, "");
            set(&mut answer, LOCATION, &url);
            answer
        }
        PageReply::Html(code, html) => {
            let mut answer = wire::html(status(code), html);
            // Images come from the host of the bytes.
            let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src *; \
                          form-action 'self'; base-uri 'none'";
            set(&mut answer, CONTENT_SECURITY_POLICY, policy);
            answer
        }
        PageReply::Text(code, text) => wire::text(status(code), text),
        PageReply::Archive { disposition, archive } => {
            let content = match archive.write(&shared.spool) {
                Ok(content) => content,
                Err(error) => return wire::text(status(500), error.to_string()),
            };
            let mut answer = dispatch::file_answer(&HeaderMap::new(), &content, None);
            answer.headers_mut().remove(ACCEPT_RANGES);
            set(&mut answer, CONTENT_TYPE, "application/zip");
            set(&mut answer, CONTENT_DISPOSITION, &disposition);
            answer
        }
        PageReply::Portrait { portrait, rev } => match portrait.render() {
            Ok(bytes) => write(
                shared,
                headers,
                PageReply::File {
                    content_type: portrait.content_type().to_owned(),
                    disposition: "inline".to_owned(),
                    content: Blob::memory(bytes.into()),
                    rev,
                },
            ),
            Err(error) => wire::text(status(500), error.to_string()),
        },
        PageReply::File { content_type, disposition, content, rev } => {
            let mut answer = dispatch::file_answer(headers, &content, Some(&rev));
            if answer.status().is_success() {
                set(&mut answer, CONTENT_TYPE, &content_type);
                set(&mut answer, CONTENT_DISPOSITION, &disposition);
            }
            answer
        }
    }
}

fn set(answer: &mut Answer, name: http::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// A path with its percent-escapes decoded. What is no escape stays as it is.
fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let escaped = others.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped =
            escaped.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &others[2..];
            }
            _ => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
