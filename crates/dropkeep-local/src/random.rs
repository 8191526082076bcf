//! Seeded randomness, so that the same seed gives the same ids, tokens and dots.
//!
//! `rand`'s generators may change what a seed gives from one version to the next, and a seed that is
//! written in somebody's test has to give the same ids for years. A hash in counter mode does not change.

use ring::digest::{SHA256, digest};

use crate::blob::SpoolFolder;
use crate::table::{Key as _, Persisted, Since, Unreadable, Write};

const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
const URL_SAFE: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// SHA-256 of the seed and a counter, block after block. Not for secrets that guard anything real.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    seed: u64,
    counter: u64,
    block: Vec<u8>,
    /// Where it stood when that was last written; `None` where nobody will ask.
    written: Option<u64>,
}

/// Kept as the seed and the number of the next block.
impl Persisted for Random {
    fn track(&mut self, since: Since) {
        self.written = Some(match since {
            Since::Now => self.counter,
            Since::Ever => u64::MAX,
        });
    }

    fn drain(&mut self, write: &mut dyn FnMut(Write)) {
        if self.written.is_some_and(|written| written != self.counter) {
            self.written = Some(self.counter);
            write(Write { key: self.seed.encode(), row: Some(self.counter.encode()) });
        }
    }

    fn row_keys(&self) -> Vec<Vec<u8>> {
        vec![self.seed.encode()]
    }

    fn succeed(&mut self, _: &[Vec<u8>]) {
        self.track(Since::Ever);
    }

    fn load(&mut self, key: &[u8], row: &[u8], _: &SpoolFolder) -> Result<(), Unreadable> {
        let foreign = || Unreadable("not a position of chance".to_owned());
        self.seed = u64::decode(key).ok_or_else(foreign)?;
        self.counter = u64::decode(row).ok_or_else(foreign)?;
        self.block.clear();
        Ok(())
    }
}

impl Random {
    /// A sequence that depends on the seed alone.
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, counter: 0, block: Vec::new(), written: None }
    }

    /// The next byte.
    fn byte(&mut self) -> u8 {
        loop {
            if let Some(byte) = self.block.pop() {
                return byte;
            }
            let mut input = [0; 16];
            input[..8].copy_from_slice(&self.seed.to_be_bytes());
            input[8..].copy_from_slice(&self.counter.to_be_bytes());
            self.counter += 1;
            self.block = digest(&SHA256, &input).as_ref().to_vec();
        }
    }

    /// So many bytes without a pattern.
    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.byte()).collect()
    }

    /// A number below `bound`, which must not be 0.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        let number = (0..4).fold(0_u32, |number, _| number << 8 | u32::from(self.byte()));
        number % bound
    }

    /// Text of lower-case letters and digits.
    pub(crate) fn lower(&mut self, length: usize) -> String {
        self.text(LOWER, length)
    }

    /// Text of the 64 characters that need no escape in a URL.
    pub(crate) fn url_safe(&mut self, length: usize) -> String {
        self.text(URL_SAFE, length)
    }

    /// Lower-case hexadecimal digits.
    pub(crate) fn hex(&mut self, length: usize) -> String {
        self.text(b"0123456789abcdef", length)
    }

    fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = u32::try_from(alphabet.len()).unwrap_or(u32::MAX);
        (0..length).map(|_| char::from(alphabet[self.below(size) as usize])).collect()
    }
}
