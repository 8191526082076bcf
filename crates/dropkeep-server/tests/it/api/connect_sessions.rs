//! Making one-time links, and reading what came of them.

use dropkeep_stores::Action;
use http::StatusCode;
use serde_json::{Value, json};

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_made_and_read() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let key = served.key(&[Action::Connect, Action::Audit], "*").await;
    let wish = json!({
        "app": "photos", "user": "ada", "return_to": "https://photos.example/back",
        "scopes": ["account_info.read"], "label": "Holidays", "expires_in": 600,
    });
    let (status, made) = served.post(&key, "/v1/connect-sessions", &wish).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let url = made["url"].as_str().unwrap();
    assert!(url.starts_with("https://keep.example/connect/photos?session="), "{url}");
    let id = made["id"].as_str().unwrap();
    let (status, read) = served.get(&key, &format!("/v1/connect-sessions/{id}")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!((&read["user"], &read["status"]), (&json!("ada"), &json!("open")));
    let ticket = url.split_once("session=").unwrap().1;
    assert!(!read.to_string().contains(ticket), "the link is shown once");
    let (_, trail) = served.get(&key, "/v1/audit?action=connect_session.create").await;
    assert_eq!(trail["records"].as_array().unwrap().len(), 1);
    assert!(!trail.to_string().contains(ticket));
    let page = served.http.get(format!("{}/connect/photos?session={ticket}", served.url));
    assert_eq!(page.send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_about_a_session_is_said() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let connection = world.connect(served.server.keep()).await.id.to_string();
    let key = served.key(&[Action::Connect], "*").await;
    for (name, value) in [
        ("user", json!(" ")),
        ("user", json!("x".repeat(201))),
        ("return_to", json!("javascript:alert(1)")),
        ("return_to", json!("//evil.example")),
        ("return_to", json!("http://photos.example/")),
        ("scopes", json!([])),
        ("scopes", json!(["two words"])),
        ("label", json!("x".repeat(201))),
        ("expires_in", json!(59)),
        ("expires_in", json!(604_801)),
        ("surprise", json!(1)),
    ] {
        let mut wish = json!({ "app": "photos", "user": "ada" });
        wish[name] = value;
        let (status, problem) = served.post(&key, "/v1/connect-sessions", &wish).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{name}: {problem}");
        assert!(problem["detail"].as_str().unwrap().contains(name), "{problem}");
    }
    let mut wish = json!({ "app": "photos", "user": "bob", "connection": connection });
    let (status, _) = served.post(&key, "/v1/connect-sessions", &wish).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "it is ada's");
    wish["user"] = json!("ada");
    let (status, made) = served.post(&key, "/v1/connect-sessions", &wish).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_for_keys_of_their_tenant_and_app_alone() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let wish = json!({ "app": "photos", "user": "ada" });
    let key = served.key(&[Action::Connect], "*").await;
    let (_, made) = served.post(&key, "/v1/connect-sessions", &wish).await;
    let path = format!("/v1/connect-sessions/{}", made["id"].as_str().unwrap());
    let other = served.key_of("other", &[Action::Connect], "*").await;
    let letters = served.key(&[Action::Connect], "app:letters").await;
    for key in [other, letters] {
        assert_eq!(served.post(&key, "/v1/connect-sessions", &wish).await.0, StatusCode::NOT_FOUND);
        assert_eq!(served.get(&key, &path).await.0, StatusCode::NOT_FOUND);
    }
    let reader = served.key(&[Action::Read], "*").await;
    assert_eq!(served.post(&reader, "/v1/connect-sessions", &wish).await.0, StatusCode::FORBIDDEN);
    let none = served.get(&key, "/v1/connect-sessions/cs_none").await;
    assert_eq!(none.0, StatusCode::NOT_FOUND);
    let (_, document) = served.get(&key, "/openapi.json").await;
    assert_ne!(document["paths"]["/v1/connect-sessions"]["post"], Value::Null);
}
