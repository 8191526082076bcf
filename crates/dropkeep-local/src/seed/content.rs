//! The bytes of seeded files.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use bytes::Bytes;

use super::error::SeedError;
use super::model::{FileSeed, Generator};
use crate::blob::{Blob, Scratch, SpoolFolder};
use crate::random::Random;

/// What is generated at a time.
const BLOCK: usize = 64 * 1024;

/// What text is made of.
const WORDS: &str = "the quick brown fox jumps over the lazy dog and goes home\n";

/// The bytes of a file of a seed.
///
/// # Errors
/// Its source cannot be read, or there is no room for it.
pub(super) fn content(
    file: &FileSeed,
    base: &Path,
    folder: &SpoolFolder,
) -> Result<Blob, SeedError> {
    if let Some(text) = &file.content {
        return Ok(Blob::memory(Bytes::from(text.clone())));
    }
    let (made, path) = match &file.source {
        Some(source) => {
            let path = base.join(source);
            (copied(&path, folder), path)
        }
        None => {
            let size = file.size.unwrap_or_default().as_u64();
            (generated(file, size, folder), file.path.clone().into())
        }
    };
    made.map_err(|source| SeedError::File { path, source })
}

fn copied(path: &Path, folder: &SpoolFolder) -> io::Result<Blob> {
    let mut source = File::open(path)?;
    if source.metadata()?.len() <= BLOCK as u64 {
        return std::fs::read(path).map(|bytes| Blob::memory(bytes.into()));
    }
    let mut scratch = Scratch::new(folder)?;
    io::copy(&mut source, &mut scratch)?;
    scratch.keep()
}

fn generated(file: &FileSeed, size: u64, folder: &SpoolFolder) -> io::Result<Blob> {
    let seed = file.path.bytes().fold(0_u64, |seed, byte| seed.rotate_left(8) ^ u64::from(byte));
    let mut random = Random::new(seed);
    let mut block = || match file.generator {
        Generator::Zeros => vec![0; BLOCK],
        Generator::Text => WORDS.bytes().cycle().take(BLOCK / WORDS.len() * WORDS.len()).collect(),
        Generator::Random => random.bytes(BLOCK),
    };
    if size <= BLOCK as u64 {
        let mut bytes = block();
        bytes.truncate(usize::try_from(size).unwrap_or_default());
        return Ok(Blob::memory(bytes.into()));
    }
    let mut scratch = Scratch::new(folder)?;
    let mut left = size;
    while left > 0 {
        let block = block();
        let take = usize::try_from(left).unwrap_or(usize::MAX).min(block.len());
        scratch.write_all(&block[..take])?;
        left -= take as u64;
    }
    scratch.keep()
}
