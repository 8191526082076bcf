//! What every type of the API implements.

use serde_json::Value;

use super::{InvalidField, Object, ReadError, Writer};

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
