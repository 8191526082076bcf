//! One file or folder as it was at one moment.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::FileId;
use super::path::TreePath;
use crate::blob::{Blob, ContentHash};

/// The bytes of a file with their content hash, which is computed once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Content {
    /// The bytes.
    pub(crate) blob: Blob,
    /// Dropbox's content hash.
    pub(crate) hash: ContentHash,
}

impl Content {
    /// Takes the bytes and hashes what has not been hashed on arrival.
    ///
    /// # Errors
    /// A temporary file cannot be read.
    pub(crate) fn new(blob: Blob) -> std::io::Result<Self> {
        let hash = blob.content_hash()?;
        Ok(Self { blob: blob.without_hash(), hash })
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// Where it lay: in its namespace where that keeps it, and as its reader sees it elsewhere.
    pub(crate) path: TreePath,
    /// The same for as long as the file or folder exists.
    pub(crate) id: FileId,
    /// The namespace that keeps it.
    pub(crate) namespace: u64,
    /// The change of that namespace that made it so.
    pub(crate) sequence: u64,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What distinguishes a file from a folder.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// A folder.
    Folder,
    /// A folder in whose place a namespace is seen: a shared folder, an app's folder.
    Mount(u64),
    /// A file.
    File(File),
}

/// What a file has and a folder has not.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct File {
    /// When the client says that it was modified.
    pub(crate) client_modified: Timestamp,
    /// When the server received it.
    pub(crate) server_modified: Timestamp,
    /// The account that wrote it.
    pub(crate) modified_by: Option<Arc<str>>,
    /// What can be had of it.
    pub(crate) form: FileForm,
    /// Its bytes.
    pub(crate) content: Content,
}

/// What can be had of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FileForm {
    /// Its bytes.
    #[default]
    Plain,
    /// It lives in the cloud: it is exported and not downloaded. Its bytes are Markdown.
    PaperDoc,
}

impl Entry {
    /// Its file part, if it is one.
    pub(crate) fn file(&self) -> Option<&File> {
        match &self.kind {
            Kind::File(file) => Some(file),
            Kind::Folder | Kind::Mount(_) => None,
        }
    }

    /// Whether it is a folder.
    pub(crate) fn is_folder(&self) -> bool {
        !matches!(self.kind, Kind::File(_))
    }

    /// The namespace that is seen in its place, if it is a mount.
    pub(crate) fn mounted(&self) -> Option<u64> {
        match self.kind {
            Kind::Mount(namespace) => Some(namespace),
            Kind::Folder | Kind::File(_) => None,
        }
    }

    /// The revision: at least 9 hexadecimal digits, another for each change.
    pub(crate) fn rev(&self) -> String {
        format!("{:09x}{:08x}", self.sequence, self.namespace)
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
        self.file().is_some() && self.rev() == rev
    }

    /// The same without its bytes, if it has any.
    pub(super) fn emptied(&self) -> Option<Self> {
        let file = self.file().filter(|file| !file.content.blob.is_empty())?;
        let content = Content { blob: Blob::default(), hash: file.content.hash };
        Some(Self { kind: Kind::File(File { content, ..file.clone() }), ..self.clone() })
    }

    /// The same thing as seen at another path.
    pub(crate) fn seen_at(&self, path: TreePath) -> Self {
        Self { path, ..self.clone() }
    }
}

/// The namespace and the change that a revision names.
pub(super) fn parse_rev(rev: &str) -> Option<(u64, u64)> {
    let (sequence, namespace) = rev.split_at_checked(rev.len().checked_sub(8)?)?;
    let number = |digits| u64::from_str_radix(digits, 16).ok();
    Some((number(namespace)?, number(sequence)?))
}
