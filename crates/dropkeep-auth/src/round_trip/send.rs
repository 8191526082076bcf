//! Sending one request and reading a bounded answer.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Request, StatusCode};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::Trouble;

/// More than any token answer has, Dropbox's or a keep's.
const LONGEST_ANSWER: usize = 64 * 1024;

/// What came back, whatever its status.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// `None` when it was longer than [`LONGEST_ANSWER`].
    body: Option<Zeroizing<Vec<u8>>>,
}

impl Answer {
    /// The body, if it is JSON of this form.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Option<T> {
        self.body.as_ref().and_then(|body| serde_json::from_slice(body).ok())
    }

    /// Whether `words` stand in the body.
    pub(crate) fn says(&self, words: &str) -> bool {
        let body = self.body.as_deref().map_or(&[][..], Vec::as_slice);
        body.windows(words.len()).any(|window| window == words.as_bytes())
    }

    /// Whether the body went beyond the bound.
    pub(crate) fn is_too_large(&self) -> bool {
        self.body.is_none()
    }

    /// Whether this is a page for people, and so the work of a proxy: Dropbox sends none here.
    pub(crate) fn is_html(&self) -> bool {
        let content_type = self.headers.get(http::header::CONTENT_TYPE);
        let declared = content_type
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.to_ascii_lowercase().contains("html"));
        let body = self.body.as_deref().map_or(&[][..], Vec::as_slice);
        declared || body.trim_ascii_start().starts_with(b"<")
    }
}

/// Sends `request` and reads the whole answer within `total_timeout`.
pub(crate) async fn send(
    http: &reqwest::Client,
    request: Request<String>,
    total_timeout: Duration,
) -> Result<Answer, Trouble> {
    let mut request = reqwest::Request::try_from(request).map_err(trouble)?;
    *request.timeout_mut() = Some(total_timeout);
    let mut response = http.execute(request).await.map_err(trouble)?;
    let body = read_bounded(&mut response).await?;
    Ok(Answer { status: response.status(), headers: response.headers().clone(), body })
}

async fn read_bounded(
    response: &mut reqwest::Response,
) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
    let mut body = Zeroizing::new(Vec::new());
    while let Some(chunk) = response.chunk().await.map_err(trouble)? {
        if body.len() + chunk.len() > LONGEST_ANSWER {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}

fn trouble(error: reqwest::Error) -> Trouble {
    if error.is_timeout() {
        Trouble::TimedOut
    } else {
        Trouble::Connection(Arc::new(error.without_url()))
    }
}
