//! The connect flow as a person goes through it, in a real browser and on a local Dropbox.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_stores::{Action, Label, Subject};
use thirtyfour::By;

use crate::chromium::browse;
use crate::person::{Scene, parameter};

async fn scene() -> Arc<Scene> {
    let scene = Scene::for_browsers(|config| {
        let app = config.apps.get_mut("photos").unwrap();
        app.options.scopes = dropkeep_auth::Scopes::parse(
            "account_info.read files.content.read files.metadata.read sharing.write",
        );
        config.return_to = vec![config.public_url.join("healthz").unwrap()];
    })
    .await;
    Arc::new(scene)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_connects_and_disconnects_in_a_browser() {
    let scene = scene().await;
    scene.set_photo().await;
    browse(async move |window| {
        let base = scene.base();
        window.go(&format!("{base}/connect/photos?return_to={base}/healthz")).await?;
        window.is_at("Connect Photos to Dropbox").await?;
        window.picture("start").await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        let done = window.path().await?;
        assert!(done.starts_with("/connect/photos/done/"), "{done}");
        assert_eq!(window.driver.current_url().await?.query(), None);
        window.picture("connected").await?;
        let width = "return document.querySelector('.avatar img').naturalWidth";
        let width: u32 = window.driver.execute(width, vec![]).await?.convert()?;
        assert!(width > 0, "the picture is shown");
        window.driver.refresh().await?;
        window.is_at("Photos is connected to Dropbox").await?;
        window.driver.back().await?;
        window.driver.forward().await?;
        assert_eq!(scene.redeemed(), 1);
        window.press("Disconnect").await?;
        window.picture("disconnect").await?;
        window.press("Keep it connected").await?;
        assert_eq!(window.path().await?, done);
        window.press("Disconnect").await?;
        window.press("Disconnect").await?;
        window.is_at("Photos is disconnected").await?;
        window.picture("disconnected").await?;
        window.press(&format!("Go back to {}", base.trim_start_matches("http://"))).await?;
        assert_eq!(window.path().await?, "/healthz");
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_says_no_and_thinks_again() {
    let scene = scene().await;
    browse(async move |window| {
        window.go(&format!("{}/connect/photos", scene.base())).await?;
        window.press("Continue to Dropbox").await?;
        window.press("Deny").await?;
        window.is_at("You said no").await?;
        window.picture("denied").await?;
        window.press("Try again").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_tell_their_story_in_a_browser() {
    let scene = scene().await;
    let ticket = scene.session_with(|new| new.label = Label::parse("Holidays").unwrap()).await;
    let foreign = scene.session().await;
    scene.person().start_with(&[("session", foreign.expose())]).await;
    browse(async move |window| {
        let link = |ticket: &str| format!("{}/connect/photos?session={ticket}", scene.base());
        window.go(&link(ticket.expose())).await?;
        window.picture("start-link").await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        window.go(&link(ticket.expose())).await?;
        window.is_at("This link was used already").await?;
        window.picture("link-used").await?;
        window.go(&link(foreign.expose())).await?;
        window.is_at("This link was opened in another browser").await?;
        window.picture("link-elsewhere").await?;
        let late = scene.session().await;
        scene.clock.advance(Duration::from_secs(3601));
        window.go(&link(late.expose())).await?;
        window.is_at("This link has expired").await?;
        window.picture("link-expired").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_go_to_dropbox_and_both_come_back() {
    let scene = scene().await;
    browse(async move |window| {
        let start = format!("{}/connect/photos", scene.base());
        window.go(&start).await?;
        window.press("Continue to Dropbox").await?;
        let first = window.driver.window().await?;
        let second = window.driver.new_tab().await?;
        window.driver.switch_to_window(second).await?;
        window.go(&start).await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        window.driver.switch_to_window(first).await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        assert_eq!(scene.connections().await.len(), 1);
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reconnection_with_fewer_scopes_shows_what_is_missing() {
    let scene = scene().await;
    browse(async move |window| {
        window.go(&format!("{}/connect/photos", scene.base())).await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        let id = scene.connections().await[0].id.clone();
        scene.grant_only("account_info.read files.metadata.read");
        window.press("Reconnect").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected, with less than it asked for").await?;
        window.picture("partial").await?;
        assert_eq!(scene.connections().await[0].missing_scopes().len(), 2);
        window.press("Allow what is missing").await?;
        window.press("Allow").await?;
        window.is_at("Photos is connected to Dropbox").await?;
        let connections = scene.connections().await;
        assert_eq!((connections.len(), &connections[0].id), (1, &id));
        let another = scene.token_of_another();
        window.press("Reconnect").await?;
        scene.world.dropbox.fault(another);
        window.press("Allow").await?;
        window.is_at("That was another account").await?;
        window.picture("another-account").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_connects_a_team_in_a_browser() {
    let scene = Arc::new(Scene::of_a_team_for_browsers().await);
    browse(async move |window| {
        window.go(&format!("{}/connect/crew", scene.base())).await?;
        window.is_at("Connect Crew to Dropbox").await?;
        window.picture("start-team").await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.is_at("Crew is connected to Dropbox").await?;
        window.picture("connected-team").await?;
        assert!(matches!(scene.connections().await[0].subject, Subject::Team(_)));
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_by_a_link_waits_for_its_backend_in_a_browser() {
    let scene = scene().await;
    browse(async move |window| {
        let back = format!("{}/healthz", scene.base());
        let ticket = scene
            .session_with(|new| (new.confirm, new.return_to) = (true, Some(back.clone())))
            .await;
        window.go(&format!("{}/connect/photos?session={}", scene.base(), ticket.expose())).await?;
        window.press("Continue to Dropbox").await?;
        window.press("Allow").await?;
        window.driver.find(By::XPath("//body[contains(., 'ok')]")).await?;
        let there = window.driver.current_url().await?;
        assert_eq!(parameter(there.as_str(), "status").as_deref(), Some("unconfirmed"), "{there}");
        let cookies = window.driver.get_all_cookies().await?;
        let flow = cookies.iter().find_map(|cookie| cookie.name.split_once("flow-"));
        let page = format!("{}/connect/photos/done/{}", scene.base(), flow.unwrap().1);
        window.go(&page).await?;
        window.is_at("One more step").await?;
        window.picture("unconfirmed").await?;
        let session = parameter(there.as_str(), "session").unwrap();
        let code = parameter(there.as_str(), "confirmation").unwrap();
        let key = scene.served.key(&[Action::Connect], "*").await;
        let path = format!("/v1/connect-sessions/{session}/confirm");
        let shown = serde_json::json!({ "confirmation": code, "user": "ada" });
        let (status, _) = scene.served.post(&key, &path, &shown).await;
        assert_eq!(status, http::StatusCode::OK);
        window.driver.refresh().await?;
        window.is_at("Photos is connected to Dropbox").await?;
        let late =
            scene.session_with(|new| (new.confirm, new.return_to) = (true, Some(back))).await;
        window.go(&format!("{}/connect/photos?session={}", scene.base(), late.expose())).await?;
        window.press("Continue to Dropbox").await?;
        window.driver.find(By::XPath("//body[contains(., 'ok')]")).await?;
        let cookies = window.driver.get_all_cookies().await?;
        let flows = cookies.iter().filter_map(|cookie| cookie.name.split_once("flow-"));
        let last = flows.map(|(_, id)| id).find(|id| !page.ends_with(id)).unwrap().to_owned();
        scene.clock.advance(Duration::from_secs(601));
        window.go(&format!("{}/connect/photos/done/{last}", scene.base())).await?;
        window.is_at("This was not connected").await?;
        window.picture("not-connected").await?;
        Ok(())
    })
    .await;
}
