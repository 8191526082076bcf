//! A program of ours, run as a process that can be killed.

use std::process::Command;

use rustix::process::Signal;

use crate::TestbedError;
use crate::process::{Process, Ready};

/// A program that runs until it is dropped, and never longer than the process that started it.
#[derive(Debug)]
pub struct Program {
    process: Process,
}

impl Program {
    /// Starts `command` and waits until it prints a line with `says`.
    ///
    /// # Errors
    /// When it cannot be run, or ends before.
    pub fn start(command: &Command, says: &'static str) -> Result<Self, TestbedError> {
        let mut ending_with_us = Command::new("setpriv");
        ending_with_us.args(["--pdeathsig=KILL", "--"]).arg(command.get_program());
        ending_with_us.args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => ending_with_us.env(name, value),
                None => ending_with_us.env_remove(name),
            };
        }
        let process = Process::start(ending_with_us, Ready { program: "the program", says })?;
        Ok(Self { process })
    }

    /// Sends `SIGTERM`: it may end in order.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn terminate(&self) -> Result<(), TestbedError> {
        self.process.signal(Signal::TERM)
    }

    /// Sends `SIGTERM` and waits until it has ended.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn end(self) -> Result<(), TestbedError> {
        self.terminate()?;
        self.process.ended();
        Ok(())
    }

    /// Stops it in its tracks.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn pause(&self) -> Result<(), TestbedError> {
        self.process.signal(Signal::STOP)
    }

    /// Lets it go on.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn resume(&self) -> Result<(), TestbedError> {
        self.process.signal(Signal::CONT)
    }

    /// Kills it (`SIGKILL`) and waits for its end.
    pub fn kill(self) {}
}
