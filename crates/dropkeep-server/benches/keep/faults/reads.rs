//! Reads at a steady rate, whatever becomes of those before: how long one takes counts from when it was to
//! be sent.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// What does not come in this time does not come.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// What is read, and how often.
#[derive(Debug)]
pub(super) struct Plan {
    /// The host and port.
    pub(super) address: String,
    /// Requests, sent in turn.
    pub(super) requests: Vec<String>,
    /// So many connections, each with a thread that wakes to the tenth of a millisecond.
    pub(super) connections: usize,
    /// All of them together send a request so often.
    pub(super) interval: Duration,
}

/// One read.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    /// When it was to be sent.
    pub(super) at: Instant,
    pub(super) took: Duration,
    /// What came that is not 200.
    pub(super) failure: Option<String>,
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
    plan: Arc<Plan>,
    number: usize,
    running: Receiver<()>,
}

impl Reads {
    /// Begins.
    pub(super) fn start(plan: Plan) -> Self {
        let (plan, began) = (Arc::new(plan), Instant::now());
        let (mut threads, mut running) = (Vec::new(), Vec::new());
        for number in 0..plan.connections {
            let (sender, receiver) = mpsc::channel();
            let reader = Reader { plan: Arc::clone(&plan), number, running: receiver };
            threads.push(thread::spawn(move || reader.run(began)));
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
    fn run(&self, began: Instant) -> Vec<Sample> {
        let Plan { requests, connections, interval, .. } = &*self.plan;
        let mut samples = Vec::new();
        let mut stream = None;
        for turn in (self.number..).step_by(*connections) {
            let at = began + *interval * u32::try_from(turn).unwrap_or(u32::MAX);
            let left = at.saturating_duration_since(Instant::now());
            if self.running.recv_timeout(left) != Err(RecvTimeoutError::Timeout) {
                break;
            }
            let status = self.ask(&mut stream, &requests[turn % requests.len()]);
            let took = at.elapsed();
            let failure = match status {
                Ok(status) => (!status.starts_with("HTTP/1.1 200 ")).then_some(status),
                Err(error) => {
                    stream = None;
                    Some(format!("no answer: {error}"))
                }
            };
            samples.push(Sample { at, took, failure });
        }
        samples
    }

    fn ask(&self, stream: &mut Option<BufReader<TcpStream>>, request: &str) -> io::Result<String> {
        let stream = match stream {
            Some(stream) => stream,
            None => {
                let connected = TcpStream::connect(&self.plan.address)?;
                connected.set_nodelay(true)?;
                connected.set_read_timeout(Some(LONGEST_WAIT))?;
                stream.insert(BufReader::new(connected))
            }
        };
        stream.get_mut().write_all(request.as_bytes())?;
        answer(stream)
    }
}

/// Reads one answer, and gives its first line.
fn answer(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut status = String::new();
    stream.read_line(&mut status)?;
    let (mut line, mut length) = (String::new(), None);
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok();
        }
    }
    let length: u64 = length.ok_or(io::ErrorKind::UnexpectedEof)?;
    io::copy(&mut stream.take(length), &mut io::sink())?;
    Ok(status.trim_end().to_owned())
}
