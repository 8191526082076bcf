//! An answer, and what every answer must be whatever was asked.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

/// The statuses that Dropbox documents, those of pages and ranges, and 501 for what is not emulated.
const STATUSES: [u16; 18] =
    [200, 206, 302, 303, 304, 400, 401, 403, 404, 405, 409, 410, 412, 413, 416, 422, 429, 501];

/// An answer that has been read whole.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Panics unless the answer is one that Dropbox could give to a call of the API: a known status,
    /// a request id, text for 400, an `error_summary` for what is refused with JSON.
    pub fn check(&self, what: &str) {
        let status = self.status;
        assert!(STATUSES.contains(&status), "{what}: {status}: {}", self.text());
        assert!(self.headers.contains_key("x-dropbox-request-id"), "{what}: no request id");
        match status {
            400 => assert!(self.is("text/plain"), "{what}: 400 is not text: {:?}", self.headers),
            401 | 403 | 409 | 422 => self.check_refusal(what),
            _ => {}
        }
    }

    /// The body as a value, `null` when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    fn check_refusal(&self, what: &str) {
        assert!(self.is("application/json"), "{what}: {:?}", self.headers);
        let refusal = self.json();
        let tag = refusal["error"][".tag"].as_str();
        let tag = tag.unwrap_or_else(|| panic!("{what}: no error: {}", self.text()));
        let summary = refusal["error_summary"].as_str().unwrap_or_default();
        assert!(summary.starts_with(tag), "{what}: {summary} is not about {tag}");
    }

    fn is(&self, content_type: &str) -> bool {
        let found = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        found.is_some_and(|found| found.starts_with(content_type))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
