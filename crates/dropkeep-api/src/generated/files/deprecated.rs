// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types that only deprecated routes of `files` use.

use crate::wire;

/// Argument of `files/alpha/get_metadata` (`files.AlphaGetMetadataArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlphaGetMetadataArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// Boolean. Default: `false`.
    pub include_media_info: bool,
    /// Boolean. Default: `false`.
    pub include_deleted: bool,
    /// Boolean. Default: `false`.
    pub include_has_explicit_shared_members: bool,
    /// `file_properties.TemplateFilterBase`. May be absent.
    pub include_property_groups: Option<crate::file_properties::TemplateFilterBase>,
    /// List, each: string of at least one character that matches `(/|ptid:).*`. May be absent. Deprecated.
    pub include_property_templates: Option<Vec<String>>,
}

impl AlphaGetMetadataArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            include_media_info: false,
            include_deleted: false,
            include_has_explicit_shared_members: false,
            include_property_groups: None,
            include_property_templates: None,
        }
    }

    /// Sets `include_media_info`.
    #[must_use]
    #[inline]
    pub fn include_media_info(mut self, include_media_info: bool) -> Self {
        self.include_media_info = include_media_info;
        self
    }

    /// Sets `include_deleted`.
    #[must_use]
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.include_deleted = include_deleted;
        self
    }

    /// Sets `include_has_explicit_shared_members`.
    #[must_use]
    #[inline]
    pub fn include_has_explicit_shared_members(
        mut self,
        include_has_explicit_shared_members: bool,
    ) -> Self {
        self.include_has_explicit_shared_members = include_has_explicit_shared_members;
        self
    }

    /// Sets `include_property_groups`.
    #[must_use]
    #[inline]
    pub fn include_property_groups(
        mut self,
        include_property_groups: crate::file_properties::TemplateFilterBase,
    ) -> Self {
        self.include_property_groups = Some(include_property_groups);
        self
    }

    /// Sets `include_property_templates`.
    #[must_use]
    #[inline]
    pub fn include_property_templates(mut self, include_property_templates: Vec<String>) -> Self {
        self.include_property_templates = Some(include_property_templates);
        self
    }
}

