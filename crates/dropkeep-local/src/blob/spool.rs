//! Receives a body: in memory while small, in a file beyond.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytes::Bytes;
use tempfile::{NamedTempFile, TempDir, TempPath};
use tokio::task::JoinHandle;

use super::content::Blob;
use super::hash::ContentHasher;

/// What stays in memory.
const MEMORY_LIMIT: usize = 64 * 1024;

/// How much is gathered while the bytes before it are hashed and written.
const BATCH: usize = 1024 * 1024;

/// Where large bodies lie.
#[derive(Debug, Clone)]
pub(crate) struct SpoolFolder(Arc<Place>);

#[derive(Debug)]
enum Place {
    /// Goes away with the last clone, or earlier by [`SpoolFolder::remove`].
    Temporary { folder: TempDir, owners: AtomicUsize },
    /// Stays, with all files in it that a row names.
    Kept(Kept),
}

#[derive(Debug)]
struct Kept {
    path: PathBuf,
    /// What rows named since the folder was opened: each file once, however many rows name it.
    named: Mutex<HashMap<OsString, Weak<SpooledFile>>>,
    /// The files that no blob needs any more, and rows on disk may still name.
    released: Mutex<Vec<PathBuf>>,
}

impl SpoolFolder {
    /// Makes a fresh folder among the system's temporary files.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn new() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("dropkeep-local-").tempdir()?;
        Ok(Self(Arc::new(Place::Temporary { folder, owners: AtomicUsize::new(1) })))
    }

    /// A folder whose files outlive this process. It is made if need be.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn keep(path: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(path)?;
        let (path, named, released) = (path.to_owned(), Mutex::default(), Mutex::default());
        Ok(Self(Arc::new(Place::Kept(Kept { path, named, released }))))
    }

    /// Removes the files that no row named since the folder was opened: what a process left behind
    /// that ended while it received them.
    ///
    /// # Errors
    /// The folder cannot be read, or a file not be removed.
    pub(crate) fn remove_unnamed(&self) -> io::Result<()> {
        let Place::Kept(kept) = &*self.0 else { return Ok(()) };
        let named = std::mem::take(&mut *lock(&kept.named));
        for file in std::fs::read_dir(&kept.path)? {
            let file = file?;
            if !named.contains_key(&file.file_name()) {
                std::fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }

    /// A folder for another owner, who holds what lies in this one too: a temporary folder itself,
    /// which now stays until both have removed it; a fresh one beside one whose files stay.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn branch(&self) -> io::Result<Self> {
        let Place::Temporary { owners, .. } = &*self.0 else { return Self::new() };
        owners.fetch_add(1, Ordering::AcqRel);
        Ok(self.clone())
    }

    /// Removes a temporary folder and all that lies in it when its last owner does, whoever still
    /// holds a clone. What is open stays readable where the system allows that.
    pub(crate) fn remove(&self) {
        if let Place::Temporary { folder, owners } = &*self.0
            && owners.fetch_sub(1, Ordering::AcqRel) == 1
        {
            // What cannot be removed is the system's to clean up, as all its temporary files are.
            let _ = std::fs::remove_dir_all(folder.path());
        }
    }

    /// The files that no blob needs any more. They may be removed when no row on disk names them: when
    /// all that has changed so far is there. Temporary files are gone already.
    pub(crate) fn released(&self) -> Vec<PathBuf> {
        match &*self.0 {
            Place::Temporary { .. } => Vec::new(),
            Place::Kept(kept) => std::mem::take(&mut *lock(&kept.released)),
        }
    }

    /// The file with this name, which lies there already.
    pub(super) fn kept(&self, name: &str) -> Arc<SpooledFile> {
        let new = || {
            let path = SpooledPath::Kept(self.path().join(name), self.clone());
            Arc::new(SpooledFile { path, blocks: Box::default() })
        };
        let Place::Kept(kept) = &*self.0 else { return new() };
        let mut named = lock(&kept.named);
        let known = named.entry(name.into()).or_default();
        known.upgrade().unwrap_or_else(|| {
            let file = new();
            *known = Arc::downgrade(&file);
            file
        })
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
            Place::Temporary { folder, .. } => folder.path(),
            Place::Kept(kept) => &kept.path,
        }
    }

    pub(super) fn spooled(&self, path: TempPath, blocks: &[[u8; 32]]) -> io::Result<SpooledFile> {
        let path = match &*self.0 {
            Place::Temporary { .. } => SpooledPath::Temporary(path),
            Place::Kept(_) => {
                SpooledPath::Kept(path.keep().map_err(|error| error.error)?, self.clone())
            }
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
    /// Stays while a blob needs it, and then until no row names it.
    Kept(PathBuf, SpoolFolder),
}

impl Drop for SpooledFile {
    fn drop(&mut self) {
        if let SpooledPath::Kept(path, folder) = &mut self.path
            && let Place::Kept(kept) = &*folder.0
        {
            lock(&kept.released).push(std::mem::take(path));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl SpooledFile {
    /// Where it lies.
    pub(super) fn path(&self) -> &Path {
        match &self.path {
            SpooledPath::Temporary(path) => path,
            SpooledPath::Kept(path, _) => path,
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
    memory: Memory,
    file: Option<Filing>,
    length: u64,
}

/// What has arrived and lies in no file.
#[derive(Default)]
struct Memory {
    parts: Vec<Bytes>,
    length: usize,
}

/// A file that is hashed and written on a thread that may block, while more arrives.
struct Filing {
    path: TempPath,
    work: JoinHandle<io::Result<Written>>,
}

/// How far a file has come.
struct Written {
    file: File,
    hasher: ContentHasher,
}

impl Spool {
    /// An empty body.
    pub(crate) fn new(folder: SpoolFolder) -> Self {
        Self { folder, memory: Memory::default(), file: None, length: 0 }
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
        self.memory.parts.push(bytes.clone());
        self.memory.length += bytes.len();
        match &self.file {
            None if self.memory.length > MEMORY_LIMIT => self.begin_file(),
            Some(_) if self.memory.length > BATCH => self.file_more().await,
            _ => Ok(()),
        }
    }

    /// The whole body.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) async fn finish(mut self) -> io::Result<Blob> {
        if self.file.is_none() {
            let (bytes, mut hasher) = (self.memory.joined(), ContentHasher::new());
            hasher.update(&bytes);
            return Ok(Blob::memory(bytes).hashed(hasher.finish()));
        }
        self.file_more().await?;
        let Some(Filing { path, work }) = self.file else { return Ok(Blob::default()) };
        let Written { hasher, .. } = work.await.map_err(io::Error::other)??;
        let file = self.folder.spooled(path, hasher.whole_blocks())?;
        Ok(Blob::file(file, self.length).hashed(hasher.finish()))
    }

    fn begin_file(&mut self) -> io::Result<()> {
        let (file, path) = NamedTempFile::new_in(self.folder.path())?.into_parts();
        let written = Written { file, hasher: ContentHasher::new() };
        self.file = Some(Filing { path, work: written.add(self.memory.take()) });
        Ok(())
    }

    /// Waits for what is being written, and hands over what arrived meanwhile.
    async fn file_more(&mut self) -> io::Result<()> {
        if let Some(filing) = &mut self.file {
            let written = (&mut filing.work).await.map_err(io::Error::other)??;
            filing.work = written.add(self.memory.take());
        }
        Ok(())
    }
}

impl Memory {
    fn take(&mut self) -> Vec<Bytes> {
        std::mem::take(self).parts
    }

    fn joined(&self) -> Bytes {
        match self.parts.as_slice() {
            [only] => only.clone(),
            parts => parts.concat().into(),
        }
    }
}

impl Written {
    fn add(mut self, parts: Vec<Bytes>) -> JoinHandle<io::Result<Self>> {
        tokio::task::spawn_blocking(move || {
            for part in parts {
                self.hasher.update(&part);
                self.file.write_all(&part)?;
            }
            Ok(self)
        })
    }
}
