//! Where the bytes of an upload come from.

use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::blocking::blocking;
use crate::error::{Place, TransferError};

/// A file, bytes in memory, or whatever a reader yields.
pub(super) enum Source<'a> {
    File(FileSource),
    Bytes(Bytes),
    Reader { reader: Pin<Box<dyn AsyncRead + Send + 'a>>, place: Place },
}

impl Source<'_> {
    /// The file at `path`. What is not a regular file (a pipe, a device) is read to its end.
    pub(super) async fn open(path: &Path) -> Result<Self, TransferError> {
        let owned = path.to_owned();
        let opening = blocking(move || {
            let file = File::open(owned)?;
            let metadata = file.metadata()?;
            Ok((file, metadata))
        });
        let place = Place::from(path);
        match opening.await {
            Ok((file, metadata)) if metadata.is_file() => {
                Ok(Self::File(FileSource::new(file, &metadata, place)))
            }
            Ok((_, metadata)) if metadata.is_dir() => {
                Err(TransferError::local(place, io::ErrorKind::IsADirectory.into()))
            }
            Ok((file, _)) => {
                let reader = Box::pin(tokio::fs::File::from_std(file));
                Ok(Self::Reader { reader, place })
            }
            Err(error) => Err(TransferError::local(place, error)),
        }
    }

    /// How many bytes there are in all, if that is known.
    pub(super) fn total(&self) -> Option<u64> {
        match self {
            Self::File(file) => Some(file.state.length),
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Reader { .. } => None,
        }
    }

    /// When a file was modified.
    pub(super) fn modified(&self) -> Option<Timestamp> {
        match self {
            Self::File(file) => Timestamp::try_from(file.state.modified?).ok(),
            Self::Bytes(_) | Self::Reader { .. } => None,
        }
    }

    pub(super) fn place(&self) -> Place {
        match self {
            Self::File(file) => file.place.clone(),
            Self::Bytes(_) => Place::Stream,
            Self::Reader { place, .. } => place.clone(),
        }
    }

    /// The next `wanted` bytes: fewer only at the end.
    pub(super) async fn read(&mut self, wanted: usize) -> Result<Bytes, TransferError> {
        let bytes = match self {
            Self::File(file) => file.read(wanted).await,
            Self::Bytes(bytes) => Ok(bytes.split_to(wanted.min(bytes.len()))),
            Self::Reader { reader, .. } => {
                let mut bytes = Vec::with_capacity(wanted);
                let mut limited = reader.take(wanted as u64);
                limited.read_to_end(&mut bytes).await.map(|_| bytes.into())
            }
        };
        bytes.map_err(|error| TransferError::local(self.place(), error))
    }

    /// Makes sure that a file is still as it was when it was opened.
    pub(super) async fn check_unchanged(&self) -> Result<(), TransferError> {
        match self {
            Self::File(file) => file.check_unchanged().await,
            Self::Bytes(_) | Self::Reader { .. } => Ok(()),
        }
    }
}

/// A regular file, watched for changes. One that is replaced as a whole, by renaming another one
/// over it, is not changed: the old one is read to its end.
pub(super) struct FileSource {
    file: Arc<File>,
    place: Place,
    state: State,
}

/// What would change with the content.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    length: u64,
    modified: Option<SystemTime>,
}

impl State {
    fn of(metadata: &Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

impl FileSource {
    fn new(file: File, metadata: &Metadata, place: Place) -> Self {
        Self { file: Arc::new(file), place, state: State::of(metadata) }
    }

    async fn read(&self, wanted: usize) -> io::Result<Bytes> {
        let file = Arc::clone(&self.file);
        let reading = move || {
            let mut bytes = Vec::with_capacity(wanted);
            file.take(wanted as u64).read_to_end(&mut bytes)?;
            Ok(bytes.into())
        };
        blocking(reading).await
    }

    async fn check_unchanged(&self) -> Result<(), TransferError> {
        let file = Arc::clone(&self.file);
        let metadata = blocking(move || file.metadata()).await;
        let now = metadata.map_err(|error| TransferError::local(self.place.clone(), error))?;
        let now = State::of(&now);
        let what = if now.length != self.state.length {
            "its length is another"
        } else if now != self.state {
            "its time of modification is another"
        } else {
            return Ok(());
        };
        Err(TransferError::SourceChanged { place: self.place.clone(), what })
    }
}
