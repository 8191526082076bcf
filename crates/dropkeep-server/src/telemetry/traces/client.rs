//! The way to the collector: the HTTP client that everything here has, on the runtime that serves.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, StatusCode};
use opentelemetry_http::{HttpClient, HttpError};
use tokio::runtime::Handle;

/// How long one batch may take, as the specification of OTLP has it.
pub(super) const LONGEST_EXPORT: Duration = Duration::from_secs(10);
/// How much of an answer is read.
const LARGEST_ANSWER: usize = 64 * 1024;

/// Sends batches. The batches are made by a thread of the SDK, which has no runtime of its own.
#[derive(Debug)]
pub(super) struct CollectorClient {
    http: reqwest::Client,
    authorization: Option<HeaderValue>,
    runtime: Handle,
    is_failing: AtomicBool,
}

impl CollectorClient {
    /// Needs a tokio runtime, which has to outlive it.
    pub(super) fn new(http: reqwest::Client, authorization: Option<HeaderValue>) -> Self {
        let (runtime, is_failing) = (Handle::current(), AtomicBool::new(false));
        Self { http, authorization, runtime, is_failing }
    }

    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        if let Some(authorization) = &self.authorization {
            request.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        let mut request = reqwest::Request::try_from(request)?;
        *request.timeout_mut() = Some(LONGEST_EXPORT);
        let exchanged = self.runtime.spawn(exchange(self.http.clone(), request)).await?;
        self.note(&exchanged);
        Ok(exchanged?)
    }

    /// Tells the operator once that traces are lost, and once that they are not any more.
    fn note(&self, exchanged: &Result<Response<Bytes>, reqwest::Error>) {
        let trouble = match exchanged {
            Ok(answer) if answer.status().is_success() => None,
            Ok(answer) => Some(format!("the collector answered {}", answer.status())),
            Err(error) => Some(error.to_string()),
        };
        match (trouble, self.is_failing.load(Ordering::Relaxed)) {
            (Some(trouble), false) => tracing::warn!(trouble, "traces do not reach the collector"),
            (None, true) => tracing::info!("traces reach the collector again"),
            (Some(_), true) | (None, false) => return,
        }
        self.is_failing.fetch_not(Ordering::Relaxed);
    }
}

async fn exchange(
    http: reqwest::Client,
    request: reqwest::Request,
) -> Result<Response<Bytes>, reqwest::Error> {
    let mut answer = http.execute(request).await.map_err(reqwest::Error::without_url)?;
    let mut body = Vec::new();
    while body.len() < LARGEST_ANSWER
        && let Some(chunk) = answer.chunk().await.map_err(reqwest::Error::without_url)?
    {
        body.extend_from_slice(&chunk);
    }
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status.as_u16()).unwrap_or(status);
    *response.headers_mut() = headers;
    Ok(response)
}

// What the macro of the trait's crate would write.
impl HttpClient for CollectorClient {
    fn send_bytes<'life0, 'async_trait>(
        &'life0 self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(self.send(request))
    }
}
