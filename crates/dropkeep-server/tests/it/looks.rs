//! Pages as they look when there is nothing to show, too much of it, or trouble; in a real browser.

use std::sync::Arc;

use dropkeep_auth::{Credentials, RefreshToken};
use dropkeep_stores::{Action, Connection, Label, NewConnection, Profile, Subject};
use http::StatusCode;
use thirtyfour::prelude::*;

use crate::chromium::{Window, browse};
use crate::person::Scene;

/// As long as a name or a label may be, with no place to break it.
fn long() -> String {
    "Wolfeschlegelsteinhausenbergerdorff".repeat(6).chars().take(200).collect()
}

fn long_label() -> Option<Label> {
    Label::parse(&long()).unwrap()
}

async fn sign_in(window: &Window, scene: &Scene) -> WebDriverResult<()> {
    let key = scene.served.key(&Action::ALL, "*").await;
    window.go(&format!("{}/admin", scene.base())).await?;
    window.driver.find(By::Id("key")).await?.send_keys(&key).await?;
    window.press("Sign in").await?;
    window.is_at("Connections").await
}

/// A sign-in that Dropbox does not know, by somebody whose everything is long.
async fn connect_somebody_long(scene: &Scene) -> Connection {
    let keep = scene.served.server.keep();
    let app = keep.config().apps["photos"].app.clone();
    let new = NewConnection {
        tenant: "acme".to_owned(),
        app: "photos".to_owned(),
        user: long(),
        subject: Subject::Account("dbid:long".to_owned()),
        label: long_label(),
        profile: Profile {
            email: Some(format!("{}@example.com", long())),
            display_name: Some(long()),
            photo_url: None,
        },
        wanted_scopes: None,
        credentials: Credentials::new(app, RefreshToken::new("nobody knows it")),
        access_token: None,
    };
    keep.connections().connect(&new).await.unwrap().connection
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_any_length_fit_in_a_browser() {
    let scene = Arc::new(Scene::for_browsers(|_| {}).await);
    let connection = connect_somebody_long(&scene).await;
    let ticket = scene.session_with(|new| (new.user, new.label) = (long(), long_label())).await;
    browse(async move |window| {
        let base = scene.base();
        window.go(&format!("{base}/connect/photos?session={}", ticket.expose())).await?;
        window.is_at("Connect Photos to Dropbox").await?;
        window.picture("start-long").await?;
        sign_in(&window, &scene).await?;
        window.picture("admin-long").await?;
        let story = format!("{base}/admin/connections/{}", connection.id);
        window.go(&story).await?;
        window.is_at(&long()).await?;
        window.picture("admin-story-long").await?;
        window.press("Disconnect…").await?;
        window.picture("admin-disconnect-long").await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_keep_says_what_to_do_next_in_a_browser() {
    let scene = Arc::new(Scene::for_browsers(|_| {}).await);
    browse(async move |window| {
        sign_in(&window, &scene).await?;
        window.picture("admin-empty").await?;
        window.go(&format!("{}/admin?search=grace", scene.base())).await?;
        window.picture("admin-nothing-found").await?;
        window.go(&format!("{}/admin/audit?action=token.read", scene.base())).await?;
        window.picture("admin-audit-empty").await?;
        window.press("Condition").await?;
        window.is_at("Condition").await?;
        window.picture("admin-condition-well").await?;
        window.go(&format!("{}/admin/connections/cn_nobody", scene.base())).await?;
        window.picture("admin-not-found").await?;
        window.go(&scene.base()).await?;
        window.is_at("There is nothing to connect here").await?;
        window.picture("nothing-here").await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_is_seen_in_a_browser() {
    let scene = Arc::new(Scene::for_browsers(|_| {}).await);
    let connection = scene.world.connect_with(scene.served.server.keep(), "nobody knows it").await;
    let key = scene.served.key(&[Action::Token], "*").await;
    let token = format!("/v1/connections/{}/token", connection.id);
    assert_eq!(scene.served.get(&key, &token).await.0, StatusCode::CONFLICT);
    browse(async move |window| {
        sign_in(&window, &scene).await?;
        window.picture("admin-trouble").await?;
        window.press("Condition").await?;
        window.is_at("Condition").await?;
        window.picture("admin-condition-trouble").await?;
        window.press("API keys").await?;
        window
            .driver
            .find(By::XPath("//tr[not(contains(., 'yours'))]//a[.='Revoke']"))
            .await?
            .click()
            .await?;
        window.picture("admin-revoke").await?;
        window.press("Revoke").await?;
        window.is_at("API keys").await?;
        window.picture("admin-keys-ended").await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_local_dropboxs_own_pages_look_like_the_keeps_in_a_browser() {
    let scene = Arc::new(Scene::for_browsers(|_| {}).await);
    browse(async move |window| {
        let dropbox = &scene.world.dropbox;
        let authorize = format!("{}/oauth2/authorize?response_type=code", dropbox.endpoint());
        let asked = format!("{authorize}&client_id={}", dropbox.app_key());
        window.go(&asked).await?;
        window.picture("local-consent").await?;
        window.press("Deny").await?;
        window.picture("local-denied").await?;
        window.go(&asked).await?;
        window.press("Allow").await?;
        window.is_at("Almost done").await?;
        window.picture("local-code").await?;
        window.go(&format!("{authorize}&client_id=nobody")).await?;
        window.picture("local-error").await?;
        window.go(&format!("{}/_local/", dropbox.endpoint())).await?;
        window.is_at("Local Dropbox").await?;
        window.picture("local-tester").await
    })
    .await;
}
