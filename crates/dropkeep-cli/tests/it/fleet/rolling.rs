//! Replicas that are replaced one after the other, and what was under way meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use dropkeep_local::Fault;
use dropkeep_stores::{Action, ConnectionFilter};
use dropkeep_testbed::Nginx;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::drive::allowed;
use super::replica::Replica;
use super::stage::{PUBLIC_URL, Stage, free_address, until};
use super::visitor::Visitor;

/// How many callers there are at once.
const CALLERS: usize = 8;

/// A replica at an address that stays the same when it is started anew.
async fn at(stage: &Stage, address: &str) -> Replica {
    Replica::start(stage.command(&["serve", "--listen", address])).await
}

/// Asks for a token, and for a link, again and again until it is over; every answer has to be one.
async fn ask_on(mut visitor: Visitor, key: String, id: String, load: Arc<Load>) {
    let link = json!({ "app": "photos", "user": "ada" });
    while !load.is_over.load(Ordering::Relaxed) {
        let token = (Method::GET, format!("/v1/connections/{id}/token"));
        let link = (Method::POST, "/v1/connect-sessions".to_owned(), &link);
        for (method, path, body) in [(token.0, token.1, &Value::Null), link] {
            let answer = visitor.ask(&key, (method, &path), body).await;
            let (status, said) = (answer.status, answer.body);
            assert!(status.is_success(), "{path}: {status} {said}");
            load.answers.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[derive(Default)]
struct Load {
    answers: AtomicUsize,
    is_over: AtomicBool,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_is_replaced_under_load_and_no_caller_notices() {
    let stage = Stage::on_postgres().await;
    stage.configure("shutdown.notice = '1500ms'");
    let mut fleet = Vec::new();
    let mut addresses = Vec::new();
    for _ in 0..3 {
        let address = free_address().await;
        fleet.push(at(&stage, &address).await);
        addresses.push(address);
    }
    let nginx = Nginx::start(&addresses).unwrap();
    let mut visitor = Visitor::of_nginx(format!("http://{}", nginx.address()));
    let key = stage.key(&[Action::Token, Action::Write, Action::Connect]).await;
    let import = json!({ "app": "photos", "refresh_token": stage.dropbox.refresh_token() });
    let made = visitor.done(&key, (Method::POST, "/v1/connections"), &import).await;
    let id = made["id"].as_str().unwrap().to_owned();
    let load = Arc::<Load>::default();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        callers.spawn(ask_on(visitor.clone(), key.clone(), id.clone(), Arc::clone(&load)));
    }
    let mut answered = Vec::new();
    for (replica, address) in fleet.iter_mut().zip(&addresses) {
        let before = load.answers.load(Ordering::Relaxed);
        replica.terminate();
        let (status, printed) = replica.wait().await;
        assert!(status.success() && !printed.contains("did not end in time"), "{printed}");
        *replica = at(&stage, address).await;
        until(async || load.answers.load(Ordering::Relaxed) > before + 100).await;
        answered.push(load.answers.load(Ordering::Relaxed) - before);
    }
    load.is_over.store(true, Ordering::Relaxed);
    while let Some(ended) = callers.join_next().await {
        ended.unwrap();
    }
    assert!(answered.iter().all(|answers| *answers > 100), "{answered:?}");
    assert_eq!(stage.dropbox.count("oauth2/token"), 1, "and the token is still the first");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_under_way_is_answered_though_the_process_is_told_to_end() {
    let stage = Stage::on_sqlite().await;
    let replica = stage.serve().await;
    let key = stage.key(&[Action::Proxy, Action::Write]).await;
    let mut visitor = Visitor::new(replica.url());
    let import = json!({ "app": "photos", "refresh_token": stage.dropbox.refresh_token() });
    let made = visitor.done(&key, (Method::POST, "/v1/connections"), &import).await;
    let path = format!("/v1/proxy/{}/2/check/user", made["id"].as_str().unwrap());
    stage.dropbox.fault(Fault::on("check/user").delay(Duration::from_secs(1)));
    let slow = tokio::spawn(async move {
        visitor.ask(&key, (Method::POST, &path), &json!({ "query": "still here" })).await
    });
    until(async || stage.dropbox.count("check/user") == 1).await;
    replica.terminate();
    let answer = slow.await.unwrap();
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(answer.body.contains("still here"), "{}", answer.body);
    assert!(replica.ended().await.0.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_whose_browser_went_away_is_finished_before_the_process_ends() {
    let stage = Stage::on_sqlite().await;
    let replica = stage.serve().await;
    let mut person = Visitor::new(replica.url());
    let begun = person.post("/connect/photos", &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let callback = allowed(&stage, begun.location());
    stage.dropbox.fault(Fault::on("oauth2/token").delay(Duration::from_secs(1)));
    let cookies: Vec<_> =
        person.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let host = PUBLIC_URL.trim_start_matches("https://");
    let mut browser = TcpStream::connect(&replica.address).await.unwrap();
    let request = format!(
        "GET {callback} HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\n\r\n",
        cookies.join("; ")
    );
    browser.write_all(request.as_bytes()).await.unwrap();
    until(async || stage.dropbox.count("oauth2/token") == 1).await;
    drop(browser);
    replica.terminate();
    let (status, printed) = replica.ended().await;
    assert!(status.success() && !printed.contains("did not end in time"), "{printed}");
    let connections = stage.connections().await;
    let found = connections.list(&ConnectionFilter::default(), None, 10).await.unwrap().connections;
    assert_eq!(found.len(), 1, "it is kept though nobody waited for it: {printed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_connection_whose_request_is_on_its_way_is_answered_at_the_end() {
    let stage = Stage::on_sqlite().await;
    let replica = stage.serve().await;
    let mut caller = TcpStream::connect(&replica.address).await.unwrap();
    replica.terminate();
    until(async || replica.printed().contains("no longer ready")).await;
    caller.write_all(b"GET /healthz HTTP/1.1\r\nhost: keep\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    caller.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(replica.ended().await.0.success());
}
