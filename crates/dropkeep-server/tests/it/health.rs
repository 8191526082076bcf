//! Whether it lives, told over HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dropkeep_auth::{Clock, SystemClock, SystemRandomness};
use dropkeep_local::Fault;
use dropkeep_server::Keep;
use dropkeep_stores::{Action, Connections, Database};
use futures_util::future::BoxFuture;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::support::{Served, World, port, postgres, until};

async fn readiness(served: &Served) -> (StatusCode, Value) {
    let answer = served.http.get(format!("{}/readyz", served.url)).send().await.unwrap();
    let status = answer.status();
    (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keep_says_that_it_is_ready() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let alive = served.http.get(format!("{}/healthz", served.url)).send().await.unwrap();
    assert_eq!(alive.status(), StatusCode::OK);
    let (status, said) = readiness(&served).await;
    assert_eq!(status, StatusCode::OK);
    let expected = json!({
        "status": "ready", "degraded": [],
        "database": "ok", "redis": null, "keys": "ok", "missing_keys": [], "outbox": "ok", "outbox_oldest_due_seconds": 0,
        "audit": "ok", "paused_apps": {}, "draining": false,
    });
    assert_eq!(said, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_dropbox_asked_to_wait_is_told_of() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    world.dropbox.fault(Fault::on("oauth2/token").respond(429).retry_after(300));
    served.server.keep().token(&id, None).await.unwrap_err();
    let (status, said) = readiness(&served).await;
    assert_eq!(status, StatusCode::OK, "another process would fare no better");
    assert_eq!((&said["status"], &said["degraded"]), (&json!("degraded"), &json!(["paused_apps"])));
    let left = said["paused_apps"]["photos"].as_u64().unwrap();
    assert!((200..=300).contains(&left), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outbox_that_nobody_works_off_is_told_of() {
    let world = World::on_sqlite().await;
    let asleep = Arc::new(Asleep::default());
    let keep = Keep::open_with(world.config(), asleep, Arc::new(SystemRandomness)).await.unwrap();
    let served = World::serve_keep(keep, port().await);
    // Another process, six minutes ago: nobody here hears its bell.
    let clock = Arc::new(Asleep::default());
    let config = world.config();
    let database = Database::open_with_clock(&config.store, Arc::clone(&clock) as _).await.unwrap();
    clock.minutes_ago.store(6, Ordering::Relaxed);
    let other = Connections::new(database, config.keys);
    // Should this one still be about to look, as it does when it starts, the next time it is not.
    until(async || {
        let id = world.connect(served.server.keep()).await.id;
        assert!(other.begin_revoking(&id).await.unwrap());
        readiness(&served).await.1["outbox"] == "late"
    })
    .await;
    let (status, said) = readiness(&served).await;
    assert_eq!(status, StatusCode::OK);
    let waited = said["outbox_oldest_due_seconds"].as_u64().unwrap();
    assert!((360..600).contains(&waited), "{said}");
    let answer = served.http.get(format!("{}/metrics", served.url)).send().await.unwrap();
    let text = String::from_utf8(answer.bytes().await.unwrap().to_vec()).unwrap();
    let line =
        text.lines().find_map(|line| line.strip_prefix("dropkeep_outbox_oldest_due_seconds "));
    assert!(line.unwrap().parse::<u64>().unwrap() >= waited, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_trail_that_cannot_be_written_is_told_of_and_nothing_is_missing_from_it() {
    let database = postgres().database().unwrap();
    let world = World::at(database.parse().unwrap()).await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Token, Action::Audit], "*").await;
    let sql = |statement: &str| postgres().execute(&database, statement).unwrap();
    sql("ALTER TABLE audit RENAME TO audit_elsewhere");
    let path = format!("/v1/connections/{id}/token");
    assert_eq!(served.get(&key, &path).await.0, StatusCode::OK);
    until(async || readiness(&served).await.1["audit"] == "behind").await;
    let (status, said) = readiness(&served).await;
    assert_eq!(status, StatusCode::OK, "tokens are served all the same");
    assert_eq!((&said["status"], &said["degraded"]), (&json!("degraded"), &json!(["audit"])));
    sql("ALTER TABLE audit_elsewhere RENAME TO audit");
    until(async || readiness(&served).await.1["status"] == "ready").await;
    let (_, trail) = served.get(&key, "/v1/audit?action=token.read").await;
    assert_eq!(trail["records"][0]["times"], 1, "{trail}");
}

/// A clock that wakes nobody, and can be some minutes ago.
#[derive(Debug, Default)]
struct Asleep {
    minutes_ago: AtomicU64,
}

impl Asleep {
    fn ago(&self) -> Duration {
        Duration::from_secs(60 * self.minutes_ago.load(Ordering::Relaxed))
    }
}

impl Clock for Asleep {
    fn now(&self) -> Timestamp {
        SystemClock.now().checked_sub(self.ago()).unwrap()
    }

    fn monotonic(&self) -> Duration {
        // However young this machine is, there is an hour before.
        SystemClock.monotonic() + Duration::from_secs(3600) - self.ago()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_that_is_none_is_a_problem() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let answer = served.http.get(format!("{}/v2/tokens", served.url)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert!(served.server.keep().fresh(&crate::support::nobody()).is_none());
}
