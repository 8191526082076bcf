// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types that only deprecated routes of `paper` use.

use crate::wire;

/// Part of `paper.AddPaperDocUser` (`paper.AddMember`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMember {
    /// `paper.PaperDocPermissionLevel`. Default: `edit`.
    pub permission_level: PaperDocPermissionLevel,
    /// `sharing.MemberSelector`.
    pub member: crate::sharing::MemberSelector,
}

impl AddMember {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member: crate::sharing::MemberSelector) -> Self {
        Self { permission_level: PaperDocPermissionLevel::Edit, member }
    }

    /// Sets `permission_level`.
    #[must_use]
    #[inline]
    pub fn permission_level(mut self, permission_level: PaperDocPermissionLevel) -> Self {
        self.permission_level = permission_level;
        self
    }
}

impl wire::Fields for AddMember {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default(
            "permission_level",
            &self.permission_level,
            &PaperDocPermissionLevel::Edit,
        );
        writer.field("member", &self.member);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            permission_level: object
                .or_default("permission_level", PaperDocPermissionLevel::Edit)?,
            member: object.required("member")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Argument of `paper/docs/users/add` (`paper.AddPaperDocUser`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPaperDocUser {
    /// String.
    pub doc_id: String,
    /// List of at most 20 items, each: `paper.AddMember`.
    pub members: Vec<AddMember>,
    /// String. May be absent.
    pub custom_message: Option<String>,
    /// Boolean. Default: `false`.
    pub quiet: bool,
}

impl AddPaperDocUser {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, members: Vec<AddMember>) -> Self {
        Self { doc_id: doc_id.into(), members, custom_message: None, quiet: false }
    }

    /// Sets `custom_message`.
    #[must_use]
    #[inline]
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Some(custom_message.into());
        self
    }

    /// Sets `quiet`.
    #[must_use]
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = quiet;
        self
    }
}

