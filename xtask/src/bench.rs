//! `cargo xtask bench`: the figures that the documents claim, each as anybody can get it again.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::step::{cargo, root, run};

/// How often two programs are measured in turn; the median of the ratios counts.
const ROUNDS: usize = 3;

/// Runs every benchmark.
///
/// # Errors
/// When one cannot be built or run, or `openssl` is not installed.
pub(crate) fn run_all() -> Result<()> {
    content_hash()?;
    memory_of_a_large_file()?;
    run("token()", &mut cargo(["bench", "--package", "dropkeep-auth", "--bench", "token"]))?;
    let sixteen = ["test", "--quiet", "--package", "dropkeep-auth", "sixteen"];
    run("16 processes, one refresh", &mut cargo(sixteen))
}

/// The content hash against OpenSSL's SHA-256, in turn, on one core and on all of them.
fn content_hash() -> Result<()> {
    let mut build = cargo(["build", "--release", "--package", "dropkeep-transfer"]);
    run("build the content hash", build.args(["--example", "hash_speed"]))?;
    let cores = std::thread::available_parallelism()?.get();
    let mut ours_alone = 0.0;
    for threads in [1, cores] {
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            rounds.push((our_hash(threads)?, openssl(threads)?));
        }
        rounds.sort_by(|one, other| (one.0 / one.1).total_cmp(&(other.0 / other.1)));
        let (ours, theirs) = rounds[ROUNDS / 2];
        ours_alone = if threads == 1 { ours } else { ours_alone };
        println!(
            "content hash on {threads} threads: {:.2} of openssl's sha256 ({:.2} and {:.2} GB/s), \
             {:.2} of one thread",
            ours / theirs,
            ours / 1e9,
            theirs / 1e9,
            ours / ours_alone,
        );
    }
    Ok(())
}

/// Bytes a second of the content hash.
fn our_hash(threads: usize) -> Result<f64> {
    let program = root().join("target/release/examples/hash_speed");
    printed(Command::new(program).arg(threads.to_string()))?.trim().parse().context("hash_speed")
}

/// Bytes a second of `openssl speed`, whose last line is `+F:…:sha256:BYTES`.
fn openssl(processes: usize) -> Result<f64> {
    let mut command = Command::new("openssl");
    command.args(["speed", "-mr", "-evp", "sha256", "-bytes", "4194304", "-seconds", "2"]);
    if processes > 1 {
        command.args(["-multi", &processes.to_string()]);
    }
    let output = printed(&mut command)?;
    let last = output.lines().rev().find(|line| line.starts_with("+F:"));
    last.and_then(|line| line.rsplit(':').next())
        .context("openssl speed")?
        .parse()
        .context("openssl")
}

/// One GiB up and down, against a local Dropbox in another process.
fn memory_of_a_large_file() -> Result<()> {
    let mut command = cargo(["run", "--release", "--quiet", "--package", "dropkeep-transfer"]);
    run("1 GiB up and down", command.args(["--example", "large_file", "--", "1024"]))
}

/// What a command prints.
///
/// # Errors
/// It cannot be run, or fails.
pub(crate) fn printed(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("could not run {command:?}"))?;
    ensure!(output.status.success(), "{command:?} failed");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
