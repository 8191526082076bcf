//! Serving on a port, and ending.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_server::{ServeSettings, Server, serve};
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
    let server: Arc<Server> = Server::new(world.keep().await);
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
