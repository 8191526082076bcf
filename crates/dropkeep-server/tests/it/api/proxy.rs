//! `/v1/proxy`: Dropbox's API without OAuth, byte for byte, and nothing else.

use bytes::Bytes;
use dropkeep_auth::Endpoints;
use dropkeep_local::Fault;
use dropkeep_stores::Action;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::support::{Served, World, until};
use crate::upstream::Upstream;

const MEBIBYTE: usize = 1024 * 1024;

/// A keep, a connection and a key for it.
struct Case {
    world: World,
    keep: Served,
    id: String,
    key: String,
}

impl Case {
    async fn new() -> Self {
        let world = World::on_sqlite().await;
        let endpoints = world.config().endpoints;
        Self::with(world, endpoints).await
    }

    /// With something else in place of Dropbox's content host.
    async fn with_content_at(url: &str) -> Self {
        let world = World::on_sqlite().await;
        let endpoints = Endpoints { content: url.to_owned(), ..world.config().endpoints };
        Self::with(world, endpoints).await
    }

    async fn with(world: World, endpoints: Endpoints) -> Self {
        let mut config = world.config();
        config.endpoints = endpoints;
        let keep = world.serve_with(config).await;
        let id = world.connect(keep.server.keep()).await.id.to_string();
        let key = keep.key(&[Action::Proxy], "*").await;
        Self { world, keep, id, key }
    }

    fn url(&self, path: &str) -> String {
        format!("{}/v1/proxy/{}{path}", self.keep.url, self.id)
    }

    fn post(&self, path: &str) -> reqwest::RequestBuilder {
        self.keep.http.post(self.url(path)).bearer_auth(&self.key)
    }

    fn upload(&self, path: &str) -> reqwest::RequestBuilder {
        let argument = json!({"path": path}).to_string();
        let request = self.post("/2/files/upload").header("dropbox-api-arg", argument);
        request.header("content-type", "application/octet-stream")
    }

