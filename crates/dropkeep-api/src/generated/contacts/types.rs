// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `contacts`.

use crate::wire;

/// Argument of `contacts/delete_manual_contacts_batch` (`contacts.DeleteManualContactsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteManualContactsArg {
    /// List, each: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub email_addresses: Vec<String>,
}

impl DeleteManualContactsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(email_addresses: Vec<String>) -> Self {
        Self { email_addresses }
    }
}

impl wire::Fields for DeleteManualContactsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("email_addresses", &self.email_addresses);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { email_addresses: object.required("email_addresses")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "email_addresses",
            wire::check::each(&self.email_addresses, |item| {
                wire::check::text(
                    item,
                    Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                    (None, Some(255)),
                )
            }),
        )?;
        Ok(())
    }
}

/// Error of `contacts/delete_manual_contacts_batch` (`contacts.DeleteManualContactsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteManualContactsError {
    /// `contacts_not_found`, with: list, each: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    ContactsNotFound(Vec<String>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteManualContactsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ContactsNotFound(_) => "contacts_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteManualContactsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ContactsNotFound(value) => writer.nested("contacts_not_found", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "contacts_not_found" => Self::ContactsNotFound(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { DeleteManualContactsArg }
wire::wire_unions! { DeleteManualContactsError }
