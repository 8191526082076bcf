// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `files`.

use crate::wire;

/// Argument of `files/tags/add` (`files.AddTagArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTagArg {
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
    /// String of 1 to 32 characters that matches `[\w]+`.
    pub tag_text: String,
}

impl AddTagArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, tag_text: impl Into<String>) -> Self {
        Self { path: path.into(), tag_text: tag_text.into() }
    }
}

impl wire::Fields for AddTagArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("tag_text", &self.tag_text);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, tag_text: object.required("tag_text")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        wire::check::field(
            "tag_text",
            wire::check::text(
                &self.tag_text,
                Some(&crate::patterns::FILES_TAG_TEXT),
                (Some(1), Some(32)),
            ),
        )?;
        Ok(())
    }
}

/// Part of `files.GetTemporaryUploadLinkArg`, and one more place (`files.CommitInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitInfo {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// `files.WriteMode`. Default: `add`.
    pub mode: WriteMode,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Time, in whole seconds. May be absent.
    pub client_modified: Option<jiff::Timestamp>,
    /// Boolean. Default: `false`.
    pub mute: bool,
    /// List, each: `file_properties.PropertyGroup`. May be absent.
    pub property_groups: Option<Vec<crate::file_properties::PropertyGroup>>,
    /// Boolean. Default: `false`.
    pub strict_conflict: bool,
}

impl CommitInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: WriteMode::Add,
            autorename: false,
            client_modified: None,
            mute: false,
            property_groups: None,
            strict_conflict: false,
        }
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: WriteMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }

    /// Sets `client_modified`.
    #[must_use]
    #[inline]
    pub fn client_modified(mut self, client_modified: jiff::Timestamp) -> Self {
        self.client_modified = Some(client_modified);
        self
    }

    /// Sets `mute`.
    #[must_use]
    #[inline]
    pub fn mute(mut self, mute: bool) -> Self {
        self.mute = mute;
        self
    }

    /// Sets `property_groups`.
    #[must_use]
    #[inline]
    pub fn property_groups(
        mut self,
        property_groups: Vec<crate::file_properties::PropertyGroup>,
    ) -> Self {
        self.property_groups = Some(property_groups);
        self
    }

    /// Sets `strict_conflict`.
    #[must_use]
    #[inline]
    pub fn strict_conflict(mut self, strict_conflict: bool) -> Self {
        self.strict_conflict = strict_conflict;
        self
    }
}

impl wire::Fields for CommitInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("mode", &self.mode, &WriteMode::Add);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.optional("client_modified", self.client_modified.as_ref());
        writer.unless_default("mute", &self.mute, &false);
        writer.optional("property_groups", self.property_groups.as_ref());
        writer.unless_default("strict_conflict", &self.strict_conflict, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            mode: object.or_default("mode", WriteMode::Add)?,
            autorename: object.or_default("autorename", false)?,
            client_modified: object.optional("client_modified")?,
            mute: object.or_default("mute", false)?,
            property_groups: object.optional("property_groups")?,
            strict_conflict: object.or_default("strict_conflict", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field("mode", wire::Wire::check(&self.mode))?;
        wire::check::field(
            "property_groups",
            wire::check::optional(&self.property_groups, |value| {
                wire::check::each(value, wire::Wire::check)
            }),
        )?;
        Ok(())
    }
}

/// Part of `team.TeamFolderMetadata` (`files.ContentSyncSetting`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentSyncSetting {
    /// String of at least 4 characters that matches `id:.+`.
    pub id: String,
    /// `files.SyncSetting`.
    pub sync_setting: SyncSetting,
}

impl ContentSyncSetting {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, sync_setting: SyncSetting) -> Self {
        Self { id: id.into(), sync_setting }
    }
}

impl wire::Fields for ContentSyncSetting {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("sync_setting", &self.sync_setting);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { id: object.required("id")?, sync_setting: object.required("sync_setting")? })
    }
}

/// Part of `team.TeamFolderUpdateSyncSettingsArg` (`files.ContentSyncSettingArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentSyncSettingArg {
    /// String of at least 4 characters that matches `id:.+`.
    pub id: String,
    /// `files.SyncSettingArg`.
    pub sync_setting: SyncSettingArg,
}

impl ContentSyncSettingArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, sync_setting: SyncSettingArg) -> Self {
        Self { id: id.into(), sync_setting }
    }
}

impl wire::Fields for ContentSyncSettingArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("sync_setting", &self.sync_setting);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { id: object.required("id")?, sync_setting: object.required("sync_setting")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "id",
            wire::check::text(&self.id, Some(&crate::patterns::FILES_FILE_ID), (Some(4), None)),
        )?;
        Ok(())
    }
}

/// Argument of `files/create_folder`, and one more place (`files.CreateFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// Boolean. Default: `false`.
    pub autorename: bool,
}

impl CreateFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), autorename: false }
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }
}

impl wire::Fields for CreateFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("autorename", &self.autorename, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            autorename: object.or_default("autorename", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_WRITE_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Argument of `files/create_folder_batch` (`files.CreateFolderBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderBatchArg {
    /// List of at most 10000 items, each: string that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub paths: Vec<String>,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Boolean. Default: `false`.
    pub force_async: bool,
}

impl CreateFolderBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(paths: Vec<String>) -> Self {
        Self { paths, autorename: false, force_async: false }
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }
}

impl wire::Fields for CreateFolderBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("paths", &self.paths);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.unless_default("force_async", &self.force_async, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            paths: object.required("paths")?,
            autorename: object.or_default("autorename", false)?,
            force_async: object.or_default("force_async", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "paths",
            wire::check::items(&self.paths, (None, Some(10000))).and_then(|()| {
                wire::check::each(&self.paths, |item| {
                    wire::check::text(item, Some(&crate::patterns::FILES_WRITE_PATH), (None, None))
                })
            }),
        )?;
        Ok(())
    }
}

/// Part of `files.CreateFolderBatchJobStatus`, and one more place (`files.CreateFolderBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderBatchResult {
    /// List, each: `files.CreateFolderBatchResultEntry`.
    pub entries: Vec<CreateFolderBatchResultEntry>,
}

impl CreateFolderBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<CreateFolderBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for CreateFolderBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.CreateFolderBatchResultEntry` (`files.CreateFolderEntryResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderEntryResult {
    /// `files.FolderMetadata`.
    pub metadata: FolderMetadata,
}

impl CreateFolderEntryResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: FolderMetadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for CreateFolderEntryResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Result of `files/create_folder_v2` (`files.CreateFolderResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderResult {
    /// `files.FolderMetadata`.
    pub metadata: FolderMetadata,
}

impl CreateFolderResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: FolderMetadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for CreateFolderResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Argument of `files/delete`, and 3 more places (`files.DeleteArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    pub parent_rev: Option<String>,
}

impl DeleteArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), parent_rev: None }
    }

    /// Sets `parent_rev`.
    #[must_use]
    #[inline]
    pub fn parent_rev(mut self, parent_rev: impl Into<String>) -> Self {
        self.parent_rev = Some(parent_rev.into());
        self
    }
}

impl wire::Fields for DeleteArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.optional("parent_rev", self.parent_rev.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, parent_rev: object.optional("parent_rev")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "parent_rev",
            wire::check::optional(&self.parent_rev, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_REV), (Some(9), None))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/delete_batch` (`files.DeleteBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBatchArg {
    /// List of at most 1000 items, each: `files.DeleteArg`.
    pub entries: Vec<DeleteArg>,
}

impl DeleteBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<DeleteArg>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for DeleteBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "entries",
            wire::check::items(&self.entries, (None, Some(1000)))
                .and_then(|()| wire::check::each(&self.entries, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Part of `files.DeleteBatchJobStatus`, and one more place (`files.DeleteBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBatchResult {
    /// List, each: `files.DeleteBatchResultEntry`.
    pub entries: Vec<DeleteBatchResultEntry>,
}

impl DeleteBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<DeleteBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for DeleteBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.DeleteBatchResultEntry` (`files.DeleteBatchResultData`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBatchResultData {
    /// `files.Metadata`.
    pub metadata: Metadata,
}

impl DeleteBatchResultData {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: Metadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for DeleteBatchResultData {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Result of `files/delete_v2` (`files.DeleteResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResult {
    /// `files.Metadata`.
    pub metadata: Metadata,
}

impl DeleteResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: Metadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for DeleteResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// `files.DeletedMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedMetadata {
    /// String.
    pub name: String,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent. Deprecated.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub preview_url: Option<String>,
    /// Boolean. May be absent.
    pub is_restorable: Option<bool>,
}

impl DeletedMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            path_lower: None,
            path_display: None,
            parent_shared_folder_id: None,
            preview_url: None,
            is_restorable: None,
        }
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `preview_url`.
    #[must_use]
    #[inline]
    pub fn preview_url(mut self, preview_url: impl Into<String>) -> Self {
        self.preview_url = Some(preview_url.into());
        self
    }

    /// Sets `is_restorable`.
    #[must_use]
    #[inline]
    pub fn is_restorable(mut self, is_restorable: bool) -> Self {
        self.is_restorable = Some(is_restorable);
        self
    }
}

impl wire::Fields for DeletedMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("preview_url", self.preview_url.as_ref());
        writer.optional("is_restorable", self.is_restorable.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            path_lower: object.optional("path_lower")?,
            path_display: object.optional("path_display")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            preview_url: object.optional("preview_url")?,
            is_restorable: object.optional("is_restorable")?,
        })
    }
}

/// Part of `files.MediaMetadata`, and 2 more places (`files.Dimensions`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// Integer.
    pub height: u64,
    /// Integer.
    pub width: u64,
}

impl Dimensions {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(height: u64, width: u64) -> Self {
        Self { height, width }
    }
}

impl wire::Fields for Dimensions {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("height", &self.height);
        writer.field("width", &self.width);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { height: object.required("height")?, width: object.required("width")? })
    }
}

/// Argument of `files/download` (`files.DownloadArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// String of at least 9 characters that matches `[0-9a-f]+`. May be absent. Deprecated.
    pub rev: Option<String>,
}

impl DownloadArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), rev: None }
    }

    /// Sets `rev`.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: impl Into<String>) -> Self {
        self.rev = Some(rev.into());
        self
    }
}

impl wire::Fields for DownloadArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.optional("rev", self.rev.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, rev: object.optional("rev")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        wire::check::field(
            "rev",
            wire::check::optional(&self.rev, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_REV), (Some(9), None))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/download_zip` (`files.DownloadZipArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadZipArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
}

impl DownloadZipArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Fields for DownloadZipArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `files/download_zip` (`files.DownloadZipResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadZipResult {
    /// `files.FolderMetadata`.
    pub metadata: FolderMetadata,
}

impl DownloadZipResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: FolderMetadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for DownloadZipResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Argument of `files/export` (`files.ExportArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// String. May be absent.
    pub export_format: Option<String>,
}

impl ExportArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), export_format: None }
    }

    /// Sets `export_format`.
    #[must_use]
    #[inline]
    pub fn export_format(mut self, export_format: impl Into<String>) -> Self {
        self.export_format = Some(export_format.into());
        self
    }
}

impl wire::Fields for ExportArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.optional("export_format", self.export_format.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            export_format: object.optional("export_format")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Part of `files.FileMetadata` (`files.ExportInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportInfo {
    /// String. May be absent.
    pub export_as: Option<String>,
    /// List, each: string. May be absent.
    pub export_options: Option<Vec<String>>,
}

impl ExportInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { export_as: None, export_options: None }
    }

    /// Sets `export_as`.
    #[must_use]
    #[inline]
    pub fn export_as(mut self, export_as: impl Into<String>) -> Self {
        self.export_as = Some(export_as.into());
        self
    }

    /// Sets `export_options`.
    #[must_use]
    #[inline]
    pub fn export_options(mut self, export_options: Vec<String>) -> Self {
        self.export_options = Some(export_options);
        self
    }
}

impl Default for ExportInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ExportInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("export_as", self.export_as.as_ref());
        writer.optional("export_options", self.export_options.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            export_as: object.optional("export_as")?,
            export_options: object.optional("export_options")?,
        })
    }
}

/// Part of `files.ExportResult` (`files.ExportMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportMetadata {
    /// String.
    pub name: String,
    /// Integer.
    pub size: u64,
    /// String of exactly 64 characters. May be absent.
    pub export_hash: Option<String>,
    /// Integer. May be absent.
    pub paper_revision: Option<i64>,
}

impl ExportMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, size: u64) -> Self {
        Self { name: name.into(), size, export_hash: None, paper_revision: None }
    }

    /// Sets `export_hash`.
    #[must_use]
    #[inline]
    pub fn export_hash(mut self, export_hash: impl Into<String>) -> Self {
        self.export_hash = Some(export_hash.into());
        self
    }

    /// Sets `paper_revision`.
    #[must_use]
    #[inline]
    pub fn paper_revision(mut self, paper_revision: i64) -> Self {
        self.paper_revision = Some(paper_revision);
        self
    }
}

impl wire::Fields for ExportMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("size", &self.size);
        writer.optional("export_hash", self.export_hash.as_ref());
        writer.optional("paper_revision", self.paper_revision.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            size: object.required("size")?,
            export_hash: object.optional("export_hash")?,
            paper_revision: object.optional("paper_revision")?,
        })
    }
}

/// Result of `files/export` (`files.ExportResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportResult {
    /// `files.ExportMetadata`.
    pub export_metadata: ExportMetadata,
    /// `files.FileMetadata`.
    pub file_metadata: FileMetadata,
}

impl ExportResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(export_metadata: ExportMetadata, file_metadata: FileMetadata) -> Self {
        Self { export_metadata, file_metadata }
    }
}

impl wire::Fields for ExportResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("export_metadata", &self.export_metadata);
        writer.field("file_metadata", &self.file_metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            export_metadata: object.required("export_metadata")?,
            file_metadata: object.required("file_metadata")?,
        })
    }
}

/// Part of `files.LockConflictError`, and one more place (`files.FileLock`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileLock {
    /// `files.FileLockContent`.
    pub content: FileLockContent,
}

impl FileLock {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(content: FileLockContent) -> Self {
        Self { content }
    }
}

impl wire::Fields for FileLock {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("content", &self.content);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { content: object.required("content")? })
    }
}

/// Part of `files.FileMetadata` (`files.FileLockMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileLockMetadata {
    /// Boolean. May be absent.
    pub is_lockholder: Option<bool>,
    /// String. May be absent.
    pub lockholder_name: Option<String>,
    /// String of exactly 40 characters. May be absent.
    pub lockholder_account_id: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub created: Option<jiff::Timestamp>,
}

impl FileLockMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            is_lockholder: None,
            lockholder_name: None,
            lockholder_account_id: None,
            created: None,
        }
    }

    /// Sets `is_lockholder`.
    #[must_use]
    #[inline]
    pub fn is_lockholder(mut self, is_lockholder: bool) -> Self {
        self.is_lockholder = Some(is_lockholder);
        self
    }

    /// Sets `lockholder_name`.
    #[must_use]
    #[inline]
    pub fn lockholder_name(mut self, lockholder_name: impl Into<String>) -> Self {
        self.lockholder_name = Some(lockholder_name.into());
        self
    }

    /// Sets `lockholder_account_id`.
    #[must_use]
    #[inline]
    pub fn lockholder_account_id(mut self, lockholder_account_id: impl Into<String>) -> Self {
        self.lockholder_account_id = Some(lockholder_account_id.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn created(mut self, created: jiff::Timestamp) -> Self {
        self.created = Some(created);
        self
    }
}

impl Default for FileLockMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for FileLockMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("is_lockholder", self.is_lockholder.as_ref());
        writer.optional("lockholder_name", self.lockholder_name.as_ref());
        writer.optional("lockholder_account_id", self.lockholder_account_id.as_ref());
        writer.optional("created", self.created.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            is_lockholder: object.optional("is_lockholder")?,
            lockholder_name: object.optional("lockholder_name")?,
            lockholder_account_id: object.optional("lockholder_account_id")?,
            created: object.optional("created")?,
        })
    }
}

/// Result of `files/alpha/upload`, and 14 more places (`files.FileMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMetadata {
    /// String.
    pub name: String,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent. Deprecated.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub preview_url: Option<String>,
    /// String of at least one character.
    pub id: String,
    /// Time, in whole seconds.
    pub client_modified: jiff::Timestamp,
    /// Time, in whole seconds.
    pub server_modified: jiff::Timestamp,
    /// String of at least 9 characters that matches `[0-9a-f]+`.
    pub rev: String,
    /// Integer.
    pub size: u64,
    /// `files.MediaInfo`. May be absent.
    pub media_info: Option<MediaInfo>,
    /// `files.SymlinkInfo`. May be absent.
    pub symlink_info: Option<SymlinkInfo>,
    /// `files.FileSharingInfo`. May be absent.
    pub sharing_info: Option<FileSharingInfo>,
    /// Boolean. Default: `true`.
    pub is_downloadable: bool,
    /// `files.ExportInfo`. May be absent.
    pub export_info: Option<ExportInfo>,
    /// List, each: `file_properties.PropertyGroup`. May be absent.
    pub property_groups: Option<Vec<crate::file_properties::PropertyGroup>>,
    /// Boolean. May be absent.
    pub has_explicit_shared_members: Option<bool>,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
    /// `files.FileLockMetadata`. May be absent.
    pub file_lock_info: Option<FileLockMetadata>,
    /// Boolean. May be absent.
    pub is_restorable: Option<bool>,
}

