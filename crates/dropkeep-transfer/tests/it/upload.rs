//! Uploads that go well, and conflicts.

use std::time::{Duration, SystemTime};

use dropkeep_api::files::{
    Metadata, UploadError, UploadSessionFinishError, WriteConflictError, WriteError, WriteMode,
};
use dropkeep_transfer::{
    ClientModified, ContentHash, DownloadOptions, PartSize, Refusal, TransferError, UploadOptions,
    download_file, share_link, upload_bytes, upload_file, upload_reader,
};

use crate::fixture::{Fixture, MIB, check_progress, noise, recorder, small_parts};

const PART: usize = 4 * MIB;

#[tokio::test]
async fn files_of_every_size_around_a_part_arrive_whole() {
    let fixture = Fixture::start().await;
    for (length, calls) in [
        (0, 1),
        (1, 1),
        (PART - 1, 1),
        (PART, 1),
        (PART + 1, 2),
        (2 * PART - 1, 2),
        (2 * PART, 2),
        (2 * PART + 1, 3),
    ] {
        let content = noise(length);
        let local = fixture.file("local", &content);
        let remote = format!("/sizes/{length}");
        let before = upload_calls(&fixture);
        let file = upload_file(&fixture.client, &local, &remote, &small_parts()).await.unwrap();
        assert_eq!(file.size, length as u64);
        assert_eq!(file.content_hash, Some(ContentHash::of_bytes(&content).to_string()));
        assert_eq!(upload_calls(&fixture) - before, calls, "{length} bytes");
        assert!(fixture.content(&remote).await == content, "{length} bytes");
    }
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_uploaded_to_its_end() {
    let fixture = Fixture::start().await;
    for (length, calls) in [(0, 1), (1, 1), (PART, 2), (PART + 1, 2), (2 * PART, 3)] {
        let content = noise(length);
        let (mut write, read) = tokio::io::duplex(100_000);
        let writing = async {
            use tokio::io::AsyncWriteExt as _;
            write.write_all(&content).await.unwrap();
            drop(write);
        };
        let remote = format!("/reader/{length}");
        let (sink, seen) = recorder();
        let options = UploadOptions { progress: sink, ..small_parts() };
        let before = upload_calls(&fixture);
        let uploading = upload_reader(&fixture.client, read, &remote, &options);
        let ((), file) = tokio::join!(writing, uploading);
        assert_eq!(file.unwrap().size, length as u64);
        assert_eq!(upload_calls(&fixture) - before, calls, "{length} bytes");
        check_progress(&seen, length as u64, None);
        assert!(fixture.content(&remote).await == content, "{length} bytes");
    }
}

#[tokio::test]
async fn progress_only_grows_and_ends_at_the_total() {
    let fixture = Fixture::start().await;
    for length in [0, 100_000, 2 * PART + 5] {
        let (sink, seen) = recorder();
        let options = UploadOptions { progress: sink, mode: WriteMode::Overwrite, ..small_parts() };
        upload_bytes(&fixture.client, noise(length), "/file", &options).await.unwrap();
        check_progress(&seen, length as u64, Some(length as u64));
    }
}

#[tokio::test]
async fn a_file_keeps_its_time_of_modification() {
    let fixture = Fixture::start().await;
    let local = fixture.file("local", b"old");
    let modified = SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_000_000_456);
    std::fs::File::options().write(true).open(&local).unwrap().set_modified(modified).unwrap();

    let options = UploadOptions::default();
    let file = upload_file(&fixture.client, &local, "/kept", &options).await.unwrap();
    assert_eq!(file.client_modified.to_string(), "2001-09-09T01:46:40Z");

    let given = ClientModified::At("2020-02-02T02:02:02Z".parse().unwrap());
    let options = UploadOptions { client_modified: given, ..UploadOptions::default() };
    let file = upload_file(&fixture.client, &local, "/given", &options).await.unwrap();
    assert_eq!(file.client_modified.to_string(), "2020-02-02T02:02:02Z");

    let options =
        UploadOptions { client_modified: ClientModified::OfUpload, ..UploadOptions::default() };
    let file = upload_file(&fixture.client, &local, "/uploaded", &options).await.unwrap();
    assert_eq!(file.client_modified, file.server_modified);
}

