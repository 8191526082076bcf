//! `cargo xtask bench keep`: the figures of the keep, by the program in `crates/dropkeep-server/benches/keep/`.

use anyhow::Result;

use crate::setup;
use crate::step::{cargo, run};

/// Measures the rate of fresh tokens, and that a fleet refreshes once. Takes some ten minutes.
///
/// # Errors
/// When something cannot be installed, built or run, or a connection is refreshed twice.
pub(crate) fn run_all() -> Result<()> {
    setup::packages()?;
    measure("throughput")?;
    measure("once")
}

fn measure(what: &str) -> Result<()> {
    let bench = ["bench", "--quiet", "--package", "dropkeep-server", "--bench", "keep", "--"];
    run(&format!("the keep: {what}"), cargo(bench).arg(what))
}
