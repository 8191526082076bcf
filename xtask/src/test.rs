//! `cargo xtask test`: installs what the tests need, then runs every test.

use anyhow::Result;

use crate::step::{cargo, run};
use crate::{clients, setup};

/// Installs, then runs the whole suite; `filter` goes to the test harness.
///
/// # Errors
/// When something cannot be installed, or a test fails.
pub(crate) fn run_all(filter: &[&str]) -> Result<()> {
    setup::packages()?;
    clients::install()?;
    run("tests", cargo(["test", "--workspace", "--all-features"]).args(filter))?;
    if filter.is_empty() {
        demo()?;
    }
    Ok(())
}

/// The README's first command, as a newcomer types it.
fn demo() -> Result<()> {
    run("cargo run --release -- demo", &mut cargo(["run", "--release", "--", "demo"]))
}
