//! Connect sessions: one-time links.

use std::time::Duration;

use dropkeep_stores::Label;
use http::StatusCode;

use crate::person::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn a_link_connects_its_user_once() {
    let scene = Scene::new().await;
    let ticket = scene
        .session_with(|new| {
            new.label = Label::parse("Holidays").unwrap();
            new.return_to = Some("https://anywhere.example/back".to_owned());
        })
        .await;
    let mut ada = scene.person();
    let link = format!("/connect/photos?session={}", ticket.expose());
    let start = ada.get(&link).await;
    assert!(
        start.body.contains("Connecting for") && start.body.contains(">ada<"),
        "{}",
        start.body
    );
    let (page, path) = ada.connect(&scene, &[("session", ticket.expose())]).await;
    assert_eq!(page.status, StatusCode::OK);
    let connections = scene.connections().await;
    assert_eq!(connections.len(), 1);
    assert_eq!(connections[0].user, "ada");
    assert_eq!(connections[0].label, Label::parse("Holidays").unwrap());
    let session = scene.sessions().opened_by(&ticket).await.unwrap().unwrap();
    assert_eq!(session.connection.as_ref(), Some(&connections[0].id));
    let onward = ada.get(&format!("{path}/return")).await;
    let expected = format!(
        "https://anywhere.example/back?status=connected&connection={}&session={}",
        connections[0].id, session.id
    );
    assert_eq!(onward.location(), expected);
    let again = ada.get(&link).await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(again.body.contains("used already"), "{}", again.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_belongs_to_the_browser_that_used_it_first() {
    let scene = Scene::new().await;
    let ticket = scene.session().await;
    let link = format!("/connect/photos?session={}", ticket.expose());
    let (mut ada, mut bob) = (scene.person(), scene.person());
    assert_eq!(bob.get(&link).await.status, StatusCode::OK, "a preview takes nothing away");
    ada.start_with(&[("session", ticket.expose())]).await;
    assert_eq!(bob.get(&link).await.status, StatusCode::FORBIDDEN);
    let refused = bob.post("/connect/photos", &[("session", ticket.expose())]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("another browser"), "{}", refused.body);
    assert_eq!(ada.get(&link).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_cut_off_or_moved_link_says_what_to_do() {
    let scene = Scene::new().await;
    let ticket = scene.session().await;
    let mut ada = scene.person();
    let cut = &ticket.expose()[..30];
    for path in [
        format!("/connect/photos?session={cut}"),
        format!("/connect/letters?session={}", ticket.expose()),
        "/connect/photos?session=".to_owned(),
        "/connect/photos?session=a&session=b".to_owned(),
    ] {
        let page = ada.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.body.contains("not complete"), "{}", page.body);
    }
    scene.clock.advance(Duration::from_secs(3601));
    let page = ada.get(&format!("/connect/photos?session={}", ticket.expose())).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.body.contains("has expired"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_tab_of_a_link_is_told_that_the_first_has_connected() {
    let scene = Scene::new().await;
    let ticket = scene.session().await;
    let mut ada = scene.person();
    let form = [("session", ticket.expose())];
    let (first, second) = (ada.start_with(&form).await, ada.start_with(&form).await);
    assert_eq!(ada.finish(&scene.allow(&first)).await.0.status, StatusCode::OK);
    let (page, _) = ada.finish(&scene.allow(&second)).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("connected in another tab"), "{}", page.body);
    assert_eq!(scene.redeemed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_no_the_link_still_works() {
    let scene = Scene::new().await;
    let ticket = scene.session().await;
    let mut ada = scene.person();
    let denied = scene.deny(&ada.start_with(&[("session", ticket.expose())]).await);
    let (page, path) = ada.finish(&denied).await;
    assert!(page.body.contains("You said no"), "{}", page.body);
    assert_eq!(scene.redeemed(), 0);
    let flow = path.rsplit('/').next().unwrap().to_owned();
    let (page, _) = ada.connect(&scene, &[("flow", &flow)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(scene.connections().await[0].user, "ada");
    let session = scene.sessions().opened_by(&ticket).await.unwrap().unwrap();
    assert!(session.finished_at.is_some());
}
