//! A union member as it arrived: its tag, and the object around it.

use serde_json::{Map, Value};

use super::{Fields, Object, OtherSubtype, OtherTag, ReadError, ReadErrorKind, Wire};

/// A union, or a struct with enumerated subtypes, that is being read.
#[derive(Debug)]
pub struct Tagged {
    tag: String,
    fields: Map<String, Value>,
    bare: bool,
}

impl Tagged {
    /// Finds the tag of `value`: under `.tag`, or `value` itself when it is a string, which stands for a void member.
    ///
    /// # Errors
    /// It is neither string nor object, or has no tag.
    pub fn from_value(value: Value) -> Result<Self, ReadError> {
        match value {
            Value::String(tag) => Ok(Self { tag, fields: Map::new(), bare: true }),
            Value::Object(fields) => {
                let mut object = Object::new(fields);
                Ok(Self {
                    tag: object.required(".tag")?,
                    fields: object.into_fields(),
                    bare: false,
                })
            }
            _ => Err(ReadErrorKind::Expected("a tag or an object with one").into()),
        }
    }

    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The payload whose fields stand beside the tag.
    ///
    /// # Errors
    /// The fields are not a `T`'s.
    pub fn inline<T: Fields>(self) -> Result<T, ReadError> {
        T::read_fields(&mut Object::new(self.fields))
    }

    /// [`Tagged::inline`] for a nullable payload: `None` when nothing stands beside the tag.
    ///
    /// # Errors
    /// The fields are not a `T`'s.
    pub fn inline_nullable<T: Fields>(self) -> Result<Option<T>, ReadError> {
        let mut object = Object::new(self.fields);
        if object.is_empty() { Ok(None) } else { T::read_fields(&mut object).map(Some) }
    }

    /// The payload under the tag's own name.
    ///
    /// # Errors
    /// It is missing or not a `T`.
    pub fn nested<T: Wire>(self) -> Result<T, ReadError> {
        Object::new(self.fields).required(&self.tag)
    }

    /// [`Tagged::nested`] for a nullable payload.
    ///
    /// # Errors
    /// It is not a `T`.
    pub fn nested_nullable<T: Wire>(self) -> Result<Option<T>, ReadError> {
        Object::new(self.fields).optional(&self.tag)
    }

    /// A member that an open union does not know, kept as it came.
    #[must_use]
    pub fn other(self) -> OtherTag {
        OtherTag::new(self.tag, self.fields, self.bare)
    }

    /// A subtype that an open struct does not know: its common fields are read, the rest is kept as it came.
    ///
    /// # Errors
    /// The common fields are not a `B`'s.
    pub fn other_subtype<B: Fields>(self) -> Result<OtherSubtype<B>, ReadError> {
        let base = B::read_fields(&mut Object::new(self.fields.clone()))?;
        Ok(OtherSubtype::new(base, self.other()))
    }

    /// The error of a closed union that does not know this member.
    #[must_use]
    pub fn unknown(self) -> ReadError {
        ReadErrorKind::UnknownTag(self.tag).into()
    }
}
