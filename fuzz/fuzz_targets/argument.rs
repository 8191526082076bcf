//! The argument of any call: text as it is, or grown from the API's description.

#![no_main]

use std::cell::RefCell;

use arbitrary::Unstructured;
use axum::body::Body;
use dropkeep_fuzz::{Api, Sandbox, Style};
use http::{HeaderValue, Request};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static SHARED: RefCell<(Api, Sandbox)> = RefCell::default();
}

// An input that begins with a slash is a path, a line's end and the text of the argument; any other
// is what the choices of up to four calls are taken from.
fuzz_target!(|input: &[u8]| {
    SHARED.with_borrow_mut(|(api, sandbox)| {
        sandbox.next();
        if input.first() == Some(&b'/') {
            let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
            let Ok(path) = std::str::from_utf8(&input[..end]) else { return };
            let text = input.get(end + 1..).unwrap_or_default();
            let style = api.named(path).map_or(Style::Rpc, |route| route.style());
            ask(sandbox, (path, style), text);
            return;
        }
        let mut choices = Unstructured::new(input);
        for _ in 0..4 {
            let Ok(route) = api.route(&mut choices) else { return };
            let Ok(argument) = api.argument(&route, &mut choices) else { return };
            ask(sandbox, (route.path(), route.style()), argument.to_string().as_bytes());
        }
    });
});

fn ask(sandbox: &mut Sandbox, (path, style): (&str, Style), text: &[u8]) {
    let request = Request::post(path);
    let request = match style {
        Style::Rpc => {
            request.header("content-type", "application/json").body(Body::from(text.to_vec()))
        }
        Style::Upload | Style::Download => {
            let Ok(argument) = HeaderValue::from_bytes(text) else { return };
            let request = request.header("content-type", "application/octet-stream");
            request.header("dropbox-api-arg", argument).body(Body::from("bytes"))
        }
    };
    let Ok(request) = request else { return };
    if path.starts_with("/2/") && path != "/2/files/save_url" {
        sandbox.ask(&String::from_utf8_lossy(text), request);
    }
}