#[tokio::test]
async fn another_file_is_not_replaced_unless_asked_for() {
    let fixture = Fixture::start().await;
    let first = fixture.put("/taken", b"first").await;

    let options = UploadOptions::default();
    let refused = upload_bytes(&fixture.client, "second", "/taken", &options).await.unwrap_err();
    let Some(Refusal::Upload(UploadError::Path(failed))) = refusal(&refused) else {
        panic!("{refused:?}");
    };
    assert_eq!(failed.reason, WriteError::Conflict(WriteConflictError::File));
    let large = noise(PART + 1);
    let refused = upload_bytes(&fixture.client, large, "/taken", &small_parts()).await.unwrap_err();
    let refusal = refusal(&refused);
    assert!(
        matches!(refusal, Some(Refusal::Finish(UploadSessionFinishError::Path(_)))),
        "{refused:?}"
    );
    assert_eq!(fixture.content("/taken").await, b"first");

    let options = UploadOptions { autorename: true, ..UploadOptions::default() };
    let renamed = upload_bytes(&fixture.client, "second", "/taken", &options).await.unwrap();
    assert_ne!(renamed.path_display, first.path_display);

    let options = UploadOptions { mode: WriteMode::Overwrite, ..UploadOptions::default() };
    upload_bytes(&fixture.client, "third", "/taken", &options).await.unwrap();
    assert_eq!(fixture.content("/taken").await, b"third");

    let mode = WriteMode::Update(first.rev);
    let options = UploadOptions { mode, ..UploadOptions::default() };
    upload_bytes(&fixture.client, "fourth", "/taken", &options).await.unwrap_err();
    assert_eq!(fixture.content("/taken").await, b"third");
}

#[tokio::test]
async fn the_same_content_again_is_no_conflict() {
    let fixture = Fixture::start().await;
    let first = fixture.put("/same", b"same").await;
    let options = UploadOptions::default();
    let again = upload_bytes(&fixture.client, "same", "/same", &options).await.unwrap();
    assert_eq!(again.rev, first.rev);

    let options = UploadOptions { strict_conflict: true, ..UploadOptions::default() };
    upload_bytes(&fixture.client, "same", "/same", &options).await.unwrap_err();
}

#[tokio::test]
async fn transfers_run_in_tasks_of_their_own() {
    let fixture = Fixture::start().await;
    let (client, local) = (fixture.client.clone(), fixture.file("local", b"content"));
    let copy = fixture.path("copy");
    let transferring = tokio::spawn(async move {
        let options = UploadOptions::default();
        upload_file(&client, &local, "/file", &options).await.unwrap();
        upload_reader(&client, &b"content"[..], "/file", &options).await.unwrap();
        let options = DownloadOptions::default();
        download_file(&client, "/file", &copy, &options).await.unwrap();
        share_link(&client, "/file", None).await.unwrap();
    });
    transferring.await.unwrap();
    assert_eq!(fixture.names(), ["copy", "local"]);
}

#[tokio::test]
async fn a_name_beyond_ascii_arrives_as_itself() {
    let fixture = Fixture::start().await;
    let remote = "/😀 ñ 漢.txt";
    fixture.put(remote, b"hello").await;
    let Some(Metadata::File(file)) = fixture.metadata(remote).await else { panic!("no file") };
    assert_eq!(file.path_display.as_deref(), Some(remote));
}

#[test]
fn a_call_of_more_than_150_mib_is_refused_before_anything_is_read() {
    assert_eq!(PartSize::new(148 * MIB as u64).map(PartSize::bytes), Ok(148 * MIB as u64));
    let refused = PartSize::new(PartSize::CALL_LIMIT + 1).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "157286401 bytes are more than the 150 MiB that one call may carry"
    );
    for bytes in [0, 1, PartSize::CALL_LIMIT] {
        let refused = PartSize::new(bytes).unwrap_err();
        assert_eq!(refused.to_string(), format!("{bytes} bytes are not a multiple of 4 MiB"));
    }
}

fn refusal(error: &TransferError) -> Option<&Refusal> {
    match error {
        TransferError::Dropbox { source, .. } => source.api(),
        _ => None,
    }
}

fn upload_calls(fixture: &Fixture) -> usize {
    let requests = fixture.dropbox.requests();
    requests.iter().filter(|request| request.route.starts_with("files/upload")).count()
}
