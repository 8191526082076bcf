//! The binary `dropkeep`.
//!
//! `arguments` is the command line, `commands` holds one file per command, `credentials` says who
//! we are, `keep` how the commands of operators reach a keep's database, `output` is everything that is printed, and `failure` and `exit` are how things end.

mod arguments;
mod commands;
mod context;
mod credentials;
mod dropbox_path;
mod environment;
mod exit;
mod failure;
mod interrupt;
mod keep;
mod output;
mod refusal;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    run::run()
}
