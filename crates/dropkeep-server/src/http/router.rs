//! Which path is answered by what: the whole map of the service.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::{health, problem};
use crate::callers::Callers;
use crate::keep::Keep;

/// What every handler works with.
#[derive(Debug)]
pub struct Server {
    pub(crate) keep: Keep,
    pub(crate) callers: Callers,
}

impl Server {
    /// A service in front of `keep`. Needs a tokio runtime.
    pub fn new(keep: Keep) -> Arc<Self> {
        let callers = Callers::start(keep.api_keys(), keep.audit(), keep.clock());
        Arc::new(Self { keep, callers })
    }

    /// Writes what is not written yet and gives leases back, for a process that ends.
    pub async fn settle(&self) {
        self.callers.settle().await;
        self.keep.settle().await;
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
