//! A connect link whose sign-in the customer's backend has to confirm (row B1, COSF).

use std::time::Duration;

use dropkeep_stores::{Action, NewSubscription};
use http::StatusCode;
use serde_json::{Value, json};

use crate::person::{Person, Scene, parameter};
use crate::receiver::Receiver;
use crate::support::until;

const RETURN_TO: &str = "https://photos.example/back";

/// A customer's backend with a key of its own.
struct Backend<'s> {
    scene: &'s Scene,
    key: String,
}

/// A link that it made.
struct Link {
    session: String,
    ticket: String,
}

impl<'s> Backend<'s> {
    async fn of(scene: &'s Scene) -> Self {
        Self { scene, key: scene.served.key(&[Action::Connect, Action::Audit], "*").await }
    }

    async fn link(&self, user: &str) -> Link {
        self.link_with(user, json!({})).await
    }

    async fn link_with(&self, user: &str, more: Value) -> Link {
        let mut wish = json!({ "app": "photos", "user": user, "return_to": RETURN_TO });
        for (name, value) in more.as_object().unwrap() {
            wish[name] = value.clone();
        }
        let (status, made) = self.scene.served.post(&self.key, "/v1/connect-sessions", &wish).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        let ticket = parameter(made["url"].as_str().unwrap(), "session").unwrap();
        Link { session: made["id"].as_str().unwrap().to_owned(), ticket }
    }

    async fn confirm(&self, link: &Link, code: &str, user: &str) -> (StatusCode, Value) {
        self.confirm_as(&self.key, link, &json!({ "confirmation": code, "user": user })).await
    }

    async fn confirm_as(&self, key: &str, link: &Link, body: &Value) -> (StatusCode, Value) {
        let path = format!("/v1/connect-sessions/{}/confirm", link.session);
        self.scene.served.post(key, &path, body).await
    }

    async fn read(&self, link: &Link) -> Value {
        let path = format!("/v1/connect-sessions/{}", link.session);
        self.scene.served.get(&self.key, &path).await.1
    }

    async fn trail(&self) -> Vec<String> {
        let (_, trail) = self.scene.served.get(&self.key, "/v1/audit").await;
        let records = trail["records"].as_array().unwrap();
        records.iter().map(|record| record["action"].as_str().unwrap().to_owned()).collect()
    }
}

