//! `cargo xtask bench keep` and `bench faults`: the figures of the keep, by the program in
//! `crates/dropkeep-server/benches/keep/`.

use anyhow::Result;

use crate::setup;
use crate::step::{cargo, run};

/// Measures the rate of fresh tokens, and that a fleet refreshes once. Takes some ten minutes.
///
/// # Errors
/// When something cannot be installed, built or run, or a connection is refreshed twice.
pub(crate) fn run_all() -> Result<()> {
    setup::packages()?;
    measure(&["throughput"])?;
    measure(&["once"])
}

/// Measures what becomes of fresh reads, callers and data during each of the `chosen` faults, or all. Takes some
/// seven minutes, and must be root to fill a disk.
///
/// # Errors
/// When something cannot be installed, built or run, or a promise is broken.
pub(crate) fn run_faults(chosen: &[&str]) -> Result<()> {
    setup::packages()?;
    measure(&[&["faults"], chosen].concat())
}

fn measure(words: &[&str]) -> Result<()> {
    let bench = ["bench", "--quiet", "--package", "dropkeep-server", "--bench", "keep", "--"];
    run(&format!("the keep: {}", words.join(" ")), cargo(bench).args(words))
}
