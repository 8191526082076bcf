//! Encryption at rest: a ring of keys, and texts sealed under it.
//!
//! Every secret that is written anywhere is sealed by XChaCha20-Poly1305 under the first key of the
//! [`KeyRing`] and bound to its [`Place`], so that a row copied over another one does not open. The
//! other keys of the ring open what was sealed before a rotation.

mod key;
mod key_ring;
mod place;
mod sealed;
mod signature;

pub use key::{InvalidKey, Key, KeyId};
pub use key_ring::{KeyRing, KeyRingError};
pub use place::Place;
pub use sealed::{Sealed, UnsealError};
