//! Which path is answered by what: the whole map of the service.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use dropkeep_stores::NewAuditRecord;
use tokio_util::task::TaskTracker;

use super::visitors::Visitors;
use super::{admin, connect, dropbox_webhook, health, metrics, pages, problem, proxy, v1};
use crate::callers::Callers;
use crate::keep::Keep;
use crate::telemetry::Observe;

/// What every handler works with.
#[derive(Debug)]
pub struct Server {
    pub(crate) keep: Keep,
    pub(crate) callers: Callers,
    pub(crate) visitors: Visitors,
    /// What goes on though its client is gone.
    pub(crate) background: TaskTracker,
    draining: AtomicBool,
}

impl Server {
    /// A service in front of `keep`. Needs a tokio runtime.
    pub fn new(keep: Keep) -> Arc<Self> {
        let callers = Callers::start(keep.api_keys(), keep.audit(), keep.clock());
        let visitors = Visitors::new(keep.config(), keep.clock());
        let (background, draining) = (TaskTracker::new(), AtomicBool::new(false));
        Arc::new(Self { keep, callers, visitors, background, draining })
    }

    /// Puts `record` on the audit trail. What was done is done, so a failure is told to the operator only.
    pub(crate) async fn record(&self, record: &NewAuditRecord) {
        self.keep.audit().record_done(record).await;
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

    /// Waits for what goes on though its client is gone, for `grace` at most. Tells how many did not end.
    pub(crate) async fn finish_background(&self, grace: Duration) -> usize {
        self.background.close();
        tokio::select! {
            () = self.background.wait() => {}
            () = self.keep.clock().sleep(grace) => {}
        }
        self.background.len()
    }

    /// Says from now on that this process ends, to whoever asks whether it is ready.
    pub(crate) fn begin_draining(&self) {
        self.draining.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }
}

/// Every path of the service.
pub fn router(server: Arc<Server>) -> Router {
    let paths = for_public(&server).merge(for_operators());
    with_service(paths, server)
}

/// The paths that anybody may reach, without those for operators.
pub(super) fn public_router(server: Arc<Server>) -> Router {
    with_service(for_public(&server), server)
}

/// The paths for operators alone.
pub(super) fn operator_router(server: Arc<Server>) -> Router {
    with_service(for_operators().route("/healthz", get(health::alive)), server)
}

fn for_operators() -> Router<Arc<Server>> {
    Router::new().route("/readyz", get(health::ready)).route("/metrics", get(metrics::metrics))
}

fn for_public(server: &Arc<Server>) -> Router<Arc<Server>> {
    Router::new()
        .route("/healthz", get(health::alive))
        .merge(v1::routes())
        .merge(connect::routes(server))
        .merge(admin::routes(server))
        .merge(pages::routes())
        .merge(dropbox_webhook::routes())
        .merge(proxy::routes())
}

fn with_service(paths: Router<Arc<Server>>, server: Arc<Server>) -> Router {
    let observe = Observe {
        metrics: Arc::clone(server.keep.metrics()),
        clock: Arc::clone(server.keep.clock()),
    };
    paths
        .fallback(problem::no_such_path)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(observe)
        .with_state(server)
}
