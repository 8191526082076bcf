// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `check`.

use crate::wire;

/// Argument of `check/app`, and one more place (`check.EchoArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EchoArg {
    /// String of at most 500 characters. Default: `""`.
    pub query: String,
}

impl EchoArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { query: String::new() }
    }

    /// Sets `query`.
    #[must_use]
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }
}

impl Default for EchoArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for EchoArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("query", &self.query, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { query: object.or_default("query", String::new())? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("query", wire::check::text(&self.query, None, (None, Some(500))))?;
        Ok(())
    }
}

/// Result of `check/app`, and one more place (`check.EchoResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EchoResult {
    /// String. Default: `""`.
    pub result: String,
}

impl EchoResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { result: String::new() }
    }

    /// Sets `result`.
    #[must_use]
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = result.into();
        self
    }
}

impl Default for EchoResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for EchoResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("result", &self.result, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { result: object.or_default("result", String::new())? })
    }
}

/// Error of `check/app`, and one more place (`check.EchoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoError {
    /// `user_requested`.
    UserRequested,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl EchoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserRequested => "user_requested",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for EchoError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_requested" => Self::UserRequested,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { EchoArg EchoResult }
wire::wire_unions! { EchoError }
