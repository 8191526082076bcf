//! How blobs are kept in the rows of tables.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::content::{Blob, Piece};

/// One piece of a blob as it is kept: its bytes, or where they lie in the folder of large bodies.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum StoredPiece {
    /// The bytes themselves, in Base64.
    Memory {
        /// The bytes.
        bytes: String,
    },
    /// A range of a file.
    File {
        /// The file's name in the folder.
        file: String,
        /// Where the piece begins in it.
        from: u64,
        /// Where the piece ends in it.
        to: u64,
    },
}

impl From<Blob> for Vec<StoredPiece> {
    fn from(blob: Blob) -> Self {
        blob.pieces().iter().map(Piece::stored).collect()
    }
}

impl TryFrom<Vec<StoredPiece>> for Blob {
    type Error = base64::DecodeError;

    fn try_from(pieces: Vec<StoredPiece>) -> Result<Self, Self::Error> {
        let mut blob = Self::default();
        for piece in pieces {
            blob.append(&match piece {
                StoredPiece::Memory { bytes } => Self::memory(Bytes::from(STANDARD.decode(bytes)?)),
                StoredPiece::File { file, from, to } => Self::named(file, from..to),
            });
        }
        Ok(blob)
    }
}