impl wire::Fields for AddPaperDocUser {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("members", &self.members);
        writer.optional("custom_message", self.custom_message.as_ref());
        writer.unless_default("quiet", &self.quiet, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            members: object.required("members")?,
            custom_message: object.optional("custom_message")?,
            quiet: object.or_default("quiet", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "members",
            wire::check::items(&self.members, (None, Some(20)))
                .and_then(|()| wire::check::each(&self.members, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Result of `paper/docs/users/add` (`paper.AddPaperDocUserMemberResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPaperDocUserMemberResult {
    /// `sharing.MemberSelector`.
    pub member: crate::sharing::MemberSelector,
    /// `paper.AddPaperDocUserResult`.
    pub result: AddPaperDocUserResult,
}

impl AddPaperDocUserMemberResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member: crate::sharing::MemberSelector, result: AddPaperDocUserResult) -> Self {
        Self { member, result }
    }
}

impl wire::Fields for AddPaperDocUserMemberResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member", &self.member);
        writer.field("result", &self.result);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { member: object.required("member")?, result: object.required("result")? })
    }
}

/// Part of `paper.ListPaperDocsResponse`, and 2 more places (`paper.Cursor`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cursor {
    /// String.
    pub value: String,
    /// Time, in whole seconds. May be absent.
    pub expiration: Option<jiff::Timestamp>,
}

impl Cursor {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), expiration: None }
    }

    /// Sets `expiration`.
    #[must_use]
    #[inline]
    pub fn expiration(mut self, expiration: jiff::Timestamp) -> Self {
        self.expiration = Some(expiration);
        self
    }
}

impl wire::Fields for Cursor {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("value", &self.value);
        writer.optional("expiration", self.expiration.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { value: object.required("value")?, expiration: object.optional("expiration")? })
    }
}

/// Part of `paper.FoldersContainingPaperDoc` (`paper.Folder`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// String.
    pub id: String,
    /// String.
    pub name: String,
}

impl Folder {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}

impl wire::Fields for Folder {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("name", &self.name);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { id: object.required("id")?, name: object.required("name")? })
    }
}

/// Result of `paper/docs/get_folder_info` (`paper.FoldersContainingPaperDoc`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FoldersContainingPaperDoc {
    /// `paper.FolderSharingPolicyType`. May be absent.
    pub folder_sharing_policy_type: Option<FolderSharingPolicyType>,
    /// List, each: `paper.Folder`. May be absent.
    pub folders: Option<Vec<Folder>>,
}

impl FoldersContainingPaperDoc {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { folder_sharing_policy_type: None, folders: None }
    }

    /// Sets `folder_sharing_policy_type`.
    #[must_use]
    #[inline]
    pub fn folder_sharing_policy_type(
        mut self,
        folder_sharing_policy_type: FolderSharingPolicyType,
    ) -> Self {
        self.folder_sharing_policy_type = Some(folder_sharing_policy_type);
        self
    }

    /// Sets `folders`.
    #[must_use]
    #[inline]
    pub fn folders(mut self, folders: Vec<Folder>) -> Self {
        self.folders = Some(folders);
        self
    }
}

impl Default for FoldersContainingPaperDoc {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for FoldersContainingPaperDoc {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("folder_sharing_policy_type", self.folder_sharing_policy_type.as_ref());
        writer.optional("folders", self.folders.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            folder_sharing_policy_type: object.optional("folder_sharing_policy_type")?,
            folders: object.optional("folders")?,
        })
    }
}

/// Part of `paper.ListUsersOnPaperDocResponse` (`paper.InviteeInfoWithPermissionLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteeInfoWithPermissionLevel {
    /// `sharing.InviteeInfo`.
    pub invitee: crate::sharing::InviteeInfo,
    /// `paper.PaperDocPermissionLevel`.
    pub permission_level: PaperDocPermissionLevel,
}

impl InviteeInfoWithPermissionLevel {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        invitee: crate::sharing::InviteeInfo,
        permission_level: PaperDocPermissionLevel,
    ) -> Self {
        Self { invitee, permission_level }
    }
}

impl wire::Fields for InviteeInfoWithPermissionLevel {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("invitee", &self.invitee);
        writer.field("permission_level", &self.permission_level);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            invitee: object.required("invitee")?,
            permission_level: object.required("permission_level")?,
        })
    }
}

/// Argument of `paper/docs/list` (`paper.ListPaperDocsArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaperDocsArgs {
    /// `paper.ListPaperDocsFilterBy`. Default: `docs_accessed`.
    pub filter_by: ListPaperDocsFilterBy,
    /// `paper.ListPaperDocsSortBy`. Default: `accessed`.
    pub sort_by: ListPaperDocsSortBy,
    /// `paper.ListPaperDocsSortOrder`. Default: `ascending`.
    pub sort_order: ListPaperDocsSortOrder,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: i32,
    /// Time, in whole seconds. May be absent.
    pub stop_at_date: Option<jiff::Timestamp>,
}

impl ListPaperDocsArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            filter_by: ListPaperDocsFilterBy::DocsAccessed,
            sort_by: ListPaperDocsSortBy::Accessed,
            sort_order: ListPaperDocsSortOrder::Ascending,
            limit: 1000,
            stop_at_date: None,
        }
    }

    /// Sets `filter_by`.
    #[must_use]
    #[inline]
    pub fn filter_by(mut self, filter_by: ListPaperDocsFilterBy) -> Self {
        self.filter_by = filter_by;
        self
    }

    /// Sets `sort_by`.
    #[must_use]
    #[inline]
    pub fn sort_by(mut self, sort_by: ListPaperDocsSortBy) -> Self {
        self.sort_by = sort_by;
        self
    }

    /// Sets `sort_order`.
    #[must_use]
    #[inline]
    pub fn sort_order(mut self, sort_order: ListPaperDocsSortOrder) -> Self {
        self.sort_order = sort_order;
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `stop_at_date`.
    #[must_use]
    #[inline]
    pub fn stop_at_date(mut self, stop_at_date: jiff::Timestamp) -> Self {
        self.stop_at_date = Some(stop_at_date);
        self
    }
}

impl Default for ListPaperDocsArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListPaperDocsArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("filter_by", &self.filter_by, &ListPaperDocsFilterBy::DocsAccessed);
        writer.unless_default("sort_by", &self.sort_by, &ListPaperDocsSortBy::Accessed);
        writer.unless_default("sort_order", &self.sort_order, &ListPaperDocsSortOrder::Ascending);
        writer.unless_default("limit", &self.limit, &1000);
        writer.optional("stop_at_date", self.stop_at_date.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            filter_by: object.or_default("filter_by", ListPaperDocsFilterBy::DocsAccessed)?,
            sort_by: object.or_default("sort_by", ListPaperDocsSortBy::Accessed)?,
            sort_order: object.or_default("sort_order", ListPaperDocsSortOrder::Ascending)?,
            limit: object.or_default("limit", 1000)?,
            stop_at_date: object.optional("stop_at_date")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `paper/docs/list/continue` (`paper.ListPaperDocsContinueArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaperDocsContinueArgs {
    /// String.
    pub cursor: String,
}

impl ListPaperDocsContinueArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListPaperDocsContinueArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `paper/docs/list`, and one more place (`paper.ListPaperDocsResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaperDocsResponse {
    /// List, each: string.
    pub doc_ids: Vec<String>,
    /// `paper.Cursor`.
    pub cursor: Cursor,
    /// Boolean.
    pub has_more: bool,
}

impl ListPaperDocsResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_ids: Vec<String>, cursor: Cursor, has_more: bool) -> Self {
        Self { doc_ids, cursor, has_more }
    }
}

