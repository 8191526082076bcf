//! What one port speaks: TLS with both versions of HTTP, and the part of a proxy.

use std::net::SocketAddr;
use std::time::Duration;

use dropkeep_local::{Fault, LocalDropbox};
use reqwest::{Certificate, Client, ClientBuilder, Proxy, Version};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::support::Answer;

/// A client that trusts the local Dropbox's authority and nothing else.
pub(crate) fn trusting(dropbox: &LocalDropbox) -> ClientBuilder {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let authority = dropbox.authority_certificate_pem().unwrap();
    let authority = Certificate::from_pem(authority.as_bytes()).unwrap();
    let redirects = reqwest::redirect::Policy::none();
    Client::builder().tls_certs_only([authority]).no_proxy().redirect(redirects)
}

/// The same, by Dropbox's own names.
fn proxied(dropbox: &LocalDropbox) -> Client {
    let proxy = Proxy::all(dropbox.proxy_url().unwrap()).unwrap();
    trusting(dropbox).proxy(proxy).build().unwrap()
}

async fn check_user(client: &Client, base: &str, dropbox: &LocalDropbox) -> Answer {
    let request = client
        .post(format!("{base}/2/check/user"))
        .bearer_auth(dropbox.access_token())
        .header("Content-Type", "application/json")
        .body(r#"{"query": "hello"}"#);
    Answer::read(request.send().await.unwrap()).await
}

fn address(dropbox: &LocalDropbox) -> SocketAddr {
    dropbox.endpoint().strip_prefix("http://").unwrap().parse().unwrap()
}

/// Sends bytes as they are and reads until the answer has `end` in it, or is over.
async fn ask(dropbox: &LocalDropbox, bytes: impl AsRef<[u8]>, end: &str) -> String {
    let mut stream = TcpStream::connect(address(dropbox)).await.unwrap();
    stream.write_all(bytes.as_ref()).await.unwrap();
    let mut answer = String::new();
    let mut part = [0; 4096];
    while !answer.contains(end) {
        match stream.read(&mut part).await.unwrap_or_default() {
            0 => break,
            read => answer.push_str(&String::from_utf8_lossy(&part[..read])),
        }
    }
    answer
}

/// Sends bytes as they are, and nothing more, and reads until the server ends.
async fn raw(dropbox: &LocalDropbox, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address(dropbox)).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = Vec::new();
    // A server that has heard enough may reset the connection.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn one_port_speaks_both_schemes_and_both_versions() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let https = dropbox.https_endpoint().unwrap();
    assert_eq!(https, dropbox.endpoint().replace("http://", "https://"));
    let with_one = trusting(&dropbox).http1_only().build().unwrap();
    let with_two = trusting(&dropbox).http2_prior_knowledge().build().unwrap();
    for (client, base, version) in [
        (&with_one, https.clone(), Version::HTTP_11),
        (&with_one, dropbox.endpoint(), Version::HTTP_11),
        (&with_two, https.clone(), Version::HTTP_2),
        (&with_two, dropbox.endpoint(), Version::HTTP_2),
    ] {
        let answer = check_user(client, &base, &dropbox).await;
        assert_eq!(answer.json(), json!({"result": "hello"}), "{base} {version:?}");
        let page = client.get(&base).send().await.unwrap();
        assert_eq!(page.version(), version, "{base}");
    }
    let chosen = trusting(&dropbox).build().unwrap().get(&https).send().await.unwrap();
    assert_eq!(chosen.version(), Version::HTTP_2, "the better version is offered first");
}

#[tokio::test]
async fn the_certificate_is_good_for_all_names_it_is_asked_by() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let here = address(&dropbox);
    for name in [
        "localhost",
        "api.localhost",
        "api.dropboxapi.com",
        "content.dropboxapi.com",
        "notify.dropboxapi.com",
        "www.dropbox.com",
        "api.dropbox.com",
        "api-content.dropbox.com",
        "uc0123456789.dl.dropboxusercontent.com",
    ] {
        let client = trusting(&dropbox).resolve(name, here).build().unwrap();
        let base = format!("https://{name}:{}", here.port());
        assert_eq!(check_user(&client, &base, &dropbox).await.status, 200, "{name}");
    }
    let client = trusting(&dropbox).resolve("example.com", here).build().unwrap();
    let foreign = client.get(format!("https://example.com:{}", here.port())).send().await;
    assert!(foreign.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_client_that_does_not_know_the_authority_refuses() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let other = LocalDropbox::start().await.unwrap();
    let client = trusting(&other).build().unwrap();
    let refused = client.get(dropbox.https_endpoint().unwrap()).send().await;
    assert!(refused.unwrap_err().is_connect());
}

