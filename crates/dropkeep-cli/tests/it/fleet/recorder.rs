//! What stands between a keep and its Dropbox: passes everything on, and keeps what was said.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::HeaderMap;
use tokio::net::TcpListener;
use url::form_urlencoded;

use super::canaries::Canaries;
use super::visitor::client;

/// A web server on a port of its own. It ends with this value.
#[derive(Debug)]
pub(crate) struct Recorder {
    pub(crate) url: String,
    said: Arc<Said>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Said {
    to: String,
    http: reqwest::Client,
    exchanges: Mutex<Vec<Exchange>>,
}

/// A request, and what was answered.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) sent: String,
    pub(crate) answered: String,
}

impl Recorder {
    /// One in front of the server at `to`.
    pub(crate) async fn start(to: String) -> Self {
        let http = client();
        let said = Arc::new(Said { to, http, exchanges: Mutex::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(pass_on).with_state(Arc::clone(&said));
        let task = tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { url, said, task }
    }

    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.said.exchanges.lock().unwrap().clone()
    }

    /// Adds every secret that passed.
    pub(crate) fn confess(&self, canaries: &mut Canaries) {
        for exchange in self.exchanges() {
            if let Some(proof) = exchange.headers.get("authorization") {
                let proof = proof.to_str().unwrap();
                canaries.add("what proves who asks", proof.split_once(' ').unwrap().1);
            }
            if !exchange.path.starts_with("/oauth2/token") {
                continue;
            }
            for (name, value) in form_urlencoded::parse(exchange.sent.as_bytes()) {
                let is_secret =
                    ["code", "code_verifier", "refresh_token", "client_secret"].contains(&&*name);
                if is_secret {
                    canaries.add(&name, &value);
                }
            }
            let answer = serde_json::from_str::<serde_json::Value>(&exchange.answered);
            for name in ["access_token", "refresh_token"] {
                if let Some(token) = answer.as_ref().ok().and_then(|answer| answer[name].as_str()) {
                    canaries.add(name, token);
                }
            }
        }
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass_on(State(said): State<Arc<Said>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let sent = to_bytes(body, usize::MAX).await.unwrap();
    let path = parts.uri.to_string();
    let mut headers = parts.headers.clone();
    headers.remove("host");
    let onward = said.http.request(parts.method, format!("{}{path}", said.to)).headers(headers);
    let answer = onward.body(sent.clone()).send().await.unwrap();
    let mut response = Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        if name != "transfer-encoding" {
            response = response.header(name, value);
        }
    }
    let answered = answer.bytes().await.unwrap();
    said.exchanges.lock().unwrap().push(Exchange {
        path,
        headers: parts.headers,
        sent: String::from_utf8_lossy(&sent).into_owned(),
        answered: String::from_utf8_lossy(&answered).into_owned(),
    });
    response.body(Body::from(answered)).unwrap()
}
