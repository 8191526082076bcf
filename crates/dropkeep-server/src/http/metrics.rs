//! What Prometheus reads.

use std::sync::Arc;

use axum::extract::State;
use axum::response::IntoResponse;
use dropkeep_stores::{OutboxKind, RedisTokens, StateKind};
use http::header::CONTENT_TYPE;

use super::Server;

/// `GET /metrics`: every metric in the text format of OpenMetrics. There is no secret in it; a proxy in
/// front keeps it from the public.
pub(super) async fn metrics(State(server): State<Arc<Server>>) -> impl IntoResponse {
    let connections = server.keep.connections();
    let states = connections.count_by_state().await.ok();
    let states: Option<Vec<_>> = states.map(|states| {
        states.iter().map(|(kind, number)| (StateKind::as_str(*kind), *number)).collect()
    });
    let waiting = connections.outbox().count_waiting().await.ok();
    let waiting: Option<Vec<_>> = waiting.map(|kinds| {
        kinds.iter().map(|(kind, number)| (OutboxKind::as_str(*kind), *number)).collect()
    });
    let oldest_due = connections.outbox().oldest_due().await.ok();
    let redis = server.keep.redis().map(RedisTokens::is_healthy);
    let metrics = server.keep.metrics();
    if let Some(oldest_due) = oldest_due {
        metrics.look_at_outbox(oldest_due);
    }
    metrics.look(states.as_deref(), waiting.as_deref(), redis);
    let format = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, format)], metrics.text())
}
