//! Whose Dropbox: which credentials apply.

use crate::world::{World, bare_command, run};

#[tokio::test(flavor = "multi_thread")]
async fn an_access_token_alone_is_used_as_it_is() {
    let world = World::new().await;
    let mut command = world.command(&["token"]);
    command.env("DROPBOX_ACCESS_TOKEN", "given");
    let ran = run(command, b"").await;
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "given\n"));
    assert_eq!(world.dropbox.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_goes_before_an_access_token() {
    let world = World::new().await;
    let mut command = world.command_from_environment(&["token"]);
    command.env("DROPBOX_ACCESS_TOKEN", "given");
    let ran = run(command, b"").await;
    assert!(ran.stdout.starts_with("sl."), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_named_profile_goes_before_the_environment() {
    let world = World::signed_in().await;
    let saved = world.done(&["token"]).await;
    let mut command = world.command(&["token", "--profile", "default"]);
    command.env("DROPBOX_ACCESS_TOKEN", "given");
    assert_eq!(run(command, b"").await.stdout, saved);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_without_its_app_is_a_usage_error() {
    let world = World::new().await;
    let mut command = world.command(&["token"]);
    command.env("DROPBOX_REFRESH_TOKEN", "given").env("DROPBOX_APP_KEY", "");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(2));
    insta::assert_snapshot!(ran.stderr, @r"
    error: DROPBOX_REFRESH_TOKEN is set, but DROPBOX_APP_KEY is not
    hint: set DROPBOX_APP_KEY to the key of the app that the token was made for (and DROPBOX_APP_SECRET if it was signed in with its secret)
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_in_the_environment_is_told() {
    let world = World::new().await;
    let mut command = world.command_from_environment(&["token"]);
    command.env("DROPBOX_APP_SECRET", "wrong");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(3));
    assert!(ran.stderr.contains("hint: compare DROPBOX_APP_KEY"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_is_not_sent_where_it_does_not_come_from() {
    let world = World::signed_in().await;
    let other = World::new().await;
    let mut command = world.command(&["token"]);
    command.env("DROPKEEP_ENDPOINT", other.dropbox.endpoint());
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(3));
    assert!(ran.stderr.contains("profile `default` belongs to"), "{}", ran.stderr);
    assert_eq!(other.dropbox.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_sign_in_knows_where_it_is_valid() {
    let world = World::signed_in().await;
    let mut command = world.command(&["token"]);
    command.env_remove("DROPKEEP_ENDPOINT");
    assert_eq!(run(command, b"").await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_http_to_elsewhere_is_refused() {
    let world = World::new().await;
    let mut command = world.command_from_environment(&["token"]);
    command.env("DROPKEEP_ENDPOINT", "http://example.com");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("would send tokens unencrypted"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_network_is_told_and_exits_one() {
    let world = World::new().await;
    let mut command = world.command_from_environment(&["token"]);
    command.env("DROPKEEP_ENDPOINT", "http://127.0.0.1:1");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.starts_with("error: cannot refresh the access token"), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: check the network"), "{}", ran.stderr);
}

#[tokio::test]
async fn an_unknown_profile_lists_those_there_are() {
    let home = tempfile::TempDir::new().unwrap();
    let mut command = bare_command(&["token", "-p", "work"]);
    command.env("DROPKEEP_HOME", home.path());
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(3));
    insta::assert_snapshot!(ran.stderr, @r"
    error: not signed in as profile `work`
    hint: dropkeep login --profile work   (saved profiles: none)
    ");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn credentials_that_others_can_read_are_refused() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::signed_in().await;
    let file = world.path("credentials.json");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let ran = world.run(&["token"]).await;
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(ran.stderr.contains("hint: chmod 600 "), "{}", ran.stderr);
}
