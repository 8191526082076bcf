//! Whether it lives, and what is the matter with it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use dropkeep_stores::KeyId;
use http::StatusCode;
use serde_json::{Value, json};

use super::Server;

/// What is due longer than this is left lying by every process.
const LONGEST_DUE: Duration = Duration::from_secs(5 * 60);

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// What this process can use now.
#[derive(Debug, Clone)]
pub(super) struct Readiness {
    pub(super) database: bool,
    /// `None` where there is no Redis.
    pub(super) redis: Option<bool>,
    /// Keys that secrets are sealed under and that this process has not.
    pub(super) missing_keys: Vec<KeyId>,
    pub(super) is_draining: bool,
}

impl Readiness {
    /// Looks at the database and at Redis.
    pub(super) async fn look(server: &Server) -> Self {
        let database = server.keep.connections().database().look_at_clock().await.is_ok();
        let missing_keys = if database { server.keep.missing_keys().await.ok() } else { None };
        Self {
            database,
            missing_keys: missing_keys.unwrap_or_default(),
            redis: match server.keep.redis() {
                Some(redis) => Some(redis.look().await),
                None => None,
            },
            is_draining: server.is_draining(),
        }
    }
}

/// `GET /readyz`: 200 while tokens can be had, with what is degraded; 503 when the database is out of
/// reach or a key is missing, though tokens in memory are served all the same, and when this process is about
/// to end.
///
/// An app that Dropbox asked to wait, or an outbox that nobody works off, is told and is no 503: another
/// process would fare no better.
pub(super) async fn ready(State(server): State<Arc<Server>>) -> (StatusCode, Json<Value>) {
    let found = Readiness::look(&server).await;
    let is_ready = found.database && found.missing_keys.is_empty() && !found.is_draining;
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let waited = if found.database {
        server.keep.connections().outbox().oldest_due().await.ok()
    } else {
        None
    };
    let body = json!({
        "database": if found.database { "ok" } else { "unreachable" },
        "redis": found.redis.map(|answers| if answers { "ok" } else { "degraded" }),
        "keys": if found.missing_keys.is_empty() { "ok" } else { "missing" },
        "missing_keys": found.missing_keys.iter().map(KeyId::as_str).collect::<Vec<_>>(),
        "outbox": waited.map(|waited| if waited > LONGEST_DUE { "late" } else { "ok" }),
        "outbox_oldest_due_seconds": waited.map(|waited| waited.as_secs()),
        "paused_apps": paused(&server),
        "draining": found.is_draining,
    });
    (status, Json(body))
}

/// The apps whose token endpoint is not asked now, with the seconds that are left.
fn paused(server: &Server) -> Value {
    let apps = server.keep.paused_apps().into_iter();
    // What is left of a second is one.
    let seconds = |left: Duration| left.as_secs() + u64::from(left.subsec_nanos() > 0);
    apps.map(|(name, left)| (name.to_owned(), json!(seconds(left))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
