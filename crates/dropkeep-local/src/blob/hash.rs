//! Dropbox's content hash: SHA-256 over the SHA-256 digests of 4 MiB blocks.

use std::fmt;

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

/// The size of a block: 4 MiB.
pub(crate) const BLOCK: u64 = 4 * 1024 * 1024;

/// The content hash of some bytes. Its text form is 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct ContentHash([u8; 32]);

impl fmt::Display for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ContentHash({self})")
    }
}

impl From<ContentHash> for String {
    fn from(hash: ContentHash) -> Self {
        hash.to_string()
    }
}

impl TryFrom<String> for ContentHash {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut hash = [0; 32];
        let digits = text.as_bytes().chunks(2).map(|pair| {
            std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok())
        });
        if text.len() != 64 {
            return Err(format!("not a content hash: {text}"));
        }
        for (byte, value) in hash.iter_mut().zip(digits) {
            *byte = value.ok_or_else(|| format!("not a content hash: {text}"))?;
        }
        Ok(Self(hash))
    }
}

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

    /// The content hash.
    pub(crate) fn finish(mut self) -> ContentHash {
        if self.filled > 0 {
            self.close_block();
        }
        let mut all = Context::new(&SHA256);
        for digest in &self.digests {
            all.update(digest);
        }
        let mut hash = [0; 32];
        hash.copy_from_slice(all.finish().as_ref());
        ContentHash(hash)
    }

    fn close_block(&mut self) {
        let block = std::mem::replace(&mut self.block, Context::new(&SHA256));
        let mut digest = [0; 32];
        digest.copy_from_slice(block.finish().as_ref());
        self.digests.push(digest);
        self.filled = 0;
    }
}
