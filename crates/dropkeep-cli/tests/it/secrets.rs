//! No secret is seen where it was not asked for.

use crate::world::{Ran, World, run};

#[tokio::test(flavor = "multi_thread")]
async fn only_token_and_exec_show_tokens() {
    let world = World::signed_in().await;
    world.file("a.txt", "a");
    let token = world.done(&["token"]).await;
    let mut secrets = world.secrets();
    secrets.push(token.trim().to_owned());
    secrets.push(saved_refresh_token(&world));
    let commands: [&[&str]; 11] = [
        &["whoami", "-vv"],
        &["status"],
        &["status", "--json"],
        &["put", "a.txt", "/a.txt", "--link", "-vv"],
        &["get", "/a.txt", "-", "-vv"],
        &["ls", "-R", "-vv"],
        &["link", "/none", "-vv"],
        &["call", "files/get_metadata", "{}", "-vv"],
        &["token", "--min-ttl", "9h", "-vv"],
        &["exec", "-vv", "--", "no-such-program"],
        &["logout", "-vv"],
    ];
    for command in commands {
        silent(&secrets, command, &world.run(command).await);
        silent(&secrets, command, &run(world.command_from_environment(command), b"").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_shows_no_token_however_it_goes() {
    let world = World::new().await;
    for arguments in [&["-vv"][..], &["--json", "-vv"]] {
        let ran = world.login(arguments).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let token = world.done(&["token"]).await;
        let secrets = [saved_refresh_token(&world), token.trim().to_owned()];
        silent(&secrets, arguments, &ran);
    }
    let secret = "a-secret-that-is-wrong".to_owned();
    let mut command = world.command_from_environment(&["token", "-vv"]);
    command.env("DROPBOX_APP_SECRET", &secret);
    silent(&[world.dropbox.refresh_token(), secret], &["token"], &run(command, b"").await);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_in_the_arguments_of_a_command() {
    let world = World::new().await;
    let script = "tr '\\0' ' ' < /proc/$PPID/cmdline; tr '\\0' ' ' < /proc/$$/cmdline";
    for command in [&["exec", "--", "sh", "-c", script], &["local", "run", "--", "sh", "-c"]] {
        let command = [command, [script].as_slice()].concat();
        let ran = run(world.command_from_environment(&command), b"").await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(!ran.stdout.contains("sl."), "{}", ran.stdout);
        silent(&world.secrets(), &command, &ran);
    }
}

fn saved_refresh_token(world: &World) -> String {
    let file = std::fs::read_to_string(world.path("credentials.json")).unwrap();
    let file: serde_json::Value = serde_json::from_str(&file).unwrap();
    file["profiles"]["default"]["refresh_token"].as_str().unwrap().to_owned()
}

fn silent(secrets: &[String], command: &[&str], ran: &Ran) {
    for secret in secrets {
        assert!(!ran.stdout.contains(secret), "{command:?} prints a secret");
        assert!(!ran.stderr.contains(secret), "{command:?} prints a secret on standard error");
    }
}
