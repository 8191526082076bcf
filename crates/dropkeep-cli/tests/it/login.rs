//! Signing in.

use crate::world::{World, finish, first_line, run, start};

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_code_signs_in_and_stays_signed_in() {
    let world = World::new().await;
    let ran = world.login(&[]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("Signed in as"), "{}", ran.stdout);
    let token = world.done(&["token"]).await;
    assert!(token.starts_with("sl."), "{token}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_is_for_the_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::signed_in().await;
    world.done(&["token"]).await;
    let mut directories = vec![world.home().to_owned()];
    let mut files = 0;
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap().map(Result::unwrap) {
            let metadata = entry.metadata().unwrap();
            if metadata.is_dir() {
                directories.push(entry.path());
                continue;
            }
            files += 1;
            assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{:?}", entry.path());
        }
    }
    assert!(files >= 2, "credentials and a cached token");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_brings_the_code_back() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let port = free_port().await;
    world.dropbox.register_redirect_uri(format!("http://localhost:{port}/callback"));
    let port = port.to_string();
    let arguments = ["login", "--browser", "--no-open", "--port", &port, "--app-key", &key];
    let mut child = start(world.command(&arguments));
    let url = first_line(&mut child).await;
    let consent = world.dropbox.approve(&url).unwrap();
    let page = browse(consent.redirect().unwrap()).await;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    let ran = finish(child, b"", url).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn denied_consent_is_told_and_saves_nothing() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let port = free_port().await;
    world.dropbox.register_redirect_uri(format!("http://localhost:{port}/callback"));
    let port = port.to_string();
    let arguments = ["login", "--browser", "--no-open", "--port", &port, "--app-key", &key];
    let mut child = start(world.command(&arguments));
    let url = first_line(&mut child).await;
    browse(world.dropbox.deny(&url).unwrap().redirect().unwrap()).await;
    let ran = finish(child, b"", url).await;
    assert_eq!(ran.code, Some(3));
    assert!(ran.stderr.contains("error: you did not approve; nothing was saved"), "{ran:?}");
    assert_eq!(world.run(&["token"]).await.code, Some(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_app_key_it_tells_how_to_make_an_app() {
    let world = World::new().await;
    let ran = world.run(&["login"]).await;
    assert_eq!(ran.code, Some(2));
    insta::assert_snapshot!(ran.stderr, @r"
    error: there is no app key

    To sign in you need a Dropbox app of your own. It costs nothing and takes two minutes:

      1. Open https://www.dropbox.com/developers/apps/create
         Choose `Scoped access`, then `App folder` (sees a folder of its own) or `Full Dropbox`.
      2. On the tab `Permissions`, tick what the app may do, and press `Submit`:
           account_info.read             dropkeep whoami
           files.metadata.read           dropkeep ls
           files.content.read            dropkeep get
           files.content.write           dropkeep put
           sharing.read, sharing.write   dropkeep link, put --link
         (To add one later, tick it and run `dropkeep login` again.)
      3. On the tab `Settings`, copy the `App key`. The app secret is not needed.

    hint: dropkeep login --app-key KEY, or set DROPBOX_APP_KEY
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_is_told() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let ran = world.run_with_input(&["login", "--app-key", &key], b"nonsense\n").await;
    assert_eq!(ran.code, Some(3));
    let error = last_lines(&ran.stderr, 2);
    insta::assert_snapshot!(error, @r"
    error: Dropbox does not accept this code: code doesn't exist or has expired (invalid_grant)
    hint: a code works once and for a few minutes: run dropkeep login again
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_told_apart_from_a_wrong_code() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let mut command = world.command(&["login", "--app-key", &key]);
    command.env("DROPBOX_APP_SECRET", "not-the-secret");
    let mut child = start(command);
    let url = first_line(&mut child).await;
    let code = world.dropbox.approve(&url).unwrap().code().unwrap();
    let ran = finish(child, code.as_bytes(), url).await;
    assert_eq!(ran.code, Some(3));
    assert!(ran.stderr.contains("app key or app secret"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("not-the-secret"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_code_at_all_is_a_usage_error() {
    let world = World::new().await;
    let key = world.dropbox.app_key();
    let ran = world.run(&["login", "--app-key", &key]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("no answer came from standard input"), "{}", ran.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_scopes_asked_for_are_granted() {
    let world = World::new().await;
    let ran = world.login(&["--scope", "account_info.read,files.content.read", "--json"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let last = ran.stdout.lines().last().unwrap();
    let record: serde_json::Value = serde_json::from_str(last).unwrap();
    let scopes = serde_json::json!(["account_info.read", "files.content.read"]);
    assert_eq!(record["scopes"], scopes);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_app_secret_may_come_from_a_file() {
    let world = World::new().await;
    let secret = world.file("secret", world.dropbox.app_secret());
    let ran = world.login(&["--app-secret-file", secret.to_str().unwrap()]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_stand_side_by_side() {
    let world = World::signed_in().await;
    let ran = world.login(&["--profile", "work"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let one = world.done(&["token"]).await;
    let other = world.done(&["token", "--profile", "work"]).await;
    assert_ne!(one, other);
    let mut command = world.command(&["token"]);
    command.env("DROPKEEP_PROFILE", "work");
    assert_eq!(run(command, b"").await.stdout, other);
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_credentials_are_found_before_anybody_approves() {
    let world = World::signed_in().await;
    let file = world.path("credentials.json");
    let content = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, &content[..content.len() / 2]).unwrap();
    for command in [&["login", "--app-key", "abc"][..], &["token"], &["status"]] {
        let ran = world.run(command).await;
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{command:?} {ran:?}");
        assert!(ran.stderr.contains("credentials.json is damaged at line"), "{}", ran.stderr);
        assert!(ran.stderr.contains("hint: "), "{}", ran.stderr);
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), content[..content.len() / 2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_cannot_be_saved_is_withdrawn() {
    let world = World::new().await;
    std::fs::create_dir(world.path("credentials.json.lock")).unwrap();
    let ran = world.login(&[]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("so it was withdrawn at Dropbox again"), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: "), "{}", ran.stderr);
    assert_eq!(world.dropbox.count("auth/token/revoke"), 1);
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

async fn free_port() -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap().port()
}

/// What a browser does with a redirect to a loopback address.
async fn browse(url: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let url = url::Url::parse(url).unwrap();
    let port = url.port().unwrap();
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let target = format!("{}?{}", url.path(), url.query().unwrap_or_default());
    let request = format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}
