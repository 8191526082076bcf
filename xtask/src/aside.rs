//! The workspaces that stand aside, so that what they depend on stays out of ours: they are held to
//! the same rules, but for what a client of other people may bring.

use std::process::Command;

use anyhow::Result;

use crate::setup;
use crate::step::{cargo, root, run, tools};

/// Where each lies, and what it is built in.
const WORKSPACES: [(&str, &str); 1] = [("interop/rust", "rust")];

/// Checks format, lints and dependencies of each.
///
/// # Errors
/// When a check failed; the others are not looked at.
pub(crate) fn run_all() -> Result<()> {
    WORKSPACES.iter().try_for_each(|(folder, built_in)| check(folder, built_in))
}

fn check(folder: &str, built_in: &str) -> Result<()> {
    let manifest = root().join(folder).join("Cargo.toml");
    let mut format = cargo(["fmt", "--check", "--manifest-path"]);
    run(&format!("format of {folder}"), format.arg(&manifest))?;
    let mut lints = cargo(["clippy", "--quiet", "--locked", "--all-targets", "--manifest-path"]);
    lints.arg(&manifest).arg("--target-dir").arg(tools().join(built_in));
    run(&format!("lints of {folder}"), lints.args(["--", "-Dwarnings"]))?;
    // Not `bans`: which TLS another client speaks is its own affair.
    let mut dependencies = Command::new(setup::cargo_deny()?);
    dependencies.args(["--log-level", "error", "--config"]).arg(root().join("deny.toml"));
    dependencies.arg("--manifest-path").arg(&manifest).args(["check", "licenses", "sources"]);
    run(&format!("dependencies of {folder}"), &mut dependencies)
}
