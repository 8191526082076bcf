//! What an operator sees.

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn metrics_count_requests_tokens_refreshes_and_connections() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    for _ in 0..3 {
        served.server.keep().token(&id, None).await.unwrap();
    }
    served.http.get(format!("{}/healthz", served.url)).send().await.unwrap();
    served.http.get(format!("{}/nowhere/canary-path", served.url)).send().await.unwrap();
    let answer = served.http.get(format!("{}/metrics", served.url)).send().await.unwrap();
    assert!(answer.headers()["content-type"].to_str().unwrap().contains("openmetrics"));
    let text = String::from_utf8(answer.bytes().await.unwrap().to_vec()).unwrap();
    for line in [
        "dropkeep_tokens_total{outcome=\"fresh\"} 2",
        "dropkeep_tokens_total{outcome=\"waited\"} 1",
        "dropkeep_tokens_total{outcome=\"refused\"} 0",
        "dropkeep_refreshes_total{app=\"photos\",outcome=\"done\"} 1",
        "dropkeep_connections{state=\"active\"} 1",
        "dropkeep_database_up 1",
        "dropkeep_outbox_oldest_due_seconds 0",
        "dropkeep_requests_total{route=\"/healthz\",status=\"2xx\"} 1",
        "dropkeep_requests_total{route=\"none\",status=\"4xx\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("canary-path") && !text.contains(&world.dropbox.refresh_token()));
}
