//! Running another program in our place or beside us.

use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitStatus};

use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::interrupt::{Signal, Signals};

/// The command of `words`, of which the first is the program.
pub(crate) fn command(words: &[OsString]) -> Result<Command> {
    let (program, arguments) =
        words.split_first().ok_or_else(|| Failure::usage("a command is missing after `--`"))?;
    let mut command = Command::new(program);
    command.args(arguments);
    Ok(command)
}

/// Becomes the command, so that signals and the exit code are its own.
#[cfg(unix)]
pub(crate) async fn become_it(mut command: Command, words: &[OsString]) -> Result<u8> {
    let error = std::os::unix::process::CommandExt::exec(&mut command);
    Err(cannot_start(&error, words))
}

/// Runs the command and ends as it does.
#[cfg(not(unix))]
pub(crate) async fn become_it(command: Command, words: &[OsString]) -> Result<u8> {
    run(command, words).await
}

/// Runs the command beside us and yields its exit code. Ctrl-C it gets from the terminal as we do,
/// and decides what that means; when we are told to end, it is told too.
pub(crate) async fn run(command: Command, words: &[OsString]) -> Result<u8> {
    let mut command = tokio::process::Command::from(command);
    // Whoever stops waiting leaves no orphan behind.
    command.kill_on_drop(true);
    let mut signals = Signals::listen()?;
    let mut child = command.spawn().map_err(|error| cannot_start(&error, words))?;
    loop {
        tokio::select! {
            status = child.wait() => {
                return Ok(code_of(status.explain("cannot wait for the command")?));
            }
            signal = signals.next() => if signal == Signal::Terminate { ask_to_end(&mut child) },
        }
    }
}

/// SIGTERM where there is such a thing, so that the command can end in its own way.
fn ask_to_end(child: &mut tokio::process::Child) {
    if !terminate(child) {
        // It has ended already if this fails.
        let _ = child.start_kill();
    }
}

#[cfg(unix)]
fn terminate(child: &tokio::process::Child) -> bool {
    use rustix::process::{Pid, Signal, kill_process};

    let id = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    id.is_some_and(|id| kill_process(id, Signal::TERM).is_ok())
}

#[cfg(not(unix))]
fn terminate(_: &tokio::process::Child) -> bool {
    false
}

fn cannot_start(error: &io::Error, words: &[OsString]) -> Failure {
    let program = words.first().map(|word| word.display().to_string()).unwrap_or_default();
    let exit = match error.kind() {
        io::ErrorKind::NotFound => Exit::CommandNotFound,
        _ => Exit::CannotExecute,
    };
    Failure::new(exit, format!("cannot run {program}")).because(error)
}

#[cfg(unix)]
fn code_of(status: ExitStatus) -> u8 {
    let signal = std::os::unix::process::ExitStatusExt::signal(&status);
    let code = status.code().or_else(|| signal.map(|number| 128 + number));
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(Exit::Failed.code())
}

#[cfg(not(unix))]
fn code_of(status: ExitStatus) -> u8 {
    status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(Exit::Failed.code())
}