impl wire::Fields for AlphaGetMetadataArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("include_media_info", &self.include_media_info, &false);
        writer.unless_default("include_deleted", &self.include_deleted, &false);
        writer.unless_default(
            "include_has_explicit_shared_members",
            &self.include_has_explicit_shared_members,
            &false,
        );
        writer.optional("include_property_groups", self.include_property_groups.as_ref());
        writer.optional("include_property_templates", self.include_property_templates.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            include_media_info: object.or_default("include_media_info", false)?,
            include_deleted: object.or_default("include_deleted", false)?,
            include_has_explicit_shared_members: object
                .or_default("include_has_explicit_shared_members", false)?,
            include_property_groups: object.optional("include_property_groups")?,
            include_property_templates: object.optional("include_property_templates")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        wire::check::field(
            "include_property_groups",
            wire::check::optional(&self.include_property_groups, wire::Wire::check),
        )?;
        wire::check::field(
            "include_property_templates",
            wire::check::optional(&self.include_property_templates, |value| {
                wire::check::each(value, |item| {
                    wire::check::text(
                        item,
                        Some(&crate::patterns::FILE_PROPERTIES_TEMPLATE_ID),
                        (Some(1), None),
                    )
                })
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/copy_batch`, and one more place (`files.RelocationBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationBatchArg {
    /// List of 1 to 1000 items, each: `files.RelocationPath`.
    pub entries: Vec<crate::files::RelocationPath>,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Boolean. Default: `false`. Deprecated.
    pub allow_shared_folder: bool,
    /// Boolean. Default: `false`.
    pub allow_ownership_transfer: bool,
}

impl RelocationBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<crate::files::RelocationPath>) -> Self {
        Self {
            entries,
            autorename: false,
            allow_shared_folder: false,
            allow_ownership_transfer: false,
        }
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }

    /// Sets `allow_shared_folder`.
    #[must_use]
    #[inline]
    pub fn allow_shared_folder(mut self, allow_shared_folder: bool) -> Self {
        self.allow_shared_folder = allow_shared_folder;
        self
    }

    /// Sets `allow_ownership_transfer`.
    #[must_use]
    #[inline]
    pub fn allow_ownership_transfer(mut self, allow_ownership_transfer: bool) -> Self {
        self.allow_ownership_transfer = allow_ownership_transfer;
        self
    }
}

impl wire::Fields for RelocationBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.unless_default("allow_shared_folder", &self.allow_shared_folder, &false);
        writer.unless_default("allow_ownership_transfer", &self.allow_ownership_transfer, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            autorename: object.or_default("autorename", false)?,
            allow_shared_folder: object.or_default("allow_shared_folder", false)?,
            allow_ownership_transfer: object.or_default("allow_ownership_transfer", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "entries",
            wire::check::items(&self.entries, (Some(1), Some(1000)))
                .and_then(|()| wire::check::each(&self.entries, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Part of `files.RelocationBatchJobStatus`, and one more place (`files.RelocationBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationBatchResult {
    /// List, each: `files.RelocationBatchResultData`.
    pub entries: Vec<RelocationBatchResultData>,
}

impl RelocationBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<RelocationBatchResultData>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for RelocationBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.RelocationBatchResult` (`files.RelocationBatchResultData`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationBatchResultData {
    /// `files.Metadata`.
    pub metadata: crate::files::Metadata,
}

impl RelocationBatchResultData {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: crate::files::Metadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for RelocationBatchResultData {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Argument of `files/search` (`files.SearchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchArg {
    /// String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// String of at most 1000 characters.
    pub query: String,
    /// Integer up to 9999. Default: `0`.
    pub start: u64,
    /// Integer from 1 to 1000. Default: `100`.
    pub max_results: u64,
    /// `files.SearchMode`. Default: `filename`.
    pub mode: SearchMode,
}

impl SearchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            query: query.into(),
            start: 0,
            max_results: 100,
            mode: SearchMode::Filename,
        }
    }

    /// Sets `start`.
    #[must_use]
    #[inline]
    pub fn start(mut self, start: u64) -> Self {
        self.start = start;
        self
    }

    /// Sets `max_results`.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: u64) -> Self {
        self.max_results = max_results;
        self
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: SearchMode) -> Self {
        self.mode = mode;
        self
    }
}

impl wire::Fields for SearchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("query", &self.query);
        writer.unless_default("start", &self.start, &0);
        writer.unless_default("max_results", &self.max_results, &100);
        writer.unless_default("mode", &self.mode, &SearchMode::Filename);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            query: object.required("query")?,
            start: object.or_default("start", 0)?,
            max_results: object.or_default("max_results", 100)?,
            mode: object.or_default("mode", SearchMode::Filename)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH_ROR_ID), (None, None)),
        )?;
        wire::check::field("query", wire::check::text(&self.query, None, (None, Some(1000))))?;
        wire::check::field("start", wire::check::number(&self.start, (None, Some(9999))))?;
        wire::check::field(
            "max_results",
            wire::check::number(&self.max_results, (Some(1), Some(1000))),
        )?;
        Ok(())
    }
}

/// Part of `files.SearchResult` (`files.SearchMatch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchMatch {
    /// `files.SearchMatchType`.
    pub match_type: SearchMatchType,
    /// `files.Metadata`.
    pub metadata: crate::files::Metadata,
}

impl SearchMatch {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(match_type: SearchMatchType, metadata: crate::files::Metadata) -> Self {
        Self { match_type, metadata }
    }
}

impl wire::Fields for SearchMatch {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("match_type", &self.match_type);
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            match_type: object.required("match_type")?,
            metadata: object.required("metadata")?,
        })
    }
}

/// Result of `files/search` (`files.SearchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// List, each: `files.SearchMatch`.
    pub matches: Vec<SearchMatch>,
    /// Boolean.
    pub more: bool,
    /// Integer.
    pub start: u64,
}

impl SearchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(matches: Vec<SearchMatch>, more: bool, start: u64) -> Self {
        Self { matches, more, start }
    }
}

impl wire::Fields for SearchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("matches", &self.matches);
        writer.field("more", &self.more);
        writer.field("start", &self.start);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            matches: object.required("matches")?,
            more: object.required("more")?,
            start: object.required("start")?,
        })
    }
}

/// Error of `files/alpha/get_metadata` (`files.AlphaGetMetadataError`).
#[derive(Debug, Clone, PartialEq)]
pub enum AlphaGetMetadataError {
    /// `path`, with: `files.LookupError`.
    Path(crate::files::LookupError),
    /// `properties_error`, with: `file_properties.LookUpPropertiesError`.
    PropertiesError(crate::file_properties::LookUpPropertiesError),
}

impl AlphaGetMetadataError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::PropertiesError(_) => "properties_error",
        }
    }
}

