//! Listing, reading and naming connections.

use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_read_and_listed() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id.to_string();
    let key = served.key(&[Action::Read], "*").await;
    let (status, connection) = served.get(&key, &format!("/v1/connections/{id}")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(connection["id"], id);
    assert_eq!(connection["user"], "ada");
    assert_eq!(connection["state"], "active");
    assert_eq!(connection["account_id"], world.dropbox.account_id());
    assert_eq!(connection["team_id"], Value::Null);
    let text = connection.to_string();
    assert!(!text.contains(&world.dropbox.refresh_token()), "no refresh token is ever given out");
    for (query, count) in [("", 1), ("?user=ada", 1), ("?user=bob", 0), ("?state=degraded", 0)] {
        let (status, page) = served.get(&key, &format!("/v1/connections{query}")).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(page["connections"].as_array().unwrap().len(), count, "{query}");
        assert_eq!(page["next"], Value::Null);
    }
    let other = served.key(&[Action::Read], "app:files").await;
    let (_, page) = served.get(&other, "/v1/connections").await;
    assert_eq!(page["connections"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_named_and_unnamed() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let id = world.connect(served.server.keep()).await.id;
    let key = served.key(&[Action::Write, Action::Audit], "*").await;
    let path = format!("/v1/connections/{id}");
    for (given, kept) in [(json!(" Ada's "), json!("Ada's")), (json!(null), json!(null))] {
        let (status, connection) =
            served.ask(Method::PATCH, &key, &path, &json!({ "label": given })).await;
        assert_eq!((status, &connection["label"]), (StatusCode::OK, &kept));
    }
    let (_, trail) = served.get(&key, "/v1/audit?action=connection.label").await;
    assert_eq!(trail["records"].as_array().unwrap().len(), 2);
    let long = json!({ "label": "x".repeat(201) });
    assert_eq!(served.ask(Method::PATCH, &key, &path, &long).await.0, StatusCode::BAD_REQUEST);
    let reader = served.key(&[Action::Read], "*").await;
    let (status, _) = served.ask(Method::PATCH, &reader, &path, &json!({ "label": "x" })).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}
