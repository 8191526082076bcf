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
    // The driver of browsers makes `serde_json` keep fields in order, in all that is built along with it:
    // what the others write would not be what they write without it.
    let without = ["test", "--workspace", "--exclude", "dropkeep-server", "--all-features"];
    run("tests", cargo(without).args(filter))?;
    let keep = ["test", "--package", "dropkeep-server", "--all-features"];
    run("tests of the keep", cargo(keep).args(filter))?;
    if filter.is_empty() {
        demo()?;
    }
    Ok(())
}

/// The README's first command, as a newcomer types it.
fn demo() -> Result<()> {
    run("cargo run --release -- demo", &mut cargo(["run", "--release", "--", "demo"]))
}
