//! Downloads that meet trouble.

use std::sync::Arc;

use dropkeep_api::Client;
use dropkeep_local::Fault;
use dropkeep_transfer::{
    DownloadOptions, ExistingTarget, ProgressSink, TransferError, download_file, download_to_writer,
};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::fixture::{Fixture, MIB, check_progress, client, noise, recorder};

const DOWNLOAD: &str = "files/download";
const CUT: u64 = 300_000;

#[tokio::test]
async fn a_body_cut_half_way_is_resumed() {
    let fixture = Fixture::start().await;
    let content = noise(3 * MIB);
    fixture.put("/file", &content).await;
    fixture.dropbox.fault(Fault::on(DOWNLOAD).times(2).cut_body_after(MIB as u64));
    let (sink, seen) = recorder();
    let options = DownloadOptions { progress: sink, ..DownloadOptions::default() };
    let local = fixture.path("local");
    download_file(&fixture.client, "/file", &local, &options).await.unwrap();
    assert!(std::fs::read(&local).unwrap() == content);
    assert_eq!(fixture.dropbox.count(DOWNLOAD), 3);
    check_progress(&seen, content.len() as u64, Some(content.len() as u64));
}

#[test]
fn a_body_cut_anywhere_is_resumed() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let fixture = runtime.block_on(Fixture::start());
    let content = noise(300_000);
    runtime.block_on(fixture.put("/file", &content));
    let mut runner = TestRunner::new(ProptestConfig::with_cases(24));
    let cuts = prop::collection::vec(0..400_000_u64, 0..4);
    let outcome = runner.run(&cuts, |cuts| {
        // A resumed answer is shorter, so that later cuts may lie behind its end: no harm.
        for (calls, cut) in cuts.iter().enumerate() {
            fixture.dropbox.fault(Fault::on(DOWNLOAD).after(calls as u32).cut_body_after(*cut));
        }
        let downloaded = runtime.block_on(fixture.content("/file"));
        fixture.dropbox.forgive_unmet_faults();
        prop_assert!(downloaded == content);
        Ok(())
    });
    outcome.unwrap();
}

#[tokio::test]
async fn a_resumed_range_stays_that_range() {
    let fixture = Fixture::start().await;
    let content = noise(3 * MIB);
    fixture.put("/file", &content).await;
    fixture.dropbox.fault(Fault::on(DOWNLOAD).cut_body_after(CUT));
    let range = Some((10_000..2_000_000).into());
    let options = DownloadOptions { range, ..DownloadOptions::default() };
    let mut written = Vec::new();
    download_to_writer(&fixture.client, "/file", &mut written, &options).await.unwrap();
    assert!(written == content[10_000..2_000_000]);
    assert_eq!(fixture.dropbox.count(DOWNLOAD), 2);
}

#[tokio::test]
async fn a_file_that_is_replaced_meanwhile_is_downloaded_as_it_was() {
    let fixture = Fixture::start().await;
    let content = noise(2 * MIB);
    fixture.put("/file", &content).await;
    fixture.dropbox.fault(Fault::on(DOWNLOAD).cut_body_after(MIB as u64));
    let (mut writer, mut reader) = tokio::io::duplex(10_000);
    let downloading = async {
        let options = DownloadOptions::default();
        let file = download_to_writer(&fixture.client, "/file", &mut writer, &options).await;
        drop(writer);
        file.unwrap()
    };
    let reading = async {
        // The pipe holds so little that the cut is still ahead when the file is replaced.
        let mut written = vec![0; 1_000];
        reader.read_exact(&mut written).await.unwrap();
        fixture.put("/file", b"another").await;
        reader.read_to_end(&mut written).await.unwrap();
        written
    };
    let (file, written) = tokio::join!(downloading, reading);
    assert_eq!(file.size, content.len() as u64);
    assert!(written == content);
}

