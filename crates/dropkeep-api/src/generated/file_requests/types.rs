// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `file_requests`.

use crate::wire;

/// Result of `file_requests/count` (`file_requests.CountFileRequestsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountFileRequestsResult {
    /// Integer.
    pub file_request_count: u64,
}

impl CountFileRequestsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_request_count: u64) -> Self {
        Self { file_request_count }
    }
}

impl wire::Fields for CountFileRequestsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_request_count", &self.file_request_count);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_request_count: object.required("file_request_count")? })
    }
}

/// Argument of `file_requests/create` (`file_requests.CreateFileRequestArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFileRequestArgs {
    /// String of at least one character.
    pub title: String,
    /// String that matches `/(.|[\r\n])*`.
    pub destination: String,
    /// `file_requests.FileRequestDeadline`. May be absent.
    pub deadline: Option<FileRequestDeadline>,
    /// Boolean. Default: `true`.
    pub open: bool,
    /// String. May be absent.
    pub description: Option<String>,
    /// String. May be absent.
    pub video_project_id: Option<String>,
}

impl CreateFileRequestArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, destination: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            destination: destination.into(),
            deadline: None,
            open: true,
            description: None,
            video_project_id: None,
        }
    }

    /// Sets `deadline`.
    #[must_use]
    #[inline]
    pub fn deadline(mut self, deadline: FileRequestDeadline) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `open`.
    #[must_use]
    #[inline]
    pub fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `video_project_id`.
    #[must_use]
    #[inline]
    pub fn video_project_id(mut self, video_project_id: impl Into<String>) -> Self {
        self.video_project_id = Some(video_project_id.into());
        self
    }
}

impl wire::Fields for CreateFileRequestArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("title", &self.title);
        writer.field("destination", &self.destination);
        writer.optional("deadline", self.deadline.as_ref());
        writer.unless_default("open", &self.open, &true);
        writer.optional("description", self.description.as_ref());
        writer.optional("video_project_id", self.video_project_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            title: object.required("title")?,
            destination: object.required("destination")?,
            deadline: object.optional("deadline")?,
            open: object.or_default("open", true)?,
            description: object.optional("description")?,
            video_project_id: object.optional("video_project_id")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("title", wire::check::text(&self.title, None, (Some(1), None)))?;
        wire::check::field(
            "destination",
            wire::check::text(&self.destination, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `file_requests/delete_all_closed` (`file_requests.DeleteAllClosedFileRequestsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAllClosedFileRequestsResult {
    /// List, each: `file_requests.FileRequest`.
    pub file_requests: Vec<FileRequest>,
}

impl DeleteAllClosedFileRequestsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_requests: Vec<FileRequest>) -> Self {
        Self { file_requests }
    }
}

impl wire::Fields for DeleteAllClosedFileRequestsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_requests", &self.file_requests);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_requests: object.required("file_requests")? })
    }
}

/// Argument of `file_requests/delete` (`file_requests.DeleteFileRequestArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileRequestArgs {
    /// List, each: string of at least one character that matches `[-_0-9a-zA-Z]+`.
    pub ids: Vec<String>,
}

impl DeleteFileRequestArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
}

impl wire::Fields for DeleteFileRequestArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("ids", &self.ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { ids: object.required("ids")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "ids",
            wire::check::each(&self.ids, |item| {
                wire::check::text(
                    item,
                    Some(&crate::patterns::FILE_REQUESTS_FILE_REQUEST_ID),
                    (Some(1), None),
                )
            }),
        )?;
        Ok(())
    }
}

/// Result of `file_requests/delete` (`file_requests.DeleteFileRequestsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileRequestsResult {
    /// List, each: `file_requests.FileRequest`.
    pub file_requests: Vec<FileRequest>,
}

impl DeleteFileRequestsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_requests: Vec<FileRequest>) -> Self {
        Self { file_requests }
    }
}

impl wire::Fields for DeleteFileRequestsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_requests", &self.file_requests);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_requests: object.required("file_requests")? })
    }
}

