//! Running one command of a chore, and saying what it was and how long it took.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where tools and virtual environments that belong to the workspace are installed.
pub(crate) fn tools() -> PathBuf {
    root().join("target").join("tools")
}

/// A `cargo` command in the workspace's root.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs `command`, announced as `name`.
///
/// # Errors
/// When it cannot be started, or ends with another status than 0.
pub(crate) fn run(name: &str, command: &mut Command) -> Result<()> {
    println!("── {name}");
    let begun = Instant::now();
    let status = command.status().with_context(|| {
        format!("{name}: could not start {}", command.get_program().to_string_lossy())
    })?;
    let took = begun.elapsed().as_secs_f32();
    if !status.success() {
        bail!("{name} failed after {took:.1} s ({status})");
    }
    println!("── {name}: done in {took:.1} s");
    Ok(())
}
