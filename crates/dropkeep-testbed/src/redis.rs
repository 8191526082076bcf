//! A Redis server.

use std::io::Write as _;
use std::process::{Command, Stdio};

use rustix::process::Signal;
use tempfile::TempDir;

use crate::TestbedError;
use crate::package::{as_user, find};
use crate::process::{Process, Ready};

pub(crate) const PACKAGE: &str = "redis-server";

/// A Redis server that keeps nothing on disk.
#[derive(Debug)]
pub struct Redis {
    process: Option<Process>,
    folder: TempDir,
    port: u16,
    /// The port of the one that it copies.
    primary: Option<u16>,
    password: Option<String>,
}

impl Redis {
    /// Starts an empty one.
    ///
    /// # Errors
    /// When it is not installed or does not start.
    pub fn start() -> Result<Self, TestbedError> {
        Self::new(None)
    }

    /// Starts one that copies `primary` and refuses to be written to until it is promoted.
    ///
    /// # Errors
    /// As [`Redis::start`].
    pub fn replica_of(primary: &Self) -> Result<Self, TestbedError> {
        Self::new(Some(primary.port))
    }

    fn new(primary: Option<u16>) -> Result<Self, TestbedError> {
        let folder = crate::folder("redis")?;
        let port = crate::free_port()?;
        let process = Some(serve(&folder, port, primary)?);
        Ok(Self { process, folder, port, primary, password: None })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Lets in nobody without `password` from now on.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn require_password(&mut self, password: &str) -> Result<(), TestbedError> {
        // Arguments of programs are seen by everybody.
        let mut client = Command::new(find("redis-cli", PACKAGE)?);
        client.args(["-p", &self.port.to_string(), "-x", "CONFIG", "SET", "requirepass"]);
        client.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut client = client.spawn().map_err(TestbedError::system("cannot run redis-cli"))?;
        let written = client.stdin.take().map(|mut input| input.write_all(password.as_bytes()));
        written.transpose().map_err(TestbedError::system("redis-cli does not read"))?;
        client.wait().map_err(TestbedError::system("redis-cli does not end"))?;
        self.password = Some(password.to_owned());
        Ok(())
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }

    /// Everything it holds, as its own client prints it.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn dump(&self) -> Result<String, TestbedError> {
        let script = "local found = {} for _, name in ipairs(redis.call('KEYS', '*')) do \
                      found[#found + 1] = name .. ' = ' .. redis.call('DUMP', name) end return found";
        self.ask(&["EVAL", script, "0"])
    }

    /// How many seconds the value `name` has left.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn seconds_left(&self, name: &str) -> Result<i64, TestbedError> {
        let answer = self.ask(&["TTL", name])?;
        answer.trim().parse().map_err(|_| TestbedError::Failed {
            program: "redis-cli".to_owned(),
            output: answer.clone(),
        })
    }

    fn ask(&self, question: &[&str]) -> Result<String, TestbedError> {
        ask_as(self.password.as_deref(), self.port, question)
    }

    /// Kills it, with all that it held.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// Starts an empty one at the same address.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Result<(), TestbedError> {
        self.process = None;
        self.process = Some(serve(&self.folder, self.port, self.primary)?);
        Ok(())
    }

    /// Stops it in its tracks: it accepts connections and answers nothing.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn pause(&self) -> Result<(), TestbedError> {
        self.signal(Signal::STOP)
    }

    /// Lets it go on.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn resume(&self) -> Result<(), TestbedError> {
        self.signal(Signal::CONT)
    }

    fn signal(&self, signal: Signal) -> Result<(), TestbedError> {
        self.process.as_ref().map_or(Ok(()), |process| process.signal(signal))
    }
}

/// What the server on `port` answers to `question`, as its own client prints it.
pub(crate) fn ask(port: u16, question: &[&str]) -> Result<String, TestbedError> {
    ask_as(None, port, question)
}

fn ask_as(password: Option<&str>, port: u16, question: &[&str]) -> Result<String, TestbedError> {
    let output = Command::new(find("redis-cli", PACKAGE)?)
        .args(["-p", &port.to_string()])
        .args(question)
        .envs(password.map(|password| ("REDISCLI_AUTH", password)))
        .output()
        .map_err(TestbedError::system("cannot run redis-cli"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn serve(folder: &TempDir, port: u16, primary: Option<u16>) -> Result<Process, TestbedError> {
    let mut server = as_user(&find("redis-server", PACKAGE)?, None);
    server.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""]);
    server.args(["--appendonly", "no", "--dir"]).arg(folder.path());
    if let Some(primary) = primary {
        server.args(["--replicaof", "127.0.0.1", &primary.to_string()]);
    }
    Process::start(server, Ready { program: "redis-server", says: "Ready to accept connections" })
}
