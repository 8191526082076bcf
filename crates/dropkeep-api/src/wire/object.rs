//! A JSON object whose fields are taken out one by one.

use serde_json::{Map, Value};

use super::{Inside, ReadError, ReadErrorKind, Wire};

/// The fields of a struct that is being read. What nobody takes is unknown here and ignored.
#[derive(Debug)]
pub struct Object {
    fields: Map<String, Value>,
}

impl Object {
    /// The object that `value` is.
    ///
    /// # Errors
    /// It is something else.
    pub fn from_value(value: Value) -> Result<Self, ReadError> {
        match value {
            Value::Object(fields) => Ok(Self { fields }),
            _ => Err(ReadErrorKind::Expected("an object").into()),
        }
    }

    /// A field that must be there.
    ///
    /// # Errors
    /// It is not, or is not a `T`.
    pub fn required<T: Wire>(&mut self, name: &str) -> Result<T, ReadError> {
        let value = self.fields.remove(name).ok_or(ReadErrorKind::Missing);
        value.map_err(ReadError::from).and_then(T::read).inside(name)
    }

    /// A nullable field: absent and `null` are the same.
    ///
    /// # Errors
    /// It is there and not a `T`.
    pub fn optional<T: Wire>(&mut self, name: &str) -> Result<Option<T>, ReadError> {
        match self.fields.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::read(value).map(Some).inside(name),
        }
    }

    /// A field with a default, which absent and `null` stand for.
    ///
    /// # Errors
    /// It is there and not a `T`.
    pub fn or_default<T: Wire>(&mut self, name: &str, default: T) -> Result<T, ReadError> {
        self.optional(name).map(|value| value.unwrap_or(default))
    }

    pub(super) fn new(fields: Map<String, Value>) -> Self {
        Self { fields }
    }

    pub(super) fn into_fields(self) -> Map<String, Value> {
        self.fields
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}
