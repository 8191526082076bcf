//! What can go wrong in a transfer, told apart by what helps.

use std::io;
use std::path::{Path, PathBuf};

use dropkeep_api::Error;
use dropkeep_api::error::TransportError;
use dropkeep_api::files::{
    DownloadError, UploadError, UploadSessionAppendError, UploadSessionFinishError,
    UploadSessionStartError,
};

use crate::ContentHash;

/// Why a transfer did not happen. Nothing at its destination was changed, unless the variant says
/// otherwise.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// Dropbox refused, or could not be reached. For an upload whose last call got no answer it is
    /// not known whether the file was written.
    #[error("cannot transfer {remote}")]
    Dropbox {
        /// The path (or id, or rev) in Dropbox.
        remote: String,
        /// The failed call; [`Error::api`] yields the route's own error.
        source: Box<Error<Refusal>>,
    },
    /// A download broke off, and went no further however often it was resumed.
    #[error("{remote} broke off after {received} bytes")]
    BrokenOff {
        /// The path in Dropbox.
        remote: String,
        /// Bytes that arrived in all.
        received: u64,
        /// How it broke off the last time.
        source: TransportError,
    },
    /// A local file, reader or writer failed.
    #[error("cannot read or write {place}")]
    Local {
        /// Which one.
        place: Place,
        /// What the system says.
        source: io::Error,
    },
    /// There is no room for the download, on the disk or within a quota.
    #[error("no space left for {place}")]
    NoSpace {
        /// Where it was to go.
        place: Place,
        /// What the system says.
        source: io::Error,
    },
    /// There is something at the download's target, and overwriting was not asked for.
    #[error("{} exists already", path.display())]
    TargetExists {
        /// The target.
        path: PathBuf,
    },
    /// The local file changed while it was uploaded: what was read may never have existed as such.
    #[error("{place} changed while it was read: {what}")]
    SourceChanged {
        /// The file.
        place: Place,
        /// What about it changed.
        what: &'static str,
    },
    /// The bytes that arrived are not those that were sent. After an upload, the file in Dropbox
    /// is not the local one.
    #[error("{remote} was damaged on its way: content hash {actual} where {expected} was expected")]
    HashMismatch {
        /// The path in Dropbox.
        remote: String,
        /// The hash of what was sent.
        expected: ContentHash,
        /// The hash of what arrived.
        actual: ContentHash,
    },
    /// An upload session and we disagree about which bytes have arrived.
    #[error(
        "the upload session of {remote} holds {held} bytes, which is not between {from} and {to}"
    )]
    OutOfStep {
        /// The path in Dropbox.
        remote: String,
        /// Bytes that the session says it holds.
        held: u64,
        /// Where the part that was sent begins.
        from: u64,
        /// Where it ends.
        to: u64,
    },
}

/// The local end of a transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file.
    File(PathBuf),
    /// A reader, a writer or bytes that the caller gave.
    Stream,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Stream => f.write_str("the stream"),
        }
    }
}

impl From<&Path> for Place {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

/// The own error of whichever route refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// `files/upload`.
    Upload(UploadError),
    /// `files/upload_session/start`.
    Start(UploadSessionStartError),
    /// `files/upload_session/append_v2`.
    Append(UploadSessionAppendError),
    /// `files/upload_session/finish`.
    Finish(UploadSessionFinishError),
    /// `files/download`.
    Download(DownloadError),
}

impl TransferError {
    /// A call about `remote` that failed, with its route's error as a [`Refusal`].
    pub(crate) fn dropbox<E>(
        remote: &str,
        error: Error<E>,
        refusal: impl FnOnce(E) -> Refusal,
    ) -> Self {
        Self::Dropbox { remote: remote.to_owned(), source: Box::new(error.map(refusal)) }
    }

    /// A failure of the local end; a lack of space is told apart.
    pub(crate) fn local(place: impl Into<Place>, source: io::Error) -> Self {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};

        let place = place.into();
        match source.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::NoSpace { place, source },
            _ => Self::Local { place, source },
        }
    }
}
