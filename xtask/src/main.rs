//! Chores of the workspace: `cargo xtask check`, `test`, `clients`, `tidy` and `codegen`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program talks to its user")]

mod aside;
mod bench;
mod bench_keep;
mod bench_local;
mod check;
mod clients;
mod codegen;
mod fuzz;
mod setup;
mod step;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  check              everything that must hold before a change lands: format, lints, docs, tidy,
                     dependencies, generated code
  test [FILTER]      install what the tests need, then run every test
  clients            install the clients that interop/ runs (part of test)
  bench              the figures that the documents claim (openssl must be installed)
  bench local        the same of the local Dropbox, beside their goals
  bench keep         a fleet behind nginx that refreshes once, and the rate of fresh tokens
  bench faults [NAME ...]
                     what a keep does while Redis, Postgres, Dropbox, a replica, a clock, a disk or a
                     key fails; all, or those named (none, redis-killed, ...)
  fuzz [TARGET] [--minutes N]
                     look for input that makes the local Dropbox panic or fail, ten minutes a
                     target (fuzz/README.md)
  tidy               the workspace's own rules (part of check)
  codegen [--check]  write the typed API from spec/api-facts.json, or prove it current";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["check"] => check::run_all(),
        ["test", filter @ ..] => test::run_all(filter),
        ["tidy"] => tidy::run(),
        ["clients"] => clients::install(),
        ["fuzz", arguments @ ..] => fuzz::run_all(arguments),
        ["bench", "local"] => bench_local::run_all(),
        ["bench", "keep"] => bench_keep::run_all(),
        ["bench", "faults", chosen @ ..] => bench_keep::run_faults(chosen),
        ["bench"] => bench::run_all(),
        ["codegen"] => codegen::run(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(codegen::Mode::Check),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
