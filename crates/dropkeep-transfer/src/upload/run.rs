//! Uploads from files, bytes and readers.

use std::path::Path;

use bytes::Bytes;
use dropkeep_api::Client;
use dropkeep_api::files::FileMetadata;
use futures_util::future::try_join;
use tokio::io::AsyncRead;

use super::UploadOptions;
use super::parts::{LoadedPart, Parts};
use super::plan::Call;
use super::sender::Sender;
use super::source::Source;
use crate::ContentHash;
use crate::error::{Place, TransferError};

/// Uploads a local file to the path `remote` in Dropbox.
///
/// A pipe or a device is read to its end. The bytes are hashed while they are read; Dropbox checks
/// each call against its hash, and the hash of the whole is compared with what Dropbox has in the
/// end.
///
/// # Errors
/// [`TransferError::SourceChanged`] when the file changes meanwhile (then nothing is written), and
/// everything that [`upload_bytes`] fails with.
pub async fn upload_file(
    client: &Client,
    local: impl AsRef<Path>,
    remote: &str,
    options: &UploadOptions,
) -> Result<FileMetadata, TransferError> {
    let source = Source::open(local.as_ref()).await?;
    run(client, source, remote, options).await
}

/// Uploads `bytes` to the path `remote` in Dropbox.
///
/// # Errors
/// [`TransferError::Dropbox`] with the refusal, such as a conflict with a file that is there;
/// [`TransferError::HashMismatch`] when the file in Dropbox is not what was sent.
pub async fn upload_bytes(
    client: &Client,
    bytes: impl Into<Bytes>,
    remote: &str,
    options: &UploadOptions,
) -> Result<FileMetadata, TransferError> {
    run(client, Source::Bytes(bytes.into()), remote, options).await
}

/// Uploads all that `reader` yields to the path `remote` in Dropbox. How much that is need not be
/// known: at most two parts are held in memory.
///
/// # Errors
/// [`TransferError::Local`] when the reader fails (then nothing is written), and everything that
/// [`upload_bytes`] fails with.
pub async fn upload_reader(
    client: &Client,
    reader: impl AsyncRead + Send,
    remote: &str,
    options: &UploadOptions,
) -> Result<FileMetadata, TransferError> {
    let source = Source::Reader { reader: Box::pin(reader), place: Place::Stream };
    run(client, source, remote, options).await
}

async fn run(
    client: &Client,
    source: Source<'_>,
    remote: &str,
    options: &UploadOptions,
) -> Result<FileMetadata, TransferError> {
    let reporter = options.progress.reporter(source.total());
    let commit = options.commit(remote, source.modified());
    let sender = Sender { client, remote, commit, reporter };
    let mut parts = Parts::new(source, options.part_size);

    let first = parts.next().await?;
    let file = match first.part.call {
        Call::Whole => sender.whole(first).await?,
        Call::Start | Call::Append | Call::Finish => in_session(&sender, first, &mut parts).await?,
    };
    check_hash(&file, remote, parts.whole_hash())?;
    sender.reporter.reach(file.size);
    Ok(file)
}

/// Sends each part while the next one is read.
async fn in_session(
    sender: &Sender<'_>,
    first: LoadedPart,
    parts: &mut Parts<'_>,
) -> Result<FileMetadata, TransferError> {
    let (mut session, mut part) = try_join(sender.start(first), parts.next()).await?;
    while !part.part.is_last() {
        (session, part) = try_join(sender.append(session, part), parts.next()).await?;
    }
    sender.finish(session, part, parts.whole_hash()).await
}

fn check_hash(
    file: &FileMetadata,
    remote: &str,
    expected: ContentHash,
) -> Result<(), TransferError> {
    let stored = file.content_hash.as_deref().and_then(|hash| hash.parse::<ContentHash>().ok());
    match stored {
        Some(actual) if actual != expected => {
            Err(TransferError::HashMismatch { remote: remote.to_owned(), expected, actual })
        }
        Some(_) | None => Ok(()),
    }
}
