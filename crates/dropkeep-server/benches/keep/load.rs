//! A load generator that costs little: keep-alive connections that send the same request again and again.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Load {
    /// How long each answered request took, in microseconds, sorted.
    pub(crate) micros: Vec<u32>,
    /// How many answers were none that is wanted.
    pub(crate) refused: usize,
    /// How long it lasted.
    pub(crate) span: Duration,
}

impl Load {
    /// Wanted answers a second.
    pub(crate) fn rate(&self) -> f64 {
        self.micros.len() as f64 / self.span.as_secs_f64()
    }

    /// How long `share` of the answers took at most.
    pub(crate) fn percentile(&self, share: f64) -> Duration {
        let index = (self.micros.len() as f64 * share) as usize;
        let micros = self.micros.get(index.min(self.micros.len().saturating_sub(1)));
        Duration::from_micros(micros.copied().unwrap_or_default().into())
    }
}

/// Asks `request` of `address` over so many connections at once, for so long.
pub(crate) async fn run(
    address: SocketAddr,
    request: &str,
    (connections, span): (usize, Duration),
) -> Result<Load> {
    let began = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..connections {
        tasks.spawn(ask(address, request.to_owned(), began + span));
    }
    let mut load = Load::default();
    while let Some(one) = tasks.join_next().await {
        let one = one??;
        load.micros.extend(one.micros);
        load.refused += one.refused;
    }
    load.span = began.elapsed();
    load.micros.sort_unstable();
    Ok(load)
}

async fn ask(address: SocketAddr, request: String, until: Instant) -> Result<Load> {
    let mut stream = TcpStream::connect(address).await.context("cannot connect")?;
    stream.set_nodelay(true)?;
    let mut load = Load::default();
    let mut buffer = Vec::with_capacity(4096);
    loop {
        let sent = Instant::now();
        if sent >= until {
            return Ok(load);
        }
        stream.write_all(request.as_bytes()).await?;
        if answer(&mut stream, &mut buffer).await? {
            load.micros.push(u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX));
        } else {
            load.refused += 1;
        }
    }
}

/// Reads one answer; tells whether it is 200.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<bool> {
    buffer.clear();
    loop {
        ensure!(stream.read_buf(buffer).await? > 0, "the connection was closed");
        let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = std::str::from_utf8(&buffer[..end])?;
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length")
                .then(|| value.trim().parse::<usize>().ok())?
        });
        let Some(length) = length else { bail!("an answer has no length: {head}") };
        let good = head.starts_with("HTTP/1.1 200 ");
        let left = (end + 4 + length).saturating_sub(buffer.len());
        if left > 0 {
            let already = buffer.len();
            buffer.resize(already + left, 0);
            stream.read_exact(&mut buffer[already..]).await?;
        }
        return Ok(good);
    }
}
