//! One key, and its name.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use dropkeep_auth::Randomness;
use zeroize::Zeroizing;

/// The length of a key of XChaCha20-Poly1305 in bytes.
pub(super) const KEY_LENGTH: usize = 32;
/// How long a name may be: it stands before every sealed text.
const LONGEST_NAME: usize = 32;

/// The name of a key: letters, digits, `-`, `_` and `.`, such as `2026-11`. It is stored beside what the
/// key sealed and is no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(String);

impl KeyId {
    /// Takes `name`.
    ///
    /// # Errors
    /// When it is empty, longer than 32 characters, or has others than those named above.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidKey> {
        let name = name.into();
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        if name.is_empty() || name.len() > LONGEST_NAME || !name.bytes().all(sound) {
            return Err(InvalidKey::Name);
        }
        Ok(Self(name))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A key under a name. `Debug` shows the name alone.
#[derive(Clone)]
pub struct Key {
    id: KeyId,
    bytes: Zeroizing<[u8; KEY_LENGTH]>,
}

impl Key {
    /// Draws a new key.
    pub fn generate(id: KeyId, randomness: &dyn Randomness) -> Self {
        let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
        randomness.fill(bytes.as_mut());
        Self { id, bytes }
    }

    /// Reads `NAME:BASE64`, as [`Key::to_line`] writes it.
    ///
    /// # Errors
    /// When it has another form, or the bytes are not 32, or all the same: nobody's default is a key.
    pub fn parse(line: &str) -> Result<Self, InvalidKey> {
        let (name, text) = line.split_once(':').ok_or(InvalidKey::Form)?;
        let id = KeyId::new(name.trim())?;
        let text = text.trim();
        let decoded = [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD]
            .iter()
            .find_map(|encoding| encoding.decode(text).ok().map(Zeroizing::new))
            .ok_or(InvalidKey::Encoding)?;
        let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
        if decoded.len() != KEY_LENGTH {
            return Err(InvalidKey::Length(decoded.len()));
        }
        bytes.copy_from_slice(&decoded);
        if bytes.iter().all(|byte| *byte == bytes[0]) {
            return Err(InvalidKey::Weak);
        }
        Ok(Self { id, bytes })
    }

    /// The line that [`Key::parse`] reads: for the key file and nothing else.
    pub fn to_line(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}:{}", self.id, STANDARD.encode(self.bytes.as_ref())))
    }

    /// Its name.
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    pub(super) fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.bytes
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Key({})", self.id)
    }
}

/// Why a text is no key. The text itself is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKey {
    /// No colon.
    #[error("a key is written NAME:BASE64, with 32 random bytes in Base64")]
    Form,
    /// The part before the colon.
    #[error("the name of a key has 1 to 32 letters, digits, `-`, `_` and `.`")]
    Name,
    /// The part after the colon.
    #[error("the part after the colon is not Base64")]
    Encoding,
    /// Too short or too long.
    #[error("a key has 32 bytes, this one {0}: make one with `dropkeep keys generate`")]
    Length(usize),
    /// One byte over and over.
    #[error("this key is not random: make one with `dropkeep keys generate`")]
    Weak,
}
