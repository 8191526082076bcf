//! What the machine itself takes meanwhile: the same reads of a server that does nothing but answer.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use anyhow::Result;

use super::reads::{Plan, Reads};

const REQUEST: &str = "GET / HTTP/1.1\r\nhost: bare\r\n\r\n";
const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
/// Often enough for a percentile, and too seldom to be in anybody's way.
const INTERVAL: Duration = Duration::from_millis(10);

/// Begins to read of a server of its own, which ends with the last connection.
pub(super) fn reads() -> Result<Reads> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?.to_string();
    thread::spawn(move || listener.accept().map(|(stream, _)| serve(stream)));
    let plan =
        Plan { address, requests: vec![REQUEST.to_owned()], connections: 1, interval: INTERVAL };
    Ok(Reads::start(plan))
}

/// Answers each request, which ends with an empty line, until there are no more.
fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let lines = BufReader::new(stream.try_clone()?).lines();
    for line in lines {
        if line?.is_empty() {
            stream.write_all(ANSWER)?;
        }
    }
    Ok(())
}