impl FileMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        client_modified: jiff::Timestamp,
        server_modified: jiff::Timestamp,
        rev: impl Into<String>,
        size: u64,
    ) -> Self {
        Self {
            name: name.into(),
            path_lower: None,
            path_display: None,
            parent_shared_folder_id: None,
            preview_url: None,
            id: id.into(),
            client_modified,
            server_modified,
            rev: rev.into(),
            size,
            media_info: None,
            symlink_info: None,
            sharing_info: None,
            is_downloadable: true,
            export_info: None,
            property_groups: None,
            has_explicit_shared_members: None,
            content_hash: None,
            file_lock_info: None,
            is_restorable: None,
        }
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `preview_url`.
    #[must_use]
    #[inline]
    pub fn preview_url(mut self, preview_url: impl Into<String>) -> Self {
        self.preview_url = Some(preview_url.into());
        self
    }

    /// Sets `media_info`.
    #[must_use]
    #[inline]
    pub fn media_info(mut self, media_info: MediaInfo) -> Self {
        self.media_info = Some(media_info);
        self
    }

    /// Sets `symlink_info`.
    #[must_use]
    #[inline]
    pub fn symlink_info(mut self, symlink_info: SymlinkInfo) -> Self {
        self.symlink_info = Some(symlink_info);
        self
    }

    /// Sets `sharing_info`.
    #[must_use]
    #[inline]
    pub fn sharing_info(mut self, sharing_info: FileSharingInfo) -> Self {
        self.sharing_info = Some(sharing_info);
        self
    }

    /// Sets `is_downloadable`.
    #[must_use]
    #[inline]
    pub fn is_downloadable(mut self, is_downloadable: bool) -> Self {
        self.is_downloadable = is_downloadable;
        self
    }

    /// Sets `export_info`.
    #[must_use]
    #[inline]
    pub fn export_info(mut self, export_info: ExportInfo) -> Self {
        self.export_info = Some(export_info);
        self
    }

    /// Sets `property_groups`.
    #[must_use]
    #[inline]
    pub fn property_groups(
        mut self,
        property_groups: Vec<crate::file_properties::PropertyGroup>,
    ) -> Self {
        self.property_groups = Some(property_groups);
        self
    }

    /// Sets `has_explicit_shared_members`.
    #[must_use]
    #[inline]
    pub fn has_explicit_shared_members(mut self, has_explicit_shared_members: bool) -> Self {
        self.has_explicit_shared_members = Some(has_explicit_shared_members);
        self
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }

    /// Sets `file_lock_info`.
    #[must_use]
    #[inline]
    pub fn file_lock_info(mut self, file_lock_info: FileLockMetadata) -> Self {
        self.file_lock_info = Some(file_lock_info);
        self
    }

    /// Sets `is_restorable`.
    #[must_use]
    #[inline]
    pub fn is_restorable(mut self, is_restorable: bool) -> Self {
        self.is_restorable = Some(is_restorable);
        self
    }
}

impl wire::Fields for FileMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("preview_url", self.preview_url.as_ref());
        writer.field("id", &self.id);
        writer.field("client_modified", &self.client_modified);
        writer.field("server_modified", &self.server_modified);
        writer.field("rev", &self.rev);
        writer.field("size", &self.size);
        writer.optional("media_info", self.media_info.as_ref());
        writer.optional("symlink_info", self.symlink_info.as_ref());
        writer.optional("sharing_info", self.sharing_info.as_ref());
        writer.unless_default("is_downloadable", &self.is_downloadable, &true);
        writer.optional("export_info", self.export_info.as_ref());
        writer.optional("property_groups", self.property_groups.as_ref());
        writer.optional("has_explicit_shared_members", self.has_explicit_shared_members.as_ref());
        writer.optional("content_hash", self.content_hash.as_ref());
        writer.optional("file_lock_info", self.file_lock_info.as_ref());
        writer.optional("is_restorable", self.is_restorable.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            path_lower: object.optional("path_lower")?,
            path_display: object.optional("path_display")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            preview_url: object.optional("preview_url")?,
            id: object.required("id")?,
            client_modified: object.required("client_modified")?,
            server_modified: object.required("server_modified")?,
            rev: object.required("rev")?,
            size: object.required("size")?,
            media_info: object.optional("media_info")?,
            symlink_info: object.optional("symlink_info")?,
            sharing_info: object.optional("sharing_info")?,
            is_downloadable: object.or_default("is_downloadable", true)?,
            export_info: object.optional("export_info")?,
            property_groups: object.optional("property_groups")?,
            has_explicit_shared_members: object.optional("has_explicit_shared_members")?,
            content_hash: object.optional("content_hash")?,
            file_lock_info: object.optional("file_lock_info")?,
            is_restorable: object.optional("is_restorable")?,
        })
    }
}

/// `files.FileOpsResult`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileOpsResult {}

impl FileOpsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for FileOpsResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for FileOpsResult {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Part of `files.FileMetadata` (`files.FileSharingInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileSharingInfo {
    /// Boolean.
    pub read_only: bool,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub parent_shared_folder_id: String,
    /// String of exactly 40 characters. May be absent.
    pub modified_by: Option<String>,
}

impl FileSharingInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(read_only: bool, parent_shared_folder_id: impl Into<String>) -> Self {
        Self {
            read_only,
            parent_shared_folder_id: parent_shared_folder_id.into(),
            modified_by: None,
        }
    }

    /// Sets `modified_by`.
    #[must_use]
    #[inline]
    pub fn modified_by(mut self, modified_by: impl Into<String>) -> Self {
        self.modified_by = Some(modified_by.into());
        self
    }
}

impl wire::Fields for FileSharingInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("read_only", &self.read_only);
        writer.field("parent_shared_folder_id", &self.parent_shared_folder_id);
        writer.optional("modified_by", self.modified_by.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            read_only: object.required("read_only")?,
            parent_shared_folder_id: object.required("parent_shared_folder_id")?,
            modified_by: object.optional("modified_by")?,
        })
    }
}

/// Result of `files/create_folder`, and 3 more places (`files.FolderMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FolderMetadata {
    /// String.
    pub name: String,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent. Deprecated.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub preview_url: Option<String>,
    /// String of at least one character.
    pub id: String,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent. Deprecated.
    pub shared_folder_id: Option<String>,
    /// `files.FolderSharingInfo`. May be absent.
    pub sharing_info: Option<FolderSharingInfo>,
    /// List, each: `file_properties.PropertyGroup`. May be absent.
    pub property_groups: Option<Vec<crate::file_properties::PropertyGroup>>,
}

impl FolderMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            path_lower: None,
            path_display: None,
            parent_shared_folder_id: None,
            preview_url: None,
            id: id.into(),
            shared_folder_id: None,
            sharing_info: None,
            property_groups: None,
        }
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `preview_url`.
    #[must_use]
    #[inline]
    pub fn preview_url(mut self, preview_url: impl Into<String>) -> Self {
        self.preview_url = Some(preview_url.into());
        self
    }

    /// Sets `shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn shared_folder_id(mut self, shared_folder_id: impl Into<String>) -> Self {
        self.shared_folder_id = Some(shared_folder_id.into());
        self
    }

    /// Sets `sharing_info`.
    #[must_use]
    #[inline]
    pub fn sharing_info(mut self, sharing_info: FolderSharingInfo) -> Self {
        self.sharing_info = Some(sharing_info);
        self
    }

    /// Sets `property_groups`.
    #[must_use]
    #[inline]
    pub fn property_groups(
        mut self,
        property_groups: Vec<crate::file_properties::PropertyGroup>,
    ) -> Self {
        self.property_groups = Some(property_groups);
        self
    }
}

impl wire::Fields for FolderMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("preview_url", self.preview_url.as_ref());
        writer.field("id", &self.id);
        writer.optional("shared_folder_id", self.shared_folder_id.as_ref());
        writer.optional("sharing_info", self.sharing_info.as_ref());
        writer.optional("property_groups", self.property_groups.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            path_lower: object.optional("path_lower")?,
            path_display: object.optional("path_display")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            preview_url: object.optional("preview_url")?,
            id: object.required("id")?,
            shared_folder_id: object.optional("shared_folder_id")?,
            sharing_info: object.optional("sharing_info")?,
            property_groups: object.optional("property_groups")?,
        })
    }
}

/// Part of `files.FolderMetadata` (`files.FolderSharingInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FolderSharingInfo {
    /// Boolean.
    pub read_only: bool,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent.
    pub parent_shared_folder_id: Option<String>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent.
    pub shared_folder_id: Option<String>,
    /// Boolean. Default: `false`.
    pub traverse_only: bool,
    /// Boolean. Default: `false`.
    pub no_access: bool,
}

impl FolderSharingInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(read_only: bool) -> Self {
        Self {
            read_only,
            parent_shared_folder_id: None,
            shared_folder_id: None,
            traverse_only: false,
            no_access: false,
        }
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn shared_folder_id(mut self, shared_folder_id: impl Into<String>) -> Self {
        self.shared_folder_id = Some(shared_folder_id.into());
        self
    }

    /// Sets `traverse_only`.
    #[must_use]
    #[inline]
    pub fn traverse_only(mut self, traverse_only: bool) -> Self {
        self.traverse_only = traverse_only;
        self
    }

    /// Sets `no_access`.
    #[must_use]
    #[inline]
    pub fn no_access(mut self, no_access: bool) -> Self {
        self.no_access = no_access;
        self
    }
}

impl wire::Fields for FolderSharingInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("read_only", &self.read_only);
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("shared_folder_id", self.shared_folder_id.as_ref());
        writer.unless_default("traverse_only", &self.traverse_only, &false);
        writer.unless_default("no_access", &self.no_access, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            read_only: object.required("read_only")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            shared_folder_id: object.optional("shared_folder_id")?,
            traverse_only: object.or_default("traverse_only", false)?,
            no_access: object.or_default("no_access", false)?,
        })
    }
}

/// Argument of `files/copy_reference/get` (`files.GetCopyReferenceArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCopyReferenceArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
}

impl GetCopyReferenceArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Fields for GetCopyReferenceArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `files/copy_reference/get` (`files.GetCopyReferenceResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCopyReferenceResult {
    /// `files.Metadata`.
    pub metadata: Metadata,
    /// String.
    pub copy_reference: String,
    /// Time, in whole seconds.
    pub expires: jiff::Timestamp,
}

impl GetCopyReferenceResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        metadata: Metadata,
        copy_reference: impl Into<String>,
        expires: jiff::Timestamp,
    ) -> Self {
        Self { metadata, copy_reference: copy_reference.into(), expires }
    }
}

impl wire::Fields for GetCopyReferenceResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
        writer.field("copy_reference", &self.copy_reference);
        writer.field("expires", &self.expires);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            metadata: object.required("metadata")?,
            copy_reference: object.required("copy_reference")?,
            expires: object.required("expires")?,
        })
    }
}

/// Argument of `files/get_metadata` (`files.GetMetadataArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataArg {
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
}

impl GetMetadataArg {
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
}

impl wire::Fields for GetMetadataArg {
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
        Ok(())
    }
}

/// Argument of `files/tags/get` (`files.GetTagsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagsArg {
    /// List, each: string that matches `/(.|[\r\n])*`.
    pub paths: Vec<String>,
}

impl GetTagsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(paths: Vec<String>) -> Self {
        Self { paths }
    }
}

impl wire::Fields for GetTagsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("paths", &self.paths);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { paths: object.required("paths")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "paths",
            wire::check::each(&self.paths, |item| {
                wire::check::text(item, Some(&crate::patterns::FILES_PATH), (None, None))
            }),
        )?;
        Ok(())
    }
}

/// Result of `files/tags/get` (`files.GetTagsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagsResult {
    /// List, each: `files.PathToTags`.
    pub paths_to_tags: Vec<PathToTags>,
}

impl GetTagsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(paths_to_tags: Vec<PathToTags>) -> Self {
        Self { paths_to_tags }
    }
}

impl wire::Fields for GetTagsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("paths_to_tags", &self.paths_to_tags);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { paths_to_tags: object.required("paths_to_tags")? })
    }
}

/// Argument of `files/get_temporary_link` (`files.GetTemporaryLinkArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemporaryLinkArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
}

impl GetTemporaryLinkArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Fields for GetTemporaryLinkArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `files/get_temporary_link` (`files.GetTemporaryLinkResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemporaryLinkResult {
    /// `files.FileMetadata`.
    pub metadata: FileMetadata,
    /// String.
    pub link: wire::SecretText,
}

impl GetTemporaryLinkResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: FileMetadata, link: impl Into<wire::SecretText>) -> Self {
        Self { metadata, link: link.into() }
    }
}

impl wire::Fields for GetTemporaryLinkResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
        writer.field("link", &self.link);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")?, link: object.required("link")? })
    }
}

/// Argument of `files/get_temporary_upload_link` (`files.GetTemporaryUploadLinkArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemporaryUploadLinkArg {
    /// `files.CommitInfo`.
    pub commit_info: CommitInfo,
    /// Number from 60.0 to 14400.0. Default: `14400.0`.
    pub duration: f64,
}

impl GetTemporaryUploadLinkArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(commit_info: CommitInfo) -> Self {
        Self { commit_info, duration: 14400.0 }
    }

    /// Sets `duration`.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
}

impl wire::Fields for GetTemporaryUploadLinkArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("commit_info", &self.commit_info);
        writer.unless_default("duration", &self.duration, &14400.0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            commit_info: object.required("commit_info")?,
            duration: object.or_default("duration", 14400.0)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("commit_info", wire::Wire::check(&self.commit_info))?;
        wire::check::field(
            "duration",
            wire::check::float(&self.duration, (Some(60.0), Some(14400.0))),
        )?;
        Ok(())
    }
}

/// Result of `files/get_temporary_upload_link` (`files.GetTemporaryUploadLinkResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemporaryUploadLinkResult {
    /// String.
    pub link: wire::SecretText,
}

impl GetTemporaryUploadLinkResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(link: impl Into<wire::SecretText>) -> Self {
        Self { link: link.into() }
    }
}

impl wire::Fields for GetTemporaryUploadLinkResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("link", &self.link);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { link: object.required("link")? })
    }
}

/// Argument of `files/get_thumbnail_batch` (`files.GetThumbnailBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThumbnailBatchArg {
    /// List, each: `files.ThumbnailArg`.
    pub entries: Vec<ThumbnailArg>,
}

impl GetThumbnailBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<ThumbnailArg>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for GetThumbnailBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("entries", wire::check::each(&self.entries, wire::Wire::check))?;
        Ok(())
    }
}

/// Result of `files/get_thumbnail_batch` (`files.GetThumbnailBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThumbnailBatchResult {
    /// List, each: `files.GetThumbnailBatchResultEntry`.
    pub entries: Vec<GetThumbnailBatchResultEntry>,
}

impl GetThumbnailBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<GetThumbnailBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for GetThumbnailBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.GetThumbnailBatchResultEntry` (`files.GetThumbnailBatchResultData`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThumbnailBatchResultData {
    /// `files.FileMetadata`.
    pub metadata: FileMetadata,
    /// String.
    pub thumbnail: String,
}

impl GetThumbnailBatchResultData {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: FileMetadata, thumbnail: impl Into<String>) -> Self {
        Self { metadata, thumbnail: thumbnail.into() }
    }
}

impl wire::Fields for GetThumbnailBatchResultData {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
        writer.field("thumbnail", &self.thumbnail);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            metadata: object.required("metadata")?,
            thumbnail: object.required("thumbnail")?,
        })
    }
}

/// Part of `files.MediaMetadata`, and 2 more places (`files.GpsCoordinates`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GpsCoordinates {
    /// Number.
    pub latitude: f64,
    /// Number.
    pub longitude: f64,
}

impl GpsCoordinates {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }
}

impl wire::Fields for GpsCoordinates {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("latitude", &self.latitude);
        writer.field("longitude", &self.longitude);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            latitude: object.required("latitude")?,
            longitude: object.required("longitude")?,
        })
    }
}

/// Part of `files.SearchMatchV2` (`files.HighlightSpan`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HighlightSpan {
    /// String.
    pub highlight_str: String,
    /// Boolean.
    pub is_highlighted: bool,
}

impl HighlightSpan {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(highlight_str: impl Into<String>, is_highlighted: bool) -> Self {
        Self { highlight_str: highlight_str.into(), is_highlighted }
    }
}

impl wire::Fields for HighlightSpan {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("highlight_str", &self.highlight_str);
        writer.field("is_highlighted", &self.is_highlighted);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            highlight_str: object.required("highlight_str")?,
            is_highlighted: object.required("is_highlighted")?,
        })
    }
}

/// Argument of `files/list_folder`, and one more place (`files.ListFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderArg {
    /// String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// Boolean. Default: `false`.
    pub recursive: bool,
    /// Boolean. Default: `false`. Deprecated.
    pub include_media_info: bool,
    /// Boolean. Default: `false`.
    pub include_deleted: bool,
    /// Boolean. Default: `false`.
    pub include_has_explicit_shared_members: bool,
    /// Boolean. Default: `true`.
    pub include_mounted_folders: bool,
    /// Integer from 1 to 2000. May be absent.
    pub limit: Option<u32>,
    /// `files.SharedLink`. May be absent.
    pub shared_link: Option<SharedLink>,
    /// `file_properties.TemplateFilterBase`. May be absent.
    pub include_property_groups: Option<crate::file_properties::TemplateFilterBase>,
    /// Boolean. Default: `true`.
    pub include_non_downloadable_files: bool,
    /// Boolean. Default: `false`.
    pub include_restorable_info: bool,
}

