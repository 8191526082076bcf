//! The keep as a command.

use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::Child;

use crate::world::{Ran, bare_command, finish, first_line, start};

/// Starts it and waits until it says where it is.
async fn trial(home: &TempDir) -> (Child, Value) {
    let arguments = ["--json", "serve", "--local", "--listen", "127.0.0.1:0"];
    let mut command = bare_command(&arguments);
    command.env("DROPKEEP_HOME", home.path());
    let mut child = start(command);
    let told = serde_json::from_str(&first_line(&mut child).await).unwrap();
    (child, told)
}

/// Sends a GET and gives the whole answer.
async fn get(url: &str, path: &str) -> String {
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
    assert!(told["connect_url"].as_str().unwrap().ends_with("/connect/demo"), "{told}");
    let ready = get(url, "/readyz").await;
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
    let ran = end(child, "-TERM").await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}
