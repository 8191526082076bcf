//! Which path is answered by what: the whole map of the service.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::{health, problem};
use crate::keep::Keep;

/// What every handler works with.
#[derive(Debug)]
pub struct Server {
    pub(crate) keep: Keep,
}

impl Server {
    /// A service in front of `keep`.
    pub fn new(keep: Keep) -> Arc<Self> {
        Arc::new(Self { keep })
    }

    /// The broker behind it.
    pub fn keep(&self) -> &Keep {
        &self.keep
    }
}

/// Every path of the service.
pub fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .fallback(problem::no_such_path)
        .with_state(server)
}