/// Result of `file_requests/create`, and 6 more places (`file_requests.FileRequest`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileRequest {
    /// String of at least one character that matches `[-_0-9a-zA-Z]+`.
    pub id: String,
    /// String of at least one character.
    pub url: String,
    /// String of at least one character.
    pub title: String,
    /// String that matches `/(.|[\r\n])*`. May be absent.
    pub destination: Option<String>,
    /// Time, in whole seconds.
    pub created: jiff::Timestamp,
    /// `file_requests.FileRequestDeadline`. May be absent.
    pub deadline: Option<FileRequestDeadline>,
    /// Boolean.
    pub is_open: bool,
    /// Integer.
    pub file_count: i64,
    /// String. May be absent.
    pub description: Option<String>,
    /// String. May be absent.
    pub video_project_id: Option<String>,
}

impl FileRequest {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        url: impl Into<String>,
        title: impl Into<String>,
        created: jiff::Timestamp,
        is_open: bool,
        file_count: i64,
    ) -> Self {
        Self {
            id: id.into(),
            url: url.into(),
            title: title.into(),
            destination: None,
            created,
            deadline: None,
            is_open,
            file_count,
            description: None,
            video_project_id: None,
        }
    }

    /// Sets `destination`.
    #[must_use]
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets `deadline`.
    #[must_use]
    #[inline]
    pub fn deadline(mut self, deadline: FileRequestDeadline) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `video_project_id`.
    #[must_use]
    #[inline]
    pub fn video_project_id(mut self, video_project_id: impl Into<String>) -> Self {
        self.video_project_id = Some(video_project_id.into());
        self
    }
}

impl wire::Fields for FileRequest {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("url", &self.url);
        writer.field("title", &self.title);
        writer.optional("destination", self.destination.as_ref());
        writer.field("created", &self.created);
        writer.optional("deadline", self.deadline.as_ref());
        writer.field("is_open", &self.is_open);
        writer.field("file_count", &self.file_count);
        writer.optional("description", self.description.as_ref());
        writer.optional("video_project_id", self.video_project_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            url: object.required("url")?,
            title: object.required("title")?,
            destination: object.optional("destination")?,
            created: object.required("created")?,
            deadline: object.optional("deadline")?,
            is_open: object.required("is_open")?,
            file_count: object.required("file_count")?,
            description: object.optional("description")?,
            video_project_id: object.optional("video_project_id")?,
        })
    }
}

/// Part of `file_requests.CreateFileRequestArgs`, and 2 more places (`file_requests.FileRequestDeadline`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileRequestDeadline {
    /// Time, in whole seconds.
    pub deadline: jiff::Timestamp,
    /// `file_requests.GracePeriod`. May be absent.
    pub allow_late_uploads: Option<GracePeriod>,
}

impl FileRequestDeadline {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(deadline: jiff::Timestamp) -> Self {
        Self { deadline, allow_late_uploads: None }
    }

    /// Sets `allow_late_uploads`.
    #[must_use]
    #[inline]
    pub fn allow_late_uploads(mut self, allow_late_uploads: GracePeriod) -> Self {
        self.allow_late_uploads = Some(allow_late_uploads);
        self
    }
}

impl wire::Fields for FileRequestDeadline {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("deadline", &self.deadline);
        writer.optional("allow_late_uploads", self.allow_late_uploads.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            deadline: object.required("deadline")?,
            allow_late_uploads: object.optional("allow_late_uploads")?,
        })
    }
}

/// Argument of `file_requests/get` (`file_requests.GetFileRequestArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileRequestArgs {
    /// String of at least one character that matches `[-_0-9a-zA-Z]+`.
    pub id: String,
}

