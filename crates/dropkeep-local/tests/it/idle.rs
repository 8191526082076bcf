//! Connections that nobody uses are closed. Time stands still here but for who waits for it.

use dropkeep_local::LocalDropbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn a_connection_on_which_nothing_is_said_is_closed() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut stream = dropbox.connect().unwrap();
    let begun = Instant::now();
    let mut heard = Vec::new();
    stream.read_to_end(&mut heard).await.unwrap();
    assert_eq!((heard.len(), begun.elapsed().as_secs()), (0, 75));
}

#[tokio::test(start_paused = true)]
async fn a_connection_is_closed_some_time_after_its_last_request() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut stream = dropbox.connect().unwrap();
    let request = "GET /_local/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let begun = Instant::now();
    let mut heard = Vec::new();
    stream.read_to_end(&mut heard).await.unwrap();
    assert!(heard.starts_with(b"HTTP/1.1 200 OK"));
    assert!((75..80).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn half_a_request_is_not_waited_for_without_end() {
    let dropbox = LocalDropbox::start().await.unwrap();
    let mut stream = dropbox.connect().unwrap();
    stream.write_all(b"GET /_local/ HTTP/1.1\r\nHost:").await.unwrap();
    let mut heard = Vec::new();
    stream.read_to_end(&mut heard).await.unwrap();
    assert!(!heard.starts_with(b"HTTP/1.1 200"));
}
