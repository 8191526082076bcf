//! A content hash, and the ways to compute one at once.

use std::fmt;
use std::fs::File;
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::str::FromStr;
use std::thread;

use super::{ContentHasher, parallel};

/// The content hash of a file or of a part of one, as Dropbox computes it.
///
/// Two files with the same content hash have the same bytes. It is written as 64 lower-case
/// hexadecimal digits, which is also how it is read.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// The hash of `bytes`, on as many threads as the machine has cores.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::of_bytes_on(all_cores(), bytes)
    }

    /// The hash of `bytes`, on at most `threads` threads.
    pub fn of_bytes_on(threads: NonZeroUsize, bytes: &[u8]) -> Self {
        let mut hasher = ContentHasher::new();
        hasher.append_blocks(&parallel::digest_blocks(threads, bytes));
        hasher.finish()
    }

    /// The hash of a file, read and hashed on as many threads as the machine has cores.
    ///
    /// Blocks the calling thread; each thread holds 256 KiB of the file. What is not a regular
    /// file (a pipe, a device) is read to its end on one thread.
    ///
    /// # Errors
    /// When the file cannot be read, or when its length changes meanwhile
    /// ([`io::ErrorKind::UnexpectedEof`] where it became shorter).
    pub fn of_file(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_file() {
            parallel::hash_file(all_cores(), path, metadata.len())
        } else {
            parallel::hash_reader(file)
        }
    }

    pub(crate) fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest)
    }
}

pub(crate) fn all_cores() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContentHash({self})")
    }
}

/// A text is not a content hash: it does not consist of 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a content hash has 64 hexadecimal digits")]
pub struct InvalidContentHash;

impl FromStr for ContentHash {
    type Err = InvalidContentHash;

    fn from_str(text: &str) -> Result<Self, InvalidContentHash> {
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != 32 || !rest.is_empty() {
            return Err(InvalidContentHash);
        }
        let mut digest = [0; 32];
        for (byte, &[high, low]) in digest.iter_mut().zip(pairs) {
            *byte = digit(high)? << 4 | digit(low)?;
        }
        Ok(Self(digest))
    }
}

fn digit(character: u8) -> Result<u8, InvalidContentHash> {
    let value = char::from(character).to_digit(16).ok_or(InvalidContentHash)?;
    u8::try_from(value).map_err(|_| InvalidContentHash)
}
