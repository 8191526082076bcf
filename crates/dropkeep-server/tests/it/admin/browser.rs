//! The admin page as an operator goes through it, in a real browser.

use std::sync::Arc;

use dropkeep_stores::{Action, Connection, Event, EventKind, NewSubscription};
use http::StatusCode;
use thirtyfour::prelude::*;

use crate::chromium::{Window, browse};
use crate::person::Scene;
use crate::receiver::Receiver;

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_goes_through_all_pages_in_a_browser() {
    let scene = Arc::new(Scene::for_browsers(|_| {}).await);
    let connection = scene.world.connect(scene.served.server.keep()).await;
    scene.person().connect(&scene, &[]).await;
    let key = scene.served.key(&Action::ALL, "*").await;
    let token = format!("/v1/connections/{}/token", connection.id);
    assert_eq!(scene.served.get(&key, &token).await.0, StatusCode::OK);
    scene.served.server.settle().await;
    let _receiver = fill_the_outbox(&scene, &connection).await;
    browse(async move |window| {
        let base = scene.base();
        window.go(&format!("{base}/admin")).await?;
        window.is_at("Sign in to the admin page").await?;
        window.driver.find(By::Id("key")).await?.send_keys("dk_wrong").await?;
        window.press("Sign in").await?;
        window.driver.find(By::Id("refused")).await?;
        window.picture("admin-refused").await?;
        window.driver.find(By::Id("key")).await?.send_keys(&key).await?;
        window.press("Sign in").await?;
        window.is_at("Connections").await?;
        window.picture("admin-connections").await?;
        window.press("ada").await?;
        window.is_at("ada").await?;
        window.driver.find(By::Id("label")).await?.send_keys("Ada’s holidays").await?;
        window.press("Save").await?;
        window.is_at("Ada’s holidays").await?;
        window.picture("admin-story").await?;
        window.press("Make a link to reconnect").await?;
        window.is_at("Here is the link").await?;
        window.picture("admin-link").await?;
        window.press("Done").await?;
        window.press("Disconnect…").await?;
        window.is_at("Disconnect Ada’s holidays?").await?;
        window.picture("admin-disconnect").await?;
        window.press("Disconnect").await?;
        window.is_at("Ada’s holidays").await?;
        window.press("Audit").await?;
        window.is_at("Audit trail").await?;
        window.picture("admin-audit").await?;
        window.press("Connect").await?;
        window.is_at("Connect somebody").await?;
        window.picture("admin-connect").await?;
        window.press("API keys").await?;
        window.driver.find(By::Id("name")).await?.send_keys("export").await?;
        window.driver.find(By::Css("input[value=read]")).await?.click().await?;
        window.press("Make the key").await?;
        window.is_at("Here is the key").await?;
        window.picture("admin-key").await?;
        window.press("Done").await?;
        window.picture("admin-keys").await?;
        look_at_the_condition(&window).await?;
        window.press("Sign out").await?;
        window.is_at("Sign in to the admin page").await?;
        window.picture("admin-sign-in").await?;
        window.driver.back().await?;
        window.is_at("Sign in to the admin page").await?;
        Ok(())
    })
    .await;
}

/// Something waits for a subscriber who wants to be left alone.
async fn fill_the_outbox(scene: &Scene, connection: &Connection) -> Receiver {
    let connections = scene.served.server.keep().connections();
    let receiver = Receiver::start().await;
    receiver.answer(503, Some(("retry-after", "3600")));
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: receiver.url.clone(),
        events: Vec::new(),
        connection: None,
    };
    connections.subscriptions().create(&new).await.unwrap();
    let event = Event::about(EventKind::Changed, connection);
    connections.outbox().publish(&event).await.unwrap();
    receiver.heard(1).await;
    receiver
}

async fn look_at_the_condition(window: &Window) -> WebDriverResult<()> {
    window.press("Condition").await?;
    window.is_at("Condition").await?;
    window.driver.find(By::Id("outbox")).await?;
    window.picture("admin-condition").await?;
    window.press("Discard").await?;
    window.is_at("Condition").await?;
    assert_eq!(window.driver.find_all(By::XPath("//button[.='Discard']")).await?.len(), 0);
    Ok(())
}