impl ListFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            recursive: false,
            include_media_info: false,
            include_deleted: false,
            include_has_explicit_shared_members: false,
            include_mounted_folders: true,
            limit: None,
            shared_link: None,
            include_property_groups: None,
            include_non_downloadable_files: true,
            include_restorable_info: false,
        }
    }

    /// Sets `recursive`.
    #[must_use]
    #[inline]
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
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

    /// Sets `include_mounted_folders`.
    #[must_use]
    #[inline]
    pub fn include_mounted_folders(mut self, include_mounted_folders: bool) -> Self {
        self.include_mounted_folders = include_mounted_folders;
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `shared_link`.
    #[must_use]
    #[inline]
    pub fn shared_link(mut self, shared_link: SharedLink) -> Self {
        self.shared_link = Some(shared_link);
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

    /// Sets `include_non_downloadable_files`.
    #[must_use]
    #[inline]
    pub fn include_non_downloadable_files(mut self, include_non_downloadable_files: bool) -> Self {
        self.include_non_downloadable_files = include_non_downloadable_files;
        self
    }

    /// Sets `include_restorable_info`.
    #[must_use]
    #[inline]
    pub fn include_restorable_info(mut self, include_restorable_info: bool) -> Self {
        self.include_restorable_info = include_restorable_info;
        self
    }
}

impl wire::Fields for ListFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("recursive", &self.recursive, &false);
        writer.unless_default("include_media_info", &self.include_media_info, &false);
        writer.unless_default("include_deleted", &self.include_deleted, &false);
        writer.unless_default(
            "include_has_explicit_shared_members",
            &self.include_has_explicit_shared_members,
            &false,
        );
        writer.unless_default("include_mounted_folders", &self.include_mounted_folders, &true);
        writer.optional("limit", self.limit.as_ref());
        writer.optional("shared_link", self.shared_link.as_ref());
        writer.optional("include_property_groups", self.include_property_groups.as_ref());
        writer.unless_default(
            "include_non_downloadable_files",
            &self.include_non_downloadable_files,
            &true,
        );
        writer.unless_default("include_restorable_info", &self.include_restorable_info, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            recursive: object.or_default("recursive", false)?,
            include_media_info: object.or_default("include_media_info", false)?,
            include_deleted: object.or_default("include_deleted", false)?,
            include_has_explicit_shared_members: object
                .or_default("include_has_explicit_shared_members", false)?,
            include_mounted_folders: object.or_default("include_mounted_folders", true)?,
            limit: object.optional("limit")?,
            shared_link: object.optional("shared_link")?,
            include_property_groups: object.optional("include_property_groups")?,
            include_non_downloadable_files: object
                .or_default("include_non_downloadable_files", true)?,
            include_restorable_info: object.or_default("include_restorable_info", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH_ROR_ID), (None, None)),
        )?;
        wire::check::field(
            "limit",
            wire::check::optional(&self.limit, |value| {
                wire::check::number(value, (Some(1), Some(2000)))
            }),
        )?;
        wire::check::field(
            "include_property_groups",
            wire::check::optional(&self.include_property_groups, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Argument of `files/list_folder/continue` (`files.ListFolderContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderContinueArg {
    /// String of at least one character.
    pub cursor: String,
}

impl ListFolderContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFolderContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("cursor", wire::check::text(&self.cursor, None, (Some(1), None)))?;
        Ok(())
    }
}

/// Result of `files/list_folder/get_latest_cursor` (`files.ListFolderGetLatestCursorResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderGetLatestCursorResult {
    /// String of at least one character.
    pub cursor: String,
}

impl ListFolderGetLatestCursorResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFolderGetLatestCursorResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Argument of `files/list_folder/longpoll` (`files.ListFolderLongpollArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderLongpollArg {
    /// String of at least one character.
    pub cursor: String,
    /// Integer from 30 to 480. Default: `30`.
    pub timeout: u64,
}

impl ListFolderLongpollArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into(), timeout: 30 }
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: u64) -> Self {
        self.timeout = timeout;
        self
    }
}

impl wire::Fields for ListFolderLongpollArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
        writer.unless_default("timeout", &self.timeout, &30);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")?, timeout: object.or_default("timeout", 30)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("cursor", wire::check::text(&self.cursor, None, (Some(1), None)))?;
        wire::check::field("timeout", wire::check::number(&self.timeout, (Some(30), Some(480))))?;
        Ok(())
    }
}

/// Result of `files/list_folder/longpoll` (`files.ListFolderLongpollResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderLongpollResult {
    /// Boolean.
    pub changes: bool,
    /// Integer. May be absent.
    pub backoff: Option<u64>,
}

impl ListFolderLongpollResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(changes: bool) -> Self {
        Self { changes, backoff: None }
    }

    /// Sets `backoff`.
    #[must_use]
    #[inline]
    pub fn backoff(mut self, backoff: u64) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl wire::Fields for ListFolderLongpollResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("changes", &self.changes);
        writer.optional("backoff", self.backoff.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { changes: object.required("changes")?, backoff: object.optional("backoff")? })
    }
}

/// Result of `files/list_folder`, and one more place (`files.ListFolderResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderResult {
    /// List, each: `files.Metadata`.
    pub entries: Vec<Metadata>,
    /// String of at least one character.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl ListFolderResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<Metadata>, cursor: impl Into<String>, has_more: bool) -> Self {
        Self { entries, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for ListFolderResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `files/list_revisions` (`files.ListRevisionsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRevisionsArg {
    /// String that matches `/(.|[\r\n])*|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// `files.ListRevisionsMode`. Default: `path`.
    pub mode: ListRevisionsMode,
    /// Integer from 1 to 100. Default: `10`.
    pub limit: u64,
    /// String of at least 9 characters that matches `[0-9a-f]+`. May be absent.
    pub before_rev: Option<String>,
    /// Boolean. Default: `false`.
    pub include_restorable_info: bool,
}

impl ListRevisionsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: ListRevisionsMode::Path,
            limit: 10,
            before_rev: None,
            include_restorable_info: false,
        }
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: ListRevisionsMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `before_rev`.
    #[must_use]
    #[inline]
    pub fn before_rev(mut self, before_rev: impl Into<String>) -> Self {
        self.before_rev = Some(before_rev.into());
        self
    }

    /// Sets `include_restorable_info`.
    #[must_use]
    #[inline]
    pub fn include_restorable_info(mut self, include_restorable_info: bool) -> Self {
        self.include_restorable_info = include_restorable_info;
        self
    }
}

impl wire::Fields for ListRevisionsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("mode", &self.mode, &ListRevisionsMode::Path);
        writer.unless_default("limit", &self.limit, &10);
        writer.optional("before_rev", self.before_rev.as_ref());
        writer.unless_default("include_restorable_info", &self.include_restorable_info, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            mode: object.or_default("mode", ListRevisionsMode::Path)?,
            limit: object.or_default("limit", 10)?,
            before_rev: object.optional("before_rev")?,
            include_restorable_info: object.or_default("include_restorable_info", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH_OR_ID), (None, None)),
        )?;
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(100))))?;
        wire::check::field(
            "before_rev",
            wire::check::optional(&self.before_rev, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_REV), (Some(9), None))
            }),
        )?;
        Ok(())
    }
}

/// Result of `files/list_revisions` (`files.ListRevisionsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRevisionsResult {
    /// Boolean.
    pub is_deleted: bool,
    /// Time, in whole seconds. May be absent.
    pub server_deleted: Option<jiff::Timestamp>,
    /// List, each: `files.FileMetadata`.
    pub entries: Vec<FileMetadata>,
    /// Boolean.
    pub has_more: bool,
}

impl ListRevisionsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(is_deleted: bool, entries: Vec<FileMetadata>, has_more: bool) -> Self {
        Self { is_deleted, server_deleted: None, entries, has_more }
    }

    /// Sets `server_deleted`.
    #[must_use]
    #[inline]
    pub fn server_deleted(mut self, server_deleted: jiff::Timestamp) -> Self {
        self.server_deleted = Some(server_deleted);
        self
    }
}

impl wire::Fields for ListRevisionsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("is_deleted", &self.is_deleted);
        writer.optional("server_deleted", self.server_deleted.as_ref());
        writer.field("entries", &self.entries);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            is_deleted: object.required("is_deleted")?,
            server_deleted: object.optional("server_deleted")?,
            entries: object.required("entries")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Part of `files.LockFileError` (`files.LockConflictError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LockConflictError {
    /// `files.FileLock`.
    pub lock: FileLock,
}

impl LockConflictError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(lock: FileLock) -> Self {
        Self { lock }
    }
}

impl wire::Fields for LockConflictError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("lock", &self.lock);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { lock: object.required("lock")? })
    }
}

/// Part of `files.LockFileBatchArg` (`files.LockFileArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LockFileArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
}

impl LockFileArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Fields for LockFileArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `files/get_file_lock_batch`, and one more place (`files.LockFileBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LockFileBatchArg {
    /// List, each: `files.LockFileArg`.
    pub entries: Vec<LockFileArg>,
}

impl LockFileBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<LockFileArg>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for LockFileBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("entries", wire::check::each(&self.entries, wire::Wire::check))?;
        Ok(())
    }
}

/// Result of `files/get_file_lock_batch`, and 2 more places (`files.LockFileBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LockFileBatchResult {
    /// List, each: `files.LockFileResultEntry`.
    pub entries: Vec<LockFileResultEntry>,
}

impl LockFileBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<LockFileResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for LockFileBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.LockFileResultEntry` (`files.LockFileResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LockFileResult {
    /// `files.Metadata`.
    pub metadata: Metadata,
    /// `files.FileLock`. Deprecated.
    pub lock: FileLock,
}

impl LockFileResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: Metadata, lock: FileLock) -> Self {
        Self { metadata, lock }
    }
}

impl wire::Fields for LockFileResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
        writer.field("lock", &self.lock);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")?, lock: object.required("lock")? })
    }
}

/// Part of `files.MediaInfo` (`files.MediaMetadata`).
#[derive(Debug, Clone, PartialEq)]
pub enum MediaMetadata {
    /// `photo`, with the fields of `files.PhotoMetadata`.
    Photo(PhotoMetadata),
    /// `video`, with the fields of `files.VideoMetadata`.
    Video(VideoMetadata),
}

impl MediaMetadata {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Photo(_) => "photo",
            Self::Video(_) => "video",
        }
    }
}

impl MediaMetadata {
    /// `files.Dimensions`. May be absent.
    #[must_use]
    #[inline]
    pub fn dimensions(&self) -> Option<&Dimensions> {
        match self {
            Self::Photo(value) => value.dimensions.as_ref(),
            Self::Video(value) => value.dimensions.as_ref(),
        }
    }

    /// `files.GpsCoordinates`. May be absent.
    #[must_use]
    #[inline]
    pub fn location(&self) -> Option<&GpsCoordinates> {
        match self {
            Self::Photo(value) => value.location.as_ref(),
            Self::Video(value) => value.location.as_ref(),
        }
    }

    /// Time, in whole seconds. May be absent.
    #[must_use]
    #[inline]
    pub fn time_taken(&self) -> Option<&jiff::Timestamp> {
        match self {
            Self::Photo(value) => value.time_taken.as_ref(),
            Self::Video(value) => value.time_taken.as_ref(),
        }
    }
}

impl wire::Wire for MediaMetadata {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Photo(value) => writer.inline("photo", value),
            Self::Video(value) => writer.inline("video", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "photo" => Self::Photo(tagged.inline()?),
            "video" => Self::Video(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `files/alpha/get_metadata`, and 15 more places (`files.Metadata`).
#[derive(Debug, Clone, PartialEq)]
pub enum Metadata {
    /// `deleted`, with the fields of `files.DeletedMetadata`.
    Deleted(DeletedMetadata),
    /// `file`, with the fields of `files.FileMetadata`.
    File(FileMetadata),
    /// `folder`, with the fields of `files.FolderMetadata`.
    Folder(FolderMetadata),
}

impl Metadata {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Deleted(_) => "deleted",
            Self::File(_) => "file",
            Self::Folder(_) => "folder",
        }
    }
}

impl Metadata {
    /// String.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        match self {
            Self::Deleted(value) => &value.name,
            Self::File(value) => &value.name,
            Self::Folder(value) => &value.name,
        }
    }

    /// String. May be absent.
    #[must_use]
    #[inline]
    pub fn path_lower(&self) -> Option<&str> {
        match self {
            Self::Deleted(value) => value.path_lower.as_deref(),
            Self::File(value) => value.path_lower.as_deref(),
            Self::Folder(value) => value.path_lower.as_deref(),
        }
    }

    /// String. May be absent.
    #[must_use]
    #[inline]
    pub fn path_display(&self) -> Option<&str> {
        match self {
            Self::Deleted(value) => value.path_display.as_deref(),
            Self::File(value) => value.path_display.as_deref(),
            Self::Folder(value) => value.path_display.as_deref(),
        }
    }

    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent. Deprecated.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(&self) -> Option<&str> {
        match self {
            Self::Deleted(value) => value.parent_shared_folder_id.as_deref(),
            Self::File(value) => value.parent_shared_folder_id.as_deref(),
            Self::Folder(value) => value.parent_shared_folder_id.as_deref(),
        }
    }

    /// String. May be absent.
    #[must_use]
    #[inline]
    pub fn preview_url(&self) -> Option<&str> {
        match self {
            Self::Deleted(value) => value.preview_url.as_deref(),
            Self::File(value) => value.preview_url.as_deref(),
            Self::Folder(value) => value.preview_url.as_deref(),
        }
    }
}

impl wire::Wire for Metadata {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Deleted(value) => writer.inline("deleted", value),
            Self::File(value) => writer.inline("file", value),
            Self::Folder(value) => writer.inline("folder", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "deleted" => Self::Deleted(tagged.inline()?),
            "file" => Self::File(tagged.inline()?),
            "folder" => Self::Folder(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.PreviewResult` (`files.MinimalFileLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MinimalFileLinkMetadata {
    /// String.
    pub url: String,
    /// String of at least one character. May be absent.
    pub id: Option<String>,
    /// String. May be absent.
    pub path: Option<String>,
    /// String of at least 9 characters that matches `[0-9a-f]+`.
    pub rev: String,
}

impl MinimalFileLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, rev: impl Into<String>) -> Self {
        Self { url: url.into(), id: None, path: None, rev: rev.into() }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl wire::Fields for MinimalFileLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("id", self.id.as_ref());
        writer.optional("path", self.path.as_ref());
        writer.field("rev", &self.rev);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            id: object.optional("id")?,
            path: object.optional("path")?,
            rev: object.required("rev")?,
        })
    }
}

/// Argument of `files/move_batch_v2` (`files.MoveBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveBatchArg {
    /// List of 1 to 1000 items, each: `files.RelocationPath`.
    pub entries: Vec<RelocationPath>,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Boolean. Default: `false`.
    pub allow_ownership_transfer: bool,
}

impl MoveBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<RelocationPath>) -> Self {
        Self { entries, autorename: false, allow_ownership_transfer: false }
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
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

impl wire::Fields for MoveBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.unless_default("allow_ownership_transfer", &self.allow_ownership_transfer, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            autorename: object.or_default("autorename", false)?,
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

/// Argument of `files/paper/create` (`files.PaperCreateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperCreateArg {
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
    /// `files.ImportFormat`.
    pub import_format: ImportFormat,
}

impl PaperCreateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, import_format: ImportFormat) -> Self {
        Self { path: path.into(), import_format }
    }
}

impl wire::Fields for PaperCreateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("import_format", &self.import_format);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            import_format: object.required("import_format")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `files/paper/create` (`files.PaperCreateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperCreateResult {
    /// String.
    pub url: String,
    /// String.
    pub result_path: String,
    /// String of at least 4 characters that matches `id:.+`.
    pub file_id: String,
    /// Integer.
    pub paper_revision: i64,
}

impl PaperCreateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<String>,
        result_path: impl Into<String>,
        file_id: impl Into<String>,
        paper_revision: i64,
    ) -> Self {
        Self {
            url: url.into(),
            result_path: result_path.into(),
            file_id: file_id.into(),
            paper_revision,
        }
    }
}

impl wire::Fields for PaperCreateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.field("result_path", &self.result_path);
        writer.field("file_id", &self.file_id);
        writer.field("paper_revision", &self.paper_revision);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            result_path: object.required("result_path")?,
            file_id: object.required("file_id")?,
            paper_revision: object.required("paper_revision")?,
        })
    }
}

/// Argument of `files/paper/update` (`files.PaperUpdateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperUpdateArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// `files.ImportFormat`.
    pub import_format: ImportFormat,
    /// `files.PaperDocUpdatePolicy`.
    pub doc_update_policy: PaperDocUpdatePolicy,
    /// Integer. May be absent.
    pub paper_revision: Option<i64>,
}

impl PaperUpdateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        path: impl Into<String>,
        import_format: ImportFormat,
        doc_update_policy: PaperDocUpdatePolicy,
    ) -> Self {
        Self { path: path.into(), import_format, doc_update_policy, paper_revision: None }
    }

    /// Sets `paper_revision`.
    #[must_use]
    #[inline]
    pub fn paper_revision(mut self, paper_revision: i64) -> Self {
        self.paper_revision = Some(paper_revision);
        self
    }
}

impl wire::Fields for PaperUpdateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("import_format", &self.import_format);
        writer.field("doc_update_policy", &self.doc_update_policy);
        writer.optional("paper_revision", self.paper_revision.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            import_format: object.required("import_format")?,
            doc_update_policy: object.required("doc_update_policy")?,
            paper_revision: object.optional("paper_revision")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Result of `files/paper/update` (`files.PaperUpdateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperUpdateResult {
    /// Integer.
    pub paper_revision: i64,
}

impl PaperUpdateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(paper_revision: i64) -> Self {
        Self { paper_revision }
    }
}

impl wire::Fields for PaperUpdateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("paper_revision", &self.paper_revision);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { paper_revision: object.required("paper_revision")? })
    }
}

/// Part of `files.GetTagsResult` (`files.PathToTags`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PathToTags {
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
    /// List, each: `files.Tag`.
    pub tags: Vec<Tag>,
}

impl PathToTags {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, tags: Vec<Tag>) -> Self {
        Self { path: path.into(), tags }
    }
}

impl wire::Fields for PathToTags {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("tags", &self.tags);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, tags: object.required("tags")? })
    }
}

/// `files.PhotoMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhotoMetadata {
    /// `files.Dimensions`. May be absent.
    pub dimensions: Option<Dimensions>,
    /// `files.GpsCoordinates`. May be absent.
    pub location: Option<GpsCoordinates>,
    /// Time, in whole seconds. May be absent.
    pub time_taken: Option<jiff::Timestamp>,
}

impl PhotoMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { dimensions: None, location: None, time_taken: None }
    }

    /// Sets `dimensions`.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// Sets `location`.
    #[must_use]
    #[inline]
    pub fn location(mut self, location: GpsCoordinates) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `time_taken`.
    #[must_use]
    #[inline]
    pub fn time_taken(mut self, time_taken: jiff::Timestamp) -> Self {
        self.time_taken = Some(time_taken);
        self
    }
}

