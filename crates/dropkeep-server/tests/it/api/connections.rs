//! Listing, reading and naming connections.

use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{World, until};

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

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_ended_everywhere_and_at_dropbox() {
    let world = World::on_postgres().await;
    let (one, other) = (world.serve().await, world.serve().await);
    let id = world.connect(one.server.keep()).await.id;
    let key = one.key(&[Action::Write, Action::Token, Action::Read], "*").await;
    let path = format!("/v1/connections/{id}");
    let token = format!("{path}/token");
    assert_eq!(other.get(&key, &token).await.0, StatusCode::OK);
    let (status, connection) = one.ask(Method::DELETE, &key, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::ACCEPTED);
    assert!(["revoking", "disconnected"].contains(&connection["state"].as_str().unwrap()));
    assert_eq!(one.get(&key, &token).await.0, StatusCode::NOT_FOUND);
    until(async || other.get(&key, &token).await.0 == StatusCode::NOT_FOUND).await;
    until(async || one.get(&key, &path).await.1["state"] == "disconnected").await;
    assert_eq!(world.dropbox.count("auth/token/revoke"), 1);
    let (status, _) = one.ask(Method::DELETE, &key, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::OK, "once more changes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_is_taken_over_once_dropbox_accepts_it() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let key = served.key(&[Action::Write, Action::Token], "*").await;
    let wish =
        json!({ "app": "photos", "user": "ada", "refresh_token": world.dropbox.refresh_token() });
    let (status, connection) = served.post(&key, "/v1/connections", &wish).await;
    assert_eq!(status, StatusCode::CREATED, "{connection}");
    assert_eq!(connection["account_id"], world.dropbox.account_id());
    assert!(connection["email"].as_str().unwrap().contains('@'));
    let id = connection["id"].as_str().unwrap();
    let (status, _) = served.get(&key, &format!("/v1/connections/{id}/token")).await;
    assert_eq!((status, world.refreshes()), (StatusCode::OK, 1), "the first token is kept");
    let (status, again) = served.post(&key, "/v1/connections", &wish).await;
    assert_eq!((status, &again["id"]), (StatusCode::OK, &connection["id"]));
    for (field, value, status, code) in [
        (
            "refresh_token",
            "canary-refresh-token",
            StatusCode::UNPROCESSABLE_ENTITY,
            "token_refused",
        ),
        ("app", "files", StatusCode::NOT_FOUND, "not_found"),
        ("kind", "team", StatusCode::UNPROCESSABLE_ENTITY, "account_unknown"),
    ] {
        let mut wish = wish.clone();
        wish[field] = json!(value);
        let (found, problem) = served.post(&key, "/v1/connections", &wish).await;
        assert_eq!((found, problem["code"].as_str()), (status, Some(code)), "{problem}");
        assert!(!problem.to_string().contains("canary"));
    }
}
