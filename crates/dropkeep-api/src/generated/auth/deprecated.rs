// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types that only deprecated routes of `auth` use.

use crate::wire;

/// Argument of `auth/token/from_oauth1` (`auth.TokenFromOAuth1Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenFromOAuth1Arg {
    /// String of at least one character.
    pub oauth1_token: wire::SecretText,
    /// String of at least one character.
    pub oauth1_token_secret: wire::SecretText,
}

impl TokenFromOAuth1Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        oauth1_token: impl Into<wire::SecretText>,
        oauth1_token_secret: impl Into<wire::SecretText>,
    ) -> Self {
        Self { oauth1_token: oauth1_token.into(), oauth1_token_secret: oauth1_token_secret.into() }
    }
}

impl wire::Fields for TokenFromOAuth1Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("oauth1_token", &self.oauth1_token);
        writer.field("oauth1_token_secret", &self.oauth1_token_secret);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            oauth1_token: object.required("oauth1_token")?,
            oauth1_token_secret: object.required("oauth1_token_secret")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "oauth1_token",
            wire::check::text(self.oauth1_token.expose(), None, (Some(1), None)),
        )?;
        wire::check::field(
            "oauth1_token_secret",
            wire::check::text(self.oauth1_token_secret.expose(), None, (Some(1), None)),
        )?;
        Ok(())
    }
}

/// Result of `auth/token/from_oauth1` (`auth.TokenFromOAuth1Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenFromOAuth1Result {
    /// String of at least one character.
    pub oauth2_token: wire::SecretText,
}

impl TokenFromOAuth1Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(oauth2_token: impl Into<wire::SecretText>) -> Self {
        Self { oauth2_token: oauth2_token.into() }
    }
}

impl wire::Fields for TokenFromOAuth1Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("oauth2_token", &self.oauth2_token);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { oauth2_token: object.required("oauth2_token")? })
    }
}

/// Error of `auth/token/from_oauth1` (`auth.TokenFromOAuth1Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenFromOAuth1Error {
    /// `invalid_oauth1_token_info`.
    InvalidOauth1TokenInfo,
    /// `app_id_mismatch`.
    AppIdMismatch,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TokenFromOAuth1Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidOauth1TokenInfo => "invalid_oauth1_token_info",
            Self::AppIdMismatch => "app_id_mismatch",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TokenFromOAuth1Error {
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
            "invalid_oauth1_token_info" => Self::InvalidOauth1TokenInfo,
            "app_id_mismatch" => Self::AppIdMismatch,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { TokenFromOAuth1Arg TokenFromOAuth1Result }
wire::wire_unions! { TokenFromOAuth1Error }