#[tokio::test]
async fn dropboxs_names_are_reached_through_the_proxy() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = proxied(&dropbox);
    for base in [
        "https://api.dropboxapi.com",
        "https://content.dropboxapi.com",
        "https://www.dropbox.com",
        "https://uc1.dl.dropboxusercontent.com",
        "http://api.dropboxapi.com",
        &dropbox.https_endpoint().unwrap(),
        &dropbox.endpoint(),
    ] {
        assert_eq!(check_user(&client, base, &dropbox).await.status, 200, "{base}");
    }
    assert_eq!(dropbox.count("check/user"), 7);
}

#[tokio::test]
async fn http_2_and_plain_http_pass_a_tunnel_as_well() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let proxy = Proxy::all(dropbox.proxy_url().unwrap()).unwrap();
    let client = trusting(&dropbox).proxy(proxy).http2_prior_knowledge().build().unwrap();
    let answer = client.get("https://api.dropboxapi.com/").send().await.unwrap();
    assert_eq!(answer.version(), Version::HTTP_2);
    let inside = "GET /2/check/user HTTP/1.1\r\nHost: api.dropboxapi.com\r\n\
                  Connection: close\r\n\r\n";
    let request = format!("CONNECT api.dropboxapi.com:80 HTTP/1.1\r\n\r\n{inside}");
    let answer = ask(&dropbox, request, "400 Bad Request").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains("\r\n\r\nHTTP/1.1 400 Bad Request"), "{answer}");
}

#[tokio::test]
async fn other_hosts_are_refused_by_name() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let port = address(&dropbox).port();
    for request in [
        "CONNECT example.com:443 HTTP/1.1\r\n\r\n".to_owned(),
        "CONNECT notdropbox.com:443 HTTP/1.1\r\n\r\n".to_owned(),
        "CONNECT dropbox.com.example.com:443 HTTP/1.1\r\n\r\n".to_owned(),
        "CONNECT 127.0.0.1:1 HTTP/1.1\r\n\r\n".to_owned(),
        format!("CONNECT 192.0.2.1:{port} HTTP/1.1\r\n\r\n"),
        "GET http://example.com/ HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n"
            .to_owned(),
    ] {
        let answer = ask(&dropbox, &request, "NO_PROXY.").await;
        let host = request.split([' ', ':']).find(|part| part.contains('.')).unwrap();
        let host = host.trim_start_matches('/').trim_end_matches('/');
        assert!(answer.starts_with("HTTP/1.1 403 Forbidden"), "{request}{answer}");
        assert!(answer.contains(host) && answer.contains("--pass-through"), "{answer}");
    }
    assert!(dropbox.requests().is_empty());
}

#[tokio::test]
async fn a_tunnel_leads_to_no_other_tunnel() {
    let dropbox = LocalDropbox::builder().pass_through().start().await.unwrap();
    let connect = "CONNECT api.dropboxapi.com:443 HTTP/1.1\r\n\r\n";
    let answer = ask(&dropbox, format!("{connect}{connect}"), "already").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains("HTTP/1.1 400 Bad Request"), "{answer}");
    assert!(answer.ends_with("this is within a tunnel already"), "{answer}");
    for target in ["api.dropboxapi.com", ":443", "[::1", "a@b:443"] {
        let request = format!("CONNECT {target} HTTP/1.1\r\n\r\n");
        let answer = ask(&dropbox, request, "\r\n\r\n").await;
        assert!(answer.starts_with("HTTP/1.1 400 Bad Request"), "{target}: {answer}");
    }
}

#[tokio::test]
async fn other_hosts_are_passed_through_to_when_that_is_chosen() {
    let dropbox = LocalDropbox::builder().pass_through().start().await.unwrap();
    let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let target = other.local_addr().unwrap();
    let answering = tokio::spawn(async move {
        let (mut stream, _) = other.accept().await.unwrap();
        let mut asked = [0; 5];
        stream.read_exact(&mut asked).await.unwrap();
        stream.write_all(&asked).await.unwrap();
    });
    let connect = format!("CONNECT {target} HTTP/1.1\r\n\r\n");
    let answer = ask(&dropbox, format!("{connect}hello"), "hello").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nhello"), "{answer}");
    answering.await.unwrap();
    let answer = ask(&dropbox, connect, "reached:").await;
    assert!(answer.starts_with("HTTP/1.1 502 Bad Gateway"), "{answer}");
    assert!(answer.contains("127.0.0.1 cannot be reached"), "{answer}");
}

