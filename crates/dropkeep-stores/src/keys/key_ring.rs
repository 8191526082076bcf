//! The keys in force: the first seals, all open.

use std::fmt;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use dropkeep_auth::{Randomness, SystemRandomness};
use zeroize::Zeroizing;

use super::sealed::{NONCE_LENGTH, Parts};
use super::{InvalidKey, Key, KeyId, Place, Sealed, UnsealError};

/// Keys in order: the first seals whatever is written from now on, and each opens what it sealed.
/// Clones share the keys.
#[derive(Clone)]
pub struct KeyRing(Arc<Ring>);

struct Ring {
    keys: Vec<Key>,
    randomness: Arc<dyn Randomness>,
}

impl KeyRing {
    /// A ring of `keys`, the first of which seals.
    ///
    /// # Errors
    /// When there is none, or two have one name.
    pub fn new(keys: Vec<Key>) -> Result<Self, KeyRingError> {
        if keys.is_empty() {
            return Err(KeyRingError::Empty);
        }
        for (index, key) in keys.iter().enumerate() {
            if keys[..index].iter().any(|other| other.id() == key.id()) {
                return Err(KeyRingError::Twice(key.id().clone()));
            }
        }
        Ok(Self(Arc::new(Ring { keys, randomness: Arc::new(SystemRandomness) })))
    }

    /// Reads one key a line, as [`Key::parse`]; empty lines and those that begin with `#` count as
    /// nothing.
    ///
    /// # Errors
    /// With the number of the line that is wrong, and never with what stands in it.
    pub fn parse(text: &str) -> Result<Self, KeyRingError> {
        let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
        let keys = lines
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .map(|(line, text)| {
                Key::parse(text).map_err(|source| KeyRingError::Line { line, source })
            })
            .collect::<Result<_, _>>()?;
        Self::new(keys)
    }

    /// The key that seals.
    pub fn sealing_key(&self) -> &KeyId {
        self.0.keys[0].id()
    }

    /// The names of all keys, the sealing one first.
    pub fn ids(&self) -> impl Iterator<Item = &KeyId> {
        self.0.keys.iter().map(Key::id)
    }

    pub(super) fn first(&self) -> &Key {
        &self.0.keys[0]
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Key> {
        self.0.keys.iter()
    }

    /// Seals `secret` for `place` under the first key.
    ///
    /// # Errors
    /// When it is larger than the cipher takes (256 GiB): in practice never.
    pub fn seal(&self, place: &Place<'_>, secret: &[u8]) -> Result<Sealed, KeyRingError> {
        let key = &self.0.keys[0];
        let mut nonce = [0; NONCE_LENGTH];
        self.0.randomness.fill(&mut nonce);
        let payload = Payload { msg: secret, aad: &place.associated_data() };
        let ciphertext = cipher(key)
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| KeyRingError::TooLarge)?;
        let parts = Parts { key: key.id().clone(), nonce: &nonce, ciphertext: &ciphertext };
        Ok(Sealed::join(&parts))
    }

    /// Opens what was sealed for `place` under any key of the ring.
    ///
    /// # Errors
    /// [`UnsealError`] says which key is missing, or that the text does not belong here.
    pub fn open(
        &self,
        place: &Place<'_>,
        sealed: &Sealed,
    ) -> Result<Zeroizing<Vec<u8>>, UnsealError> {
        let parts = sealed.parts()?;
        let key = self.0.keys.iter().find(|key| *key.id() == parts.key);
        let key = key.ok_or_else(|| UnsealError::KeyMissing(parts.key.clone()))?;
        let payload = Payload { msg: parts.ciphertext, aad: &place.associated_data() };
        let opened = cipher(key).decrypt(&XNonce::from(*parts.nonce), payload);
        opened.map(Zeroizing::new).map_err(|_| UnsealError::Refused(parts.key))
    }
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("KeyRing").field(&self.0.keys).finish()
    }
}

/// Why keys do not make a ring.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// There is no default key, ever.
    #[error("there is no key: make one with `dropkeep keys generate`")]
    Empty,
    /// A line cannot be read.
    #[error("line {line} is no key")]
    Line {
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        #[source]
        source: InvalidKey,
    },
    /// Which of the two would open?
    #[error("there are two keys named `{0}`")]
    Twice(KeyId),
    /// More than one message of the cipher may hold.
    #[error("the text is too large to be sealed")]
    TooLarge,
}
