//! Members of open unions that this version does not know.

use std::fmt;
use std::ops::Deref;

use serde_json::{Map, Value};

use super::Writer;

/// A member of an open union that is not among those known here, kept as it came and written back the same.
///
/// Dropbox adds members to open unions at any time; code that matches on them has an arm for this.
#[derive(Clone, PartialEq)]
pub struct OtherTag {
    tag: String,
    fields: Map<String, Value>,
    bare: bool,
}

impl OtherTag {
    pub(super) fn new(tag: String, fields: Map<String, Value>, bare: bool) -> Self {
        Self { tag, fields, bare }
    }

    /// The tag: `other` itself, or one newer than this crate.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// What came with the tag.
    #[must_use]
    pub fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        if self.bare {
            writer.string(&self.tag);
        } else {
            writer.void_with(&self.tag, &self.fields);
        }
    }
}

impl fmt::Debug for OtherTag {
    /// The tag alone: nobody knows whether the rest may be shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("OtherTag").field(&self.tag).finish()
    }
}

/// A subtype, unknown here, of a struct that is open to new ones: the fields common to all are in `base` (and reached by
/// dereferencing), the rest is kept as it came.
#[derive(Debug, Clone, PartialEq)]
pub struct OtherSubtype<B> {
    base: B,
    other: OtherTag,
}

impl<B> OtherSubtype<B> {
    pub(super) fn new(base: B, other: OtherTag) -> Self {
        Self { base, other }
    }

    /// The subtype's tag and all its fields, as they came.
    #[must_use]
    pub fn other(&self) -> &OtherTag {
        &self.other
    }
}

impl<B> Deref for OtherSubtype<B> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.base
    }
}
