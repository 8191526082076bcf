//! What Prometheus reads.

use std::sync::Arc;

use axum::extract::State;
use axum::response::IntoResponse;
use dropkeep_stores::{OutboxKind, RedisTokens, StateKind};
use http::header::CONTENT_TYPE;

use super::Server;
use super::health::in_a_moment;

/// `GET /metrics`: every metric in the text format of OpenMetrics. There is no secret in it; a proxy in
/// front keeps it from the public.
pub(super) async fn metrics(State(server): State<Arc<Server>>) -> impl IntoResponse {
    let connections = server.keep.connections();
    let found = in_a_moment(&server, async {
        let outbox = connections.outbox();
        let states = connections.count_by_state().await.ok()?;
        Some((states, outbox.count_waiting().await.ok()?, outbox.oldest_due().await.ok()?))
    });
    let found = found.await.flatten();
    let states: Option<Vec<_>> = found.as_ref().map(|(states, ..)| {
        states.iter().map(|(kind, number)| (StateKind::as_str(*kind), *number)).collect()
    });
    let waiting: Option<Vec<_>> = found.as_ref().map(|(_, kinds, _)| {
        kinds.iter().map(|(kind, number)| (OutboxKind::as_str(*kind), *number)).collect()
    });
    let redis = server.keep.redis().map(RedisTokens::is_healthy);
    let metrics = server.keep.metrics();
    if let Some((.., oldest_due)) = found {
        metrics.look_at_outbox(oldest_due);
    }
    metrics.look(states.as_deref(), waiting.as_deref(), redis);
    let format = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, format)], metrics.text())
}
