//! `cargo xtask check`: everything that must hold before a change lands.

use std::process::Command;

use anyhow::{Result, bail};

use crate::step::{cargo, root, run};
use crate::{aside, setup, tidy};

/// Runs every check, so that one run shows all that is wrong.
///
/// # Errors
/// When any check failed; the failures were printed.
pub(crate) fn run_all() -> Result<()> {
    let checks: [fn() -> Result<()>; 7] =
        [format, tidy::run, generated_code, dependencies, lints, documentation, aside::run_all];
    let failures: Vec<_> = checks.iter().filter_map(|check| check().err()).collect();
    for failure in &failures {
        eprintln!("error: {failure:#}");
    }
    match failures.len() {
        0 => Ok(()),
        count => bail!("{count} of the {} checks failed", checks.len()),
    }
}

fn format() -> Result<()> {
    run("format", &mut cargo(["fmt", "--all", "--check"]))
}

fn lints() -> Result<()> {
    let arguments =
        ["clippy", "--workspace", "--all-targets", "--all-features", "--", "-Dwarnings"];
    run("lints", &mut cargo(arguments))
}

fn documentation() -> Result<()> {
    let mut command = cargo(["doc", "--workspace", "--no-deps", "--all-features"]);
    run("documentation", command.env("RUSTDOCFLAGS", "-Dwarnings"))
}

fn generated_code() -> Result<()> {
    run(
        "generated code",
        &mut cargo(["run", "--quiet", "--package", "xtask", "codegen", "--check"]),
    )
}

fn dependencies() -> Result<()> {
    let mut command = Command::new(setup::cargo_deny()?);
    command.current_dir(root());
    let arguments = ["--log-level", "error", "check", "bans", "licenses", "sources"];
    run("dependencies", command.args(arguments))
}
