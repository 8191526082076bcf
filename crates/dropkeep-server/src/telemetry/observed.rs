//! Counts and logs each request, around everything that answers it.

use std::convert::Infallible;
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use dropkeep_auth::Clock;
use http::{HeaderMap, Method, StatusCode};
use pin_project_lite::pin_project;
use tower::{Layer, Service};
use tracing::Span;
use tracing::field::Empty;

use super::{Metrics, traces};

/// What is asked all the time, and logged at `debug` when all went well. Reads of tokens are in the audit
/// trail.
const QUIET: [&str; 4] = ["/healthz", "/readyz", "/metrics", "/v1/connections/{id}/token"];

/// Observes what a router answers.
#[derive(Debug, Clone)]
pub(crate) struct Observe {
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) trust: Arc<dyn Trust>,
}

/// Whose word is taken for which traces are kept.
pub(crate) trait Trust: Debug + Send + Sync {
    /// Whether a request with these headers comes from somebody we know.
    fn trusts(&self, headers: &HeaderMap) -> bool;
}

/// A service that is observed.
#[derive(Debug, Clone)]
pub(crate) struct Observed<S> {
    inner: S,
    observe: Observe,
}

impl<S> Layer<S> for Observe {
    type Service = Observed<S>;

    fn layer(&self, inner: S) -> Observed<S> {
        Observed { inner, observe: self.clone() }
    }
}

impl<S> Service<Request> for Observed<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Observing<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Observing<S::Future> {
        let observation = Observation::begin(&self.observe, &request);
        let inner = {
            let _within = observation.span.enter();
            self.inner.call(request)
        };
        Observing { inner, observation: Some(observation) }
    }
}

/// One request under way.
struct Observation {
    observe: Observe,
    route: Option<MatchedPath>,
    is_quiet: bool,
    began: Duration,
    span: Span,
}

impl Observation {
    fn begin(observe: &Observe, request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>().cloned();
        let template = route.as_ref().map_or("none", MatchedPath::as_str);
        let is_quiet = QUIET.contains(&template) && request.method() == Method::GET;
        let method = request.method().as_str();
        // Neither the path as it was sent nor the query: there are tickets and codes in them.
        let span = if is_quiet {
            tracing::debug_span!(
                "request",
                method,
                route = template,
                key = Empty,
                connection = Empty
            )
        } else {
            tracing::info_span!(
                "request",
                method,
                route = template,
                key = Empty,
                connection = Empty
            )
        };
        if !span.is_disabled() {
            let headers = request.headers();
            traces::take_parent(&span, headers, || observe.trust.trusts(headers));
            if let Some(id) = connection_in(template, request.uri().path()) {
                span.record("connection", id);
            }
        }
        Self { observe: observe.clone(), route, is_quiet, began: observe.clock.monotonic(), span }
    }

    fn end(self, status: StatusCode) {
        let took = self.observe.clock.monotonic().saturating_sub(self.began);
        let template = self.route.as_ref().map_or("none", MatchedPath::as_str);
        self.observe.metrics.answered(template, status, took);
        if !self.span.is_disabled() {
            traces::end(&self.span, status);
        }
        let _within = self.span.enter();
        let milliseconds = took.as_secs_f64() * 1000.0;
        let status = status.as_u16();
        if self.is_quiet && status < 500 {
            tracing::debug!(status, milliseconds, "answered");
        } else {
            tracing::info!(status, milliseconds, "answered");
        }
    }
}

/// The connection that a path is about. Its id is no secret.
fn connection_in<'p>(template: &str, path: &'p str) -> Option<&'p str> {
    if !template.starts_with("/v1/connections/{") && !template.starts_with("/v1/proxy/{") {
        return None;
    }
    path.split('/').nth(3).filter(|part| part.starts_with("cn_") && part.len() < 40)
}

pin_project! {
    /// What becomes of a request.
    pub(crate) struct Observing<F> {
        #[pin]
        inner: F,
        observation: Option<Observation>,
    }
}

impl<F: Future<Output = Result<Response, Infallible>>> Future for Observing<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let answered = {
            let _within = this.observation.as_ref().map(|observation| observation.span.enter());
            ready!(this.inner.poll(context))
        };
        if let (Ok(response), Some(observation)) = (&answered, this.observation.take()) {
            observation.end(response.status());
        }
        Poll::Ready(answered)
    }
}
