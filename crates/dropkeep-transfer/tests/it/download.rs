//! Downloads that go well, and targets.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use dropkeep_api::ByteRange;
use dropkeep_transfer::{
    DownloadOptions, ExistingTarget, Place, TargetModified, TransferError, UploadOptions,
    download_file, download_to_writer, upload_file,
};

use crate::fixture::{Fixture, MIB, check_progress, noise, recorder};

const DOWNLOAD: &str = "files/download";

fn overwrite() -> DownloadOptions {
    DownloadOptions { existing: ExistingTarget::Overwrite, ..DownloadOptions::default() }
}

#[tokio::test]
async fn files_of_every_size_arrive_whole_and_alone() {
    let fixture = Fixture::start().await;
    for length in [0, 1, 4 * MIB - 1, 4 * MIB, 4 * MIB + 1] {
        let content = noise(length);
        let remote = format!("/sizes/{length}");
        fixture.put(&remote, &content).await;
        let (sink, seen) = recorder();
        let options = DownloadOptions { progress: sink, ..overwrite() };
        let local = fixture.path("local");
        let file = download_file(&fixture.client, &remote, &local, &options).await.unwrap();
        assert_eq!(file.size, length as u64);
        assert!(std::fs::read(&local).unwrap() == content, "{length} bytes");
        assert_eq!(fixture.names(), ["local"]);
        check_progress(&seen, length as u64, Some(length as u64));
    }
}

#[tokio::test]
async fn a_downloaded_file_has_the_time_of_the_uploaded_one() {
    let fixture = Fixture::start().await;
    let (up, down) = (fixture.file("up", b"content"), fixture.path("down"));
    let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    std::fs::File::options().write(true).open(&up).unwrap().set_modified(modified).unwrap();
    upload_file(&fixture.client, &up, "/file", &UploadOptions::default()).await.unwrap();

    let options = DownloadOptions::default();
    download_file(&fixture.client, "/file", &down, &options).await.unwrap();
    assert_eq!(down.metadata().unwrap().modified().unwrap(), modified);

    let options = DownloadOptions { modified: TargetModified::OfDownload, ..overwrite() };
    download_file(&fixture.client, "/file", &down, &options).await.unwrap();
    assert!(down.metadata().unwrap().modified().unwrap() > modified + Duration::from_secs(1));
}

#[tokio::test]
async fn a_range_is_what_was_asked_for() {
    let fixture = Fixture::start().await;
    let content = noise(100_000);
    fixture.put("/file", &content).await;
    for (range, expected) in [
        (ByteRange::from(10..=19), &content[10..=19]),
        (ByteRange::from(99_990..), &content[99_990..]),
        (ByteRange::from(99_990..200_000), &content[99_990..]),
        (ByteRange::from(0..), &content[..]),
        (ByteRange::last(7), &content[99_993..]),
    ] {
        let (sink, seen) = recorder();
        let options = DownloadOptions { range: Some(range), progress: sink, ..overwrite() };
        let mut written = Vec::new();
        download_to_writer(&fixture.client, "/file", &mut written, &options).await.unwrap();
        assert!(written == expected, "{range}");
        let length = expected.len() as u64;
        check_progress(&seen, length, Some(length));

        let local = fixture.path("part");
        download_file(&fixture.client, "/file", &local, &options).await.unwrap();
        assert!(std::fs::read(&local).unwrap() == expected, "{range}");
    }
}

#[tokio::test]
async fn an_existing_target_is_refused_before_anything_is_fetched() {
    let fixture = Fixture::start().await;
    fixture.put("/file", b"new").await;
    let local = fixture.file("local", b"old");
    let options = DownloadOptions::default();
    for target in [&local, fixture.folder.path()] {
        let refused = download_file(&fixture.client, "/file", target, &options).await.unwrap_err();
        assert!(matches!(refused, TransferError::TargetExists { .. }));
        assert_eq!(refused.to_string(), format!("{} exists already", target.display()));
    }
    assert_eq!(fixture.dropbox.count(DOWNLOAD), 0);
    assert_eq!(std::fs::read(&local).unwrap(), b"old");

    download_file(&fixture.client, "/file", &local, &overwrite()).await.unwrap();
    assert_eq!(std::fs::read(&local).unwrap(), b"new");
}

#[tokio::test]
async fn a_target_that_appears_meanwhile_is_left_alone() {
    let fixture = Fixture::start().await;
    fixture.put("/file", b"new").await;
    let local = fixture.path("local");
    let progress = dropkeep_transfer::ProgressSink::new({
        let local = local.clone();
        move |_| std::fs::write(&local, b"somebody else's").unwrap()
    });
    let options = DownloadOptions { progress, ..DownloadOptions::default() };
    let refused = download_file(&fixture.client, "/file", &local, &options).await.unwrap_err();
    assert!(matches!(refused, TransferError::TargetExists { .. }), "{refused:?}");
    assert_eq!(std::fs::read(&local).unwrap(), b"somebody else's");
    assert_eq!(fixture.names(), ["local"]);
}

#[tokio::test]
async fn what_is_not_a_file_is_not_replaced() {
    let fixture = Fixture::start().await;
    fixture.put("/file", b"new").await;
    let check = async |target: &Path, expected: io::ErrorKind| {
        let refused = download_file(&fixture.client, "/file", target, &overwrite()).await;
        let Err(TransferError::Local { place, source }) = refused else { panic!("{refused:?}") };
        assert_eq!((place, source.kind()), (Place::File(target.to_owned()), expected));
    };
    check(fixture.folder.path(), io::ErrorKind::IsADirectory).await;
    check(&fixture.path("no/such/folder"), io::ErrorKind::NotFound).await;
    #[cfg(unix)]
    check(Path::new("/dev/null"), io::ErrorKind::InvalidInput).await;
    assert!(fixture.names().is_empty());
}

#[cfg(unix)]
#[tokio::test]
async fn a_replaced_file_keeps_its_permissions_and_its_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let fixture = Fixture::start().await;
    fixture.put("/file", b"new").await;
    let (real, link) = (fixture.file("real", b"old"), fixture.path("link"));
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real", &link).unwrap();

    download_file(&fixture.client, "/file", &link, &overwrite()).await.unwrap();
    assert_eq!(std::fs::read(&real).unwrap(), b"new");
    assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    assert!(link.symlink_metadata().unwrap().is_symlink());

    // A new file has the permissions that any new file has here.
    let (new, any) = (fixture.path("new"), fixture.file("any", b""));
    download_file(&fixture.client, "/file", &new, &overwrite()).await.unwrap();
    assert_eq!(new.metadata().unwrap().permissions(), any.metadata().unwrap().permissions());
}
