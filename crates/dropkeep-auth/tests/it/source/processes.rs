//! Real processes, real files, and a token endpoint that counts (`examples/token.rs`).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use dropkeep_auth::{
    AccessToken, AccessTokenCache, App, CacheKey, CachedToken, Credentials, FileCache, FileStore,
    RefreshToken, RefreshTokenStore, SystemClock,
};
use http::HeaderName;
use http::header::CONTENT_TYPE;
use serde_json::json;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A token endpoint that answers once it is told to.
struct Endpoint {
    calls: watch::Sender<usize>,
    open: watch::Sender<bool>,
    base: String,
    server: JoinHandle<()>,
}

#[derive(Clone)]
struct Door {
    calls: watch::Sender<usize>,
    open: watch::Receiver<bool>,
    refresh_tokens: RefreshTokens,
}

/// What becomes of the refresh token when it is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RefreshTokens {
    Stay,
    Rotate,
}

impl Endpoint {
    async fn start(refresh_tokens: RefreshTokens) -> Self {
        let (calls, open) = (watch::Sender::new(0), watch::Sender::new(false));
        let door = Door { calls: calls.clone(), open: open.subscribe(), refresh_tokens };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().route("/oauth2/token", post(issue)).with_state(door);
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { calls, open, base, server }
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn issue(State(mut door): State<Door>) -> ([(HeaderName, &'static str); 1], String) {
    let mut number = 0;
    door.calls.send_modify(|calls| {
        *calls += 1;
        number = *calls;
    });
    door.open.wait_for(|open| *open).await.unwrap();
    let mut tokens = json!({
        "access_token": format!("access-{number}"),
        "token_type": "bearer",
        "expires_in": 14400,
    });
    if door.refresh_tokens == RefreshTokens::Rotate {
        tokens["refresh_token"] = format!("refresh-of-call-{number}").into();
    }
    ([(CONTENT_TYPE, "application/json")], tokens.to_string())
}

/// The files that the processes share.
struct Home {
    directory: TempDir,
    store: FileStore,
    cache: FileCache,
    credentials: Credentials,
}

impl Home {
    async fn signed_in(endpoint: &Endpoint) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let clock = Arc::new(SystemClock);
        let store = FileStore::new(directory.path().join("credentials.json"), clock.clone());
        let cache = FileCache::new(directory.path().join("tokens"), clock);
        let credentials = Credentials {
            endpoint: Some(endpoint.base.clone()),
            ..Credentials::new(App::public("app-key"), RefreshToken::new("refresh-1"))
        };
        store.save("default", &credentials).await.unwrap();
        Self { directory, store, cache, credentials }
    }

    fn arguments(&self) -> [PathBuf; 2] {
        [self.store.path().to_owned(), self.directory.path().join("tokens")]
    }
}

/// The example, which cargo builds beside the tests.
fn example() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let target = tests.parent().and_then(Path::parent).unwrap();
    let example = target.join("examples").join(format!("token{}", std::env::consts::EXE_SUFFIX));
    assert!(example.exists(), "run `cargo build -p dropkeep-auth --examples` first");
    example
}

/// A process that has said that it is about to ask.
async fn start(mut command: Command) -> (Child, Lines<BufReader<ChildStdout>>) {
    command.env("NO_PROXY", "127.0.0.1").stdout(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("asking"));
    (child, lines)
}

async fn finish((mut child, mut lines): (Child, Lines<BufReader<ChildStdout>>)) -> String {
    let fingerprint = lines.next_line().await.unwrap().unwrap();
    assert!(child.wait().await.unwrap().success());
    fingerprint
}

/// Starts sixteen, lets the endpoint answer once all are asking, and compares what they got.
async fn check_sixteen(home: &Home, endpoint: &Endpoint) {
    let mut children = Vec::new();
    for _ in 0..16 {
        let mut command = Command::new(example());
        command.args(home.arguments());
        children.push(start(command).await);
    }
    endpoint.open.send_replace(true);
    let expected = AccessToken::unexpiring("access-1").unwrap().fingerprint();
    for child in children {
        assert_eq!(finish(child).await, expected);
    }
    assert_eq!(*endpoint.calls.borrow(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_that_start_with_no_token_make_one_refresh() {
    let endpoint = Endpoint::start(RefreshTokens::Stay).await;
    let home = Home::signed_in(&endpoint).await;
    check_sixteen(&home, &endpoint).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn c4_sixteen_make_one_refresh_where_each_refresh_token_is_good_for_once() {
    let endpoint = Endpoint::start(RefreshTokens::Rotate).await;
    let home = Home::signed_in(&endpoint).await;
    check_sixteen(&home, &endpoint).await;
    let stored = home.store.load("default").await.unwrap().unwrap();
    assert_eq!(stored.refresh_token, RefreshToken::new("refresh-of-call-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_that_start_with_an_expired_token_make_one_refresh() {
    let endpoint = Endpoint::start(RefreshTokens::Stay).await;
    let home = Home::signed_in(&endpoint).await;
    let expires_at = Some("2020-01-01T04:00:00Z".parse().unwrap());
    let expired = CachedToken {
        token: AccessToken::new("access-0", expires_at, None).unwrap(),
        requested_at: "2020-01-01T00:00:00Z".parse().unwrap(),
    };
    home.cache.save(&CacheKey::of(&home.credentials), &expired).await.unwrap();
    check_sixteen(&home, &endpoint).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_while_it_refreshes_holds_nobody_up() {
    let endpoint = Endpoint::start(RefreshTokens::Stay).await;
    let home = Home::signed_in(&endpoint).await;
    let mut command = Command::new(example());
    command.args(home.arguments());
    let (mut killed, _lines) = start(command).await;
    endpoint.calls.subscribe().wait_for(|calls| *calls == 1).await.unwrap();
    killed.kill().await.unwrap();
    endpoint.open.send_replace(true);

    let mut command = Command::new(example());
    command.args(home.arguments());
    let expected = AccessToken::unexpiring("access-2").unwrap().fingerprint();
    assert_eq!(finish(start(command).await).await, expected);
}

/// The shell keeps every file that the process writes at zero bytes, as a full disk does.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_costs_neither_the_token_nor_what_was_stored() {
    let endpoint = Endpoint::start(RefreshTokens::Rotate).await;
    let home = Home::signed_in(&endpoint).await;
    let before = fs::read(home.store.path()).unwrap();
    endpoint.open.send_replace(true);
    let mut command = Command::new("sh");
    command.args(["-c", r#"trap "" XFSZ; ulimit -f 0; exec "$@""#, "sh"]);
    command.arg(example()).args(home.arguments());

    let expected = AccessToken::unexpiring("access-1").unwrap().fingerprint();
    assert_eq!(finish(start(command).await).await, expected);
    assert_eq!(fs::read(home.store.path()).unwrap(), before);
    assert_eq!(home.cache.load(&CacheKey::of(&home.credentials)).await.unwrap(), None);
    let left: Vec<_> = fs::read_dir(home.directory.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name.to_string_lossy().ends_with(".tmp"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
