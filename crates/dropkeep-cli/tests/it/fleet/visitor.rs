//! Whoever sends requests to a keep: a browser, or a program with an API key.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use dropkeep_auth::{HttpSettings, Proxy, http_client, http_client_with};
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

/// A client that keeps cookies, follows no redirects, and keeps what it was refused with.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    http: reqwest::Client,
    pub(crate) base: String,
    pub(crate) cookies: BTreeMap<String, String>,
    /// Every answer that was an error: headers and body.
    pub(crate) refusals: Arc<Mutex<String>>,
}

/// Follows no redirects, and asks this machine without a proxy.
pub(crate) fn client() -> reqwest::Client {
    http_client(&HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() }).unwrap()
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    pub(crate) fn location(&self) -> &str {
        self.headers["location"].to_str().unwrap()
    }
}

impl Visitor {
    pub(crate) fn new(base: String) -> Self {
        let http = client();
        Self { http, base, cookies: BTreeMap::new(), refusals: Arc::default() }
    }

    /// One who knows that HTTP/2 is spoken there.
    pub(crate) fn of_nginx(base: String) -> Self {
        let settings = HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() };
        let http =
            http_client_with(&settings, reqwest::ClientBuilder::http2_prior_knowledge).unwrap();
        Self { http, ..Self::new(base) }
    }

    /// The same place in another browser.
    pub(crate) fn another(&self) -> Self {
        Self { cookies: BTreeMap::new(), ..self.clone() }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.base))
    }

    pub(crate) async fn send(&mut self, mut request: reqwest::RequestBuilder) -> Answer {
        if !self.cookies.is_empty() {
            let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
            request = request.header("cookie", pairs.collect::<Vec<_>>().join("; "));
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = cookie.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let body = String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned();
        if status.is_client_error() || status.is_server_error() {
            *self.refusals.lock().unwrap() += &format!("{status} {headers:?} {body}\n");
        }
        Answer { status, headers, body }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        let form = form.extend_pairs(fields).finish();
        let request = self.request(Method::POST, path).body(form);
        self.send(request.header("content-type", "application/x-www-form-urlencoded")).await
    }

    /// Asks the API with `key`; sends a body unless that is null.
    pub(crate) async fn ask(&mut self, key: &str, what: (Method, &str), body: &Value) -> Answer {
        let mut request = self.request(what.0, what.1).bearer_auth(key);
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        self.send(request).await
    }

    /// Asks and expects what is asked for.
    pub(crate) async fn done(&mut self, key: &str, what: (Method, &str), body: &Value) -> Value {
        let named = format!("{what:?}");
        let answer = self.ask(key, what, body).await;
        assert!(answer.status.is_success(), "{named}: {} {}", answer.status, answer.body);
        answer.json()
    }
}
