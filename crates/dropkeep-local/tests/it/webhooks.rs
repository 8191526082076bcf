//! Webhooks: the challenge, what is told to whom, and what happens when nobody listens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use dropkeep_local::LocalDropbox;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::admin::{look, tell};
use crate::files::put;
use crate::support::rpc_as;

/// A site that echoes challenges, takes down what it is told, and answers with some statuses in turn,
/// then with 200.
struct Site {
    url: String,
    told: Arc<Mutex<Vec<String>>>,
}

impl Site {
    async fn start(statuses: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?x=1", listener.local_addr().unwrap());
        let told = Arc::new(Mutex::new(Vec::new()));
        let taken = Arc::clone(&told);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                answer(stream, &taken, statuses).await;
            }
        });
        Self { url, told }
    }

    fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }
}

async fn answer(mut stream: TcpStream, told: &Mutex<Vec<String>>, statuses: &[u16]) {
    let mut request = String::new();
    let mut part = [0; 4096];
    loop {
        let count = stream.read(&mut part).await.unwrap_or_default();
        request.push_str(&String::from_utf8_lossy(&part[..count]));
        let body = request.split_once("\r\n\r\n").map(|(_, body)| body.len());
        let expected = request.to_lowercase();
        let expected = expected
            .split_once("content-length: ")
            .map_or(0, |(_, rest)| rest.split_once("\r\n").unwrap().0.parse::<usize>().unwrap());
        if count == 0 || body.is_some_and(|body| body >= expected) {
            break;
        }
    }
    let (status, body) = match request.split_once("challenge=") {
        Some((_, rest)) if request.starts_with("GET /hook?x=1&challenge=") => {
            (200, rest.split_once(' ').unwrap().0.to_owned())
        }
        _ => {
            let mut told = told.lock().unwrap();
            let status = statuses.get(told.len()).copied().unwrap_or(200);
            told.push(request);
            (status, String::new())
        }
    };
    let answer = format!(
        "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.write_all(answer.as_bytes()).await;
}

async fn deliveries(dropbox: &LocalDropbox, count: usize) -> Vec<Value> {
    loop {
        let list = look(dropbox, "webhooks").await.json();
        let deliveries = list["deliveries"].as_array().unwrap().clone();
        if deliveries.len() >= count {
            return deliveries;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn an_app_is_told_who_changed_with_its_signature() {
    let dropbox = LocalDropbox::builder().app("key", "s3cr3t").start().await.unwrap();
    put(&dropbox, "/before", "1").await;
    let site = Site::start(&[]).await;
    let added = tell(&dropbox, "webhooks", json!({"url": site.url})).await;
    assert_eq!((added.status, &added.json()["app"]), (201, &json!("key")), "{added:?}");
    put(&dropbox, "/after", "2").await;
    let delivered = deliveries(&dropbox, 1).await;
    assert_eq!((&delivered[0]["status"], &delivered[0]["attempt"]), (&json!(200), &json!(1)));
    let told = site.told();
    assert_eq!(told.len(), 1, "what was there before is no change: {told:?}");
    let (head, body) = told[0].split_once("\r\n\r\n").unwrap();
    let body_json: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body_json["list_folder"]["accounts"], json!([dropbox.account_id()]));
    assert!(body_json["delta"]["users"][0].is_u64());
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, b"s3cr3t");
    let tag = ring::hmac::sign(&key, body.as_bytes());
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(head.to_lowercase().contains(&format!("x-dropbox-signature: {hex}")), "{head}");
}

#[tokio::test]
async fn an_account_that_is_not_linked_is_not_told_of() {
    let dropbox = LocalDropbox::start().await.unwrap();
    dropbox.register_app("other", "secret");
    let form = json!({"email": "own@example.com", "app": "other"});
    let made = tell(&dropbox, "accounts", form).await.json();
    let site = Site::start(&[]).await;
    tell(&dropbox, "webhooks", json!({"url": site.url})).await;
    let token = made["access_token"].as_str().unwrap();
    let made = rpc_as(&dropbox, token, "files/create_folder_v2", json!({"path": "/f"})).await;
    assert_eq!(made.status, 200);
    put(&dropbox, "/mine", "1").await;
    let delivered = deliveries(&dropbox, 1).await;
    assert_eq!(delivered[0]["accounts"], json!([dropbox.account_id()]));
}

#[tokio::test]
async fn what_fails_is_sent_again_later_and_later_for_ten_minutes() {
    let start = "2026-01-01T00:00:00Z".parse().unwrap();
    let dropbox = LocalDropbox::builder().frozen_at(start).start().await.unwrap();
    let site = Site::start(&[500, 503, 404, 500, 500, 500, 500, 500, 500]).await;
    tell(&dropbox, "webhooks", json!({"url": site.url})).await;
    put(&dropbox, "/f", "1").await;
    for (attempt, pause) in [5, 10, 20, 40, 80, 160, 285].into_iter().enumerate() {
        assert_eq!(deliveries(&dropbox, attempt + 1).await.len(), attempt + 1);
        dropbox.clock().advance(Duration::from_secs(pause));
    }
    let delivered = deliveries(&dropbox, 8).await;
    assert_eq!(delivered[7]["at"], "2026-01-01T00:10:00Z");
    dropbox.clock().advance(Duration::from_secs(3600));
    put(&dropbox, "/g", "1").await;
    let delivered = deliveries(&dropbox, 9).await;
    assert_eq!(delivered[8]["attempt"], 1, "the first one was given up");
}

#[tokio::test]
async fn a_site_that_does_not_answer_the_challenge_is_not_added() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let site = Site::start(&[]).await;
    let elsewhere = site.url.replace("/hook?x=1", "/elsewhere");
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for (webhook, status) in [
        (json!({"url": elsewhere}), 409),
        (json!({"url": format!("http://{closed}/")}), 409),
        (json!({"url": "http://192.0.2.1/"}), 409),
        (json!({"url": "ftp://x/"}), 400),
        (json!({"url": site.url, "app": "none"}), 404),
    ] {
        let answer = tell(&dropbox, "webhooks", webhook.clone()).await;
        assert_eq!(answer.status, status, "{webhook}: {answer:?}");
    }
    assert_eq!(look(&dropbox, "webhooks").await.json()["webhooks"], json!([]));
}

#[tokio::test]
async fn a_webhook_is_registered_by_a_call_of_the_library() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let site = Site::start(&[]).await;
    dropbox.register_webhook(&site.url).await.unwrap();
    put(&dropbox, "/a.txt", "a").await;
    deliveries(&dropbox, 1).await;
    assert!(site.told()[0].contains(&dropbox.account_id()));
    let nowhere = dropbox.register_webhook("ftp://localhost/").await.unwrap_err();
    assert_eq!(nowhere.to_string(), "\"ftp://localhost/\" is no http or https URL");
}
