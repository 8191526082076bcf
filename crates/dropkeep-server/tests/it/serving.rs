//! Serving on a port, and ending.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_server::{Keep, ServeSettings, Server, serve};
use dropkeep_stores::{Action, AuditFilter, NewApiKey, Reach};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::{World, until};

/// A keep on a port, which ends when told.
struct Running {
    address: String,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

async fn running(world: &World, settings: ServeSettings) -> Running {
    running_with(Server::new(world.keep().await), settings).await
}

async fn running_with(server: Arc<Server>, settings: ServeSettings) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(async move {
        serve(listener, server, &settings, async { stopped.await.unwrap() }).await;
    });
    Running { address, stop, task }
}

/// What is answered to `request` on a connection of its own, to its end.
async fn ask(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    rest(&mut stream).await
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection may also be reset.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

const READY: &str = "GET /readyz HTTP/1.1\r\nhost: keep\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_keep_that_ends_says_so_first_and_answers_what_is_under_way() {
    let world = World::on_sqlite().await;
    let settings = ServeSettings { notice: Duration::from_secs(2), ..Default::default() };
    let running = running(&world, settings).await;
    let address = running.address.as_str();
    assert!(ask(address, READY).await.starts_with("HTTP/1.1 200"));
    // Its headers are not complete when the end begins.
    let mut slow = TcpStream::connect(address).await.unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\n").await.unwrap();
    running.stop.send(()).unwrap();
    until(async || ask(address, READY).await.starts_with("HTTP/1.1 503")).await;
    let said = ask(address, READY).await;
    assert!(said.contains(r#""draining":true"#), "{said}");
    slow.write_all(b"host: keep\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut slow).await.starts_with("HTTP/1.1 200"));
    running.task.await.unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "nothing listens any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_finish_cannot_hold_up_the_end() {
    let world = World::on_sqlite().await;
    let settings = ServeSettings { grace: Duration::from_millis(100), ..Default::default() };
    let running = running(&world, settings).await;
    let mut slow = TcpStream::connect(&running.address).await.unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\n").await.unwrap();
    assert!(ask(&running.address, READY).await.starts_with("HTTP/1.1 200"));
    running.stop.send(()).unwrap();
    running.task.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_connection_is_closed_and_large_headers_are_refused() {
    let world = World::on_sqlite().await;
    let settings = ServeSettings { idle: Duration::from_millis(200), ..Default::default() };
    let running = running(&world, settings).await;
    assert_eq!(ask(&running.address, "").await, "");
    assert_eq!(ask(&running.address, "GET / HTTP/1.1\r\n").await, "");
    let large = format!("GET / HTTP/1.1\r\nhost: keep\r\nx: {}\r\n\r\n", "a".repeat(100_000));
    let said = ask(&running.address, &large).await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 431"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_beyond_the_limit_wait_for_their_turn() {
    let world = World::on_sqlite().await;
    let settings = ServeSettings { most_connections: 1, ..Default::default() };
    let running = running(&world, settings).await;
    let mut first = TcpStream::connect(&running.address).await.unwrap();
    first.write_all(b"GET /healthz HTTP/1.1\r\n").await.unwrap();
    let address = running.address.clone();
    let second = tokio::spawn(async move { ask(&address, READY).await });
    first.write_all(b"host: keep\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut first).await.starts_with("HTTP/1.1 200"));
    drop(first);
    assert!(second.await.unwrap().starts_with("HTTP/1.1 200"));
}

/// Whatever is asked for a token, the short way past the router gives what the router does.
#[tokio::test(flavor = "multi_thread")]
async fn the_short_way_to_a_fresh_token_gives_what_the_router_gives() {
    let world = World::on_sqlite().await;
    let long = world.serve().await;
    let server = &long.server;
    let short = running_with(Arc::clone(server), ServeSettings::default()).await;
    let id = world.connect(server.keep()).await.id;
    let missing = crate::support::nobody();
    let key = long.key(&[Action::Token], "*").await;
    let reader = long.key(&[Action::Read], "*").await;
    let stranger = long.key_of("other", &[Action::Token], "*").await;
    let elsewhere = long.key(&[Action::Token], "app:other").await;
    let bearer = |key: &str| format!("authorization: Bearer {key}\r\n");
    let good = bearer(&key);
    let path = format!("/v1/connections/{id}/token");
    server.keep().token(&id, None).await.unwrap();
    let requests = [
        ("GET", path.clone(), good.clone(), 200),
        ("GET", path.clone(), format!("Authorization: bearer  {key} \r\n"), 200),
        ("GET", format!("{path}?min_ttl=60"), good.clone(), 200),
        ("GET", format!("{path}?min_ttl=soon"), good.clone(), 400),
        ("GET", format!("{path}?"), good.clone(), 200),
        ("HEAD", path.clone(), good.clone(), 200),
        ("POST", path.clone(), good.clone(), 405),
        ("GET", path.clone(), String::new(), 401),
        ("GET", path.clone(), format!("{good}{good}"), 401),
        ("GET", path.clone(), format!("authorization: Basic {key}\r\n"), 401),
        ("GET", path.clone(), bearer("dk_wrong"), 401),
        ("GET", path.clone(), bearer(&reader), 403),
        ("GET", path.clone(), bearer(&stranger), 404),
        ("GET", path.clone(), bearer(&elsewhere), 404),
        ("GET", format!("/v1/connections/{missing}/token"), good.clone(), 404),
        ("GET", "/v1/connections//token".to_owned(), good.clone(), 404),
        ("GET", "/v1/connections/token".to_owned(), good.clone(), 403),
        ("GET", "/v1/connections/..%2Fx/token".to_owned(), good.clone(), 404),
        ("GET", format!("{path}/"), good.clone(), 404),
        ("GET", format!("//v1/connections/{id}/token"), good.clone(), 404),
    ];
    for (method, path, authorization, status) in requests {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: keep\r\nconnection: close\r\n{authorization}\r\n"
        );
        let by_short = without_time(&ask(&short.address, &request).await);
        let by_long = without_time(&ask(long.url.trim_start_matches("http://"), &request).await);
        assert_eq!(by_short, by_long, "{method} {path}");
        assert!(
            by_short.starts_with(&format!("HTTP/1.1 {status} ")),
            "{method} {path}: {by_short}"
        );
    }
}

/// An answer without what the clock writes in it, and with its headers in order.
fn without_time(answer: &str) -> String {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<_> = head.lines().filter(|line| !line.starts_with("date: ")).collect();
    lines[1..].sort_unstable();
    let text = format!("{}\n\n{body}", lines.join("\n"));
    let Some((before, after)) = text.split_once(r#""expires_in":"#) else { return text };
    format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Whoever takes the short way is counted, limited and refused as all are.
#[tokio::test(flavor = "multi_thread")]
async fn the_short_way_counts_what_it_gives_and_keeps_to_the_rate() {
    let world = World::on_sqlite().await;
    let keep = world.keep().await;
    let id = world.connect(&keep).await.id;
    keep.token(&id, None).await.unwrap();
    let new = NewApiKey {
        tenant: "acme".to_owned(),
        name: "test".to_owned(),
        actions: [Action::Token].into(),
        reach: Reach::Everything,
        requests_per_minute: Some(3),
        expires_at: None,
    };
    let key = keep.api_keys().create(&new).await.unwrap();
    let server = Server::new(keep);
    let running = running_with(Arc::clone(&server), ServeSettings::default()).await;
    let secret = key.secret.expose();
    let request = format!(
        "GET /v1/connections/{id}/token HTTP/1.1\r\nhost: keep\r\nconnection: close\r\n\
         authorization: Bearer {secret}\r\n\r\n"
    );
    for status in [200, 200, 200, 429] {
        let answer = ask(&running.address, &request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    }
    let metrics = ask(&running.address, METRICS).await;
    for line in [
        r#"dropkeep_tokens_total{outcome="fresh"} 3"#,
        r#"dropkeep_requests_total{route="/v1/connections/{id}/token",status="2xx"} 3"#,
        r#"dropkeep_requests_total{route="/v1/connections/{id}/token",status="4xx"} 1"#,
    ] {
        assert!(metrics.contains(line), "{line}: {metrics}");
    }
    server.settle().await;
    let reads = AuditFilter { action: Some("token.read".to_owned()), ..AuditFilter::default() };
    let page = server.keep().audit().list(&reads, None, 10).await.unwrap();
    assert_eq!(page.records.iter().map(|record| record.times).sum::<u64>(), 3);
    server.keep().api_keys().revoke(&key.api_key.id).await.unwrap();
    until(async || ask(&running.address, &request).await.starts_with("HTTP/1.1 401")).await;
}

const METRICS: &str = "GET /metrics HTTP/1.1\r\nhost: keep\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn one_address_asks_for_pages_only_so_often_and_a_stranger_cannot_say_which_it_is() {
    let world = World::on_sqlite().await;
    let mut config = world.config();
    config.page_requests = 3.try_into().unwrap();
    config.sign_in_attempts = 1.try_into().unwrap();
    let served = |config| async {
        running_with(Server::new(Keep::open(config).await.unwrap()), ServeSettings::default()).await
    };
    let page = |forwarded: &str| {
        format!(
            "GET /connect/photos HTTP/1.1\r\nhost: keep\r\nx-forwarded-for: {forwarded}\r\n\
             connection: close\r\n\r\n"
        )
    };
    let open = served(config.clone()).await;
    for number in 1..=3 {
        let answer = ask(&open.address, &page(&format!("192.0.2.{number}"))).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    let refused = ask(&open.address, &page("192.0.2.4")).await;
    assert!(refused.starts_with("HTTP/1.1 429"), "nobody is believed: {refused}");
    assert!(
        refused.contains("retry-after: ") && refused.contains("<h1>Too many requests"),
        "{refused}"
    );
    assert!(ask(&open.address, READY).await.starts_with("HTTP/1.1 200"), "other paths are free");
    let sign_in = "POST /admin/sign-in HTTP/1.1\r\nhost: keep\r\norigin: https://keep.example\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 8\r\nconnection: close\r\n\r\nkey=dk_x";
    assert!(ask(&open.address, sign_in).await.starts_with("HTTP/1.1 403"));
    let refused = ask(&open.address, sign_in).await;
    assert!(refused.starts_with("HTTP/1.1 429") && refused.contains("retry-after: "), "{refused}");

    config.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    let behind = served(config).await;
    for number in 1..=5 {
        let answer = ask(&behind.address, &page(&format!("203.0.113.9, 192.0.2.{number}"))).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "each has its own: {answer}");
    }
    for made_up in 1..=2 {
        ask(&behind.address, &page(&format!("198.51.100.{made_up}, 192.0.2.1"))).await;
    }
    let refused = ask(&behind.address, &page("198.51.100.3, 192.0.2.1")).await;
    assert!(
        refused.starts_with("HTTP/1.1 429"),
        "what a client made up is not looked at: {refused}"
    );
    for running in [open, behind] {
        running.stop.send(()).unwrap();
        running.task.await.unwrap();
    }
}
