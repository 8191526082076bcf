//! What operators do with connections.

use http::StatusCode;

use super::operator::{operator, scene, shown};
use crate::person::parameter;

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_labelled_by_the_operators_key() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let path = format!("/admin/connections/{}", connection.id);
    let label = "<b>Ada's & co</b>";
    let answer = operator.send(&format!("{path}/label"), &[("label", label)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, path.as_str()));
    assert_eq!(scene.connections().await[0].label.as_deref(), Some(label));
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
    let answer = operator.send("/admin/connect", &form).await;
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
    let answer = operator.send(&path, &[]).await;
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
    let answer = operator.send(&format!("/admin/connections/{}/reconnect", open.id), &[]).await;
    assert_eq!(shown(&answer.body), format!("{}/connect/photos", scene.base()));
}