impl wire::Fields for ListPaperDocsResponse {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_ids", &self.doc_ids);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_ids: object.required("doc_ids")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `paper/docs/folder_users/list` (`paper.ListUsersOnFolderArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnFolderArgs {
    /// String.
    pub doc_id: String,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: i32,
}

impl ListUsersOnFolderArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into(), limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = limit;
        self
    }
}

impl wire::Fields for ListUsersOnFolderArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.required("doc_id")?, limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `paper/docs/folder_users/list/continue` (`paper.ListUsersOnFolderContinueArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnFolderContinueArgs {
    /// String.
    pub doc_id: String,
    /// String.
    pub cursor: String,
}

impl ListUsersOnFolderContinueArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, cursor: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into(), cursor: cursor.into() }
    }
}

impl wire::Fields for ListUsersOnFolderContinueArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.required("doc_id")?, cursor: object.required("cursor")? })
    }
}

/// Result of `paper/docs/folder_users/list`, and one more place (`paper.ListUsersOnFolderResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnFolderResponse {
    /// List, each: `sharing.InviteeInfo`.
    pub invitees: Vec<crate::sharing::InviteeInfo>,
    /// List, each: `sharing.UserInfo`.
    pub users: Vec<crate::sharing::UserInfo>,
    /// `paper.Cursor`.
    pub cursor: Cursor,
    /// Boolean.
    pub has_more: bool,
}

impl ListUsersOnFolderResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        invitees: Vec<crate::sharing::InviteeInfo>,
        users: Vec<crate::sharing::UserInfo>,
        cursor: Cursor,
        has_more: bool,
    ) -> Self {
        Self { invitees, users, cursor, has_more }
    }
}

impl wire::Fields for ListUsersOnFolderResponse {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("invitees", &self.invitees);
        writer.field("users", &self.users);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            invitees: object.required("invitees")?,
            users: object.required("users")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `paper/docs/users/list` (`paper.ListUsersOnPaperDocArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnPaperDocArgs {
    /// String.
    pub doc_id: String,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: i32,
    /// `paper.UserOnPaperDocFilter`. Default: `shared`.
    pub filter_by: UserOnPaperDocFilter,
}

impl ListUsersOnPaperDocArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into(), limit: 1000, filter_by: UserOnPaperDocFilter::Shared }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `filter_by`.
    #[must_use]
    #[inline]
    pub fn filter_by(mut self, filter_by: UserOnPaperDocFilter) -> Self {
        self.filter_by = filter_by;
        self
    }
}

impl wire::Fields for ListUsersOnPaperDocArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.unless_default("limit", &self.limit, &1000);
        writer.unless_default("filter_by", &self.filter_by, &UserOnPaperDocFilter::Shared);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            limit: object.or_default("limit", 1000)?,
            filter_by: object.or_default("filter_by", UserOnPaperDocFilter::Shared)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `paper/docs/users/list/continue` (`paper.ListUsersOnPaperDocContinueArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnPaperDocContinueArgs {
    /// String.
    pub doc_id: String,
    /// String.
    pub cursor: String,
}

impl ListUsersOnPaperDocContinueArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, cursor: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into(), cursor: cursor.into() }
    }
}

impl wire::Fields for ListUsersOnPaperDocContinueArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.required("doc_id")?, cursor: object.required("cursor")? })
    }
}

/// Result of `paper/docs/users/list`, and one more place (`paper.ListUsersOnPaperDocResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOnPaperDocResponse {
    /// List, each: `paper.InviteeInfoWithPermissionLevel`.
    pub invitees: Vec<InviteeInfoWithPermissionLevel>,
    /// List, each: `paper.UserInfoWithPermissionLevel`.
    pub users: Vec<UserInfoWithPermissionLevel>,
    /// `sharing.UserInfo`.
    pub doc_owner: crate::sharing::UserInfo,
    /// `paper.Cursor`.
    pub cursor: Cursor,
    /// Boolean.
    pub has_more: bool,
}

impl ListUsersOnPaperDocResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        invitees: Vec<InviteeInfoWithPermissionLevel>,
        users: Vec<UserInfoWithPermissionLevel>,
        doc_owner: crate::sharing::UserInfo,
        cursor: Cursor,
        has_more: bool,
    ) -> Self {
        Self { invitees, users, doc_owner, cursor, has_more }
    }
}

impl wire::Fields for ListUsersOnPaperDocResponse {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("invitees", &self.invitees);
        writer.field("users", &self.users);
        writer.field("doc_owner", &self.doc_owner);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            invitees: object.required("invitees")?,
            users: object.required("users")?,
            doc_owner: object.required("doc_owner")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `paper/docs/create` (`paper.PaperDocCreateArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocCreateArgs {
    /// String. May be absent.
    pub parent_folder_id: Option<String>,
    /// `paper.ImportFormat`.
    pub import_format: ImportFormat,
}

impl PaperDocCreateArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(import_format: ImportFormat) -> Self {
        Self { parent_folder_id: None, import_format }
    }

    /// Sets `parent_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
}

impl wire::Fields for PaperDocCreateArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("parent_folder_id", self.parent_folder_id.as_ref());
        writer.field("import_format", &self.import_format);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            parent_folder_id: object.optional("parent_folder_id")?,
            import_format: object.required("import_format")?,
        })
    }
}

/// Result of `paper/docs/create`, and one more place (`paper.PaperDocCreateUpdateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocCreateUpdateResult {
    /// String.
    pub doc_id: String,
    /// Integer.
    pub revision: i64,
    /// String.
    pub title: String,
}

impl PaperDocCreateUpdateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, revision: i64, title: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into(), revision, title: title.into() }
    }
}

impl wire::Fields for PaperDocCreateUpdateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("revision", &self.revision);
        writer.field("title", &self.title);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            revision: object.required("revision")?,
            title: object.required("title")?,
        })
    }
}

/// Argument of `paper/docs/download` (`paper.PaperDocExport`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocExport {
    /// String.
    pub doc_id: String,
    /// `paper.ExportFormat`.
    pub export_format: ExportFormat,
    /// Boolean. Default: `false`.
    pub include_comments: bool,
}

impl PaperDocExport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, export_format: ExportFormat) -> Self {
        Self { doc_id: doc_id.into(), export_format, include_comments: false }
    }

    /// Sets `include_comments`.
    #[must_use]
    #[inline]
    pub fn include_comments(mut self, include_comments: bool) -> Self {
        self.include_comments = include_comments;
        self
    }
}

impl wire::Fields for PaperDocExport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("export_format", &self.export_format);
        writer.unless_default("include_comments", &self.include_comments, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            export_format: object.required("export_format")?,
            include_comments: object.or_default("include_comments", false)?,
        })
    }
}

/// Result of `paper/docs/download` (`paper.PaperDocExportResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocExportResult {
    /// String.
    pub owner: String,
    /// String.
    pub title: String,
    /// Integer.
    pub revision: i64,
    /// String.
    pub mime_type: String,
}

impl PaperDocExportResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        owner: impl Into<String>,
        title: impl Into<String>,
        revision: i64,
        mime_type: impl Into<String>,
    ) -> Self {
        Self { owner: owner.into(), title: title.into(), revision, mime_type: mime_type.into() }
    }
}

impl wire::Fields for PaperDocExportResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("owner", &self.owner);
        writer.field("title", &self.title);
        writer.field("revision", &self.revision);
        writer.field("mime_type", &self.mime_type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            owner: object.required("owner")?,
            title: object.required("title")?,
            revision: object.required("revision")?,
            mime_type: object.required("mime_type")?,
        })
    }
}

/// Argument of `paper/docs/sharing_policy/set` (`paper.PaperDocSharingPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocSharingPolicy {
    /// String.
    pub doc_id: String,
    /// `paper.SharingPolicy`.
    pub sharing_policy: SharingPolicy,
}

impl PaperDocSharingPolicy {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, sharing_policy: SharingPolicy) -> Self {
        Self { doc_id: doc_id.into(), sharing_policy }
    }
}

impl wire::Fields for PaperDocSharingPolicy {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("sharing_policy", &self.sharing_policy);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            sharing_policy: object.required("sharing_policy")?,
        })
    }
}

