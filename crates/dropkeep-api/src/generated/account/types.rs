// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `account`.

use crate::wire;

/// Argument of `account/get_photo` (`account.AccountPhotoGetArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountPhotoGetArg {
    /// String.
    pub dbx_account_id: String,
    /// String.
    pub size: String,
    /// Boolean.
    pub circle_crop: bool,
    /// Boolean.
    pub expect_account_photo: bool,
}

impl AccountPhotoGetArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        dbx_account_id: impl Into<String>,
        size: impl Into<String>,
        circle_crop: bool,
        expect_account_photo: bool,
    ) -> Self {
        Self {
            dbx_account_id: dbx_account_id.into(),
            size: size.into(),
            circle_crop,
            expect_account_photo,
        }
    }
}

impl wire::Fields for AccountPhotoGetArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("dbx_account_id", &self.dbx_account_id);
        writer.field("size", &self.size);
        writer.field("circle_crop", &self.circle_crop);
        writer.field("expect_account_photo", &self.expect_account_photo);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            dbx_account_id: object.required("dbx_account_id")?,
            size: object.required("size")?,
            circle_crop: object.required("circle_crop")?,
            expect_account_photo: object.required("expect_account_photo")?,
        })
    }
}

/// Result of `account/get_photo` (`account.AccountPhotoGetResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountPhotoGetResult {
    /// String.
    pub content_type: String,
}

impl AccountPhotoGetResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(content_type: impl Into<String>) -> Self {
        Self { content_type: content_type.into() }
    }
}

impl wire::Fields for AccountPhotoGetResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("content_type", &self.content_type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { content_type: object.required("content_type")? })
    }
}

/// Argument of `account/delete_profile_photo` (`account.DeleteProfilePhotoArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteProfilePhotoArg {}

impl DeleteProfilePhotoArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DeleteProfilePhotoArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for DeleteProfilePhotoArg {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Result of `account/delete_profile_photo` (`account.DeleteProfilePhotoResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteProfilePhotoResult {}

impl DeleteProfilePhotoResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DeleteProfilePhotoResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for DeleteProfilePhotoResult {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Argument of `account/set_profile_photo` (`account.SetProfilePhotoArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfilePhotoArg {
    /// `account.PhotoSourceArg`.
    pub photo: PhotoSourceArg,
}

impl SetProfilePhotoArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(photo: PhotoSourceArg) -> Self {
        Self { photo }
    }
}

impl wire::Fields for SetProfilePhotoArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("photo", &self.photo);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { photo: object.required("photo")? })
    }
}

/// Result of `account/set_profile_photo` (`account.SetProfilePhotoResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfilePhotoResult {
    /// String.
    pub profile_photo_url: String,
}

impl SetProfilePhotoResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(profile_photo_url: impl Into<String>) -> Self {
        Self { profile_photo_url: profile_photo_url.into() }
    }
}

impl wire::Fields for SetProfilePhotoResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("profile_photo_url", &self.profile_photo_url);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { profile_photo_url: object.required("profile_photo_url")? })
    }
}

/// Error of `account/get_photo` (`account.AccountPhotoGetError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountPhotoGetError {
    /// `thumbnail_error`, with: `account.ThumbnailError`.
    ThumbnailError(ThumbnailError),
    /// `account_photo_missing`.
    AccountPhotoMissing,
    /// `expected_account_photo_missing`.
    ExpectedAccountPhotoMissing,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AccountPhotoGetError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ThumbnailError(_) => "thumbnail_error",
            Self::AccountPhotoMissing => "account_photo_missing",
            Self::ExpectedAccountPhotoMissing => "expected_account_photo_missing",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AccountPhotoGetError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::ThumbnailError(value) => writer.nested("thumbnail_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "thumbnail_error" => Self::ThumbnailError(tagged.nested()?),
            "account_photo_missing" => Self::AccountPhotoMissing,
            "expected_account_photo_missing" => Self::ExpectedAccountPhotoMissing,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `account/delete_profile_photo` (`account.DeleteProfilePhotoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteProfilePhotoError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteProfilePhotoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteProfilePhotoError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(Self::Other(tagged.other()))
    }
}

/// Part of `account.SetProfilePhotoArg`, and one more place (`account.PhotoSourceArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PhotoSourceArg {
    /// `base64_data`, with: string.
    Base64Data(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PhotoSourceArg {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Base64Data(_) => "base64_data",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PhotoSourceArg {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Base64Data(value) => writer.nested("base64_data", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "base64_data" => Self::Base64Data(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `account/set_profile_photo`, and one more place (`account.SetProfilePhotoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetProfilePhotoError {
    /// `file_type_error`.
    FileTypeError,
    /// `file_size_error`.
    FileSizeError,
    /// `dimension_error`.
    DimensionError,
    /// `thumbnail_error`.
    ThumbnailError,
    /// `transient_error`.
    TransientError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SetProfilePhotoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FileTypeError => "file_type_error",
            Self::FileSizeError => "file_size_error",
            Self::DimensionError => "dimension_error",
            Self::ThumbnailError => "thumbnail_error",
            Self::TransientError => "transient_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SetProfilePhotoError {
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
            "file_type_error" => Self::FileTypeError,
            "file_size_error" => Self::FileSizeError,
            "dimension_error" => Self::DimensionError,
            "thumbnail_error" => Self::ThumbnailError,
            "transient_error" => Self::TransientError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `account.AccountPhotoGetError` (`account.ThumbnailError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThumbnailError {
    /// `permanent_failure`.
    PermanentFailure,
    /// `temporary_failure`.
    TemporaryFailure,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ThumbnailError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PermanentFailure => "permanent_failure",
            Self::TemporaryFailure => "temporary_failure",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ThumbnailError {
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
            "permanent_failure" => Self::PermanentFailure,
            "temporary_failure" => Self::TemporaryFailure,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { AccountPhotoGetArg AccountPhotoGetResult DeleteProfilePhotoArg DeleteProfilePhotoResult SetProfilePhotoArg SetProfilePhotoResult }
wire::wire_unions! { AccountPhotoGetError DeleteProfilePhotoError PhotoSourceArg SetProfilePhotoError ThumbnailError }