    async fn list(&self) -> (StatusCode, Value) {
        let request = self.post("/2/files/list_folder").header("content-type", "application/json");
        let answer = request.body(r#"{"path":""}"#).send().await.unwrap();
        (answer.status(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
    }

    /// Sends bytes as they are, and gives the status of the answer.
    async fn raw(&self, head: &str, body: &str) -> u16 {
        let address = self.keep.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        let key = &self.key;
        let text =
            format!("{head}\r\nAuthorization: Bearer {key}\r\nConnection: close\r\n\r\n{body}");
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // A server that does not like what it reads may hang up on it.
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
    }
}

fn chunk(number: usize) -> Bytes {
    let byte = u8::try_from(number % 251).unwrap();
    Bytes::from(vec![byte; MEBIBYTE])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_up_and_comes_down_again_without_a_token_in_sight() {
    let case = Case::new().await;
    let content: Vec<u8> = (0..5 * MEBIBYTE + 17).map(|n| (n * 31 % 251) as u8).collect();
    let up = case.upload("/a.bin").body(content.clone()).send().await.unwrap();
    assert_eq!(up.status(), StatusCode::OK);
    let metadata: Value = serde_json::from_slice(&up.bytes().await.unwrap()).unwrap();
    assert_eq!(metadata["size"], content.len());
    let (status, listed) = case.list().await;
    assert_eq!((status, &listed["entries"][0]["name"]), (StatusCode::OK, &json!("a.bin")));
    let argument = r#"{"path":"/a.bin"}"#;
    let down = case.post("/2/files/download").header("dropbox-api-arg", argument);
    let down = down.header("range", "bytes=1-").send().await.unwrap();
    assert_eq!(down.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(down.headers()["content-length"], (content.len() - 1).to_string().as_str());
    assert!(down.headers()["dropbox-api-result"].to_str().unwrap().contains("a.bin"));
    assert_eq!(down.headers()["cache-control"], "no-store");
    assert!(down.headers()["content-security-policy"].to_str().unwrap().contains("sandbox"));
    assert_eq!(down.bytes().await.unwrap(), content[1..]);
    let url = case.url("/2/files/download?arg=%7B%22path%22%3A%22%2Fa.bin%22%7D");
    let got = case.keep.http.get(url).bearer_auth(&case.key).send().await.unwrap();
    assert_eq!(got.bytes().await.unwrap(), content);
    assert_eq!(case.world.refreshes(), 1);
    let auditor = case.keep.key(&[Action::Audit], "*").await;
    until(async || {
        let (_, trail) = case.keep.get(&auditor, "/v1/audit").await;
        trail.to_string().contains("proxy.use")
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_body_goes_up_as_it_comes() {
    let (upstream, mut arriving) = Upstream::start().await;
    let case = Case::with_content_at(&upstream.url).await;
    let (sender, receiver) = mpsc::channel::<Bytes>(1);
    let chunks = futures_util::stream::unfold(receiver, async |mut receiver| {
        let chunk = receiver.recv().await?;
        Some((Ok::<_, std::io::Error>(chunk), receiver))
    });
    let request = case.upload("/a").header("content-length", 64 * MEBIBYTE);
    let request = request.body(reqwest::Body::wrap_stream(chunks));
    let answer = tokio::spawn(request.send());
    for number in 0..64 {
        sender.send(chunk(number)).await.unwrap();
        // Nothing more is sent until all of it has arrived: what is kept in between is one chunk at most.
        let mut arrived = Vec::new();
        while arrived.len() < MEBIBYTE {
            arrived.extend(arriving.recv().await.unwrap());
        }
        assert_eq!(arrived, chunk(number), "to the byte");
    }
    drop(sender);
    assert_eq!(answer.await.unwrap().unwrap().status(), StatusCode::OK);
    let (_, headers) = &upstream.seen()[0];
    assert_eq!(headers["content-length"], (64 * MEBIBYTE).to_string().as_str());
    assert_eq!(headers.get("transfer-encoding"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_body_comes_down_as_it_comes_and_stops_with_who_reads_it() {
    let (upstream, _arriving) = Upstream::start().await;
    let case = Case::with_content_at(&upstream.url).await;
    let sender = upstream.answer_slowly();
    let request = case.post("/2/files/download").header("dropbox-api-arg", r#"{"path":"/a"}"#);
    let mut answer = request.send().await.unwrap();
    for number in 0..64 {
        sender.send(chunk(number)).await.unwrap();
        let mut arrived = Vec::new();
        while arrived.len() < MEBIBYTE {
            arrived.extend(answer.chunk().await.unwrap().unwrap());
        }
        assert_eq!(arrived, chunk(number), "to the byte");
    }
    drop(answer);
    // Nobody reads any more: Dropbox's side notices, for the request to it has ended too.
    until(async || sender.is_closed() || sender.try_send(chunk(0)).is_err() && sender.is_closed())
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_on_the_list_reaches_dropbox_and_comes_back() {
    let (upstream, mut arriving) = Upstream::start().await;
    let case = Case::with_content_at(&upstream.url).await;
    let request = case
        .upload("/a")
        .header("cookie", "session=stolen")
        .header("x-forwarded-for", "1.2.3.4")
        .header("x-forwarded-host", "example.com")
        .header("forwarded", "for=1.2.3.4")
        .header("te", "trailers")
        .header("proxy-authorization", "Basic x")
        .header("x-http-method-override", "DELETE");
    let answer = request.body("content").send().await.unwrap();
    assert_eq!(arriving.recv().await.unwrap(), "content");
    let (path, headers) = upstream.seen().remove(0);
    assert_eq!(path, "/2/files/upload");
    let mut names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    let expected = [
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "dropbox-api-arg",
        "host",
        "user-agent",
    ];
    assert_eq!(names, expected);
    assert_eq!(headers["host"], upstream.url.strip_prefix("http://").unwrap());
    let sent = headers["authorization"].to_str().unwrap();
    assert!(!sent.contains(&case.key), "the API key is for the keep alone");
    let shown = format!("{:?}", answer.headers());
    for name in ["set-cookie", "access-control-allow-origin"] {
        assert_eq!(answer.headers().get(name), None, "{shown}");
    }
    let token = sent.strip_prefix("Bearer ").unwrap();
    assert!(!shown.contains(token) && !answer.text().await.unwrap().contains(token));
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_that_two_could_read_in_two_ways_are_refused() {
    let (upstream, mut arriving) = Upstream::start().await;
    let case = Case::with_content_at(&upstream.url).await;
    let path = format!("/v1/proxy/{}/2/files/upload", case.id);
    let smuggled = "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    // The server reads such a body by `Transfer-Encoding` alone (RFC 9112 section 6.3), and what goes on is
    // framed anew: an upload of nothing.
    for framing in [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 60",
    ] {
        let head = format!("POST {path} HTTP/1.1\r\nHost: keep\r\n{framing}");
        let status = case.raw(&head, smuggled).await;
        assert!(status == 400 || status == 200, "{framing}: {status}");
    }
    let reached = upstream.seen();
    assert!(reached.iter().all(|(path, _)| path == "/2/files/upload"), "{reached:?}");
    while let Ok(chunk) = arriving.try_recv() {
        assert!(chunk.is_empty(), "{chunk:?}");
    }
    for framing in [
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 6",
        "Content-Length: +5",
        "Content-Length: -1",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "Dropbox-API-Arg: {}\r\nDropbox-API-Arg: []\r\nContent-Length: 5",
        "Dropbox-API-Arg: {}\r\n folded: 1\r\nContent-Length: 5",
        "Dropbox-API-Select-User: dbmid:a\r\nContent-Length: 5",
        "Dropbox-API-Select-Admin: dbmid:a\r\nContent-Length: 5",
    ] {
        let head = format!("POST {path} HTTP/1.1\r\nHost: keep\r\n{framing}");
        let status = case.raw(&head, smuggled).await;
        assert!(status == 400 || status == 0, "{framing}: {status}");
    }
    assert_eq!(upstream.seen().len(), reached.len(), "{:?}", upstream.seen());
    // What a header of `Connection` lists is not passed on, and neither is that.
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: evil.example\r\nConnection: x-secret, dropbox-api-arg\r\n\
         X-Secret: 1\r\nContent-Length: 2"
    );
    assert_eq!(case.raw(&head, "{}").await, 200);
    let (_, headers) = upstream.seen().pop().unwrap();
    assert_eq!((headers.get("x-secret"), headers.get("connection")), (None, None));
    assert_ne!(headers["host"], "evil.example");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_but_routes_is_reached() {
    let (upstream, _arriving) = Upstream::start().await;
    let case = Case::with_content_at(&upstream.url).await;
    assert_eq!(case.list().await.0, StatusCode::OK);
    let asked = case.world.dropbox.requests().len();
    let base = format!("/v1/proxy/{}", case.id);
    for path in [
        "/2/files/../../oauth2/token",
        "/2/files/%2e%2e/list_folder",
        "/2/files/..%2flist_folder",
        "/2/%2e/files/list_folder",
        "/2//files/list_folder",
        "//2/files/list_folder",
        "/2/files/list_folder/",
        "/2/files%2Flist_folder",
        "/2/files\\list_folder",
        "/2/files/list_folder%00",
        "/2/files/list_folder%0d%0aHost:%20a",
        "/2/files/list_folder;x",
        "/oauth2/token",
        "/oauth2/authorize",
        "/1/account/info",
        "/http://example.com/2/files/list_folder",
        "/@example.com/2/files/list_folder",
        "/2/files/nonsense",
        "/2/",
        "/",
        "",
    ] {
        let head = format!("POST {base}{path} HTTP/1.1\r\nHost: keep\r\nContent-Length: 4");
        let status = case.raw(&head, "null").await;
        assert!(matches!(status, 400 | 404), "{path}: {status}");
    }
    for (request, expected) in [
        (format!("POST {base}/2/auth/token/revoke"), 403),
        (format!("POST {base}/2/auth/token/from_oauth1"), 403),
        (format!("POST {base}/2/check/app"), 403),
        (format!("GET {base}/2/files/list_folder"), 405),
        (format!("DELETE {base}/2/files/list_folder"), 405),
        (format!("GET {base}/2/files/download?authorization=Bearer%20x"), 400),
        (format!("POST {base}/2/files/list_folder?authorization=x"), 400),
        ("POST /v1/proxy/cn_nonsense/2/files/list_folder".to_owned(), 404),
        ("POST /v1/proxy/../proxy/2/files/list_folder".to_owned(), 404),
    ] {
        let head = format!("{request} HTTP/1.1\r\nHost: keep\r\nContent-Length: 4");
        assert_eq!(case.raw(&head, "null").await, expected, "{request}");
    }
    assert_eq!(case.world.dropbox.requests().len(), asked);
    assert!(upstream.seen().is_empty(), "{:?}", upstream.seen());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_reaches_its_connections_and_only_if_it_is_for_the_proxy() {
    let case = Case::new().await;
    let path = format!("/v1/proxy/{}/2/users/get_current_account", case.id);
    let (status, account) = case.keep.post(&case.key, &path, &Value::Null).await;
    assert_eq!(status, StatusCode::OK, "{account}");
    for (key, expected) in [
        (case.keep.key(&[Action::Token, Action::Read], "*").await, StatusCode::FORBIDDEN),
        (case.keep.key_of("other", &[Action::Proxy], "*").await, StatusCode::NOT_FOUND),
        (case.keep.key(&[Action::Proxy], "app:other").await, StatusCode::NOT_FOUND),
        (case.keep.key(&[Action::Proxy], &case.id).await, StatusCode::OK),
        ("dk_nonsense".to_owned(), StatusCode::UNAUTHORIZED),
    ] {
        assert_eq!(case.keep.post(&key, &path, &Value::Null).await.0, expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_dropbox_refuses_is_replaced_and_a_short_request_sent_again() {
    let case = Case::new().await;
    assert_eq!(case.list().await.0, StatusCode::OK);
    case.world.dropbox.fault(Fault::on("files/list_folder").expired_token());
    assert_eq!(case.list().await.0, StatusCode::OK);
    assert_eq!(case.world.refreshes(), 2, "one refresh followed");
    case.world.dropbox.fault(Fault::on("files/upload").expired_token_disguised());
    let up = case.upload("/b").body("short").send().await.unwrap();
    assert_eq!(up.status(), StatusCode::OK);
    assert_eq!(case.world.refreshes(), 3);
    // A long body is gone once it was passed on: the caller has to send it again.
    case.world.dropbox.fault(Fault::on("files/upload").expired_token());
    let up = case.upload("/c").body(vec![1; MEBIBYTE]).send().await.unwrap();
    assert_eq!(up.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(up.headers()["retry-after"], "1");
    let problem: Value = serde_json::from_slice(&up.bytes().await.unwrap()).unwrap();
    assert_eq!(problem["code"], "token_replaced");
    let up = case.upload("/c").body(vec![1; MEBIBYTE]).send().await.unwrap();
    assert_eq!(up.status(), StatusCode::OK);
    assert_eq!(case.world.refreshes(), 4);
    // Other refusals are Dropbox's answer.
    let refusal = r#"{"error_summary":"missing_scope/","error":{".tag":"missing_scope"}}"#;
    case.world.dropbox.fault(Fault::on("files/list_folder").respond(401).body(refusal));
    let (status, answer) = case.list().await;
    assert_eq!(
        (status, &answer["error"][".tag"]),
        (StatusCode::UNAUTHORIZED, &json!("missing_scope"))
    );
    assert_eq!(case.world.refreshes(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_dropbox_asks_to_wait_waits() {
    let case = Case::new().await;
    case.world.dropbox.fault(Fault::on("files/list_folder").respond(429).retry_after(30));
    let request = case.post("/2/files/list_folder").header("content-type", "application/json");
    let answer = request.body(r#"{"path":""}"#).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.headers()["retry-after"], "30");
    let (status, problem) = case.list().await;
    assert_eq!((status, &problem["code"]), (StatusCode::TOO_MANY_REQUESTS, &json!("paused")));
    assert_eq!(case.world.dropbox.count("files/list_folder"), 1, "nothing more was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_sign_in_is_told_with_where_to_connect_again() {
    let case = Case::new().await;
    let keep = case.keep.server.keep();
    case.world.connect_with(keep, "revoked-long-ago").await;
    until(async || keep.fresh(&dropkeep_stores::ConnectionId::parse(&case.id).unwrap()).is_none())
        .await;
    let (status, problem) = case.list().await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("needs_reconnect")));
    assert!(problem["reconnect_url"].as_str().unwrap().starts_with("https://keep.example/"));
    keep.disconnect(&dropkeep_stores::ConnectionId::parse(&case.id).unwrap()).await.unwrap();
    assert_eq!(case.list().await.0, StatusCode::NOT_FOUND);
}
