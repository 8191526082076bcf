//! What operators do with API keys.

use dropkeep_stores::Action;
use http::StatusCode;

use super::operator::{operator, scene, shown, signed_in};

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_made_shown_once_rotated_and_ended() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    let form =
        [("name", "export"), ("actions", "read"), ("actions", "token"), ("expires_in", "86400")];
    let answer = operator.make("/admin/keys", &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.header("cache-control"), "no-store");
    let key = shown(&answer.body);
    let (status, own) = scene.served.get(&key, "/v1/keys/self").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(own["actions"], serde_json::json!(["token", "read"]));
    assert_eq!(own["reach"], "*", "that of the operator");
    let listed = operator.see("/admin/keys").await;
    assert!(listed.contains("export") && !listed.contains(&key));
    let path = format!("/admin/keys/{}", own["id"].as_str().unwrap());
    assert!(operator.see(&format!("{path}/rotate")).await.contains("Rotate the key “export”?"));
    let answer = operator.make(&format!("{path}/rotate"), &[("overlap", "3600")]).await;
    let rotated = shown(&answer.body);
    for key in [&key, &rotated] {
        assert_eq!(scene.served.get(key, "/v1/connections").await.0, StatusCode::OK);
    }
    assert!(operator.see(&format!("{path}/revoke")).await.contains("Revoke the key “export”?"));
    let answer = operator.send(&format!("{path}/revoke"), &[]).await;
    assert_eq!(answer.location(), "/admin/keys");
    crate::support::until(async || {
        scene.served.get(&key, "/v1/connections").await.0 == StatusCode::UNAUTHORIZED
    })
    .await;
    let actor = operator.actor(&scene).await;
    let trail = operator.trail(&scene).await;
    let expected = ["key.revoke", "key.rotate", "key.create", "operator.sign_in"];
    assert_eq!(trail, expected.map(|action| (action.to_owned(), actor.clone())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_makes_no_other_key_and_shows_none() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    let answer = operator.send("/admin/keys", &[("name", "export"), ("actions", "read")]).await;
    let held = operator.person.cookies.clone();
    let sealed = answer.header("set-cookie").to_owned();
    for attribute in ["__Host-", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
        assert!(sealed.contains(attribute), "{sealed}");
    }
    let key = shown(&operator.person.get("/admin/shown").await.body);
    assert!(!sealed.contains(&key), "sealed");
    let again = operator.person.get("/admin/shown").await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(again.body.contains("shown already") && !again.body.contains(&key));
    let (_, keys) = scene.served.get(&operator.key, "/v1/keys").await;
    let made = keys["keys"].as_array().unwrap().iter().filter(|key| key["name"] == "export");
    assert_eq!(made.count(), 1);
    let mut other = super::operator::operator(&scene).await;
    let cookie = held.iter().find(|(name, _)| name.contains("shown-once")).unwrap();
    other.person.cookies.insert(cookie.0.clone(), cookie.1.clone());
    assert_eq!(other.person.get("/admin/shown").await.status, StatusCode::GONE, "another's");
    other.person.cookies.clear();
    assert_eq!(other.person.get("/admin/shown").await.location(), "/admin/sign-in");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_operator_makes_a_key_that_may_do_more() {
    let (scene, _) = scene().await;
    let mut operator = signed_in(&scene, &[Action::Admin, Action::Keys, Action::Read]).await;
    let page = operator.see("/admin/keys").await;
    assert!(page.contains("value=\"read\"") && !page.contains("value=\"proxy\""), "{page}");
    for (form, status) in [
        (vec![("name", "x"), ("actions", "proxy")], StatusCode::FORBIDDEN),
        (vec![("name", "x"), ("actions", "odd")], StatusCode::BAD_REQUEST),
        (vec![("name", "x")], StatusCode::BAD_REQUEST),
        (vec![("actions", "read")], StatusCode::BAD_REQUEST),
        (vec![("name", "x"), ("actions", "read"), ("reach", "odd")], StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(operator.send("/admin/keys", &form).await.status, status, "{form:?}");
    }
    let strong = scene.served.key(&[Action::Proxy], "*").await;
    let id = scene.served.get(&strong, "/v1/keys/self").await.1["id"].as_str().unwrap().to_owned();
    let answer = operator.send(&format!("/admin/keys/{id}/rotate"), &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_ends_their_own_key_is_signed_out() {
    let (scene, _) = scene().await;
    let mut operator = operator(&scene).await;
    let actor = operator.actor(&scene).await;
    let path = format!("/admin/keys/{}/revoke", actor.trim_start_matches("key:"));
    assert!(operator.see(&path).await.contains("you will be signed out"));
    operator.send(&path, &[]).await;
    assert_eq!(operator.person.get("/admin/keys").await.location(), "/admin/sign-in");
}
