//! Downloads to files and writers.

use std::path::Path;

use dropkeep_api::Client;
use dropkeep_api::files::FileMetadata;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::fetch::Fetch;
use super::target::{Target, TemporaryFile};
use super::{DownloadOptions, TargetModified};
use crate::error::{Place, TransferError};

/// Downloads the file at `remote` (a path, `id:` or `rev:`) to the local path `local`.
///
/// The bytes go to a temporary file in the same folder, which takes its place only when it is
/// complete and has the right content hash. It is removed on every error, and when the future is
/// dropped.
///
/// # Errors
/// [`TransferError::TargetExists`], before anything is fetched, unless overwriting was asked for;
/// [`TransferError::NoSpace`]; and everything that [`download_to_writer`] fails with. The target
/// is then as it was.
pub async fn download_file(
    client: &Client,
    remote: &str,
    local: impl AsRef<Path>,
    options: &DownloadOptions,
) -> Result<FileMetadata, TransferError> {
    let target = Target::look(local.as_ref(), options.existing).await?;
    let mut fetch = Fetch::start(client, remote, options).await?;
    let mut temporary = TemporaryFile::create(target).await?;
    while let Some(chunk) = fetch.next().await? {
        temporary.write(&chunk).await?;
    }
    let file = fetch.verified()?;
    let modified = match options.modified {
        TargetModified::OfFile => Some(file.client_modified),
        TargetModified::OfDownload => None,
    };
    temporary.put_in_place(modified).await?;
    Ok(file)
}

/// Downloads the file at `remote` (a path, `id:` or `rev:`) to a writer, which is flushed but not
/// shut down.
///
/// What was written can only be trusted after success, since the content hash is known at the end.
///
/// # Errors
/// [`TransferError::Dropbox`] with the refusal, such as a file that is not there;
/// [`TransferError::BrokenOff`] when resuming did not help; [`TransferError::HashMismatch`].
pub async fn download_to_writer(
    client: &Client,
    remote: &str,
    writer: &mut (impl AsyncWrite + Unpin + Send + ?Sized),
    options: &DownloadOptions,
) -> Result<FileMetadata, TransferError> {
    let failed = |error| TransferError::local(Place::Stream, error);
    let mut fetch = Fetch::start(client, remote, options).await?;
    while let Some(chunk) = fetch.next().await? {
        writer.write_all(&chunk).await.map_err(failed)?;
    }
    writer.flush().await.map_err(failed)?;
    fetch.verified()
}