#[tokio::test]
async fn links_are_on_the_name_that_was_asked_by() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = proxied(&dropbox);
    for (base, pages, bytes) in [
        (
            "https://api.dropboxapi.com".to_owned(),
            "https://www.dropbox.com/scl/fi/".to_owned(),
            ".dl.dropboxusercontent.com/cd/0/get/".to_owned(),
        ),
        (
            dropbox.https_endpoint().unwrap(),
            format!("{}/scl/fi/", dropbox.https_endpoint().unwrap()),
            format!("{}/cd/0/get/", dropbox.https_endpoint().unwrap()),
        ),
        (
            dropbox.endpoint(),
            format!("{}/scl/fi/", dropbox.endpoint()),
            format!("{}/cd/0/get/", dropbox.endpoint()),
        ),
    ] {
        let path = format!("/{}", base.rsplit('/').next().unwrap().len());
        let call = async |route: &str, arg: serde_json::Value, body: Option<&'static str>| {
            let request = client.post(format!("{base}/2/{route}"));
            let request = request.bearer_auth(dropbox.access_token());
            let answer = match body {
                Some(body) => request
                    .header("Dropbox-API-Arg", arg.to_string())
                    .header("Content-Type", "application/octet-stream")
                    .body(body),
                None => request.header("Content-Type", "application/json").body(arg.to_string()),
            };
            Answer::read(answer.send().await.unwrap()).await.json()
        };
        call("files/upload", json!({"path": path, "mode": "overwrite"}), Some("hello")).await;
        let link = call("files/get_temporary_link", json!({"path": path}), None).await;
        let link = link["link"].as_str().unwrap();
        assert!(link.contains(&bytes), "{link}");
        assert_eq!(client.get(link).send().await.unwrap().text().await.unwrap(), "hello");
        let shared = call("sharing/list_shared_links", json!({"path": path}), None).await;
        let shared = match shared["links"].get(0) {
            Some(shared) => shared.clone(),
            None => {
                let route = "sharing/create_shared_link_with_settings";
                call(route, json!({"path": path}), None).await
            }
        };
        let url = shared["url"].as_str().unwrap();
        assert!(url.starts_with(&pages), "{url}");
        let direct = url.replace("dl=0", "dl=1");
        let moved = Answer::read(client.get(direct).send().await.unwrap()).await;
        let file = client.get(moved.header("location")).send().await.unwrap();
        assert_eq!(file.text().await.unwrap(), "hello", "{moved:?}");
    }
}

#[tokio::test]
async fn a_host_that_is_no_host_gets_links_on_the_servers_own() {
    let dropbox = LocalDropbox::start().await.unwrap();
    for host in ["Host: user@evil.example", "Host: a/b", "Host: ", "Host: a b", "X-None: 1"] {
        let version = if host.starts_with("Host") { "1.1" } else { "1.0" };
        let request = format!(
            "POST /2/users/get_current_account HTTP/{version}\r\n{host}\r\n\
             Authorization: Bearer {}\r\nConnection: close\r\n\r\n",
            dropbox.access_token()
        );
        let expected = format!("\"referral_link\": \"{}/", dropbox.endpoint());
        let answer = ask(&dropbox, request, &expected).await;
        assert!(answer.contains(&expected), "{host}: {answer}");
    }
}

