//! A local Dropbox that is asked again and again, and made anew before it grows old.

use std::net::{Ipv4Addr, SocketAddr};
use std::rc::Rc;
use std::time::Duration;

use axum::body::Body;
use dropkeep_local::LocalDropbox;
use http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use crate::Answer;

/// After how many inputs it is made anew, so that an input that fails fails again with few before.
const INPUTS: u32 = 64;

/// How long an answer may take in real time before virtual time is moved on.
const PATIENCE: Duration = Duration::from_millis(50);

/// By how much.
const MOVE: Duration = Duration::from_secs(60);

/// How long an answer may take at the very end: a machine may be busy.
const LIMIT: Duration = Duration::from_secs(10);

/// How often virtual time is moved on before an answer is given up: longpoll waits longest.
const MOVES: u32 = 20;

/// A local Dropbox that is asked again and again.
pub struct Sandbox {
    runtime: Rc<Runtime>,
    dropbox: Option<Rc<LocalDropbox>>,
    inputs: u32,
}

impl Sandbox {
    /// None is running yet.
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Self { runtime: Rc::new(runtime.expect("a runtime")), dropbox: None, inputs: 0 }
    }

    /// Begins the next input. Those of one sandbox see each other's files for a while.
    pub fn next(&mut self) {
        self.inputs += 1;
        if self.inputs.is_multiple_of(INPUTS) {
            self.renew();
        }
    }

    /// The answer to a call with an access token of the ready-made account, which is checked.
    pub fn ask(&mut self, what: &str, mut request: Request<Body>) -> Answer {
        let bearer = format!("Bearer {}", self.dropbox().access_token());
        request.headers_mut().insert("authorization", bearer.parse().expect("a token"));
        let answer = self.ask_page(request);
        answer.check(what);
        answer
    }

    /// The answer to any request, which is no failure of the server.
    pub fn ask_page(&mut self, request: Request<Body>) -> Answer {
        let service = self.dropbox().service();
        let answer = self.patiently(async move {
            let answer = service.oneshot(request).await.expect("an answer");
            let (parts, body) = answer.into_parts();
            let body = body.collect().await.expect("a body").to_bytes().to_vec();
            Answer { status: parts.status.as_u16(), headers: parts.headers, body }
        });
        assert_ne!(answer.status, 500, "{answer:?}");
        answer
    }

    /// What is answered to bytes on one connection, which the client then ends on its side.
    pub fn converse(&mut self, bytes: &[u8]) -> Vec<u8> {
        let dropbox = self.dropbox();
        self.patiently(async move {
            let (mut from, mut to) = tokio::io::split(dropbox.connect().expect("a connection"));
            let mut heard = Vec::new();
            let sending = async {
                // A server that has heard enough hangs up.
                let _ = to.write_all(bytes).await;
                let _ = to.shutdown().await;
            };
            let _ = tokio::join!(sending, from.read_to_end(&mut heard));
            heard
        })
    }

    /// Waits, and moves virtual time on while there is nothing else to wait for.
    fn patiently<T>(&mut self, work: impl Future<Output = T>) -> T {
        let dropbox = self.dropbox();
        let (done, moves) = Rc::clone(&self.runtime).block_on(async {
            tokio::pin!(work);
            for moves in 0..MOVES {
                match tokio::time::timeout(PATIENCE, &mut work).await {
                    Ok(done) => return (done, moves),
                    Err(_) => dropbox.clock().advance(MOVE),
                }
            }
            (tokio::time::timeout(LIMIT, work).await.expect("it ends"), MOVES)
        });
        drop(dropbox);
        if moves > 0 {
            self.renew();
        }
        done
    }

    fn dropbox(&mut self) -> Rc<LocalDropbox> {
        let runtime = &self.runtime;
        Rc::clone(self.dropbox.get_or_insert_with(|| Rc::new(runtime.block_on(start()))))
    }

    /// Panics when an answer broke the API's description: the local Dropbox says so when it ends.
    fn renew(&mut self) {
        // Entered before it is taken, so that it ends within.
        let _inside = self.runtime.enter();
        let Some(dropbox) = self.dropbox.take() else { return };
        dropbox.forgive_unmet_faults();
    }
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

/// One with a few files, whose clock stands.
async fn start() -> LocalDropbox {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let listener = TcpListener::bind(address).await.expect("a port");
    let builder = LocalDropbox::builder()
        .frozen_at(jiff::Timestamp::from_second(1_800_000_000).expect("a time"))
        .request_log(16);
    let dropbox = builder.start_on(listener).expect("a local Dropbox");
    for (path, bytes) in [("/a.txt", "hello"), ("/folder/b.png", "no picture"), ("/c.json", "{}")] {
        let request = Request::post("/2/files/upload")
            .header("authorization", format!("Bearer {}", dropbox.access_token()))
            .header("content-type", "application/octet-stream")
            .header("dropbox-api-arg", serde_json::json!({ "path": path }).to_string())
            .body(Body::from(bytes));
        let answer = dropbox.service().oneshot(request.expect("a request")).await;
        assert_eq!(answer.expect("an answer").status(), StatusCode::OK);
    }
    dropbox
}
