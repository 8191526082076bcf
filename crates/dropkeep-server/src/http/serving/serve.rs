//! From the first connection to the last answer.
//!
//! The order is what makes a rolling restart go unnoticed. A balancer needs time to see the 503, and sends requests until
//! it has: they are answered, each closing its connection. Then the port closes, but what the system queued is taken
//! first, for those clients were told that somebody listens. Background work comes after the requests that begin it, and
//! leases are given back last, when nothing can take one any more.

use std::future::pending;
use std::sync::Arc;

use axum::Router;

use super::accept::Accepting;
use super::short_way::ShortWay;
use super::{Listeners, ServeSettings};
use crate::http::Server;
use crate::http::router::{operator_router, public_router, router};

/// Serves on `listeners` until `stop`, and then ends in order: `/readyz` says so (503), after the notice
/// nothing more is accepted, requests under way are answered within the grace, sign-ins whose browser
/// went away are finished within the same, and leases are given back. Operators are served to the end.
/// Dropping the future ends everything at once.
pub async fn serve(
    listeners: impl Into<Listeners>,
    server: Arc<Server>,
    settings: &ServeSettings,
    stop: impl Future<Output = ()>,
) {
    let Listeners { public, operators } = listeners.into();
    let Some(operators) = operators else {
        let accepting = Accepting::new(public, with_tokens(&server, router), settings);
        return serve_public(accepting, &server, settings, stop).await;
    };
    // Whoever may reach it is looked after by the network: no certificate stands between.
    let plain = ServeSettings { tls: None, ..settings.clone() };
    let for_operators = ShortWay::closed(operator_router(Arc::clone(&server)));
    let mut operators = Accepting::new(operators, for_operators, &plain);
    let accepting = Accepting::new(public, with_tokens(&server, public_router), settings);
    tokio::select! {
        () = serve_public(accepting, &server, settings, stop) => {}
        () = operators.until(pending()) => {}
    }
}

fn with_tokens(server: &Arc<Server>, router: fn(Arc<Server>) -> Router) -> ShortWay {
    ShortWay::new(Arc::clone(server), router(Arc::clone(server)))
}

async fn serve_public(
    mut accepting: Accepting,
    server: &Server,
    settings: &ServeSettings,
    stop: impl Future<Output = ()>,
) {
    let clock = server.keep().clock();
    accepting.until(stop).await;
    tracing::info!("ending: no longer ready");
    server.begin_draining();
    accepting.let_go();
    accepting.until(clock.sleep(settings.notice)).await;
    let began = clock.monotonic();
    let left = accepting.end(settings.grace).await;
    if left > 0 {
        tracing::warn!(connections = left, "some requests did not end in time");
    }
    let grace = settings.grace.saturating_sub(clock.monotonic().saturating_sub(began));
    let left = server.finish_background(grace).await;
    if left > 0 {
        tracing::warn!(sign_ins = left, "some sign-ins did not end in time");
    }
    server.settle().await;
    tracing::info!("ended");
}
