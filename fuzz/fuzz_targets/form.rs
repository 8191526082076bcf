//! The form on the page of a file request: multipart, as browsers send it and as they never would.

#![no_main]

use std::cell::RefCell;

use arbitrary::Arbitrary;
use axum::body::Body;
use bytes::Bytes;
use dropkeep_fuzz::Sandbox;
use futures_util::stream;
use http::Request;
use libfuzzer_sys::fuzz_target;
use serde_json::json;

thread_local! {
    static SANDBOX: RefCell<Sandbox> = RefCell::default();
}

const FIELDS: [&str; 5] = ["files", "name", "email", "", "other"];

#[derive(Debug, Arbitrary)]
struct Form<'a> {
    /// What `Content-Type` is in place of the right one.
    content_type: Option<&'a [u8]>,
    parts: Vec<Part<'a>>,
    /// What comes after the last part in place of the end.
    tail: Option<&'a [u8]>,
    /// The sizes of the pieces in which the body arrives.
    pieces: Vec<u8>,
}

#[derive(Debug, Arbitrary)]
struct Part<'a> {
    field: u8,
    file_name: Option<&'a [u8]>,
    header: Option<&'a [u8]>,
    content: &'a [u8],
    times: u8,
}

fuzz_target!(|form: Form<'_>| {
    SANDBOX.with_borrow_mut(|sandbox| {
        sandbox.next();
        let arg = json!({ "title": "Papers", "destination": "/Papers" }).to_string();
        let create = Request::post("/2/file_requests/create")
            .header("content-type", "application/json")
            .body(Body::from(arg));
        let answer = sandbox.ask("file_requests/create", create.expect("a request")).json();
        let url = answer["url"].as_str().unwrap_or_default();
        let path = url.find("/request/").map_or("/request/none", |at| &url[at..]);
        let content_type = form.content_type.unwrap_or(b"multipart/form-data; boundary=cut");
        let request = Request::post(path).header("content-type", content_type);
        if let Ok(request) = request.body(form.body()) {
            sandbox.ask_page(request);
        }
    });
});

impl Form<'_> {
    fn body(&self) -> Body {
        let mut whole = Vec::new();
        self.parts.iter().for_each(|part| part.write(&mut whole));
        whole.extend_from_slice(self.tail.unwrap_or(b"--cut--\r\n"));
        let (mut rest, mut pieces) = (Bytes::from(whole), Vec::new());
        for size in &self.pieces {
            pieces.push(rest.split_to(usize::from(*size).min(rest.len())));
        }
        pieces.push(rest);
        Body::from_stream(stream::iter(pieces.into_iter().map(Ok::<_, std::io::Error>)))
    }
}

impl Part<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let field = FIELDS[usize::from(self.field) % FIELDS.len()];
        out.extend_from_slice(b"--cut\r\nContent-Disposition: form-data; name=\"");
        out.extend_from_slice(field.as_bytes());
        out.push(b'"');
        if let Some(name) = self.file_name {
            out.extend_from_slice(b"; filename=\"");
            out.extend_from_slice(name);
            out.push(b'"');
        }
        if let Some(header) = self.header {
            out.extend_from_slice(b"\r\n");
            out.extend_from_slice(header);
        }
        out.extend_from_slice(b"\r\n\r\n");
        out.extend_from_slice(self.content);
        // One in sixteen is long enough to lie in a file.
        if self.times < 16 {
            out.extend_from_slice(&self.content.repeat(usize::from(self.times) * 64));
        }
        out.extend_from_slice(b"\r\n");
    }
}
