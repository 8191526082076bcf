//! A local Dropbox as a function from requests to answers.

use std::fmt;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use tower::{Service, ServiceExt as _};

use crate::fault::ConnectionLost;
use crate::server::Shared;
use crate::server::router::router;

/// A local Dropbox as a [`tower::Service`]: the same answers with no socket in between.
///
/// Made by [`LocalDropbox::service`](crate::LocalDropbox::service). Its only error stands for a
/// connection that breaks without an answer, as [`Fault::lose_answer`](crate::Fault::lose_answer)
/// orders. Clones are the same Dropbox.
#[derive(Clone)]
pub struct LocalService(Router);

impl LocalService {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self(router(shared))
    }
}

/// Names nothing of what it knows: that is full of tokens.
impl fmt::Debug for LocalService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LocalService").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for LocalService {
    type Response = Response<Body>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Response<Body>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let answer = self.0.clone().oneshot(request);
        Box::pin(async move {
            let answer = match answer.await {
                Ok(answer) => answer,
                Err(never) => match never {},
            };
            match answer.extensions().get::<ConnectionLost>() {
                Some(_) => Err(io::ErrorKind::ConnectionReset.into()),
                None => Ok(answer),
            }
        })
    }
}
