//! Ctrl-C and its kin: the command is dropped, which removes what it had begun, and we end.

use std::io;

use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::output::prompt;

/// What somebody who wants us to stop sends. From when it is made, nothing of that ends the process
/// by itself.
#[derive(Debug)]
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
    #[cfg(windows)]
    terminate: tokio::signal::windows::CtrlClose,
}

/// Which of them came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM, or the closing of the window (SIGHUP).
    Terminate,
}

impl Signals {
    /// Listens from now on.
    ///
    /// # Errors
    /// When the system allows no handlers.
    pub(crate) fn listen() -> Result<Self> {
        Self::handlers().explain("cannot handle Ctrl-C")
    }

    #[cfg(unix)]
    fn handlers() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }

    #[cfg(windows)]
    fn handlers() -> io::Result<Self> {
        use tokio::signal::windows::{ctrl_c, ctrl_close};

        Ok(Self { interrupt: ctrl_c()?, terminate: ctrl_close()? })
    }

    /// The next one.
    #[cfg(unix)]
    pub(crate) async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
            _ = self.hangup.recv() => Signal::Terminate,
        }
    }

    /// The next one.
    #[cfg(windows)]
    pub(crate) async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
        }
    }

    /// Waits until somebody wants us to stop.
    pub(crate) async fn wait(&mut self) -> Failure {
        let signal = self.next().await;
        prompt::restore_terminal();
        match signal {
            Signal::Interrupt => Failure::new(Exit::Interrupted, "interrupted"),
            Signal::Terminate => Failure::new(Exit::Terminated, "terminated"),
        }
    }
}
