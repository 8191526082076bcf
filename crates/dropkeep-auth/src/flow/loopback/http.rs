//! Just enough HTTP/1.1 (RFC 9112) to read one request of a browser and to answer it.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::page::Page;

/// The longest request line with headers. No body is read.
const LONGEST_HEAD: usize = 16 * 1024;
/// How long a browser may take to send its request, or to take the answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A request without its body.
pub(super) struct Request {
    pub(super) method: String,
    target: Zeroizing<String>,
    pub(super) headers: HeaderMap,
}

impl Request {
    pub(super) fn path(&self) -> &str {
        self.target.split_once('?').map_or(self.target.as_str(), |(path, _)| path)
    }

    pub(super) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Reads a head that ends in an empty line.
    pub(super) fn parse(head: &[u8]) -> Option<Self> {
        let head = std::str::from_utf8(head).ok()?;
        let mut lines = head.split("\r\n");
        let mut words = lines.next()?.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if words.next().is_some() || !version.starts_with("HTTP/1.") || !target.starts_with('/') {
            return None;
        }
        let mut headers = HeaderMap::new();
        for line in lines.take_while(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':')?;
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            headers.append(name, HeaderValue::from_str(value.trim()).ok()?);
        }
        let target = Zeroizing::new(target.to_owned());
        Some(Self { method: method.to_owned(), target, headers })
    }
}

/// A connection that one request was read from and that one answer is owed to.
pub(super) struct Connection(TcpStream);

impl Connection {
    /// Reads the request, or says what to answer instead.
    pub(super) async fn read(mut stream: TcpStream) -> (Self, Result<Request, Page>) {
        let request = match tokio::time::timeout(PATIENCE, read_head(&mut stream)).await {
            Ok(Ok(head)) => Request::parse(&head).ok_or(Page::Malformed),
            Ok(Err(page)) => Err(page),
            Err(_) => Err(Page::Silence),
        };
        (Self(stream), request)
    }

    /// Sends the page and closes. A browser that went away does not matter any more.
    pub(super) async fn answer(mut self, page: Page) {
        let Some(text) = page.to_http() else { return };
        let send = async {
            self.0.write_all(text.as_bytes()).await?;
            self.0.shutdown().await?;
            // Closing on unread bytes would reset the connection before the page is seen.
            let mut rest = [0; 1024];
            while self.0.read(&mut rest).await? > 0 {}
            Ok::<_, std::io::Error>(())
        };
        let _ = tokio::time::timeout(Duration::from_secs(2), send).await;
    }
}

async fn read_head(stream: &mut TcpStream) -> Result<Zeroizing<Vec<u8>>, Page> {
    let mut head = Zeroizing::new(Vec::with_capacity(LONGEST_HEAD));
    let mut chunk = Zeroizing::new([0; 2048]);
    loop {
        let count = stream.read(&mut *chunk).await.map_err(|_| Page::Silence)?;
        if count == 0 {
            return Err(Page::Silence);
        }
        if head.len() + count > LONGEST_HEAD {
            return Err(Page::TooLarge);
        }
        head.extend_from_slice(&chunk[..count]);
        if head.windows(4).any(|window| window == b"\r\n\r\n") {
            return Ok(head);
        }
    }
}