impl GetFileRequestArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Fields for GetFileRequestArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { id: object.required("id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "id",
            wire::check::text(
                &self.id,
                Some(&crate::patterns::FILE_REQUESTS_FILE_REQUEST_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `file_requests/list_v2` (`file_requests.ListFileRequestsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileRequestsArg {
    /// Integer. Default: `1000`.
    pub limit: u64,
}

impl ListFileRequestsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for ListFileRequestsArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListFileRequestsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }
}

/// Argument of `file_requests/list/continue` (`file_requests.ListFileRequestsContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileRequestsContinueArg {
    /// String.
    pub cursor: String,
}

impl ListFileRequestsContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFileRequestsContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `file_requests/list` (`file_requests.ListFileRequestsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileRequestsResult {
    /// List, each: `file_requests.FileRequest`.
    pub file_requests: Vec<FileRequest>,
}

impl ListFileRequestsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_requests: Vec<FileRequest>) -> Self {
        Self { file_requests }
    }
}

impl wire::Fields for ListFileRequestsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_requests", &self.file_requests);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_requests: object.required("file_requests")? })
    }
}

/// Result of `file_requests/list_v2`, and one more place (`file_requests.ListFileRequestsV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileRequestsV2Result {
    /// List, each: `file_requests.FileRequest`.
    pub file_requests: Vec<FileRequest>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl ListFileRequestsV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_requests: Vec<FileRequest>, cursor: impl Into<String>, has_more: bool) -> Self {
        Self { file_requests, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for ListFileRequestsV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_requests", &self.file_requests);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file_requests: object.required("file_requests")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `file_requests/update` (`file_requests.UpdateFileRequestArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileRequestArgs {
    /// String of at least one character that matches `[-_0-9a-zA-Z]+`.
    pub id: String,
    /// String of at least one character. May be absent.
    pub title: Option<String>,
    /// String that matches `/(.|[\r\n])*`. May be absent.
    pub destination: Option<String>,
    /// `file_requests.UpdateFileRequestDeadline`. Default: `no_update`.
    pub deadline: UpdateFileRequestDeadline,
    /// Boolean. May be absent.
    pub open: Option<bool>,
    /// String. May be absent.
    pub description: Option<String>,
}

impl UpdateFileRequestArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: None,
            destination: None,
            deadline: UpdateFileRequestDeadline::NoUpdate,
            open: None,
            description: None,
        }
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `destination`.
    #[must_use]
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets `deadline`.
    #[must_use]
    #[inline]
    pub fn deadline(mut self, deadline: UpdateFileRequestDeadline) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets `open`.
    #[must_use]
    #[inline]
    pub fn open(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl wire::Fields for UpdateFileRequestArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.optional("title", self.title.as_ref());
        writer.optional("destination", self.destination.as_ref());
        writer.unless_default("deadline", &self.deadline, &UpdateFileRequestDeadline::NoUpdate);
        writer.optional("open", self.open.as_ref());
        writer.optional("description", self.description.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            title: object.optional("title")?,
            destination: object.optional("destination")?,
            deadline: object.or_default("deadline", UpdateFileRequestDeadline::NoUpdate)?,
            open: object.optional("open")?,
            description: object.optional("description")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "id",
            wire::check::text(
                &self.id,
                Some(&crate::patterns::FILE_REQUESTS_FILE_REQUEST_ID),
                (Some(1), None),
            ),
        )?;
        wire::check::field(
            "title",
            wire::check::optional(&self.title, |value| {
                wire::check::text(value, None, (Some(1), None))
            }),
        )?;
        wire::check::field(
            "destination",
            wire::check::optional(&self.destination, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_PATH), (None, None))
            }),
        )?;
        Ok(())
    }
}

/// Error of `file_requests/count` (`file_requests.CountFileRequestsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountFileRequestsError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CountFileRequestsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CountFileRequestsError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/create` (`file_requests.CreateFileRequestError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFileRequestError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// `invalid_location`.
    InvalidLocation,
    /// `rate_limit`.
    RateLimit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateFileRequestError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::InvalidLocation => "invalid_location",
            Self::RateLimit => "rate_limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CreateFileRequestError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            "invalid_location" => Self::InvalidLocation,
            "rate_limit" => Self::RateLimit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/delete_all_closed` (`file_requests.DeleteAllClosedFileRequestsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteAllClosedFileRequestsError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteAllClosedFileRequestsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteAllClosedFileRequestsError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/delete` (`file_requests.DeleteFileRequestError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileRequestError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// `file_request_open`.
    FileRequestOpen,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteFileRequestError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::FileRequestOpen => "file_request_open",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteFileRequestError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            "file_request_open" => Self::FileRequestOpen,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `file_requests.FileRequestError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileRequestError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileRequestError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileRequestError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `file_requests.GeneralFileRequestsError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GeneralFileRequestsError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GeneralFileRequestsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GeneralFileRequestsError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/get` (`file_requests.GetFileRequestError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFileRequestError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetFileRequestError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetFileRequestError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_requests.FileRequestDeadline` (`file_requests.GracePeriod`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GracePeriod {
    /// `one_day`.
    OneDay,
    /// `two_days`.
    TwoDays,
    /// `seven_days`.
    SevenDays,
    /// `thirty_days`.
    ThirtyDays,
    /// `always`.
    Always,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GracePeriod {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::OneDay => "one_day",
            Self::TwoDays => "two_days",
            Self::SevenDays => "seven_days",
            Self::ThirtyDays => "thirty_days",
            Self::Always => "always",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GracePeriod {
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
            "one_day" => Self::OneDay,
            "two_days" => Self::TwoDays,
            "seven_days" => Self::SevenDays,
            "thirty_days" => Self::ThirtyDays,
            "always" => Self::Always,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/list/continue` (`file_requests.ListFileRequestsContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFileRequestsContinueError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFileRequestsContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFileRequestsContinueError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/list`, and one more place (`file_requests.ListFileRequestsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFileRequestsError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFileRequestsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFileRequestsError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `file_requests.UpdateFileRequestArgs` (`file_requests.UpdateFileRequestDeadline`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFileRequestDeadline {
    /// `no_update`.
    NoUpdate,
    /// `update`, with: `file_requests.FileRequestDeadline`, which may be absent.
    Update(Option<FileRequestDeadline>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdateFileRequestDeadline {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NoUpdate => "no_update",
            Self::Update(_) => "update",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdateFileRequestDeadline {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Update(value) => writer.inline_nullable("update", value.as_ref()),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "no_update" => Self::NoUpdate,
            "update" => Self::Update(tagged.inline_nullable()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `file_requests/update` (`file_requests.UpdateFileRequestError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFileRequestError {
    /// `disabled_for_team`.
    DisabledForTeam,
    /// `not_found`.
    NotFound,
    /// `not_a_folder`.
    NotAFolder,
    /// `app_lacks_access`.
    AppLacksAccess,
    /// `no_permission`.
    NoPermission,
    /// `email_unverified`.
    EmailUnverified,
    /// `validation_error`.
    ValidationError,
    /// `no_write_permission`.
    NoWritePermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdateFileRequestError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisabledForTeam => "disabled_for_team",
            Self::NotFound => "not_found",
            Self::NotAFolder => "not_a_folder",
            Self::AppLacksAccess => "app_lacks_access",
            Self::NoPermission => "no_permission",
            Self::EmailUnverified => "email_unverified",
            Self::ValidationError => "validation_error",
            Self::NoWritePermission => "no_write_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdateFileRequestError {
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
            "disabled_for_team" => Self::DisabledForTeam,
            "not_found" => Self::NotFound,
            "not_a_folder" => Self::NotAFolder,
            "app_lacks_access" => Self::AppLacksAccess,
            "no_permission" => Self::NoPermission,
            "email_unverified" => Self::EmailUnverified,
            "validation_error" => Self::ValidationError,
            "no_write_permission" => Self::NoWritePermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { CountFileRequestsResult CreateFileRequestArgs DeleteAllClosedFileRequestsResult DeleteFileRequestArgs DeleteFileRequestsResult FileRequest FileRequestDeadline GetFileRequestArgs ListFileRequestsArg ListFileRequestsContinueArg ListFileRequestsResult ListFileRequestsV2Result UpdateFileRequestArgs }
wire::wire_unions! { CountFileRequestsError CreateFileRequestError DeleteAllClosedFileRequestsError DeleteFileRequestError FileRequestError GeneralFileRequestsError GetFileRequestError GracePeriod ListFileRequestsContinueError ListFileRequestsError UpdateFileRequestDeadline UpdateFileRequestError }
