//! Why a value could not be read.

use std::fmt;

use super::InvalidField;

/// A value is not what its type says. The message names the place and the kind, never the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ReadError {
    // Boxed: every `read` returns this, and errors are rare.
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    path: String,
    kind: ReadErrorKind,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// The text is not JSON.
    NotJson,
    /// A required field, or the `.tag` of a union, is absent.
    Missing,
    /// Another JSON type than this one.
    Expected(&'static str),
    /// A closed union has no such tag.
    UnknownTag(String),
}

impl ReadError {
    /// Where: `entries[3].size`; empty for the value itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// What is wrong there.
    #[must_use]
    pub fn kind(&self) -> &ReadErrorKind {
        &self.inner.kind
    }
}

impl From<ReadErrorKind> for ReadError {
    fn from(kind: ReadErrorKind) -> Self {
        Self { inner: Box::new(Inner { path: String::new(), kind }) }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path().is_empty() {
            write!(formatter, "{}: ", self.path())?;
        }
        match self.kind() {
            ReadErrorKind::NotJson => formatter.write_str("not JSON"),
            ReadErrorKind::Missing => formatter.write_str("missing"),
            ReadErrorKind::Expected(expected) => write!(formatter, "expected {expected}"),
            ReadErrorKind::UnknownTag(tag) => write!(formatter, "unknown tag `{tag}`"),
        }
    }
}

/// Adds, on the way out, where an error happened.
pub(crate) trait Inside {
    fn inside(self, field: &str) -> Self;
    fn at(self, index: usize) -> Self;
}

impl<T> Inside for Result<T, ReadError> {
    fn inside(self, field: &str) -> Self {
        self.map_err(|mut error| {
            prepend(&mut error.inner.path, field);
            error
        })
    }

    fn at(self, index: usize) -> Self {
        self.inside(&format!("[{index}]"))
    }
}

impl Inside for Result<(), InvalidField> {
    fn inside(self, field: &str) -> Self {
        self.map_err(|mut error| {
            prepend(error.path_mut(), field);
            error
        })
    }

    fn at(self, index: usize) -> Self {
        self.inside(&format!("[{index}]"))
    }
}

fn prepend(path: &mut String, field: &str) {
    if !path.is_empty() && !path.starts_with('[') {
        path.insert(0, '.');
    }
    path.insert_str(0, field);
}
