//! From an answer that is not a success to the error it stands for.

use std::time::Duration;

use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;

use super::{CallContext, Denial, Error, Failure, TransportError, UserMessage};
use crate::auth::{AccessError, AuthError, RateLimitReason};
use crate::common::PathRootError;
use crate::wire::Wire;

/// The longest text of a refusal that is kept.
const LONGEST_TEXT: usize = 1000;

/// An answer as it came, with nothing secret left in it.
pub(crate) struct Answer<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a str,
    /// When it came, to make sense of a `Retry-After` that is a date.
    pub(crate) now: Timestamp,
}

impl Answer<'_> {
    /// The error that this answer stands for. `context` already holds what the headers say.
    pub(crate) fn into_failure(self, mut context: CallContext) -> Failure {
        let mut json = serde_json::from_str::<Value>(self.body).ok().filter(Value::is_object);
        context.retry_after = self.retry_after(json.as_ref());
        let error = json.as_mut().and_then(|json| describe(json, &mut context));
        let read = match (self.status.as_u16(), error) {
            (401, Some(error)) => auth_error(error, &mut context).map(Denial::Auth),
            (403, Some(error)) => AccessError::read(error).ok().map(Denial::Access),
            (422, Some(error)) => PathRootError::read(error).ok().map(Denial::PathRoot),
            (429, error) => return rate_limited(error, context),
            (500.., _) => return Error::Server { context: Box::new(context) },
            (404 | 409, Some(error)) => return Error::Api { error, context: Box::new(context) },
            (401 | 403 | 409 | 422, None) => None,
            (400..500, _) if !self.is_html() => {
                return Error::BadRequest { text: self.text(), context: Box::new(context) };
            }
            _ => None,
        };
        match read {
            Some(reason) => Error::Denied { reason, context: Box::new(context) },
            None => context.transport(self.stranger()),
        }
    }

    /// What to say when the answer cannot be Dropbox's.
    fn stranger(&self) -> TransportError {
        TransportError::NotDropbox { content_type: content_type(self.headers) }
    }

    fn is_html(&self) -> bool {
        content_type(self.headers).starts_with("text/html")
    }

    /// The header first, then the body.
    fn retry_after(&self, json: Option<&Value>) -> Option<Duration> {
        let header = self.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let from_header = header.and_then(|text| wait(text.trim(), self.now));
        let from_body = || json?.get("error")?.get("retry_after")?.as_u64();
        from_header.or_else(|| from_body().map(Duration::from_secs))
    }

    /// `Error in call to API function "files/upload": reason` without what the caller knows.
    fn text(&self) -> String {
        let body = self.body.trim();
        let reason = body
            .strip_prefix("Error in call to API function \"")
            .and_then(|rest| rest.split_once("\": "))
            .map_or(body, |(_, reason)| reason);
        reason.chars().take(LONGEST_TEXT).collect()
    }
}

/// Moves the envelope `{error_summary, error, user_message}` into `context`, and yields the error.
fn describe(json: &mut Value, context: &mut CallContext) -> Option<Value> {
    if let Some(summary) = json.get("error_summary").and_then(Value::as_str) {
        context.summary = Some(without_dots(summary));
    }
    context.user_message = json.get("user_message").and_then(user_message);
    json.get_mut("error").map(Value::take)
}

fn user_message(value: &Value) -> Option<UserMessage> {
    let text = value.as_str().or_else(|| value.get("text")?.as_str())?.to_owned();
    let locale = value.get("locale").and_then(Value::as_str).map(str::to_owned);
    Some(UserMessage { text, locale })
}

/// Dropbox ends a summary with up to three random dots, so that nobody compares the whole of it.
fn without_dots(summary: &str) -> String {
    summary.trim_end_matches(['.', '/']).to_owned()
}

/// The content host hides the true error: it says `other`, and the error is JSON text inside of
/// `user_message.text` (dropbox-sdk-rust#207), as a whole envelope or on its own.
fn auth_error(error: Value, context: &mut CallContext) -> Option<AuthError> {
    let shown = AuthError::read(error).ok();
    if !matches!(shown, None | Some(AuthError::Other(_))) {
        return shown;
    }
    let text = context.user_message.as_ref().map(|message| message.text.as_str());
    let Some(mut hidden) = text.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return shown;
    };
    let inner = hidden.get_mut("error").map(Value::take);
    let Some(truth) = AuthError::read(inner.unwrap_or_else(|| hidden.clone())).ok() else {
        return shown;
    };
    context.user_message = None;
    context.summary = hidden.get("error_summary").and_then(Value::as_str).map(without_dots);
    Some(truth)
}

fn rate_limited(error: Option<Value>, context: CallContext) -> Failure {
    let mut reason = error.and_then(|mut error| error.get_mut("reason").map(Value::take));
    let reason = reason.take().and_then(|reason| RateLimitReason::read(reason).ok());
    let reason = reason.unwrap_or(RateLimitReason::TooManyRequests);
    Error::RateLimited { reason, context: Box::new(context) }
}

/// `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3).
fn wait(text: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(until.duration_since(now).try_into().unwrap_or_default())
}

/// The content type of an answer, for messages.
pub(crate) fn content_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next()).unwrap_or("no content type");
    essence.trim().to_ascii_lowercase()
}
