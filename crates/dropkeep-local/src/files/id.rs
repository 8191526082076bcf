//! What identifies a file or folder for as long as it exists.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// In front of every id.
const PREFIX: &str = "id:";

/// `id:` and 22 characters: where it was made, and a counter.
///
/// Overwriting, moving and renaming keep it; a copy, and what is made again after a deletion, get
/// another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct FileId {
    #[serde(rename = "n")]
    namespace: u64,
    #[serde(rename = "c")]
    count: u64,
}

/// The text is no id that this server gave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a file id")]
pub(crate) struct NotAnId;

impl FileId {
    /// The id of the `count`th thing made in a namespace.
    pub(super) fn new(namespace: u64, count: u64) -> Self {
        Self { namespace: mixed(namespace), count }
    }

    /// The id, as a folder, of a namespace that was never a folder in another one.
    pub(crate) fn of_namespace(namespace: u64) -> Self {
        Self::new(namespace, 0)
    }

    /// Its counter, if it was made in this namespace.
    pub(super) fn count_in(self, namespace: u64) -> Option<u64> {
        (self.namespace == mixed(namespace)).then_some(self.count)
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.namespace.to_be_bytes());
        bytes[8..].copy_from_slice(&self.count.to_be_bytes());
        let mut text = [0; 22];
        let _ = URL_SAFE_NO_PAD.encode_slice(bytes, &mut text);
        formatter.write_str(PREFIX)?;
        formatter.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl FromStr for FileId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let text = text.strip_prefix(PREFIX).ok_or(NotAnId)?;
        let bytes: [u8; 16] = URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(NotAnId)?;
        let number = |half: &[u8]| half.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        Ok(Self { namespace: number(&bytes[..8]), count: number(&bytes[8..]) })
    }
}

/// Spreads the numbers of namespaces, so that the ids of two look different (the odd factor makes it
/// one to one).
fn mixed(namespace: u64) -> u64 {
    namespace.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::FileId;

    #[test]
    fn an_id_has_22_characters_and_reads_back() {
        let id = FileId::new(1_234_567_890, 7);
        assert_eq!(id.to_string().len(), "id:".len() + 22);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!((id.count_in(1_234_567_890), id.count_in(1)), (Some(7), None));
        for text in ["", "id:", "id:abc", "rev:0000000000000000000000", "id:!!!!!!!!!!!!!!!!!!!!!!"]
        {
            assert!(text.parse::<FileId>().is_err(), "{text}");
        }
    }
}
