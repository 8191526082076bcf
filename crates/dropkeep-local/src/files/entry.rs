//! One file or folder as it was at one moment.

use jiff::Timestamp;

use super::path::TreePath;
use crate::blob::Blob;

/// The bytes of a file with their content hash, which is computed once.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// The bytes.
    pub(crate) blob: Blob,
    /// Dropbox's content hash in lower-case hexadecimal digits.
    pub(crate) hash: String,
}

impl Content {
    /// Takes the bytes and hashes what has not been hashed on arrival.
    ///
    /// # Errors
    /// A temporary file cannot be read.
    pub(crate) fn new(blob: Blob) -> std::io::Result<Self> {
        let hash = blob.content_hash()?;
        Ok(Self { blob, hash })
    }

    /// How many bytes.
    pub(crate) fn size(&self) -> u64 {
        self.blob.len()
    }

    fn is_same(&self, other: &Self) -> bool {
        self.hash == other.hash && self.size() == other.size()
    }
}

/// A file or folder at one moment. It is never changed: a change makes another.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Where it lay.
    pub(crate) path: TreePath,
    /// `id:` and 22 characters, the same for as long as the file or folder exists.
    pub(crate) id: String,
    /// The change that made it so.
    pub(crate) sequence: u64,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What distinguishes a file from a folder.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// A folder.
    Folder,
    /// A file.
    File(File),
}

/// What a file has and a folder has not.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// At least 9 hexadecimal digits, another for each change.
    pub(crate) rev: String,
    /// When the client says that it was modified.
    pub(crate) client_modified: Timestamp,
    /// When the server received it.
    pub(crate) server_modified: Timestamp,
    /// Its bytes.
    pub(crate) content: Content,
}

impl Entry {
    /// Its file part, if it is one.
    pub(crate) fn file(&self) -> Option<&File> {
        match &self.kind {
            Kind::File(file) => Some(file),
            Kind::Folder => None,
        }
    }

    /// Whether it is a folder.
    pub(crate) fn is_folder(&self) -> bool {
        matches!(self.kind, Kind::Folder)
    }

    /// How many bytes it counts against the quota.
    pub(crate) fn size(&self) -> u64 {
        self.file().map_or(0, |file| file.content.size())
    }

    /// Whether it is a file with exactly these bytes.
    pub(crate) fn holds(&self, content: &Content) -> bool {
        self.file().is_some_and(|file| file.content.is_same(content))
    }

    /// Whether it is a file at exactly this revision.
    pub(crate) fn is_revision(&self, rev: &str) -> bool {
        self.file().is_some_and(|file| file.rev == rev)
    }
}