impl Default for PhotoMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for PhotoMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("dimensions", self.dimensions.as_ref());
        writer.optional("location", self.location.as_ref());
        writer.optional("time_taken", self.time_taken.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            dimensions: object.optional("dimensions")?,
            location: object.optional("location")?,
            time_taken: object.optional("time_taken")?,
        })
    }
}

/// Argument of `files/get_preview` (`files.PreviewArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// String of at least 9 characters that matches `[0-9a-f]+`. May be absent. Deprecated.
    pub rev: Option<String>,
}

impl PreviewArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), rev: None }
    }

    /// Sets `rev`.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: impl Into<String>) -> Self {
        self.rev = Some(rev.into());
        self
    }
}

impl wire::Fields for PreviewArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.optional("rev", self.rev.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, rev: object.optional("rev")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        wire::check::field(
            "rev",
            wire::check::optional(&self.rev, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_REV), (Some(9), None))
            }),
        )?;
        Ok(())
    }
}

/// Result of `files/get_thumbnail_v2` (`files.PreviewResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewResult {
    /// `files.FileMetadata`. May be absent.
    pub file_metadata: Option<FileMetadata>,
    /// `files.MinimalFileLinkMetadata`. May be absent.
    pub link_metadata: Option<MinimalFileLinkMetadata>,
}

impl PreviewResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { file_metadata: None, link_metadata: None }
    }

    /// Sets `file_metadata`.
    #[must_use]
    #[inline]
    pub fn file_metadata(mut self, file_metadata: FileMetadata) -> Self {
        self.file_metadata = Some(file_metadata);
        self
    }

    /// Sets `link_metadata`.
    #[must_use]
    #[inline]
    pub fn link_metadata(mut self, link_metadata: MinimalFileLinkMetadata) -> Self {
        self.link_metadata = Some(link_metadata);
        self
    }
}

impl Default for PreviewResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for PreviewResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("file_metadata", self.file_metadata.as_ref());
        writer.optional("link_metadata", self.link_metadata.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file_metadata: object.optional("file_metadata")?,
            link_metadata: object.optional("link_metadata")?,
        })
    }
}

/// Argument of `files/copy`, and 3 more places (`files.RelocationArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub from_path: String,
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub to_path: String,
    /// Boolean. Default: `false`. Deprecated.
    pub allow_shared_folder: bool,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Boolean. Default: `false`.
    pub allow_ownership_transfer: bool,
}

impl RelocationArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(from_path: impl Into<String>, to_path: impl Into<String>) -> Self {
        Self {
            from_path: from_path.into(),
            to_path: to_path.into(),
            allow_shared_folder: false,
            autorename: false,
            allow_ownership_transfer: false,
        }
    }

    /// Sets `allow_shared_folder`.
    #[must_use]
    #[inline]
    pub fn allow_shared_folder(mut self, allow_shared_folder: bool) -> Self {
        self.allow_shared_folder = allow_shared_folder;
        self
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
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

impl wire::Fields for RelocationArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("from_path", &self.from_path);
        writer.field("to_path", &self.to_path);
        writer.unless_default("allow_shared_folder", &self.allow_shared_folder, &false);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.unless_default("allow_ownership_transfer", &self.allow_ownership_transfer, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            from_path: object.required("from_path")?,
            to_path: object.required("to_path")?,
            allow_shared_folder: object.or_default("allow_shared_folder", false)?,
            autorename: object.or_default("autorename", false)?,
            allow_ownership_transfer: object.or_default("allow_ownership_transfer", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "from_path",
            wire::check::text(
                &self.from_path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "to_path",
            wire::check::text(
                &self.to_path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `files/copy_batch_v2` (`files.RelocationBatchArgBase`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationBatchArgBase {
    /// List of 1 to 1000 items, each: `files.RelocationPath`.
    pub entries: Vec<RelocationPath>,
    /// Boolean. Default: `false`.
    pub autorename: bool,
}

impl RelocationBatchArgBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<RelocationPath>) -> Self {
        Self { entries, autorename: false }
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }
}

impl wire::Fields for RelocationBatchArgBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.unless_default("autorename", &self.autorename, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            autorename: object.or_default("autorename", false)?,
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

/// Part of `files.RelocationBatchV2JobStatus`, and one more place (`files.RelocationBatchV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationBatchV2Result {
    /// List, each: `files.RelocationBatchResultEntry`.
    pub entries: Vec<RelocationBatchResultEntry>,
}

impl RelocationBatchV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<RelocationBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for RelocationBatchV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.MoveBatchArg`, and 2 more places (`files.RelocationPath`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationPath {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub from_path: String,
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub to_path: String,
}

impl RelocationPath {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(from_path: impl Into<String>, to_path: impl Into<String>) -> Self {
        Self { from_path: from_path.into(), to_path: to_path.into() }
    }
}

impl wire::Fields for RelocationPath {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("from_path", &self.from_path);
        writer.field("to_path", &self.to_path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { from_path: object.required("from_path")?, to_path: object.required("to_path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "from_path",
            wire::check::text(
                &self.from_path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "to_path",
            wire::check::text(
                &self.to_path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Result of `files/copy_v2`, and one more place (`files.RelocationResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelocationResult {
    /// `files.Metadata`.
    pub metadata: Metadata,
}

impl RelocationResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: Metadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for RelocationResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Argument of `files/tags/remove` (`files.RemoveTagArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTagArg {
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
    /// String of 1 to 32 characters that matches `[\w]+`.
    pub tag_text: String,
}

impl RemoveTagArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, tag_text: impl Into<String>) -> Self {
        Self { path: path.into(), tag_text: tag_text.into() }
    }
}

impl wire::Fields for RemoveTagArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("tag_text", &self.tag_text);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, tag_text: object.required("tag_text")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        wire::check::field(
            "tag_text",
            wire::check::text(
                &self.tag_text,
                Some(&crate::patterns::FILES_TAG_TEXT),
                (Some(1), Some(32)),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `files/restore` (`files.RestoreArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// String of at least 9 characters that matches `[0-9a-f]+`.
    pub rev: String,
}

impl RestoreArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, rev: impl Into<String>) -> Self {
        Self { path: path.into(), rev: rev.into() }
    }
}

impl wire::Fields for RestoreArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("rev", &self.rev);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, rev: object.required("rev")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_WRITE_PATH), (None, None)),
        )?;
        wire::check::field(
            "rev",
            wire::check::text(&self.rev, Some(&crate::patterns::FILES_REV), (Some(9), None)),
        )?;
        Ok(())
    }
}

/// Argument of `files/copy_reference/save` (`files.SaveCopyReferenceArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCopyReferenceArg {
    /// String.
    pub copy_reference: String,
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
}

impl SaveCopyReferenceArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(copy_reference: impl Into<String>, path: impl Into<String>) -> Self {
        Self { copy_reference: copy_reference.into(), path: path.into() }
    }
}

impl wire::Fields for SaveCopyReferenceArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("copy_reference", &self.copy_reference);
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            copy_reference: object.required("copy_reference")?,
            path: object.required("path")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `files/copy_reference/save` (`files.SaveCopyReferenceResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCopyReferenceResult {
    /// `files.Metadata`.
    pub metadata: Metadata,
}

impl SaveCopyReferenceResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: Metadata) -> Self {
        Self { metadata }
    }
}

impl wire::Fields for SaveCopyReferenceResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { metadata: object.required("metadata")? })
    }
}

/// Argument of `files/save_url` (`files.SaveUrlArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveUrlArg {
    /// String that matches `/(.|[\r\n])*`.
    pub path: String,
    /// String.
    pub url: String,
}

impl SaveUrlArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>, url: impl Into<String>) -> Self {
        Self { path: path.into(), url: url.into() }
    }
}

impl wire::Fields for SaveUrlArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.field("url", &self.url);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, url: object.required("url")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Part of `files.SearchV2Arg` (`files.SearchMatchFieldOptions`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchMatchFieldOptions {
    /// Boolean. Default: `false`.
    pub include_highlights: bool,
}

impl SearchMatchFieldOptions {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { include_highlights: false }
    }

    /// Sets `include_highlights`.
    #[must_use]
    #[inline]
    pub fn include_highlights(mut self, include_highlights: bool) -> Self {
        self.include_highlights = include_highlights;
        self
    }
}

impl Default for SearchMatchFieldOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SearchMatchFieldOptions {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("include_highlights", &self.include_highlights, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { include_highlights: object.or_default("include_highlights", false)? })
    }
}

/// Part of `files.SearchV2Result` (`files.SearchMatchV2`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchMatchV2 {
    /// `files.MetadataV2`.
    pub metadata: MetadataV2,
    /// `files.SearchMatchTypeV2`. May be absent.
    pub match_type: Option<SearchMatchTypeV2>,
    /// List, each: `files.HighlightSpan`. May be absent.
    pub highlight_spans: Option<Vec<HighlightSpan>>,
}

impl SearchMatchV2 {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(metadata: MetadataV2) -> Self {
        Self { metadata, match_type: None, highlight_spans: None }
    }

    /// Sets `match_type`.
    #[must_use]
    #[inline]
    pub fn match_type(mut self, match_type: SearchMatchTypeV2) -> Self {
        self.match_type = Some(match_type);
        self
    }

    /// Sets `highlight_spans`.
    #[must_use]
    #[inline]
    pub fn highlight_spans(mut self, highlight_spans: Vec<HighlightSpan>) -> Self {
        self.highlight_spans = Some(highlight_spans);
        self
    }
}

impl wire::Fields for SearchMatchV2 {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("metadata", &self.metadata);
        writer.optional("match_type", self.match_type.as_ref());
        writer.optional("highlight_spans", self.highlight_spans.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            metadata: object.required("metadata")?,
            match_type: object.optional("match_type")?,
            highlight_spans: object.optional("highlight_spans")?,
        })
    }
}

/// Part of `files.SearchV2Arg` (`files.SearchOptions`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchOptions {
    /// String that matches `(/(.|[\r\n])*)?|id:.*|(ns:[0-9]+(/(.|[\r\n])*)?)`. May be absent.
    pub path: Option<String>,
    /// Integer from 1 to 1000. Default: `100`.
    pub max_results: u64,
    /// `files.SearchOrderBy`. May be absent.
    pub order_by: Option<SearchOrderBy>,
    /// `files.FileStatus`. Default: `active`.
    pub file_status: FileStatus,
    /// Boolean. Default: `false`.
    pub filename_only: bool,
    /// List, each: string. May be absent.
    pub file_extensions: Option<Vec<String>>,
    /// List, each: `files.FileCategory`. May be absent.
    pub file_categories: Option<Vec<FileCategory>>,
    /// String of exactly 40 characters. May be absent.
    pub account_id: Option<String>,
}

impl SearchOptions {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            path: None,
            max_results: 100,
            order_by: None,
            file_status: FileStatus::Active,
            filename_only: false,
            file_extensions: None,
            file_categories: None,
            account_id: None,
        }
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `max_results`.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: u64) -> Self {
        self.max_results = max_results;
        self
    }

    /// Sets `order_by`.
    #[must_use]
    #[inline]
    pub fn order_by(mut self, order_by: SearchOrderBy) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Sets `file_status`.
    #[must_use]
    #[inline]
    pub fn file_status(mut self, file_status: FileStatus) -> Self {
        self.file_status = file_status;
        self
    }

    /// Sets `filename_only`.
    #[must_use]
    #[inline]
    pub fn filename_only(mut self, filename_only: bool) -> Self {
        self.filename_only = filename_only;
        self
    }

    /// Sets `file_extensions`.
    #[must_use]
    #[inline]
    pub fn file_extensions(mut self, file_extensions: Vec<String>) -> Self {
        self.file_extensions = Some(file_extensions);
        self
    }

    /// Sets `file_categories`.
    #[must_use]
    #[inline]
    pub fn file_categories(mut self, file_categories: Vec<FileCategory>) -> Self {
        self.file_categories = Some(file_categories);
        self
    }

    /// Sets `account_id`.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

impl Default for SearchOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SearchOptions {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("path", self.path.as_ref());
        writer.unless_default("max_results", &self.max_results, &100);
        writer.optional("order_by", self.order_by.as_ref());
        writer.unless_default("file_status", &self.file_status, &FileStatus::Active);
        writer.unless_default("filename_only", &self.filename_only, &false);
        writer.optional("file_extensions", self.file_extensions.as_ref());
        writer.optional("file_categories", self.file_categories.as_ref());
        writer.optional("account_id", self.account_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.optional("path")?,
            max_results: object.or_default("max_results", 100)?,
            order_by: object.optional("order_by")?,
            file_status: object.or_default("file_status", FileStatus::Active)?,
            filename_only: object.or_default("filename_only", false)?,
            file_extensions: object.optional("file_extensions")?,
            file_categories: object.optional("file_categories")?,
            account_id: object.optional("account_id")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::optional(&self.path, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_PATH_ROR_ID), (None, None))
            }),
        )?;
        wire::check::field(
            "max_results",
            wire::check::number(&self.max_results, (Some(1), Some(1000))),
        )?;
        wire::check::field(
            "account_id",
            wire::check::optional(&self.account_id, |value| {
                wire::check::text(value, None, (Some(40), Some(40)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/search_v2` (`files.SearchV2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchV2Arg {
    /// String of at most 1000 characters.
    pub query: String,
    /// `files.SearchOptions`. May be absent.
    pub options: Option<SearchOptions>,
    /// `files.SearchMatchFieldOptions`. May be absent.
    pub match_field_options: Option<SearchMatchFieldOptions>,
    /// Boolean. May be absent. Deprecated.
    pub include_highlights: Option<bool>,
}

impl SearchV2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            options: None,
            match_field_options: None,
            include_highlights: None,
        }
    }

    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: SearchOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `match_field_options`.
    #[must_use]
    #[inline]
    pub fn match_field_options(mut self, match_field_options: SearchMatchFieldOptions) -> Self {
        self.match_field_options = Some(match_field_options);
        self
    }

    /// Sets `include_highlights`.
    #[must_use]
    #[inline]
    pub fn include_highlights(mut self, include_highlights: bool) -> Self {
        self.include_highlights = Some(include_highlights);
        self
    }
}

impl wire::Fields for SearchV2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("query", &self.query);
        writer.optional("options", self.options.as_ref());
        writer.optional("match_field_options", self.match_field_options.as_ref());
        writer.optional("include_highlights", self.include_highlights.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            query: object.required("query")?,
            options: object.optional("options")?,
            match_field_options: object.optional("match_field_options")?,
            include_highlights: object.optional("include_highlights")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("query", wire::check::text(&self.query, None, (None, Some(1000))))?;
        wire::check::field("options", wire::check::optional(&self.options, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `files/search/continue_v2` (`files.SearchV2ContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchV2ContinueArg {
    /// String of at least one character.
    pub cursor: String,
}

impl SearchV2ContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for SearchV2ContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("cursor", wire::check::text(&self.cursor, None, (Some(1), None)))?;
        Ok(())
    }
}

/// Result of `files/search_v2`, and one more place (`files.SearchV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchV2Result {
    /// List, each: `files.SearchMatchV2`.
    pub matches: Vec<SearchMatchV2>,
    /// Boolean.
    pub has_more: bool,
    /// String of at least one character. May be absent.
    pub cursor: Option<String>,
}

impl SearchV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(matches: Vec<SearchMatchV2>, has_more: bool) -> Self {
        Self { matches, has_more, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for SearchV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("matches", &self.matches);
        writer.field("has_more", &self.has_more);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            matches: object.required("matches")?,
            has_more: object.required("has_more")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Part of `files.ListFolderArg` (`files.SharedLink`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedLink {
    /// String.
    pub url: String,
    /// String. May be absent.
    pub password: Option<wire::SecretText>,
}

impl SharedLink {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), password: None }
    }

    /// Sets `password`.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<wire::SecretText>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl wire::Fields for SharedLink {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("password", self.password.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { url: object.required("url")?, password: object.optional("password")? })
    }
}

/// Part of `files.PathOrLink` (`files.SharedLinkFileInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedLinkFileInfo {
    /// String.
    pub url: String,
    /// String. May be absent.
    pub path: Option<String>,
    /// String. May be absent.
    pub password: Option<wire::SecretText>,
}

impl SharedLinkFileInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), path: None, password: None }
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<wire::SecretText>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl wire::Fields for SharedLinkFileInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("path", self.path.as_ref());
        writer.optional("password", self.password.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            path: object.optional("path")?,
            password: object.optional("password")?,
        })
    }
}

/// `files.SharingInfo`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingInfo {
    /// Boolean.
    pub read_only: bool,
}

impl SharingInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(read_only: bool) -> Self {
        Self { read_only }
    }
}

impl wire::Fields for SharingInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("read_only", &self.read_only);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { read_only: object.required("read_only")? })
    }
}

/// Part of `files.FileLockContent` (`files.SingleUserLock`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleUserLock {
    /// Time, in whole seconds.
    pub created: jiff::Timestamp,
    /// String of exactly 40 characters.
    pub lock_holder_account_id: String,
    /// String. May be absent.
    pub lock_holder_team_id: Option<String>,
}

impl SingleUserLock {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(created: jiff::Timestamp, lock_holder_account_id: impl Into<String>) -> Self {
        Self {
            created,
            lock_holder_account_id: lock_holder_account_id.into(),
            lock_holder_team_id: None,
        }
    }

    /// Sets `lock_holder_team_id`.
    #[must_use]
    #[inline]
    pub fn lock_holder_team_id(mut self, lock_holder_team_id: impl Into<String>) -> Self {
        self.lock_holder_team_id = Some(lock_holder_team_id.into());
        self
    }
}

impl wire::Fields for SingleUserLock {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("created", &self.created);
        writer.field("lock_holder_account_id", &self.lock_holder_account_id);
        writer.optional("lock_holder_team_id", self.lock_holder_team_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            created: object.required("created")?,
            lock_holder_account_id: object.required("lock_holder_account_id")?,
            lock_holder_team_id: object.optional("lock_holder_team_id")?,
        })
    }
}

/// Part of `files.FileMetadata` (`files.SymlinkInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SymlinkInfo {
    /// String.
    pub target: String,
}

