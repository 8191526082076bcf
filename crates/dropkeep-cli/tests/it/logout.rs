//! Signing out.

use dropkeep_local::Fault;

use crate::world::{World, run};

#[tokio::test(flavor = "multi_thread")]
async fn logout_revokes_at_dropbox_and_forgets() {
    let world = World::signed_in().await;
    let token = world.done(&["token"]).await;
    let said = world.done(&["logout"]).await;
    assert!(said.contains("revoked at Dropbox and forgotten here"), "{said}");
    let mut command = world.command(&["call", "users/get_current_account"]);
    command.env("DROPBOX_ACCESS_TOKEN", token.trim());
    assert_eq!(run(command, b"").await.code, Some(3), "the token still works");
    let ran = world.run(&["token"]).await;
    assert_eq!(ran.code, Some(3));
    assert_eq!(ran.stderr, "error: not signed in\nhint: dropkeep login\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_is_dead_already_is_forgotten_quietly() {
    let world = World::signed_in().await;
    world.dropbox.disconnect_app();
    let said = world.done(&["logout"]).await;
    assert!(said.contains("did not accept profile `default` any more"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_revoked_is_kept_unless_forced() {
    let world = World::signed_in().await;
    world.dropbox.fault(Fault::on("auth/token/revoke").times(2).respond(503));
    let ran = world.run(&["logout"]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("so it is kept"), "{}", ran.stderr);
    world.done(&["token"]).await;
    let ran = world.run(&["logout", "--force"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("forgotten here only"), "{}", ran.stdout);
    assert!(ran.stderr.contains("connected_apps"), "{}", ran.stderr);
    assert_eq!(world.run(&["token"]).await.code, Some(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_of_the_environment_are_not_logged_out_by_accident() {
    let world = World::new().await;
    let ran = run(world.command_from_environment(&["logout"]), b"").await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("there is nothing saved to sign out"), "{}", ran.stderr);
    assert_eq!(run(world.command_from_environment(&["token"]), b"").await.code, Some(0));
}
