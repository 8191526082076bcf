//! Uploads that meet trouble.

use std::fs::File;
use std::io::{self, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use dropkeep_local::Fault;
use dropkeep_transfer::{
    Place, ProgressSink, TransferError, UploadOptions, upload_bytes, upload_file, upload_reader,
};
use tokio::io::{AsyncRead, ReadBuf};

use crate::fixture::{Fixture, MIB, check_progress, noise, recorder, small_parts};

const PART: usize = 4 * MIB;
const APPEND: &str = "files/upload_session/append_v2";
const FINISH: &str = "files/upload_session/finish";
const DAMAGED: &str =
    r#"{"error_summary": "content_hash_mismatch/", "error": {".tag": "content_hash_mismatch"}}"#;

#[tokio::test]
async fn a_file_that_grows_while_it_is_read_is_not_written() {
    check_change(|file| (&*file).write_all(b"more").unwrap(), "its length is another").await;
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_read_is_not_written() {
    check_change(|file| file.set_len(PART as u64 + 1).unwrap(), "it is shorter than it was").await;
}

#[tokio::test]
async fn a_file_that_is_rewritten_while_it_is_read_is_not_written() {
    let later = SystemTime::UNIX_EPOCH + Duration::from_secs(5);
    let change = move |file: &File| file.set_modified(later).unwrap();
    check_change(change, "its time of modification is another").await;
}

/// Uploads a file that changes once its first bytes are on their way.
async fn check_change(change: impl Fn(&File) + Send + Sync + 'static, what: &str) {
    let fixture = Fixture::start().await;
    let local = fixture.file("local", &noise(4 * PART));
    let opened = File::options().append(true).open(&local).unwrap();
    let progress = ProgressSink::new(move |progress| {
        if progress.bytes_done < PART as u64 {
            change(&opened);
        }
    });
    let options = UploadOptions { progress, ..small_parts() };
    let error = upload_file(&fixture.client, &local, "/file", &options).await.unwrap_err();
    let message = format!("{} changed while it was read: {what}", local.display());
    assert_eq!(error.to_string(), message);
    assert!(fixture.metadata("/file").await.is_none());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_has_more_than_it_says_is_not_cut() {
    let fixture = Fixture::start().await;
    let options = UploadOptions::default();
    let local = "/proc/self/status";
    let error = upload_file(&fixture.client, local, "/file", &options).await.unwrap_err();
    let message = "/proc/self/status changed while it was read: its length is another";
    assert_eq!(error.to_string(), message);
    assert!(fixture.metadata("/file").await.is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_not_a_regular_file_is_read_to_its_end() {
    let fixture = Fixture::start().await;
    let options = UploadOptions::default();
    let file = upload_file(&fixture.client, "/dev/null", "/file", &options).await.unwrap();
    assert_eq!(file.size, 0);
}

#[tokio::test]
async fn a_missing_file_and_a_folder_are_told_apart() {
    let fixture = Fixture::start().await;
    let (missing, folder) = (fixture.path("missing"), fixture.folder.path().to_owned());
    for (local, expected) in
        [(missing, io::ErrorKind::NotFound), (folder, io::ErrorKind::IsADirectory)]
    {
        let options = UploadOptions::default();
        let error = upload_file(&fixture.client, &local, "/file", &options).await.unwrap_err();
        let TransferError::Local { place, source } = error else { panic!("{error:?}") };
        assert_eq!((place, source.kind()), (Place::File(local), expected));
    }
    assert!(fixture.dropbox.requests().is_empty());
}

#[tokio::test]
async fn a_reader_that_fails_leaves_nothing_behind() {
    let fixture = Fixture::start().await;
    let reader = Failing { left: 3 * PART + 5 };
    let error = upload_reader(&fixture.client, reader, "/file", &small_parts()).await.unwrap_err();
    assert_eq!(error.to_string(), "cannot read or write the stream");
    assert!(fixture.metadata("/file").await.is_none());
}

struct Failing {
    left: usize,
}

impl AsyncRead for Failing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.left == 0 {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let count = self.left.min(buffer.remaining());
        buffer.put_slice(&vec![0; count]);
        self.left -= count;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_part_whose_answer_is_lost_is_not_stored_twice() {
    check_survives(Fault::on(APPEND).lose_answer()).await;
}

#[tokio::test]
async fn a_file_whose_last_answer_is_lost_is_found() {
    check_survives(Fault::on(FINISH).lose_answer()).await;
}

#[tokio::test]
async fn a_session_whose_start_is_lost_is_started_again() {
    check_survives(Fault::on("files/upload_session/start").lose_answer()).await;
}

#[tokio::test]
async fn a_part_that_was_damaged_on_its_way_is_sent_again() {
    for route in ["files/upload_session/start", APPEND, FINISH] {
        check_survives(Fault::on(route).times(2).respond(409).body(DAMAGED)).await;
    }
}

#[tokio::test]
async fn a_small_file_that_was_damaged_on_its_way_is_sent_again_a_few_times() {
    let fixture = Fixture::start().await;
    let options = UploadOptions::default();
    fixture.dropbox.fault(Fault::on("files/upload").times(3).respond(409).body(DAMAGED));
    upload_bytes(&fixture.client, "content", "/file", &options).await.unwrap();

    fixture.dropbox.fault(Fault::on("files/upload").times(4).respond(409).body(DAMAGED));
    let error = upload_bytes(&fixture.client, "other", "/other", &options).await.unwrap_err();
    assert!(matches!(error, TransferError::Dropbox { .. }), "{error:?}");
    assert!(fixture.metadata("/other").await.is_none());
}

#[tokio::test]
async fn a_server_in_trouble_is_waited_for() {
    check_survives(Fault::on(APPEND).times(3).respond(503).retry_after(60)).await;
    check_survives(Fault::on(FINISH).times(3).respond(429).retry_after(60)).await;
    check_survives(Fault::on(FINISH).times(3).respond(500)).await;
}

/// Uploads three parts despite `fault`.
async fn check_survives(fault: Fault) {
    let fixture = Fixture::start().await;
    fixture.dropbox.fault(fault);
    let content = noise(2 * PART + 5);
    let (sink, seen) = recorder();
    let options = UploadOptions { progress: sink, ..small_parts() };
    let file = upload_bytes(&fixture.client, content.clone(), "/file", &options).await.unwrap();
    assert_eq!(file.size, content.len() as u64);
    check_progress(&seen, file.size, Some(file.size));
    assert!(fixture.content("/file").await == content);
}

#[tokio::test]
async fn a_session_that_holds_part_of_a_part_gets_the_rest() {
    let fixture = Fixture::start().await;
    // It says that it holds 5 bytes of the second part, and is then right to refuse the rest.
    fixture.dropbox.fault(Fault::on(APPEND).respond(409).body(incorrect_offset(PART + 5)));
    let content = noise(2 * PART + 5);
    let uploaded = upload_bytes(&fixture.client, content.clone(), "/file", &small_parts()).await;
    assert_eq!(uploaded.unwrap().size, content.len() as u64);
    assert_eq!(fixture.dropbox.count(APPEND), 3);
    assert!(fixture.content("/file").await == content);
}

#[tokio::test]
async fn a_session_that_holds_something_else_is_given_up() {
    let fixture = Fixture::start().await;
    for held in [PART - 1, 2 * PART + 1] {
        fixture.dropbox.fault(Fault::on(APPEND).respond(409).body(incorrect_offset(held)));
        let content = noise(2 * PART + 5);
        let error =
            upload_bytes(&fixture.client, content, "/file", &small_parts()).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "the upload session of /file holds {held} bytes, which is not between 4194304 and 8388608"
            )
        );
    }
    assert!(fixture.metadata("/file").await.is_none());
}

fn incorrect_offset(held: usize) -> String {
    format!(
        r#"{{"error_summary": "incorrect_offset/", "error": {{".tag": "incorrect_offset", "correct_offset": {held}}}}}"#
    )
}

#[tokio::test]
async fn a_file_that_is_another_in_dropbox_is_an_error_that_names_both_hashes() {
    let fixture = Fixture::start().await;
    let other = fixture.put("/other", b"a").await;
    let answer = serde_json::to_string(&other).unwrap();
    fixture.dropbox.fault(Fault::on("files/upload").respond(200).body(answer));
    let options = UploadOptions::default();
    let error = upload_bytes(&fixture.client, "hello world", "/file", &options).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "/file was damaged on its way: content hash \
         bf5d3affb73efd2ec6c36ad3112dd933efed63c4e1cbffcfa88e2759c144f2d8 where \
         bc62d4b80d9e36da29c16c5d4d9f11731f36052c72401a76c23c0fb5a9b74423 was expected"
    );
}
