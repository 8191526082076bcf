//! API keys: accepted, limited, rotated, ended.

use std::time::Duration;

use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{World, until};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_answered_without_a_key_that_is_accepted() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let good = served.key(&[Action::Read], "*").await;
    let url = format!("{}/v1/connections", served.url);
    let wrong = format!("Bearer {good}x");
    let basic = format!("Basic {good}");
    for header in
        [None, Some(wrong.as_str()), Some("Bearer"), Some(basic.as_str()), Some("Bearer ")]
    {
        let mut request = served.http.get(&url);
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{header:?}");
        assert_eq!(answer.headers()["www-authenticate"], "Bearer");
        let text = answer.text().await.unwrap();
        assert!(!text.contains(&good), "a key is not repeated");
    }
    let twice = served.http.get(&url).bearer_auth(&good).header("authorization", "Bearer other");
    assert_eq!(twice.send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    assert_eq!(served.get(&good, "/v1/connections").await.0, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_made_over_the_api_is_accepted_by_every_process_until_it_is_ended() {
    let world = World::on_postgres().await;
    let (one, other) = (world.serve().await, world.serve().await);
    let owner = one.key(&[Action::Keys, Action::Read, Action::Audit], "*").await;
    let wish = json!({ "name": "export", "actions": ["read"], "expires_in": 3600 });
    let (status, made) = one.post(&owner, "/v1/keys", &wish).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let (key, id) = (made["key"].as_str().unwrap(), made["id"].as_str().unwrap());
    assert_eq!(other.get(key, "/v1/connections").await.0, StatusCode::OK, "at once");
    let (_, listed) = other.get(&owner, "/v1/keys").await;
    assert!(!listed.to_string().contains(key), "it is shown once");
    assert_eq!(other.get(key, "/v1/keys/self").await.1["id"], *id);
    let path = format!("/v1/keys/{id}");
    let (status, _) = one.ask(Method::DELETE, &owner, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    for process in [&one, &other] {
        until(async || process.get(key, "/v1/connections").await.0 == StatusCode::UNAUTHORIZED)
            .await;
    }
    let (_, trail) = one.get(&owner, "/v1/audit").await;
    let trail = trail["records"].as_array().unwrap();
    let actions: Vec<_> = trail.iter().map(|record| record["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["key.revoke", "key.create"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_key_makes_one_that_may_do_more() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let owner = served.key(&[Action::Keys, Action::Read], "app:photos").await;
    for wish in [
        json!({ "name": "x", "actions": ["read", "token"] }),
        json!({ "name": "x", "actions": ["read"], "reach": "*" }),
        json!({ "name": "x", "actions": ["read"], "reach": "app:files" }),
    ] {
        let (status, problem) = served.post(&owner, "/v1/keys", &wish).await;
        assert_eq!(
            (status, &problem["code"]),
            (StatusCode::FORBIDDEN, &json!("forbidden")),
            "{wish}"
        );
    }
    let (_, all) = served.get(&owner, "/v1/keys").await;
    assert_eq!(all["keys"].as_array().unwrap().len(), 1);
    // Nor by rotating one that may.
    let strong = served.key(&[Action::Token], "*").await;
    let id = served.get(&strong, "/v1/keys/self").await.1["id"].as_str().unwrap().to_owned();
    let (status, _) = served.post(&owner, &format!("/v1/keys/{id}/rotate"), &json!({})).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (status, _) = served.get(&strong, "/v1/keys").await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_rotates_itself_with_overlap() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let old = served.key(&[Action::Read], "*").await;
    let (status, made) =
        served.post(&old, "/v1/keys/self/rotate", &json!({ "overlap": 3600 })).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let new = made["key"].as_str().unwrap();
    for key in [&old, new] {
        assert_eq!(served.get(key, "/v1/connections").await.0, StatusCode::OK);
    }
    served.post(new, "/v1/keys/self/rotate", &json!({ "overlap": 0 })).await;
    until(async || served.get(new, "/v1/connections").await.0 == StatusCode::UNAUTHORIZED).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_another_tenant_is_not_there() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let owner = served.key(&[Action::Keys], "*").await;
    let other = served.key_of("globex", &[Action::Keys], "*").await;
    let id = served.get(&other, "/v1/keys/self").await.1["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/keys/{id}");
    for method in [Method::GET, Method::DELETE] {
        let (status, _) = served.ask(method, &owner, &path, &Value::Null).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
    }
    assert_eq!(served.get(&other, "/v1/keys").await.0, StatusCode::OK, "it lives");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_asks_too_often_is_told_to_wait() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let owner = served.key(&[Action::Keys, Action::Read], "*").await;
    let wish = json!({ "name": "slow", "actions": ["read"], "requests_per_minute": 3 });
    let key = served.post(&owner, "/v1/keys", &wish).await.1["key"].as_str().unwrap().to_owned();
    for _ in 0..3 {
        assert_eq!(served.get(&key, "/v1/connections").await.0, StatusCode::OK);
    }
    let url = format!("{}/v1/connections", served.url);
    let answer = served.http.get(url).bearer_auth(&key).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = answer.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!(Duration::from_secs(wait) <= Duration::from_secs(20), "{wait}");
    assert_eq!(served.get(&owner, "/v1/connections").await.0, StatusCode::OK, "others go on");
}
