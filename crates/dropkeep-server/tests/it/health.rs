//! Whether it lives, told over HTTP.

use http::StatusCode;
use serde_json::{Value, json};

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_keep_says_that_it_is_ready() {
    let served = World::on_sqlite().await.serve().await;
    let alive = served.http.get(format!("{}/healthz", served.url)).send().await.unwrap();
    assert_eq!(alive.status(), StatusCode::OK);
    let ready = served.http.get(format!("{}/readyz", served.url)).send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::OK);
    let said: Value = serde_json::from_slice(&ready.bytes().await.unwrap()).unwrap();
    assert_eq!(said["database"], json!("ok"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_that_is_none_is_a_problem() {
    let served = World::on_sqlite().await.serve().await;
    let answer = served.http.get(format!("{}/v2/tokens", served.url)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert!(served.server.keep().fresh(&crate::support::nobody()).is_none());
}
