// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `secondary_emails`.

use crate::wire;

/// Part of `team.MemberProfile`, and 2 more places (`secondary_emails.SecondaryEmail`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SecondaryEmail {
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub email: String,
    /// Boolean.
    pub is_verified: bool,
}

impl SecondaryEmail {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>, is_verified: bool) -> Self {
        Self { email: email.into(), is_verified }
    }
}

impl wire::Fields for SecondaryEmail {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("email", &self.email);
        writer.field("is_verified", &self.is_verified);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { email: object.required("email")?, is_verified: object.required("is_verified")? })
    }
}

wire::wire_structs! { SecondaryEmail }