/// Argument of `paper/docs/update` (`paper.PaperDocUpdateArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperDocUpdateArgs {
    /// String.
    pub doc_id: String,
    /// `paper.PaperDocUpdatePolicy`.
    pub doc_update_policy: PaperDocUpdatePolicy,
    /// Integer.
    pub revision: i64,
    /// `paper.ImportFormat`.
    pub import_format: ImportFormat,
}

impl PaperDocUpdateArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        doc_id: impl Into<String>,
        doc_update_policy: PaperDocUpdatePolicy,
        revision: i64,
        import_format: ImportFormat,
    ) -> Self {
        Self { doc_id: doc_id.into(), doc_update_policy, revision, import_format }
    }
}

impl wire::Fields for PaperDocUpdateArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("doc_update_policy", &self.doc_update_policy);
        writer.field("revision", &self.revision);
        writer.field("import_format", &self.import_format);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            doc_id: object.required("doc_id")?,
            doc_update_policy: object.required("doc_update_policy")?,
            revision: object.required("revision")?,
            import_format: object.required("import_format")?,
        })
    }
}

/// Argument of `paper/folders/create` (`paper.PaperFolderCreateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperFolderCreateArg {
    /// String.
    pub name: String,
    /// String. May be absent.
    pub parent_folder_id: Option<String>,
    /// Boolean. May be absent.
    pub is_team_folder: Option<bool>,
}

impl PaperFolderCreateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_folder_id: None, is_team_folder: None }
    }

    /// Sets `parent_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

    /// Sets `is_team_folder`.
    #[must_use]
    #[inline]
    pub fn is_team_folder(mut self, is_team_folder: bool) -> Self {
        self.is_team_folder = Some(is_team_folder);
        self
    }
}

impl wire::Fields for PaperFolderCreateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("parent_folder_id", self.parent_folder_id.as_ref());
        writer.optional("is_team_folder", self.is_team_folder.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            parent_folder_id: object.optional("parent_folder_id")?,
            is_team_folder: object.optional("is_team_folder")?,
        })
    }
}

/// Result of `paper/folders/create` (`paper.PaperFolderCreateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperFolderCreateResult {
    /// String.
    pub folder_id: String,
}

impl PaperFolderCreateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(folder_id: impl Into<String>) -> Self {
        Self { folder_id: folder_id.into() }
    }
}

impl wire::Fields for PaperFolderCreateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("folder_id", &self.folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { folder_id: object.required("folder_id")? })
    }
}

/// Argument of `paper/docs/archive`, and 3 more places (`paper.RefPaperDoc`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefPaperDoc {
    /// String.
    pub doc_id: String,
}

impl RefPaperDoc {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>) -> Self {
        Self { doc_id: doc_id.into() }
    }
}

impl wire::Fields for RefPaperDoc {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.required("doc_id")? })
    }
}

/// Argument of `paper/docs/users/remove` (`paper.RemovePaperDocUser`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePaperDocUser {
    /// String.
    pub doc_id: String,
    /// `sharing.MemberSelector`.
    pub member: crate::sharing::MemberSelector,
}

impl RemovePaperDocUser {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(doc_id: impl Into<String>, member: crate::sharing::MemberSelector) -> Self {
        Self { doc_id: doc_id.into(), member }
    }
}