impl SymlinkInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(target: impl Into<String>) -> Self {
        Self { target: target.into() }
    }
}

impl wire::Fields for SymlinkInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("target", &self.target);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { target: object.required("target")? })
    }
}

/// Argument of `files/get_thumbnail`, and one more place (`files.ThumbnailArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThumbnailArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// `files.ThumbnailFormat`. Default: `jpeg`.
    pub format: ThumbnailFormat,
    /// `files.ThumbnailSize`. Default: `w64h64`.
    pub size: ThumbnailSize,
    /// `files.ThumbnailMode`. Default: `strict`.
    pub mode: ThumbnailMode,
    /// `files.ThumbnailQuality`. Default: `quality_80`. Only for internal callers.
    pub quality: ThumbnailQuality,
    /// Boolean. May be absent.
    pub exclude_media_info: Option<bool>,
}

impl ThumbnailArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            format: ThumbnailFormat::Jpeg,
            size: ThumbnailSize::W64h64,
            mode: ThumbnailMode::Strict,
            quality: ThumbnailQuality::Quality80,
            exclude_media_info: None,
        }
    }

    /// Sets `format`.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: ThumbnailFormat) -> Self {
        self.format = format;
        self
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: ThumbnailSize) -> Self {
        self.size = size;
        self
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: ThumbnailMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets `quality`.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: ThumbnailQuality) -> Self {
        self.quality = quality;
        self
    }

    /// Sets `exclude_media_info`.
    #[must_use]
    #[inline]
    pub fn exclude_media_info(mut self, exclude_media_info: bool) -> Self {
        self.exclude_media_info = Some(exclude_media_info);
        self
    }
}

impl wire::Fields for ThumbnailArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("format", &self.format, &ThumbnailFormat::Jpeg);
        writer.unless_default("size", &self.size, &ThumbnailSize::W64h64);
        writer.unless_default("mode", &self.mode, &ThumbnailMode::Strict);
        writer.unless_default("quality", &self.quality, &ThumbnailQuality::Quality80);
        writer.optional("exclude_media_info", self.exclude_media_info.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            format: object.or_default("format", ThumbnailFormat::Jpeg)?,
            size: object.or_default("size", ThumbnailSize::W64h64)?,
            mode: object.or_default("mode", ThumbnailMode::Strict)?,
            quality: object.or_default("quality", ThumbnailQuality::Quality80)?,
            exclude_media_info: object.optional("exclude_media_info")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(&self.path, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
        )?;
        Ok(())
    }
}

/// Argument of `files/get_thumbnail_v2` (`files.ThumbnailV2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThumbnailV2Arg {
    /// `files.PathOrLink`.
    pub resource: PathOrLink,
    /// `files.ThumbnailFormat`. Default: `jpeg`.
    pub format: ThumbnailFormat,
    /// `files.ThumbnailSize`. Default: `w64h64`.
    pub size: ThumbnailSize,
    /// `files.ThumbnailMode`. Default: `strict`.
    pub mode: ThumbnailMode,
    /// `files.ThumbnailQuality`. Default: `quality_80`. Only for internal callers.
    pub quality: ThumbnailQuality,
    /// Boolean. May be absent.
    pub exclude_media_info: Option<bool>,
}

impl ThumbnailV2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(resource: PathOrLink) -> Self {
        Self {
            resource,
            format: ThumbnailFormat::Jpeg,
            size: ThumbnailSize::W64h64,
            mode: ThumbnailMode::Strict,
            quality: ThumbnailQuality::Quality80,
            exclude_media_info: None,
        }
    }

    /// Sets `format`.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: ThumbnailFormat) -> Self {
        self.format = format;
        self
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: ThumbnailSize) -> Self {
        self.size = size;
        self
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: ThumbnailMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets `quality`.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: ThumbnailQuality) -> Self {
        self.quality = quality;
        self
    }

    /// Sets `exclude_media_info`.
    #[must_use]
    #[inline]
    pub fn exclude_media_info(mut self, exclude_media_info: bool) -> Self {
        self.exclude_media_info = Some(exclude_media_info);
        self
    }
}

impl wire::Fields for ThumbnailV2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("resource", &self.resource);
        writer.unless_default("format", &self.format, &ThumbnailFormat::Jpeg);
        writer.unless_default("size", &self.size, &ThumbnailSize::W64h64);
        writer.unless_default("mode", &self.mode, &ThumbnailMode::Strict);
        writer.unless_default("quality", &self.quality, &ThumbnailQuality::Quality80);
        writer.optional("exclude_media_info", self.exclude_media_info.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            resource: object.required("resource")?,
            format: object.or_default("format", ThumbnailFormat::Jpeg)?,
            size: object.or_default("size", ThumbnailSize::W64h64)?,
            mode: object.or_default("mode", ThumbnailMode::Strict)?,
            quality: object.or_default("quality", ThumbnailQuality::Quality80)?,
            exclude_media_info: object.optional("exclude_media_info")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("resource", wire::Wire::check(&self.resource))?;
        Ok(())
    }
}

/// Part of `files.UnlockFileBatchArg` (`files.UnlockFileArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlockFileArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
}

impl UnlockFileArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Fields for UnlockFileArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `files/unlock_file_batch` (`files.UnlockFileBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlockFileBatchArg {
    /// List, each: `files.UnlockFileArg`.
    pub entries: Vec<UnlockFileArg>,
}

impl UnlockFileBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<UnlockFileArg>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for UnlockFileBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("entries", wire::check::each(&self.entries, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `files/alpha/upload`, and one more place (`files.UploadArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadArg {
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// `files.WriteMode`. Default: `add`.
    pub mode: WriteMode,
    /// Boolean. Default: `false`.
    pub autorename: bool,
    /// Time, in whole seconds. May be absent.
    pub client_modified: Option<jiff::Timestamp>,
    /// Boolean. Default: `false`.
    pub mute: bool,
    /// List, each: `file_properties.PropertyGroup`. May be absent.
    pub property_groups: Option<Vec<crate::file_properties::PropertyGroup>>,
    /// Boolean. Default: `false`.
    pub strict_conflict: bool,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
}

impl UploadArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            mode: WriteMode::Add,
            autorename: false,
            client_modified: None,
            mute: false,
            property_groups: None,
            strict_conflict: false,
            content_hash: None,
        }
    }

    /// Sets `mode`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: WriteMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets `autorename`.
    #[must_use]
    #[inline]
    pub fn autorename(mut self, autorename: bool) -> Self {
        self.autorename = autorename;
        self
    }

    /// Sets `client_modified`.
    #[must_use]
    #[inline]
    pub fn client_modified(mut self, client_modified: jiff::Timestamp) -> Self {
        self.client_modified = Some(client_modified);
        self
    }

    /// Sets `mute`.
    #[must_use]
    #[inline]
    pub fn mute(mut self, mute: bool) -> Self {
        self.mute = mute;
        self
    }

    /// Sets `property_groups`.
    #[must_use]
    #[inline]
    pub fn property_groups(
        mut self,
        property_groups: Vec<crate::file_properties::PropertyGroup>,
    ) -> Self {
        self.property_groups = Some(property_groups);
        self
    }

    /// Sets `strict_conflict`.
    #[must_use]
    #[inline]
    pub fn strict_conflict(mut self, strict_conflict: bool) -> Self {
        self.strict_conflict = strict_conflict;
        self
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }
}

impl wire::Fields for UploadArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.unless_default("mode", &self.mode, &WriteMode::Add);
        writer.unless_default("autorename", &self.autorename, &false);
        writer.optional("client_modified", self.client_modified.as_ref());
        writer.unless_default("mute", &self.mute, &false);
        writer.optional("property_groups", self.property_groups.as_ref());
        writer.unless_default("strict_conflict", &self.strict_conflict, &false);
        writer.optional("content_hash", self.content_hash.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.required("path")?,
            mode: object.or_default("mode", WriteMode::Add)?,
            autorename: object.or_default("autorename", false)?,
            client_modified: object.optional("client_modified")?,
            mute: object.or_default("mute", false)?,
            property_groups: object.optional("property_groups")?,
            strict_conflict: object.or_default("strict_conflict", false)?,
            content_hash: object.optional("content_hash")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::text(
                &self.path,
                Some(&crate::patterns::FILES_WRITE_PATH_OR_ID),
                (None, None),
            ),
        )?;
        wire::check::field("mode", wire::Wire::check(&self.mode))?;
        wire::check::field(
            "property_groups",
            wire::check::optional(&self.property_groups, |value| {
                wire::check::each(value, wire::Wire::check)
            }),
        )?;
        wire::check::field(
            "content_hash",
            wire::check::optional(&self.content_hash, |value| {
                wire::check::text(value, None, (Some(64), Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/upload_session/append_v2` (`files.UploadSessionAppendArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionAppendArg {
    /// `files.UploadSessionCursor`.
    pub cursor: UploadSessionCursor,
    /// Boolean. Default: `false`.
    pub close: bool,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
}

impl UploadSessionAppendArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: UploadSessionCursor) -> Self {
        Self { cursor, close: false, content_hash: None }
    }

    /// Sets `close`.
    #[must_use]
    #[inline]
    pub fn close(mut self, close: bool) -> Self {
        self.close = close;
        self
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }
}

impl wire::Fields for UploadSessionAppendArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
        writer.unless_default("close", &self.close, &false);
        writer.optional("content_hash", self.content_hash.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            cursor: object.required("cursor")?,
            close: object.or_default("close", false)?,
            content_hash: object.optional("content_hash")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "content_hash",
            wire::check::optional(&self.content_hash, |value| {
                wire::check::text(value, None, (Some(64), Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/upload_session/append_batch` (`files.UploadSessionAppendBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionAppendBatchArg {
    /// List of at most 1000 items, each: `files.UploadSessionAppendBatchArgEntry`.
    pub entries: Vec<UploadSessionAppendBatchArgEntry>,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
}

impl UploadSessionAppendBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<UploadSessionAppendBatchArgEntry>) -> Self {
        Self { entries, content_hash: None }
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }
}

impl wire::Fields for UploadSessionAppendBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.optional("content_hash", self.content_hash.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            content_hash: object.optional("content_hash")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("entries", wire::check::items(&self.entries, (None, Some(1000))))?;
        wire::check::field(
            "content_hash",
            wire::check::optional(&self.content_hash, |value| {
                wire::check::text(value, None, (Some(64), Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// Part of `files.UploadSessionAppendBatchArg` (`files.UploadSessionAppendBatchArgEntry`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionAppendBatchArgEntry {
    /// `files.UploadSessionCursor`.
    pub cursor: UploadSessionCursor,
    /// Integer.
    pub length: u64,
    /// Boolean. Default: `false`.
    pub close: bool,
}

impl UploadSessionAppendBatchArgEntry {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: UploadSessionCursor, length: u64) -> Self {
        Self { cursor, length, close: false }
    }

    /// Sets `close`.
    #[must_use]
    #[inline]
    pub fn close(mut self, close: bool) -> Self {
        self.close = close;
        self
    }
}

impl wire::Fields for UploadSessionAppendBatchArgEntry {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
        writer.field("length", &self.length);
        writer.unless_default("close", &self.close, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            cursor: object.required("cursor")?,
            length: object.required("length")?,
            close: object.or_default("close", false)?,
        })
    }
}

/// Result of `files/upload_session/append_batch` (`files.UploadSessionAppendBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionAppendBatchResult {
    /// List, each: `files.UploadSessionAppendBatchResultEntry`.
    pub entries: Vec<UploadSessionAppendBatchResultEntry>,
}

impl UploadSessionAppendBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<UploadSessionAppendBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for UploadSessionAppendBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Argument of `files/upload_session/append`, and 3 more places (`files.UploadSessionCursor`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionCursor {
    /// String.
    pub session_id: String,
    /// Integer.
    pub offset: u64,
}

impl UploadSessionCursor {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_id: impl Into<String>, offset: u64) -> Self {
        Self { session_id: session_id.into(), offset }
    }
}

impl wire::Fields for UploadSessionCursor {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.field("offset", &self.offset);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { session_id: object.required("session_id")?, offset: object.required("offset")? })
    }
}

/// Argument of `files/upload_session/finish`, and one more place (`files.UploadSessionFinishArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionFinishArg {
    /// `files.UploadSessionCursor`.
    pub cursor: UploadSessionCursor,
    /// `files.CommitInfo`.
    pub commit: CommitInfo,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
}

impl UploadSessionFinishArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: UploadSessionCursor, commit: CommitInfo) -> Self {
        Self { cursor, commit, content_hash: None }
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }
}

impl wire::Fields for UploadSessionFinishArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
        writer.field("commit", &self.commit);
        writer.optional("content_hash", self.content_hash.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            cursor: object.required("cursor")?,
            commit: object.required("commit")?,
            content_hash: object.optional("content_hash")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("commit", wire::Wire::check(&self.commit))?;
        wire::check::field(
            "content_hash",
            wire::check::optional(&self.content_hash, |value| {
                wire::check::text(value, None, (Some(64), Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/upload_session/finish_batch`, and one more place (`files.UploadSessionFinishBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionFinishBatchArg {
    /// List of at most 1000 items, each: `files.UploadSessionFinishArg`.
    pub entries: Vec<UploadSessionFinishArg>,
}

impl UploadSessionFinishBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<UploadSessionFinishArg>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for UploadSessionFinishBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "entries",
            wire::check::items(&self.entries, (None, Some(1000)))
                .and_then(|()| wire::check::each(&self.entries, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Result of `files/upload_session/finish_batch_v2`, and 2 more places (`files.UploadSessionFinishBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionFinishBatchResult {
    /// List, each: `files.UploadSessionFinishBatchResultEntry`.
    pub entries: Vec<UploadSessionFinishBatchResultEntry>,
}

impl UploadSessionFinishBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<UploadSessionFinishBatchResultEntry>) -> Self {
        Self { entries }
    }
}

impl wire::Fields for UploadSessionFinishBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")? })
    }
}

/// Part of `files.UploadSessionAppendBatchEntryError`, and 2 more places (`files.UploadSessionOffsetError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionOffsetError {
    /// Integer.
    pub correct_offset: u64,
}

impl UploadSessionOffsetError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(correct_offset: u64) -> Self {
        Self { correct_offset }
    }
}

impl wire::Fields for UploadSessionOffsetError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("correct_offset", &self.correct_offset);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { correct_offset: object.required("correct_offset")? })
    }
}

/// Argument of `files/upload_session/start` (`files.UploadSessionStartArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionStartArg {
    /// Boolean. Default: `false`.
    pub close: bool,
    /// `files.UploadSessionType`. May be absent.
    pub session_type: Option<UploadSessionType>,
    /// String of exactly 64 characters. May be absent.
    pub content_hash: Option<String>,
}

impl UploadSessionStartArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { close: false, session_type: None, content_hash: None }
    }

    /// Sets `close`.
    #[must_use]
    #[inline]
    pub fn close(mut self, close: bool) -> Self {
        self.close = close;
        self
    }

    /// Sets `session_type`.
    #[must_use]
    #[inline]
    pub fn session_type(mut self, session_type: UploadSessionType) -> Self {
        self.session_type = Some(session_type);
        self
    }

    /// Sets `content_hash`.
    #[must_use]
    #[inline]
    pub fn content_hash(mut self, content_hash: impl Into<String>) -> Self {
        self.content_hash = Some(content_hash.into());
        self
    }
}

impl Default for UploadSessionStartArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for UploadSessionStartArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("close", &self.close, &false);
        writer.optional("session_type", self.session_type.as_ref());
        writer.optional("content_hash", self.content_hash.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            close: object.or_default("close", false)?,
            session_type: object.optional("session_type")?,
            content_hash: object.optional("content_hash")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "content_hash",
            wire::check::optional(&self.content_hash, |value| {
                wire::check::text(value, None, (Some(64), Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `files/upload_session/start_batch` (`files.UploadSessionStartBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionStartBatchArg {
    /// `files.UploadSessionType`. May be absent.
    pub session_type: Option<UploadSessionType>,
    /// Integer from 1 to 1000.
    pub num_sessions: u64,
}

impl UploadSessionStartBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(num_sessions: u64) -> Self {
        Self { session_type: None, num_sessions }
    }

    /// Sets `session_type`.
    #[must_use]
    #[inline]
    pub fn session_type(mut self, session_type: UploadSessionType) -> Self {
        self.session_type = Some(session_type);
        self
    }
}

impl wire::Fields for UploadSessionStartBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("session_type", self.session_type.as_ref());
        writer.field("num_sessions", &self.num_sessions);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_type: object.optional("session_type")?,
            num_sessions: object.required("num_sessions")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "num_sessions",
            wire::check::number(&self.num_sessions, (Some(1), Some(1000))),
        )?;
        Ok(())
    }
}

/// Result of `files/upload_session/start_batch` (`files.UploadSessionStartBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionStartBatchResult {
    /// List, each: string.
    pub session_ids: Vec<String>,
}

impl UploadSessionStartBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_ids: Vec<String>) -> Self {
        Self { session_ids }
    }
}

impl wire::Fields for UploadSessionStartBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_ids", &self.session_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { session_ids: object.required("session_ids")? })
    }
}

/// Result of `files/upload_session/start` (`files.UploadSessionStartResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSessionStartResult {
    /// String.
    pub session_id: String,
}

impl UploadSessionStartResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into() }
    }
}

impl wire::Fields for UploadSessionStartResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { session_id: object.required("session_id")? })
    }
}

/// Part of `files.UploadError` (`files.UploadWriteFailed`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadWriteFailed {
    /// `files.WriteError`.
    pub reason: WriteError,
    /// String.
    pub upload_session_id: String,
}

impl UploadWriteFailed {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(reason: WriteError, upload_session_id: impl Into<String>) -> Self {
        Self { reason, upload_session_id: upload_session_id.into() }
    }
}

impl wire::Fields for UploadWriteFailed {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("reason", &self.reason);
        writer.field("upload_session_id", &self.upload_session_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            reason: object.required("reason")?,
            upload_session_id: object.required("upload_session_id")?,
        })
    }
}

