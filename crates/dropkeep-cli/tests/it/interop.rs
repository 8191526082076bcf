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

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_official_python_sdk_does_the_main_job() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../interop/python/main_job.py");
    let python = python();
    let arguments = ["local", "run", "--", python.to_str().unwrap(), script.to_str().unwrap()];
    let mut command: Command = bare_command(&arguments);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(0), "{}\n{}", ran.stdout, ran.stderr);
    insta::assert_snapshot!(ran.stdout, @"
    signed in with the secret and with PKCE
    a denial and a foreign state are told apart
    uploaded, in one call and in a session, linked and downloaded by the link
    listed page by page, moved, copied, deleted, and saw the changes
    revoked, and the refresh token with it
    ");
}