impl wire::Fields for RemovePaperDocUser {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("doc_id", &self.doc_id);
        writer.field("member", &self.member);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { doc_id: object.required("doc_id")?, member: object.required("member")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Result of `paper/docs/sharing_policy/get`, and one more place (`paper.SharingPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingPolicy {
    /// `paper.SharingPublicPolicyType`. May be absent.
    pub public_sharing_policy: Option<SharingPublicPolicyType>,
    /// `paper.SharingTeamPolicyType`. May be absent.
    pub team_sharing_policy: Option<SharingTeamPolicyType>,
}

impl SharingPolicy {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { public_sharing_policy: None, team_sharing_policy: None }
    }

    /// Sets `public_sharing_policy`.
    #[must_use]
    #[inline]
    pub fn public_sharing_policy(mut self, public_sharing_policy: SharingPublicPolicyType) -> Self {
        self.public_sharing_policy = Some(public_sharing_policy);
        self
    }

    /// Sets `team_sharing_policy`.
    #[must_use]
    #[inline]
    pub fn team_sharing_policy(mut self, team_sharing_policy: SharingTeamPolicyType) -> Self {
        self.team_sharing_policy = Some(team_sharing_policy);
        self
    }
}

impl Default for SharingPolicy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingPolicy {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("public_sharing_policy", self.public_sharing_policy.as_ref());
        writer.optional("team_sharing_policy", self.team_sharing_policy.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            public_sharing_policy: object.optional("public_sharing_policy")?,
            team_sharing_policy: object.optional("team_sharing_policy")?,
        })
    }
}

/// Part of `paper.ListUsersOnPaperDocResponse` (`paper.UserInfoWithPermissionLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfoWithPermissionLevel {
    /// `sharing.UserInfo`.
    pub user: crate::sharing::UserInfo,
    /// `paper.PaperDocPermissionLevel`.
    pub permission_level: PaperDocPermissionLevel,
}

impl UserInfoWithPermissionLevel {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: crate::sharing::UserInfo, permission_level: PaperDocPermissionLevel) -> Self {
        Self { user, permission_level }
    }
}

impl wire::Fields for UserInfoWithPermissionLevel {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("permission_level", &self.permission_level);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            permission_level: object.required("permission_level")?,
        })
    }
}

