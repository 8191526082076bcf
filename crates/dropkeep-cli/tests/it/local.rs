//! The local Dropbox as commands.

use serde_json::Value;
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::world::{Ran, bare_command, finish, first_line, run, start};

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_runs_with_a_local_dropbox_of_its_own() {
    let home = TempDir::new().unwrap();
    let script = "for name in DROPBOX_APP_KEY DROPBOX_APP_SECRET DROPBOX_REFRESH_TOKEN \
                  DROPBOX_ACCESS_TOKEN DROPBOX_ACCOUNT_ID DROPBOX_TEAM_APP_KEY \
                  DROPBOX_TEAM_APP_SECRET DROPBOX_TEAM_REFRESH_TOKEN DROPBOX_SHARED_LINK \
                  DROPKEEP_ENDPOINT DROPBOX_API_HOST \
                  DROPBOX_API_CONTENT_HOST DROPBOX_API_NOTIFY_HOST DROPBOX_WEB_HOST HTTPS_PROXY \
                  https_proxy NO_PROXY no_proxy SSL_CERT_FILE REQUESTS_CA_BUNDLE CURL_CA_BUNDLE \
                  NODE_EXTRA_CA_CERTS DROPKEEP_CA_FILE; do \
                  eval value=\\$$name; test -n \"$value\" || exit 1; done; exit 42";
    let ran = run(at_home(&home, &["local", "run", "--", "sh", "-c", script]), b"").await;
    assert_eq!(ran.code, Some(42), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_ended_by_a_signal_gives_128_and_its_number() {
    let home = TempDir::new().unwrap();
    let ran = run(at_home(&home, &["local", "run", "--", "sh", "-c", "kill -KILL $$"]), b"").await;
    assert_eq!(ran.code, Some(137), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_is_not_there_is_127() {
    let home = TempDir::new().unwrap();
    let ran = run(at_home(&home, &["local", "run", "--", "no-such-program"]), b"").await;
    assert_eq!(ran.code, Some(127), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_requests_of_a_command_are_written_when_it_has_ended() {
    let home = TempDir::new().unwrap();
    let file = home.path().join("requests.har");
    let har = ["local", "run", "--har", file.to_str().unwrap()];
    let script = "curl --silent --request POST --user \"$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET\" \
                  \"$DROPKEEP_ENDPOINT/2/check/app\"; exit 3";
    let ran = run(at_home(&home, &[&har[..], &["--", "sh", "-c", script]].concat()), b"").await;
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let archive: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let entries = archive["log"]["entries"].as_array().unwrap();
    assert!(entries[0]["request"]["url"].as_str().unwrap().ends_with("/2/check/app"), "{archive}");
    let nowhere = ["local", "run", "--har", "/no/such/folder/a.har", "--", "true"];
    let ran = run(at_home(&home, &nowhere), b"").await;
    assert!(ran.stderr.contains("cannot write the requests to /no/such/folder/a.har"), "{ran:?}");
}

/// The binary at a home of its own.
fn at_home(home: &TempDir, arguments: &[&str]) -> Command {
    let mut command = bare_command(arguments);
    command.env("DROPKEEP_HOME", home.path());
    command
}

/// Sends a signal and waits for the end.
#[cfg(unix)]
async fn end(serve: Child, signal: &str) -> Ran {
    let id = serve.id().unwrap().to_string();
    std::process::Command::new("kill").args([signal, &id]).status().unwrap();
    finish(serve, b"", String::new()).await
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn serve_prints_what_env_prints_and_ends_by_signal() {
    let home = TempDir::new().unwrap();
    let mut serve = start(at_home(&home, &["local", "serve", "--listen", "127.0.0.1:0"]));
    let mut lines = vec![first_line(&mut serve).await];
    while !lines.iter().any(|line| line.starts_with("export CURL_CA_BUNDLE=")) {
        lines.push(first_line(&mut serve).await);
    }
    let mut env = run(at_home(&home, &["local", "env"]), b"").await;
    while env.code != Some(0) {
        env = run(at_home(&home, &["local", "env"]), b"").await;
    }
    assert_eq!(env.stdout.lines().collect::<Vec<_>>(), lines);
    assert!(lines[0].starts_with("export DROPBOX_APP_KEY="), "{lines:?}");
    for (shell, key, no_proxy) in [
        ("sh", "export DROPBOX_APP_KEY=", "export NO_PROXY=127.0.0.1,localhost,::1"),
        ("fish", "set -gx DROPBOX_APP_KEY ", "set -gx NO_PROXY 127.0.0.1,localhost,::1"),
        ("powershell", "$env:DROPBOX_APP_KEY = '", "$env:NO_PROXY = '127.0.0.1,localhost,::1'"),
        ("dotenv", "DROPBOX_APP_KEY=", "NO_PROXY=127.0.0.1,localhost,::1"),
        ("github", "DROPBOX_APP_KEY=", "NO_PROXY=127.0.0.1,localhost,::1"),
    ] {
        let env = run(at_home(&home, &["local", "env", "--shell", shell]), b"").await;
        assert!(env.stdout.starts_with(key), "{}", env.stdout);
        assert!(env.stdout.lines().any(|line| line == no_proxy), "{}", env.stdout);
        assert_eq!(env.stdout.lines().count(), lines.len());
    }
    let ran = end(serve, "-INT").await;
    assert_eq!(ran.code, Some(130), "{ran:?}");
    let env = run(at_home(&home, &["local", "env"]), b"").await;
    assert_eq!(env.code, Some(4));
    assert!(env.stderr.contains("no local Dropbox is running"), "{}", env.stderr);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_ready_file_is_there_when_it_accepts_and_gone_when_it_ends() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("not/yet/ready.json");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "left by one that was killed").unwrap();
    let arguments =
        ["local", "serve", "--listen", "127.0.0.1:0", "--ready-file", path.to_str().unwrap()];
    let serve = start(at_home(&home, &arguments));
    let ready = loop {
        // What is there is either old or whole.
        match std::fs::read_to_string(&path) {
            Ok(text) if text.starts_with('{') => {
                break serde_json::from_str::<Value>(&text).unwrap();
            }
            _ => tokio::task::yield_now().await,
        }
    };
    let url = ready["url"].as_str().unwrap();
    let address = url.strip_prefix("http://").unwrap();
    assert!(tokio::net::TcpStream::connect(address).await.is_ok());
    assert_eq!(ready["https_url"], format!("https://{address}"));
    assert_eq!(ready["proxy_url"], url);
    assert_eq!(ready["admin_url"], format!("{url}/_local/"));
    let authority = std::fs::read_to_string(ready["ca_file"].as_str().unwrap()).unwrap();
    let bundle = std::fs::read_to_string(ready["bundle_file"].as_str().unwrap()).unwrap();
    assert!(bundle.replace("\r\n", "\n").ends_with(&authority.replace("\r\n", "\n")));
    let app = &ready["apps"][0];
    assert!(app["key"].is_string() && app["secret"].is_string());
    assert!(app["refresh_tokens"][0].is_string());
    let team = &ready["apps"][1];
    assert!(team["key"].is_string() && team["key"] != app["key"]);
    assert!(team["refresh_tokens"][0].is_string() && team["access_tokens"][0].is_string());
    assert!(ready["shared_link"].as_str().unwrap().starts_with(url));
    assert!(ready["accounts"][0]["account_id"].as_str().unwrap().starts_with("dbid:"));
    assert_eq!(end(serve, "-TERM").await.code, Some(143));
    assert!(!path.exists());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_command_trusts_what_its_user_does_and_the_same_authority_each_time() {
    let home = TempDir::new().unwrap();
    let other = dropkeep_local::LocalDropbox::start().await.unwrap();
    let users = home.path().join("users.pem");
    std::fs::write(&users, other.authority_certificate_pem().unwrap()).unwrap();
    let mut seen = Vec::new();
    for name in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        let script = "cat $DROPKEEP_CA_FILE; echo =; cat $SSL_CERT_FILE; echo =; \
                      cmp $SSL_CERT_FILE $REQUESTS_CA_BUNDLE; echo $NO_PROXY $no_proxy";
        let mut command = at_home(&home, &["local", "run", "--", "sh", "-c", script]);
        command.env(name, &users).env("NO_PROXY", "corp.example,*");
        let ran = run(command, b"").await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let text = ran.stdout.replace("\r\n", "\n");
        let parts: Vec<_> = text.split("=\n").collect();
        let [.., no_proxy] = parts[..] else { panic!("{text}") };
        let hosts = "corp.example,127.0.0.1,localhost,::1";
        assert_eq!(no_proxy.trim(), format!("{hosts} {hosts}"));
        let users = std::fs::read_to_string(&users).unwrap().replace("\r\n", "\n");
        let body =
            |pem: &str| pem.lines().filter(|line| !line.starts_with('-')).collect::<String>();
        let whole: String = text.lines().collect();
        assert!(whole.contains(&body(&users)), "{name}");
        seen.push(text.split("-----END").next().unwrap().to_owned());
    }
    seen.dedup();
    assert_eq!(seen.len(), 1);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_program_itself_works_under_its_own_variables() {
    let home = TempDir::new().unwrap();
    let program = env!("CARGO_BIN_EXE_dropkeep");
    let script = format!("echo hello | {program} put - /hello.txt && {program} ls");
    let ran = run(at_home(&home, &["local", "run", "--", "sh", "-c", &script]), b"").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("hello.txt"), "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_home_that_cannot_be_written_is_no_hindrance() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut command = bare_command(&["local", "run", "--", "sh", "-c", "cat $DROPKEEP_CA_FILE"]);
    command.env("DROPKEEP_HOME", file.path().join("home"));
    let ran = run(command, b"").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.starts_with("-----BEGIN CERTIFICATE"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_a_recipe_for_every_client() {
    for client in ["python", "javascript", "go", "java", "rust", "rclone", "curl"] {
        let ran = run(bare_command(&["local", "recipe", client]), b"").await;
        assert_eq!(ran.code, Some(0), "{client}");
        assert!(ran.stdout.contains("dropkeep local run -- "), "{}", ran.stdout);
    }
    let ran = run(bare_command(&["local", "recipe", "cobol"]), b"").await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("rclone"), "{}", ran.stderr);
}

/// The recipe that a shell can follow, followed.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn curl_reaches_it_by_dropboxs_own_names() {
    let home = TempDir::new().unwrap();
    let recipe = run(bare_command(&["local", "recipe", "curl"]), b"").await.stdout;
    let ran = run(at_home(&home, &["local", "run", "--", "sh", "-c", &recipe]), b"").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.stdout.matches("\"path_display\": \"/hello.txt\"").count(), 2, "{ran:?}");
    let refused = "curl --silent --show-error --verbose https://example.com 2>&1";
    let ran = run(at_home(&home, &["local", "run", "--", "sh", "-c", refused]), b"").await;
    assert!(ran.stdout.contains("HTTP/1.1 403 Forbidden"), "{ran:?}");
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

/// What `local serve` says of itself, as variables.
#[cfg(unix)]
async fn variables(serve: &mut Child) -> Vec<(String, String)> {
    let mut variables = Vec::new();
    while !variables.iter().any(|(name, _)| name == "CURL_CA_BUNDLE") {
        let line = first_line(serve).await;
        let (name, value) = line.trim_start_matches("export ").split_once('=').unwrap();
        variables.push((name.to_owned(), value.trim_matches('\'').to_owned()));
    }
    variables
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_outlives_a_kill() {
    let home = TempDir::new().unwrap();
    let data = home.path().join("data");
    let serve = ["local", "serve", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()];
    let mut first = start(at_home(&home, &serve));
    let environment = variables(&mut first).await;
    for number in 0..5 {
        let path = format!("/{number}.txt");
        let mut put = bare_command(&["put", "-", &path]);
        put.env("DROPKEEP_HOME", home.path()).envs(environment.iter().cloned());
        let ran = run(put, format!("file {number}").as_bytes()).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
    }
    end(first, "-KILL").await;

    let mut second = start(at_home(&home, &serve));
    let environment = variables(&mut second).await;
    for number in 0..5 {
        let mut get = bare_command(&["get", &format!("/{number}.txt"), "-"]);
        get.env("DROPKEEP_HOME", home.path()).envs(environment.iter().cloned());
        let ran = run(get, b"").await;
        assert_eq!(ran.stdout, format!("file {number}"), "{ran:?}");
    }
    let third = run(at_home(&home, &serve), b"").await;
    assert!(third.stderr.contains("in use by another local Dropbox"), "{third:?}");
    end(second, "-INT").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_seed_is_named() {
    let home = TempDir::new().unwrap();
    let seed = home.path().join("seed.toml");
    std::fs::write(&seed, "[[files]]\nname = \"x\"\n").unwrap();
    let serve = ["local", "run", "--seed", seed.to_str().unwrap(), "--", "true"];
    let ran = run(at_home(&home, &serve), b"").await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("seed.toml") && ran.stderr.contains("name"), "{ran:?}");
}
