//! Trouble to order: what a client must survive, scripted.

use std::io;
use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use axum::response::Response;
use futures_util::stream::{self, StreamExt as _};
use http::header::{CONTENT_LENGTH, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::wire::{self, Answer};

/// One kind of trouble on one route, for so many calls.
///
/// ```
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// use dropkeep_local::{Fault, LocalDropbox};
///
/// let dropbox = LocalDropbox::start().await?;
/// dropbox.fault(Fault::on("check/user").times(2).respond(429).retry_after(3));
/// # dropbox.forgive_unmet_faults();
/// # Ok::<_, std::io::Error>(())
/// # })?;
/// # Ok::<_, std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fault {
    pub(crate) route: String,
    pub(crate) times: u32,
    pub(crate) after: u32,
    pub(crate) action: Action,
}

/// What happens instead of, or to, the answer.
#[derive(Debug, Clone)]
pub(crate) enum Action {
    /// This answer, and the call has no effect.
    Respond { status: u16, body: Option<String>, retry_after: Option<u64> },
    /// The call has its effect; the body of its answer ends after so many bytes.
    CutBody { after: u64 },
    /// The call waits for the virtual clock first.
    Delay { by: Duration },
    /// 401 as for an expired access token.
    ExpiredToken,
    /// The same as the content host sometimes disguises it (dropbox-sdk-rust#207).
    ExpiredTokenDisguised,
    /// The call has its effect; the connection closes without an answer.
    LoseAnswer,
}

impl Fault {
    /// Trouble with a route named as in its URL (`files/upload`, `oauth2/token`); once, a 500,
    /// unless told otherwise.
    pub fn on(route: impl Into<String>) -> Self {
        let action = Action::Respond { status: 500, body: None, retry_after: None };
        Self { route: route.into(), times: 1, after: 0, action }
    }

    /// For so many calls.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Lets so many calls pass first.
    #[must_use]
    pub fn after(mut self, calls: u32) -> Self {
        self.after = calls;
        self
    }

    /// Answers with this status, in Dropbox's form for it; the call has no effect.
    #[must_use]
    pub fn respond(mut self, status: u16) -> Self {
        self.action = Action::Respond { status, body: None, retry_after: None };
        self
    }

    /// The text of the answer; JSON when it starts with `{`. After [`Fault::respond`].
    #[must_use]
    pub fn body(mut self, text: impl Into<String>) -> Self {
        if let Action::Respond { body, .. } = &mut self.action {
            *body = Some(text.into());
        }
        self
    }

    /// `Retry-After`, in seconds, in the header and in a 429's body. After [`Fault::respond`].
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        if let Action::Respond { retry_after, .. } = &mut self.action {
            *retry_after = Some(seconds);
        }
        self
    }

    /// Ends the body of the answer after so many bytes and closes the connection.
    #[must_use]
    pub fn cut_body_after(mut self, bytes: u64) -> Self {
        self.action = Action::CutBody { after: bytes };
        self
    }

    /// Holds the call until the virtual clock has moved this far.
    #[must_use]
    pub fn delay(mut self, by: Duration) -> Self {
        self.action = Action::Delay { by };
        self
    }

    /// Answers as if the access token had expired.
    #[must_use]
    pub fn expired_token(mut self) -> Self {
        self.action = Action::ExpiredToken;
        self
    }

    /// Answers as if the access token had expired, in the content host's disguised form: a 401
    /// tagged `other` with the true error as JSON in `user_message.text` (dropbox-sdk-rust#207).
    #[must_use]
    pub fn expired_token_disguised(mut self) -> Self {
        self.action = Action::ExpiredTokenDisguised;
        self
    }

    /// Carries the call out and closes the connection without an answer.
    #[must_use]
    pub fn lose_answer(mut self) -> Self {
        self.action = Action::LoseAnswer;
        self
    }
}

/// Marks a response that is not to be sent: the connection closes instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectionLost;

impl Action {
    /// The answer given without carrying out the call, if that is what happens.
    pub(crate) fn instead(&self) -> Option<Answer> {
        match self {
            Self::Respond { status, body, retry_after } => {
                Some(respond(*status, body.as_deref(), *retry_after))
            }
            Self::ExpiredToken => Some(unauthorized(&json!({
                "error_summary": "expired_access_token/..",
                "error": {".tag": "expired_access_token"},
            }))),
            Self::ExpiredTokenDisguised => Some(unauthorized(&json!({
                "error_summary": "other/...",
                "error": {".tag": "other"},
                "user_message": {"locale": "en", "text":
                    r#"{"error_summary": "expired_access_token/", "error": {".tag": "expired_access_token"}}"#},
            }))),
            Self::CutBody { .. } | Self::Delay { .. } | Self::LoseAnswer => None,
        }
    }

    /// What becomes of the true answer.
    pub(crate) fn spoil(&self, answer: Answer) -> Answer {
        match self {
            Self::CutBody { after } => cut(answer, *after),
            Self::LoseAnswer => {
                let mut lost = Response::new(Body::empty());
                *lost.status_mut() = answer.status();
                lost.extensions_mut().insert(ConnectionLost);
                lost
            }
            _ => answer,
        }
    }
}

fn unauthorized(body: &Value) -> Answer {
    let mut answer = wire::json(StatusCode::UNAUTHORIZED, body);
    answer.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Dropbox-API"));
    answer
}

fn respond(status: u16, body: Option<&str>, retry_after: Option<u64>) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = match body {
        Some(body) => match serde_json::from_str(body) {
            Ok(value) if body.starts_with('{') => wire::json(status, &value),
            _ => wire::text(status, body),
        },
        None if status == StatusCode::TOO_MANY_REQUESTS => {
            let mut error = json!({"reason": {".tag": "too_many_requests"}});
            if let Some(seconds) = retry_after {
                error["retry_after"] = json!(seconds);
            }
            wire::json(status, &wire::error_body("too_many_requests/..", &error))
        }
        None => wire::text(status, status.canonical_reason().unwrap_or_default()),
    };
    if let Some(seconds) = retry_after {
        answer.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    answer
}

/// Keeps the headers, `Content-Length` among them, and ends the body early with an error.
fn cut(answer: Answer, after: u64) -> Answer {
    let exact = answer.body().size_hint().exact();
    let (mut parts, body) = answer.into_parts();
    if let Some(exact) = exact {
        parts.headers.insert(CONTENT_LENGTH, exact.into());
    }
    let bytes = body.into_data_stream();
    let kept = bytes.scan(after, |left, part| {
        let part = part.map(|mut bytes| {
            bytes.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
            *left -= bytes.len() as u64;
            bytes
        });
        std::future::ready(Some((part, *left)))
    });
    // The part that reaches the limit is the last; what follows is the break.
    let mut ended = false;
    let kept = kept
        .take_while(move |(_, left)| {
            let go_on = !ended;
            ended = *left == 0;
            std::future::ready(go_on)
        })
        .map(|(part, _)| part);
    // The pause lets what is kept be sent before the connection breaks.
    let broken = stream::once(async {
        tokio::task::yield_now().await;
        Err(axum::Error::new(io::Error::from(io::ErrorKind::ConnectionReset)))
    });
    Response::from_parts(parts, Body::from_stream(kept.chain(broken)))
}