/// Part of `files.Tag` (`files.UserGeneratedTag`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserGeneratedTag {
    /// String of 1 to 32 characters that matches `[\w]+`.
    pub tag_text: String,
}

impl UserGeneratedTag {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(tag_text: impl Into<String>) -> Self {
        Self { tag_text: tag_text.into() }
    }
}

impl wire::Fields for UserGeneratedTag {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("tag_text", &self.tag_text);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { tag_text: object.required("tag_text")? })
    }
}

/// `files.VideoMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoMetadata {
    /// `files.Dimensions`. May be absent.
    pub dimensions: Option<Dimensions>,
    /// `files.GpsCoordinates`. May be absent.
    pub location: Option<GpsCoordinates>,
    /// Time, in whole seconds. May be absent.
    pub time_taken: Option<jiff::Timestamp>,
    /// Integer. May be absent.
    pub duration: Option<u64>,
}

impl VideoMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { dimensions: None, location: None, time_taken: None, duration: None }
    }

    /// Sets `dimensions`.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: Dimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// Sets `location`.
    #[must_use]
    #[inline]
    pub fn location(mut self, location: GpsCoordinates) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `time_taken`.
    #[must_use]
    #[inline]
    pub fn time_taken(mut self, time_taken: jiff::Timestamp) -> Self {
        self.time_taken = Some(time_taken);
        self
    }

    /// Sets `duration`.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: u64) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl Default for VideoMetadata {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for VideoMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("dimensions", self.dimensions.as_ref());
        writer.optional("location", self.location.as_ref());
        writer.optional("time_taken", self.time_taken.as_ref());
        writer.optional("duration", self.duration.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            dimensions: object.optional("dimensions")?,
            location: object.optional("location")?,
            time_taken: object.optional("time_taken")?,
            duration: object.optional("duration")?,
        })
    }
}

