//! A local Dropbox, a client of it, and a folder.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use dropkeep_api::Client;
use dropkeep_api::files::{FileMetadata, GetMetadataArg, Metadata, WriteMode};
use dropkeep_auth::{AccessToken, Endpoints, ManualClock, StaticTokenSource};
use dropkeep_local::LocalDropbox;
use dropkeep_transfer::{
    DownloadOptions, PartSize, Progress, ProgressSink, UploadOptions, download_to_writer,
    upload_bytes,
};
use tempfile::TempDir;

pub(crate) const MIB: usize = 1024 * 1024;

pub(crate) struct Fixture {
    pub(crate) dropbox: LocalDropbox,
    pub(crate) client: Client,
    pub(crate) folder: TempDir,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        let dropbox = LocalDropbox::start().await.unwrap();
        let client = client(&dropbox.endpoint(), &dropbox.access_token());
        Self { dropbox, client, folder: tempfile::tempdir().unwrap() }
    }

    /// A local path, at which there is nothing yet.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A local file.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The names in the local folder, hidden ones too.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Puts a file into Dropbox.
    pub(crate) async fn put(&self, remote: &str, content: &[u8]) -> FileMetadata {
        let options = UploadOptions { mode: WriteMode::Overwrite, ..UploadOptions::default() };
        upload_bytes(&self.client, content.to_vec(), remote, &options).await.unwrap()
    }

    /// The content of a file in Dropbox.
    pub(crate) async fn content(&self, remote: &str) -> Vec<u8> {
        let mut content = Vec::new();
        let options = DownloadOptions::default();
        download_to_writer(&self.client, remote, &mut content, &options).await.unwrap();
        content
    }

    /// What Dropbox has at a path.
    pub(crate) async fn metadata(&self, remote: &str) -> Option<Metadata> {
        self.client.files().get_metadata(GetMetadataArg::new(remote)).await.ok()
    }
}

/// A client whose pauses take no time.
pub(crate) fn client(endpoint: &str, access_token: &str) -> Client {
    let token = AccessToken::unexpiring(access_token).unwrap();
    Client::builder()
        .token_source(Arc::new(StaticTokenSource::new(token)))
        .endpoints(Endpoints::single(endpoint).unwrap())
        .clock(Arc::new(ManualClock::new("2026-01-01T00:00:00Z".parse().unwrap())))
        .build()
        .unwrap()
}

/// Uploads in the smallest parts, so that little is much.
pub(crate) fn small_parts() -> UploadOptions {
    let part_size = PartSize::new(4 * MIB as u64).unwrap();
    UploadOptions { part_size, ..UploadOptions::default() }
}

/// Bytes that differ from place to place, so that a wrong offset is noticed.
pub(crate) fn noise(length: usize) -> Vec<u8> {
    static NOISE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let mut bytes = Vec::with_capacity(17 * MIB);
        let mut word = 0_u64;
        while bytes.len() < 17 * MIB {
            word = word.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            bytes.extend_from_slice(&word.to_le_bytes());
        }
        bytes
    });
    NOISE[..length].to_vec()
}

/// A sink, and everything it was told.
pub(crate) fn recorder() -> (ProgressSink, Arc<Mutex<Vec<Progress>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = ProgressSink::new({
        let seen = Arc::clone(&seen);
        move |progress| seen.lock().unwrap().push(progress)
    });
    (sink, seen)
}

/// Checks that progress only ever grew, and ended at `length`.
pub(crate) fn check_progress(seen: &Mutex<Vec<Progress>>, length: u64, total: Option<u64>) {
    let seen = seen.lock().unwrap();
    assert!(seen.is_sorted_by(|before, after| before.bytes_done < after.bytes_done));
    assert!(seen.iter().all(|progress| progress.bytes_total == total));
    assert_eq!(seen.last().map(|progress| progress.bytes_done), Some(length));
}
