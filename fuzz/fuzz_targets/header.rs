//! The headers of a call, above all those that are JSON: as bytes in a header, or in the URL.

#![no_main]

use std::cell::RefCell;

use arbitrary::Arbitrary;
use axum::body::Body;
use dropkeep_fuzz::Sandbox;
use http::{HeaderName, HeaderValue, Method, Request};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static SANDBOX: RefCell<Sandbox> = RefCell::default();
}

const ROUTES: [&str; 8] = [
    "files/download",
    "files/upload",
    "files/get_thumbnail_v2",
    "files/upload_session/append_v2",
    "files/download_zip",
    "files/export",
    "sharing/get_shared_link_file",
    "check/user",
];

const HEADERS: [&str; 10] = [
    "dropbox-api-arg",
    "dropbox-api-path-root",
    "dropbox-api-select-user",
    "dropbox-api-select-admin",
    "content-type",
    "range",
    "if-none-match",
    "host",
    "origin",
    "content-length",
];

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    route: u8,
    method: u8,
    in_url: Option<&'a [u8]>,
    others: Vec<(u8, &'a [u8])>,
    argument: &'a [u8],
}

fuzz_target!(|input: Input<'_>| {
    SANDBOX.with_borrow_mut(|sandbox| {
        sandbox.next();
        let route = ROUTES[usize::from(input.route) % ROUTES.len()];
        let mut path = format!("/2/{route}");
        if let Some(argument) = input.in_url {
            path.push_str("?arg=");
            argument.iter().for_each(|byte| path.push_str(&format!("%{byte:02X}")));
        }
        let method = [Method::POST, Method::GET, Method::POST, Method::PUT];
        let mut request = Request::new(Body::from("bytes"));
        let Ok(uri) = path.parse() else { return };
        *request.uri_mut() = uri;
        *request.method_mut() = method[usize::from(input.method) % method.len()].clone();
        let headers = request.headers_mut();
        headers.insert("content-type", HeaderValue::from_static("application/octet-stream"));
        for (name, value) in &input.others {
            let name = HeaderName::from_static(HEADERS[usize::from(*name) % HEADERS.len()]);
            let Ok(value) = HeaderValue::from_bytes(value) else { continue };
            headers.append(name, value);
        }
        if let Ok(argument) = HeaderValue::from_bytes(input.argument) {
            headers.append("dropbox-api-arg", argument);
        }
        sandbox.ask(route, request);
    });
});
