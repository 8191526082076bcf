//! Dropbox's content hash: SHA-256 over the SHA-256 digests of 4 MiB blocks.

use ring::digest::{Context, SHA256};

/// The size of a block: 4 MiB.
pub(crate) const BLOCK: u64 = 4 * 1024 * 1024;

/// Hashes content as it arrives.
#[derive(Clone)]
pub(crate) struct ContentHasher {
    digests: Vec<[u8; 32]>,
    block: Context,
    filled: u64,
}

impl ContentHasher {
    /// Nothing hashed yet.
    pub(crate) fn new() -> Self {
        Self { digests: Vec::new(), block: Context::new(&SHA256), filled: 0 }
    }

    /// Takes the next bytes.
    pub(crate) fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = usize::try_from(BLOCK - self.filled).unwrap_or(usize::MAX);
            let (now, later) = bytes.split_at(bytes.len().min(room));
            self.block.update(now);
            self.filled += now.len() as u64;
            bytes = later;
            if self.filled == BLOCK {
                self.close_block();
            }
        }
    }

    /// Takes the digests of whole blocks without their bytes. False when the content so far does
    /// not end at a block, and nothing is taken.
    pub(crate) fn extend(&mut self, whole_blocks: &[[u8; 32]]) -> bool {
        if self.filled != 0 {
            return false;
        }
        self.digests.extend_from_slice(whole_blocks);
        true
    }

    /// The digests of the whole blocks so far.
    pub(crate) fn whole_blocks(&self) -> &[[u8; 32]] {
        &self.digests
    }

    /// The content hash in lower-case hexadecimal digits.
    pub(crate) fn finish(mut self) -> String {
        if self.filled > 0 {
            self.close_block();
        }
        let mut all = Context::new(&SHA256);
        for digest in &self.digests {
            all.update(digest);
        }
        hex(all.finish().as_ref())
    }

    fn close_block(&mut self) {
        let block = std::mem::replace(&mut self.block, Context::new(&SHA256));
        let mut digest = [0; 32];
        digest.copy_from_slice(block.finish().as_ref());
        self.digests.push(digest);
        self.filled = 0;
    }
}

/// Lower-case hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
