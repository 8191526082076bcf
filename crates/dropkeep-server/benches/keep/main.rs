//! What the documents claim of the keep, measured: `cargo xtask bench keep` and `cargo xtask bench faults`.
//!
//! This program is everything by itself: it starts Postgres, Redis, nginx, a local Dropbox and replicas
//! (itself again, as another process), and prints tables.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a benchmark is a program: it prints, and its children are told by the environment"
)]

mod faults;
mod fleet;
mod load;
mod once;
mod replica;
mod throughput;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let runtime = |threads| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()
    };
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["replica"] => runtime(2).map_err(Into::into).and_then(|on| on.block_on(replica::run())),
        ["serve", kind] => {
            runtime(1).map_err(Into::into).and_then(|on| on.block_on(throughput::serve(kind)))
        }
        ["drive"] => runtime(1).map_err(Into::into).and_then(|on| on.block_on(throughput::drive())),
        ["throughput"] => throughput::run(),
        ["once"] => runtime(2).map_err(Into::into).and_then(|on| on.block_on(once::run())),
        ["faults", chosen @ ..] => {
            runtime(2).map_err(Into::into).and_then(|on| on.block_on(faults::run(chosen)))
        }
        // `cargo test --benches` and the like.
        _ => {
            eprintln!("say what to measure: throughput, once or faults");
            Ok(())
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
