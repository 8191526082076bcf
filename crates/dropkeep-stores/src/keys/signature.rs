//! Signing what travels through a browser, so that nobody changes or swaps it.

use ring::hmac::{self, HMAC_SHA256};

use super::{Key, KeyRing, Place};

/// The length of a signature in bytes.
const LENGTH: usize = 32;

impl KeyRing {
    /// The HMAC-SHA256 of `message` for `place`, under a key derived from the sealing key. What was
    /// signed for one place is worth nothing in another.
    pub fn sign(&self, place: &Place<'_>, message: &[u8]) -> [u8; LENGTH] {
        let tag = hmac::sign(&signing_key(self.first()), &signed(place, message));
        let mut bytes = [0; LENGTH];
        bytes.copy_from_slice(tag.as_ref());
        bytes
    }

    /// Whether some key of the ring made `signature` for `message` at `place`; compared in constant time.
    pub fn has_signed(&self, place: &Place<'_>, message: &[u8], signature: &[u8]) -> bool {
        let signed = signed(place, message);
        self.all().any(|key| hmac::verify(&signing_key(key), &signed, signature).is_ok())
    }
}

/// A key of its own: no key both seals and signs.
fn signing_key(key: &Key) -> hmac::Key {
    let derived = hmac::sign(&hmac::Key::new(HMAC_SHA256, key.bytes()), b"dropkeep signing key 1");
    hmac::Key::new(HMAC_SHA256, derived.as_ref())
}

fn signed(place: &Place<'_>, message: &[u8]) -> Vec<u8> {
    let mut signed = place.associated_data();
    signed.extend((message.len() as u64).to_be_bytes());
    signed.extend(message);
    signed
}
