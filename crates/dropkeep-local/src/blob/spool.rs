//! Receives a body: in memory while small, in a temporary file beyond.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use tempfile::{NamedTempFile, TempDir, TempPath};
use tokio::io::AsyncWriteExt as _;

use super::content::Blob;
use super::hash::ContentHasher;

/// What stays in memory.
const MEMORY_LIMIT: usize = 64 * 1024;

/// Where large bodies lie; the folder goes away with its last clone.
#[derive(Debug, Clone)]
pub(crate) struct SpoolFolder(Arc<TempDir>);

impl SpoolFolder {
    /// Makes a fresh folder among the system's temporary files.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self(Arc::new(tempfile::Builder::new().prefix("dropkeep-local-").tempdir()?)))
    }

    /// Removes the folder and all that lies in it, whoever still holds a clone. What is open stays
    /// readable where the system allows that.
    pub(crate) fn remove(&self) {
        // What cannot be removed is the system's to clean up, as all its temporary files are.
        let _ = std::fs::remove_dir_all(self.0.path());
    }

    /// How many files lie in it.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        std::fs::read_dir(self.0.path()).map_or(0, Iterator::count)
    }

    fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }
}

/// A body that is being received.
pub(crate) struct Spool {
    folder: SpoolFolder,
    memory: BytesMut,
    file: Option<(tokio::fs::File, TempPath)>,
    hasher: ContentHasher,
    length: u64,
}

impl Spool {
    /// An empty body.
    pub(crate) fn new(folder: SpoolFolder) -> Self {
        let hasher = ContentHasher::new();
        Self { folder, memory: BytesMut::new(), file: None, hasher, length: 0 }
    }

    /// How many bytes have arrived.
    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) async fn push(&mut self, bytes: &Bytes) -> io::Result<()> {
        self.length += bytes.len() as u64;
        self.hasher.update(bytes);
        if self.file.is_none() && self.memory.len() + bytes.len() > MEMORY_LIMIT {
            let (file, path) = NamedTempFile::new_in(self.folder.path())?.into_parts();
            let mut file = tokio::fs::File::from_std(file);
            file.write_all(&std::mem::take(&mut self.memory)).await?;
            self.file = Some((file, path));
        }
        match &mut self.file {
            Some((file, _)) => file.write_all(bytes).await,
            None => {
                self.memory.extend_from_slice(bytes);
                Ok(())
            }
        }
    }

    /// The whole body.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) async fn finish(self) -> io::Result<Blob> {
        match self.file {
            Some((mut file, path)) => {
                file.flush().await?;
                Ok(Blob::file(path, self.length, self.hasher.whole_blocks()))
            }
            None => Ok(Blob::memory(self.memory.freeze())),
        }
    }
}