/// Error of `files/tags/add` (`files.AddTagError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddTagError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `too_many_tags`.
    TooManyTags,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddTagError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::TooManyTags => "too_many_tags",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddTagError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "too_many_tags" => Self::TooManyTags,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/tags/get` (`files.BaseTagError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BaseTagError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BaseTagError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BaseTagError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.CreateFolderBatchJobStatus` (`files.CreateFolderBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderBatchError {
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateFolderBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CreateFolderBatchError {
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
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/create_folder_batch/check` (`files.CreateFolderBatchJobStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderBatchJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.CreateFolderBatchResult`.
    Complete(CreateFolderBatchResult),
    /// `failed`, with: `files.CreateFolderBatchError`.
    Failed(CreateFolderBatchError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateFolderBatchJobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CreateFolderBatchJobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
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
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/create_folder_batch` (`files.CreateFolderBatchLaunch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderBatchLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.CreateFolderBatchResult`.
    Complete(CreateFolderBatchResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateFolderBatchLaunch {
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

impl wire::Wire for CreateFolderBatchLaunch {
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

/// Part of `files.CreateFolderBatchResult` (`files.CreateFolderBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
pub enum CreateFolderBatchResultEntry {
    /// `success`, with: `files.CreateFolderEntryResult`.
    Success(CreateFolderEntryResult),
    /// `failure`, with: `files.CreateFolderEntryError`.
    Failure(CreateFolderEntryError),
}

impl CreateFolderBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
        }
    }
}

impl wire::Wire for CreateFolderBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Failure(value) => writer.nested("failure", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.CreateFolderBatchResultEntry` (`files.CreateFolderEntryError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderEntryError {
    /// `path`, with: `files.WriteError`.
    Path(WriteError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CreateFolderEntryError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CreateFolderEntryError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/create_folder`, and one more place (`files.CreateFolderError`).
#[derive(Debug, Clone, PartialEq)]
pub enum CreateFolderError {
    /// `path`, with: `files.WriteError`.
    Path(WriteError),
}

impl CreateFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
        }
    }
}

impl wire::Wire for CreateFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.DeleteBatchJobStatus` (`files.DeleteBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteBatchError {
    /// `too_many_write_operations`. Deprecated.
    TooManyWriteOperations,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteBatchError {
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
            "too_many_write_operations" => Self::TooManyWriteOperations,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/delete_batch/check` (`files.DeleteBatchJobStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteBatchJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.DeleteBatchResult`.
    Complete(DeleteBatchResult),
    /// `failed`, with: `files.DeleteBatchError`.
    Failed(DeleteBatchError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteBatchJobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
            Self::Failed(_) => "failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteBatchJobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
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
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/delete_batch` (`files.DeleteBatchLaunch`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteBatchLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.DeleteBatchResult`.
    Complete(DeleteBatchResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteBatchLaunch {
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

impl wire::Wire for DeleteBatchLaunch {
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

/// Part of `files.DeleteBatchResult` (`files.DeleteBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteBatchResultEntry {
    /// `success`, with: `files.DeleteBatchResultData`.
    Success(DeleteBatchResultData),
    /// `failure`, with: `files.DeleteError`.
    Failure(DeleteError),
}

impl DeleteBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
        }
    }
}

impl wire::Wire for DeleteBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Failure(value) => writer.nested("failure", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/delete`, and 3 more places (`files.DeleteError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `path_lookup`, with: `files.LookupError`.
    PathLookup(LookupError),
    /// `path_write`, with: `files.WriteError`.
    PathWrite(WriteError),
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PathLookup(_) => "path_lookup",
            Self::PathWrite(_) => "path_write",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PathLookup(value) => writer.nested("path_lookup", value),
            Self::PathWrite(value) => writer.nested("path_write", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path_lookup" => Self::PathLookup(tagged.nested()?),
            "path_write" => Self::PathWrite(tagged.nested()?),
            "too_many_write_operations" => Self::TooManyWriteOperations,
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/download` (`files.DownloadError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `unsupported_file`.
    UnsupportedFile,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DownloadError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::UnsupportedFile => "unsupported_file",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DownloadError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "unsupported_file" => Self::UnsupportedFile,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/download_zip` (`files.DownloadZipError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DownloadZipError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `too_large`.
    TooLarge,
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DownloadZipError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::TooLarge => "too_large",
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DownloadZipError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "too_large" => Self::TooLarge,
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/export` (`files.ExportError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `non_exportable`.
    NonExportable,
    /// `invalid_export_format`.
    InvalidExportFormat,
    /// `retry_error`.
    RetryError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExportError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::NonExportable => "non_exportable",
            Self::InvalidExportFormat => "invalid_export_format",
            Self::RetryError => "retry_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExportError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "non_exportable" => Self::NonExportable,
            "invalid_export_format" => Self::InvalidExportFormat,
            "retry_error" => Self::RetryError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.SearchOptions` (`files.FileCategory`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileCategory {
    /// `image`.
    Image,
    /// `document`.
    Document,
    /// `pdf`.
    Pdf,
    /// `spreadsheet`.
    Spreadsheet,
    /// `presentation`.
    Presentation,
    /// `audio`.
    Audio,
    /// `video`.
    Video,
    /// `folder`.
    Folder,
    /// `paper`.
    Paper,
    /// `others`.
    Others,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileCategory {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Document => "document",
            Self::Pdf => "pdf",
            Self::Spreadsheet => "spreadsheet",
            Self::Presentation => "presentation",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Folder => "folder",
            Self::Paper => "paper",
            Self::Others => "others",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileCategory {
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
            "image" => Self::Image,
            "document" => Self::Document,
            "pdf" => Self::Pdf,
            "spreadsheet" => Self::Spreadsheet,
            "presentation" => Self::Presentation,
            "audio" => Self::Audio,
            "video" => Self::Video,
            "folder" => Self::Folder,
            "paper" => Self::Paper,
            "others" => Self::Others,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.FileLock` (`files.FileLockContent`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileLockContent {
    /// `unlocked`.
    Unlocked,
    /// `single_user`, with: `files.SingleUserLock`.
    SingleUser(SingleUserLock),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileLockContent {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Unlocked => "unlocked",
            Self::SingleUser(_) => "single_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileLockContent {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::SingleUser(value) => writer.inline("single_user", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "unlocked" => Self::Unlocked,
            "single_user" => Self::SingleUser(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.SearchOptions` (`files.FileStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileStatus {
    /// `active`.
    Active,
    /// `deleted`.
    Deleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileStatus {
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

impl wire::Wire for FileStatus {
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

/// Error of `files/copy_reference/get` (`files.GetCopyReferenceError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCopyReferenceError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetCopyReferenceError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetCopyReferenceError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/get_metadata` (`files.GetMetadataError`).
#[derive(Debug, Clone, PartialEq)]
pub enum GetMetadataError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
}

impl GetMetadataError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
        }
    }
}

impl wire::Wire for GetMetadataError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/get_temporary_link` (`files.GetTemporaryLinkError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTemporaryLinkError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `email_not_verified`.
    EmailNotVerified,
    /// `unsupported_file`.
    UnsupportedFile,
    /// `not_allowed`.
    NotAllowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetTemporaryLinkError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::EmailNotVerified => "email_not_verified",
            Self::UnsupportedFile => "unsupported_file",
            Self::NotAllowed => "not_allowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetTemporaryLinkError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "email_not_verified" => Self::EmailNotVerified,
            "unsupported_file" => Self::UnsupportedFile,
            "not_allowed" => Self::NotAllowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/get_thumbnail_batch` (`files.GetThumbnailBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThumbnailBatchError {
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetThumbnailBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetThumbnailBatchError {
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
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.GetThumbnailBatchResult` (`files.GetThumbnailBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThumbnailBatchResultEntry {
    /// `success`, with: `files.GetThumbnailBatchResultData`.
    Success(GetThumbnailBatchResultData),
    /// `failure`, with: `files.ThumbnailError`.
    Failure(ThumbnailError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetThumbnailBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetThumbnailBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Failure(value) => writer.nested("failure", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.PaperCreateArg`, and one more place (`files.ImportFormat`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportFormat {
    /// `html`.
    Html,
    /// `markdown`.
    Markdown,
    /// `plain_text`.
    PlainText,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ImportFormat {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::PlainText => "plain_text",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ImportFormat {
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
            "html" => Self::Html,
            "markdown" => Self::Markdown,
            "plain_text" => Self::PlainText,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/list_folder/continue` (`files.ListFolderContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFolderContinueError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFolderContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Reset => "reset",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFolderContinueError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "reset" => Self::Reset,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/list_folder`, and one more place (`files.ListFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFolderError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `template_error`, with: `file_properties.TemplateError`.
    TemplateError(crate::file_properties::TemplateError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::TemplateError(_) => "template_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::TemplateError(value) => writer.nested("template_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "template_error" => Self::TemplateError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/list_folder/longpoll` (`files.ListFolderLongpollError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFolderLongpollError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFolderLongpollError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Reset => "reset",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFolderLongpollError {
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
            "reset" => Self::Reset,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/list_revisions` (`files.ListRevisionsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRevisionsError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `invalid_before_rev`.
    InvalidBeforeRev,
    /// `before_rev_not_supported`.
    BeforeRevNotSupported,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListRevisionsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::InvalidBeforeRev => "invalid_before_rev",
            Self::BeforeRevNotSupported => "before_rev_not_supported",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListRevisionsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "invalid_before_rev" => Self::InvalidBeforeRev,
            "before_rev_not_supported" => Self::BeforeRevNotSupported,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.ListRevisionsArg` (`files.ListRevisionsMode`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRevisionsMode {
    /// `path`.
    Path,
    /// `id`.
    Id,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListRevisionsMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path => "path",
            Self::Id => "id",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListRevisionsMode {
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
            "path" => Self::Path,
            "id" => Self::Id,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/get_file_lock_batch`, and 3 more places (`files.LockFileError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LockFileError {
    /// `path_lookup`, with: `files.LookupError`.
    PathLookup(LookupError),
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// `too_many_files`.
    TooManyFiles,
    /// `no_write_permission`.
    NoWritePermission,
    /// `cannot_be_locked`.
    CannotBeLocked,
    /// `file_not_shared`.
    FileNotShared,
    /// `lock_conflict`, with: `files.LockConflictError`.
    LockConflict(LockConflictError),
    /// `internal_error`.
    InternalError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LockFileError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PathLookup(_) => "path_lookup",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::TooManyFiles => "too_many_files",
            Self::NoWritePermission => "no_write_permission",
            Self::CannotBeLocked => "cannot_be_locked",
            Self::FileNotShared => "file_not_shared",
            Self::LockConflict(_) => "lock_conflict",
            Self::InternalError => "internal_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LockFileError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PathLookup(value) => writer.nested("path_lookup", value),
            Self::LockConflict(value) => writer.inline("lock_conflict", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path_lookup" => Self::PathLookup(tagged.nested()?),
            "too_many_write_operations" => Self::TooManyWriteOperations,
            "too_many_files" => Self::TooManyFiles,
            "no_write_permission" => Self::NoWritePermission,
            "cannot_be_locked" => Self::CannotBeLocked,
            "file_not_shared" => Self::FileNotShared,
            "lock_conflict" => Self::LockConflict(tagged.inline()?),
            "internal_error" => Self::InternalError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.LockFileBatchResult` (`files.LockFileResultEntry`).
#[derive(Debug, Clone, PartialEq)]
pub enum LockFileResultEntry {
    /// `success`, with: `files.LockFileResult`.
    Success(LockFileResult),
    /// `failure`, with: `files.LockFileError`.
    Failure(LockFileError),
}

impl LockFileResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
        }
    }
}

impl wire::Wire for LockFileResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Failure(value) => writer.nested("failure", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.AddTagError`, and 26 more places (`files.LookupError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookupError {
    /// `malformed_path`, with: string, or null, which may be absent.
    MalformedPath(Option<String>),
    /// `not_found`.
    NotFound,
    /// `not_file`.
    NotFile,
    /// `not_folder`.
    NotFolder,
    /// `restricted_content`.
    RestrictedContent,
    /// `unsupported_content_type`.
    UnsupportedContentType,
    /// `locked`.
    Locked,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LookupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MalformedPath(_) => "malformed_path",
            Self::NotFound => "not_found",
            Self::NotFile => "not_file",
            Self::NotFolder => "not_folder",
            Self::RestrictedContent => "restricted_content",
            Self::UnsupportedContentType => "unsupported_content_type",
            Self::Locked => "locked",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LookupError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MalformedPath(value) => writer.nested_nullable("malformed_path", value.as_ref()),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "malformed_path" => Self::MalformedPath(tagged.nested_nullable()?),
            "not_found" => Self::NotFound,
            "not_file" => Self::NotFile,
            "not_folder" => Self::NotFolder,
            "restricted_content" => Self::RestrictedContent,
            "unsupported_content_type" => Self::UnsupportedContentType,
            "locked" => Self::Locked,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.FileMetadata` (`files.MediaInfo`).
#[derive(Debug, Clone, PartialEq)]
pub enum MediaInfo {
    /// `pending`.
    Pending,
    /// `metadata`, with: `files.MediaMetadata`.
    Metadata(MediaMetadata),
}

impl MediaInfo {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Metadata(_) => "metadata",
        }
    }
}

impl wire::Wire for MediaInfo {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Metadata(value) => writer.nested("metadata", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "pending" => Self::Pending,
            "metadata" => Self::Metadata(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.SearchMatchV2` (`files.MetadataV2`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataV2 {
    /// `metadata`, with: `files.Metadata`.
    Metadata(Metadata),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MetadataV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Metadata(_) => "metadata",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MetadataV2 {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Metadata(value) => writer.nested("metadata", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "metadata" => Self::Metadata(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.RelocationBatchError`, and one more place (`files.MoveIntoFamilyError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MoveIntoFamilyError {
    /// `is_shared_folder`.
    IsSharedFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MoveIntoFamilyError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IsSharedFolder => "is_shared_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MoveIntoFamilyError {
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
            "is_shared_folder" => Self::IsSharedFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.RelocationBatchError`, and one more place (`files.MoveIntoVaultError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MoveIntoVaultError {
    /// `is_shared_folder`.
    IsSharedFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MoveIntoVaultError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IsSharedFolder => "is_shared_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MoveIntoVaultError {
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
            "is_shared_folder" => Self::IsSharedFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `files.PaperContentError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperContentError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `content_malformed`.
    ContentMalformed,
    /// `doc_length_exceeded`.
    DocLengthExceeded,
    /// `image_size_exceeded`.
    ImageSizeExceeded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperContentError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::ContentMalformed => "content_malformed",
            Self::DocLengthExceeded => "doc_length_exceeded",
            Self::ImageSizeExceeded => "image_size_exceeded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperContentError {
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
            "content_malformed" => Self::ContentMalformed,
            "doc_length_exceeded" => Self::DocLengthExceeded,
            "image_size_exceeded" => Self::ImageSizeExceeded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/paper/create` (`files.PaperCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperCreateError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `content_malformed`.
    ContentMalformed,
    /// `doc_length_exceeded`.
    DocLengthExceeded,
    /// `image_size_exceeded`.
    ImageSizeExceeded,
    /// `invalid_path`.
    InvalidPath,
    /// `email_unverified`.
    EmailUnverified,
    /// `invalid_file_extension`.
    InvalidFileExtension,
    /// `paper_disabled`.
    PaperDisabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::ContentMalformed => "content_malformed",
            Self::DocLengthExceeded => "doc_length_exceeded",
            Self::ImageSizeExceeded => "image_size_exceeded",
            Self::InvalidPath => "invalid_path",
            Self::EmailUnverified => "email_unverified",
            Self::InvalidFileExtension => "invalid_file_extension",
            Self::PaperDisabled => "paper_disabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperCreateError {
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
            "content_malformed" => Self::ContentMalformed,
            "doc_length_exceeded" => Self::DocLengthExceeded,
            "image_size_exceeded" => Self::ImageSizeExceeded,
            "invalid_path" => Self::InvalidPath,
            "email_unverified" => Self::EmailUnverified,
            "invalid_file_extension" => Self::InvalidFileExtension,
            "paper_disabled" => Self::PaperDisabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.PaperUpdateArg` (`files.PaperDocUpdatePolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocUpdatePolicy {
    /// `update`.
    Update,
    /// `overwrite`.
    Overwrite,
    /// `prepend`.
    Prepend,
    /// `append`.
    Append,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocUpdatePolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Overwrite => "overwrite",
            Self::Prepend => "prepend",
            Self::Append => "append",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDocUpdatePolicy {
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
            "update" => Self::Update,
            "overwrite" => Self::Overwrite,
            "prepend" => Self::Prepend,
            "append" => Self::Append,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/paper/update` (`files.PaperUpdateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperUpdateError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `content_malformed`.
    ContentMalformed,
    /// `doc_length_exceeded`.
    DocLengthExceeded,
    /// `image_size_exceeded`.
    ImageSizeExceeded,
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `revision_mismatch`.
    RevisionMismatch,
    /// `doc_archived`.
    DocArchived,
    /// `doc_deleted`.
    DocDeleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperUpdateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::ContentMalformed => "content_malformed",
            Self::DocLengthExceeded => "doc_length_exceeded",
            Self::ImageSizeExceeded => "image_size_exceeded",
            Self::Path(_) => "path",
            Self::RevisionMismatch => "revision_mismatch",
            Self::DocArchived => "doc_archived",
            Self::DocDeleted => "doc_deleted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperUpdateError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "insufficient_permissions" => Self::InsufficientPermissions,
            "content_malformed" => Self::ContentMalformed,
            "doc_length_exceeded" => Self::DocLengthExceeded,
            "image_size_exceeded" => Self::ImageSizeExceeded,
            "path" => Self::Path(tagged.nested()?),
            "revision_mismatch" => Self::RevisionMismatch,
            "doc_archived" => Self::DocArchived,
            "doc_deleted" => Self::DocDeleted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.ThumbnailV2Arg` (`files.PathOrLink`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PathOrLink {
    /// `path`, with: string that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    Path(String),
    /// `link`, with: `files.SharedLinkFileInfo`.
    Link(SharedLinkFileInfo),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PathOrLink {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::Link(_) => "link",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PathOrLink {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Link(value) => writer.inline("link", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "link" => Self::Link(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::Path(value) => wire::check::field(
                "path",
                wire::check::text(value, Some(&crate::patterns::FILES_READ_PATH), (None, None)),
            ),
            _ => Ok(()),
        }
    }
}

/// Error of `files/get_preview` (`files.PreviewError`).
#[derive(Debug, Clone, PartialEq)]
pub enum PreviewError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `in_progress`.
    InProgress,
    /// `unsupported_extension`.
    UnsupportedExtension,
    /// `unsupported_content`.
    UnsupportedContent,
}

impl PreviewError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::InProgress => "in_progress",
            Self::UnsupportedExtension => "unsupported_extension",
            Self::UnsupportedContent => "unsupported_content",
        }
    }
}

impl wire::Wire for PreviewError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "in_progress" => Self::InProgress,
            "unsupported_extension" => Self::UnsupportedExtension,
            "unsupported_content" => Self::UnsupportedContent,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.RelocationBatchResultEntry` (`files.RelocationBatchErrorEntry`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelocationBatchErrorEntry {
    /// `relocation_error`, with: `files.RelocationError`.
    RelocationError(RelocationError),
    /// `internal_error`.
    InternalError,
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelocationBatchErrorEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RelocationError(_) => "relocation_error",
            Self::InternalError => "internal_error",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelocationBatchErrorEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::RelocationError(value) => writer.nested("relocation_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "relocation_error" => Self::RelocationError(tagged.nested()?),
            "internal_error" => Self::InternalError,
            "too_many_write_operations" => Self::TooManyWriteOperations,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.RelocationBatchV2Result` (`files.RelocationBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelocationBatchResultEntry {
    /// `success`, with: `files.Metadata`.
    Success(Metadata),
    /// `failure`, with: `files.RelocationBatchErrorEntry`.
    Failure(RelocationBatchErrorEntry),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelocationBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelocationBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.nested("success", value),
            Self::Failure(value) => writer.nested("failure", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.nested()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/copy_batch/check_v2`, and one more place (`files.RelocationBatchV2JobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum RelocationBatchV2JobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.RelocationBatchV2Result`.
    Complete(RelocationBatchV2Result),
}

impl RelocationBatchV2JobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
        }
    }
}

impl wire::Wire for RelocationBatchV2JobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `files/copy_batch_v2`, and one more place (`files.RelocationBatchV2Launch`).
#[derive(Debug, Clone, PartialEq)]
pub enum RelocationBatchV2Launch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.RelocationBatchV2Result`.
    Complete(RelocationBatchV2Result),
}

impl RelocationBatchV2Launch {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
            Self::Complete(_) => "complete",
        }
    }
}

impl wire::Wire for RelocationBatchV2Launch {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.inline("complete", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/copy`, and 4 more places (`files.RelocationError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelocationError {
    /// `from_lookup`, with: `files.LookupError`.
    FromLookup(LookupError),
    /// `from_write`, with: `files.WriteError`.
    FromWrite(WriteError),
    /// `to`, with: `files.WriteError`.
    To(WriteError),
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
    CantMoveIntoVault(MoveIntoVaultError),
    /// `cant_move_into_family`, with: `files.MoveIntoFamilyError`.
    CantMoveIntoFamily(MoveIntoFamilyError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelocationError {
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
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelocationError {
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
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/tags/remove` (`files.RemoveTagError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveTagError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `tag_not_present`.
    TagNotPresent,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RemoveTagError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::TagNotPresent => "tag_not_present",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RemoveTagError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "tag_not_present" => Self::TagNotPresent,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/restore` (`files.RestoreError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreError {
    /// `path_lookup`, with: `files.LookupError`.
    PathLookup(LookupError),
    /// `path_write`, with: `files.WriteError`.
    PathWrite(WriteError),
    /// `invalid_revision`.
    InvalidRevision,
    /// `in_progress`.
    InProgress,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RestoreError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PathLookup(_) => "path_lookup",
            Self::PathWrite(_) => "path_write",
            Self::InvalidRevision => "invalid_revision",
            Self::InProgress => "in_progress",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RestoreError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PathLookup(value) => writer.nested("path_lookup", value),
            Self::PathWrite(value) => writer.nested("path_write", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path_lookup" => Self::PathLookup(tagged.nested()?),
            "path_write" => Self::PathWrite(tagged.nested()?),
            "invalid_revision" => Self::InvalidRevision,
            "in_progress" => Self::InProgress,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/copy_reference/save` (`files.SaveCopyReferenceError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveCopyReferenceError {
    /// `path`, with: `files.WriteError`.
    Path(WriteError),
    /// `invalid_copy_reference`.
    InvalidCopyReference,
    /// `no_permission`.
    NoPermission,
    /// `not_found`.
    NotFound,
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SaveCopyReferenceError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::InvalidCopyReference => "invalid_copy_reference",
            Self::NoPermission => "no_permission",
            Self::NotFound => "not_found",
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SaveCopyReferenceError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "invalid_copy_reference" => Self::InvalidCopyReference,
            "no_permission" => Self::NoPermission,
            "not_found" => Self::NotFound,
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/save_url`, and one more place (`files.SaveUrlError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveUrlError {
    /// `path`, with: `files.WriteError`.
    Path(WriteError),
    /// `download_failed`.
    DownloadFailed,
    /// `invalid_url`.
    InvalidUrl,
    /// `not_found`.
    NotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SaveUrlError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::DownloadFailed => "download_failed",
            Self::InvalidUrl => "invalid_url",
            Self::NotFound => "not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SaveUrlError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "download_failed" => Self::DownloadFailed,
            "invalid_url" => Self::InvalidUrl,
            "not_found" => Self::NotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/save_url/check_job_status` (`files.SaveUrlJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum SaveUrlJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.FileMetadata`.
    Complete(FileMetadata),
    /// `failed`, with: `files.SaveUrlError`.
    Failed(SaveUrlError),
}

impl SaveUrlJobStatus {
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

impl wire::Wire for SaveUrlJobStatus {
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

/// Result of `files/save_url` (`files.SaveUrlResult`).
#[derive(Debug, Clone, PartialEq)]
pub enum SaveUrlResult {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `files.FileMetadata`.
    Complete(FileMetadata),
}

impl SaveUrlResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AsyncJobId(_) => "async_job_id",
            Self::Complete(_) => "complete",
        }
    }
}

impl wire::Wire for SaveUrlResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.inline("complete", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/search`, and 2 more places (`files.SearchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `invalid_argument`, with: string, which may be absent.
    InvalidArgument(Option<String>),
    /// `internal_error`.
    InternalError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SearchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::InvalidArgument(_) => "invalid_argument",
            Self::InternalError => "internal_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SearchError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::InvalidArgument(value) => {
                writer.nested_nullable("invalid_argument", value.as_ref());
            }
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "invalid_argument" => Self::InvalidArgument(tagged.nested_nullable()?),
            "internal_error" => Self::InternalError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.SearchMatchV2` (`files.SearchMatchTypeV2`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchMatchTypeV2 {
    /// `filename`.
    Filename,
    /// `file_content`.
    FileContent,
    /// `filename_and_content`.
    FilenameAndContent,
    /// `image_content`.
    ImageContent,
    /// `metadata`.
    Metadata,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SearchMatchTypeV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Filename => "filename",
            Self::FileContent => "file_content",
            Self::FilenameAndContent => "filename_and_content",
            Self::ImageContent => "image_content",
            Self::Metadata => "metadata",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SearchMatchTypeV2 {
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
            "filename" => Self::Filename,
            "file_content" => Self::FileContent,
            "filename_and_content" => Self::FilenameAndContent,
            "image_content" => Self::ImageContent,
            "metadata" => Self::Metadata,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.SearchOptions` (`files.SearchOrderBy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchOrderBy {
    /// `relevance`.
    Relevance,
    /// `last_modified_time`.
    LastModifiedTime,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SearchOrderBy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Relevance => "relevance",
            Self::LastModifiedTime => "last_modified_time",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SearchOrderBy {
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
            "relevance" => Self::Relevance,
            "last_modified_time" => Self::LastModifiedTime,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.ContentSyncSetting`, and 3 more places (`files.SyncSetting`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SyncSetting {
    /// `default`.
    Default,
    /// `not_synced`.
    NotSynced,
    /// `not_synced_inactive`.
    NotSyncedInactive,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SyncSetting {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::NotSynced => "not_synced",
            Self::NotSyncedInactive => "not_synced_inactive",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SyncSetting {
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
            "default" => Self::Default,
            "not_synced" => Self::NotSynced,
            "not_synced_inactive" => Self::NotSyncedInactive,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.ContentSyncSettingArg`, and 2 more places (`files.SyncSettingArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SyncSettingArg {
    /// `default`.
    Default,
    /// `not_synced`.
    NotSynced,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SyncSettingArg {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::NotSynced => "not_synced",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SyncSettingArg {
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
            "default" => Self::Default,
            "not_synced" => Self::NotSynced,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.TeamFolderCreateError`, and one more place (`files.SyncSettingsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SyncSettingsError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `unsupported_combination`.
    UnsupportedCombination,
    /// `unsupported_configuration`.
    UnsupportedConfiguration,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SyncSettingsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::UnsupportedCombination => "unsupported_combination",
            Self::UnsupportedConfiguration => "unsupported_configuration",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SyncSettingsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "unsupported_combination" => Self::UnsupportedCombination,
            "unsupported_configuration" => Self::UnsupportedConfiguration,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.PathToTags` (`files.Tag`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tag {
    /// `user_generated_tag`, with: `files.UserGeneratedTag`.
    UserGeneratedTag(UserGeneratedTag),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl Tag {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserGeneratedTag(_) => "user_generated_tag",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for Tag {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserGeneratedTag(value) => writer.inline("user_generated_tag", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_generated_tag" => Self::UserGeneratedTag(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/get_thumbnail`, and one more place (`files.ThumbnailError`).
#[derive(Debug, Clone, PartialEq)]
pub enum ThumbnailError {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `unsupported_extension`.
    UnsupportedExtension,
    /// `unsupported_image`.
    UnsupportedImage,
    /// `encrypted_content`.
    EncryptedContent,
    /// `conversion_error`.
    ConversionError,
}

impl ThumbnailError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::UnsupportedExtension => "unsupported_extension",
            Self::UnsupportedImage => "unsupported_image",
            Self::EncryptedContent => "encrypted_content",
            Self::ConversionError => "conversion_error",
        }
    }
}

impl wire::Wire for ThumbnailError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "unsupported_extension" => Self::UnsupportedExtension,
            "unsupported_image" => Self::UnsupportedImage,
            "encrypted_content" => Self::EncryptedContent,
            "conversion_error" => Self::ConversionError,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.ThumbnailArg`, and one more place (`files.ThumbnailFormat`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThumbnailFormat {
    /// `jpeg`.
    Jpeg,
    /// `png`.
    Png,
    /// `webp`.
    Webp,
}

impl ThumbnailFormat {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }
}

impl wire::Wire for ThumbnailFormat {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "jpeg" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::Webp,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.ThumbnailArg`, and one more place (`files.ThumbnailMode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThumbnailMode {
    /// `strict`.
    Strict,
    /// `bestfit`.
    Bestfit,
    /// `fitone_bestfit`.
    FitoneBestfit,
    /// `original`.
    Original,
}

impl ThumbnailMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Bestfit => "bestfit",
            Self::FitoneBestfit => "fitone_bestfit",
            Self::Original => "original",
        }
    }
}

impl wire::Wire for ThumbnailMode {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "strict" => Self::Strict,
            "bestfit" => Self::Bestfit,
            "fitone_bestfit" => Self::FitoneBestfit,
            "original" => Self::Original,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.ThumbnailArg`, and one more place (`files.ThumbnailQuality`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThumbnailQuality {
    /// `quality_80`.
    Quality80,
    /// `quality_90`.
    Quality90,
}

impl ThumbnailQuality {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Quality80 => "quality_80",
            Self::Quality90 => "quality_90",
        }
    }
}

impl wire::Wire for ThumbnailQuality {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "quality_80" => Self::Quality80,
            "quality_90" => Self::Quality90,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.ThumbnailArg`, and one more place (`files.ThumbnailSize`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThumbnailSize {
    /// `w32h32`.
    W32h32,
    /// `w64h64`.
    W64h64,
    /// `w128h128`.
    W128h128,
    /// `w256h256`.
    W256h256,
    /// `w480h320`.
    W480h320,
    /// `w640h480`.
    W640h480,
    /// `w960h640`.
    W960h640,
    /// `w1024h768`.
    W1024h768,
    /// `w2048h1536`.
    W2048h1536,
    /// `w3200h2400`. Only for internal callers.
    W3200h2400,
}

impl ThumbnailSize {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::W32h32 => "w32h32",
            Self::W64h64 => "w64h64",
            Self::W128h128 => "w128h128",
            Self::W256h256 => "w256h256",
            Self::W480h320 => "w480h320",
            Self::W640h480 => "w640h480",
            Self::W960h640 => "w960h640",
            Self::W1024h768 => "w1024h768",
            Self::W2048h1536 => "w2048h1536",
            Self::W3200h2400 => "w3200h2400",
        }
    }
}

impl wire::Wire for ThumbnailSize {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "w32h32" => Self::W32h32,
            "w64h64" => Self::W64h64,
            "w128h128" => Self::W128h128,
            "w256h256" => Self::W256h256,
            "w480h320" => Self::W480h320,
            "w640h480" => Self::W640h480,
            "w960h640" => Self::W960h640,
            "w1024h768" => Self::W1024h768,
            "w2048h1536" => Self::W2048h1536,
            "w3200h2400" => Self::W3200h2400,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/get_thumbnail_v2` (`files.ThumbnailV2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThumbnailV2Error {
    /// `path`, with: `files.LookupError`.
    Path(LookupError),
    /// `unsupported_extension`.
    UnsupportedExtension,
    /// `unsupported_image`.
    UnsupportedImage,
    /// `encrypted_content`.
    EncryptedContent,
    /// `conversion_error`.
    ConversionError,
    /// `access_denied`.
    AccessDenied,
    /// `not_found`.
    NotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ThumbnailV2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::UnsupportedExtension => "unsupported_extension",
            Self::UnsupportedImage => "unsupported_image",
            Self::EncryptedContent => "encrypted_content",
            Self::ConversionError => "conversion_error",
            Self::AccessDenied => "access_denied",
            Self::NotFound => "not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ThumbnailV2Error {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "unsupported_extension" => Self::UnsupportedExtension,
            "unsupported_image" => Self::UnsupportedImage,
            "encrypted_content" => Self::EncryptedContent,
            "conversion_error" => Self::ConversionError,
            "access_denied" => Self::AccessDenied,
            "not_found" => Self::NotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/alpha/upload`, and one more place (`files.UploadError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadError {
    /// `path`, with: `files.UploadWriteFailed`.
    Path(UploadWriteFailed),
    /// `properties_error`, with: `file_properties.InvalidPropertyGroupError`.
    PropertiesError(crate::file_properties::InvalidPropertyGroupError),
    /// `payload_too_large`.
    PayloadTooLarge,
    /// `content_hash_mismatch`.
    ContentHashMismatch,
    /// `encryption_not_supported`.
    EncryptionNotSupported,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Path(_) => "path",
            Self::PropertiesError(_) => "properties_error",
            Self::PayloadTooLarge => "payload_too_large",
            Self::ContentHashMismatch => "content_hash_mismatch",
            Self::EncryptionNotSupported => "encryption_not_supported",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.inline("path", value),
            Self::PropertiesError(value) => writer.nested("properties_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.inline()?),
            "properties_error" => Self::PropertiesError(tagged.nested()?),
            "payload_too_large" => Self::PayloadTooLarge,
            "content_hash_mismatch" => Self::ContentHashMismatch,
            "encryption_not_supported" => Self::EncryptionNotSupported,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.UploadSessionAppendBatchResultEntry` (`files.UploadSessionAppendBatchEntryError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionAppendBatchEntryError {
    /// `not_found`.
    NotFound,
    /// `incorrect_offset`, with: `files.UploadSessionOffsetError`.
    IncorrectOffset(UploadSessionOffsetError),
    /// `closed`.
    Closed,
    /// `too_large`.
    TooLarge,
    /// `concurrent_session_invalid_offset`.
    ConcurrentSessionInvalidOffset,
    /// `concurrent_session_invalid_data_size`.
    ConcurrentSessionInvalidDataSize,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionAppendBatchEntryError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NotFound => "not_found",
            Self::IncorrectOffset(_) => "incorrect_offset",
            Self::Closed => "closed",
            Self::TooLarge => "too_large",
            Self::ConcurrentSessionInvalidOffset => "concurrent_session_invalid_offset",
            Self::ConcurrentSessionInvalidDataSize => "concurrent_session_invalid_data_size",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionAppendBatchEntryError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IncorrectOffset(value) => writer.inline("incorrect_offset", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "not_found" => Self::NotFound,
            "incorrect_offset" => Self::IncorrectOffset(tagged.inline()?),
            "closed" => Self::Closed,
            "too_large" => Self::TooLarge,
            "concurrent_session_invalid_offset" => Self::ConcurrentSessionInvalidOffset,
            "concurrent_session_invalid_data_size" => Self::ConcurrentSessionInvalidDataSize,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/upload_session/append_batch` (`files.UploadSessionAppendBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionAppendBatchError {
    /// `payload_too_large`.
    PayloadTooLarge,
    /// `content_hash_mismatch`.
    ContentHashMismatch,
    /// `length_mismatch`.
    LengthMismatch,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionAppendBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PayloadTooLarge => "payload_too_large",
            Self::ContentHashMismatch => "content_hash_mismatch",
            Self::LengthMismatch => "length_mismatch",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionAppendBatchError {
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
            "payload_too_large" => Self::PayloadTooLarge,
            "content_hash_mismatch" => Self::ContentHashMismatch,
            "length_mismatch" => Self::LengthMismatch,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.UploadSessionAppendBatchResult` (`files.UploadSessionAppendBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
pub enum UploadSessionAppendBatchResultEntry {
    /// `success`.
    Success,
    /// `failure`, with: `files.UploadSessionAppendBatchEntryError`.
    Failure(UploadSessionAppendBatchEntryError),
}

impl UploadSessionAppendBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure(_) => "failure",
        }
    }
}

impl wire::Wire for UploadSessionAppendBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Failure(value) => writer.nested("failure", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success,
            "failure" => Self::Failure(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/upload_session/append`, and one more place (`files.UploadSessionAppendError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionAppendError {
    /// `not_found`.
    NotFound,
    /// `incorrect_offset`, with: `files.UploadSessionOffsetError`.
    IncorrectOffset(UploadSessionOffsetError),
    /// `closed`.
    Closed,
    /// `too_large`.
    TooLarge,
    /// `concurrent_session_invalid_offset`.
    ConcurrentSessionInvalidOffset,
    /// `concurrent_session_invalid_data_size`.
    ConcurrentSessionInvalidDataSize,
    /// `payload_too_large`.
    PayloadTooLarge,
    /// `content_hash_mismatch`.
    ContentHashMismatch,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionAppendError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NotFound => "not_found",
            Self::IncorrectOffset(_) => "incorrect_offset",
            Self::Closed => "closed",
            Self::TooLarge => "too_large",
            Self::ConcurrentSessionInvalidOffset => "concurrent_session_invalid_offset",
            Self::ConcurrentSessionInvalidDataSize => "concurrent_session_invalid_data_size",
            Self::PayloadTooLarge => "payload_too_large",
            Self::ContentHashMismatch => "content_hash_mismatch",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionAppendError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IncorrectOffset(value) => writer.inline("incorrect_offset", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "not_found" => Self::NotFound,
            "incorrect_offset" => Self::IncorrectOffset(tagged.inline()?),
            "closed" => Self::Closed,
            "too_large" => Self::TooLarge,
            "concurrent_session_invalid_offset" => Self::ConcurrentSessionInvalidOffset,
            "concurrent_session_invalid_data_size" => Self::ConcurrentSessionInvalidDataSize,
            "payload_too_large" => Self::PayloadTooLarge,
            "content_hash_mismatch" => Self::ContentHashMismatch,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `files/upload_session/finish_batch/check` (`files.UploadSessionFinishBatchJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum UploadSessionFinishBatchJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `files.UploadSessionFinishBatchResult`.
    Complete(UploadSessionFinishBatchResult),
}

impl UploadSessionFinishBatchJobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete(_) => "complete",
        }
    }
}

impl wire::Wire for UploadSessionFinishBatchJobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.inline("complete", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `files.UploadSessionFinishBatchResult` (`files.UploadSessionFinishBatchResultEntry`).
#[derive(Debug, Clone, PartialEq)]
pub enum UploadSessionFinishBatchResultEntry {
    /// `success`, with: `files.FileMetadata`.
    Success(FileMetadata),
    /// `failure`, with: `files.UploadSessionFinishError`.
    Failure(UploadSessionFinishError),
}

impl UploadSessionFinishBatchResultEntry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success(_) => "success",
            Self::Failure(_) => "failure",
        }
    }
}

impl wire::Wire for UploadSessionFinishBatchResultEntry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Failure(value) => writer.nested("failure", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "failure" => Self::Failure(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `files/upload_session/finish`, and one more place (`files.UploadSessionFinishError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionFinishError {
    /// `lookup_failed`, with: `files.UploadSessionLookupError`.
    LookupFailed(UploadSessionLookupError),
    /// `path`, with: `files.WriteError`.
    Path(WriteError),
    /// `properties_error`, with: `file_properties.InvalidPropertyGroupError`.
    PropertiesError(crate::file_properties::InvalidPropertyGroupError),
    /// `too_many_shared_folder_targets`. Deprecated.
    TooManySharedFolderTargets,
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// `concurrent_session_data_not_allowed`.
    ConcurrentSessionDataNotAllowed,
    /// `concurrent_session_not_closed`.
    ConcurrentSessionNotClosed,
    /// `concurrent_session_missing_data`.
    ConcurrentSessionMissingData,
    /// `payload_too_large`.
    PayloadTooLarge,
    /// `content_hash_mismatch`.
    ContentHashMismatch,
    /// `encryption_not_supported`.
    EncryptionNotSupported,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionFinishError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::LookupFailed(_) => "lookup_failed",
            Self::Path(_) => "path",
            Self::PropertiesError(_) => "properties_error",
            Self::TooManySharedFolderTargets => "too_many_shared_folder_targets",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::ConcurrentSessionDataNotAllowed => "concurrent_session_data_not_allowed",
            Self::ConcurrentSessionNotClosed => "concurrent_session_not_closed",
            Self::ConcurrentSessionMissingData => "concurrent_session_missing_data",
            Self::PayloadTooLarge => "payload_too_large",
            Self::ContentHashMismatch => "content_hash_mismatch",
            Self::EncryptionNotSupported => "encryption_not_supported",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionFinishError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::LookupFailed(value) => writer.nested("lookup_failed", value),
            Self::Path(value) => writer.nested("path", value),
            Self::PropertiesError(value) => writer.nested("properties_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "lookup_failed" => Self::LookupFailed(tagged.nested()?),
            "path" => Self::Path(tagged.nested()?),
            "properties_error" => Self::PropertiesError(tagged.nested()?),
            "too_many_shared_folder_targets" => Self::TooManySharedFolderTargets,
            "too_many_write_operations" => Self::TooManyWriteOperations,
            "concurrent_session_data_not_allowed" => Self::ConcurrentSessionDataNotAllowed,
            "concurrent_session_not_closed" => Self::ConcurrentSessionNotClosed,
            "concurrent_session_missing_data" => Self::ConcurrentSessionMissingData,
            "payload_too_large" => Self::PayloadTooLarge,
            "content_hash_mismatch" => Self::ContentHashMismatch,
            "encryption_not_supported" => Self::EncryptionNotSupported,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.UploadSessionFinishError` (`files.UploadSessionLookupError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionLookupError {
    /// `not_found`.
    NotFound,
    /// `incorrect_offset`, with: `files.UploadSessionOffsetError`.
    IncorrectOffset(UploadSessionOffsetError),
    /// `closed`.
    Closed,
    /// `not_closed`.
    NotClosed,
    /// `too_large`.
    TooLarge,
    /// `concurrent_session_invalid_offset`.
    ConcurrentSessionInvalidOffset,
    /// `concurrent_session_invalid_data_size`.
    ConcurrentSessionInvalidDataSize,
    /// `payload_too_large`.
    PayloadTooLarge,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionLookupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NotFound => "not_found",
            Self::IncorrectOffset(_) => "incorrect_offset",
            Self::Closed => "closed",
            Self::NotClosed => "not_closed",
            Self::TooLarge => "too_large",
            Self::ConcurrentSessionInvalidOffset => "concurrent_session_invalid_offset",
            Self::ConcurrentSessionInvalidDataSize => "concurrent_session_invalid_data_size",
            Self::PayloadTooLarge => "payload_too_large",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionLookupError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IncorrectOffset(value) => writer.inline("incorrect_offset", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "not_found" => Self::NotFound,
            "incorrect_offset" => Self::IncorrectOffset(tagged.inline()?),
            "closed" => Self::Closed,
            "not_closed" => Self::NotClosed,
            "too_large" => Self::TooLarge,
            "concurrent_session_invalid_offset" => Self::ConcurrentSessionInvalidOffset,
            "concurrent_session_invalid_data_size" => Self::ConcurrentSessionInvalidDataSize,
            "payload_too_large" => Self::PayloadTooLarge,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `files/upload_session/start` (`files.UploadSessionStartError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionStartError {
    /// `concurrent_session_data_not_allowed`.
    ConcurrentSessionDataNotAllowed,
    /// `concurrent_session_close_not_allowed`.
    ConcurrentSessionCloseNotAllowed,
    /// `payload_too_large`.
    PayloadTooLarge,
    /// `content_hash_mismatch`.
    ContentHashMismatch,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionStartError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ConcurrentSessionDataNotAllowed => "concurrent_session_data_not_allowed",
            Self::ConcurrentSessionCloseNotAllowed => "concurrent_session_close_not_allowed",
            Self::PayloadTooLarge => "payload_too_large",
            Self::ContentHashMismatch => "content_hash_mismatch",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionStartError {
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
            "concurrent_session_data_not_allowed" => Self::ConcurrentSessionDataNotAllowed,
            "concurrent_session_close_not_allowed" => Self::ConcurrentSessionCloseNotAllowed,
            "payload_too_large" => Self::PayloadTooLarge,
            "content_hash_mismatch" => Self::ContentHashMismatch,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.UploadSessionStartArg`, and one more place (`files.UploadSessionType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadSessionType {
    /// `sequential`.
    Sequential,
    /// `concurrent`.
    Concurrent,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadSessionType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Sequential => "sequential",
            Self::Concurrent => "concurrent",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadSessionType {
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
            "sequential" => Self::Sequential,
            "concurrent" => Self::Concurrent,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.WriteError` (`files.WriteConflictError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WriteConflictError {
    /// `file`.
    File,
    /// `folder`.
    Folder,
    /// `file_ancestor`.
    FileAncestor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl WriteConflictError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Folder => "folder",
            Self::FileAncestor => "file_ancestor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for WriteConflictError {
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
            "file" => Self::File,
            "folder" => Self::Folder,
            "file_ancestor" => Self::FileAncestor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.UploadWriteFailed`, and 11 more places (`files.WriteError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WriteError {
    /// `malformed_path`, with: string, or null, which may be absent.
    MalformedPath(Option<String>),
    /// `conflict`, with: `files.WriteConflictError`.
    Conflict(WriteConflictError),
    /// `no_write_permission`.
    NoWritePermission,
    /// `insufficient_space`.
    InsufficientSpace,
    /// `disallowed_name`.
    DisallowedName,
    /// `team_folder`.
    TeamFolder,
    /// `operation_suppressed`.
    OperationSuppressed,
    /// `too_many_write_operations`.
    TooManyWriteOperations,
    /// `access_restricted`.
    AccessRestricted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl WriteError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MalformedPath(_) => "malformed_path",
            Self::Conflict(_) => "conflict",
            Self::NoWritePermission => "no_write_permission",
            Self::InsufficientSpace => "insufficient_space",
            Self::DisallowedName => "disallowed_name",
            Self::TeamFolder => "team_folder",
            Self::OperationSuppressed => "operation_suppressed",
            Self::TooManyWriteOperations => "too_many_write_operations",
            Self::AccessRestricted => "access_restricted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for WriteError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MalformedPath(value) => writer.nested_nullable("malformed_path", value.as_ref()),
            Self::Conflict(value) => writer.nested("conflict", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "malformed_path" => Self::MalformedPath(tagged.nested_nullable()?),
            "conflict" => Self::Conflict(tagged.nested()?),
            "no_write_permission" => Self::NoWritePermission,
            "insufficient_space" => Self::InsufficientSpace,
            "disallowed_name" => Self::DisallowedName,
            "team_folder" => Self::TeamFolder,
            "operation_suppressed" => Self::OperationSuppressed,
            "too_many_write_operations" => Self::TooManyWriteOperations,
            "access_restricted" => Self::AccessRestricted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `files.CommitInfo`, and one more place (`files.WriteMode`).
#[derive(Debug, Clone, PartialEq)]
pub enum WriteMode {
    /// `add`.
    Add,
    /// `overwrite`.
    Overwrite,
    /// `update`, with: string of at least 9 characters that matches `[0-9a-f]+`.
    Update(String),
}

impl WriteMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Overwrite => "overwrite",
            Self::Update(_) => "update",
        }
    }
}

impl wire::Wire for WriteMode {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Update(value) => writer.nested("update", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "add" => Self::Add,
            "overwrite" => Self::Overwrite,
            "update" => Self::Update(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::Update(value) => wire::check::field(
                "update",
                wire::check::text(value, Some(&crate::patterns::FILES_REV), (Some(9), None)),
            ),
            _ => Ok(()),
        }
    }
}

wire::wire_structs! { AddTagArg CommitInfo ContentSyncSetting ContentSyncSettingArg CreateFolderArg CreateFolderBatchArg CreateFolderBatchResult CreateFolderEntryResult CreateFolderResult DeleteArg DeleteBatchArg DeleteBatchResult DeleteBatchResultData DeleteResult DeletedMetadata Dimensions DownloadArg DownloadZipArg DownloadZipResult ExportArg ExportInfo ExportMetadata ExportResult FileLock FileLockMetadata FileMetadata FileOpsResult FileSharingInfo FolderMetadata FolderSharingInfo GetCopyReferenceArg GetCopyReferenceResult GetMetadataArg GetTagsArg GetTagsResult GetTemporaryLinkArg GetTemporaryLinkResult GetTemporaryUploadLinkArg GetTemporaryUploadLinkResult GetThumbnailBatchArg GetThumbnailBatchResult GetThumbnailBatchResultData GpsCoordinates HighlightSpan ListFolderArg ListFolderContinueArg ListFolderGetLatestCursorResult ListFolderLongpollArg ListFolderLongpollResult ListFolderResult ListRevisionsArg ListRevisionsResult LockConflictError LockFileArg LockFileBatchArg LockFileBatchResult LockFileResult MinimalFileLinkMetadata MoveBatchArg PaperCreateArg PaperCreateResult PaperUpdateArg PaperUpdateResult PathToTags PhotoMetadata PreviewArg PreviewResult RelocationArg RelocationBatchArgBase RelocationBatchV2Result RelocationPath RelocationResult RemoveTagArg RestoreArg SaveCopyReferenceArg SaveCopyReferenceResult SaveUrlArg SearchMatchFieldOptions SearchMatchV2 SearchOptions SearchV2Arg SearchV2ContinueArg SearchV2Result SharedLink SharedLinkFileInfo SharingInfo SingleUserLock SymlinkInfo ThumbnailArg ThumbnailV2Arg UnlockFileArg UnlockFileBatchArg UploadArg UploadSessionAppendArg UploadSessionAppendBatchArg UploadSessionAppendBatchArgEntry UploadSessionAppendBatchResult UploadSessionCursor UploadSessionFinishArg UploadSessionFinishBatchArg UploadSessionFinishBatchResult UploadSessionOffsetError UploadSessionStartArg UploadSessionStartBatchArg UploadSessionStartBatchResult UploadSessionStartResult UploadWriteFailed UserGeneratedTag VideoMetadata }
wire::wire_unions! { MediaMetadata Metadata AddTagError BaseTagError CreateFolderBatchError CreateFolderBatchJobStatus CreateFolderBatchLaunch CreateFolderBatchResultEntry CreateFolderEntryError CreateFolderError DeleteBatchError DeleteBatchJobStatus DeleteBatchLaunch DeleteBatchResultEntry DeleteError DownloadError DownloadZipError ExportError FileCategory FileLockContent FileStatus GetCopyReferenceError GetMetadataError GetTemporaryLinkError GetThumbnailBatchError GetThumbnailBatchResultEntry ImportFormat ListFolderContinueError ListFolderError ListFolderLongpollError ListRevisionsError ListRevisionsMode LockFileError LockFileResultEntry LookupError MediaInfo MetadataV2 MoveIntoFamilyError MoveIntoVaultError PaperContentError PaperCreateError PaperDocUpdatePolicy PaperUpdateError PathOrLink PreviewError RelocationBatchErrorEntry RelocationBatchResultEntry RelocationBatchV2JobStatus RelocationBatchV2Launch RelocationError RemoveTagError RestoreError SaveCopyReferenceError SaveUrlError SaveUrlJobStatus SaveUrlResult SearchError SearchMatchTypeV2 SearchOrderBy SyncSetting SyncSettingArg SyncSettingsError Tag ThumbnailError ThumbnailFormat ThumbnailMode ThumbnailQuality ThumbnailSize ThumbnailV2Error UploadError UploadSessionAppendBatchEntryError UploadSessionAppendBatchError UploadSessionAppendBatchResultEntry UploadSessionAppendError UploadSessionFinishBatchJobStatus UploadSessionFinishBatchResultEntry UploadSessionFinishError UploadSessionLookupError UploadSessionStartError UploadSessionType WriteConflictError WriteError WriteMode }
