//! `cargo xtask fuzz`: looks for input that the local Dropbox does not answer as Dropbox would.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use crate::setup::answers;
use crate::step::{cargo, root, run, tools};

/// The fuzz targets, each with the file of its words below `fuzz/dictionaries`.
const TARGETS: [(&str, Option<&str>); 5] = [
    ("argument", Some("arguments.dict")),
    ("header", Some("arguments.dict")),
    ("upload", None),
    ("form", None),
    ("connection", Some("connection.dict")),
];

/// For how long each target runs unless told otherwise.
const MINUTES: u64 = 10;

/// Fuzzes one target, or all one after another: `[TARGET] [--minutes N]`.
///
/// # Errors
/// When an argument is not understood, something cannot be installed or built, or input was found
/// that makes a target panic; libFuzzer has printed where it lies.
pub(crate) fn run_all(arguments: &[&str]) -> Result<()> {
    let (targets, minutes) = understood(arguments)?;
    ensure!(
        answers("c++", &["--version"]),
        "libFuzzer is built with a C++ compiler: install one (Debian: `sudo apt-get install g++`)"
    );
    let path = path_with_cargo_fuzz()?;
    for (target, dictionary) in targets {
        let corpus = root().join("target/fuzz/corpus").join(target);
        std::fs::create_dir_all(&corpus).with_context(|| format!("{}", corpus.display()))?;
        // Coverage is counted by flags that stable compilers keep to themselves otherwise.
        let mut fuzz = cargo(["fuzz", "run", "--release", "--sanitizer", "none"]);
        fuzz.env("PATH", &path).env("RUSTC_BOOTSTRAP", "1");
        fuzz.args(["--fuzz-dir", "fuzz", "--target-dir", "target/fuzz", target]);
        fuzz.arg(corpus).arg(root().join("fuzz/seeds").join(target));
        fuzz.args([
            "--",
            "-print_final_stats=1",
            "-timeout=30",
            "-max_len=4096",
            "-len_control=20",
        ]);
        fuzz.arg(format!("-max_total_time={}", minutes * 60));
        if let Some(dictionary) = dictionary {
            let words = root().join("fuzz/dictionaries").join(dictionary);
            fuzz.arg(format!("-dict={}", words.display()));
        }
        run(&format!("fuzz {target} for {minutes} minutes"), &mut fuzz)?;
    }
    Ok(())
}

type Targets = Vec<(&'static str, Option<&'static str>)>;

fn understood(arguments: &[&str]) -> Result<(Targets, u64)> {
    let (named, minutes) = match arguments {
        [] => (None, MINUTES),
        ["--minutes", minutes] => (None, minutes.parse().context("--minutes takes a number")?),
        [target] => (Some(*target), MINUTES),
        [target, "--minutes", minutes] => {
            (Some(*target), minutes.parse().context("--minutes takes a number")?)
        }
        _ => bail!("usage: cargo xtask fuzz [TARGET] [--minutes N]"),
    };
    let targets: Targets =
        TARGETS.into_iter().filter(|(name, _)| named.is_none_or(|named| named == *name)).collect();
    let names: Vec<_> = TARGETS.iter().map(|(name, _)| *name).collect();
    ensure!(!targets.is_empty(), "there is no such target; there are {}", names.join(", "));
    Ok((targets, minutes))
}

/// The path to look for programs on, with `cargo-fuzz` on it: the one that is installed, or else one
/// built under `target/tools`.
fn path_with_cargo_fuzz() -> Result<std::ffi::OsString> {
    let bin: PathBuf = tools().join("bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    if !answers("cargo-fuzz", &["--version"]) && !bin.join("cargo-fuzz").exists() {
        let mut install = cargo(["install", "--quiet", "--locked", "cargo-fuzz", "--root"]);
        run("install cargo-fuzz (once)", install.arg(tools()))?;
    }
    let folders = std::env::split_paths(&path).chain([bin]);
    std::env::join_paths(folders).context("PATH")
}
