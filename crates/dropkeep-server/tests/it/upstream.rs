//! What stands where Dropbox's content host should: records what reaches it, and streams at the test's pace.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use http::{HeaderMap, Request};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// A web server on a port of its own. It ends with this value.
#[derive(Debug)]
pub(crate) struct Upstream {
    /// `http://127.0.0.1:PORT`.
    pub(crate) url: String,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    seen: Mutex<Vec<(String, HeaderMap)>>,
    /// What arrives, chunk by chunk.
    arrived: mpsc::UnboundedSender<Bytes>,
    /// What the next answer holds, chunk by chunk.
    answer: Mutex<Option<mpsc::Receiver<Bytes>>>,
}

impl Upstream {
    /// Gives what arrives of requests, too.
    pub(crate) async fn start() -> (Self, mpsc::UnboundedReceiver<Bytes>) {
        let (arrived, arriving) = mpsc::unbounded_channel();
        let shared = Shared { seen: Mutex::default(), arrived, answer: Mutex::default() };
        let shared = Arc::new(shared);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        (Self { url, shared, task }, arriving)
    }

    /// Path with query, and headers, of every request.
    pub(crate) fn seen(&self) -> Vec<(String, HeaderMap)> {
        self.shared.seen.lock().unwrap().clone()
    }

    /// The next answer holds what is sent here, as it is sent; who sends notices when nobody reads.
    pub(crate) fn answer_slowly(&self) -> mpsc::Sender<Bytes> {
        let (sender, receiver) = mpsc::channel(1);
        *self.shared.answer.lock().unwrap() = Some(receiver);
        sender
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    shared.seen.lock().unwrap().push((parts.uri.to_string(), parts.headers));
    let mut body = body.into_data_stream();
    while let Some(Ok(chunk)) = body.next().await {
        shared.arrived.send(chunk).unwrap();
    }
    let slowly = shared.answer.lock().unwrap().take();
    let body = match slowly {
        Some(receiver) => {
            let chunks = futures_util::stream::unfold(receiver, async |mut receiver| {
                let chunk = receiver.recv().await?;
                Some((Ok::<_, std::io::Error>(chunk), receiver))
            });
            Body::from_stream(chunks)
        }
        None => Body::from("{}"),
    };
    let headers = [
        ("content-type", "application/json"),
        ("set-cookie", "session=1"),
        ("dropbox-api-result", "{}"),
        ("access-control-allow-origin", "*"),
    ];
    (headers, body).into_response()
}
