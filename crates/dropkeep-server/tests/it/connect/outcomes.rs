//! What comes after: reconnecting, disconnecting, and who may.

use dropkeep_local::Fault;
use http::StatusCode;

use crate::person::Scene;

#[tokio::test(flavor = "multi_thread")]
async fn reconnecting_keeps_the_connection_and_its_id() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (page, path) = ada.connect(&scene, &[]).await;
    assert!(page.body.contains("</svg>Connected</p>"), "{}", page.body);
    let id = scene.connections().await[0].id.clone();
    let flow = path.rsplit('/').next().unwrap().to_owned();
    let (page, _) = ada.connect(&scene, &[("flow", &flow)]).await;
    assert!(page.body.contains("Connected again"), "{}", page.body);
    let connections = scene.connections().await;
    assert_eq!((connections.len(), &connections[0].id), (1, &id));
}

#[tokio::test(flavor = "multi_thread")]
async fn reconnecting_as_another_account_is_told_and_replaces_nothing() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (_, path) = ada.connect(&scene, &[]).await;
    let before = scene.connections().await;
    let flow = path.rsplit('/').next().unwrap().to_owned();
    let authorize_url = ada.start_with(&[("flow", &flow)]).await;
    let callback = scene.allow_as_another(&authorize_url);
    let revoked = scene.world.dropbox.count("auth/token/revoke");
    let (page, _) = ada.finish(&callback).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("That was another account"), "{}", page.body);
    assert_eq!(scene.connections().await, before);
    assert_eq!(
        scene.world.dropbox.count("auth/token/revoke"),
        revoked + 1,
        "what is not kept is ended"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn disconnecting_is_asked_about_and_then_done() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let form = [("return_to", "https://photos.example/app")];
    let (_, path) = ada.connect(&scene, &form).await;
    let question = ada.get(&format!("{path}/disconnect")).await;
    assert!(question.body.contains("Disconnect Photos from Dropbox?"), "{}", question.body);
    assert_eq!(scene.connections().await[0].state.kind.as_str(), "active", "asking ends nothing");
    let foreign = [("sec-fetch-site", "cross-site")];
    let refused = ada.post_with(&format!("{path}/disconnect"), &[], &foreign).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let mut bob = scene.person();
    let refused = bob.post(&format!("{path}/disconnect"), &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(scene.connections().await[0].state.kind.as_str(), "active");
    let done = ada.post(&format!("{path}/disconnect"), &[]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = ada.get(&path).await;
    assert!(page.body.contains("Photos is disconnected"), "{}", page.body);
    assert!(page.body.contains("Connect again"));
    let gone = scene.connections().await;
    assert!(gone.is_empty() || !gone[0].state.kind.is_served());
    let onward = ada.get(&format!("{path}/return")).await;
    assert!(onward.location().contains("?status=disconnected&"), "{}", onward.location());
    let flow = path.rsplit('/').next().unwrap().to_owned();
    let callback = scene.allow_as_another(&ada.start_with(&[("flow", &flow)]).await);
    let (page, _) = ada.finish(&callback).await;
    assert_eq!(page.status, StatusCode::OK, "then any account may be connected: {}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_connected_is_shown_with_a_picture_of_our_own() {
    let scene = Scene::new().await;
    scene.set_photo().await;
    let mut ada = scene.person();
    let (page, path) = ada.connect(&scene, &[]).await;
    let profile = scene.connections().await[0].profile.clone();
    let name = profile.display_name.unwrap();
    assert!(page.body.contains(&name) && page.body.contains(&profile.email.unwrap()));
    assert!(page.body.contains("class=\"avatar\""));
    let photo = ada.get(&format!("{path}/photo")).await;
    assert_eq!(photo.status, StatusCode::OK);
    assert!(photo.header("content-type").starts_with("image/"));
    scene.world.dropbox.fault(Fault::on("/account_photo/get/*").respond(500));
    let photo = ada.get(&format!("{path}/photo")).await;
    assert_eq!(photo.status, StatusCode::NOT_FOUND, "then the page shows initials");
    let mut bob = scene.person();
    assert_eq!(bob.get(&path).await.status, StatusCode::FORBIDDEN, "nobody else sees who");
    assert_eq!(bob.get(&format!("{path}/photo")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_made_of_their_name_is_text() {
    let scene = Scene::new().await;
    let ticket = scene.session_with(|new| new.user = "<b onclick=alert(1)>ada".to_owned()).await;
    let page = scene.person().get(&format!("/connect/photos?session={}", ticket.expose())).await;
    assert!(!page.body.contains("<b onclick"), "{}", page.body);
}
