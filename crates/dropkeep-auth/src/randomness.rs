//! Randomness, as an argument.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use ring::digest::{SHA256, digest};

/// Where unguessable bytes come from.
pub trait Randomness: fmt::Debug + Send + Sync + 'static {
    /// Fills `bytes` with unguessable ones.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    /// # Panics
    /// When the operating system has no randomness to give: nothing secret can be made then.
    #[expect(clippy::disallowed_methods, reason = "the one place that wraps the system's source")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// The same bytes for the same seed, for tests only: anybody can guess them.
#[derive(Debug)]
pub struct SeededRandomness {
    seed: u64,
    block: AtomicU64,
}

impl SeededRandomness {
    /// Starts the sequence that belongs to `seed`.
    pub fn new(seed: u64) -> Self {
        Self { seed, block: AtomicU64::new(0) }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = self.block.fetch_add(1, Ordering::Relaxed);
            let input = [self.seed.to_be_bytes(), block.to_be_bytes()].concat();
            let block = digest(&SHA256, &input);
            chunk.copy_from_slice(&block.as_ref()[..chunk.len()]);
        }
    }
}
