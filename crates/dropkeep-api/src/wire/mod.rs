//! Stone's JSON rules, by hand and once: what the generated types are written and read with.
//!
//! [`Wire`] is implemented by everything that travels. The generated types name their fields and tags; the rules (inlined and
//! nested payloads, void members, enumerated subtypes, omitted nullables, defaults) live here. There is no serde derive for
//! each type: that would cost minutes of build time. `Serialize` and `Deserialize` exist all the same, by way of
//! [`serde_json::Value`], and cost nothing unless used.
//!
//! Source: the `json_serializer` document of Dropbox's Stone.

pub(crate) mod check;
mod error;
mod impls;
mod macros;
mod object;
mod other;
mod secret;
mod tagged;
mod writer;

pub use check::{InvalidField, Pattern};
pub use error::{ReadError, ReadErrorKind};
pub use object::Object;
pub use other::{OtherSubtype, OtherTag};
pub use secret::SecretText;
pub use tagged::Tagged;
pub use writer::{Writer, ascii};

pub(crate) use error::Inside;
pub(crate) use macros::{wire_structs, wire_unions};

use serde_json::Value;

/// Something that travels as JSON.
pub trait Wire {
    /// Appends this as JSON.
    fn write(&self, writer: &mut Writer);

    /// Reads what [`Wire::write`] wrote, or what Dropbox sent.
    ///
    /// # Errors
    /// The value is not of this type; the error says where.
    fn read(value: Value) -> Result<Self, ReadError>
    where
        Self: Sized;

    /// Checks what Dropbox documents of lengths, ranges and patterns. Only what can be part of an argument has any.
    ///
    /// # Errors
    /// The first field that breaks its rule.
    fn check(&self) -> Result<(), InvalidField> {
        Ok(())
    }
}

/// A struct whose fields can stand in an object that is not its own: inlined beside a `.tag`.
pub trait Fields: Sized {
    /// Appends the fields to the object that `writer` has open.
    fn write_fields(&self, writer: &mut Writer);

    /// Takes the fields out of `object`.
    ///
    /// # Errors
    /// A required field is missing, or one is of another type.
    fn read_fields(object: &mut Object) -> Result<Self, ReadError>;

    /// See [`Wire::check`].
    ///
    /// # Errors
    /// The first field that breaks its rule.
    fn check_fields(&self) -> Result<(), InvalidField> {
        Ok(())
    }
}

/// `value` as JSON text. Non-ASCII characters stand for themselves; see [`ascii`] for headers.
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
