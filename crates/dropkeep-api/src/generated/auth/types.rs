// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `auth`.

use crate::wire;

/// `auth.RateLimitError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimitError {
    /// `auth.RateLimitReason`.
    pub reason: RateLimitReason,
    /// Integer. Default: `1`.
    pub retry_after: u64,
}

impl RateLimitError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(reason: RateLimitReason) -> Self {
        Self { reason, retry_after: 1 }
    }

    /// Sets `retry_after`.
    #[must_use]
    #[inline]
    pub fn retry_after(mut self, retry_after: u64) -> Self {
        self.retry_after = retry_after;
        self
    }
}

impl wire::Fields for RateLimitError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("reason", &self.reason);
        writer.unless_default("retry_after", &self.retry_after, &1);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            reason: object.required("reason")?,
            retry_after: object.or_default("retry_after", 1)?,
        })
    }
}

/// Part of `auth.AuthError` (`auth.TokenScopeError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenScopeError {
    /// String.
    pub required_scope: String,
}

impl TokenScopeError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(required_scope: impl Into<String>) -> Self {
        Self { required_scope: required_scope.into() }
    }
}

impl wire::Fields for TokenScopeError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("required_scope", &self.required_scope);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { required_scope: object.required("required_scope")? })
    }
}

/// Part of `auth.NoPermissionError` (`auth.UnauthorizedAccountIdUsageError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedAccountIdUsageError {
    /// List, each: string.
    pub unauthorized_account_ids: Vec<String>,
}

impl UnauthorizedAccountIdUsageError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(unauthorized_account_ids: Vec<String>) -> Self {
        Self { unauthorized_account_ids }
    }
}

impl wire::Fields for UnauthorizedAccountIdUsageError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("unauthorized_account_ids", &self.unauthorized_account_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { unauthorized_account_ids: object.required("unauthorized_account_ids")? })
    }
}

/// `auth.AccessError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccessError {
    /// `invalid_account_type`, with: `auth.InvalidAccountTypeError`.
    InvalidAccountType(InvalidAccountTypeError),
    /// `paper_access_denied`, with: `auth.PaperAccessError`.
    PaperAccessDenied(PaperAccessError),
    /// `team_access_denied`.
    TeamAccessDenied,
    /// `no_permission`, with: `auth.NoPermissionError`.
    NoPermission(NoPermissionError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidAccountType(_) => "invalid_account_type",
            Self::PaperAccessDenied(_) => "paper_access_denied",
            Self::TeamAccessDenied => "team_access_denied",
            Self::NoPermission(_) => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AccessError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::InvalidAccountType(value) => writer.nested("invalid_account_type", value),
            Self::PaperAccessDenied(value) => writer.nested("paper_access_denied", value),
            Self::NoPermission(value) => writer.nested("no_permission", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_account_type" => Self::InvalidAccountType(tagged.nested()?),
            "paper_access_denied" => Self::PaperAccessDenied(tagged.nested()?),
            "team_access_denied" => Self::TeamAccessDenied,
            "no_permission" => Self::NoPermission(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `auth.AuthError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthError {
    /// `invalid_access_token`.
    InvalidAccessToken,
    /// `invalid_select_user`.
    InvalidSelectUser,
    /// `invalid_select_admin`.
    InvalidSelectAdmin,
    /// `user_suspended`.
    UserSuspended,
    /// `expired_access_token`.
    ExpiredAccessToken,
    /// `missing_scope`, with: `auth.TokenScopeError`.
    MissingScope(TokenScopeError),
    /// `route_access_denied`.
    RouteAccessDenied,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AuthError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidAccessToken => "invalid_access_token",
            Self::InvalidSelectUser => "invalid_select_user",
            Self::InvalidSelectAdmin => "invalid_select_admin",
            Self::UserSuspended => "user_suspended",
            Self::ExpiredAccessToken => "expired_access_token",
            Self::MissingScope(_) => "missing_scope",
            Self::RouteAccessDenied => "route_access_denied",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AuthError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MissingScope(value) => writer.inline("missing_scope", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_access_token" => Self::InvalidAccessToken,
            "invalid_select_user" => Self::InvalidSelectUser,
            "invalid_select_admin" => Self::InvalidSelectAdmin,
            "user_suspended" => Self::UserSuspended,
            "expired_access_token" => Self::ExpiredAccessToken,
            "missing_scope" => Self::MissingScope(tagged.inline()?),
            "route_access_denied" => Self::RouteAccessDenied,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `auth.AccessError` (`auth.InvalidAccountTypeError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InvalidAccountTypeError {
    /// `endpoint`.
    Endpoint,
    /// `feature`.
    Feature,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl InvalidAccountTypeError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Endpoint => "endpoint",
            Self::Feature => "feature",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for InvalidAccountTypeError {
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
            "endpoint" => Self::Endpoint,
            "feature" => Self::Feature,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `auth.AccessError` (`auth.NoPermissionError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NoPermissionError {
    /// `unauthorized_account_id_usage`, with: `auth.UnauthorizedAccountIdUsageError`.
    UnauthorizedAccountIdUsage(UnauthorizedAccountIdUsageError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl NoPermissionError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnauthorizedAccountIdUsage(_) => "unauthorized_account_id_usage",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for NoPermissionError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UnauthorizedAccountIdUsage(value) => {
                writer.inline("unauthorized_account_id_usage", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "unauthorized_account_id_usage" => Self::UnauthorizedAccountIdUsage(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `auth.AccessError` (`auth.PaperAccessError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperAccessError {
    /// `paper_disabled`.
    PaperDisabled,
    /// `not_paper_user`.
    NotPaperUser,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperAccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PaperDisabled => "paper_disabled",
            Self::NotPaperUser => "not_paper_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperAccessError {
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
            "paper_disabled" => Self::PaperDisabled,
            "not_paper_user" => Self::NotPaperUser,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `auth.RateLimitError` (`auth.RateLimitReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RateLimitReason {
    /// `too_many_requests`.
    TooManyRequests,
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RateLimitReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyRequests => "too_many_requests",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RateLimitReason {
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
            "too_many_requests" => Self::TooManyRequests,
            "too_many_write_operations" => Self::TooManyWriteOperations,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { RateLimitError TokenScopeError UnauthorizedAccountIdUsageError }
wire::wire_unions! { AccessError AuthError InvalidAccountTypeError NoPermissionError PaperAccessError RateLimitReason }
