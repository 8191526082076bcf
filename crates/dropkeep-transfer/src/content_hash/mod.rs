//! Dropbox's `content_hash`: SHA-256 over the SHA-256 digests of the file's 4 MiB blocks.
//!
//! Every file's metadata carries it, and an upload may state it for the bytes it sends. Blocks are
//! independent of each other, so that a file or a slice is hashed on several threads; a stream is
//! hashed as it passes by [`ContentHasher`].
//!
//! ```
//! use dropkeep_transfer::{ContentHash, ContentHasher};
//!
//! let mut hasher = ContentHasher::new();
//! hasher.update(b"hello ");
//! hasher.update(b"world");
//! assert_eq!(hasher.finish(), ContentHash::of_bytes(b"hello world"));
//! ```

mod hash;
mod hasher;
mod parallel;

pub(crate) use hash::all_cores;
pub use hash::{ContentHash, InvalidContentHash};
pub use hasher::ContentHasher;
pub(crate) use parallel::digest_blocks;

/// Bytes of a block, each hashed on its own: 4 MiB.
pub const BLOCK_SIZE: usize = 4 * 1024 * 1024;

/// The SHA-256 of one block.
pub(crate) type BlockDigest = [u8; 32];
