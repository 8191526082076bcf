//! A token endpoint that checks what it is sent as RFC 6749 and 7636 say, and answers by script where
//! a test wants something else. It shares no code with the crate under test.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderMap;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::{Url, form_urlencoded};

/// A request as it arrived.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn form(&self) -> BTreeMap<String, String> {
        form_urlencoded::parse(self.body.as_bytes()).into_owned().collect()
    }
}

/// An answer by script.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// `None` never answers.
    pub(crate) body: Option<String>,
}

impl Reply {
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<String>) -> Self {
        let headers = vec![("content-type", content_type.to_owned())];
        Self { status, headers, body: Some(body.into()) }
    }

    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self::new(status, "application/json", body)
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn silence() -> Self {
        Self { status: 200, headers: Vec::new(), body: None }
    }
}

/// What was approved under a code.
struct Approval {
    challenge: Option<String>,
    redirect_uri: Option<String>,
}

#[derive(Default)]
struct Shared {
    seen: Vec<Seen>,
    script: VecDeque<Reply>,
    approvals: HashMap<String, Approval>,
    codes: u32,
}

pub(crate) struct TokenServer {
    pub(crate) base: String,
    shared: Arc<Mutex<Shared>>,
    task: JoinHandle<()>,
}

impl TokenServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::<Mutex<Shared>>::default();
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { base, shared, task }
    }

    /// Answers the next request so, whatever it is.
    pub(crate) fn script(&self, reply: Reply) {
        self.shared.lock().unwrap().script.push_back(reply);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.shared.lock().unwrap().seen.clone()
    }

    /// Plays the person who approves and Dropbox who redirects: the code.
    pub(crate) fn approve(&self, authorize_url: &Url) -> String {
        let query: HashMap<String, String> = authorize_url.query_pairs().into_owned().collect();
        let mut shared = self.shared.lock().unwrap();
        shared.codes += 1;
        let code = format!("CANARY-code-{}", shared.codes);
        let approval = Approval {
            challenge: query.get("code_challenge").cloned(),
            redirect_uri: query.get("redirect_uri").cloned(),
        };
        shared.approvals.insert(code.clone(), approval);
        code
    }

    /// As [`TokenServer::approve`], but yields the query of the callback.
    pub(crate) fn approve_by_redirect(&self, authorize_url: &Url) -> String {
        let code = self.approve(authorize_url);
        format!("code={code}&state={}", state_of(authorize_url))
    }
}

pub(crate) fn state_of(authorize_url: &Url) -> String {
    let (_, state) = authorize_url.query_pairs().find(|(name, _)| name == "state").unwrap();
    state.into_owned()
}

impl Drop for TokenServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let seen = Seen {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    let reply = shared.lock().unwrap().reply(&seen);
    let Some(body) = reply.body else { std::future::pending().await };
    let mut response = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(body)).unwrap()
}

impl Shared {
    fn reply(&mut self, request: &Seen) -> Reply {
        self.seen.push(request.clone());
        if let Some(reply) = self.script.pop_front() {
            return reply;
        }
        match request.target.as_str() {
            "/oauth2/token" => self.grant(&request.form()),
            "/2/auth/token/revoke" => Reply::json(200, "null"),
            _ => Reply::new(404, "text/plain", "no such page"),
        }
    }

    fn grant(&mut self, form: &BTreeMap<String, String>) -> Reply {
        let verdict = match form.get("grant_type").map(String::as_str) {
            Some("authorization_code") => self.redeem(form),
            Some("refresh_token") => Ok(
                r#"{"access_token":"CANARY-refreshed","token_type":"bearer","expires_in":14400}"#,
            ),
            _ => Err("unsupported_grant_type"),
        };
        match verdict {
            Ok(body) => Reply::json(200, body),
            Err(error) => Reply::json(400, format!(r#"{{"error":"{error}"}}"#)),
        }
    }

    /// A code counts once, for who knows the verifier and repeats the redirect URI.
    fn redeem(&mut self, form: &BTreeMap<String, String>) -> Result<&'static str, &'static str> {
        let approval = form.get("code").and_then(|code| self.approvals.remove(code));
        let approval = approval.ok_or("invalid_grant")?;
        let challenge = form.get("code_verifier").map(|verifier| {
            URL_SAFE_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes()))
        });
        if approval.challenge != challenge
            || approval.redirect_uri.as_ref() != form.get("redirect_uri")
        {
            return Err("invalid_grant");
        }
        Ok(
            r#"{"access_token":"CANARY-access","token_type":"bearer","expires_in":14400,"refresh_token":"CANARY-refresh","scope":"account_info.read files.content.write","uid":"123","account_id":"dbid:AAA"}"#,
        )
    }
}
