//! Dropbox and the network when they are not at their best.

use dropkeep_local::Fault;

use crate::world::{World, run};

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_renewed_unseen() {
    let world = World::signed_in().await;
    world.dropbox.fault(Fault::on("users/get_current_account").expired_token());
    let ran = world.run(&["whoami"]).await;
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_that_lasts_exits_six() {
    let world = World::signed_in().await;
    let fault = Fault::on("users/get_current_account").times(1).respond(429).retry_after(900);
    world.dropbox.fault(fault);
    let ran = world.run(&["whoami"]).await;
    assert_eq!(ran.code, Some(6), "{ran:?}");
    insta::assert_snapshot!(ran.stderr, @r"
    error: cannot ask whose account this is: Dropbox asks to be called less often
    hint: wait 15 min, then try again
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_dropbox_is_told_why_and_how_long() {
    let (people, programs, nobody) =
        tokio::join!(wait_with(&[]), wait_with(&["--json"]), wait_with(&["--quiet"]));
    assert!(people.starts_with("warning: "), "{people}");
    assert!(people.ends_with("trying again in 3 s\n"), "{people}");
    let warning: serde_json::Value = serde_json::from_str(&programs).unwrap();
    assert!(warning["warning"].as_str().unwrap().ends_with("trying again in 3 s"), "{programs}");
    assert_eq!(nobody, "");
}

/// What stands on standard error after a command that had to wait for two seconds and more.
async fn wait_with(arguments: &[&str]) -> String {
    let world = World::signed_in().await;
    let fault = Fault::on("users/get_current_account").times(1).respond(429).retry_after(2);
    world.dropbox.fault(fault);
    let ran = world.run(&[&["whoami"], arguments].concat()).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran.stderr
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_named() {
    let world = World::new().await;
    let ran = world.login(&["--scope", "account_info.read"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = world.run(&["ls"]).await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("lacks the scope `files.metadata.read`"), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: tick files.metadata.read"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_revoked_meanwhile_asks_for_a_new_login() {
    let world = World::signed_in().await;
    world.done(&["whoami"]).await;
    world.dropbox.disconnect_app();
    let ran = world.run(&["whoami"]).await;
    assert_eq!(ran.code, Some(3));
    assert!(ran.stderr.ends_with("hint: dropkeep login\n"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_access_token_that_has_ended_is_told() {
    let world = World::new().await;
    let mut command = world.command(&["whoami"]);
    command.env("DROPBOX_ACCESS_TOKEN", "sl.not-one-of-theirs");
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.stderr.contains("hint: access tokens last four hours"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_is_down_is_told() {
    let world = World::signed_in().await;
    world.done(&["token"]).await;
    let endpoint = world.dropbox.endpoint();
    let ran = {
        let command = world.command(&["whoami"]);
        let World { dropbox, home: _home } = world;
        dropbox.shutdown().await;
        run(command, b"").await
    };
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("hint: check the network"), "{endpoint} {}", ran.stderr);
}
