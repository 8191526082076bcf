// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `paper`.

use crate::wire;

/// Argument of `paper/docs/get_metadata` (`paper.GetDocMetadataArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDocMetadataArg {
    /// String. May be absent.
    pub doc_id: Option<String>,
    /// String of at least 4 characters that matches `id:.+`. May be absent.
    pub file_id: Option<String>,
}

impl GetDocMetadataArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { doc_id: None, file_id: None }
    }

    /// Sets `doc_id`.
    #[must_use]
    #[inline]
    pub fn doc_id(mut self, doc_id: impl Into<String>) -> Self {
        self.doc_id = Some(doc_id.into());
        self
    }

    /// Sets `file_id`.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl Default for GetDocMetadataArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GetDocMetadataArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("doc_id", self.doc_id.as_ref());
        writer.optional("file_id", self.file_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.optional("doc_id")?, file_id: object.optional("file_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file_id",
            wire::check::optional(&self.file_id, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_FILE_ID), (Some(4), None))
            }),
        )?;
        Ok(())
    }
}

/// Result of `paper/docs/get_metadata` (`paper.PaperDocGetMetadataResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocGetMetadataResult {
    /// String.
    pub doc_id: String,
    /// String.
    pub owner: String,
    /// String.
    pub title: String,
    /// Time, in whole seconds.
    pub created_date: jiff::Timestamp,
    /// `paper.PaperDocStatus`.
    pub status: PaperDocStatus,
    /// Integer.
    pub revision: i64,
    /// Time, in whole seconds.
    pub last_updated_date: jiff::Timestamp,
    /// String.
    pub last_editor: String,
}

impl PaperDocGetMetadataResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        doc_id: impl Into<String>,
        owner: impl Into<String>,
        title: impl Into<String>,
        created_date: jiff::Timestamp,
        status: PaperDocStatus,
        revision: i64,
        last_updated_date: jiff::Timestamp,
        last_editor: impl Into<String>,
    ) -> Self {
        Self {
            doc_id: doc_id.into(),
            owner: owner.into(),
            title: title.into(),
            created_date,
            status,
            revision,
            last_updated_date,
            last_editor: last_editor.into(),
        }
    }
}

impl wire::Fields for PaperDocGetMetadataResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("owner", &self.owner);
        writer.field("title", &self.title);
        writer.field("created_date", &self.created_date);
        writer.field("status", &self.status);
        writer.field("revision", &self.revision);
        writer.field("last_updated_date", &self.last_updated_date);
        writer.field("last_editor", &self.last_editor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            owner: object.required("owner")?,
            title: object.required("title")?,
            created_date: object.required("created_date")?,
            status: object.required("status")?,
            revision: object.required("revision")?,
            last_updated_date: object.required("last_updated_date")?,
            last_editor: object.required("last_editor")?,
        })
    }
}

/// Error of `paper/docs/archive`, and 10 more places (`paper.DocLookupError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DocLookupError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `doc_not_found`.
    DocNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DocLookupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::DocNotFound => "doc_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DocLookupError {
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
            "insufficient_permissions" => Self::InsufficientPermissions,
            "doc_not_found" => Self::DocNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `paper.DocSubscriptionLevel`, which no route names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocSubscriptionLevel {
    /// `default`.
    Default,
    /// `ignore`.
    Ignore,
    /// `every`.
    Every,
    /// `no_email`.
    NoEmail,
}

impl DocSubscriptionLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Ignore => "ignore",
            Self::Every => "every",
            Self::NoEmail => "no_email",
        }
    }
}

impl wire::Wire for DocSubscriptionLevel {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "default" => Self::Default,
            "ignore" => Self::Ignore,
            "every" => Self::Every,
            "no_email" => Self::NoEmail,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// `paper.FolderSubscriptionLevel`, which no route names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FolderSubscriptionLevel {
    /// `none`.
    None,
    /// `activity_only`.
    ActivityOnly,
    /// `daily_emails`.
    DailyEmails,
    /// `weekly_emails`.
    WeeklyEmails,
}

impl FolderSubscriptionLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ActivityOnly => "activity_only",
            Self::DailyEmails => "daily_emails",
            Self::WeeklyEmails => "weekly_emails",
        }
    }
}

impl wire::Wire for FolderSubscriptionLevel {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "none" => Self::None,
            "activity_only" => Self::ActivityOnly,
            "daily_emails" => Self::DailyEmails,
            "weekly_emails" => Self::WeeklyEmails,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// `paper.PaperApiBaseError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperApiBaseError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperApiBaseError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperApiBaseError {
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
            "insufficient_permissions" => Self::InsufficientPermissions,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.PaperDocGetMetadataResult` (`paper.PaperDocStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocStatus {
    /// `active`.
    Active,
    /// `deleted`.
    Deleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Deleted => "deleted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDocStatus {
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
            "active" => Self::Active,
            "deleted" => Self::Deleted,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { GetDocMetadataArg PaperDocGetMetadataResult }
wire::wire_unions! { DocLookupError DocSubscriptionLevel FolderSubscriptionLevel PaperApiBaseError PaperDocStatus }
