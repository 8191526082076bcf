//! Installing what checks and tests need, on a machine that has nothing but the Rust toolchain.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::step::{cargo, root, run, tools};

/// The `cargo-deny` program: the one on the path, or else one built under `target/tools`.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    if answers("cargo-deny", &["--version"]) {
        return Ok("cargo-deny".into());
    }
    let program = tools().join("bin").join("cargo-deny");
    if !program.exists() {
        let mut install = cargo(["install", "--quiet", "--locked", "cargo-deny", "--root"]);
        run("install cargo-deny (once)", install.arg(tools()))?;
    }
    Ok(program)
}

/// Debian's packages that the tests need, each with a command that answers when it is there.
const PACKAGES: [(&str, &str, &[&str]); 11] = [
    ("python3-venv", "python3", &["-c", "import ensurepip, venv"]),
    ("procps", "kill", &["-l"]),
    ("curl", "curl", &["--version"]),
    ("php-cli", "php", &["--version"]),
    ("php-curl", "php", &["-r", "curl_version();"]),
    // Debian keeps the server's programs out of the path.
    ("postgresql", "sh", &["-c", "ls /usr/lib/postgresql/*/bin/postgres"]),
    ("redis-server", "redis-server", &["--version"]),
    ("faketime", "faketime", &["--version"]),
    ("nginx-light", "sh", &["-c", "ls /usr/sbin/nginx"]),
    ("chromium", "chromium", &["--version"]),
    ("chromium-driver", "chromedriver", &["--version"]),
];

/// Installs Debian's packages where `apt-get` may, else says exactly what to install.
pub(crate) fn packages() -> Result<()> {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(_, program, arguments)| !answers(program, arguments))
        .map(|(package, ..)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let wanted = missing.join(" ");
    if !answers("apt-get", &["--version"]) || !is_root() {
        bail!(
            "the tests need {wanted}: install with `sudo apt-get install {wanted}`, then run again"
        );
    }
    run("apt-get update", Command::new("apt-get").args(["update", "--quiet"]))?;
    let mut install = Command::new("apt-get");
    install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&missing);
    run(&format!("apt-get install {wanted}"), install.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Whether `program` is there and ends well.
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
