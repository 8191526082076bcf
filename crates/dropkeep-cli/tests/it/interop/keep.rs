//! The examples of `interop/keep/`: programs that have their tokens from a keep, each in its language.

use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::process::Command;

use super::job::{programs, workspace};
use crate::keep_stage::KeepStage;
use crate::world::{Ran, run};

/// Runs an example where Dropbox's own names lead to the local one.
async fn run_on(stage: &KeepStage, program: &[&str]) -> Ran {
    // It looks for the program on the path that the command is given.
    let mut command = Command::new("env");
    let authority = stage.folder.path().join("ca.pem");
    for name in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        command.env(name, &authority);
    }
    command
        .envs(programs())
        .args(program)
        .current_dir(workspace().join("interop/keep"))
        .env("HTTPS_PROXY", stage.dropbox.proxy_url().unwrap())
        .env("NO_PROXY", "127.0.0.1,localhost")
        .env("NODE_USE_ENV_PROXY", "1")
        .env("DROPKEEP_KEEP", &stage.url)
        .env("DROPKEEP_KEEP_KEY", &stage.key)
        .env("DROPKEEP_CONNECTION", stage.connection.as_str())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    run(command, b"").await
}

/// Runs an example with a token that is good, one that is refused, and a sign-in that has ended.
async fn check(program: &[&str]) {
    let stage = KeepStage::set().await;
    let is_proxied = program.iter().any(|argument| argument.starts_with("proxy"));
    let good = run_on(&stage, program).await;
    assert_eq!(
        (good.code, good.stdout.as_str()),
        (Some(0), "uploaded for ada@example.com\n"),
        "{good:?}"
    );
    assert_eq!(stage.dropbox.count("oauth2/token"), 1);

    // The token ends at Dropbox, and the keep does not know.
    stage.dropbox.clock().advance(Duration::from_secs(5 * 3600));
    let replaced = run_on(&stage, program).await;
    assert_eq!(replaced.stdout, good.stdout, "{replaced:?}");
    let told = "that token was refused: reported, and gone on with another\n";
    assert_eq!(replaced.stderr.ends_with(told), !is_proxied, "{replaced:?}");
    assert_eq!(stage.dropbox.count("oauth2/token"), 2);

    stage.dropbox.disconnect_app();
    let ended = run_on(&stage, program).await;
    let url = format!("https://keep.example/connect/photos?connection={}", stage.connection);
    let told = format!("please connect again: {url}\n");
    assert_eq!((ended.code, ended.stdout), (Some(3), told), "{}", ended.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_has_its_tokens_from_a_keep() {
    check(&["python", "keep.py"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_javascript_sdk_has_its_tokens_from_a_keep() {
    check(&["node", "keep.cjs"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn curl_has_its_tokens_from_a_keep() {
    check(&["sh", "keep.sh"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_sdk_and_curl_need_no_token_through_a_keep() {
    check(&["python", "proxy.py"]).await;
    check(&["sh", "proxy.sh"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn php_has_its_tokens_from_a_keep() {
    check(&["php", "keep.php"]).await;
}

/// Go weighs half a gigabyte, so nothing installs it for this test.
#[tokio::test(flavor = "multi_thread")]
async fn go_has_its_tokens_from_a_keep() {
    let built = TempDir::new().unwrap();
    let program = built.path().join("keep");
    let program = program.to_str().unwrap();
    let mut build = std::process::Command::new("go");
    build.args(["build", "-o", program, "keep.go"]).current_dir(workspace().join("interop/keep"));
    match build.status() {
        Ok(status) => assert!(status.success(), "keep.go does not compile"),
        Err(_) => {
            // Past the test harness, which shows nothing of a test that passes.
            let mut stderr = std::io::stderr();
            writeln!(stderr, "interop/keep/keep.go DID NOT RUN: there is no Go here").unwrap();
            return;
        }
    }
    check(&[program]).await;
}
