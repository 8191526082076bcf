//! Whether it lives, and what is the matter with it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use serde_json::{Value, json};

use super::Server;

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: 200 while tokens can be had, with what is degraded; 503 when the database is out of
/// reach, though tokens in memory are served all the same, and when this process is about to end.
pub(super) async fn ready(State(server): State<Arc<Server>>) -> (StatusCode, Json<Value>) {
    let database = server.keep.connections().database().look_at_clock().await;
    let redis = match server.keep.redis() {
        Some(redis) => json!(if redis.look().await { "ok" } else { "degraded" }),
        None => Value::Null,
    };
    let (status, said) = match database {
        Ok(()) if server.is_draining() => (StatusCode::SERVICE_UNAVAILABLE, "ok"),
        Ok(()) => (StatusCode::OK, "ok"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "unreachable"),
    };
    (status, Json(json!({ "database": said, "redis": redis, "draining": server.is_draining() })))
}
