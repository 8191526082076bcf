// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `users_common`.

use crate::wire;

/// Part of `users.FullAccount` (`users_common.AccountType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountType {
    /// `basic`.
    Basic,
    /// `pro`.
    Pro,
    /// `business`.
    Business,
}

impl AccountType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Pro => "pro",
            Self::Business => "business",
        }
    }
}

impl wire::Wire for AccountType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "basic" => Self::Basic,
            "pro" => Self::Pro,
            "business" => Self::Business,
            _ => return Err(tagged.unknown()),
        })
    }
}

wire::wire_unions! { AccountType }
