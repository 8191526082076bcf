//! `/v1/subscriptions`: made, tried, signed anew and ended, by whom they concern.

use dropkeep_server::WebhookConfig;
use dropkeep_stores::{Action, WebhookSecret};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::receiver::Receiver;
use crate::support::{Served, World, until};

async fn create(keep: &Served, key: &str, body: Value) -> (StatusCode, Value) {
    keep.post(key, "/v1/subscriptions", &body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_is_made_tried_signed_anew_and_ended() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let receiver = Receiver::start().await;
    let key = keep.key(&[Action::Webhooks], "*").await;
    let events = ["connection.connected"];
    let (status, made) = create(&keep, &key, json!({"url": receiver.url, "events": events})).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    assert_eq!(made["events"], json!(events));
    let secret = WebhookSecret::parse(made["secret"].as_str().unwrap()).unwrap();
    let (_, listed) = keep.get(&key, "/v1/subscriptions").await;
    assert_eq!(listed["subscriptions"][0]["id"], made["id"]);
    assert_eq!(listed["subscriptions"][0].get("secret"), None, "it is shown once");
    let path = format!("/v1/subscriptions/{}", made["id"].as_str().unwrap());
    let (status, _) = keep.post(&key, &format!("{path}/test"), &Value::Null).await;
    assert_eq!(status, StatusCode::ACCEPTED);
    let told = receiver.heard(1).await;
    assert_eq!(told[0].kind(), "test");
    assert!(told[0].is_signed_with(&secret));
    let (status, renewed) =
        keep.post(&key, &format!("{path}/rotate"), &json!({"overlap": 0})).await;
    assert_eq!(status, StatusCode::OK, "{renewed}");
    let renewed = WebhookSecret::parse(renewed["secret"].as_str().unwrap()).unwrap();
    world.connect(keep.server.keep()).await;
    let told = receiver.heard(2).await;
    assert!(told[1].is_signed_with(&renewed) && !told[1].is_signed_with(&secret));
    let (status, _) = keep.ask(Method::DELETE, &key, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (status, _) = keep.ask(Method::DELETE, &key, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let auditor = keep.key(&[Action::Audit], "*").await;
    until(async || {
        let (_, trail) = keep.get(&auditor, "/v1/audit").await;
        let text = trail.to_string();
        ["create", "rotate", "delete"].iter().all(|a| text.contains(&format!("subscription.{a}")))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_subscribes_to_what_it_reaches_only() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let id = world.connect(keep.server.keep()).await.id;
    let url = "https://example.com/hook";
    let everything = keep.key(&[Action::Webhooks], "*").await;
    let one = keep.key(&[Action::Webhooks], id.as_str()).await;
    let other = keep.key_of("other", &[Action::Webhooks], "*").await;
    let none = keep.key(&[Action::Token, Action::Read], "*").await;
    let all = json!({"url": url});
    let of_one = json!({"url": url, "connection": id.as_str()});
    assert_eq!(create(&keep, &none, all.clone()).await.0, StatusCode::FORBIDDEN);
    assert_eq!(create(&keep, &one, all.clone()).await.0, StatusCode::FORBIDDEN);
    assert_eq!(create(&keep, &other, of_one.clone()).await.0, StatusCode::NOT_FOUND);
    assert_eq!(create(&keep, &one, of_one).await.0, StatusCode::CREATED);
    let (_, made) = create(&keep, &everything, all).await;
    let path = format!("/v1/subscriptions/{}", made["id"].as_str().unwrap());
    for key in [&one, &other] {
        for (method, path) in
            [(Method::DELETE, path.clone()), (Method::POST, format!("{path}/test"))]
        {
            let (status, _) = keep.ask(method, key, &path, &Value::Null).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    for (key, number) in [(&everything, 2), (&one, 1), (&other, 0)] {
        let (_, listed) = keep.get(key, "/v1/subscriptions").await;
        assert_eq!(listed["subscriptions"].as_array().unwrap().len(), number);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_told_is_refused() {
    let world = World::on_sqlite().await;
    let mut config = world.config();
    config.webhooks = WebhookConfig { allow_private_addresses: false };
    let keep = world.serve_with(config).await;
    let key = keep.key(&[Action::Webhooks], "*").await;
    for body in [
        json!({"url": "http://example.com/"}),
        json!({"url": "https://169.254.169.254/latest/meta-data"}),
        json!({"url": "https://localhost/"}),
        json!({"url": "https://user:secret@example.com/"}),
        json!({"url": "nonsense"}),
        json!({"url": "https://example.com/", "events": ["nonsense"]}),
        json!({"url": "https://example.com/", "events": ["test"]}),
        json!({"url": "https://example.com/", "more": 1}),
        json!({"events": []}),
    ] {
        let (status, problem) = create(&keep, &key, body.clone()).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body} {problem}");
        assert!(!problem.to_string().contains("secret@"), "{problem}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sees_what_waits_and_what_became_of_the_rest() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let receiver = Receiver::start().await;
    receiver.answer(503, Some(("retry-after", "600")));
    let subscriber = keep.key(&[Action::Webhooks], "*").await;
    let auditor = keep.key(&[Action::Audit], "*").await;
    create(&keep, &subscriber, json!({"url": receiver.url})).await;
    let id = world.connect(keep.server.keep()).await.id;
    until(async || {
        let (_, page) = keep.get(&auditor, "/v1/outbox?kind=webhook").await;
        let item = &page["items"][0];
        item["error"].as_str().is_some_and(|error| error.contains("503")) && item["attempts"] == 1
    })
    .await;
    keep.server.keep().disconnect(&id).await.unwrap();
    until(async || {
        let path = format!("/v1/outbox?outcome=done&target={id}");
        let (_, page) = keep.get(&auditor, &path).await;
        page["items"][0]["kind"] == "revocation" && page["items"][0]["due_at"].is_null()
    })
    .await;
    for bad in ["kind=a", "outcome=a", "limit=0", "nonsense=1"] {
        let (status, _) = keep.get(&auditor, &format!("/v1/outbox?{bad}")).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{bad}");
    }
    assert_eq!(keep.get(&subscriber, "/v1/outbox").await.0, StatusCode::FORBIDDEN);
    let other = keep.key_of("other", &[Action::Audit], "*").await;
    assert_eq!(keep.get(&other, "/v1/outbox").await.1["items"], json!([]));
}
