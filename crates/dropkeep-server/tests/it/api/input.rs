//! Bad input: what is wrong is said, where, and never what stood there.

use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::Value;

use crate::support::{Served, World};

async fn served() -> (Served, String) {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let key = served.key(&Action::ALL, "*").await;
    (served, key)
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_bodies_are_told_where() {
    let (served, key) = served().await;
    for (body, status, said) in [
        ("", 400, "no valid JSON"),
        ("{", 400, "no valid JSON"),
        ("[]", 400, "wrong type"),
        ("{\"name\":\"x\"}", 400, "missing field `actions`"),
        ("{\"name\":7,\"actions\":[]}", 400, "at `name`"),
        ("{\"name\":\"x\",\"actions\":[\"canary-secret\"]}", 400, "is no action"),
        ("{\"name\":\"x\",\"actions\":[],\"scope\":\"y\"}", 400, "unknown field `scope`"),
        ("{\"name\":\"x\",\"actions\":[]}", 400, "`actions` is empty"),
        ("{\"name\":\" \",\"actions\":[\"read\"]}", 400, "`name`"),
        ("{\"name\":\"x\",\"actions\":[\"read\"]} more", 400, "something follows"),
        ("{\"name\":\"x\",\"actions\":[\"read\"],\"reach\":\"photos\"}", 400, "`reach`"),
        ("{\"name\":\"x\",\"actions\":[\"read\"],\"expires_in\":-1}", 400, "`expires_in`"),
        ("{\"name\":\"\u{1}\",\"actions\":[\"read\"]}", 400, "no valid JSON"),
    ] {
        let request = served.http.post(format!("{}/v1/keys", served.url)).bearer_auth(&key);
        let request = request.header("content-type", "application/json").body(body);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), status, "{body}");
        let problem: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert!(problem["detail"].as_str().unwrap().contains(said), "{body}: {problem}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_without_a_body_says_what_an_empty_object_says() {
    let world = World::on_sqlite().await;
    let served = world.serve().await;
    let key = served.key(&Action::ALL, "*").await;
    let post =
        |path: &str| served.http.post(format!("{}{path}", served.url)).bearer_auth(&key).send();
    assert_eq!(post("/v1/keys/self/rotate").await.unwrap().status(), StatusCode::CREATED);
    let refused = post("/v1/keys").await.unwrap();
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    assert!(refused.text().await.unwrap().contains("missing field `name`"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_a_wrong_place_is_not_repeated() {
    let (served, key) = served().await;
    let body = "{\"name\":\"x\",\"actions\":\"canary-secret\"}";
    let request = served.http.post(format!("{}/v1/keys", served.url)).bearer_auth(&key);
    let request = request.header("content-type", "application/json").body(body);
    let text = request.send().await.unwrap().text().await.unwrap();
    assert!(text.contains("at `actions`") && !text.contains("canary-secret"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_are_too_large_or_no_json_are_refused() {
    let (served, key) = served().await;
    let post = || served.http.post(format!("{}/v1/keys", served.url)).bearer_auth(&key);
    let large = post().header("content-type", "application/json").body("x".repeat(65 * 1024));
    assert_eq!(large.send().await.unwrap().status(), StatusCode::PAYLOAD_TOO_LARGE);
    let form = post().header("content-type", "application/x-www-form-urlencoded").body("name=x");
    assert_eq!(form.send().await.unwrap().status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let bare = post().body("name=x");
    assert_eq!(bare.send().await.unwrap().status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_parameters_and_methods_are_told() {
    let (served, key) = served().await;
    for path in [
        "/v1/connections?limit=0",
        "/v1/connections?limit=many",
        "/v1/connections?state=fine",
        "/v1/connections?after=first",
        "/v1/connections?labels=x",
        "/v1/audit?limit=1001",
        "/v1/audit?after=x",
        "/v1/audit?since=yesterday",
    ] {
        let (status, problem) = served.get(&key, path).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(problem["code"], "bad_request", "{path}: {problem}");
    }
    for path in ["/v1/connections/nobody", "/v1/connections/cn_%2e%2e/token", "/v1/nothing"] {
        assert_eq!(served.get(&key, path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    let (status, problem) = served.ask(Method::PUT, &key, "/v1/keys", &Value::Null).await;
    assert_eq!(
        (status, problem["code"].as_str()),
        (StatusCode::METHOD_NOT_ALLOWED, Some("method_not_allowed"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_describes_itself() {
    let (served, key) = served().await;
    let (status, document) = served.get(&key, "/openapi.json").await;
    assert_eq!(status, StatusCode::OK);
    assert!(document["openapi"].as_str().unwrap().starts_with("3."));
    let paths = document["paths"].as_object().unwrap();
    for path in
        ["/v1/connections", "/v1/connections/{id}/token", "/v1/keys/{id}/rotate", "/v1/audit"]
    {
        assert!(paths.contains_key(path), "{path}");
    }
    assert_eq!(document["components"]["securitySchemes"]["api_key"]["scheme"], "bearer");
    let text = document.to_string();
    for (reference, _) in text.match_indices("#/components/schemas/") {
        let name = text[reference..].split('"').next().unwrap();
        let name = name.trim_start_matches("#/components/schemas/");
        assert!(document["components"]["schemas"][name].is_object(), "{name} is described nowhere");
    }
}
