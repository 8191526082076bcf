//! Fresh tokens without the router: they are nearly all that a keep is asked for, and finding the way takes
//! longer than answering.
//!
//! The short way may answer only what the router would have answered in the same words; a test sends the same requests
//! by both and compares. Whatever it is not sure of (another method, any query, a key that is not in memory, a token that
//! is not fresh) it leaves to the router, so that it could be left out without anybody noticing but the clock.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use futures_util::future::{Either, Ready, ready};
use tower::Service;
use tracing::Level;

use crate::http::{Server, v1};

/// A router, and the short way beside it. What both answer is the same.
#[derive(Debug, Clone)]
pub(super) struct ShortWay {
    /// Who takes the short way; nobody where there are no tokens.
    server: Option<Arc<Server>>,
    router: Router,
}

impl ShortWay {
    pub(super) fn new(server: Arc<Server>, router: Router) -> Self {
        Self { server: Some(server), router }
    }

    /// A router alone.
    pub(super) fn closed(router: Router) -> Self {
        Self { server: None, router }
    }

    /// Not while requests like these are logged or traced: the short way has no span.
    fn fresh_token(&self, request: &Request) -> Option<Response> {
        let server = self.server.as_ref()?;
        if tracing::span_enabled!(Level::DEBUG) {
            return None;
        }
        let clock = server.keep.clock();
        let began = clock.monotonic();
        let response = v1::fresh_token(server, request)?;
        let took = clock.monotonic().saturating_sub(began);
        server.keep.metrics().answered(v1::TOKEN_ROUTE, response.status(), took);
        Some(response)
    }
}

impl Service<Request> for ShortWay {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, RouteFuture<Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A router is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match self.fresh_token(&request) {
            Some(response) => Either::Left(ready(Ok(response))),
            None => Either::Right(self.router.call(request)),
        }
    }
}
