//! The loopback flow: rows D8 to D10.

use std::net::Ipv4Addr;
use std::time::Duration;

use dropkeep_auth::{
    App, AppSecret, Endpoints, HttpSettings, LoopbackError, LoopbackFlow, LoopbackSignIn,
    PasteCodeFlow, Proxy, TokenEndpoint, TokenError, Tokens,
};
use dropkeep_local::LocalDropbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::support::{APP_KEY, Reply, TokenServer, endpoint_at, parameters, state_of};

type Outcome = JoinHandle<Result<Tokens, LoopbackError>>;

/// A flow on the system's clock, on any free port.
fn flow_at(base: &str, app: App) -> LoopbackFlow {
    let settings = HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() };
    let endpoint = TokenEndpoint::builder(app)
        .endpoints(Endpoints::single(base).unwrap())
        .http(settings)
        .build()
        .unwrap();
    LoopbackFlow::new(endpoint).with_port(0)
}

async fn start(server: &TokenServer) -> LoopbackSignIn {
    flow_at(&server.base, App::public(APP_KEY)).start().await.unwrap()
}

fn port_of(sign_in: &LoopbackSignIn) -> u16 {
    url::Url::parse(sign_in.redirect_uri()).unwrap().port().unwrap()
}

/// Sends bytes and reads the whole answer.
async fn send(port: u16, bytes: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

async fn get(port: u16, target: &str) -> String {
    send(port, &format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")).await
}

/// A sign-in that waits, its port, and the callback that would end it.
async fn waiting(server: &TokenServer) -> (Outcome, u16, String) {
    let sign_in = start(server).await;
    let port = port_of(&sign_in);
    let callback = format!("/callback?{}", server.approve_by_redirect(sign_in.authorize_url()));
    (tokio::spawn(sign_in.finish()), port, callback)
}

#[tokio::test]
async fn a_person_signs_in_at_a_local_dropbox_through_the_browser() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let app = App::confidential(dropbox.app_key(), AppSecret::new(dropbox.app_secret()));
    let sign_in = flow_at(&dropbox.endpoint(), app).start().await.unwrap();
    let port = port_of(&sign_in);
    let consent = dropbox.approve(sign_in.authorize_url().as_str()).unwrap();
    let target = consent.redirect().unwrap().split_once(&port.to_string()).unwrap().1.to_owned();
    let outcome = tokio::spawn(sign_in.finish());
    let page = get(port, &target).await;
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    let tokens = outcome.await.unwrap().unwrap();
    assert_eq!(tokens.account_id, Some(dropbox.account_id()));
    assert!(tokens.refresh_token.is_some());
}

#[tokio::test]
async fn the_page_says_that_it_is_done_in_html_for_everybody() {
    let server = TokenServer::start().await;
    let (outcome, port, callback) = waiting(&server).await;
    let page = get(port, &callback).await.replace('\r', "");
    outcome.await.unwrap().unwrap();
    insta::assert_snapshot!(page, @r#"
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Content-Length: 884
    Cache-Control: no-store
    Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'
    Referrer-Policy: no-referrer
    X-Content-Type-Options: nosniff
    Connection: close

    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>You are signed in</title>
    <style>
    :root { color-scheme: light dark; --back: #f4f5f7; --card: #fff; --ink: #1a1d21; --line: #d9dde2 }
    @media (prefers-color-scheme: dark) { :root { --back: #101215; --card: #1a1d21; --ink: #eceef1; --line: #363c44 } }
    body { margin: 0; padding: clamp(1rem, 12vh, 8rem) 1rem; background: var(--back); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
    main { max-width: 27rem; margin: 0 auto; padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .8rem }
    h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25 }
    p { margin: 0 }
    </style>
    </head>
    <body>
    <main>
    <h1>You are signed in</h1>
    <p>You can close this page and return to the program.</p>
    </main>
    </body>
    </html>
    "#);
}

#[tokio::test]
async fn a_person_who_says_no_is_told_so_and_so_is_the_program() {
    let server = TokenServer::start().await;
    let sign_in = start(&server).await;
    let (port, state) = (port_of(&sign_in), state_of(sign_in.authorize_url()));
    let outcome = tokio::spawn(sign_in.finish());
    let page = get(port, &format!("/callback?error=access_denied&state={state}")).await;
    assert!(page.contains("Access was not approved"), "{page}");
    assert!(matches!(outcome.await.unwrap(), Err(LoopbackError::NotApproved)));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_code_that_dropbox_refuses_is_no_success_in_the_browser_either() {
    let server = TokenServer::start().await;
    let (outcome, port, callback) = waiting(&server).await;
    server.script(Reply::json(400, r#"{"error":"invalid_grant"}"#));
    assert!(get(port, &callback).await.contains("Signing in failed"));
    let error = outcome.await.unwrap().unwrap_err();
    assert!(matches!(error, LoopbackError::Exchange(TokenError::GrantDead(_))), "{error:?}");
}

#[tokio::test]
async fn d8_native_flows_hand_out_a_url_for_the_persons_own_browser() {
    let endpoint = TokenEndpoint::builder(App::public(APP_KEY)).build().unwrap();
    let loopback = LoopbackFlow::new(endpoint.clone()).with_port(0).start().await.unwrap();
    let paste_code = PasteCodeFlow::new(endpoint).start().unwrap();
    for url in [loopback.authorize_url(), paste_code.authorize_url()] {
        assert_eq!(url.origin().ascii_serialization(), "https://www.dropbox.com");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn d9_only_loopback_addresses_are_listened_on() {
    let server = TokenServer::start().await;
    let sign_in = start(&server).await;
    let suffix = format!(":{:04X}", port_of(&sign_in));
    let mut listening = Vec::new();
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        let table = std::fs::read_to_string(table).unwrap_or_default();
        let rows = table.lines().map(|row| row.split_whitespace().collect::<Vec<_>>());
        let rows = rows.filter(|row| row[1].ends_with(&suffix) && row[3] == "0A");
        listening.extend(rows.map(|row| row[1].trim_end_matches(&suffix).to_owned()));
    }
    assert!(listening.contains(&"0100007F".to_owned()), "{listening:?}");
    let loopback = ["0100007F", "00000000000000000000000001000000"];
    assert!(listening.iter().all(|address| loopback.contains(&address.as_str())), "{listening:?}");
}

#[tokio::test]
async fn d9_one_answer_and_the_port_is_closed() {
    let server = TokenServer::start().await;
    let (outcome, port, callback) = waiting(&server).await;
    get(port, &callback).await;
    outcome.await.unwrap().unwrap();
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn d9_whatever_else_connects_gets_its_answer_and_ends_nothing() {
    let server = TokenServer::start().await;
    let (outcome, port, callback) = waiting(&server).await;
    let _silent = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    let host = format!("Host: localhost:{port}\r\n");
    let query = callback.split_once('?').unwrap().1;
    for (request, status) in [
        (format!("GET /favicon.ico HTTP/1.1\r\n{host}\r\n"), 404),
        (format!("GET /other?{query} HTTP/1.1\r\n{host}\r\n"), 404),
        (format!("GET /callback?code=a&state=forged HTTP/1.1\r\n{host}\r\n"), 403),
        (format!("GET /callback?error=access_denied&state=forged HTTP/1.1\r\n{host}\r\n"), 403),
        (format!("GET {callback}&state=again HTTP/1.1\r\n{host}\r\n"), 400),
        (format!("GET /callback HTTP/1.1\r\n{host}\r\n"), 400),
        (format!("POST {callback} HTTP/1.1\r\n{host}\r\n"), 405),
        (format!("GET {callback} HTTP/1.1\r\n{host}Sec-Purpose: prefetch\r\n\r\n"), 204),
        (format!("GET {callback} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n"), 421),
        (format!("GET {callback} HTTP/1.1\r\n\r\n"), 421),
        (format!("GET {callback} HTTP/1.1\r\n{host}X: {}\r\n\r\n", "x".repeat(20_000)), 431),
        ("nonsense\r\n\r\n".to_owned(), 400),
        ("GET http://localhost/callback HTTP/1.1\r\n\r\n".to_owned(), 400),
    ] {
        let answer = send(port, &request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request:.80}: {answer:.80}");
    }
    assert!(server.seen().is_empty());
    assert!(get(port, &callback).await.contains("You are signed in"));
    assert!(outcome.await.unwrap().is_ok());
}

#[tokio::test]
async fn d9_the_wait_ends_at_its_deadline_and_closes_the_port() {
    let server = TokenServer::start().await;
    let (endpoint, _) = endpoint_at(&server.base, App::public(APP_KEY));
    let flow = LoopbackFlow::new(endpoint).with_port(0).with_deadline(Duration::from_secs(300));
    let sign_in = flow.start().await.unwrap();
    let port = port_of(&sign_in);
    let error = sign_in.finish().await.unwrap_err();
    assert_eq!(error.to_string(), "nobody approved within 5 minutes");
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err());
}

#[tokio::test]
async fn d9_the_port_is_fixed_unless_chosen_and_a_taken_one_is_an_error() {
    let (endpoint, _) = endpoint_at("http://localhost:1", App::public(APP_KEY));
    let flow = LoopbackFlow::new(endpoint);
    assert_eq!(flow.redirect_uri(), "http://localhost:53417/callback");
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let flow = flow.with_port(port);
    assert_eq!(flow.redirect_uri(), format!("http://localhost:{port}/callback"));
    let error = flow.start().await.unwrap_err();
    assert!(matches!(error, LoopbackError::Bind { port: at, .. } if at == port), "{error:?}");
}

#[tokio::test]
async fn d10_native_flows_use_pkce_and_need_no_secret() {
    let server = TokenServer::start().await;
    let sign_in = start(&server).await;
    assert_eq!(parameters(sign_in.authorize_url())["code_challenge_method"], "S256");
    let port = port_of(&sign_in);
    let callback = server.approve_by_redirect(sign_in.authorize_url());
    let outcome = tokio::spawn(sign_in.finish());
    get(port, &format!("/callback?{callback}")).await;
    outcome.await.unwrap().unwrap();

    let (endpoint, _) = endpoint_at(&server.base, App::public(APP_KEY));
    let paste_code = PasteCodeFlow::new(endpoint).start().unwrap();
    paste_code.finish(&server.approve(paste_code.authorize_url())).await.unwrap();
    for seen in server.seen() {
        let form = seen.form();
        assert!(form.contains_key("code_verifier") && !form.contains_key("client_secret"));
    }
}
