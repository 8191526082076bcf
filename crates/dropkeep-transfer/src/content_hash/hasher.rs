//! A content hash computed piece by piece.

use std::fmt;

use ring::digest::{Context, SHA256};

use super::{BLOCK_SIZE, BlockDigest, ContentHash};

/// Computes a [`ContentHash`] from bytes that arrive piece by piece.
///
/// However the bytes are cut, the hash is the same. It holds no bytes back.
#[derive(Clone)]
pub struct ContentHasher {
    digests: Context,
    block: Context,
    /// Bytes that the current block has; less than a whole block.
    filled: usize,
}

impl ContentHasher {
    /// A hasher that has seen nothing yet: finished now, it yields the hash of the empty file.
    pub fn new() -> Self {
        Self { digests: Context::new(&SHA256), block: Context::new(&SHA256), filled: 0 }
    }

    /// Takes the next bytes, on the calling thread.
    pub fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(BLOCK_SIZE - self.filled));
            self.block.update(now);
            self.filled += now.len();
            if self.filled == BLOCK_SIZE {
                self.end_block();
            }
            bytes = later;
        }
    }

    /// The hash of all bytes taken.
    pub fn finish(mut self) -> ContentHash {
        if self.filled > 0 {
            self.end_block();
        }
        ContentHash::from_digest(finish(self.digests))
    }

    /// Takes blocks that were hashed elsewhere. Only the file's last one may be shorter than a
    /// block, and only whole blocks may have come before.
    pub(crate) fn append_blocks(&mut self, digests: &[BlockDigest]) {
        debug_assert_eq!(self.filled, 0, "blocks follow whole blocks");
        for digest in digests {
            self.digests.update(digest);
        }
    }

    fn end_block(&mut self) {
        let block = std::mem::replace(&mut self.block, Context::new(&SHA256));
        self.digests.update(&finish(block));
        self.filled = 0;
    }
}

impl Default for ContentHasher {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ContentHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContentHasher").field("filled", &self.filled).finish_non_exhaustive()
    }
}

/// The digest as bytes; SHA-256 has 32 of them.
pub(super) fn finish(context: Context) -> BlockDigest {
    let mut bytes = BlockDigest::default();
    bytes.copy_from_slice(context.finish().as_ref());
    bytes
}
