//! Access tokens for others: `token`, `exec`.

use std::time::Duration;

use crate::world::{World, run};

#[tokio::test(flavor = "multi_thread")]
async fn the_token_stands_alone_on_standard_output() {
    let world = World::signed_in().await;
    let ran = world.run(&["token"]).await;
    assert_eq!((ran.stdout.lines().count(), ran.stderr.as_str()), (1, ""));
    let header = world.done(&["token", "--header"]).await;
    assert_eq!(header, format!("Authorization: Bearer {}", ran.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_as_json_says_when_it_expires() {
    let world = World::signed_in().await;
    let json = world.done(&["token", "--json"]).await;
    let record: serde_json::Value = serde_json::from_str(&json).unwrap();
    let left = record["expires_in"].as_i64().unwrap();
    assert!((14_000..=14_400).contains(&left), "{record}");
    assert_eq!(record["token_type"], "bearer");
    assert_eq!(record["access_token"], world.done(&["token"]).await.trim());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_lasts_too_briefly_is_refreshed() {
    let world = World::signed_in().await;
    let first = world.done(&["token"]).await;
    assert_eq!(world.done(&["token", "--min-ttl", "3h"]).await, first);
    let ran = world.run(&["token", "--min-ttl", "5h"]).await;
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("hint: ask for a shorter --min-ttl"), "{}", ran.stderr);
    let ran = world.run(&["token", "--min-ttl", "soon"]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("not a duration such as 90d"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_dropbox_refused_is_replaced_once() {
    let world = World::signed_in().await;
    let json = world.done(&["token", "--json"]).await;
    let first: serde_json::Value = serde_json::from_str(&json).unwrap();
    let refused = ["token", "--refused", first["fingerprint"].as_str().unwrap()];
    let second = world.done(&refused).await;
    assert_ne!(second.trim(), first["access_token"].as_str().unwrap());
    assert_eq!(world.done(&refused).await, second, "it was replaced already");
    assert_eq!(world.done(&["token"]).await, second);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_grant_asks_for_a_new_login() {
    let world = World::signed_in().await;
    world.dropbox.disconnect_app();
    std::fs::remove_dir_all(world.path("cache")).unwrap();
    let ran = world.run(&["token"]).await;
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(3), ""), "{ran:?}");
    assert_eq!(
        ran.stderr,
        "error: Dropbox no longer accepts this sign-in; it was revoked or never was valid\n\
         hint: dropkeep login\n"
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn exec_hands_over_the_access_token_alone() {
    let world = World::new().await;
    let script = "echo $DROPBOX_ACCESS_TOKEN/$DROPBOX_REFRESH_TOKEN/$DROPBOX_APP_SECRET; exit 9";
    let command = world.command_from_environment(&["exec", "--", "sh", "-c", script]);
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(9), "{ran:?}");
    assert!(ran.stdout.starts_with("sl."), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("//\n"), "{}", ran.stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn exec_of_what_is_not_there_is_127() {
    let world = World::signed_in().await;
    let ran = world.run(&["exec", "--", "no-such-program"]).await;
    assert_eq!(ran.code, Some(127));
    assert!(ran.stderr.contains("error: cannot run no-such-program"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_processes_share_one_refresh() {
    let world = World::new().await;
    let before = world.dropbox.count("oauth2/token");
    let runs = (0..16).map(|_| run(world.command_from_environment(&["token"]), b""));
    let runs: Vec<_> = futures_util::future::join_all(runs).await;
    let tokens: std::collections::HashSet<_> = runs.iter().map(|ran| ran.stdout.clone()).collect();
    assert!(runs.iter().all(|ran| ran.code == Some(0)), "{runs:?}");
    assert_eq!(tokens.len(), 1, "{tokens:?}");
    assert_eq!(world.dropbox.count("oauth2/token") - before, 1);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_home_that_cannot_be_written_costs_only_the_sharing() {
    let world = World::new().await;
    let home = world.file("not-a-directory", "");
    let run_with = async |arguments: &[&str]| {
        let mut command = world.command_from_environment(arguments);
        command.env("DROPKEEP_HOME", &home);
        run(command, b"").await
    };
    let ran = run_with(&["token"]).await;
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    let ran = run_with(&["token", "-v"]).await;
    assert_eq!(ran.code, Some(0));
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert!(ran.stderr.starts_with("note: access tokens are not shared"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn status_asks_nobody() {
    let world = World::signed_in().await;
    world.done(&["token"]).await;
    let before = world.dropbox.requests().len();
    let status = world.done(&["status"]).await;
    assert_eq!(world.dropbox.requests().len(), before);
    assert!(status.contains("profile `default`"), "{status}");
    assert!(status.contains("valid for 3 h 59 min"), "{status}");
    assert!(status.contains("credentials.json"), "{status}");
    world.dropbox.clock().advance(Duration::from_secs(1));
}
