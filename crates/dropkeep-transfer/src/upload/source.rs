//! Where the bytes of an upload come from.

use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::mem;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::{BufMut as _, Bytes, BytesMut};
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

    /// The next `wanted` bytes: fewer only at the end. They are read into `buffer`, whose memory
    /// is used again once nobody holds the bytes that it held before.
    pub(super) async fn read(
        &mut self,
        buffer: &mut BytesMut,
        wanted: usize,
    ) -> Result<Bytes, TransferError> {
        let read = match self {
            Self::File(file) => file.read(buffer, wanted).await,
            Self::Bytes(bytes) => return Ok(bytes.split_to(wanted.min(bytes.len()))),
            Self::Reader { reader, .. } => read_all(reader, buffer, wanted).await,
        };
        match read {
            Ok(()) => Ok(buffer.split().freeze()),
            Err(error) => Err(TransferError::local(self.place(), error)),
        }
    }

    /// Makes sure that a file is still as it was when it was opened. Takes `&mut self` because a
    /// shared reader could not be used from several threads.
    pub(super) async fn check_unchanged(&mut self) -> Result<(), TransferError> {
        match self {
            Self::File(file) => file.check_unchanged().await,
            Self::Bytes(_) | Self::Reader { .. } => Ok(()),
        }
    }
}

/// Reads until `buffer` has `wanted` bytes or the reader ends.
async fn read_all(
    reader: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
    wanted: usize,
) -> io::Result<()> {
    buffer.reserve(wanted);
    while buffer.len() < wanted {
        let left = wanted - buffer.len();
        if reader.read_buf(&mut (&mut *buffer).limit(left)).await? == 0 {
            break;
        }
    }
    Ok(())
}

/// Reads until `bytes` is full or the file ends; says how many bytes were read.
fn fill(mut file: &File, bytes: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < bytes.len() {
        match file.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
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

    async fn read(&self, buffer: &mut BytesMut, wanted: usize) -> io::Result<()> {
        let file = Arc::clone(&self.file);
        let mut bytes = mem::take(buffer);
        let reading = move || {
            bytes.resize(wanted, 0);
            let length = fill(&file, &mut bytes)?;
            bytes.truncate(length);
            Ok(bytes)
        };
        *buffer = blocking(reading).await?;
        Ok(())
    }

    /// Looks again after the last byte. Some files, such as those of Linux's `/proc`, have more
    /// bytes than they say.
    async fn check_unchanged(&self) -> Result<(), TransferError> {
        let file = Arc::clone(&self.file);
        let looking = move || Ok((file.metadata()?, fill(&file, &mut [0])?));
        let looked = blocking(looking).await;
        let (now, more) =
            looked.map_err(|error| TransferError::local(self.place.clone(), error))?;
        let now = State::of(&now);
        let what = if now.length != self.state.length || more > 0 {
            "its length is another"
        } else if now != self.state {
            "its time of modification is another"
        } else {
            return Ok(());
        };
        Err(TransferError::SourceChanged { place: self.place.clone(), what })
    }
}
