//! Reads of fresh tokens at a steady rate, whatever becomes of those before: how long one takes counts from
//! when it was to be sent.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use dropkeep_stores::ConnectionId;

/// All of them together send a request so often.
const INTERVAL: Duration = Duration::from_micros(3333);
/// So many connections, each with a thread that wakes to the tenth of a millisecond.
const CONNECTIONS: usize = 8;
/// What does not come in this time does not come.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// One read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    /// When it was to be sent.
    pub(super) at: Instant,
    pub(super) took: Duration,
    /// With a token.
    pub(super) is_answered: bool,
}

/// Reads that go on until they are stopped.
#[derive(Debug)]
pub(super) struct Reads {
    threads: Vec<JoinHandle<Vec<Sample>>>,
    /// They stop when these are dropped.
    running: Vec<Sender<()>>,
}

/// What one connection does.
struct Reader {
    address: String,
    requests: Vec<String>,
    running: Receiver<()>,
}

impl Reads {
    /// Begins to read the tokens of `ids` at `address` in turn.
    pub(super) fn start(address: &str, key: &str, ids: &[ConnectionId]) -> Self {
        let requests: Vec<_> = ids.iter().map(|id| request(id, key)).collect();
        let began = Instant::now();
        let (mut threads, mut running) = (Vec::new(), Vec::new());
        for number in 0..CONNECTIONS {
            let (sender, receiver) = mpsc::channel();
            let reader = Reader {
                address: address.to_owned(),
                requests: requests.clone(),
                running: receiver,
            };
            threads.push(thread::spawn(move || reader.run(began, number)));
            running.push(sender);
        }
        Self { threads, running }
    }

    /// Ends them, and gives all there were.
    pub(super) fn stop(self) -> Vec<Sample> {
        drop(self.running);
        self.threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    }
}

impl Reader {
    fn run(&self, began: Instant, number: usize) -> Vec<Sample> {
        let mut samples = Vec::new();
        let mut stream = None;
        for turn in (number..).step_by(CONNECTIONS) {
            let at = began + INTERVAL * u32::try_from(turn).unwrap_or(u32::MAX);
            let left = at.saturating_duration_since(Instant::now());
            if self.running.recv_timeout(left) != Err(RecvTimeoutError::Timeout) {
                break;
            }
            let request = &self.requests[turn % self.requests.len()];
            let is_answered = self.ask(&mut stream, request).unwrap_or_else(|_| {
                stream = None;
                false
            });
            samples.push(Sample { at, took: at.elapsed(), is_answered });
        }
        samples
    }

    fn ask(&self, stream: &mut Option<BufReader<TcpStream>>, request: &str) -> io::Result<bool> {
        let stream = match stream {
            Some(stream) => stream,
            None => {
                let connected = TcpStream::connect(&self.address)?;
                connected.set_nodelay(true)?;
                connected.set_read_timeout(Some(LONGEST_WAIT))?;
                stream.insert(BufReader::new(connected))
            }
        };
        stream.get_mut().write_all(request.as_bytes())?;
        answer(stream)
    }
}

fn request(id: &ConnectionId, key: &str) -> String {
    format!(
        "GET /v1/connections/{id}/token HTTP/1.1\r\nhost: keep\r\nauthorization: Bearer {key}\r\n\r\n"
    )
}

/// Reads one answer; tells whether it is 200.
fn answer(stream: &mut BufReader<TcpStream>) -> io::Result<bool> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let is_good = line.starts_with("HTTP/1.1 200 ");
    let mut length = None;
    while !line.trim().is_empty() {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
        line.clear();
        stream.read_line(&mut line)?;
    }
    let length: u64 = length.ok_or(io::ErrorKind::UnexpectedEof)?;
    io::copy(&mut stream.take(length), &mut io::sink())?;
    Ok(is_good)
}
