//! One server process, from its start to its end.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use rustix::process::{Pid, Signal, kill_process};

use crate::TestbedError;

/// A server that runs until it is dropped. A thread of its own starts it and waits for its end: it dies
/// with that thread, and so with this process.
#[derive(Debug)]
pub(crate) struct Process {
    pid: Pid,
    /// The server is killed when this is dropped; a word in it first lets it end by itself.
    running: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What a server prints, and where, once it can be used.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ready {
    pub(crate) program: &'static str,
    pub(crate) says: &'static str,
}

impl Process {
    /// Starts `command` and waits until it says that it is ready.
    pub(crate) fn start(mut command: Command, ready: Ready) -> Result<Self, TestbedError> {
        let (running, ends) = mpsc::channel::<()>();
        let (started, starts) = mpsc::channel();
        let thread = thread::spawn(move || {
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let child = command.spawn().map_err(TestbedError::system("cannot start a server"));
            let mut child = match child.and_then(|child| wait_until(child, ready)) {
                Ok(child) => child,
                Err(error) => {
                    let _ = started.send(Err(error));
                    return;
                }
            };
            let _ = started.send(Ok(child.id()));
            if ends.recv().is_err() {
                let _ = child.kill();
            }
            let _ = child.wait();
        });
        let gone = || TestbedError::NotStarted { program: ready.program, output: String::new() };
        let id = starts.recv().map_err(|_| gone())??;
        let pid = i32::try_from(id).ok().and_then(Pid::from_raw).ok_or_else(gone)?;
        Ok(Self { pid, running: Some(running), thread: Some(thread) })
    }

    /// Waits for its end, which somebody has asked it for.
    pub(crate) fn ended(self) {
        if let Some(running) = &self.running {
            let _ = running.send(());
        }
    }

    /// Sends `signal`: STOP and CONT pause it and let it go on.
    pub(crate) fn signal(&self, signal: Signal) -> Result<(), TestbedError> {
        kill_process(self.pid, signal)
            .map_err(|error| TestbedError::system("cannot signal a server")(error.into()))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.running = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads what `child` prints until it says that it is ready, and drops the rest.
fn wait_until(mut child: Child, ready: Ready) -> Result<Child, TestbedError> {
    let (sender, lines) = mpsc::channel();
    for output in [
        child.stdout.take().map(|output| Box::new(output) as Box<dyn Read + Send>),
        child.stderr.take().map(|output| Box::new(output) as Box<dyn Read + Send>),
    ]
    .into_iter()
    .flatten()
    {
        let sender = sender.clone();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
    }
    drop(sender);
    let mut output = Vec::new();
    for line in &lines {
        if line.contains(ready.says) {
            return Ok(child);
        }
        output.push(line);
    }
    let _ = child.kill();
    let _ = child.wait();
    let last = output.split_off(output.len().saturating_sub(5));
    Err(TestbedError::NotStarted { program: ready.program, output: last.join("\n") })
}
