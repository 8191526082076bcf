// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `openid`.

use crate::wire;

/// Argument of `openid/userinfo` (`openid.UserInfoArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfoArgs {}

impl UserInfoArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for UserInfoArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for UserInfoArgs {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Result of `openid/userinfo` (`openid.UserInfoResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfoResult {
    /// String. May be absent.
    pub family_name: Option<String>,
    /// String. May be absent.
    pub given_name: Option<String>,
    /// String. May be absent.
    pub email: Option<String>,
    /// Boolean. May be absent.
    pub email_verified: Option<bool>,
    /// String. Default: `""`.
    pub iss: String,
    /// String. Default: `""`.
    pub sub: String,
}

impl UserInfoResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            family_name: None,
            given_name: None,
            email: None,
            email_verified: None,
            iss: String::new(),
            sub: String::new(),
        }
    }

    /// Sets `family_name`.
    #[must_use]
    #[inline]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets `given_name`.
    #[must_use]
    #[inline]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn email_verified(mut self, email_verified: bool) -> Self {
        self.email_verified = Some(email_verified);
        self
    }

    /// Sets `iss`.
    #[must_use]
    #[inline]
    pub fn iss(mut self, iss: impl Into<String>) -> Self {
        self.iss = iss.into();
        self
    }

    /// Sets `sub`.
    #[must_use]
    #[inline]
    pub fn sub(mut self, sub: impl Into<String>) -> Self {
        self.sub = sub.into();
        self
    }
}

impl Default for UserInfoResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for UserInfoResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("family_name", self.family_name.as_ref());
        writer.optional("given_name", self.given_name.as_ref());
        writer.optional("email", self.email.as_ref());
        writer.optional("email_verified", self.email_verified.as_ref());
        writer.unless_default("iss", &self.iss, &String::new());
        writer.unless_default("sub", &self.sub, &String::new());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            family_name: object.optional("family_name")?,
            given_name: object.optional("given_name")?,
            email: object.optional("email")?,
            email_verified: object.optional("email_verified")?,
            iss: object.or_default("iss", String::new())?,
            sub: object.or_default("sub", String::new())?,
        })
    }
}

/// Part of `openid.UserInfoError` (`openid.OpenIdError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenIdError {
    /// `incorrect_openid_scopes`.
    IncorrectOpenidScopes,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl OpenIdError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IncorrectOpenidScopes => "incorrect_openid_scopes",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for OpenIdError {
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
            "incorrect_openid_scopes" => Self::IncorrectOpenidScopes,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `openid/userinfo` (`openid.UserInfoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserInfoError {
    /// `openid_error`, with: `openid.OpenIdError`.
    OpenidError(OpenIdError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserInfoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::OpenidError(_) => "openid_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserInfoError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::OpenidError(value) => writer.nested("openid_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "openid_error" => Self::OpenidError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { UserInfoArgs UserInfoResult }
wire::wire_unions! { OpenIdError UserInfoError }