#[tokio::test]
async fn whatever_bytes_come_the_others_are_served() {
    let dropbox = LocalDropbox::start().await.unwrap();
    // Deterministic noise (xorshift), in three frames: bare, as a TLS record, as an HTTP request.
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut noise = |length: usize| -> Vec<u8> {
        let next = || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed.to_le_bytes()[0]
        };
        std::iter::repeat_with(next).take(length).collect()
    };
    for length in (0..200).chain([1_000, 70_000]) {
        let bytes = noise(length);
        raw(&dropbox, &bytes).await;
        raw(&dropbox, &[&[0x16, 3, 1, 0, 200, 1, 0, 0, 196][..], &bytes].concat()).await;
        raw(&dropbox, &[b"CONNECT ", &bytes[..], b" HTTP/1.1\r\n\r\n"].concat()).await;
        let inside = b"CONNECT api.dropboxapi.com:443 HTTP/1.1\r\n\r\n\x16\x03\x01";
        raw(&dropbox, &[&inside[..], &bytes].concat()).await;
        raw(&dropbox, &[b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", &bytes[..]].concat()).await;
    }
    let client = trusting(&dropbox).build().unwrap();
    let answer = check_user(&client, &dropbox.https_endpoint().unwrap(), &dropbox).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_handshake_that_never_ends_does_not_hold_up_the_shutdown() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut silent = TcpStream::connect(address(&dropbox)).await.unwrap();
    let mut begun = TcpStream::connect(address(&dropbox)).await.unwrap();
    begun.write_all(&[0x16, 3, 1]).await.unwrap();
    let mut tunnel = TcpStream::connect(address(&dropbox)).await.unwrap();
    tunnel.write_all(b"CONNECT www.dropbox.com:443 HTTP/1.1\r\n\r\n").await.unwrap();
    tunnel.read_exact(&mut [0; 15]).await.unwrap();
    // Less than the two seconds that requests in progress are given.
    let stopped = tokio::time::timeout(Duration::from_millis(1_500), dropbox.shutdown()).await;
    assert!(stopped.is_ok());
    for stream in [&mut silent, &mut begun] {
        assert_eq!(stream.read(&mut [0; 1]).await.unwrap_or_default(), 0);
    }
}

#[tokio::test]
async fn an_answer_is_lost_over_http_2_too() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let client = trusting(&dropbox).http2_prior_knowledge().build().unwrap();
    dropbox.fault(Fault::on("check/user").lose_answer());
    let url = format!("{}/2/check/user", dropbox.https_endpoint().unwrap());
    assert!(client.post(&url).send().await.is_err());
    assert_eq!(client.post(&url).send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn without_a_socket_the_answers_are_the_same() {
    use tower::ServiceExt as _;

    let dropbox = LocalDropbox::builder().start_without_socket().unwrap();
    assert_eq!((dropbox.https_endpoint(), dropbox.proxy_url()), (None, None));
    assert_eq!(dropbox.authority_certificate_pem(), None);
    let ask = async |url: &str| {
        let request = http::Request::post(url)
            .header("Authorization", format!("Bearer {}", dropbox.access_token()))
            .body(axum::body::Body::empty())
            .unwrap();
        let answer = dropbox.service().oneshot(request).await?;
        let body = axum::body::to_bytes(answer.into_body(), 100_000).await.unwrap();
        Ok::<_, std::io::Error>(serde_json::from_slice::<serde_json::Value>(&body).unwrap())
    };
    for (url, links) in [
        ("/2/users/get_current_account", dropbox.endpoint()),
        (
            "https://api.dropboxapi.com/2/users/get_current_account",
            "https://www.dropbox.com".into(),
        ),
        ("http://example.com/2/users/get_current_account", "http://example.com".into()),
    ] {
        let account = ask(url).await.unwrap();
        assert_eq!(account["account_id"], dropbox.account_id());
        assert!(account["referral_link"].as_str().unwrap().starts_with(&links), "{account}");
    }
    dropbox.fault(Fault::on("users/get_space_usage").lose_answer());
    let lost = ask("/2/users/get_space_usage").await.unwrap_err();
    assert_eq!(lost.kind(), std::io::ErrorKind::ConnectionReset);
    assert_eq!(dropbox.count("users/get_space_usage"), 1);
    dropbox.shutdown().await;
}

#[tokio::test]
async fn a_connection_without_a_socket_is_served_like_one_with() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut stream = dropbox.connect().unwrap();
    let tunnel = "CONNECT api.dropboxapi.com:443 HTTP/1.1\r\nHost: api.dropboxapi.com:443\r\n\r\n";
    stream.write_all(tunnel.as_bytes()).await.unwrap();
    let mut opened = [0; 15];
    stream.read_exact(&mut opened).await.unwrap();
    assert_eq!(&opened, b"HTTP/1.1 200 OK");
    let request = "POST /2/check/user HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("HTTP/1.1 400 Bad Request"), "no authorization: {answer}");
    let unheard = LocalDropbox::builder().start_without_socket().unwrap();
    assert_eq!(unheard.connect().unwrap_err().kind(), std::io::ErrorKind::NotConnected);
}
