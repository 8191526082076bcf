//! From the command line to the exit code.

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use tokio::runtime::Runtime;

use crate::arguments::{Arguments, Command};
use crate::context::Context;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};
use crate::interrupt::Signals;
use crate::output::{Output, Settings};

/// Reads the command line, runs the command, says how it went.
pub(crate) fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return wrong_usage(&error),
    };
    let output = Output::new(arguments.global.output());
    if !arguments.command.starts_log() {
        output.start_log();
    }
    let context = Context::new(&arguments.global, Environment::read(), output.clone());
    let outcome = runtime().and_then(|runtime| {
        let outcome = runtime.block_on(stoppable(arguments.command, &context));
        // A thread that still waits for the terminal must not keep the process.
        runtime.shutdown_background();
        outcome
    });
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            output.failure(&failure);
            ExitCode::from(failure.exit.code())
        }
    }
}

async fn stoppable(command: Command, context: &Context) -> Result<u8> {
    if command.handles_signals() {
        return command.run(context).await;
    }
    let mut signals = Signals::listen()?;
    tokio::select! {
        outcome = command.run(context) => outcome,
        stopped = signals.wait() => Err(stopped),
    }
}

fn runtime() -> Result<Runtime> {
    Runtime::new().explain("cannot start the asynchronous runtime")
}

/// The message of clap's text in one line, with what it lists below.
fn first_paragraph(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.trim().is_empty());
    let message = lines.map(str::trim).collect::<Vec<_>>().join(" ");
    message.trim_start_matches("error: ").to_owned()
}

/// Help and version go to standard output and are no failure; the rest is a usage error.
fn wrong_usage(error: &clap::Error) -> ExitCode {
    let wants_json = std::env::args_os().skip(1).take_while(|a| a != "--").any(|a| a == "--json");
    if !wants_json || !error.use_stderr() {
        // Nothing is left to tell when not even this can be written.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Exit::Usage.code()));
    }
    let text = error.render().to_string();
    let message = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            "a command is missing".to_owned()
        }
        _ => first_paragraph(&text),
    };
    let output = Output::new(Settings::json());
    output.failure(&Failure::usage(message).hint("dropkeep --help"));
    ExitCode::from(Exit::Usage.code())
}
