//! Dropbox's own webhook: the challenge, the signature, and who is told.

use dropkeep_auth::AppSecret;
use dropkeep_stores::NewSubscription;
use http::StatusCode;
use ring::hmac::{HMAC_SHA256, Key, sign};

use crate::receiver::Receiver;
use crate::support::{Served, World};

const SIGNATURE: &str = "x-dropbox-signature";

fn signed(secret: &str, body: &str) -> String {
    let tag = sign(&Key::new(HMAC_SHA256, secret.as_bytes()), body.as_bytes());
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn subscribed(world: &World, keep: &Served) -> Receiver {
    let receiver = Receiver::start().await;
    world.connect(keep.server.keep()).await;
    let new = NewSubscription {
        tenant: "acme".to_owned(),
        url: receiver.url.clone(),
        events: vec![dropkeep_stores::EventKind::Changed],
        connection: None,
    };
    keep.server.keep().connections().subscriptions().create(&new).await.unwrap();
    receiver
}

async fn post(keep: &Served, signature: &str, body: String) -> StatusCode {
    let url = format!("{}/webhooks/dropbox/photos", keep.url);
    let request = keep.http.post(url).header(SIGNATURE, signature).body(body);
    request.send().await.unwrap().status()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_at_dropbox_reaches_the_subscribers_of_its_connection() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let receiver = subscribed(&world, &keep).await;
    let url = format!("{}/webhooks/dropbox/photos", keep.url);
    world.dropbox.register_webhook(&url).await.unwrap();
    let token = world.dropbox.access_token();
    let upload = format!("{}/2/files/upload", world.dropbox.endpoint());
    let request = keep.http.post(upload).bearer_auth(token);
    let request = request.header("dropbox-api-arg", r#"{"path":"/new.txt"}"#);
    let request = request.header("content-type", "application/octet-stream").body("new");
    assert_eq!(request.send().await.unwrap().status(), StatusCode::OK);
    let told = receiver.heard(1).await;
    assert_eq!(told[0].kind(), "dropbox.changed");
    assert_eq!(told[0].json()["data"]["subject"], world.dropbox.account_id());
    assert!(told[0].json()["data"]["connection"].as_str().unwrap().starts_with("cn_"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_challenge_is_echoed_as_text_and_nothing_else() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let url = |app: &str, challenge: &str| {
        format!("{}/webhooks/dropbox/{app}?challenge={challenge}", keep.url)
    };
    let script = "%3Cscript%3Ealert(1)%3C/script%3E";
    let answer = keep.http.get(url("photos", script)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-security-policy").contains("sandbox"));
    assert_eq!(answer.text().await.unwrap(), "<script>alert(1)</script>");
    let unknown = keep.http.get(url("other", "a")).send().await.unwrap();
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    let long = keep.http.get(url("photos", &"a".repeat(257))).send().await.unwrap();
    assert_eq!(long.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_dropbox_signed_is_passed_on() {
    let world = World::on_sqlite().await;
    let keep = world.serve().await;
    let receiver = subscribed(&world, &keep).await;
    let body = format!(r#"{{"list_folder":{{"accounts":["{}"]}}}}"#, world.dropbox.account_id());
    let secret = AppSecret::new(world.dropbox.app_secret());
    let good = signed(secret.expose(), &body);
    let forged = signed("another", &body);
    for bad in ["", "00", &good[..62], &format!("{good}00"), &forged, &good.replace('a', "g")] {
        assert_eq!(post(&keep, bad, body.clone()).await, StatusCode::FORBIDDEN, "{bad}");
    }
    assert_eq!(post(&keep, &good, format!("{body} ")).await, StatusCode::FORBIDDEN);
    let url = format!("{}/webhooks/dropbox/photos", keep.url);
    let twice = keep.http.post(&url).header(SIGNATURE, &good).header(SIGNATURE, &good);
    assert_eq!(twice.body(body.clone()).send().await.unwrap().status(), StatusCode::FORBIDDEN);
    let unsigned = keep.http.post(&url).body(body.clone()).send().await.unwrap();
    assert_eq!(unsigned.status(), StatusCode::FORBIDDEN);
    let nonsense = "not json".to_owned();
    let signature = signed(secret.expose(), &nonsense);
    assert_eq!(post(&keep, &signature, nonsense).await, StatusCode::BAD_REQUEST);
    let long = "a".repeat(1024 * 1024 + 1);
    let signature = signed(secret.expose(), &long);
    assert_eq!(post(&keep, &signature, long).await, StatusCode::PAYLOAD_TOO_LARGE);
    let other = r#"{"list_folder":{"accounts":["dbid:other"],"teams":{"dbtid:x":["dbmid:y"]}}}"#;
    let signature = signed(secret.expose(), other);
    assert_eq!(post(&keep, &signature, other.to_owned()).await, StatusCode::OK);
    assert!(receiver.messages().is_empty());
    assert_eq!(post(&keep, &good.to_uppercase(), body).await, StatusCode::OK);
    assert_eq!(receiver.heard(1).await.len(), 1);
}
