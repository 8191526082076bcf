//! The keep as a command.

use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::Child;

use crate::world::{Ran, bare_command, finish, first_line, start};

/// Starts it and waits until it says where it is.
pub(crate) async fn trial(home: &TempDir) -> (Child, Value) {
    let arguments = ["--json", "serve", "--local", "--listen", "127.0.0.1:0"];
    let mut command = bare_command(&arguments);
    command.env("DROPKEEP_HOME", home.path());
    let mut child = start(command);
    let told = serde_json::from_str(&first_line(&mut child).await).unwrap();
    (child, told)
}

/// Sends a GET and gives the whole answer.
pub(crate) async fn get(url: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(url.strip_prefix("http://").unwrap()).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: keep\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[cfg(unix)]
async fn end(child: Child, signal: &str) -> Ran {
    let id = child.id().unwrap().to_string();
    std::process::Command::new("kill").args([signal, &id]).status().unwrap();
    finish(child, b"", String::new()).await
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_trial_serves_at_once_and_leaves_nothing_behind() {
    let home = TempDir::new().unwrap();
    let (child, told) = trial(&home).await;
    let url = told["url"].as_str().unwrap();
    assert!(told["connect_url"].as_str().unwrap().ends_with("/connect/photos"), "{told}");
    let ready = get(url, "/readyz").await;
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
    let ran = end(child, "-TERM").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

/// The binary at a home of its own, until its end.
async fn ran(home: &TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = bare_command(arguments);
    command.env("DROPKEEP_HOME", home.path()).envs(variables.iter().copied());
    crate::world::run(command, b"").await
}

#[tokio::test]
async fn a_keep_without_a_key_does_not_start_and_names_the_command() {
    let home = TempDir::new().unwrap();
    let refused = ran(&home, &["serve"], &[]).await;
    assert_eq!(refused.code, Some(2));
    assert!(
        refused.stderr.contains("there is never a default one: `dropkeep keys generate`"),
        "{refused:?}"
    );
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "and nothing was made");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn with_a_key_it_serves_on_sqlite_and_says_what_is_in_force() {
    let home = TempDir::new().unwrap();
    let made = ran(&home, &["keys", "generate", "--name", "first"], &[]).await;
    assert_eq!(made.code, Some(0), "{made:?}");
    let variables = [("DROPKEEP_LISTEN", "127.0.0.1:0"), ("DROPKEEP_LOG_LEVL", "debug")];
    let check = ran(&home, &["serve", "--check"], &variables).await;
    assert!(check.stderr.contains("did you mean DROPKEEP_LOG_LEVEL?"), "{check:?}");
    assert!(check.stdout.contains("($DROPKEEP_LISTEN)"), "{check:?}");
    assert!(check.stdout.contains("keys in force: first"), "{check:?}");
    let mut command = bare_command(&["serve", "--listen", "127.0.0.1:0", "--log", "json"]);
    command.env("DROPKEEP_HOME", home.path());
    let mut child = start(command);
    let line = first_line_of_log(&mut child).await;
    let said: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(said["message"], "serving", "{line}");
    let url = format!("http://{}", said["address"].as_str().unwrap());
    assert!(get(&url, "/readyz").await.starts_with("HTTP/1.1 200"));
    let ended = end(child, "-INT").await;
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(home.path().join("keep/keep.sqlite").exists());
}

async fn first_line_of_log(child: &mut Child) -> String {
    let stderr = child.stderr.as_mut().unwrap();
    let mut line = Vec::new();
    loop {
        match stderr.read_u8().await {
            Ok(b'\n') | Err(_) => return String::from_utf8(line).unwrap(),
            Ok(byte) => line.push(byte),
        }
    }
}

#[tokio::test]
async fn a_key_is_made_once_and_rotated_in_front() {
    let home = TempDir::new().unwrap();
    let generate = |more: &'static [&'static str]| {
        let arguments = [&["--json", "keys", "generate", "--name"], more].concat();
        let home = &home;
        async move { ran(home, &arguments, &[]).await }
    };
    assert_eq!(generate(&["first"]).await.code, Some(0));
    let file = home.path().join("keep/keys");
    let text = std::fs::read_to_string(&file).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = generate(&["second"]).await;
    assert_eq!(again.code, Some(5), "{again:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "it is left as it was");
    assert_eq!(generate(&["first", "--rotate"]).await.code, Some(5), "a name is given once");
    let rotated = generate(&["second", "--rotate"]).await;
    let said: Value = serde_json::from_str(&rotated.stdout).unwrap();
    assert_eq!(said["keys"], serde_json::json!(["second", "first"]));
    assert!(std::fs::read_to_string(&file).unwrap().ends_with(&text));
    let secret = text.trim().split_once(':').unwrap().1;
    for printed in [&again, &rotated] {
        assert!(!format!("{printed:?}").contains(secret), "{printed:?}");
    }
    let listed = ran(&home, &["keys", "list"], &[]).await;
    assert!(
        listed.stdout.contains("second") && listed.stdout.contains("seals from now on"),
        "{listed:?}"
    );
    let done = ran(&home, &["--json", "keys", "rotate"], &[]).await;
    let said: Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(said["no_longer_needed"], serde_json::json!(["first"]), "{done:?}");
}

#[tokio::test]
async fn a_password_on_the_command_line_is_refused() {
    let home = TempDir::new().unwrap();
    for option in ["--store", "--cache"] {
        let url =
            if option == "--store" { "postgres://a:canary@db/x" } else { "redis://:canary@c/0" };
        let refused = ran(&home, &["serve", option, url], &[]).await;
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert!(!refused.stderr.contains("canary"), "{refused:?}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_in_one_line_with_what_to_do() {
    let home = TempDir::new().unwrap();
    assert_eq!(ran(&home, &["keys", "generate"], &[]).await.code, Some(0));
    let missing = home.path().join("missing.toml");
    let file = home.path().join("keep.toml");
    std::fs::write(&file, "listne = 1\nlog_levl = 2\n").unwrap();
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let no_folder = format!("sqlite:{}/keep/keys/keep.sqlite", home.path().display());
    let serve = |more: &[&str]| ["serve"].iter().chain(more).map(|&word| word.to_owned()).collect();
    let cases: [(Vec<String>, i32, &str, &str); 5] = [
        (
            serve(&["--config", missing.to_str().unwrap()]),
            2,
            "cannot read",
            "serve --sample-config >",
        ),
        (
            serve(&["--config", file.to_str().unwrap()]),
            2,
            "did you mean listen?",
            "did you mean log_level?",
        ),
        (serve(&["--listen", &taken]), 1, "cannot listen on", "--listen 127.0.0.1:0"),
        (serve(&["--store", &no_folder]), 1, "cannot open the database sqlite:", "`data_folder`"),
        (serve(&["--cache", "http://127.0.0.1/"]), 2, "--cache", "`redis://HOST:PORT/NUMBER`"),
    ];
    for (arguments, code, message, hint) in cases {
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let refused = ran(&home, &arguments, &[]).await;
        assert_eq!(refused.code, Some(code), "{refused:?}");
        assert!(refused.stderr.contains(message) && refused.stderr.contains(hint), "{refused:?}");
        assert!(refused.stderr.lines().all(|line| line == line.trim_end()), "{refused:?}");
    }
}
