//! Results, remarks and failures, for people or as JSON.

use std::io::{self, IsTerminal, Write};

use clap::builder::styling::AnsiColor;
use serde::Serialize;
use serde_json::json;

use super::{Progress, notices};
use crate::exit::Exit;
use crate::failure::{Failure, Result};

/// How to print.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// One JSON object a line instead of text.
    pub(crate) json: bool,
    /// How much to say besides the result.
    pub(crate) verbosity: Verbosity,
}

impl Settings {
    /// JSON, otherwise as usual.
    pub(crate) fn json() -> Self {
        Self { json: true, verbosity: Verbosity::Normal }
    }
}

/// How much to say besides the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verbosity {
    /// Failures only.
    Quiet,
    /// Remarks and progress too.
    Normal,
    /// What happens underneath too (`-v`).
    Verbose,
    /// And each request (`-vv`).
    Debug,
}

/// Where a command's words go.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    settings: Settings,
    colour: bool,
    terminal: bool,
}

impl Output {
    /// Looks once at where standard error leads.
    pub(crate) fn new(settings: Settings) -> Self {
        let terminal = io::stderr().is_terminal();
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { settings, terminal, colour: terminal && !refused && !dumb }
    }

    /// Whether results are JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.settings.json
    }

    /// Whether standard error shows colours.
    pub(super) fn is_coloured(&self) -> bool {
        self.colour
    }

    /// A result: `human`'s text, or the record as one line of JSON.
    pub(crate) fn record<T: Serialize>(
        &self,
        record: &T,
        human: impl FnOnce() -> String,
    ) -> Result<()> {
        if self.settings.json { self.line(&one_line(record)?) } else { self.line(&human()) }
    }

    /// One line, or several, on standard output.
    pub(crate) fn line(&self, text: &str) -> Result<()> {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(text.as_bytes());
        let written = written.and_then(|()| stdout.write_all(b"\n")).and_then(|()| stdout.flush());
        written.map_err(|error| closed_or_failed(&error))
    }

    /// A remark for a person, on standard error; not with `--json` or `--quiet`.
    pub(crate) fn say(&self, text: &str) {
        if !self.settings.json && self.settings.verbosity >= Verbosity::Normal {
            to_stderr(text);
        }
    }

    /// A remark that `-v` asks for.
    pub(crate) fn detail(&self, text: &str) {
        if self.settings.verbosity >= Verbosity::Verbose {
            self.remark(("note", AnsiColor::Cyan), text);
        }
    }

    /// Something is amiss, but the command goes on.
    pub(crate) fn warn(&self, text: &str) {
        if self.settings.verbosity != Verbosity::Quiet {
            self.remark(("warning", AnsiColor::Yellow), text);
        }
    }

    fn remark(&self, (kind, color): (&str, AnsiColor), text: &str) {
        if self.settings.json {
            to_stderr(&json!({ kind: text }).to_string());
        } else {
            // A progress bar may stand on this line.
            let clear = if self.terminal { "\r\x1b[2K" } else { "" };
            to_stderr(&format!("{clear}{} {text}", self.paint(color, &format!("{kind}:"))));
        }
    }

    /// Why the command, or one of its parts, failed.
    pub(crate) fn failure(&self, failure: &Failure) {
        if failure.is_silent() {
            return;
        }
        if self.settings.json {
            to_stderr(&error_object(failure));
            return;
        }
        if matches!(failure.exit, Exit::Interrupted | Exit::Terminated) {
            to_stderr(&failure.message);
            return;
        }
        to_stderr(&format!("{} {failure}", self.paint(AnsiColor::Red, "error:")));
        if let Some(hint) = &failure.hint {
            to_stderr(&format!("{} {hint}", self.paint(AnsiColor::Cyan, "hint:")));
        }
        let answer = failure.answer.as_ref().filter(|_| self.verbose());
        if let Some(id) = answer.and_then(|answer| answer.request_id.as_ref()) {
            to_stderr(&format!("request id: {id}"));
        }
    }

    /// A bar for a transfer of `total` bytes, `None` when unknown. It is seen on a terminal only.
    pub(crate) fn progress(&self, label: &str, total: Option<u64>) -> Progress {
        let shown =
            self.terminal && !self.settings.json && self.settings.verbosity != Verbosity::Quiet;
        if shown { Progress::visible(label, total) } else { Progress::hidden() }
    }

    /// Sends the log of the libraries to standard error, when `-v` asks for it; else only what the
    /// client says while it keeps somebody waiting.
    pub(crate) fn start_log(&self) {
        let level = match self.settings.verbosity {
            Verbosity::Quiet => return,
            Verbosity::Normal => return notices::start(self.clone()),
            Verbosity::Verbose => "info",
            Verbosity::Debug => "debug",
        };
        let filter = ["auth", "api", "transfer", "local", "cli"]
            .map(|part| format!("dropkeep_{part}={level}"))
            .join(",");
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(self.colour)
            .with_writer(io::stderr)
            .without_time()
            .finish();
        // It is set once, at the start, so it cannot have been set before.
        let _ = tracing::subscriber::set_global_default(subscriber);
    }

    /// Whether `-v` was given.
    pub(crate) fn verbose(&self) -> bool {
        self.settings.verbosity >= Verbosity::Verbose
    }

    fn paint(&self, colour: AnsiColor, text: &str) -> String {
        let style = colour.on_default().bold();
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// A failure of writing to standard output.
pub(crate) fn closed_or_failed(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Failure::new(Exit::PipeClosed, "the reader of the output went away");
    }
    Failure::failed("cannot write to standard output").because(error)
}

fn one_line<T: Serialize>(record: &T) -> Result<String> {
    serde_json::to_string(record)
        .map_err(|error| Failure::failed("cannot write the result as JSON").because(&error))
}

fn error_object(failure: &Failure) -> String {
    let mut error = json!({
        "kind": failure.exit.kind(),
        "exit_code": failure.exit.code(),
        "message": failure.to_string(),
    });
    let answer = failure.answer.as_deref();
    let optional = [
        ("hint", failure.hint.as_ref()),
        ("error_summary", answer.and_then(|answer| answer.summary.as_ref())),
        ("request_id", answer.and_then(|answer| answer.request_id.as_ref())),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            error[name] = json!(value);
        }
    }
    json!({ "error": error }).to_string()
}

fn to_stderr(text: &str) {
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}