impl wire::Wire for AlphaGetMetadataError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::PropertiesError(value) => writer.nested("properties_error", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "properties_error" => Self::PropertiesError(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.RelocationBatchJobStatus` (`files.RelocationBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelocationBatchError {
    /// `from_lookup`, with: `files.LookupError`.
    FromLookup(crate::files::LookupError),
    /// `from_write`, with: `files.WriteError`.
    FromWrite(crate::files::WriteError),
    /// `to`, with: `files.WriteError`.
    To(crate::files::WriteError),
    /// `cant_copy_shared_folder`.
    CantCopySharedFolder,
    /// `cant_nest_shared_folder`.
    CantNestSharedFolder,
    /// `cant_move_folder_into_itself`.
    CantMoveFolderIntoItself,
    /// `too_many_files`.
    TooManyFiles,
    /// `duplicated_or_nested_paths`.
    DuplicatedOrNestedPaths,
    /// `cant_transfer_ownership`.
    CantTransferOwnership,
    /// `insufficient_quota`.
    InsufficientQuota,
    /// `internal_error`.
    InternalError,
    /// `cant_move_shared_folder`.
    CantMoveSharedFolder,
    /// `cant_move_into_vault`, with: `files.MoveIntoVaultError`.
    CantMoveIntoVault(crate::files::MoveIntoVaultError),
    /// `cant_move_into_family`, with: `files.MoveIntoFamilyError`.
    CantMoveIntoFamily(crate::files::MoveIntoFamilyError),
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelocationBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FromLookup(_) => "from_lookup",
            Self::FromWrite(_) => "from_write",
            Self::To(_) => "to",
            Self::CantCopySharedFolder => "cant_copy_shared_folder",
            Self::CantNestSharedFolder => "cant_nest_shared_folder",
            Self::CantMoveFolderIntoItself => "cant_move_folder_into_itself",
            Self::TooManyFiles => "too_many_files",
            Self::DuplicatedOrNestedPaths => "duplicated_or_nested_paths",
            Self::CantTransferOwnership => "cant_transfer_ownership",
            Self::InsufficientQuota => "insufficient_quota",
            Self::InternalError => "internal_error",
            Self::CantMoveSharedFolder => "cant_move_shared_folder",
            Self::CantMoveIntoVault(_) => "cant_move_into_vault",
            Self::CantMoveIntoFamily(_) => "cant_move_into_family",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelocationBatchError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FromLookup(value) => writer.nested("from_lookup", value),
            Self::FromWrite(value) => writer.nested("from_write", value),
            Self::To(value) => writer.nested("to", value),
            Self::CantMoveIntoVault(value) => writer.nested("cant_move_into_vault", value),
            Self::CantMoveIntoFamily(value) => writer.nested("cant_move_into_family", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "from_lookup" => Self::FromLookup(tagged.nested()?),
            "from_write" => Self::FromWrite(tagged.nested()?),
            "to" => Self::To(tagged.nested()?),
            "cant_copy_shared_folder" => Self::CantCopySharedFolder,
            "cant_nest_shared_folder" => Self::CantNestSharedFolder,
            "cant_move_folder_into_itself" => Self::CantMoveFolderIntoItself,
            "too_many_files" => Self::TooManyFiles,
            "duplicated_or_nested_paths" => Self::DuplicatedOrNestedPaths,
            "cant_transfer_ownership" => Self::CantTransferOwnership,
            "insufficient_quota" => Self::InsufficientQuota,
            "internal_error" => Self::InternalError,
            "cant_move_shared_folder" => Self::CantMoveSharedFolder,
            "cant_move_into_vault" => Self::CantMoveIntoVault(tagged.nested()?),
            "cant_move_into_family" => Self::CantMoveIntoFamily(tagged.nested()?),
            "too_many_write_operations" => Self::TooManyWriteOperations,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/copy_batch/check`, and one more place (`files.RelocationBatchJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum RelocationBatchJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.RelocationBatchResult`.
    Complete(RelocationBatchResult),
    /// `failed`, with: `files.RelocationBatchError`.
    Failed(RelocationBatchError),
}

impl RelocationBatchJobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
        }
    }
}

impl wire::Wire for RelocationBatchJobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `files/copy_batch`, and one more place (`files.RelocationBatchLaunch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelocationBatchLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.RelocationBatchResult`.
    Complete(RelocationBatchResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelocationBatchLaunch {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
            Self::Complete(_) => "complete",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelocationBatchLaunch {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.inline("complete", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.SearchMatch` (`files.SearchMatchType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SearchMatchType {
    /// `filename`.
    Filename,
    /// `content`.
    Content,
    /// `both`.
    Both,
}

impl SearchMatchType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Filename => "filename",
            Self::Content => "content",
            Self::Both => "both",
        }
    }
}

impl wire::Wire for SearchMatchType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "filename" => Self::Filename,
            "content" => Self::Content,
            "both" => Self::Both,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.SearchArg` (`files.SearchMode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SearchMode {
    /// `filename`.
    Filename,
    /// `filename_and_content`.
    FilenameAndContent,
    /// `deleted_filename`.
    DeletedFilename,
}

impl SearchMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Filename => "filename",
            Self::FilenameAndContent => "filename_and_content",
            Self::DeletedFilename => "deleted_filename",
        }
    }
}

impl wire::Wire for SearchMode {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "filename" => Self::Filename,
            "filename_and_content" => Self::FilenameAndContent,
            "deleted_filename" => Self::DeletedFilename,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `files/upload_session/finish_batch` (`files.UploadSessionFinishBatchLaunch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionFinishBatchLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.UploadSessionFinishBatchResult`.
    Complete(crate::files::UploadSessionFinishBatchResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionFinishBatchLaunch {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
            Self::Complete(_) => "complete",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionFinishBatchLaunch {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.inline("complete", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { AlphaGetMetadataArg RelocationBatchArg RelocationBatchResult RelocationBatchResultData SearchArg SearchMatch SearchResult }
wire::wire_unions! { AlphaGetMetadataError RelocationBatchError RelocationBatchJobStatus RelocationBatchLaunch SearchMatchType SearchMode UploadSessionFinishBatchLaunch }
