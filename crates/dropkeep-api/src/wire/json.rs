//! Between values and JSON.

use serde_json::Value;

use super::{ReadError, ReadErrorKind, Wire, Writer};

/// `value` as JSON text. Non-ASCII characters stand for themselves; see [`ascii`](super::ascii) for headers.
#[must_use]
pub fn to_json<T: Wire + ?Sized>(value: &T) -> String {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.into_text()
}

/// Reads a `T` from JSON text.
///
/// # Errors
/// The bytes are not JSON ([`ReadErrorKind::NotJson`]) or not a `T`.
pub fn from_json<T: Wire>(json: &[u8]) -> Result<T, ReadError> {
    T::read(serde_json::from_slice(json).map_err(|_| ReadErrorKind::NotJson)?)
}

/// `value` as a JSON value.
#[must_use]
pub fn to_value<T: Wire + ?Sized>(value: &T) -> Value {
    // What a `Writer` wrote is JSON.
    serde_json::from_str(&to_json(value)).unwrap_or_default()
}
