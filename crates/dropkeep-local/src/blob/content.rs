//! Immutable bytes, in memory or in files, cheap to clone, slice and put together.

use std::fmt;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use serde::{Deserialize, Serialize};

use super::hash::{BLOCK, ContentHash, ContentHasher};
use super::spool::{SpoolFolder, SpooledFile};
use super::stored::StoredPiece;

/// How much of a file is in memory at a time while it is sent.
const READ_SIZE: u64 = 256 * 1024;

/// Immutable bytes. A clone shares them; a file goes away with the last blob that needs it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<StoredPiece>", into = "Vec<StoredPiece>")]
pub(crate) struct Blob {
    pieces: Vec<Piece>,
    length: u64,
    /// The content hash, when it was computed on arrival.
    hash: Option<Arc<ContentHash>>,
}

/// A range of one source.
#[derive(Clone)]
pub(super) struct Piece {
    source: Source,
    range: Range<u64>,
}

#[derive(Clone)]
enum Source {
    Memory(Bytes),
    /// A file in the folder of large bodies.
    File(Arc<SpooledFile>),
    /// The name of such a file, read from a table; [`Blob::attach`] finds it.
    Named(Arc<str>),
}

impl Blob {
    /// Bytes in memory.
    pub(crate) fn memory(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        let pieces = if bytes.is_empty() {
            Vec::new()
        } else {
            vec![Piece { source: Source::Memory(bytes), range: 0..length }]
        };
        Self { pieces, length, hash: None }
    }

    /// A finished file of the folder of large bodies.
    pub(super) fn file(file: SpooledFile, length: u64) -> Self {
        let pieces = vec![Piece { source: Source::File(Arc::new(file)), range: 0..length }];
        Self { pieces, length, hash: None }
    }

    /// A range of a file that is known by its name alone.
    pub(super) fn named(name: String, range: Range<u64>) -> Self {
        let length = range.end.saturating_sub(range.start);
        let pieces = vec![Piece { source: Source::Named(name.into()), range }];
        Self { pieces, length, hash: None }
    }

    /// The same bytes with their content hash, which was computed while they arrived.
    pub(super) fn hashed(self, hash: ContentHash) -> Self {
        Self { hash: Some(Arc::new(hash)), ..self }
    }

    /// The same bytes, for one who keeps their hash.
    pub(crate) fn without_hash(self) -> Self {
        Self { hash: None, ..self }
    }

    /// Finds the files that are known by their names alone, after a table was read.
    pub(crate) fn attach(&mut self, folder: &SpoolFolder) {
        for piece in &mut self.pieces {
            if let Source::Named(name) = &piece.source {
                piece.source = Source::File(folder.kept(name));
            }
        }
    }

    /// The ranges it is made of.
    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// How many bytes.
    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether no byte of it lies in a file.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece.source, Source::Memory(_)))
    }

    /// Appends another blob without copying bytes.
    pub(crate) fn append(&mut self, other: &Self) {
        self.pieces.extend(other.pieces.iter().filter(|piece| !piece.range.is_empty()).cloned());
        self.length += other.length;
        self.hash = None;
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
    pub(crate) fn content_hash(&self) -> io::Result<ContentHash> {
        if let Some(hash) = &self.hash {
            return Ok(**hash);
        }
        let mut hasher = ContentHasher::new();
        for piece in &self.pieces {
            let known = match piece.known_blocks() {
                Some(blocks) if hasher.extend(blocks) => blocks.len() as u64 * BLOCK,
                _ => 0,
            };
            piece.rest(known).read_each(|bytes| {
                hasher.update(bytes);
                Ok(())
            })?;
        }
        Ok(hasher.finish())
    }

    /// Writes the bytes, a bounded part at a time.
    ///
    /// # Errors
    /// The temporary file cannot be read, or the bytes not be written.
    pub(crate) fn copy_to(&self, writer: &mut impl io::Write) -> io::Result<()> {
        self.pieces.iter().try_for_each(|piece| piece.read_each(|bytes| writer.write_all(bytes)))
    }

    /// All the bytes at once.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        let mut all = Vec::with_capacity(usize::try_from(self.length).unwrap_or_default());
        self.copy_to(&mut all)?;
        Ok(all)
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
        let Source::File(file) = &self.source else { return None };
        if !self.range.start.is_multiple_of(BLOCK) {
            return None;
        }
        let first = usize::try_from(self.range.start / BLOCK).ok()?;
        let count = usize::try_from(self.len() / BLOCK).ok()?;
        file.blocks().get(first..first + count)
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
            Source::Named(name) => {
                Err(io::Error::new(io::ErrorKind::NotFound, format!("no folder for {name}")))
            }
            Source::File(file) => {
                let mut file = std::fs::File::open(file.path())?;
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

    /// Its form in a table.
    pub(super) fn stored(&self) -> StoredPiece {
        let Range { start: from, end: to } = self.range;
        match &self.source {
            Source::Memory(bytes) => {
                let index = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
                StoredPiece::Memory { bytes: STANDARD.encode(&bytes[index(from)..index(to)]) }
            }
            Source::File(file) => StoredPiece::File { file: file.name(), from, to },
            Source::Named(name) => StoredPiece::File { file: name.as_ref().to_owned(), from, to },
        }
    }

    fn read_each(&self, mut take: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
        let mut offset = self.range.start;
        while offset < self.range.end {
            let part = self.read_at(offset)?;
            offset += part.len() as u64;
            take(&part)?;
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
