//! Receives a body: in memory while small, in a file beyond.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use tempfile::{NamedTempFile, TempDir, TempPath};
use tokio::io::AsyncWriteExt as _;

use super::content::Blob;
use super::hash::ContentHasher;

/// What stays in memory.
const MEMORY_LIMIT: usize = 64 * 1024;

/// Where large bodies lie.
#[derive(Debug, Clone)]
pub(crate) struct SpoolFolder(Arc<Place>);

#[derive(Debug)]
enum Place {
    /// Goes away with the last clone.
    Temporary(TempDir),
    /// Stays, with all files in it that a row names.
    Kept { path: PathBuf, named: Mutex<HashSet<OsString>> },
}

impl SpoolFolder {
    /// Makes a fresh folder among the system's temporary files.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn new() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("dropkeep-local-").tempdir()?;
        Ok(Self(Arc::new(Place::Temporary(folder))))
    }

    /// A folder whose files outlive this process. It is made if need be.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn keep(path: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(path)?;
        let (path, named) = (path.to_owned(), Mutex::default());
        Ok(Self(Arc::new(Place::Kept { path, named })))
    }

    /// Removes the files that no row named since the folder was opened: what a process left behind
    /// that ended while it received them.
    ///
    /// # Errors
    /// The folder cannot be read, or a file not be removed.
    pub(crate) fn remove_unnamed(&self) -> io::Result<()> {
        let Place::Kept { path, named } = &*self.0 else { return Ok(()) };
        let named = std::mem::take(&mut *named.lock().unwrap_or_else(PoisonError::into_inner));
        for file in std::fs::read_dir(path)? {
            let file = file?;
            if !named.contains(&file.file_name()) {
                std::fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }

    /// Removes a temporary folder and all that lies in it, whoever still holds a clone. What is open
    /// stays readable where the system allows that.
    pub(crate) fn remove(&self) {
        if let Place::Temporary(folder) = &*self.0 {
            // What cannot be removed is the system's to clean up, as all its temporary files are.
            let _ = std::fs::remove_dir_all(folder.path());
        }
    }

    /// The file with this name, which lies there already.
    pub(super) fn kept(&self, name: &str) -> Arc<SpooledFile> {
        if let Place::Kept { named, .. } = &*self.0 {
            named.lock().unwrap_or_else(PoisonError::into_inner).insert(name.into());
        }
        let path = SpooledPath::Kept(self.path().join(name));
        Arc::new(SpooledFile { path, blocks: Box::default() })
    }

    /// How many files lie in it.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        std::fs::read_dir(self.path()).map_or(0, Iterator::count)
    }

    /// A file in the folder that goes away with the last blob that needs it, whatever the folder.
    pub(super) fn passing(path: TempPath) -> SpooledFile {
        SpooledFile { path: SpooledPath::Temporary(path), blocks: Box::default() }
    }

    pub(super) fn path(&self) -> &Path {
        match &*self.0 {
            Place::Temporary(folder) => folder.path(),
            Place::Kept { path, .. } => path,
        }
    }

    pub(super) fn spooled(&self, path: TempPath, blocks: &[[u8; 32]]) -> io::Result<SpooledFile> {
        let path = match &*self.0 {
            Place::Temporary(_) => SpooledPath::Temporary(path),
            Place::Kept { .. } => SpooledPath::Kept(path.keep().map_err(|error| error.error)?),
        };
        Ok(SpooledFile { path, blocks: blocks.into() })
    }
}

/// A file that holds a body.
#[derive(Debug)]
pub(super) struct SpooledFile {
    path: SpooledPath,
    /// The digests of its whole 4 MiB blocks, where they are known.
    blocks: Box<[[u8; 32]]>,
}

#[derive(Debug)]
enum SpooledPath {
    /// Goes away with the last blob that needs it.
    Temporary(TempPath),
    /// Stays.
    Kept(PathBuf),
}

impl SpooledFile {
    /// Where it lies.
    pub(super) fn path(&self) -> &Path {
        match &self.path {
            SpooledPath::Temporary(path) => path,
            SpooledPath::Kept(path) => path,
        }
    }

    /// Its name in its folder.
    pub(super) fn name(&self) -> String {
        let name = self.path().file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The digests of its whole blocks, as far as they are known.
    pub(super) fn blocks(&self) -> &[[u8; 32]] {
        &self.blocks
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
        let blob = match self.file {
            Some((mut file, path)) => {
                file.flush().await?;
                let file = self.folder.spooled(path, self.hasher.whole_blocks())?;
                Blob::file(file, self.length)
            }
            None => Blob::memory(self.memory.freeze()),
        };
        Ok(blob.hashed(self.hasher.finish()))
    }
}
