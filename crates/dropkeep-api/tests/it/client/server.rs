//! A server that gives one scripted answer after the other, over HTTP/1.1 written by hand, so that it
//! can also break the rules.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does when a request has come.
#[derive(Clone)]
pub(super) enum Answer {
    Full {
        head: String,
        body: Vec<u8>,
    },
    /// Announces the body, sends so much of it, and hangs up.
    Cut {
        head: String,
        body: Vec<u8>,
    },
    /// Answers when it has read the head, takes no more of the body, and hangs up.
    Early {
        head: String,
        body: Vec<u8>,
    },
    HangUp,
    Silence,
}

impl Answer {
    pub(super) fn json(status: u16, body: &str) -> Self {
        Self::full(status, "application/json", body)
    }

    pub(super) fn full(status: u16, content_type: &str, body: &str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} Whatever\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
             X-Dropbox-Request-Id: request-{status}\r\n",
            body.len()
        );
        Self::Full { head, body: body.into() }
    }

    /// A success of a download-style route.
    pub(super) fn content(status: u16, body: &str) -> Self {
        Self::full(status, "application/octet-stream", body).header("Dropbox-API-Result", "{}")
    }

    pub(super) fn header(self, name: &str, value: &str) -> Self {
        match self {
            Self::Full { head, body } => {
                let others = head.split_inclusive("\r\n").filter(|line| !line.starts_with(name));
                let head: String = others.collect();
                Self::Full { head: format!("{head}{name}: {value}\r\n"), body }
            }
            other => other,
        }
    }

    pub(super) fn before_the_body(self) -> Self {
        match self {
            Self::Full { head, body } => Self::Early { head, body },
            other => other,
        }
    }

    pub(super) fn cut_after(self, bytes: usize) -> Self {
        match self {
            Self::Full { head, mut body } => {
                body.truncate(bytes);
                Self::Cut { head, body }
            }
            other => other,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Received {
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Received {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.clone().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// The server. Dropping it ends it, and asserts that the script was played to its end.
pub(super) struct Script {
    address: SocketAddr,
    stage: Arc<Stage>,
    accepting: JoinHandle<()>,
}

#[derive(Default)]
struct Stage {
    answers: Mutex<VecDeque<Answer>>,
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
}

impl Script {
    pub(super) async fn play(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stage = Arc::new(Stage::default());
        stage.answers.lock().unwrap().extend(answers);
        let shared = Arc::clone(&stage);
        let accepting = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::Relaxed);
                connections.spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { address, stage, accepting }
    }

    pub(super) fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.stage.received.lock().unwrap().clone()
    }

    pub(super) fn connections(&self) -> usize {
        self.stage.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.accepting.abort();
        if !std::thread::panicking() {
            let left = self.stage.answers.lock().unwrap().len();
            assert_eq!(left, 0, "{left} answers of the script were not asked for");
        }
    }
}

async fn serve(stream: TcpStream, stage: Arc<Stage>) {
    let mut stream = BufReader::new(stream);
    while let Some(mut request) = read_head(&mut stream).await {
        if let Some(Answer::Early { head, body }) = stage.pop_early() {
            stage.received.lock().unwrap().push(request);
            let bytes = [head.as_bytes(), b"\r\n", &body].concat();
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            // A connection closed with bytes unread is reset, and the answer may be lost with it.
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
            return;
        }
        if read_body(&mut stream, &mut request).await.is_none() {
            return;
        }
        stage.received.lock().unwrap().push(request);
        let answer = stage.answers.lock().unwrap().pop_front();
        let (head, body, stays) = match answer {
            Some(Answer::Full { head, body }) => (head, body, true),
            Some(Answer::Cut { head, body }) => (head, body, false),
            Some(Answer::HangUp | Answer::Early { .. }) => return,
            Some(Answer::Silence) => return std::future::pending().await,
            None => {
                ("HTTP/1.1 418 The script is over\r\nContent-Length: 0\r\n".into(), vec![], true)
            }
        };
        let bytes = [head.as_bytes(), b"\r\n", &body].concat();
        if stream.write_all(&bytes).await.is_err() || !stays {
            let _ = stream.shutdown().await;
            return;
        }
    }
}

impl Stage {
    /// The next answer, if it is not to wait for the body.
    fn pop_early(&self) -> Option<Answer> {
        let mut answers = self.answers.lock().unwrap();
        answers.pop_front_if(|answer| matches!(answer, Answer::Early { .. }))
    }
}

async fn read_head(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line == "\r\n" {
            break;
        }
        head.push_str(&line);
    }
    Some(Received { head, body: Vec::new() })
}

async fn read_body(stream: &mut BufReader<TcpStream>, received: &mut Received) -> Option<()> {
    if received.header("transfer-encoding").is_some() {
        while let Some(chunk) = read_chunk(stream).await {
            received.body.extend(chunk);
        }
    } else {
        let length = received.header("content-length").map_or(0, |text| text.parse().unwrap());
        received.body.resize(length, 0);
        stream.read_exact(&mut received.body).await.ok()?;
    }
    Some(())
}

async fn read_chunk(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut size = String::new();
    stream.read_line(&mut size).await.ok()?;
    let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).ok()? + 2];
    stream.read_exact(&mut chunk).await.ok()?;
    chunk.truncate(chunk.len() - 2);
    (!chunk.is_empty()).then_some(chunk)
}
