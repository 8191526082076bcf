//! Which path is answered by what: the whole map of the service.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use dropkeep_stores::NewAuditRecord;
use http::HeaderMap;
use tokio_util::task::TaskTracker;
use tower_http::catch_panic::CatchPanicLayer;

use super::visitors::Visitors;
use super::{admin, caller, connect, dropbox_webhook, health, metrics, pages, problem, proxy, v1};
use crate::callers::Callers;
use crate::keep::Keep;
use crate::telemetry::{Observe, Trust};

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

/// A program whose API key this process knows has its place in its own trace.
impl Trust for Server {
    fn trusts(&self, headers: &HeaderMap) -> bool {
        caller::shown(headers).is_some_and(|shown| self.callers.known(shown).is_some())
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
        trust: Arc::clone(&server) as _,
    };
    paths
        .fallback(problem::no_such_path)
        .method_not_allowed_fallback(problem::no_such_method)
        // What panics is a bug, and an answer like any other to whoever observes.
        .layer(CatchPanicLayer::custom(problem::of_panic))
        .layer(observe)
        .with_state(server)
}

#[cfg(test)]
mod tests {
    use dropkeep_stores::{Key, KeyId, KeyRing, StoreUrl};
    use http::{Request, StatusCode};
    use tower::ServiceExt as _;

    use super::*;
    use crate::KeepConfig;

    async fn breaks() -> &'static str {
        panic!("at hand: {}", "canary-of-a-panic".to_owned())
    }

    #[tokio::test]
    async fn a_handler_that_panics_is_answered_and_counted_and_says_nothing_of_what_it_held() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate(KeyId::new("k").unwrap(), &dropkeep_auth::SystemRandomness);
        let url = "https://keep.example/".parse().unwrap();
        let store = StoreUrl::in_folder(folder.path());
        let config = KeepConfig::new(url, store, KeyRing::new(vec![key]).unwrap());
        let server = Server::new(Keep::open(config).await.unwrap());
        let paths = Router::new().route("/v1/connections", get(breaks));
        let service = with_service(paths, Arc::clone(&server));
        let request = Request::get("/v1/connections").body(axum::body::Body::empty()).unwrap();
        let answer = service.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let body = axum::body::to_bytes(answer.into_body(), 10_000).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains(r#""code":"internal""#) && !body.contains("canary"), "{body}");
        let counted = "dropkeep_requests_total{route=\"/v1/connections\",status=\"5xx\"} 1";
        let metrics = server.keep.metrics().text();
        assert!(metrics.contains(counted) && !metrics.contains("canary"), "{metrics}");
    }
}
