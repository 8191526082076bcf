//! One script of `interop/`, run on a local Dropbox of its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::record::Record;
use crate::world::{bare_command, run};

/// Runs a script of `interop/` by `local run`, with the installed clients on its path and without
/// the variables in `without`. The routes that its client called and was content with must be those
/// that the coverage table claims of it. A `.toml` of the script's name is its seed. Returns what it printed.
pub(super) async fn job(script: &str, without: &[&str]) -> String {
    let home = tempfile::TempDir::new().unwrap();
    let archive = home.path().join("requests.har");
    let mut arguments = vec!["local", "run", "--har", archive.to_str().unwrap()];
    let seed = Path::new(script).with_extension("toml");
    if workspace().join("interop").join(&seed).exists() {
        arguments.extend(["--seed", seed.to_str().unwrap()]);
    }
    arguments.extend(["--", "env"]);
    arguments.extend(without.iter().flat_map(|name| ["-u", name]));
    let program = tools().join("rust/debug/interop-rust");
    arguments.extend(match script.rsplit_once('.').map(|(_, extension)| extension) {
        Some("py") => vec!["python", script],
        Some("cjs") => vec!["node", script],
        Some("sh") => vec!["sh", script],
        _ => vec![program.to_str().unwrap()],
    });
    let mut command = bare_command(&arguments);
    command
        .current_dir(workspace().join("interop"))
        .envs(programs())
        .env("DROPKEEP_HOME", home.path());
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(0), "{}\n{}", ran.stdout, ran.stderr);
    let archive: Value = serde_json::from_slice(&std::fs::read(archive).unwrap()).unwrap();
    Record::of(script, &archive).check();
    ran.stdout
}

/// The variables by which the installed clients are found, and behave the same everywhere.
pub(super) fn programs() -> [(&'static str, OsString); 5] {
    let modules = tools().join("javascript/node_modules");
    let installed = modules.join("dropbox").exists();
    assert!(installed, "the clients are not there: run `cargo xtask clients` once");
    let path = format!("{}:{}", tools().join("python/bin").display(), env!("PATH"));
    [
        ("PATH", path.into()),
        ("NODE_PATH", modules.into()),
        ("LC_ALL", "C.UTF-8".into()),
        ("TZ", "UTC".into()),
        ("PYTHONDONTWRITEBYTECODE", "1".into()),
    ]
}

/// Where `cargo xtask clients` installs.
fn tools() -> PathBuf {
    workspace().join("target/tools")
}

/// The root of the workspace.
pub(super) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
