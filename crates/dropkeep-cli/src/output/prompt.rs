//! Questions to a person at a terminal, and lines from whoever stands at standard input.

use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::{Explain, Failure, Result};

/// Whether the terminal's echo is off at this moment.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Whether a person can be asked.
pub(crate) fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks `question` on standard error and reads one line of standard input; asks again after an empty
/// one.
///
/// # Errors
/// When there is no such line.
pub(crate) async fn line(question: &str) -> Result<String> {
    let question = question.to_owned();
    blocking(move || {
        loop {
            write!(io::stderr(), "{question}")?;
            io::stderr().flush()?;
            let mut line = String::new();
            if io::stdin().lock().read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if !line.trim().is_empty() {
                return Ok(line.trim().to_owned());
            }
        }
    })
    .await
}

/// Asks for a secret at the terminal, which does not show it.
///
/// # Errors
/// When there is no terminal.
pub(crate) async fn hidden(question: &str) -> Result<String> {
    if !is_interactive() {
        return Err(Failure::usage("there is no terminal to ask for a secret at"));
    }
    let question = question.to_owned();
    blocking(move || {
        HIDDEN.store(true, Ordering::SeqCst);
        let answer = dialoguer::Password::new().with_prompt(question).interact();
        HIDDEN.store(false, Ordering::SeqCst);
        answer.map_err(|error| match error {
            dialoguer::Error::IO(error) => error,
        })
    })
    .await
}

/// Turns the echo on again when Ctrl-C came while a secret was typed.
pub(crate) fn restore_terminal() {
    if HIDDEN.load(Ordering::SeqCst) && cfg!(unix) {
        // Where there is no `stty` the shell has to do it.
        let _ = std::process::Command::new("stty").arg("echo").status();
        let _ = writeln!(io::stderr());
    }
}

async fn blocking(ask: impl FnOnce() -> io::Result<String> + Send + 'static) -> Result<String> {
    let answer = tokio::task::spawn_blocking(ask).await.explain("cannot read the answer")?;
    answer.map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => Failure::usage("no answer came from standard input"),
        _ => Failure::failed("cannot read the answer").because(&error),
    })
}
