//! Immutable bytes, in memory or in files, cheap to clone, slice and put together.

use std::fmt;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use tempfile::TempPath;

use super::hash::{BLOCK, ContentHasher};

/// How much of a file is in memory at a time while it is sent.
const READ_SIZE: u64 = 256 * 1024;

/// Immutable bytes. A clone shares them; a file goes away with the last blob that needs it.
#[derive(Clone, Default)]
pub(crate) struct Blob {
    pieces: Vec<Piece>,
    length: u64,
}

/// A range of one source.
#[derive(Clone)]
struct Piece {
    source: Source,
    range: Range<u64>,
}

#[derive(Clone)]
enum Source {
    Memory(Bytes),
    /// A file, and the digests of its whole 4 MiB blocks.
    File(Arc<TempPath>, Arc<[[u8; 32]]>),
}

impl Blob {
    /// Bytes in memory.
    pub(crate) fn memory(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self { pieces: vec![Piece { source: Source::Memory(bytes), range: 0..length }], length }
    }

    /// A finished temporary file with the digests of its whole blocks.
    pub(super) fn file(path: TempPath, length: u64, blocks: &[[u8; 32]]) -> Self {
        let source = Source::File(Arc::new(path), blocks.into());
        Self { pieces: vec![Piece { source, range: 0..length }], length }
    }

    /// How many bytes.
    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Appends another blob without copying bytes.
    pub(crate) fn append(&mut self, other: &Self) {
        self.pieces.extend(other.pieces.iter().filter(|piece| !piece.range.is_empty()).cloned());
        self.length += other.length;
    }

    /// The bytes from `range.start` to `range.end`, both cut to the length.
    pub(crate) fn slice(&self, range: Range<u64>) -> Self {
        let mut slice = Self::default();
        let mut start = 0;
        for piece in &self.pieces {
            let end = start + piece.len();
            let (from, to) = (range.start.max(start), range.end.min(end));
            if from < to {
                let base = piece.range.start;
                let range = base + (from - start)..base + (to - start);
                slice.length += to - from;
                slice.pieces.push(Piece { source: piece.source.clone(), range });
            }
            start = end;
        }
        slice
    }

    /// Dropbox's content hash. Reads only what does not lie at the blocks that were hashed when
    /// the bytes arrived.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn content_hash(&self) -> io::Result<String> {
        let mut hasher = ContentHasher::new();
        for piece in &self.pieces {
            let known = match piece.known_blocks() {
                Some(blocks) if hasher.extend(blocks) => blocks.len() as u64 * BLOCK,
                _ => 0,
            };
            piece.rest(known).read_each(|bytes| hasher.update(bytes))?;
        }
        Ok(hasher.finish())
    }

    /// The bytes, a bounded part at a time.
    pub(crate) fn stream(&self) -> BoxStream<'static, io::Result<Bytes>> {
        stream::iter(self.pieces.clone()).map(Piece::stream).flatten().boxed()
    }
}

impl Piece {
    fn len(&self) -> u64 {
        self.range.end - self.range.start
    }

    /// The digests of its whole blocks, when it starts at a block of its file.
    fn known_blocks(&self) -> Option<&[[u8; 32]]> {
        let Source::File(_, blocks) = &self.source else { return None };
        if !self.range.start.is_multiple_of(BLOCK) {
            return None;
        }
        let first = usize::try_from(self.range.start / BLOCK).ok()?;
        let count = usize::try_from(self.len() / BLOCK).ok()?;
        blocks.get(first..first + count)
    }

    /// Itself without its first bytes.
    fn rest(&self, skip: u64) -> Self {
        Self { source: self.source.clone(), range: self.range.start + skip..self.range.end }
    }

    /// Reads at most `READ_SIZE` bytes from an offset within the source.
    fn read_at(&self, offset: u64) -> io::Result<Bytes> {
        let size = READ_SIZE.min(self.range.end - offset);
        match &self.source {
            Source::Memory(bytes) => {
                let index = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
                Ok(bytes.slice(index(offset)..index(offset + size)))
            }
            Source::File(path, _) => {
                let mut file = std::fs::File::open(&***path)?;
                file.seek(SeekFrom::Start(offset))?;
                let mut part = Vec::new();
                file.take(size).read_to_end(&mut part)?;
                if part.len() as u64 != size {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                Ok(part.into())
            }
        }
    }

    fn read_each(&self, mut take: impl FnMut(&[u8])) -> io::Result<()> {
        let mut offset = self.range.start;
        while offset < self.range.end {
            let part = self.read_at(offset)?;
            offset += part.len() as u64;
            take(&part);
        }
        Ok(())
    }

    fn stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        let start = self.range.start;
        stream::try_unfold((self, start), |(piece, offset)| async move {
            if offset >= piece.range.end {
                return Ok(None);
            }
            let (piece, part) = tokio::task::spawn_blocking(move || {
                let part = piece.read_at(offset);
                (piece, part)
            })
            .await
            .map_err(io::Error::other)?;
            let part = part?;
            let next = offset + part.len() as u64;
            Ok(Some((part, (piece, next))))
        })
        .boxed()
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Blob({} bytes in {} pieces)", self.length, self.pieces.len())
    }
}
