//! Other people's clients on the local Dropbox. What they need is installed by `cargo xtask test`.

use std::path::{Path, PathBuf};

use tokio::process::Command;

use crate::world::{bare_command, run};

/// The interpreter of the environment that has the official SDK.
fn python() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let python = workspace.join("target/tools/python/bin/python");
    assert!(python.exists(), "the official Python SDK is not there: run `cargo xtask test` once");
    python
}

/// Runs the job, whose environment `without` takes from.
#[cfg(unix)]
async fn main_job(without: &[&str]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../interop/python/main_job.py");
    let python = python();
    let mut arguments = vec!["local", "run", "--", "env"];
    for name in without {
        arguments.extend(["-u", name]);
    }
    arguments.extend([python.to_str().unwrap(), script.to_str().unwrap()]);
    let home = tempfile::TempDir::new().unwrap();
    let mut command: Command = bare_command(&arguments);
    command.env("PYTHONDONTWRITEBYTECODE", "1").env("DROPKEEP_HOME", home.path());
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(0), "{}\n{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_does_the_main_job() {
    insta::assert_snapshot!(main_job(&[]).await, @"
    signed in with the secret and with PKCE
    a denial and a foreign state are told apart
    uploaded, in one call and in a session, linked and downloaded by the link
    listed page by page, moved, copied, deleted, and saw the changes
    revoked, and the refresh token with it
    ");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn it_does_so_through_the_proxy_alone() {
    let hosts = [
        "DROPBOX_API_HOST",
        "DROPBOX_API_CONTENT_HOST",
        "DROPBOX_API_NOTIFY_HOST",
        "DROPBOX_WEB_HOST",
    ];
    assert_eq!(main_job(&hosts).await, main_job(&[]).await);
}
