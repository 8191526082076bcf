//! How fast a local Dropbox is, over loopback, with the load generator on the same cores.
//!
//! `cargo bench --package dropkeep-local --bench local` prints a figure a line. `cargo xtask bench local` runs
//! this and measures the program as a process besides.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark may panic, and prints")]

use std::time::{Duration, Instant};

use dropkeep_local::LocalDropbox;
use ring::digest::{SHA256, digest};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How many connections ask at the same time.
const CONNECTIONS: usize = 32;

/// For how long each rate is measured.
const SPAN: Duration = Duration::from_secs(5);

/// How many files are listed.
const FILES: usize = 1_000_000;

/// How large an upload is.
const UPLOAD: usize = 128 * 1024 * 1024;

fn main() {
    // `cargo test --benches` runs every benchmark once, and wants no figures.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        ready().await;
        metadata().await;
        uploads().await;
        listing().await;
    });
}

/// How long a start takes, from the call to the first answer.
async fn ready() {
    let mut spans = Vec::new();
    for _ in 0..11 {
        let begun = now();
        let dropbox = LocalDropbox::start().await.unwrap();
        let mut connection = Connection::open(&dropbox).await;
        let answer = connection.ask(&rpc(&dropbox, "check/user", "{}")).await;
        assert_eq!(answer.status, 200);
        spans.push(begun.elapsed());
    }
    spans.sort();
    println!("ready: {:.1} ms from start to the first answer", spans[5].as_secs_f64() * 1e3);
}

/// `get_metadata` on many connections.
async fn metadata() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut connection = Connection::open(&dropbox).await;
    for number in 0..1000 {
        connection.upload(&dropbox, &format!("/folder/{number}.txt"), b"x").await;
    }
    let begun = now();
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|task| {
            let request = |number: usize| {
                let arg = format!("{{\"path\": \"/folder/{}.txt\"}}", (number * 31 + task) % 1000);
                rpc(&dropbox, "files/get_metadata", &arg)
            };
            let requests: Vec<_> = (0..100).map(request).collect();
            let address = address(&dropbox);
            tokio::spawn(async move {
                let mut connection = Connection::to(&address).await;
                let mut count = 0;
                while begun.elapsed() < SPAN {
                    for request in &requests {
                        assert_eq!(connection.ask(request).await.status, 200);
                        count += 1;
                    }
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for task in tasks {
        count += task.await.unwrap();
    }
    println!("get_metadata: {:.0} a second", f64::from(count) / begun.elapsed().as_secs_f64());
}

/// Large uploads on one connection, beside what one core hashes.
async fn uploads() {
    let bytes = vec![7; UPLOAD];
    let begun = now();
    for _ in 0..4 {
        std::hint::black_box(digest(&SHA256, &bytes));
    }
    let hashed = 4.0 * UPLOAD as f64 / begun.elapsed().as_secs_f64();
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut connection = Connection::open(&dropbox).await;
    let begun = now();
    for number in 0..4 {
        connection.upload(&dropbox, &format!("/{number}.bin"), &bytes).await;
    }
    let uploaded = 4.0 * UPLOAD as f64 / begun.elapsed().as_secs_f64();
    println!(
        "upload: {:.0} MB/s, {:.2} of the {:.0} MB/s that one core hashes",
        uploaded / 1e6,
        uploaded / hashed,
        hashed / 1e6
    );
}

/// A million files, listed recursively page by page.
async fn listing() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut connection = Connection::open(&dropbox).await;
    let before = resident();
    for number in 0..FILES {
        let path = format!("/folder {:04}/file {:04}.txt", number / 1000, number % 1000);
        connection.upload(&dropbox, &path, b"").await;
    }
    let each = (resident() - before) as f64 / FILES as f64;
    println!("memory: {each:.0} bytes an entry");
    let begun = now();
    let mut entries = 0;
    let mut request = rpc(&dropbox, "files/list_folder", r#"{"path": "", "recursive": true}"#);
    loop {
        let page = connection.ask(&request).await;
        assert_eq!(page.status, 200);
        entries += page.body.windows(5).filter(|window| window == b"\"id\":").count();
        let text = String::from_utf8(page.body).unwrap();
        if text.contains("\"has_more\": false") {
            break;
        }
        let cursor = text.split("\"cursor\": \"").nth(1).unwrap().split('"').next().unwrap();
        request =
            rpc(&dropbox, "files/list_folder/continue", &format!("{{\"cursor\": \"{cursor}\"}}"));
    }
    let rate = entries as f64 / begun.elapsed().as_secs_f64();
    println!("list_folder: {rate:.0} entries a second, of {entries}");
}

/// One connection, kept alive.
struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

struct Answer {
    status: u16,
    body: Vec<u8>,
}

impl Connection {
    async fn open(dropbox: &LocalDropbox) -> Self {
        Self::to(&address(dropbox)).await
    }

    async fn to(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream, received: Vec::new() }
    }

    async fn upload(&mut self, dropbox: &LocalDropbox, path: &str, bytes: &[u8]) {
        let head = format!(
            "POST /2/files/upload HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/octet-stream\r\nContent-Length: {}\r\n\
             Dropbox-API-Arg: {{\"path\": \"{path}\"}}\r\n\r\n",
            address(dropbox),
            dropbox.access_token(),
            bytes.len()
        );
        self.stream.write_all(head.as_bytes()).await.unwrap();
        self.stream.write_all(bytes).await.unwrap();
        assert_eq!(self.answer().await.status, 200);
    }

    async fn ask(&mut self, request: &[u8]) -> Answer {
        self.stream.write_all(request).await.unwrap();
        self.answer().await
    }

    async fn answer(&mut self) -> Answer {
        let mut end = None;
        loop {
            end = end.or_else(|| head_end(&self.received));
            if let Some(head) = end {
                let text = std::str::from_utf8(&self.received[..head]).unwrap();
                let length: usize = field(text, "content-length: ").parse().unwrap();
                if self.received.len() >= head + length {
                    let status = text[9..12].parse().unwrap();
                    let body = self.received[head..head + length].to_vec();
                    self.received.drain(..head + length);
                    return Answer { status, body };
                }
            }
            assert_ne!(self.stream.read_buf(&mut self.received).await.unwrap(), 0, "closed early");
        }
    }
}

fn head_end(received: &[u8]) -> Option<usize> {
    received.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4)
}

fn field<'h>(head: &'h str, name: &str) -> &'h str {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with(name));
    line.map_or("0", |line| line[name.len()..].trim())
}

fn rpc(dropbox: &LocalDropbox, route: &str, arg: &str) -> Vec<u8> {
    format!(
        "POST /2/{route} HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{arg}",
        address(dropbox),
        dropbox.access_token(),
        arg.len()
    )
    .into_bytes()
}

fn address(dropbox: &LocalDropbox) -> String {
    dropbox.endpoint().split("//").nth(1).unwrap().to_owned()
}

/// How many bytes of this process are in memory.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = status.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok());
    pages.unwrap_or_default() * 4096
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}
