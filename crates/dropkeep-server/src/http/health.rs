//! Whether it lives, and what is the matter with it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use dropkeep_stores::KeyId;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::Server;

/// What is due longer than this is left lying by every process.
const LONGEST_DUE: Duration = Duration::from_secs(5 * 60);
/// A database that has not said anything by then counts as out of reach here.
const LONGEST_LOOK: Duration = Duration::from_secs(2);

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
        let database = async {
            server.keep.connections().database().look_at_clock().await.ok()?;
            Some(server.keep.missing_keys().await.unwrap_or_default())
        };
        let missing_keys = in_a_moment(server, database).await.flatten();
        Self {
            database: missing_keys.is_some(),
            missing_keys: missing_keys.unwrap_or_default(),
            redis: match server.keep.redis() {
                Some(redis) => Some(redis.look().await),
                None => None,
            },
            is_draining: server.is_draining(),
        }
    }

    /// Whether another process would do better: one that was given the key, or does not end.
    fn should_be_left_out(&self) -> bool {
        self.is_draining || !self.missing_keys.is_empty()
    }
}

/// `GET /readyz`: 200 while this process is of use, with what is degraded; 503 when others would do better,
/// since a key is missing or this process is about to end.
///
/// A database or a Redis that does not answer, an app that Dropbox asked to wait, an outbox that nobody works
/// off, an audit trail that cannot be written: they are told and are no 503. They are the same for every process,
/// and each serves what it has in memory; a balancer that took them all out would make an outage for some one for
/// all.
pub(super) async fn ready(State(server): State<Arc<Server>>) -> (StatusCode, Json<Value>) {
    let found = Readiness::look(&server).await;
    let waited = match found.database {
        true => in_a_moment(&server, server.keep.connections().outbox().oldest_due()).await,
        false => None,
    };
    let waited = waited.and_then(Result::ok);
    let is_late = waited.is_some_and(|waited| waited > LONGEST_DUE);
    let is_behind = server.callers.audit_is_behind();
    let paused = paused(&server);
    let parts = [
        ("database", !found.database),
        ("redis", found.redis == Some(false)),
        ("keys", !found.missing_keys.is_empty()),
        ("outbox", is_late),
        ("audit", is_behind),
        ("paused_apps", !paused.is_empty()),
    ];
    let degraded: Vec<_> = parts.iter().filter(|(_, is)| *is).map(|(part, _)| *part).collect();
    let (status, said) = match (found.should_be_left_out(), degraded.is_empty()) {
        (true, _) => (StatusCode::SERVICE_UNAVAILABLE, "unready"),
        (false, false) => (StatusCode::OK, "degraded"),
        (false, true) => (StatusCode::OK, "ready"),
    };
    let body = json!({
        "status": said,
        "degraded": degraded,
        "database": if found.database { "ok" } else { "unreachable" },
        "redis": found.redis.map(|answers| if answers { "ok" } else { "degraded" }),
        "keys": if found.missing_keys.is_empty() { "ok" } else { "missing" },
        "missing_keys": found.missing_keys.iter().map(KeyId::as_str).collect::<Vec<_>>(),
        "outbox": waited.map(|_| if is_late { "late" } else { "ok" }),
        "outbox_oldest_due_seconds": waited.map(|waited| waited.as_secs()),
        "audit": if is_behind { "behind" } else { "ok" },
        "paused_apps": paused,
        "draining": found.is_draining,
    });
    (status, Json(body))
}

/// What `look` finds, if it does at once: who watches a process gives up on it soon.
pub(super) async fn in_a_moment<T>(server: &Server, look: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        found = look => Some(found),
        () = server.keep.clock().sleep(LONGEST_LOOK) => None,
    }
}

/// The apps whose token endpoint is not asked now, with the seconds that are left.
fn paused(server: &Server) -> Map<String, Value> {
    let apps = server.keep.paused_apps().into_iter();
    // What is left of a second is one.
    let seconds = |left: Duration| left.as_secs() + u64::from(left.subsec_nanos() > 0);
    apps.map(|(name, left)| (name.to_owned(), json!(seconds(left)))).collect()
}
