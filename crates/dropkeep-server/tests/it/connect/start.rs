//! The start of a flow: rows A1 to A15.

use std::collections::HashSet;
use std::time::Duration;

use dropkeep_stores::NewSubscription;
use http::StatusCode;
use serde_json::json;

use crate::person::{Scene, parameter};
use crate::receiver::Receiver;

#[tokio::test(flavor = "multi_thread")]
async fn a1_a_state_is_worth_nothing_in_another_browser() {
    let scene = Scene::new().await;
    let (mut ada, mut bob) = (scene.person(), scene.person());
    let callback = scene.allow(&ada.start().await);
    bob.start().await;
    let refused = bob.get(&callback).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("the browser you started in"), "{}", refused.body);
    assert_eq!(scene.redeemed(), 0);
    let (page, _) = ada.finish(&callback).await;
    assert_eq!(page.status, StatusCode::OK, "the wrong browser used nothing up");
    assert_eq!(scene.redeemed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a3_a_state_is_used_once_however_many_callbacks_bring_it() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    let (url, cookies) = (format!("{}{callback}", scene.served.url), ada.cookie_header());
    let callbacks = (0..64).map(|_| {
        let request = scene.served.http.get(&url).header("cookie", &cookies);
        tokio::spawn(async move { request.send().await.unwrap() })
    });
    let mut pages = HashSet::new();
    for callback in callbacks.collect::<Vec<_>>() {
        let answer = callback.await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        pages.insert(answer.headers()["location"].to_str().unwrap().to_owned());
    }
    assert_eq!(scene.redeemed(), 1);
    assert_eq!(pages.len(), 1, "all are shown the same page");
    let page = ada.get(pages.iter().next().unwrap()).await;
    assert!(page.body.contains("Photos is connected to Dropbox"), "{}", page.body);
    assert_eq!(scene.connections().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a4_a_state_expires_after_15_minutes_though_its_row_is_still_there() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let callback = scene.allow(&ada.start().await);
    scene.clock.advance(Duration::from_secs(16 * 60));
    let (page, _) = ada.finish(&callback).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.body.contains("longer than 15 minutes"), "{}", page.body);
    assert!(page.body.contains("Try again"), "it says what to do");
    assert_eq!(scene.redeemed(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a5_a_changed_or_swapped_state_reaches_nobody() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (first, second) = (ada.start().await, ada.start().await);
    let state = parameter(&first, "state").unwrap();
    let other = parameter(&second, "state").unwrap();
    let callback = scene.allow(&first);
    let code = parameter(&callback, "code").unwrap();
    for (at, byte) in state.bytes().enumerate() {
        let mut changed = state.clone().into_bytes();
        changed[at] = if byte == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        let answer =
            ada.get(&format!("/connect/photos/callback?code={code}&state={changed}")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "byte {at}");
    }
    let mixed = format!("{}{}", &state[..43], &other[43..]);
    let answer = ada.get(&format!("/connect/photos/callback?code={code}&state={mixed}")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(scene.redeemed(), 0);
    assert_eq!(ada.finish(&callback).await.0.status, StatusCode::OK, "the true one still counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a6_each_flow_has_a_challenge_of_its_own_and_codes_do_not_mix() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    let (first, second) = (ada.start().await, ada.start().await);
    assert_ne!(parameter(&first, "code_challenge"), parameter(&second, "code_challenge"));
    let code = parameter(&scene.allow(&second), "code").unwrap();
    let state = parameter(&first, "state").unwrap();
    let (page, _) =
        ada.finish(&format!("/connect/photos/callback?code={code}&state={state}")).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(scene.connections().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a7_the_challenge_is_made_by_s256() {
    let url = Scene::new().await.person().start().await;
    assert_eq!(parameter(&url, "code_challenge_method").as_deref(), Some("S256"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a8_challenges_are_as_long_and_random_as_their_verifiers() {
    let scene = Scene::new().await;
    let mut seen = HashSet::new();
    for _ in 0..20 {
        let url = scene.person().start().await;
        let challenge = parameter(&url, "code_challenge").unwrap();
        assert_eq!(challenge.len(), 43);
        assert!(challenge.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)));
        assert!(seen.insert(challenge));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a9_the_request_is_for_a_code_and_a_refresh_token() {
    let url = Scene::new().await.person().start().await;
    assert_eq!(parameter(&url, "response_type").as_deref(), Some("code"));
    assert_eq!(parameter(&url, "token_access_type").as_deref(), Some("offline"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a10_a_grant_of_less_than_was_asked_for_is_kept_and_shown_in_part() {
    let scene = Scene::with(|config| {
        let app = config.apps.get_mut("photos").unwrap();
        app.options.scopes = dropkeep_auth::Scopes::parse("account_info.read files.content.read");
    })
    .await;
    let receiver = Receiver::start().await;
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: receiver.url.clone(),
        events: Vec::new(),
        connection: None,
    };
    scene.served.server.keep().connections().subscriptions().create(&new).await.unwrap();
    let mut ada = scene.person();
    let authorize_url = ada.start().await;
    let asked = parameter(&authorize_url, "scope");
    assert_eq!(asked.as_deref(), Some("account_info.read files.content.read"));
    let callback = scene.allow(&authorize_url);
    scene.grant_only("account_info.read");
    let (page, _) = ada.finish(&callback).await;
    assert!(page.body.contains("Connected in part"), "{}", page.body);
    assert!(page.body.contains("Not allowed") && page.body.contains("Read your files"));
    let connections = scene.connections().await;
    assert_eq!(connections[0].missing_scopes().to_string(), "files.content.read");
    assert!(connections[0].state.kind.is_served(), "what was granted works");
    let told = receiver.heard(1).await;
    assert_eq!(told[0].kind(), "connection.connected");
    assert_eq!(told[0].json()["data"]["missing_scopes"], json!(["files.content.read"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a11_the_redirect_uri_is_that_of_the_settings_whatever_a_request_claims() {
    let scene = Scene::new().await;
    for (name, value) in [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "http"),
        ("x-forwarded-prefix", "/evil"),
        ("x-original-host", "evil.example"),
        ("forwarded", "host=evil.example;proto=http"),
        ("x-forwarded-port", "1"),
    ] {
        let answer = scene.person().post_with("/connect/photos", &[], &[(name, value)]).await;
        let redirect_uri = parameter(answer.location(), "redirect_uri").unwrap();
        assert_eq!(redirect_uri, "https://keep.example/connect/photos/callback", "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a12_nobody_is_sent_on_to_an_address_that_is_not_listed() {
    let scene = Scene::new().await;
    for bad in [
        "//evil.example",
        "/\\evil.example",
        "/%5cevil.example",
        "https:evil.example",
        "https://photos.example@evil.example/app",
        "javascript:alert(1)",
        "https://evil.example/app",
        "https://photos.example/app\tx",
        "https://photos.example/application",
    ] {
        let mut ada = scene.person();
        let query = url::form_urlencoded::byte_serialize(bad.as_bytes()).collect::<String>();
        let page = ada.get(&format!("/connect/photos?return_to={query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{bad}");
        assert!(!page.body.contains("evil"), "{}", page.body);
        let started = ada.post("/connect/photos", &[("return_to", bad)]).await;
        assert_eq!(started.status, StatusCode::BAD_REQUEST, "{bad}");
        assert!(ada.cookies.is_empty());
    }
    let mut ada = scene.person();
    let good = "https://photos.example/app/settings?tab=dropbox";
    let (page, path) = ada.connect(&scene, &[("return_to", good)]).await;
    assert!(page.body.contains("Continue to photos.example"), "{}", page.body);
    let onward = ada.get(&format!("{path}/return")).await;
    assert_eq!(onward.status, StatusCode::SEE_OTHER);
    let id = scene.connections().await[0].id.clone();
    assert_eq!(onward.location(), format!("{good}&status=connected&connection={id}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a13_the_form_is_answered_with_303() {
    let scene = Scene::new().await;
    let answer = scene.person().post("/connect/photos", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a14_no_page_can_be_framed() {
    let scene = Scene::new().await;
    let mut ada = scene.person();
    for path in [
        "/connect/photos",
        "/connect/nothing",
        "/connect/photos/callback",
        "/connect/photos/done/x",
    ] {
        let page = ada.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a15_nothing_but_a_persons_own_press_of_the_button_starts_a_flow() {
    let scene = Scene::new().await;
    let image: &[(&str, &str)] = &[("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "image")];
    let frame: &[(&str, &str)] = &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
    let ahead: &[(&str, &str)] = &[("sec-purpose", "prefetch;prerender")];
    for headers in [image, frame, ahead] {
        let mut ada = scene.person();
        let page = ada.get_with("/connect/photos", headers).await;
        assert_ne!(page.status, StatusCode::OK, "{headers:?}");
        let started = ada.post_with("/connect/photos", &[], headers).await;
        assert_eq!(started.status, StatusCode::FORBIDDEN, "{headers:?}");
        assert!(ada.cookies.is_empty());
    }
    for foreign in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let mut ada = scene.person();
        let started = ada.post_with("/connect/photos", &[], &[foreign]).await;
        assert_eq!(started.status, StatusCode::FORBIDDEN, "{foreign:?}");
        assert!(ada.cookies.is_empty());
    }
    for own in [("sec-fetch-site", "same-origin"), ("origin", "https://keep.example")] {
        let started = scene.person().post_with("/connect/photos", &[], &[own]).await;
        assert_eq!(started.status, StatusCode::SEE_OTHER, "{own:?}");
    }
    let mut looking = scene.person();
    assert_eq!(looking.get("/connect/photos").await.status, StatusCode::OK);
    assert!(looking.cookies.is_empty(), "looking at the page stores nothing");
}