/// Signs in by the link; where the browser goes then, and the path of the page about it.
async fn sign_in(scene: &Scene, person: &mut Person, link: &Link) -> (String, String) {
    let (answer, path) = person.connect(scene, &[("session", &link.ticket)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    (answer.location().to_owned(), path.strip_suffix("/return").unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_connected_before_the_backend_confirms_it() {
    let scene = Scene::new().await;
    let backend = Backend::of(&scene).await;
    let receiver = Receiver::start().await;
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: receiver.url.clone(),
        events: Vec::new(),
        connection: None,
    };
    scene.served.server.keep().connections().subscriptions().create(&new).await.unwrap();
    let (mut ada, link) = (scene.person(), backend.link("ada").await);
    let (there, page) = sign_in(&scene, &mut ada, &link).await;
    let code = parameter(&there, "confirmation").unwrap();
    assert_eq!(
        there,
        format!("{RETURN_TO}?status=unconfirmed&session={}&confirmation={code}", link.session)
    );
    assert!(scene.connections().await.is_empty() && receiver.messages().is_empty());
    assert_eq!(backend.read(&link).await["status"], "unconfirmed");
    let shown = ada.get(&page).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("One more step") && !shown.body.contains(&code), "{}", shown.body);
    assert_eq!(ada.get(&format!("{page}/return")).await.location(), there, "a reload is the same");

    let (status, session) = backend.confirm(&link, &code, "ada").await;
    assert_eq!((status, &session["status"]), (StatusCode::OK, &json!("connected")), "{session}");
    let id = scene.connections().await[0].id.to_string();
    assert_eq!(session["connection"], id.as_str());
    let told = receiver.heard(1).await;
    assert_eq!(told[0].kind(), "connection.connected");
    assert_eq!(backend.confirm(&link, &code, "ada").await, (status, session), "an answer got lost");
    assert_eq!((scene.connections().await.len(), receiver.messages().len()), (1, 1));
    let reader = scene.served.key(&[Action::Token], "*").await;
    let (status, _) = scene.served.get(&reader, &format!("/v1/connections/{id}/token")).await;
    assert_eq!((status, scene.redeemed()), (StatusCode::OK, 1), "the token came with the sign-in");
    let trail = backend.trail().await;
    for action in ["connect_session.sign_in", "connect_session.confirm", "connection.connect"] {
        assert!(trail.iter().any(|known| known == action), "{trail:?}");
    }

    let shown = ada.get(&page).await;
    assert!(shown.body.contains("Photos is connected to Dropbox"), "{}", shown.body);
    let onward = ada.get(&format!("{page}/return")).await;
    let connected = format!("status=connected&connection={id}&session={}", link.session);
    assert_eq!(onward.location(), format!("{RETURN_TO}?{connected}"));
    ada.post(&format!("{page}/disconnect"), &[]).await;
    assert!(scene.connections().await.iter().all(|found| !found.state.kind.is_served()));
    let (status, _) = backend.confirm(&link, &code, "ada").await;
    assert_eq!(status, StatusCode::OK);
    assert!(scene.connections().await.iter().all(|found| !found.state.kind.is_served()), "no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn b1_a_link_in_another_persons_hands_connects_nothing_and_is_revoked() {
    let scene = Scene::new().await;
    let backend = Backend::of(&scene).await;
    let link = backend.link("mallory").await;
    let mut ada = scene.person();
    let (there, page) = sign_in(&scene, &mut ada, &link).await;
    let code = parameter(&there, "confirmation").unwrap();
    let (status, problem) = backend.confirm(&link, &code, "ada").await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert_eq!(problem["code"], "wrong_user", "{problem}");
    until(async || scene.world.dropbox.count("auth/token/revoke") == 1).await;
    let (status, problem) = backend.confirm(&link, &code, "mallory").await;
    assert_eq!((status, &problem["code"]), (StatusCode::GONE, &json!("too_late")));
    assert!(scene.connections().await.is_empty());
    assert_eq!(backend.read(&link).await["status"], "refused");
    let shown = ada.get(&page).await;
    assert_eq!(shown.status, StatusCode::GONE);
    assert!(shown.body.contains("This was not connected"), "{}", shown.body);
    let onward = ada.get(&format!("{page}/return")).await;
    assert_eq!(onward.location(), format!("{RETURN_TO}?status=refused&session={}", link.session));
    let flow = page.rsplit('/').next().unwrap();
    assert_eq!(ada.post("/connect/photos", &[("flow", flow)]).await.status, StatusCode::GONE);
    until(async || backend.trail().await.iter().any(|known| known == "connect_session.revoke"))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_confirmed_within_ten_minutes_is_revoked() {
    let scene = Scene::new().await;
    let backend = Backend::of(&scene).await;
    let (mut ada, link) = (scene.person(), backend.link("ada").await);
    let (there, page) = sign_in(&scene, &mut ada, &link).await;
    let code = parameter(&there, "confirmation").unwrap();
    scene.clock.advance(Duration::from_secs(10 * 60));
    let (status, problem) = backend.confirm(&link, &code, "ada").await;
    assert_eq!((status, &problem["code"]), (StatusCode::GONE, &json!("too_late")));
    until(async || scene.world.dropbox.count("auth/token/revoke") == 1).await;
    assert!(scene.connections().await.is_empty());
    assert_eq!(ada.get(&page).await.status, StatusCode::GONE);
    let answer = ada.get(&format!("/connect/photos?session={}", link.ticket)).await;
    assert_eq!(answer.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_needs_the_right_code_and_the_right_key() {
    let scene = Scene::new().await;
    let backend = Backend::of(&scene).await;
    let (mut ada, mut bob) = (scene.person(), scene.person());
    let (mine, theirs) = (backend.link("ada").await, backend.link("bob").await);
    let (status, problem) = backend.confirm(&mine, "too-early", "ada").await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("not_signed_in")));
    let code = parameter(&sign_in(&scene, &mut ada, &mine).await.0, "confirmation").unwrap();
    let other = parameter(&sign_in(&scene, &mut bob, &theirs).await.0, "confirmation").unwrap();
    let half = &code[..code.len() / 2];
    for wrong in ["", "not base64!", half, other.as_str(), &format!("{code}A"), &mine.session] {
        let (status, problem) = backend.confirm(&mine, wrong, "ada").await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{wrong}");
        assert_eq!(problem["code"], "wrong_confirmation", "{wrong}");
        assert!(wrong.is_empty() || !problem.to_string().contains(wrong), "{problem}");
    }
    let body = json!({ "confirmation": code, "user": "ada" });
    let elsewhere = scene.served.key_of("other", &[Action::Connect], "*").await;
    let letters = scene.served.key(&[Action::Connect], "app:letters").await;
    let reader = scene.served.key(&[Action::Token, Action::Read, Action::Write], "*").await;
    for (key, expected) in [
        (elsewhere, StatusCode::NOT_FOUND),
        (letters, StatusCode::NOT_FOUND),
        (reader, StatusCode::FORBIDDEN),
        ("dk_none".to_owned(), StatusCode::UNAUTHORIZED),
    ] {
        assert_eq!(backend.confirm_as(&key, &mine, &body).await.0, expected);
    }
    for body in [json!({}), json!({ "confirmation": code }), json!({ "user": "ada" })] {
        assert_eq!(backend.confirm_as(&backend.key, &mine, &body).await.0, StatusCode::BAD_REQUEST);
    }
    assert!(scene.connections().await.is_empty(), "nothing of that connects");
    assert_eq!(scene.world.dropbox.count("auth/token/revoke"), 0, "nor revokes");
    assert_eq!(backend.confirm(&mine, &code, "ada").await.0, StatusCode::OK);
    let (_, document) = scene.served.get(&backend.key, "/openapi.json").await;
    assert_ne!(document["paths"]["/v1/connect-sessions/{id}/confirm"]["post"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_to_confirm_is_the_backends_choice_where_it_can_be() {
    let scene = Scene::new().await;
    let backend = Backend::of(&scene).await;
    let simple = backend.link_with("ada", json!({ "confirm": false })).await;
    assert_eq!(backend.read(&simple).await["confirm"], false);
    let mut ada = scene.person();
    let (page, _) = ada.connect(&scene, &[("session", &simple.ticket)]).await;
    assert_eq!(page.status, StatusCode::OK, "connected at once");
    let (status, problem) = backend.confirm(&simple, "code", "ada").await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("no_confirmation")));
    let wish = json!({ "app": "photos", "user": "ada", "confirm": true });
    let (status, problem) = scene.served.post(&backend.key, "/v1/connect-sessions", &wish).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{problem}");
    let id = scene.connections().await[0].id.to_string();
    let renewal = backend.link_with("ada", json!({ "connection": id })).await;
    let (there, page) = sign_in(&scene, &mut ada, &renewal).await;
    assert!(ada.get(&page).await.body.contains("One more step"));
    let code = parameter(&there, "confirmation").unwrap();
    let (_, session) = backend.confirm(&renewal, &code, "ada").await;
    assert_eq!((&session["connection"], &session["status"]), (&json!(id), &json!("connected")));
    assert_eq!(scene.connections().await.len(), 1);
    assert!(backend.trail().await.iter().any(|known| known == "connection.reconnect"));
}
