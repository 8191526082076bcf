//! Getting in, and out.

use std::time::Duration;

use dropkeep_stores::Action;
use http::{Method, StatusCode};
use serde_json::Value;

use super::operator::{Operator, operator, scene, signed_in};

const PAGES: [&str; 7] = [
    "/admin",
    "/admin/connect",
    "/admin/audit",
    "/admin/keys",
    "/admin/condition",
    "/admin/connections/cn_00000000000000000000000000",
    "/admin/keys/ak_00000000000000000000000000/revoke",
];

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_not_signed_in_sees_nothing_but_the_sign_in() {
    let (scene, _) = scene().await;
    let mut stranger = scene.person();
    for path in PAGES {
        let answer = stranger.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(answer.location(), "/admin/sign-in", "{path}");
    }
    stranger.cookies.insert("__Host-dropkeep-operator".to_owned(), "x".repeat(43));
    assert_eq!(stranger.get("/admin").await.location(), "/admin/sign-in");
    assert_eq!(stranger.get("/admin/sign-in").await.status, StatusCode::OK);
    for path in ["/admin/sign-out", "/admin/keys", "/admin/connect"] {
        assert_eq!(stranger.post(path, &[]).await.location(), "/admin/sign-in", "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_are_not_accepted_all_look_the_same() {
    let (scene, _) = scene().await;
    let for_others = scene.served.key(&[Action::Read, Action::Keys], "*").await;
    let ended = scene.served.key(&[Action::Admin], "*").await;
    scene.served.ask(Method::DELETE, &ended, "/v1/keys/self", &Value::Null).await;
    crate::support::until(async || {
        scene.served.get(&ended, "/v1/keys/self").await.0 == StatusCode::UNAUTHORIZED
    })
    .await;
    let mut pages = Vec::new();
    for key in ["", "dk_wrong", &for_others, &ended] {
        let answer = scene.person().post("/admin/sign-in", &[("key", key)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{key}");
        assert!(answer.headers.get("set-cookie").is_none());
        assert!(answer.body.contains("role=\"alert\""), "{}", answer.body);
        assert!(key.is_empty() || !answer.body.contains(key), "it is not repeated");
        pages.push(answer.body);
    }
    pages.dedup();
    assert_eq!(pages.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_keys_are_limited_and_right_ones_are_not() {
    let (scene, _) = scene().await;
    let key = operator(&scene).await.key;
    let mut stranger = scene.person();
    let mut last = None;
    for attempt in 0..25 {
        let wrong = format!("dk_wrong{attempt}");
        last = Some(stranger.post("/admin/sign-in", &[("key", &wrong)]).await);
    }
    let last = last.unwrap();
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.header("retry-after").parse::<u64>().unwrap() <= 60);
    Operator::with(&scene, key).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cookie_is_for_this_service_alone_and_not_the_key() {
    let (scene, _) = scene().await;
    let key = scene.served.key(&[Action::Admin], "*").await;
    let answer = scene.person().post("/admin/sign-in", &[("key", &key)]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-dropkeep-operator="), "{cookie}");
    for attribute in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/", "Max-Age=28800"] {
        assert!(cookie.contains(attribute), "{attribute}: {cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains(&key));
    let value = cookie.split_once('=').unwrap().1.split(';').next().unwrap();
    assert_eq!(value.len(), 43, "256 bits");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_with_its_key() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    operator.see("/admin").await;
    scene.served.ask(Method::DELETE, &operator.key, "/v1/keys/self", &Value::Null).await;
    assert_eq!(operator.person.get("/admin").await.location(), "/admin/sign-in", "at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_eight_hours() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    scene.clock.advance(Duration::from_secs(8 * 3600 - 60));
    operator.see("/admin").await;
    scene.clock.advance(Duration::from_secs(120));
    assert_eq!(operator.person.get("/admin").await.location(), "/admin/sign-in");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_for_whoever_kept_the_cookie() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    let cookies = operator.person.cookies.clone();
    let answer = operator.send("/admin/sign-out", &[]).await;
    assert_eq!(answer.location(), "/admin/sign-in");
    assert!(operator.person.cookies.is_empty(), "the cookie is gone");
    operator.person.cookies = cookies;
    assert_eq!(operator.person.get("/admin").await.location(), "/admin/sign-in");
    let actor = operator.actor(&scene).await;
    let expected = ["operator.sign_out", "operator.sign_in"];
    let trail = operator.trail(&scene).await;
    assert_eq!(trail, expected.map(|action| (action.to_owned(), actor.clone())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_elsewhere_does_nothing() {
    let (scene, connection) = scene().await;
    let mut operator = operator(&scene).await;
    let mut other = signed_in(&scene, &Action::ALL).await;
    let (own, foreign) = (operator.form_token().await, other.form_token().await);
    let path = format!("/admin/connections/{}/disconnect", connection.id);
    for token in [None, Some(""), Some("x"), Some(foreign.as_str())] {
        let form: Vec<_> = token.into_iter().map(|token| ("form_token", token)).collect();
        let answer = operator.person.post(&path, &form).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{token:?}");
    }
    for header in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let form = [("form_token", own.as_str())];
        let answer = operator.person.post_with(&path, &form, &[header]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{header:?}");
        let key = operator.key.clone();
        let answer = scene.person().post_with("/admin/sign-in", &[("key", &key)], &[header]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "nor does one sign in: {header:?}");
    }
    assert!(scene.connections().await[0].state.kind.is_served());
}
