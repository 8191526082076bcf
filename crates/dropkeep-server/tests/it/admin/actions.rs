//! What operators do with connections.

use dropkeep_stores::{Action, Event, EventKind, Label, NewSubscription};
use http::StatusCode;
use serde_json::json;

use super::operator::{operator, scene, shown};
use crate::person::parameter;
use crate::receiver::Receiver;
use crate::support::until;

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_labelled_by_the_operators_key() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let path = format!("/admin/connections/{}", connection.id);
    let label = "<b>Ada's & co</b>";
    let answer = operator.send(&format!("{path}/label"), &[("label", label)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.as_str()));
    assert_eq!(scene.connections().await[0].label, Label::parse(label).unwrap());
    let page = operator.see(&path).await;
    assert!(!page.contains("<b>") && page.contains("&#60;b&#62;"), "{page}");
    let long = "x".repeat(201);
    let answer = operator.send(&format!("{path}/label"), &[("label", &long)]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    operator.send(&format!("{path}/label"), &[("label", " ")]).await;
    assert_eq!(scene.connections().await[0].label, None);
    let actor = operator.actor(&scene).await;
    assert_eq!(operator.trail(&scene).await[0], ("connection.label".to_owned(), actor));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_ended_after_a_question() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let path = format!("/admin/connections/{}", connection.id);
    let question = operator.see(&format!("{path}/disconnect")).await;
    assert!(question.contains("Disconnect ada?"), "{question}");
    assert!(scene.connections().await[0].state.kind.is_served(), "asking ends nothing");
    let answer = operator.send(&format!("{path}/disconnect"), &[]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = operator.see(&path).await;
    assert!(page.contains("state revoking") || page.contains("state disconnected"), "{page}");
    assert!(!page.contains("Disconnect…"), "once");
    let actor = operator.actor(&scene).await;
    let done = ("connection.disconnect".to_owned(), actor);
    assert!(operator.trail(&scene).await.contains(&done));
    operator.send(&format!("{path}/disconnect"), &[]).await;
    let trail = operator.trail(&scene).await;
    assert_eq!(trail.iter().filter(|record| **record == done).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_a_person_to_a_connection() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    let form = [("app", "photos"), ("user", "grace"), ("label", "Grace"), ("expires_in", "3600")];
    let answer = operator.make("/admin/connect", &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let link = shown(&answer.body);
    let ticket = parameter(&link, "session").unwrap();
    let (page, _) = scene.person().connect(&scene, &[("session", &ticket)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(operator.see("/admin?search=grace").await.contains("Grace"));
    let actor = operator.actor(&scene).await;
    let trail = operator.trail(&scene).await;
    assert!(trail.contains(&("connect_session.create".to_owned(), actor)), "{trail:?}");
    let (_, audit) = scene.served.get(&operator.key, "/v1/audit").await;
    assert!(!audit.to_string().contains(&ticket));
    for (form, status) in [
        (vec![("app", "letters"), ("user", "x")], StatusCode::NOT_FOUND),
        (vec![("app", "photos")], StatusCode::BAD_REQUEST),
        (vec![("app", "photos"), ("user", "x"), ("expires_in", "1")], StatusCode::BAD_REQUEST),
        (vec![("app", "photos"), ("user", "x"), ("expires_in", "odd")], StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(operator.send("/admin/connect", &form).await.status, status, "{form:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_reconnect_renews_the_same_connection() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let path = format!("/admin/connections/{}/reconnect", connection.id);
    let answer = operator.make(&path, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let ticket = parameter(&shown(&answer.body), "session").unwrap();
    scene.person().connect(&scene, &[("session", &ticket)]).await;
    let connections = scene.connections().await;
    assert_eq!((connections.len(), &connections[0].id), (1, &connection.id));
    assert!(connections[0].connected_at > connection.connected_at);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_connected_without_a_link_reconnects_on_the_open_page() {
    let (scene, _) = scene().await;
    scene.person().connect(&scene, &[]).await;
    let connections = scene.connections().await;
    let open = connections.iter().find(|connection| connection.user.is_empty()).unwrap();
    let mut operator = operator(&scene).await;
    let answer = operator.make(&format!("/admin/connections/{}/reconnect", open.id), &[]).await;
    let page = format!("{}/connect/photos?connection={}", scene.base(), open.id);
    assert_eq!(shown(&answer.body), page);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_form_sends_to_has_no_page_and_says_so_in_one() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    for path in ["/admin/sign-out", &format!("/admin/connections/{}/label", connection.id)] {
        let answer = operator.person.get(path).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        assert!(answer.header("content-type").starts_with("text/html"), "{:?}", answer.headers);
        assert_eq!(answer.header("allow"), "POST");
        assert!(answer.body.contains("This is not a page"), "{}", answer.body);
    }
    let answer = scene.person().post("/connect/photos/callback", &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.header("content-type").starts_with("text/html"));
    let (status, problem) = scene.served.post(&operator.key, "/v1/audit", &json!({})).await;
    assert_eq!(
        (status, &problem["code"]),
        (StatusCode::METHOD_NOT_ALLOWED, &json!("method_not_allowed"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_in_the_outbox_is_tried_again_and_discarded() {
    let (scene, connection) = scene().await;
    let receiver = Receiver::start().await;
    let connections = scene.served.server.keep().connections();
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: receiver.url.clone(),
        events: Vec::new(),
        connection: None,
    };
    connections.subscriptions().create(&new).await.unwrap();
    let mut operator = operator(&scene).await;
    assert!(operator.see("/admin/condition").await.contains("Nothing waits"));
    receiver.answer(500, Some(("retry-after", "3600")));
    let event = Event::about(EventKind::Changed, &connection);
    connections.outbox().publish(&event).await.unwrap();
    let api_key = operator.key.clone();
    let waiting = async || {
        let (_, listed) = scene.served.get(&api_key, "/v1/outbox").await;
        listed["items"].as_array().unwrap().first().cloned()
    };
    let is_failing = async || waiting().await.is_some_and(|item| !item["error"].is_null());
    until(is_failing).await;
    let id = waiting().await.unwrap()["id"].as_str().unwrap().to_owned();
    let page = operator.see("/admin/condition").await;
    assert!(page.contains("failing") && page.contains("it answered with 500"), "{page}");
    let stranger = scene.served.key_of("other", &Action::ALL, "*").await;
    let path = format!("/v1/outbox/{id}");
    let (status, _) = scene.served.post(&stranger, &format!("{path}/retry"), &json!({})).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let limited = scene.served.key_of("acme", &Action::ALL, "app:photos").await;
    let (status, _) = scene.served.post(&limited, &format!("{path}/retry"), &json!({})).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let answer = operator.send(&format!("/admin/outbox/{id}/retry"), &[]).await;
    assert_eq!(answer.location(), "/admin/condition");
    assert_eq!(receiver.heard(2).await.len(), 2);
    until(async || waiting().await.is_none()).await;
    receiver.answer(500, Some(("retry-after", "3600")));
    connections.outbox().publish(&Event { kind: EventKind::Test, ..event }).await.unwrap();
    until(is_failing).await;
    let id = waiting().await.unwrap()["id"].as_str().unwrap().to_owned();
    let answer = operator.send(&format!("/admin/outbox/{id}/discard"), &[]).await;
    assert_eq!(answer.location(), "/admin/condition");
    let answer = operator.send(&format!("/admin/outbox/{id}/discard"), &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let trail = operator.trail(&scene).await;
    for action in ["outbox.retry", "outbox.discard"] {
        assert!(trail.iter().any(|(known, _)| known == action), "{trail:?}");
    }
}
