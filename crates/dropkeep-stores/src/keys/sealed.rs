//! A sealed text as bytes: version, key's name, nonce, ciphertext with its tag.

use std::fmt;

use super::KeyId;

/// The first byte of every sealed text. A new format gets a new one, and this one stays readable.
const VERSION: u8 = 1;
/// The nonce of XChaCha20-Poly1305 in bytes: long enough to be drawn at random by many writers.
pub(super) const NONCE_LENGTH: usize = 24;

/// A secret sealed under one key of a [`KeyRing`](super::KeyRing), for a database or a cache.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

/// The parts of a sealed text.
pub(super) struct Parts<'a> {
    pub(super) key: KeyId,
    pub(super) nonce: &'a [u8; NONCE_LENGTH],
    pub(super) ciphertext: &'a [u8],
}

impl Sealed {
    /// Takes bytes that were stored. Whether they are sound shows when they are opened.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes to store.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// The key that sealed it; `None` when the bytes are damaged.
    pub fn key(&self) -> Option<KeyId> {
        self.parts().ok().map(|parts| parts.key)
    }

    pub(super) fn join(parts: &Parts<'_>) -> Self {
        let name = parts.key.as_str().as_bytes();
        let mut bytes = Vec::with_capacity(2 + name.len() + NONCE_LENGTH + parts.ciphertext.len());
        bytes.push(VERSION);
        // A name has at most 32 bytes.
        bytes.push(u8::try_from(name.len()).unwrap_or_default());
        bytes.extend(name);
        bytes.extend(parts.nonce);
        bytes.extend(parts.ciphertext);
        Self(bytes)
    }

    pub(super) fn parts(&self) -> Result<Parts<'_>, UnsealError> {
        let (&version, rest) = self.0.split_first().ok_or(UnsealError::Damaged)?;
        if version != VERSION {
            return Err(UnsealError::Version(version));
        }
        let (&length, rest) = rest.split_first().ok_or(UnsealError::Damaged)?;
        let (name, rest) =
            rest.split_at_checked(usize::from(length)).ok_or(UnsealError::Damaged)?;
        let (nonce, ciphertext) = rest.split_first_chunk().ok_or(UnsealError::Damaged)?;
        let name = std::str::from_utf8(name).map_err(|_| UnsealError::Damaged)?;
        let key = KeyId::new(name).map_err(|_| UnsealError::Damaged)?;
        Ok(Parts { key, nonce, ciphertext })
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key() {
            Some(key) => write!(formatter, "Sealed(under {key})"),
            None => formatter.write_str("Sealed(damaged)"),
        }
    }
}

/// Why a sealed text does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnsealError {
    /// The key that sealed it is not in the ring.
    #[error("it was sealed under the key `{0}`, which the key ring does not have")]
    KeyMissing(KeyId),
    /// Another key of the same name, another place, or changed bytes.
    #[error(
        "it does not open here: the key `{0}` is another one than it was sealed under, or the text was moved or changed"
    )]
    Refused(KeyId),
    /// A newer Dropkeep wrote it.
    #[error("it has format version {0}: upgrade Dropkeep")]
    Version(u8),
    /// Cut short, or never sealed.
    #[error("it is damaged")]
    Damaged,
}
