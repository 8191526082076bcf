//! What is for operators alone, on a port of its own.

use http::StatusCode;

use super::replica::Replica;
use super::stage::Stage;
use super::visitor::Visitor;

#[tokio::test(flavor = "multi_thread")]
async fn metrics_have_a_port_of_their_own_if_told_so() {
    let stage = Stage::on_sqlite().await;
    stage.configure("metrics_listen = '127.0.0.1:0'\nshutdown.notice = '10s'");
    let replica: Replica = stage.serve().await;
    let operators = format!("http://{}", replica.operators.as_deref().unwrap());
    let (mut public, mut operator) = (Visitor::new(replica.url()), Visitor::new(operators));
    for path in ["/metrics", "/readyz"] {
        assert_eq!(operator.get(path).await.status, StatusCode::OK, "{path}");
        assert_eq!(public.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for visitor in [&mut public, &mut operator] {
        assert_eq!(visitor.get("/healthz").await.status, StatusCode::OK);
    }
    for path in ["/v1/connections", "/admin", "/connect/photos"] {
        assert_eq!(operator.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let counted = operator.get("/metrics").await.body;
    assert!(
        counted.contains("dropkeep_requests_total{route=\"/healthz\",status=\"2xx\"} 2"),
        "{counted}"
    );
    replica.terminate();
    super::stage::until(async || {
        operator.get("/readyz").await.status == StatusCode::SERVICE_UNAVAILABLE
    })
    .await;
    let closing = public.get("/healthz").await;
    assert_eq!(
        (closing.status, &closing.headers["connection"]),
        (StatusCode::OK, &"close".parse().unwrap())
    );
}
