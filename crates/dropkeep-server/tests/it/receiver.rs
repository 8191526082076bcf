//! A subscriber: records what it is told, and answers as it is told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use dropkeep_stores::WebhookSecret;
use http::{HeaderMap, HeaderValue, StatusCode};
use ring::hmac::{HMAC_SHA256, Key, verify};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::support::until;

/// A web server on a port of its own. It ends with this value.
#[derive(Debug)]
pub(crate) struct Receiver {
    pub(crate) url: String,
    heard: Arc<Heard>,
    task: tokio::task::JoinHandle<()>,
}

/// What a subscriber was told, and what it answers next; with 200 when there is nothing.
#[derive(Debug, Default)]
struct Heard {
    messages: Mutex<Vec<Message>>,
    answers: Mutex<VecDeque<(StatusCode, HeaderMap)>>,
}

/// One request to a subscriber.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let heard = Arc::<Heard>::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().fallback(hear).with_state(Arc::clone(&heard));
        let task = tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        Self { url, heard, task }
    }

    /// The next request that nothing else is said about is answered so.
    pub(crate) fn answer(&self, status: u16, header: Option<(&'static str, &str)>) {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        let status = StatusCode::from_u16(status).unwrap();
        self.heard.answers.lock().unwrap().push_back((status, headers));
    }

    /// Everything so far.
    pub(crate) fn messages(&self) -> Vec<Message> {
        self.heard.messages.lock().unwrap().clone()
    }

    /// Everything, once there are so many messages.
    pub(crate) async fn heard(&self, number: usize) -> Vec<Message> {
        until(async || self.messages().len() >= number).await;
        self.messages()
    }
}

impl Message {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn kind(&self) -> String {
        self.json()["type"].as_str().unwrap().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    /// As a subscriber does it by the specification of Standard Webhooks.
    pub(crate) fn is_signed_with(&self, secret: &WebhookSecret) -> bool {
        let (id, time) = (self.header("webhook-id"), self.header("webhook-timestamp"));
        let mut content = format!("{id}.{time}.").into_bytes();
        content.extend(&self.body);
        let key = Key::new(HMAC_SHA256, secret.bytes());
        self.header("webhook-signature").split(' ').any(|signature| {
            let tag = STANDARD.decode(signature.strip_prefix("v1,").unwrap()).unwrap();
            verify(&key, &content, &tag).is_ok()
        })
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn hear(
    State(heard): State<Arc<Heard>>,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    heard.messages.lock().unwrap().push(Message { headers, body });
    heard.answers.lock().unwrap().pop_front().unwrap_or((StatusCode::OK, HeaderMap::new()))
}