#[tokio::test]
async fn a_download_that_gets_no_further_is_given_up_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, client) = server().await;
    let first = answer("200 OK", "content-length: 10\r\n", "ab");
    let rest =
        answer("206 Partial Content", "content-length: 8\r\ncontent-range: bytes 2-9/10\r\n", "");
    let answers = [first, rest.clone(), rest.clone(), rest.clone(), rest.clone(), rest];
    let local = folder.path().join("local");
    let options = DownloadOptions::default();
    let downloading = download_file(&client, "/file", &local, &options);
    let (requests, outcome) = tokio::join!(serve(listener, &answers), downloading);
    let error = outcome.unwrap_err();
    assert!(matches!(error, TransferError::BrokenOff { .. }), "{error:?}");
    assert_eq!(error.to_string(), "/file broke off after 2 bytes");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);

    // What is resumed is the rest of the same revision, whatever is at the path by now.
    let (first, resumed) = requests.split_first().unwrap();
    assert!(first.contains(r#"{"path":"/file"}"#) && !first.contains("range:"), "{first}");
    for request in resumed {
        assert!(request.contains(r#"{"path":"rev:123456789"}"#), "{request}");
        assert!(request.contains("range: bytes=2-9\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_makes_no_file_here() {
    let fixture = Fixture::start().await;
    let options = DownloadOptions::default();
    let local = fixture.path("local");
    let error = download_file(&fixture.client, "/nothing", &local, &options).await.unwrap_err();
    let TransferError::Dropbox { remote, source } = error else { panic!("{error:?}") };
    assert_eq!((remote.as_str(), source.summary()), ("/nothing", Some("path/not_found")));
    assert!(fixture.names().is_empty());
}

#[tokio::test]
async fn a_cancelled_download_leaves_no_temporary_file() {
    let fixture = Fixture::start().await;
    fixture.put("/file", &noise(8 * MIB)).await;
    let begun = Arc::new(Notify::new());
    let progress = ProgressSink::new({
        let begun = Arc::clone(&begun);
        move |progress| {
            if progress.bytes_done > 0 {
                begun.notify_one();
            }
        }
    });
    let options = DownloadOptions { progress, ..DownloadOptions::default() };
    let local = fixture.path("local");
    let downloading = download_file(&fixture.client, "/file", &local, &options);
    tokio::select! {
        biased;
        () = begun.notified() => {}
        _ = downloading => panic!("it was to be cancelled"),
    }
    assert!(fixture.names().is_empty());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_named() {
    let fixture = Fixture::start().await;
    fixture.put("/file", b"content").await;
    let mut full = tokio::fs::File::options().write(true).open("/dev/full").await.unwrap();
    let options = DownloadOptions::default();
    let error =
        download_to_writer(&fixture.client, "/file", &mut full, &options).await.unwrap_err();
    assert!(matches!(error, TransferError::NoSpace { .. }), "{error:?}");
    assert_eq!(error.to_string(), "no space left for the stream");
}

#[tokio::test]
async fn a_file_that_was_damaged_on_its_way_does_not_reach_its_target() {
    let fixture = Fixture::start().await;
    let local = fixture.file("local", b"old");
    let options =
        DownloadOptions { existing: ExistingTarget::Overwrite, ..DownloadOptions::default() };
    let (listener, client) = server().await;
    let answers = [answer("200 OK", "content-length: 10\r\n", "0123456789")];
    let downloading = download_file(&client, "/file", &local, &options);
    let (_, outcome) = tokio::join!(serve(listener, &answers), downloading);
    assert_eq!(
        outcome.unwrap_err().to_string(),
        "/file was damaged on its way: content hash \
         b1c4b79edaed1a737bff254f5325092f214b7595224b0552e0c0d04a9cbc3718 where \
         e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 was expected"
    );
    assert_eq!(std::fs::read(&local).unwrap(), b"old");
    assert_eq!(fixture.names(), ["local"]);
}

/// A server that does only what a test makes it do, and a client of it.
async fn server() -> (TcpListener, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    (listener, client(&endpoint, "token"))
}

/// A download of ten bytes, whose hash is that of none.
fn answer(status: &str, headers: &str, body: &str) -> String {
    let result = r#"{"name": "file", "id": "id:aaaaaaaaaaaaaaaaaaaaaa", "rev": "123456789", "size": 10, "client_modified": "2026-01-01T00:00:00Z", "server_modified": "2026-01-01T00:00:00Z", "content_hash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#;
    format!("HTTP/1.1 {status}\r\n{headers}dropbox-api-result: {result}\r\n\r\n{body}")
}

/// Gives one answer on each connection, then closes it; returns the requests.
async fn serve(listener: TcpListener, answers: &[String]) -> Vec<String> {
    let mut requests = Vec::new();
    for answer in answers {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        requests.push(String::from_utf8(request).unwrap());
    }
    requests
}