/// Part of `paper.AddPaperDocUserMemberResult` (`paper.AddPaperDocUserResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddPaperDocUserResult {
    /// `success`.
    Success,
    /// `unknown_error`.
    UnknownError,
    /// `sharing_outside_team_disabled`.
    SharingOutsideTeamDisabled,
    /// `daily_limit_reached`.
    DailyLimitReached,
    /// `user_is_owner`.
    UserIsOwner,
    /// `failed_user_data_retrieval`.
    FailedUserDataRetrieval,
    /// `permission_already_granted`.
    PermissionAlreadyGranted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddPaperDocUserResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::UnknownError => "unknown_error",
            Self::SharingOutsideTeamDisabled => "sharing_outside_team_disabled",
            Self::DailyLimitReached => "daily_limit_reached",
            Self::UserIsOwner => "user_is_owner",
            Self::FailedUserDataRetrieval => "failed_user_data_retrieval",
            Self::PermissionAlreadyGranted => "permission_already_granted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddPaperDocUserResult {
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
            "success" => Self::Success,
            "unknown_error" => Self::UnknownError,
            "sharing_outside_team_disabled" => Self::SharingOutsideTeamDisabled,
            "daily_limit_reached" => Self::DailyLimitReached,
            "user_is_owner" => Self::UserIsOwner,
            "failed_user_data_retrieval" => Self::FailedUserDataRetrieval,
            "permission_already_granted" => Self::PermissionAlreadyGranted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.PaperDocExport` (`paper.ExportFormat`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportFormat {
    /// `html`.
    Html,
    /// `markdown`.
    Markdown,
    /// `json`.
    Json,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExportFormat {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExportFormat {
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
            "json" => Self::Json,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.FoldersContainingPaperDoc` (`paper.FolderSharingPolicyType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FolderSharingPolicyType {
    /// `team`.
    Team,
    /// `invite_only`.
    InviteOnly,
}

impl FolderSharingPolicyType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::InviteOnly => "invite_only",
        }
    }
}

impl wire::Wire for FolderSharingPolicyType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team" => Self::Team,
            "invite_only" => Self::InviteOnly,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `paper.PaperDocCreateArgs`, and one more place (`paper.ImportFormat`).
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

/// Error of `paper/docs/list/continue` (`paper.ListDocsCursorError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDocsCursorError {
    /// `cursor_error`, with: `paper.PaperApiCursorError`.
    CursorError(PaperApiCursorError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListDocsCursorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::CursorError(_) => "cursor_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListDocsCursorError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::CursorError(value) => writer.nested("cursor_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "cursor_error" => Self::CursorError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.ListPaperDocsArgs` (`paper.ListPaperDocsFilterBy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPaperDocsFilterBy {
    /// `docs_accessed`.
    DocsAccessed,
    /// `docs_created`.
    DocsCreated,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListPaperDocsFilterBy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DocsAccessed => "docs_accessed",
            Self::DocsCreated => "docs_created",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListPaperDocsFilterBy {
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
            "docs_accessed" => Self::DocsAccessed,
            "docs_created" => Self::DocsCreated,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.ListPaperDocsArgs` (`paper.ListPaperDocsSortBy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPaperDocsSortBy {
    /// `accessed`.
    Accessed,
    /// `modified`.
    Modified,
    /// `created`.
    Created,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListPaperDocsSortBy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Accessed => "accessed",
            Self::Modified => "modified",
            Self::Created => "created",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListPaperDocsSortBy {
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
            "accessed" => Self::Accessed,
            "modified" => Self::Modified,
            "created" => Self::Created,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.ListPaperDocsArgs` (`paper.ListPaperDocsSortOrder`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPaperDocsSortOrder {
    /// `ascending`.
    Ascending,
    /// `descending`.
    Descending,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListPaperDocsSortOrder {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListPaperDocsSortOrder {
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
            "ascending" => Self::Ascending,
            "descending" => Self::Descending,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `paper/docs/folder_users/list/continue`, and one more place (`paper.ListUsersCursorError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsersCursorError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `doc_not_found`.
    DocNotFound,
    /// `cursor_error`, with: `paper.PaperApiCursorError`.
    CursorError(PaperApiCursorError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListUsersCursorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::DocNotFound => "doc_not_found",
            Self::CursorError(_) => "cursor_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListUsersCursorError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::CursorError(value) => writer.nested("cursor_error", value),
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
            "cursor_error" => Self::CursorError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.ListDocsCursorError`, and one more place (`paper.PaperApiCursorError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperApiCursorError {
    /// `expired_cursor`.
    ExpiredCursor,
    /// `invalid_cursor`.
    InvalidCursor,
    /// `wrong_user_in_cursor`.
    WrongUserInCursor,
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperApiCursorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ExpiredCursor => "expired_cursor",
            Self::InvalidCursor => "invalid_cursor",
            Self::WrongUserInCursor => "wrong_user_in_cursor",
            Self::Reset => "reset",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperApiCursorError {
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
            "expired_cursor" => Self::ExpiredCursor,
            "invalid_cursor" => Self::InvalidCursor,
            "wrong_user_in_cursor" => Self::WrongUserInCursor,
            "reset" => Self::Reset,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `paper/docs/create` (`paper.PaperDocCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocCreateError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `content_malformed`.
    ContentMalformed,
    /// `folder_not_found`.
    FolderNotFound,
    /// `doc_length_exceeded`.
    DocLengthExceeded,
    /// `image_size_exceeded`.
    ImageSizeExceeded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::ContentMalformed => "content_malformed",
            Self::FolderNotFound => "folder_not_found",
            Self::DocLengthExceeded => "doc_length_exceeded",
            Self::ImageSizeExceeded => "image_size_exceeded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDocCreateError {
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
            "folder_not_found" => Self::FolderNotFound,
            "doc_length_exceeded" => Self::DocLengthExceeded,
            "image_size_exceeded" => Self::ImageSizeExceeded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.AddMember`, and 2 more places (`paper.PaperDocPermissionLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocPermissionLevel {
    /// `edit`.
    Edit,
    /// `view_and_comment`.
    ViewAndComment,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocPermissionLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Edit => "edit",
            Self::ViewAndComment => "view_and_comment",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDocPermissionLevel {
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
            "edit" => Self::Edit,
            "view_and_comment" => Self::ViewAndComment,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `paper/docs/update` (`paper.PaperDocUpdateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocUpdateError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `doc_not_found`.
    DocNotFound,
    /// `content_malformed`.
    ContentMalformed,
    /// `revision_mismatch`.
    RevisionMismatch,
    /// `doc_length_exceeded`.
    DocLengthExceeded,
    /// `image_size_exceeded`.
    ImageSizeExceeded,
    /// `doc_archived`.
    DocArchived,
    /// `doc_deleted`.
    DocDeleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocUpdateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::DocNotFound => "doc_not_found",
            Self::ContentMalformed => "content_malformed",
            Self::RevisionMismatch => "revision_mismatch",
            Self::DocLengthExceeded => "doc_length_exceeded",
            Self::ImageSizeExceeded => "image_size_exceeded",
            Self::DocArchived => "doc_archived",
            Self::DocDeleted => "doc_deleted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDocUpdateError {
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
            "content_malformed" => Self::ContentMalformed,
            "revision_mismatch" => Self::RevisionMismatch,
            "doc_length_exceeded" => Self::DocLengthExceeded,
            "image_size_exceeded" => Self::ImageSizeExceeded,
            "doc_archived" => Self::DocArchived,
            "doc_deleted" => Self::DocDeleted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.PaperDocUpdateArgs` (`paper.PaperDocUpdatePolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDocUpdatePolicy {
    /// `append`.
    Append,
    /// `prepend`.
    Prepend,
    /// `overwrite_all`.
    OverwriteAll,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDocUpdatePolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Append => "append",
            Self::Prepend => "prepend",
            Self::OverwriteAll => "overwrite_all",
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
            "append" => Self::Append,
            "prepend" => Self::Prepend,
            "overwrite_all" => Self::OverwriteAll,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `paper/folders/create` (`paper.PaperFolderCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperFolderCreateError {
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `folder_not_found`.
    FolderNotFound,
    /// `invalid_folder_id`.
    InvalidFolderId,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperFolderCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::FolderNotFound => "folder_not_found",
            Self::InvalidFolderId => "invalid_folder_id",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperFolderCreateError {
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
            "folder_not_found" => Self::FolderNotFound,
            "invalid_folder_id" => Self::InvalidFolderId,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.SharingPolicy` (`paper.SharingPublicPolicyType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SharingPublicPolicyType {
    /// `people_with_link_can_edit`.
    PeopleWithLinkCanEdit,
    /// `people_with_link_can_view_and_comment`.
    PeopleWithLinkCanViewAndComment,
    /// `invite_only`.
    InviteOnly,
    /// `disabled`.
    Disabled,
}

impl SharingPublicPolicyType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::PeopleWithLinkCanEdit => "people_with_link_can_edit",
            Self::PeopleWithLinkCanViewAndComment => "people_with_link_can_view_and_comment",
            Self::InviteOnly => "invite_only",
            Self::Disabled => "disabled",
        }
    }
}

impl wire::Wire for SharingPublicPolicyType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "people_with_link_can_edit" => Self::PeopleWithLinkCanEdit,
            "people_with_link_can_view_and_comment" => Self::PeopleWithLinkCanViewAndComment,
            "invite_only" => Self::InviteOnly,
            "disabled" => Self::Disabled,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `paper.SharingPolicy` (`paper.SharingTeamPolicyType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SharingTeamPolicyType {
    /// `people_with_link_can_edit`.
    PeopleWithLinkCanEdit,
    /// `people_with_link_can_view_and_comment`.
    PeopleWithLinkCanViewAndComment,
    /// `invite_only`.
    InviteOnly,
}

impl SharingTeamPolicyType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::PeopleWithLinkCanEdit => "people_with_link_can_edit",
            Self::PeopleWithLinkCanViewAndComment => "people_with_link_can_view_and_comment",
            Self::InviteOnly => "invite_only",
        }
    }
}

impl wire::Wire for SharingTeamPolicyType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "people_with_link_can_edit" => Self::PeopleWithLinkCanEdit,
            "people_with_link_can_view_and_comment" => Self::PeopleWithLinkCanViewAndComment,
            "invite_only" => Self::InviteOnly,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `paper.ListUsersOnPaperDocArgs` (`paper.UserOnPaperDocFilter`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserOnPaperDocFilter {
    /// `visited`.
    Visited,
    /// `shared`.
    Shared,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserOnPaperDocFilter {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Visited => "visited",
            Self::Shared => "shared",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserOnPaperDocFilter {
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
            "visited" => Self::Visited,
            "shared" => Self::Shared,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { AddMember AddPaperDocUser AddPaperDocUserMemberResult Cursor Folder FoldersContainingPaperDoc InviteeInfoWithPermissionLevel ListPaperDocsArgs ListPaperDocsContinueArgs ListPaperDocsResponse ListUsersOnFolderArgs ListUsersOnFolderContinueArgs ListUsersOnFolderResponse ListUsersOnPaperDocArgs ListUsersOnPaperDocContinueArgs ListUsersOnPaperDocResponse PaperDocCreateArgs PaperDocCreateUpdateResult PaperDocExport PaperDocExportResult PaperDocSharingPolicy PaperDocUpdateArgs PaperFolderCreateArg PaperFolderCreateResult RefPaperDoc RemovePaperDocUser SharingPolicy UserInfoWithPermissionLevel }
wire::wire_unions! { AddPaperDocUserResult ExportFormat FolderSharingPolicyType ImportFormat ListDocsCursorError ListPaperDocsFilterBy ListPaperDocsSortBy ListPaperDocsSortOrder ListUsersCursorError PaperApiCursorError PaperDocCreateError PaperDocPermissionLevel PaperDocUpdateError PaperDocUpdatePolicy PaperFolderCreateError SharingPublicPolicyType SharingTeamPolicyType UserOnPaperDocFilter }
