//! How much one call of an upload carries.

use crate::content_hash::BLOCK_SIZE;

const MIB: u64 = 1024 * 1024;
const BLOCK: u64 = BLOCK_SIZE as u64;

/// Bytes of a part: what one call of an upload carries at most.
///
/// A file that fits into one part is uploaded by one call of `files/upload`, a larger one by an
/// upload session. A part is held in memory while it is sent, and the next one beside it while it
/// is read. It is a multiple of 4 MiB, as concurrent sessions demand and the content hash likes.
///
/// ```
/// use dropkeep_transfer::PartSize;
///
/// assert_eq!(PartSize::default().bytes(), 16 * 1024 * 1024);
/// let error = PartSize::new(150 * 1024 * 1024 + 1).unwrap_err();
/// assert_eq!(error.to_string(), "157286401 bytes are more than the 150 MiB that one call may carry");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartSize(u64);

impl PartSize {
    /// Bytes that Dropbox takes in one call: 150 MiB.
    pub const CALL_LIMIT: u64 = 150 * MIB;

    /// Parts of `bytes` bytes.
    ///
    /// # Errors
    /// `bytes` is more than one call may carry, or not a multiple of 4 MiB.
    pub fn new(bytes: u64) -> Result<Self, InvalidPartSize> {
        if bytes > Self::CALL_LIMIT {
            Err(InvalidPartSize::OverCallLimit { bytes })
        } else if bytes == 0 || !bytes.is_multiple_of(BLOCK) {
            Err(InvalidPartSize::NotWholeBlocks { bytes })
        } else {
            Ok(Self(bytes))
        }
    }

    /// The size in bytes.
    pub fn bytes(self) -> u64 {
        self.0
    }
}

impl Default for PartSize {
    /// 16 MiB: few calls, and little to send again when one of them fails.
    fn default() -> Self {
        Self(16 * MIB)
    }
}

/// Why a number of bytes cannot be the size of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPartSize {
    /// Dropbox would refuse such a call (`payload_too_large`).
    #[error("{bytes} bytes are more than the 150 MiB that one call may carry")]
    OverCallLimit {
        /// The size that was asked for.
        bytes: u64,
    },
    /// Parts consist of whole blocks of the content hash.
    #[error("{bytes} bytes are not a multiple of 4 MiB")]
    NotWholeBlocks {
        /// The size that was asked for.
        bytes: u64,
    },
}
