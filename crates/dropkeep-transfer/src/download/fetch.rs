//! The bytes of a file, fetched again from where they broke off.

use std::time::Duration;

use bytes::Bytes;
use dropkeep_api::error::TransportError;
use dropkeep_api::files::{DownloadArg, FileMetadata};
use dropkeep_api::response::ByteStream;
use dropkeep_api::{Client, Download};
use futures_util::StreamExt as _;

use super::DownloadOptions;
use crate::error::{Refusal, TransferError};
use crate::progress::Reporter;
use crate::{ContentHash, ContentHasher};

/// How often a download is resumed without getting further.
const RESUMPTIONS: u32 = 5;
/// What counts as getting further.
const HEADWAY: u64 = 1024 * 1024;
/// The pause before the second resumption; the first comes at once. Each is twice the one before.
const PAUSE: Duration = Duration::from_millis(250);

/// A download under way.
#[derive(Debug)]
pub(super) struct Fetch<'a> {
    client: &'a Client,
    remote: &'a str,
    file: FileMetadata,
    content: ByteStream,
    /// Offset in the file of the first byte that was asked for.
    first: u64,
    /// How many bytes were asked for.
    length: u64,
    received: u64,
    /// Absent when only a part of the file was asked for.
    hasher: Option<ContentHasher>,
    reporter: Reporter,
    resumptions: u32,
    /// Bytes received when it was resumed for the last time.
    resumed_at: u64,
}

impl<'a> Fetch<'a> {
    /// Asks for the file, or for the part of it that `options` name.
    pub(super) async fn start(
        client: &'a Client,
        remote: &'a str,
        options: &DownloadOptions,
    ) -> Result<Self, TransferError> {
        let ranged = options.range.map(|range| client.with_range(range));
        let download = request(ranged.as_ref().unwrap_or(client), remote, remote).await?;
        let (first, length) = match download.content_range {
            Some(range) => (range.first, range.len()),
            None => (0, download.result.size),
        };
        let reporter = options.progress.reporter(Some(length));
        reporter.reach(0);
        Ok(Self {
            client,
            remote,
            hasher: (length == download.result.size).then(ContentHasher::new),
            file: download.result,
            content: download.content,
            first,
            length,
            received: 0,
            reporter,
            resumptions: 0,
            resumed_at: 0,
        })
    }

    /// The next bytes, or `None` when all have come.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, TransferError> {
        while self.received < self.length {
            match self.content.next().await {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => return self.take(chunk).map(Some),
                Some(Err(error)) => self.resume(error).await?,
                None => self.resume(self.ended_early()).await?,
            }
        }
        Ok(None)
    }

    /// What Dropbox says about the file, now that its bytes have come.
    pub(super) fn verified(self) -> Result<FileMetadata, TransferError> {
        let expected = self.file.content_hash.as_deref();
        let expected = expected.and_then(|hash| hash.parse::<ContentHash>().ok());
        let actual = self.hasher.map(ContentHasher::finish);
        match (expected, actual) {
            (Some(expected), Some(actual)) if expected != actual => {
                let remote = self.remote.to_owned();
                Err(TransferError::HashMismatch { remote, expected, actual })
            }
            _ => Ok(self.file),
        }
    }

    fn take(&mut self, chunk: Bytes) -> Result<Bytes, TransferError> {
        self.received += chunk.len() as u64;
        if self.received > self.length {
            let source = TransportError::Nonsense("it is longer than announced".to_owned());
            return Err(self.broken_off(source));
        }
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&chunk);
        }
        self.reporter.reach(self.received);
        Ok(chunk)
    }

    /// Asks for the rest, of the same revision: a file that has changed meanwhile does not matter.
    async fn resume(&mut self, cause: TransportError) -> Result<(), TransferError> {
        if self.received >= self.resumed_at + HEADWAY {
            self.resumptions = 0;
        }
        if self.resumptions == RESUMPTIONS {
            return Err(self.broken_off(cause));
        }
        if self.resumptions > 0 {
            self.client.clock().sleep(PAUSE * 2_u32.pow(self.resumptions - 1)).await;
        }
        tracing::debug!(remote = self.remote, received = self.received, "resuming: {cause}");
        self.resumptions += 1;
        self.resumed_at = self.received;
        let end = self.first + self.length;
        let rest = self.client.with_range(self.first + self.received..end);
        let revision = format!("rev:{}", self.file.rev);
        self.content = request(&rest, &revision, self.remote).await?.content;
        Ok(())
    }

    fn ended_early(&self) -> TransportError {
        let (received, expected) = (self.received, Some(self.length));
        TransportError::BodyCut { received, expected, source: None }
    }

    fn broken_off(&self, source: TransportError) -> TransferError {
        let (remote, received) = (self.remote.to_owned(), self.received);
        TransferError::BrokenOff { remote, received, source }
    }
}

/// Asks for `path`, which the caller calls `remote`.
async fn request(
    client: &Client,
    path: &str,
    remote: &str,
) -> Result<Download<FileMetadata>, TransferError> {
    let download = client.files().download(DownloadArg::new(path)).await;
    download.map_err(|error| TransferError::dropbox(remote, error, Refusal::Download))
}
