//! Every command with the sign-in of a keep.

use tokio::process::Command;

use crate::keep_stage::KeepStage;
use crate::world::{bare_command, run};

fn command(stage: &KeepStage, arguments: &[&str]) -> Command {
    let mut command = bare_command(arguments);
    command
        .env("DROPKEEP_HOME", stage.folder.path())
        .env("DROPKEEP_ENDPOINT", stage.dropbox.endpoint())
        .env("DROPKEEP_KEEP", &stage.url)
        .env("DROPKEEP_KEEP_KEY", &stage.key)
        .env("DROPKEEP_CONNECTION", stage.connection.as_str());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_need_no_sign_in_of_their_own() {
    let stage = KeepStage::set().await;
    let put = run(command(&stage, &["put", "-", "/hello.txt"]), b"hello").await;
    assert_eq!(put.code, Some(0), "{put:?}");
    let listed = run(command(&stage, &["ls", "/"]), b"").await;
    assert!(listed.stdout.contains("hello.txt"), "{listed:?}");
    let token = run(command(&stage, &["token"]), b"").await;
    assert!(token.stdout.starts_with("sl."), "{token:?}");
    let lasting = run(command(&stage, &["token", "--min-ttl", "1h"]), b"").await;
    assert_eq!(lasting.stdout, token.stdout);
    let status = run(command(&stage, &["--json", "status"]), b"").await;
    assert!(status.stdout.contains(r#""source":"keep""#), "{status:?}");
    let script = "echo $DROPBOX_ACCESS_TOKEN/$DROPKEEP_KEEP_KEY";
    let ran = run(command(&stage, &["exec", "--", "sh", "-c", script]), b"").await;
    assert_eq!(ran.stdout, format!("{}/\n", token.stdout.trim()));
    assert_eq!(stage.dropbox.count("oauth2/token"), 1);
    for ran in [&put, &listed, &token, &status] {
        assert!(!format!("{ran:?}").contains(&stage.key), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_dropbox_refused_is_reported_to_the_keep() {
    let stage = KeepStage::set().await;
    let first = run(command(&stage, &["--json", "token"]), b"").await;
    let first: serde_json::Value = serde_json::from_str(&first.stdout).unwrap();
    let refused = ["token", "--refused", first["fingerprint"].as_str().unwrap()];
    let second = run(command(&stage, &refused), b"").await;
    assert!(second.stdout.starts_with("sl."), "{second:?}");
    assert_ne!(second.stdout.trim(), first["access_token"].as_str().unwrap());
    let again = run(command(&stage, &refused), b"").await;
    assert_eq!(again.stdout, second.stdout);
    assert_eq!(stage.dropbox.count("oauth2/token"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_a_token_away_is_told_with_what_helps() {
    let stage = KeepStage::set().await;
    let told = async |name: &str, value: &str| {
        let mut command = command(&stage, &["token"]);
        command.env(name, value);
        let ran = run(command, b"").await;
        assert!(!ran.stderr.contains(&stage.key), "{ran:?}");
        (ran.code, ran.stderr)
    };
    for (name, value, code, hint) in [
        ("DROPKEEP_CONNECTION", "", 2, "set DROPKEEP_CONNECTION to the id of the connection"),
        ("DROPKEEP_KEEP_KEY", "", 2, "set DROPKEEP_KEEP_KEY to an API key"),
        ("DROPKEEP_KEEP_KEY", "dk_wrong", 3, "compare DROPKEEP_KEEP_KEY with the keys"),
        (
            "DROPKEEP_CONNECTION",
            "cn_unknown",
            3,
            "compare DROPKEEP_CONNECTION with the connections",
        ),
        ("DROPKEEP_KEEP", "http://keep.internal", 2, "use https, or http to localhost only"),
        ("DROPKEEP_KEEP", "http://localhost:1", 1, "check the network and DROPKEEP_KEEP"),
    ] {
        let (exit, stderr) = told(name, value).await;
        assert_eq!(exit, Some(code), "{name}={value}: {stderr}");
        assert!(stderr.contains(hint), "{name}={value}: {stderr}");
    }
    stage.dropbox.disconnect_app();
    let (code, stderr) = told("DROPKEEP_HOME", "/nowhere").await;
    assert_eq!(code, Some(3));
    let hint = format!(
        "hint: connect it again: https://keep.example/connect/photos?connection={}\n",
        stage.connection
    );
    assert!(stderr.ends_with(&hint), "{stderr}");
}
