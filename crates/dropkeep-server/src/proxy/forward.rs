//! Sending one request on, and its answer back.
//!
//! The invariant: a request is sent twice only if Dropbox refused the first for its token, which means that it did
//! nothing, and if its body is still at hand. Timeouts, resets and 5xx are passed on as they are: whether an upload
//! took effect is known to Dropbox, and whether to repeat it to the caller.
//!
//! Memory does not grow with bodies. Both directions stream, each at the pace of its reader; only what is short enough to
//! be repeated is held.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::Response;
use dropkeep_auth::{
    AccessToken, Clock, Endpoints, HttpClientError, HttpSettings, http_client, retry_after_header,
};
use dropkeep_stores::ConnectionId;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use tracing::Instrument as _;

use super::ProxyRoute;
use super::headers::from_dropbox;
use super::pauses::Pauses;
use super::verdict::names_a_dead_token;
use crate::config::KeepConfig;
use crate::keep::{Keep, NoToken, Served};

/// How long Dropbox may be silent: a long poll takes up to nine and a half minutes, and while a large file
/// is on its way up nothing comes down.
const LONGEST_SILENCE: Duration = Duration::from_secs(60 * 60);
/// More than the JSON of any 401 has.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// What sends requests on to Dropbox.
#[derive(Debug)]
pub(crate) struct Proxy {
    http: reqwest::Client,
    endpoints: Endpoints,
    pauses: Pauses,
    clock: Arc<dyn Clock>,
}

/// A request that was looked at and may go on.
#[derive(Debug)]
pub(crate) struct Outgoing<'a> {
    pub(crate) route: &'static ProxyRoute,
    pub(crate) method: Method,
    pub(crate) query: Option<&'a str>,
    /// As [`to_dropbox`](super::to_dropbox) lets them pass.
    pub(crate) headers: HeaderMap,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) enum Payload {
    /// Short, and in memory: it can be sent again.
    Whole(Bytes),
    /// Passed on as it comes; with its length, if that is known beforehand.
    Stream(Body, Option<HeaderValue>),
}

/// Why there is no answer of Dropbox to pass back.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotForwarded {
    /// Dropbox asked this connection to wait. Nothing was sent.
    #[error("Dropbox asked this connection to wait")]
    Paused(Duration),
    /// The token was no longer accepted, and there is another one by now; but the body is gone.
    #[error("the token was replaced while the request was on its way")]
    TokenReplaced,
    /// The token was no longer accepted, and there is no other.
    #[error(transparent)]
    NoToken(#[from] NoToken),
    /// Dropbox is not reached, or the caller's body broke off.
    #[error("Dropbox cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// No answer of Dropbox looks like that.
    #[error("what answered was not Dropbox")]
    NotDropbox,
}

impl Proxy {
    pub(crate) fn new(config: &KeepConfig, clock: Arc<dyn Clock>) -> Result<Self, HttpClientError> {
        let settings = HttpSettings { read_timeout: LONGEST_SILENCE, ..config.http.clone() };
        Ok(Self {
            http: http_client(&settings)?,
            endpoints: config.endpoints.clone(),
            pauses: Pauses::new(Arc::clone(&clock)),
            clock,
        })
    }

    /// Sends `outgoing` in the name of the connection of `served`. Who drops the future, or the body of the
    /// answer, ends the request to Dropbox too.
    ///
    /// A token that Dropbox refuses is reported; then a short request is sent once more with the new
    /// one. Nothing else is repeated: whether that does harm is known to the caller alone.
    ///
    /// # Errors
    /// [`NotForwarded`] says what there is instead of an answer.
    pub(crate) async fn send(
        &self,
        (keep, served): (&Keep, &Served),
        outgoing: &Outgoing<'_>,
        payload: Payload,
    ) -> Result<Response, NotForwarded> {
        if let Some(left) = self.pauses.left(served.id()) {
            return Err(NotForwarded::Paused(left));
        }
        let again = match &payload {
            Payload::Whole(bytes) => Some(bytes.clone()),
            Payload::Stream(..) => None,
        };
        let answer = self.send_once(&served.token, outgoing, payload).await?;
        if answer.status() != StatusCode::UNAUTHORIZED {
            return Ok(self.pass_back(served.id(), answer));
        }
        let (headers, body) = (answer.headers().clone(), read_refusal(answer).await?);
        if !names_a_dead_token(&body) {
            return Ok(response(StatusCode::UNAUTHORIZED, &headers, Body::from(body)));
        }
        let renewed = keep.report(served.id(), &served.token.fingerprint()).await?;
        let bytes = again.ok_or(NotForwarded::TokenReplaced)?;
        let answer = self.send_once(&renewed.token, outgoing, Payload::Whole(bytes)).await?;
        Ok(self.pass_back(served.id(), answer))
    }

    async fn send_once(
        &self,
        token: &AccessToken,
        outgoing: &Outgoing<'_>,
        payload: Payload,
    ) -> Result<reqwest::Response, NotForwarded> {
        let url = outgoing.route.url(&self.endpoints, outgoing.query);
        let mut headers = outgoing.headers.clone();
        if outgoing.route.wants_token() {
            headers.insert(AUTHORIZATION, token.authorization().clone());
        }
        let body = match payload {
            Payload::Whole(bytes) => reqwest::Body::from(bytes),
            Payload::Stream(body, length) => {
                headers.extend(length.map(|length| (CONTENT_LENGTH, length)));
                reqwest::Body::wrap_stream(body.into_data_stream())
            }
        };
        let request = self.http.request(outgoing.method.clone(), url).headers(headers).body(body);
        let span = tracing::info_span!("dropbox", route = outgoing.route.path());
        let sent = request.send().instrument(span).await;
        sent.map_err(|error| NotForwarded::Unreachable(error.without_url()))
    }

    fn pass_back(&self, id: &ConnectionId, answer: reqwest::Response) -> Response {
        let status = answer.status();
        let is_busy = matches!(status.as_u16(), 429 | 503);
        if is_busy && let Some(wait) = retry_after_header(answer.headers(), self.clock.now()) {
            self.pauses.note(id, wait);
        }
        let headers = answer.headers().clone();
        response(status, &headers, Body::from_stream(answer.bytes_stream()))
    }
}

fn response(status: StatusCode, headers: &HeaderMap, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = from_dropbox(headers);
    response
}

async fn read_refusal(mut answer: reqwest::Response) -> Result<Bytes, NotForwarded> {
    let mut body = Vec::new();
    loop {
        let chunk = answer.chunk().await;
        match chunk.map_err(|error| NotForwarded::Unreachable(error.without_url()))? {
            Some(chunk) if body.len() + chunk.len() > LONGEST_REFUSAL => {
                return Err(NotForwarded::NotDropbox);
            }
            Some(chunk) => body.extend_from_slice(&chunk),
            None => return Ok(body.into()),
        }
    }
}
