//! The demo.

use crate::world::{bare_command, run};

#[tokio::test(flavor = "multi_thread")]
async fn every_step_of_the_demo_happens() {
    let ran = run(bare_command(&["demo"]), b"").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let names: Vec<&str> = ran.stdout.lines().filter_map(|line| line.get(4..22)).collect();
    let names: Vec<&str> = names.into_iter().map(str::trim).filter(|n| !n.is_empty()).collect();
    assert_eq!(
        names,
        [
            "Local Dropbox",
            "Authorize URL",
            "Approval",
            "Tokens",
            "Account",
            "Upload",
            "Shared link",
            "Direct link",
            "Download",
            "Content hash",
            "Expiry",
            "Silent refresh",
            "Revoke"
        ]
    );
    assert!(!ran.stdout.contains("sl."), "a token is shown: {}", ran.stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_as_json_is_one_object_a_step() {
    let ran = run(bare_command(&["demo", "--json"]), b"").await;
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
    for (index, line) in ran.stdout.lines().enumerate() {
        let step: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(step["step"], index + 1);
    }
}
