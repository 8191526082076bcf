//! `cargo xtask bench local`: the figures of the local Dropbox, each beside its goal.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::bench::printed;
use crate::step::{cargo, root, run};

/// How often the program is started.
const STARTS: usize = 15;

/// How often the rates are measured; the best counts, since other programs only ever slow them.
const RUNS: usize = 3;

/// How long a start may take before it is given up.
const LIMIT: Duration = Duration::from_secs(10);

/// The figures of `crates/dropkeep-local/benches/local.rs`: their names, what is before the number in
/// the line, whether more is better, and the goal.
const RATES: [(&str, &str, Better, f64); 4] = [
    ("get_metadata a second, 32 connections", "get_metadata: ", Better::More, 15_000.0),
    ("uploads, as a share of what one core hashes", "MB/s, ", Better::More, 0.5),
    ("entries listed recursively a second, of 1,000,000", "list_folder: ", Better::More, 200_000.0),
    ("bytes of memory an entry", "memory: ", Better::Less, 700.0),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Better {
    More,
    Less,
}

/// Builds for release, measures, and prints one table.
///
/// # Errors
/// When something cannot be built or run.
pub(crate) fn run_all() -> Result<()> {
    run("build", &mut cargo(["build", "--release", "--package", "dropkeep-cli"]))?;
    let (mut spans, idle) = starts()?;
    spans.sort();
    let mut rows = vec![
        row("start to ready file, median, ms", (millis(spans[STARTS / 2]), Better::Less, 50.0)),
        row("start to ready file, slowest, ms", (millis(spans[STARTS - 1]), Better::Less, 50.0)),
        row("memory when idle, MiB", (idle, Better::Less, 30.0)),
    ];
    let mut outputs = Vec::new();
    for number in 1..=RUNS {
        println!("── rates, run {number} of {RUNS}");
        let mut bench = cargo(["bench", "--quiet", "--package", "dropkeep-local"]);
        let output = printed(bench.args(["--bench", "local"]))?;
        println!("{}", output.trim());
        outputs.push(output);
    }
    for (name, before, better, goal) in RATES {
        let found = outputs.iter().filter_map(|output| number(output, before));
        let best = match better {
            Better::More => found.fold(f64::NAN, f64::max),
            Better::Less => found.fold(f64::NAN, f64::min),
        };
        rows.push(row(name, (best, better, goal)));
    }
    println!("\n{}, {} cores\n", processor(), std::thread::available_parallelism()?);
    println!("| figure | measured | goal | |\n|---|---|---|---|\n{}", rows.join("\n"));
    Ok(())
}

/// How long each start of the program took until its ready file was there, and how much memory the
/// last one held a second later, in MiB.
fn starts() -> Result<(Vec<Duration>, f64)> {
    let mut spans = Vec::new();
    let mut idle = 0.0;
    for number in 0..STARTS {
        // Each time without a certificate authority of an earlier start.
        let home = root().join("target/bench-local").join(number.to_string());
        let _ = std::fs::remove_dir_all(&home);
        std::fs::create_dir_all(&home)?;
        let ready = home.join("ready.json");
        let begun = Instant::now();
        let mut server = serve(&home, &ready)?;
        let is_ready = wait(begun, &ready);
        spans.push(begun.elapsed());
        if number + 1 == STARTS {
            std::thread::park_timeout(Duration::from_secs(1));
            idle = resident(&server)?;
        }
        server.kill()?;
        server.wait()?;
        ensure!(is_ready, "the local Dropbox did not start in {LIMIT:?}");
    }
    Ok((spans, idle))
}

fn serve(home: &Path, ready: &Path) -> Result<Child> {
    let program = root().join("target/release/dropkeep");
    let mut command = Command::new(&program);
    command.args(["local", "serve", "--listen", "127.0.0.1:0", "--ready-file"]).arg(ready);
    command.env("DROPKEEP_HOME", home).env("HOME", home).env_remove("XDG_CONFIG_HOME");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().with_context(|| program.display().to_string())
}

/// Looks for the ready file all the time; false when it did not come.
fn wait(begun: Instant, ready: &Path) -> bool {
    while !ready.exists() {
        if begun.elapsed() > LIMIT {
            return false;
        }
        std::thread::park_timeout(Duration::from_micros(200));
    }
    true
}

/// The resident memory of a process in MiB, as `ps` tells it.
fn resident(process: &Child) -> Result<f64> {
    let kibibytes =
        printed(Command::new("ps").args(["-o", "rss=", "-p", &process.id().to_string()]))?;
    Ok(kibibytes.trim().parse::<f64>().context("ps")? / 1024.0)
}

fn row(name: &str, (value, better, goal): (f64, Better, f64)) -> String {
    let (sign, is_met) = match better {
        Better::More => ("≥", value >= goal),
        Better::Less => ("<", value < goal),
    };
    let shown = |number: f64| {
        if number.abs() < 100.0 && number.fract() != 0.0 {
            format!("{number:.2}")
        } else {
            format!("{number:.0}")
        }
    };
    let met = if is_met { "met" } else { "missed" };
    format!("| {name} | {} | {sign} {} | {met} |", shown(value), shown(goal))
}

/// The number that follows a text in an output.
fn number(output: &str, before: &str) -> Option<f64> {
    let rest = output.split(before).nth(1)?;
    let end = rest.find(|digit: char| !digit.is_ascii_digit() && digit != '.');
    rest[..end.unwrap_or(rest.len())].parse().ok()
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}

/// The processor's name, where the system tells it.
fn processor() -> String {
    let known = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = known.lines().find(|line| line.starts_with("model name"));
    let name = line.and_then(|line| line.split_once(": ")).map(|(_, name)| name.to_owned());
    name.unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}
