//! The local Dropbox as commands.

use crate::world::{bare_command, finish, first_line, run, start};

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_runs_with_a_local_dropbox_of_its_own() {
    let script = "for name in DROPBOX_APP_KEY DROPBOX_APP_SECRET DROPBOX_REFRESH_TOKEN \
                  DROPBOX_ACCESS_TOKEN DROPBOX_ACCOUNT_ID DROPKEEP_ENDPOINT; do \
                  eval value=\\$$name; test -n \"$value\" || exit 1; done; exit 42";
    let ran = run(bare_command(&["local", "run", "--", "sh", "-c", script]), b"").await;
    assert_eq!(ran.code, Some(42), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_ended_by_a_signal_gives_128_and_its_number() {
    let ran = run(bare_command(&["local", "run", "--", "sh", "-c", "kill -KILL $$"]), b"").await;
    assert_eq!(ran.code, Some(137), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_is_not_there_is_127() {
    let ran = run(bare_command(&["local", "run", "--", "no-such-program"]), b"").await;
    assert_eq!(ran.code, Some(127), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn serve_prints_what_env_prints_and_ends_by_signal() {
    let home = tempfile::TempDir::new().unwrap();
    let at_home = |arguments: &[&str]| {
        let mut command = bare_command(arguments);
        command.env("DROPKEEP_HOME", home.path());
        command
    };
    let mut serve = start(at_home(&["local", "serve", "--listen", "127.0.0.1:0"]));
    let mut lines = Vec::new();
    for _ in 0..6 {
        lines.push(first_line(&mut serve).await);
    }
    let mut env = run(at_home(&["local", "env"]), b"").await;
    while env.code != Some(0) {
        env = run(at_home(&["local", "env"]), b"").await;
    }
    assert_eq!(env.stdout.lines().collect::<Vec<_>>(), lines);
    assert!(lines[0].starts_with("export DROPBOX_APP_KEY="), "{lines:?}");
    let fish = run(at_home(&["local", "env", "--shell", "fish"]), b"").await;
    assert!(fish.stdout.starts_with("set -gx DROPBOX_APP_KEY "), "{}", fish.stdout);
    let id = serve.id().unwrap().to_string();
    std::process::Command::new("kill").args(["-INT", &id]).status().unwrap();
    let ran = finish(serve, b"", String::new()).await;
    assert_eq!(ran.code, Some(130), "{ran:?}");
    let env = run(at_home(&["local", "env"]), b"").await;
    assert_eq!(env.code, Some(4));
    assert!(env.stderr.contains("no local Dropbox is running"), "{}", env.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_in_use_is_told() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ran = run(bare_command(&["local", "serve", "--listen", &address]), b"").await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains(&format!("cannot listen on {address}")), "{}", ran.stderr);
    assert!(ran.stderr.contains("--listen 127.0.0.1:0"), "{}", ran.stderr);
}
