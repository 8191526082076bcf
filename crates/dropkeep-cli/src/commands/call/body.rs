//! The content that goes up with a call, or comes down.

use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use dropkeep_api::{Body, Download};
use futures_util::{Stream, TryFutureExt, TryStreamExt};
use serde_json::Value;
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;

use crate::exit::Exit;
use crate::failure::{Explain, Failure, Result};

/// The content of the file at `path`, or of standard input.
pub(super) async fn read(path: &Path) -> Result<Body> {
    if path == Path::new("-") {
        return Ok(Body::once(ReaderStream::new(tokio::io::stdin())));
    }
    let failed = || format!("cannot read {}", path.display());
    let metadata = tokio::fs::metadata(path).await.explain(failed())?;
    if !metadata.is_file() {
        let file = tokio::fs::File::open(path).await.explain(failed())?;
        return Ok(Body::once(ReaderStream::new(file)));
    }
    let path = path.to_owned();
    Ok(Body::replayable(metadata.len(), move || chunks(path.clone())))
}

fn chunks(path: PathBuf) -> impl Stream<Item = io::Result<Bytes>> {
    tokio::fs::File::open(path).map_ok(ReaderStream::new).try_flatten_stream()
}

/// Writes the content to the file at `path`, or to standard output; tells whether it was a file.
/// The file is there only when it is whole.
pub(super) async fn write(download: Download<Value>, path: &Path, force: bool) -> Result<bool> {
    if path == Path::new("-") {
        copy(download, &mut tokio::io::stdout()).await?;
        return Ok(false);
    }
    let exists = || {
        Failure::new(Exit::Conflict, format!("{} exists already", path.display()))
            .hint("--force replaces it, or name another --output")
    };
    if !force && path.exists() {
        return Err(exists());
    }
    let failed = || format!("cannot write {}", path.display());
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let temporary = NamedTempFile::new_in(directory.unwrap_or(Path::new("."))).explain(failed())?;
    let (file, temporary) = temporary.into_parts();
    copy(download, &mut tokio::fs::File::from_std(file)).await?;
    if force {
        temporary.persist(path).map_err(|error| Failure::failed(failed()).because(&error.error))?;
    } else {
        temporary.persist_noclobber(path).map_err(|_| exists())?;
    }
    Ok(true)
}

async fn copy(
    mut download: Download<Value>,
    writer: &mut (impl tokio::io::AsyncWrite + Unpin),
) -> Result<()> {
    let written = |error: io::Error| match error.kind() {
        io::ErrorKind::BrokenPipe => {
            Failure::new(Exit::PipeClosed, "the reader of the output went away")
        }
        _ => Failure::failed("cannot write the content").because(&error),
    };
    while let Some(chunk) = download.content.try_next().await.explain("the download broke off")? {
        writer.write_all(&chunk).await.map_err(written)?;
    }
    writer.flush().await.map_err(written)
}
