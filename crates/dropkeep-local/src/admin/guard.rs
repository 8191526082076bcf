//! Who may steer a local Dropbox: programs of this machine and its own page, but no page of another
//! site, whatever name it gives us.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Method};

use super::error::AdminError;

/// What the answers may do in a browser, unless they say more: nothing.
const POLICY: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/// Lets through what may pass, and makes every answer one for this reader alone.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let mut answer = match check(&request) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    };
    let headers = answer.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    answer
}

fn check(request: &Request) -> Result<(), AdminError> {
    let authority = authority(request);
    // A name that leads here only by somebody's DNS would make that somebody's page our own.
    if !authority.as_ref().is_some_and(is_local) {
        return Err(AdminError::forbidden(
            "the admin API is not served under this name",
            "header Host",
            "ask by 127.0.0.1, localhost, an address, or a host name without dots",
        ));
    }
    let is_safe = [Method::GET, Method::HEAD].contains(request.method());
    let site = request.headers().get("Sec-Fetch-Site").map(HeaderValue::as_bytes);
    let is_own = match site {
        None | Some(b"same-origin") => true,
        // Typed, or followed from elsewhere to look: the answer stays with the person.
        Some(b"none") => is_safe,
        Some(_) => is_safe && is_navigation(request.headers()),
    };
    if !is_own || !comes_from(request.headers(), authority.as_ref()) {
        return Err(AdminError::forbidden(
            "a page of another site may not use the admin API",
            "headers Sec-Fetch-Site and Origin",
            "use it from a program, or from the page at /_local/",
        ));
    }
    Ok(())
}

/// A link that a person follows, whose answer no other page can read.
fn is_navigation(headers: &HeaderMap) -> bool {
    headers.get("Sec-Fetch-Mode").is_some_and(|mode| mode == "navigate")
        && headers.get("Sec-Fetch-Dest").is_some_and(|dest| dest == "document")
}

/// Browsers that do not say which site asks say which origin.
fn comes_from(headers: &HeaderMap, authority: Option<&Authority>) -> bool {
    let Some(origin) = headers.get(ORIGIN) else { return true };
    let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
    origin.is_some_and(|(_, host)| authority.is_some_and(|own| own.as_str() == host))
}

fn authority(request: &Request) -> Option<Authority> {
    let named = || Authority::try_from(request.headers().get(HOST)?.as_bytes()).ok();
    request.uri().authority().cloned().or_else(named)
}

/// An address, `localhost`, or a name without dots, as containers of one machine have: no site on
/// the internet has such a name.
fn is_local(authority: &Authority) -> bool {
    let host = authority.host();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<Ipv4Addr>().is_ok()
        || bare.parse::<Ipv6Addr>().is_ok()
        || host == "localhost"
        || host.ends_with(".localhost")
        || !host.contains('.')
}
