// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `sharing`.

use crate::wire;

/// Argument of `sharing/add_file_member` (`sharing.AddFileMemberArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFileMemberArgs {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// List, each: `sharing.MemberSelector`.
    pub members: Vec<MemberSelector>,
    /// String. May be absent.
    pub custom_message: Option<String>,
    /// Boolean. Default: `false`.
    pub quiet: bool,
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// Boolean. Default: `false`.
    pub add_message_as_comment: bool,
    /// String. May be absent. Only for internal callers.
    pub fp_sealed_result: Option<String>,
}

impl AddFileMemberArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>, members: Vec<MemberSelector>) -> Self {
        Self {
            file: file.into(),
            members,
            custom_message: None,
            quiet: false,
            access_level: None,
            add_message_as_comment: false,
            fp_sealed_result: None,
        }
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

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `add_message_as_comment`.
    #[must_use]
    #[inline]
    pub fn add_message_as_comment(mut self, add_message_as_comment: bool) -> Self {
        self.add_message_as_comment = add_message_as_comment;
        self
    }

    /// Sets `fp_sealed_result`.
    #[must_use]
    #[inline]
    pub fn fp_sealed_result(mut self, fp_sealed_result: impl Into<String>) -> Self {
        self.fp_sealed_result = Some(fp_sealed_result.into());
        self
    }
}

impl wire::Fields for AddFileMemberArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.field("members", &self.members);
        writer.optional("custom_message", self.custom_message.as_ref());
        writer.unless_default("quiet", &self.quiet, &false);
        writer.optional("access_level", self.access_level.as_ref());
        writer.unless_default("add_message_as_comment", &self.add_message_as_comment, &false);
        writer.optional("fp_sealed_result", self.fp_sealed_result.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file: object.required("file")?,
            members: object.required("members")?,
            custom_message: object.optional("custom_message")?,
            quiet: object.or_default("quiet", false)?,
            access_level: object.optional("access_level")?,
            add_message_as_comment: object.or_default("add_message_as_comment", false)?,
            fp_sealed_result: object.optional("fp_sealed_result")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `sharing/add_folder_member` (`sharing.AddFolderMemberArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFolderMemberArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// List, each: `sharing.AddMember`.
    pub members: Vec<AddMember>,
    /// Boolean. Default: `false`.
    pub quiet: bool,
    /// String of at least one character. May be absent.
    pub custom_message: Option<String>,
    /// String. May be absent. Only for internal callers.
    pub fp_sealed_result: Option<String>,
}

impl AddFolderMemberArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>, members: Vec<AddMember>) -> Self {
        Self {
            shared_folder_id: shared_folder_id.into(),
            members,
            quiet: false,
            custom_message: None,
            fp_sealed_result: None,
        }
    }

    /// Sets `quiet`.
    #[must_use]
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = quiet;
        self
    }

    /// Sets `custom_message`.
    #[must_use]
    #[inline]
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Some(custom_message.into());
        self
    }

    /// Sets `fp_sealed_result`.
    #[must_use]
    #[inline]
    pub fn fp_sealed_result(mut self, fp_sealed_result: impl Into<String>) -> Self {
        self.fp_sealed_result = Some(fp_sealed_result.into());
        self
    }
}

impl wire::Fields for AddFolderMemberArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("members", &self.members);
        writer.unless_default("quiet", &self.quiet, &false);
        writer.optional("custom_message", self.custom_message.as_ref());
        writer.optional("fp_sealed_result", self.fp_sealed_result.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            members: object.required("members")?,
            quiet: object.or_default("quiet", false)?,
            custom_message: object.optional("custom_message")?,
            fp_sealed_result: object.optional("fp_sealed_result")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        wire::check::field(
            "custom_message",
            wire::check::optional(&self.custom_message, |value| {
                wire::check::text(value, None, (Some(1), None))
            }),
        )?;
        Ok(())
    }
}

/// Part of `sharing.AddFolderMemberArg` (`sharing.AddMember`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMember {
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
}

impl AddMember {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member: MemberSelector) -> Self {
        Self { member, access_level: None }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }
}

impl wire::Fields for AddMember {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member", &self.member);
        writer.optional("access_level", self.access_level.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member: object.required("member")?,
            access_level: object.optional("access_level")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Part of `sharing.AudienceExceptions` (`sharing.AudienceExceptionContentInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudienceExceptionContentInfo {
    /// String.
    pub name: String,
}

impl AudienceExceptionContentInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl wire::Fields for AudienceExceptionContentInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { name: object.required("name")? })
    }
}

/// Part of `sharing.SharedContentLinkMetadata` (`sharing.AudienceExceptions`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudienceExceptions {
    /// Integer.
    pub count: u32,
    /// List, each: `sharing.AudienceExceptionContentInfo`.
    pub exceptions: Vec<AudienceExceptionContentInfo>,
}

impl AudienceExceptions {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(count: u32, exceptions: Vec<AudienceExceptionContentInfo>) -> Self {
        Self { count, exceptions }
    }
}

impl wire::Fields for AudienceExceptions {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("count", &self.count);
        writer.field("exceptions", &self.exceptions);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { count: object.required("count")?, exceptions: object.required("exceptions")? })
    }
}

/// Part of `sharing.ExpectedSharedContentLinkMetadata`, and 2 more places (`sharing.AudienceRestrictingSharedFolder`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AudienceRestrictingSharedFolder {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// String.
    pub name: String,
    /// `sharing.LinkAudience`.
    pub audience: LinkAudience,
}

impl AudienceRestrictingSharedFolder {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        shared_folder_id: impl Into<String>,
        name: impl Into<String>,
        audience: LinkAudience,
    ) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), name: name.into(), audience }
    }
}

impl wire::Fields for AudienceRestrictingSharedFolder {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("name", &self.name);
        writer.field("audience", &self.audience);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            name: object.required("name")?,
            audience: object.required("audience")?,
        })
    }
}

/// Argument of `sharing/create_shared_link_with_settings` (`sharing.CreateSharedLinkWithSettingsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSharedLinkWithSettingsArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`.
    pub path: String,
    /// `sharing.SharedLinkSettings`. May be absent.
    pub settings: Option<SharedLinkSettings>,
}

impl CreateSharedLinkWithSettingsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), settings: None }
    }

    /// Sets `settings`.
    #[must_use]
    #[inline]
    pub fn settings(mut self, settings: SharedLinkSettings) -> Self {
        self.settings = Some(settings);
        self
    }
}

impl wire::Fields for CreateSharedLinkWithSettingsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("path", &self.path);
        writer.optional("settings", self.settings.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { path: object.required("path")?, settings: object.optional("settings")? })
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

/// Part of `sharing.SharedFileMetadata` (`sharing.ExpectedSharedContentLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpectedSharedContentLinkMetadata {
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// List, each: `sharing.LinkAudience`.
    pub audience_options: Vec<LinkAudience>,
    /// `sharing.AudienceRestrictingSharedFolder`. May be absent.
    pub audience_restricting_shared_folder: Option<AudienceRestrictingSharedFolder>,
    /// `sharing.LinkAudience`.
    pub current_audience: LinkAudience,
    /// Time, in whole seconds. May be absent.
    pub expiry: Option<jiff::Timestamp>,
    /// List, each: `sharing.LinkPermission`.
    pub link_permissions: Vec<LinkPermission>,
    /// Boolean.
    pub password_protected: bool,
}

impl ExpectedSharedContentLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        audience_options: Vec<LinkAudience>,
        current_audience: LinkAudience,
        link_permissions: Vec<LinkPermission>,
        password_protected: bool,
    ) -> Self {
        Self {
            access_level: None,
            audience_options,
            audience_restricting_shared_folder: None,
            current_audience,
            expiry: None,
            link_permissions,
            password_protected,
        }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `audience_restricting_shared_folder`.
    #[must_use]
    #[inline]
    pub fn audience_restricting_shared_folder(
        mut self,
        audience_restricting_shared_folder: AudienceRestrictingSharedFolder,
    ) -> Self {
        self.audience_restricting_shared_folder = Some(audience_restricting_shared_folder);
        self
    }

    /// Sets `expiry`.
    #[must_use]
    #[inline]
    pub fn expiry(mut self, expiry: jiff::Timestamp) -> Self {
        self.expiry = Some(expiry);
        self
    }
}

impl wire::Fields for ExpectedSharedContentLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_level", self.access_level.as_ref());
        writer.field("audience_options", &self.audience_options);
        writer.optional(
            "audience_restricting_shared_folder",
            self.audience_restricting_shared_folder.as_ref(),
        );
        writer.field("current_audience", &self.current_audience);
        writer.optional("expiry", self.expiry.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.field("password_protected", &self.password_protected);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_level: object.optional("access_level")?,
            audience_options: object.required("audience_options")?,
            audience_restricting_shared_folder: object
                .optional("audience_restricting_shared_folder")?,
            current_audience: object.required("current_audience")?,
            expiry: object.optional("expiry")?,
            link_permissions: object.required("link_permissions")?,
            password_protected: object.required("password_protected")?,
        })
    }
}

/// `sharing.FileLinkMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileLinkMetadata {
    /// String.
    pub url: String,
    /// String of at least one character. May be absent.
    pub id: Option<String>,
    /// String.
    pub name: String,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// `sharing.LinkPermissions`.
    pub link_permissions: LinkPermissions,
    /// `sharing.TeamMemberInfo`. May be absent.
    pub team_member_info: Option<TeamMemberInfo>,
    /// `users.Team`. May be absent.
    pub content_owner_team_info: Option<crate::users::Team>,
    /// Time, in whole seconds.
    pub client_modified: jiff::Timestamp,
    /// Time, in whole seconds.
    pub server_modified: jiff::Timestamp,
    /// String of at least 9 characters that matches `[0-9a-f]+`.
    pub rev: String,
    /// Integer.
    pub size: u64,
}

impl FileLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<String>,
        name: impl Into<String>,
        link_permissions: LinkPermissions,
        client_modified: jiff::Timestamp,
        server_modified: jiff::Timestamp,
        rev: impl Into<String>,
        size: u64,
    ) -> Self {
        Self {
            url: url.into(),
            id: None,
            name: name.into(),
            expires: None,
            path_lower: None,
            link_permissions,
            team_member_info: None,
            content_owner_team_info: None,
            client_modified,
            server_modified,
            rev: rev.into(),
            size,
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `team_member_info`.
    #[must_use]
    #[inline]
    pub fn team_member_info(mut self, team_member_info: TeamMemberInfo) -> Self {
        self.team_member_info = Some(team_member_info);
        self
    }

    /// Sets `content_owner_team_info`.
    #[must_use]
    #[inline]
    pub fn content_owner_team_info(mut self, content_owner_team_info: crate::users::Team) -> Self {
        self.content_owner_team_info = Some(content_owner_team_info);
        self
    }
}

impl wire::Fields for FileLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("id", self.id.as_ref());
        writer.field("name", &self.name);
        writer.optional("expires", self.expires.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.optional("team_member_info", self.team_member_info.as_ref());
        writer.optional("content_owner_team_info", self.content_owner_team_info.as_ref());
        writer.field("client_modified", &self.client_modified);
        writer.field("server_modified", &self.server_modified);
        writer.field("rev", &self.rev);
        writer.field("size", &self.size);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            id: object.optional("id")?,
            name: object.required("name")?,
            expires: object.optional("expires")?,
            path_lower: object.optional("path_lower")?,
            link_permissions: object.required("link_permissions")?,
            team_member_info: object.optional("team_member_info")?,
            content_owner_team_info: object.optional("content_owner_team_info")?,
            client_modified: object.required("client_modified")?,
            server_modified: object.required("server_modified")?,
            rev: object.required("rev")?,
            size: object.required("size")?,
        })
    }
}

/// Result of `sharing/add_file_member` (`sharing.FileMemberActionResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMemberActionResult {
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
    /// `sharing.FileMemberActionIndividualResult`.
    pub result: FileMemberActionIndividualResult,
    /// String. May be absent.
    pub sckey_sha1: Option<String>,
    /// List, each: string. May be absent.
    pub invitation_signature: Option<Vec<String>>,
}

impl FileMemberActionResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member: MemberSelector, result: FileMemberActionIndividualResult) -> Self {
        Self { member, result, sckey_sha1: None, invitation_signature: None }
    }

    /// Sets `sckey_sha1`.
    #[must_use]
    #[inline]
    pub fn sckey_sha1(mut self, sckey_sha1: impl Into<String>) -> Self {
        self.sckey_sha1 = Some(sckey_sha1.into());
        self
    }

    /// Sets `invitation_signature`.
    #[must_use]
    #[inline]
    pub fn invitation_signature(mut self, invitation_signature: Vec<String>) -> Self {
        self.invitation_signature = Some(invitation_signature);
        self
    }
}

impl wire::Fields for FileMemberActionResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member", &self.member);
        writer.field("result", &self.result);
        writer.optional("sckey_sha1", self.sckey_sha1.as_ref());
        writer.optional("invitation_signature", self.invitation_signature.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member: object.required("member")?,
            result: object.required("result")?,
            sckey_sha1: object.optional("sckey_sha1")?,
            invitation_signature: object.optional("invitation_signature")?,
        })
    }
}

/// Part of `sharing.SharedFileMetadata` (`sharing.FilePermission`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilePermission {
    /// `sharing.FileAction`.
    pub action: FileAction,
    /// Boolean.
    pub allow: bool,
    /// `sharing.PermissionDeniedReason`. May be absent.
    pub reason: Option<PermissionDeniedReason>,
}

impl FilePermission {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(action: FileAction, allow: bool) -> Self {
        Self { action, allow, reason: None }
    }

    /// Sets `reason`.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: PermissionDeniedReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl wire::Fields for FilePermission {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("action", &self.action);
        writer.field("allow", &self.allow);
        writer.optional("reason", self.reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            action: object.required("action")?,
            allow: object.required("allow")?,
            reason: object.optional("reason")?,
        })
    }
}

/// `sharing.FolderLinkMetadata`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FolderLinkMetadata {
    /// String.
    pub url: String,
    /// String of at least one character. May be absent.
    pub id: Option<String>,
    /// String.
    pub name: String,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// `sharing.LinkPermissions`.
    pub link_permissions: LinkPermissions,
    /// `sharing.TeamMemberInfo`. May be absent.
    pub team_member_info: Option<TeamMemberInfo>,
    /// `users.Team`. May be absent.
    pub content_owner_team_info: Option<crate::users::Team>,
}

impl FolderLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<String>,
        name: impl Into<String>,
        link_permissions: LinkPermissions,
    ) -> Self {
        Self {
            url: url.into(),
            id: None,
            name: name.into(),
            expires: None,
            path_lower: None,
            link_permissions,
            team_member_info: None,
            content_owner_team_info: None,
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `team_member_info`.
    #[must_use]
    #[inline]
    pub fn team_member_info(mut self, team_member_info: TeamMemberInfo) -> Self {
        self.team_member_info = Some(team_member_info);
        self
    }

    /// Sets `content_owner_team_info`.
    #[must_use]
    #[inline]
    pub fn content_owner_team_info(mut self, content_owner_team_info: crate::users::Team) -> Self {
        self.content_owner_team_info = Some(content_owner_team_info);
        self
    }
}

impl wire::Fields for FolderLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("id", self.id.as_ref());
        writer.field("name", &self.name);
        writer.optional("expires", self.expires.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.optional("team_member_info", self.team_member_info.as_ref());
        writer.optional("content_owner_team_info", self.content_owner_team_info.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            id: object.optional("id")?,
            name: object.required("name")?,
            expires: object.optional("expires")?,
            path_lower: object.optional("path_lower")?,
            link_permissions: object.required("link_permissions")?,
            team_member_info: object.optional("team_member_info")?,
            content_owner_team_info: object.optional("content_owner_team_info")?,
        })
    }
}

/// Part of `sharing.SharedFolderMetadata` (`sharing.FolderPermission`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FolderPermission {
    /// `sharing.FolderAction`.
    pub action: FolderAction,
    /// Boolean.
    pub allow: bool,
    /// `sharing.PermissionDeniedReason`. May be absent.
    pub reason: Option<PermissionDeniedReason>,
}

impl FolderPermission {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(action: FolderAction, allow: bool) -> Self {
        Self { action, allow, reason: None }
    }

    /// Sets `reason`.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: PermissionDeniedReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl wire::Fields for FolderPermission {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("action", &self.action);
        writer.field("allow", &self.allow);
        writer.optional("reason", self.reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            action: object.required("action")?,
            allow: object.required("allow")?,
            reason: object.optional("reason")?,
        })
    }
}

/// Part of `sharing.SharedFileMetadata`, and one more place (`sharing.FolderPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FolderPolicy {
    /// `sharing.MemberPolicy`. May be absent.
    pub member_policy: Option<MemberPolicy>,
    /// `sharing.MemberPolicy`. May be absent.
    pub resolved_member_policy: Option<MemberPolicy>,
    /// `sharing.AclUpdatePolicy`.
    pub acl_update_policy: AclUpdatePolicy,
    /// `sharing.SharedLinkPolicy`.
    pub shared_link_policy: SharedLinkPolicy,
    /// `sharing.ViewerInfoPolicy`. May be absent.
    pub viewer_info_policy: Option<ViewerInfoPolicy>,
}

impl FolderPolicy {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(acl_update_policy: AclUpdatePolicy, shared_link_policy: SharedLinkPolicy) -> Self {
        Self {
            member_policy: None,
            resolved_member_policy: None,
            acl_update_policy,
            shared_link_policy,
            viewer_info_policy: None,
        }
    }

    /// Sets `member_policy`.
    #[must_use]
    #[inline]
    pub fn member_policy(mut self, member_policy: MemberPolicy) -> Self {
        self.member_policy = Some(member_policy);
        self
    }

    /// Sets `resolved_member_policy`.
    #[must_use]
    #[inline]
    pub fn resolved_member_policy(mut self, resolved_member_policy: MemberPolicy) -> Self {
        self.resolved_member_policy = Some(resolved_member_policy);
        self
    }

    /// Sets `viewer_info_policy`.
    #[must_use]
    #[inline]
    pub fn viewer_info_policy(mut self, viewer_info_policy: ViewerInfoPolicy) -> Self {
        self.viewer_info_policy = Some(viewer_info_policy);
        self
    }
}

impl wire::Fields for FolderPolicy {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("member_policy", self.member_policy.as_ref());
        writer.optional("resolved_member_policy", self.resolved_member_policy.as_ref());
        writer.field("acl_update_policy", &self.acl_update_policy);
        writer.field("shared_link_policy", &self.shared_link_policy);
        writer.optional("viewer_info_policy", self.viewer_info_policy.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member_policy: object.optional("member_policy")?,
            resolved_member_policy: object.optional("resolved_member_policy")?,
            acl_update_policy: object.required("acl_update_policy")?,
            shared_link_policy: object.required("shared_link_policy")?,
            viewer_info_policy: object.optional("viewer_info_policy")?,
        })
    }
}

/// Argument of `sharing/get_file_metadata` (`sharing.GetFileMetadataArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileMetadataArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// List, each: `sharing.FileAction`. May be absent.
    pub actions: Option<Vec<FileAction>>,
}

impl GetFileMetadataArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), actions: None }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FileAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl wire::Fields for GetFileMetadataArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")?, actions: object.optional("actions")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/get_file_metadata/batch` (`sharing.GetFileMetadataBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileMetadataBatchArg {
    /// List of at most 100 items, each: string of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub files: Vec<String>,
    /// List, each: `sharing.FileAction`. May be absent.
    pub actions: Option<Vec<FileAction>>,
}

impl GetFileMetadataBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(files: Vec<String>) -> Self {
        Self { files, actions: None }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FileAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl wire::Fields for GetFileMetadataBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("files", &self.files);
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { files: object.required("files")?, actions: object.optional("actions")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "files",
            wire::check::items(&self.files, (None, Some(100))).and_then(|()| {
                wire::check::each(&self.files, |item| {
                    wire::check::text(
                        item,
                        Some(&crate::patterns::SHARING_PATH_OR_ID),
                        (Some(1), None),
                    )
                })
            }),
        )?;
        Ok(())
    }
}

/// Result of `sharing/get_file_metadata/batch` (`sharing.GetFileMetadataBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileMetadataBatchResult {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// `sharing.GetFileMetadataIndividualResult`.
    pub result: GetFileMetadataIndividualResult,
}

impl GetFileMetadataBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>, result: GetFileMetadataIndividualResult) -> Self {
        Self { file: file.into(), result }
    }
}

impl wire::Fields for GetFileMetadataBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.field("result", &self.result);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")?, result: object.required("result")? })
    }
}

/// Argument of `sharing/get_folder_metadata` (`sharing.GetMetadataArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataArgs {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// List, each: `sharing.FolderAction`. May be absent.
    pub actions: Option<Vec<FolderAction>>,
}

impl GetMetadataArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), actions: None }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FolderAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl wire::Fields for GetMetadataArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            actions: object.optional("actions")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/get_shared_link_file`, and one more place (`sharing.GetSharedLinkMetadataArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSharedLinkMetadataArg {
    /// String.
    pub url: String,
    /// String that matches `/(.|[\r\n])*`. May be absent.
    pub path: Option<String>,
    /// String. May be absent.
    pub link_password: Option<wire::SecretText>,
}

impl GetSharedLinkMetadataArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), path: None, link_password: None }
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `link_password`.
    #[must_use]
    #[inline]
    pub fn link_password(mut self, link_password: impl Into<wire::SecretText>) -> Self {
        self.link_password = Some(link_password.into());
        self
    }
}

impl wire::Fields for GetSharedLinkMetadataArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("path", self.path.as_ref());
        writer.optional("link_password", self.link_password.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            path: object.optional("path")?,
            link_password: object.optional("link_password")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::optional(&self.path, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_PATH), (None, None))
            }),
        )?;
        Ok(())
    }
}

/// Part of `sharing.GroupMembershipInfo` (`sharing.GroupInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupInfo {
    /// String.
    pub group_name: String,
    /// String.
    pub group_id: String,
    /// String. May be absent.
    pub group_external_id: Option<String>,
    /// Integer. May be absent.
    pub member_count: Option<u32>,
    /// `team_common.GroupManagementType`.
    pub group_management_type: crate::team_common::GroupManagementType,
    /// `team_common.GroupType`. Deprecated.
    pub group_type: crate::team_common::GroupType,
    /// Boolean.
    pub is_member: bool,
    /// Boolean.
    pub is_owner: bool,
    /// Boolean.
    pub same_team: bool,
}

impl GroupInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        group_name: impl Into<String>,
        group_id: impl Into<String>,
        group_management_type: crate::team_common::GroupManagementType,
        group_type: crate::team_common::GroupType,
        is_member: bool,
        is_owner: bool,
        same_team: bool,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            group_id: group_id.into(),
            group_external_id: None,
            member_count: None,
            group_management_type,
            group_type,
            is_member,
            is_owner,
            same_team,
        }
    }

    /// Sets `group_external_id`.
    #[must_use]
    #[inline]
    pub fn group_external_id(mut self, group_external_id: impl Into<String>) -> Self {
        self.group_external_id = Some(group_external_id.into());
        self
    }

    /// Sets `member_count`.
    #[must_use]
    #[inline]
    pub fn member_count(mut self, member_count: u32) -> Self {
        self.member_count = Some(member_count);
        self
    }
}

impl wire::Fields for GroupInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group_name", &self.group_name);
        writer.field("group_id", &self.group_id);
        writer.optional("group_external_id", self.group_external_id.as_ref());
        writer.optional("member_count", self.member_count.as_ref());
        writer.field("group_management_type", &self.group_management_type);
        writer.field("group_type", &self.group_type);
        writer.field("is_member", &self.is_member);
        writer.field("is_owner", &self.is_owner);
        writer.field("same_team", &self.same_team);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group_name: object.required("group_name")?,
            group_id: object.required("group_id")?,
            group_external_id: object.optional("group_external_id")?,
            member_count: object.optional("member_count")?,
            group_management_type: object.required("group_management_type")?,
            group_type: object.required("group_type")?,
            is_member: object.required("is_member")?,
            is_owner: object.required("is_owner")?,
            same_team: object.required("same_team")?,
        })
    }
}

/// Part of `sharing.SharedFileMembers`, and one more place (`sharing.GroupMembershipInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembershipInfo {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// List, each: `sharing.MemberPermission`. May be absent.
    pub permissions: Option<Vec<MemberPermission>>,
    /// String. May be absent. Deprecated.
    pub initials: Option<String>,
    /// Boolean. Default: `false`.
    pub is_inherited: bool,
    /// `sharing.GroupInfo`.
    pub group: GroupInfo,
}

impl GroupMembershipInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_type: AccessLevel, group: GroupInfo) -> Self {
        Self { access_type, permissions: None, initials: None, is_inherited: false, group }
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<MemberPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `initials`.
    #[must_use]
    #[inline]
    pub fn initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = Some(initials.into());
        self
    }

    /// Sets `is_inherited`.
    #[must_use]
    #[inline]
    pub fn is_inherited(mut self, is_inherited: bool) -> Self {
        self.is_inherited = is_inherited;
        self
    }
}

impl wire::Fields for GroupMembershipInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.optional("permissions", self.permissions.as_ref());
        writer.optional("initials", self.initials.as_ref());
        writer.unless_default("is_inherited", &self.is_inherited, &false);
        writer.field("group", &self.group);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            permissions: object.optional("permissions")?,
            initials: object.optional("initials")?,
            is_inherited: object.or_default("is_inherited", false)?,
            group: object.required("group")?,
        })
    }
}

/// Part of `sharing.PermissionDeniedReason` (`sharing.InsufficientPlan`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InsufficientPlan {
    /// String.
    pub message: String,
    /// String. May be absent.
    pub upsell_url: Option<String>,
}

impl InsufficientPlan {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), upsell_url: None }
    }

    /// Sets `upsell_url`.
    #[must_use]
    #[inline]
    pub fn upsell_url(mut self, upsell_url: impl Into<String>) -> Self {
        self.upsell_url = Some(upsell_url.into());
        self
    }
}

impl wire::Fields for InsufficientPlan {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("message", &self.message);
        writer.optional("upsell_url", self.upsell_url.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            message: object.required("message")?,
            upsell_url: object.optional("upsell_url")?,
        })
    }
}

/// Part of `sharing.MountFolderError` (`sharing.InsufficientQuotaAmounts`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InsufficientQuotaAmounts {
    /// Integer.
    pub space_needed: u64,
    /// Integer.
    pub space_shortage: u64,
    /// Integer.
    pub space_left: u64,
}

impl InsufficientQuotaAmounts {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(space_needed: u64, space_shortage: u64, space_left: u64) -> Self {
        Self { space_needed, space_shortage, space_left }
    }
}

impl wire::Fields for InsufficientQuotaAmounts {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("space_needed", &self.space_needed);
        writer.field("space_shortage", &self.space_shortage);
        writer.field("space_left", &self.space_left);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            space_needed: object.required("space_needed")?,
            space_shortage: object.required("space_shortage")?,
            space_left: object.required("space_left")?,
        })
    }
}

/// Part of `sharing.SharedFileMembers`, and one more place (`sharing.InviteeMembershipInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteeMembershipInfo {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// List, each: `sharing.MemberPermission`. May be absent.
    pub permissions: Option<Vec<MemberPermission>>,
    /// String. May be absent. Deprecated.
    pub initials: Option<String>,
    /// Boolean. Default: `false`.
    pub is_inherited: bool,
    /// `sharing.InviteeInfo`.
    pub invitee: InviteeInfo,
    /// `sharing.UserInfo`. May be absent.
    pub user: Option<UserInfo>,
}

impl InviteeMembershipInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_type: AccessLevel, invitee: InviteeInfo) -> Self {
        Self {
            access_type,
            permissions: None,
            initials: None,
            is_inherited: false,
            invitee,
            user: None,
        }
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<MemberPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `initials`.
    #[must_use]
    #[inline]
    pub fn initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = Some(initials.into());
        self
    }

    /// Sets `is_inherited`.
    #[must_use]
    #[inline]
    pub fn is_inherited(mut self, is_inherited: bool) -> Self {
        self.is_inherited = is_inherited;
        self
    }

    /// Sets `user`.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: UserInfo) -> Self {
        self.user = Some(user);
        self
    }
}

impl wire::Fields for InviteeMembershipInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.optional("permissions", self.permissions.as_ref());
        writer.optional("initials", self.initials.as_ref());
        writer.unless_default("is_inherited", &self.is_inherited, &false);
        writer.field("invitee", &self.invitee);
        writer.optional("user", self.user.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            permissions: object.optional("permissions")?,
            initials: object.optional("initials")?,
            is_inherited: object.or_default("is_inherited", false)?,
            invitee: object.required("invitee")?,
            user: object.optional("user")?,
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.LinkAudienceOption`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkAudienceOption {
    /// `sharing.LinkAudience`.
    pub audience: LinkAudience,
    /// Boolean.
    pub allowed: bool,
    /// `sharing.LinkAudienceDisallowedReason`. May be absent.
    pub disallowed_reason: Option<LinkAudienceDisallowedReason>,
}

impl LinkAudienceOption {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(audience: LinkAudience, allowed: bool) -> Self {
        Self { audience, allowed, disallowed_reason: None }
    }

    /// Sets `disallowed_reason`.
    #[must_use]
    #[inline]
    pub fn disallowed_reason(mut self, disallowed_reason: LinkAudienceDisallowedReason) -> Self {
        self.disallowed_reason = Some(disallowed_reason);
        self
    }
}

impl wire::Fields for LinkAudienceOption {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("audience", &self.audience);
        writer.field("allowed", &self.allowed);
        writer.optional("disallowed_reason", self.disallowed_reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            audience: object.required("audience")?,
            allowed: object.required("allowed")?,
            disallowed_reason: object.optional("disallowed_reason")?,
        })
    }
}

/// Part of `sharing.ExpectedSharedContentLinkMetadata`, and 2 more places (`sharing.LinkPermission`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkPermission {
    /// `sharing.LinkAction`.
    pub action: LinkAction,
    /// Boolean.
    pub allow: bool,
    /// `sharing.PermissionDeniedReason`. May be absent.
    pub reason: Option<PermissionDeniedReason>,
}

impl LinkPermission {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(action: LinkAction, allow: bool) -> Self {
        Self { action, allow, reason: None }
    }

    /// Sets `reason`.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: PermissionDeniedReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl wire::Fields for LinkPermission {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("action", &self.action);
        writer.field("allow", &self.allow);
        writer.optional("reason", self.reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            action: object.required("action")?,
            allow: object.required("allow")?,
            reason: object.optional("reason")?,
        })
    }
}

/// Part of `sharing.FileLinkMetadata`, and 2 more places (`sharing.LinkPermissions`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkPermissions {
    /// `sharing.ResolvedVisibility`. May be absent.
    pub resolved_visibility: Option<ResolvedVisibility>,
    /// `sharing.RequestedVisibility`. May be absent.
    pub requested_visibility: Option<RequestedVisibility>,
    /// Boolean.
    pub can_revoke: bool,
    /// `sharing.SharedLinkAccessFailureReason`. May be absent.
    pub revoke_failure_reason: Option<SharedLinkAccessFailureReason>,
    /// `sharing.LinkAudience`. May be absent.
    pub effective_audience: Option<LinkAudience>,
    /// `sharing.LinkAccessLevel`. May be absent.
    pub link_access_level: Option<LinkAccessLevel>,
    /// List, each: `sharing.VisibilityPolicy`.
    pub visibility_policies: Vec<VisibilityPolicy>,
    /// Boolean.
    pub can_set_expiry: bool,
    /// Boolean.
    pub can_remove_expiry: bool,
    /// Boolean.
    pub allow_download: bool,
    /// Boolean.
    pub can_allow_download: bool,
    /// Boolean.
    pub can_disallow_download: bool,
    /// Boolean. Deprecated.
    pub allow_comments: bool,
    /// Boolean. Deprecated.
    pub team_restricts_comments: bool,
    /// List, each: `sharing.LinkAudienceOption`. May be absent.
    pub audience_options: Option<Vec<LinkAudienceOption>>,
    /// Boolean. May be absent.
    pub can_set_password: Option<bool>,
    /// Boolean. May be absent.
    pub can_remove_password: Option<bool>,
    /// Boolean. May be absent.
    pub require_password: Option<bool>,
    /// Boolean. May be absent.
    pub can_use_extended_sharing_controls: Option<bool>,
    /// Boolean. May be absent.
    pub can_sync: Option<bool>,
    /// Boolean. May be absent.
    pub can_request_access: Option<bool>,
    /// `team_policies.EnforceLinkPasswordPolicy`. May be absent.
    pub enforce_shared_link_password_policy:
        Option<crate::team_policies::EnforceLinkPasswordPolicy>,
    /// `team_policies.DefaultLinkExpirationDaysPolicy`. May be absent.
    pub days_to_expire_policy: Option<crate::team_policies::DefaultLinkExpirationDaysPolicy>,
    /// `sharing.ChangeLinkExpirationPolicy`. May be absent.
    pub change_shared_link_expiration_policy: Option<ChangeLinkExpirationPolicy>,
}

impl LinkPermissions {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        can_revoke: bool,
        visibility_policies: Vec<VisibilityPolicy>,
        can_set_expiry: bool,
        can_remove_expiry: bool,
        allow_download: bool,
        can_allow_download: bool,
        can_disallow_download: bool,
        allow_comments: bool,
        team_restricts_comments: bool,
    ) -> Self {
        Self {
            resolved_visibility: None,
            requested_visibility: None,
            can_revoke,
            revoke_failure_reason: None,
            effective_audience: None,
            link_access_level: None,
            visibility_policies,
            can_set_expiry,
            can_remove_expiry,
            allow_download,
            can_allow_download,
            can_disallow_download,
            allow_comments,
            team_restricts_comments,
            audience_options: None,
            can_set_password: None,
            can_remove_password: None,
            require_password: None,
            can_use_extended_sharing_controls: None,
            can_sync: None,
            can_request_access: None,
            enforce_shared_link_password_policy: None,
            days_to_expire_policy: None,
            change_shared_link_expiration_policy: None,
        }
    }

    /// Sets `resolved_visibility`.
    #[must_use]
    #[inline]
    pub fn resolved_visibility(mut self, resolved_visibility: ResolvedVisibility) -> Self {
        self.resolved_visibility = Some(resolved_visibility);
        self
    }

    /// Sets `requested_visibility`.
    #[must_use]
    #[inline]
    pub fn requested_visibility(mut self, requested_visibility: RequestedVisibility) -> Self {
        self.requested_visibility = Some(requested_visibility);
        self
    }

    /// Sets `revoke_failure_reason`.
    #[must_use]
    #[inline]
    pub fn revoke_failure_reason(
        mut self,
        revoke_failure_reason: SharedLinkAccessFailureReason,
    ) -> Self {
        self.revoke_failure_reason = Some(revoke_failure_reason);
        self
    }

    /// Sets `effective_audience`.
    #[must_use]
    #[inline]
    pub fn effective_audience(mut self, effective_audience: LinkAudience) -> Self {
        self.effective_audience = Some(effective_audience);
        self
    }

    /// Sets `link_access_level`.
    #[must_use]
    #[inline]
    pub fn link_access_level(mut self, link_access_level: LinkAccessLevel) -> Self {
        self.link_access_level = Some(link_access_level);
        self
    }

    /// Sets `audience_options`.
    #[must_use]
    #[inline]
    pub fn audience_options(mut self, audience_options: Vec<LinkAudienceOption>) -> Self {
        self.audience_options = Some(audience_options);
        self
    }

    /// Sets `can_set_password`.
    #[must_use]
    #[inline]
    pub fn can_set_password(mut self, can_set_password: bool) -> Self {
        self.can_set_password = Some(can_set_password);
        self
    }

    /// Sets `can_remove_password`.
    #[must_use]
    #[inline]
    pub fn can_remove_password(mut self, can_remove_password: bool) -> Self {
        self.can_remove_password = Some(can_remove_password);
        self
    }

    /// Sets `require_password`.
    #[must_use]
    #[inline]
    pub fn require_password(mut self, require_password: bool) -> Self {
        self.require_password = Some(require_password);
        self
    }

    /// Sets `can_use_extended_sharing_controls`.
    #[must_use]
    #[inline]
    pub fn can_use_extended_sharing_controls(
        mut self,
        can_use_extended_sharing_controls: bool,
    ) -> Self {
        self.can_use_extended_sharing_controls = Some(can_use_extended_sharing_controls);
        self
    }

    /// Sets `can_sync`.
    #[must_use]
    #[inline]
    pub fn can_sync(mut self, can_sync: bool) -> Self {
        self.can_sync = Some(can_sync);
        self
    }

    /// Sets `can_request_access`.
    #[must_use]
    #[inline]
    pub fn can_request_access(mut self, can_request_access: bool) -> Self {
        self.can_request_access = Some(can_request_access);
        self
    }

    /// Sets `enforce_shared_link_password_policy`.
    #[must_use]
    #[inline]
    pub fn enforce_shared_link_password_policy(
        mut self,
        enforce_shared_link_password_policy: crate::team_policies::EnforceLinkPasswordPolicy,
    ) -> Self {
        self.enforce_shared_link_password_policy = Some(enforce_shared_link_password_policy);
        self
    }

    /// Sets `days_to_expire_policy`.
    #[must_use]
    #[inline]
    pub fn days_to_expire_policy(
        mut self,
        days_to_expire_policy: crate::team_policies::DefaultLinkExpirationDaysPolicy,
    ) -> Self {
        self.days_to_expire_policy = Some(days_to_expire_policy);
        self
    }

    /// Sets `change_shared_link_expiration_policy`.
    #[must_use]
    #[inline]
    pub fn change_shared_link_expiration_policy(
        mut self,
        change_shared_link_expiration_policy: ChangeLinkExpirationPolicy,
    ) -> Self {
        self.change_shared_link_expiration_policy = Some(change_shared_link_expiration_policy);
        self
    }
}

impl wire::Fields for LinkPermissions {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("resolved_visibility", self.resolved_visibility.as_ref());
        writer.optional("requested_visibility", self.requested_visibility.as_ref());
        writer.field("can_revoke", &self.can_revoke);
        writer.optional("revoke_failure_reason", self.revoke_failure_reason.as_ref());
        writer.optional("effective_audience", self.effective_audience.as_ref());
        writer.optional("link_access_level", self.link_access_level.as_ref());
        writer.field("visibility_policies", &self.visibility_policies);
        writer.field("can_set_expiry", &self.can_set_expiry);
        writer.field("can_remove_expiry", &self.can_remove_expiry);
        writer.field("allow_download", &self.allow_download);
        writer.field("can_allow_download", &self.can_allow_download);
        writer.field("can_disallow_download", &self.can_disallow_download);
        writer.field("allow_comments", &self.allow_comments);
        writer.field("team_restricts_comments", &self.team_restricts_comments);
        writer.optional("audience_options", self.audience_options.as_ref());
        writer.optional("can_set_password", self.can_set_password.as_ref());
        writer.optional("can_remove_password", self.can_remove_password.as_ref());
        writer.optional("require_password", self.require_password.as_ref());
        writer.optional(
            "can_use_extended_sharing_controls",
            self.can_use_extended_sharing_controls.as_ref(),
        );
        writer.optional("can_sync", self.can_sync.as_ref());
        writer.optional("can_request_access", self.can_request_access.as_ref());
        writer.optional(
            "enforce_shared_link_password_policy",
            self.enforce_shared_link_password_policy.as_ref(),
        );
        writer.optional("days_to_expire_policy", self.days_to_expire_policy.as_ref());
        writer.optional(
            "change_shared_link_expiration_policy",
            self.change_shared_link_expiration_policy.as_ref(),
        );
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            resolved_visibility: object.optional("resolved_visibility")?,
            requested_visibility: object.optional("requested_visibility")?,
            can_revoke: object.required("can_revoke")?,
            revoke_failure_reason: object.optional("revoke_failure_reason")?,
            effective_audience: object.optional("effective_audience")?,
            link_access_level: object.optional("link_access_level")?,
            visibility_policies: object.required("visibility_policies")?,
            can_set_expiry: object.required("can_set_expiry")?,
            can_remove_expiry: object.required("can_remove_expiry")?,
            allow_download: object.required("allow_download")?,
            can_allow_download: object.required("can_allow_download")?,
            can_disallow_download: object.required("can_disallow_download")?,
            allow_comments: object.required("allow_comments")?,
            team_restricts_comments: object.required("team_restricts_comments")?,
            audience_options: object.optional("audience_options")?,
            can_set_password: object.optional("can_set_password")?,
            can_remove_password: object.optional("can_remove_password")?,
            require_password: object.optional("require_password")?,
            can_use_extended_sharing_controls: object
                .optional("can_use_extended_sharing_controls")?,
            can_sync: object.optional("can_sync")?,
            can_request_access: object.optional("can_request_access")?,
            enforce_shared_link_password_policy: object
                .optional("enforce_shared_link_password_policy")?,
            days_to_expire_policy: object.optional("days_to_expire_policy")?,
            change_shared_link_expiration_policy: object
                .optional("change_shared_link_expiration_policy")?,
        })
    }
}

/// Part of `sharing.ShareFolderArg`, and 2 more places (`sharing.LinkSettings`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkSettings {
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// `sharing.LinkAudience`. May be absent.
    pub audience: Option<LinkAudience>,
    /// `sharing.LinkExpiry`. May be absent.
    pub expiry: Option<LinkExpiry>,
    /// `sharing.LinkPassword`. May be absent.
    pub password: Option<LinkPassword>,
}

impl LinkSettings {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { access_level: None, audience: None, expiry: None, password: None }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `audience`.
    #[must_use]
    #[inline]
    pub fn audience(mut self, audience: LinkAudience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Sets `expiry`.
    #[must_use]
    #[inline]
    pub fn expiry(mut self, expiry: LinkExpiry) -> Self {
        self.expiry = Some(expiry);
        self
    }

    /// Sets `password`.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: LinkPassword) -> Self {
        self.password = Some(password);
        self
    }
}

impl Default for LinkSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for LinkSettings {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_level", self.access_level.as_ref());
        writer.optional("audience", self.audience.as_ref());
        writer.optional("expiry", self.expiry.as_ref());
        writer.optional("password", self.password.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_level: object.optional("access_level")?,
            audience: object.optional("audience")?,
            expiry: object.optional("expiry")?,
            password: object.optional("password")?,
        })
    }
}

/// Argument of `sharing/list_file_members` (`sharing.ListFileMembersArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileMembersArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// List, each: `sharing.MemberAction`. May be absent.
    pub actions: Option<Vec<MemberAction>>,
    /// Boolean. Default: `true`.
    pub include_inherited: bool,
    /// Integer from 1 to 300. Default: `100`.
    pub limit: u32,
}

impl ListFileMembersArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), actions: None, include_inherited: true, limit: 100 }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<MemberAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `include_inherited`.
    #[must_use]
    #[inline]
    pub fn include_inherited(mut self, include_inherited: bool) -> Self {
        self.include_inherited = include_inherited;
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl wire::Fields for ListFileMembersArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.optional("actions", self.actions.as_ref());
        writer.unless_default("include_inherited", &self.include_inherited, &true);
        writer.unless_default("limit", &self.limit, &100);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file: object.required("file")?,
            actions: object.optional("actions")?,
            include_inherited: object.or_default("include_inherited", true)?,
            limit: object.or_default("limit", 100)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(300))))?;
        Ok(())
    }
}

/// Argument of `sharing/list_file_members/batch` (`sharing.ListFileMembersBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileMembersBatchArg {
    /// List of at most 100 items, each: string of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub files: Vec<String>,
    /// Integer up to 3000. Default: `1000`.
    pub limit: u32,
}

impl ListFileMembersBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(files: Vec<String>) -> Self {
        Self { files, limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl wire::Fields for ListFileMembersBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("files", &self.files);
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { files: object.required("files")?, limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "files",
            wire::check::items(&self.files, (None, Some(100))).and_then(|()| {
                wire::check::each(&self.files, |item| {
                    wire::check::text(
                        item,
                        Some(&crate::patterns::SHARING_PATH_OR_ID),
                        (Some(1), None),
                    )
                })
            }),
        )?;
        wire::check::field("limit", wire::check::number(&self.limit, (None, Some(3000))))?;
        Ok(())
    }
}

/// Result of `sharing/list_file_members/batch` (`sharing.ListFileMembersBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileMembersBatchResult {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// `sharing.ListFileMembersIndividualResult`.
    pub result: ListFileMembersIndividualResult,
}

impl ListFileMembersBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>, result: ListFileMembersIndividualResult) -> Self {
        Self { file: file.into(), result }
    }
}

impl wire::Fields for ListFileMembersBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.field("result", &self.result);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")?, result: object.required("result")? })
    }
}

/// Argument of `sharing/list_file_members/continue` (`sharing.ListFileMembersContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileMembersContinueArg {
    /// String.
    pub cursor: String,
}

impl ListFileMembersContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFileMembersContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Part of `sharing.ListFileMembersIndividualResult` (`sharing.ListFileMembersCountResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFileMembersCountResult {
    /// `sharing.SharedFileMembers`.
    pub members: SharedFileMembers,
    /// Integer.
    pub member_count: u32,
}

impl ListFileMembersCountResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: SharedFileMembers, member_count: u32) -> Self {
        Self { members, member_count }
    }
}

impl wire::Fields for ListFileMembersCountResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
        writer.field("member_count", &self.member_count);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            members: object.required("members")?,
            member_count: object.required("member_count")?,
        })
    }
}

/// Argument of `sharing/list_received_files` (`sharing.ListFilesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFilesArg {
    /// Integer from 1 to 300. Default: `100`.
    pub limit: u32,
    /// List, each: `sharing.FileAction`. May be absent.
    pub actions: Option<Vec<FileAction>>,
}

impl ListFilesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 100, actions: None }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FileAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl Default for ListFilesArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListFilesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &100);
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 100)?, actions: object.optional("actions")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(300))))?;
        Ok(())
    }
}

/// Argument of `sharing/list_received_files/continue` (`sharing.ListFilesContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFilesContinueArg {
    /// String.
    pub cursor: String,
}

impl ListFilesContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFilesContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `sharing/list_received_files`, and one more place (`sharing.ListFilesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResult {
    /// List, each: `sharing.SharedFileMetadata`.
    pub entries: Vec<SharedFileMetadata>,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListFilesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<SharedFileMetadata>) -> Self {
        Self { entries, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ListFilesResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")?, cursor: object.optional("cursor")? })
    }
}

/// Argument of `sharing/list_folder_members` (`sharing.ListFolderMembersArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderMembersArgs {
    /// List, each: `sharing.MemberAction`. May be absent.
    pub actions: Option<Vec<MemberAction>>,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// String. May be absent.
    pub path: Option<String>,
}

impl ListFolderMembersArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { actions: None, limit: 1000, shared_folder_id: shared_folder_id.into(), path: None }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<MemberAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
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

impl wire::Fields for ListFolderMembersArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("actions", self.actions.as_ref());
        writer.unless_default("limit", &self.limit, &1000);
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.optional("path", self.path.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            actions: object.optional("actions")?,
            limit: object.or_default("limit", 1000)?,
            shared_folder_id: object.required("shared_folder_id")?,
            path: object.optional("path")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/list_folder_members/continue` (`sharing.ListFolderMembersContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderMembersContinueArg {
    /// String.
    pub cursor: String,
}

impl ListFolderMembersContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFolderMembersContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// `sharing.ListFolderMembersCursorArg`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFolderMembersCursorArg {
    /// List, each: `sharing.MemberAction`. May be absent.
    pub actions: Option<Vec<MemberAction>>,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl ListFolderMembersCursorArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { actions: None, limit: 1000 }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<MemberAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for ListFolderMembersCursorArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListFolderMembersCursorArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("actions", self.actions.as_ref());
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { actions: object.optional("actions")?, limit: object.or_default("limit", 1000)? })
    }
}

/// Argument of `sharing/list_folders`, and one more place (`sharing.ListFoldersArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersArgs {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
    /// List, each: `sharing.FolderAction`. May be absent.
    pub actions: Option<Vec<FolderAction>>,
}

impl ListFoldersArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000, actions: None }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FolderAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl Default for ListFoldersArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListFoldersArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)?, actions: object.optional("actions")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `sharing/list_folders/continue`, and one more place (`sharing.ListFoldersContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersContinueArg {
    /// String.
    pub cursor: String,
}

impl ListFoldersContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ListFoldersContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `sharing/list_folders`, and 3 more places (`sharing.ListFoldersResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersResult {
    /// List, each: `sharing.SharedFolderMetadata`.
    pub entries: Vec<SharedFolderMetadata>,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListFoldersResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<SharedFolderMetadata>) -> Self {
        Self { entries, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ListFoldersResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { entries: object.required("entries")?, cursor: object.optional("cursor")? })
    }
}

/// Argument of `sharing/list_shared_links` (`sharing.ListSharedLinksArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSharedLinksArg {
    /// String that matches `(/(.|[\r\n])*|id:.*)|(rev:[0-9a-f]{9,})|(ns:[0-9]+(/(.|[\r\n])*)?)`. May be absent.
    pub path: Option<String>,
    /// String. May be absent.
    pub cursor: Option<String>,
    /// Boolean. May be absent.
    pub direct_only: Option<bool>,
}

impl ListSharedLinksArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { path: None, cursor: None, direct_only: None }
    }

    /// Sets `path`.
    #[must_use]
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `direct_only`.
    #[must_use]
    #[inline]
    pub fn direct_only(mut self, direct_only: bool) -> Self {
        self.direct_only = Some(direct_only);
        self
    }
}

impl Default for ListSharedLinksArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListSharedLinksArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("path", self.path.as_ref());
        writer.optional("cursor", self.cursor.as_ref());
        writer.optional("direct_only", self.direct_only.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            path: object.optional("path")?,
            cursor: object.optional("cursor")?,
            direct_only: object.optional("direct_only")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "path",
            wire::check::optional(&self.path, |value| {
                wire::check::text(value, Some(&crate::patterns::FILES_READ_PATH), (None, None))
            }),
        )?;
        Ok(())
    }
}

/// Result of `sharing/list_shared_links` (`sharing.ListSharedLinksResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSharedLinksResult {
    /// List, each: `sharing.SharedLinkMetadata`.
    pub links: Vec<SharedLinkMetadata>,
    /// Boolean.
    pub has_more: bool,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListSharedLinksResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(links: Vec<SharedLinkMetadata>, has_more: bool) -> Self {
        Self { links, has_more, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ListSharedLinksResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("links", &self.links);
        writer.field("has_more", &self.has_more);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            links: object.required("links")?,
            has_more: object.required("has_more")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Result of `sharing/update_file_member`, and 6 more places (`sharing.MemberAccessLevelResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAccessLevelResult {
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// String. May be absent.
    pub warning: Option<String>,
    /// List, each: `sharing.ParentFolderAccessInfo`. May be absent.
    pub access_details: Option<Vec<ParentFolderAccessInfo>>,
}

impl MemberAccessLevelResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { access_level: None, warning: None, access_details: None }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `warning`.
    #[must_use]
    #[inline]
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = Some(warning.into());
        self
    }

    /// Sets `access_details`.
    #[must_use]
    #[inline]
    pub fn access_details(mut self, access_details: Vec<ParentFolderAccessInfo>) -> Self {
        self.access_details = Some(access_details);
        self
    }
}

impl Default for MemberAccessLevelResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for MemberAccessLevelResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_level", self.access_level.as_ref());
        writer.optional("warning", self.warning.as_ref());
        writer.optional("access_details", self.access_details.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_level: object.optional("access_level")?,
            warning: object.optional("warning")?,
            access_details: object.optional("access_details")?,
        })
    }
}

/// Part of `sharing.GroupMembershipInfo`, and 5 more places (`sharing.MemberPermission`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberPermission {
    /// `sharing.MemberAction`.
    pub action: MemberAction,
    /// Boolean.
    pub allow: bool,
    /// `sharing.PermissionDeniedReason`. May be absent.
    pub reason: Option<PermissionDeniedReason>,
}

impl MemberPermission {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(action: MemberAction, allow: bool) -> Self {
        Self { action, allow, reason: None }
    }

    /// Sets `reason`.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: PermissionDeniedReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl wire::Fields for MemberPermission {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("action", &self.action);
        writer.field("allow", &self.allow);
        writer.optional("reason", self.reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            action: object.required("action")?,
            allow: object.required("allow")?,
            reason: object.optional("reason")?,
        })
    }
}

/// `sharing.MembershipInfo`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipInfo {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// List, each: `sharing.MemberPermission`. May be absent.
    pub permissions: Option<Vec<MemberPermission>>,
    /// String. May be absent. Deprecated.
    pub initials: Option<String>,
    /// Boolean. Default: `false`.
    pub is_inherited: bool,
}

impl MembershipInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_type: AccessLevel) -> Self {
        Self { access_type, permissions: None, initials: None, is_inherited: false }
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<MemberPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `initials`.
    #[must_use]
    #[inline]
    pub fn initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = Some(initials.into());
        self
    }

    /// Sets `is_inherited`.
    #[must_use]
    #[inline]
    pub fn is_inherited(mut self, is_inherited: bool) -> Self {
        self.is_inherited = is_inherited;
        self
    }
}

impl wire::Fields for MembershipInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.optional("permissions", self.permissions.as_ref());
        writer.optional("initials", self.initials.as_ref());
        writer.unless_default("is_inherited", &self.is_inherited, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            permissions: object.optional("permissions")?,
            initials: object.optional("initials")?,
            is_inherited: object.or_default("is_inherited", false)?,
        })
    }
}

/// Argument of `sharing/modify_shared_link_settings` (`sharing.ModifySharedLinkSettingsArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifySharedLinkSettingsArgs {
    /// String.
    pub url: String,
    /// `sharing.SharedLinkSettings`.
    pub settings: SharedLinkSettings,
    /// Boolean. Default: `false`.
    pub remove_expiration: bool,
}

impl ModifySharedLinkSettingsArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, settings: SharedLinkSettings) -> Self {
        Self { url: url.into(), settings, remove_expiration: false }
    }

    /// Sets `remove_expiration`.
    #[must_use]
    #[inline]
    pub fn remove_expiration(mut self, remove_expiration: bool) -> Self {
        self.remove_expiration = remove_expiration;
        self
    }
}

impl wire::Fields for ModifySharedLinkSettingsArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.field("settings", &self.settings);
        writer.unless_default("remove_expiration", &self.remove_expiration, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            settings: object.required("settings")?,
            remove_expiration: object.or_default("remove_expiration", false)?,
        })
    }
}

/// Argument of `sharing/mount_folder` (`sharing.MountFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MountFolderArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
}

impl MountFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into() }
    }
}

impl wire::Fields for MountFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { shared_folder_id: object.required("shared_folder_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Part of `sharing.MemberAccessLevelResult` (`sharing.ParentFolderAccessInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentFolderAccessInfo {
    /// String.
    pub folder_name: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// List, each: `sharing.MemberPermission`.
    pub permissions: Vec<MemberPermission>,
    /// String.
    pub path: String,
}

impl ParentFolderAccessInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        folder_name: impl Into<String>,
        shared_folder_id: impl Into<String>,
        permissions: Vec<MemberPermission>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            folder_name: folder_name.into(),
            shared_folder_id: shared_folder_id.into(),
            permissions,
            path: path.into(),
        }
    }
}

impl wire::Fields for ParentFolderAccessInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("folder_name", &self.folder_name);
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("permissions", &self.permissions);
        writer.field("path", &self.path);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            folder_name: object.required("folder_name")?,
            shared_folder_id: object.required("shared_folder_id")?,
            permissions: object.required("permissions")?,
            path: object.required("path")?,
        })
    }
}

/// Argument of `sharing/relinquish_access` (`sharing.RelinquishAccessArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelinquishAccessArg {
    /// String.
    pub file_id: String,
}

impl RelinquishAccessArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into() }
    }
}

impl wire::Fields for RelinquishAccessArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file_id", &self.file_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file_id: object.required("file_id")? })
    }
}

/// Result of `sharing/relinquish_access` (`sharing.RelinquishAccessResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelinquishAccessResult {}

impl RelinquishAccessResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for RelinquishAccessResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for RelinquishAccessResult {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Argument of `sharing/relinquish_file_membership` (`sharing.RelinquishFileMembershipArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelinquishFileMembershipArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
}

impl RelinquishFileMembershipArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl wire::Fields for RelinquishFileMembershipArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/relinquish_folder_membership` (`sharing.RelinquishFolderMembershipArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelinquishFolderMembershipArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// Boolean. Default: `false`.
    pub leave_a_copy: bool,
}

impl RelinquishFolderMembershipArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), leave_a_copy: false }
    }

    /// Sets `leave_a_copy`.
    #[must_use]
    #[inline]
    pub fn leave_a_copy(mut self, leave_a_copy: bool) -> Self {
        self.leave_a_copy = leave_a_copy;
        self
    }
}

impl wire::Fields for RelinquishFolderMembershipArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.unless_default("leave_a_copy", &self.leave_a_copy, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            leave_a_copy: object.or_default("leave_a_copy", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/remove_file_member`, and one more place (`sharing.RemoveFileMemberArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveFileMemberArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
}

impl RemoveFileMemberArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>, member: MemberSelector) -> Self {
        Self { file: file.into(), member }
    }
}

impl wire::Fields for RemoveFileMemberArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.field("member", &self.member);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")?, member: object.required("member")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Argument of `sharing/remove_folder_member` (`sharing.RemoveFolderMemberArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveFolderMemberArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
    /// Boolean.
    pub leave_a_copy: bool,
}

impl RemoveFolderMemberArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        shared_folder_id: impl Into<String>,
        member: MemberSelector,
        leave_a_copy: bool,
    ) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), member, leave_a_copy }
    }
}

impl wire::Fields for RemoveFolderMemberArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("member", &self.member);
        writer.field("leave_a_copy", &self.leave_a_copy);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            member: object.required("member")?,
            leave_a_copy: object.required("leave_a_copy")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Argument of `sharing/revoke_shared_link` (`sharing.RevokeSharedLinkArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeSharedLinkArg {
    /// String.
    pub url: String,
}

impl RevokeSharedLinkArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Fields for RevokeSharedLinkArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { url: object.required("url")? })
    }
}

/// Argument of `sharing/set_access_inheritance` (`sharing.SetAccessInheritanceArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAccessInheritanceArg {
    /// `sharing.AccessInheritance`. Default: `inherit`.
    pub access_inheritance: AccessInheritance,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
}

impl SetAccessInheritanceArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self {
            access_inheritance: AccessInheritance::Inherit,
            shared_folder_id: shared_folder_id.into(),
        }
    }

    /// Sets `access_inheritance`.
    #[must_use]
    #[inline]
    pub fn access_inheritance(mut self, access_inheritance: AccessInheritance) -> Self {
        self.access_inheritance = access_inheritance;
        self
    }
}

impl wire::Fields for SetAccessInheritanceArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default(
            "access_inheritance",
            &self.access_inheritance,
            &AccessInheritance::Inherit,
        );
        writer.field("shared_folder_id", &self.shared_folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_inheritance: object
                .or_default("access_inheritance", AccessInheritance::Inherit)?,
            shared_folder_id: object.required("shared_folder_id")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/share_folder` (`sharing.ShareFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareFolderArg {
    /// `sharing.AclUpdatePolicy`. May be absent.
    pub acl_update_policy: Option<AclUpdatePolicy>,
    /// Boolean. Default: `false`.
    pub force_async: bool,
    /// `sharing.MemberPolicy`. May be absent.
    pub member_policy: Option<MemberPolicy>,
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// `sharing.SharedLinkPolicy`. May be absent.
    pub shared_link_policy: Option<SharedLinkPolicy>,
    /// `sharing.ViewerInfoPolicy`. May be absent.
    pub viewer_info_policy: Option<ViewerInfoPolicy>,
    /// `sharing.AccessInheritance`. Default: `inherit`.
    pub access_inheritance: AccessInheritance,
    /// List, each: `sharing.FolderAction`. May be absent.
    pub actions: Option<Vec<FolderAction>>,
    /// `sharing.LinkSettings`. May be absent.
    pub link_settings: Option<LinkSettings>,
}

impl ShareFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            acl_update_policy: None,
            force_async: false,
            member_policy: None,
            path: path.into(),
            shared_link_policy: None,
            viewer_info_policy: None,
            access_inheritance: AccessInheritance::Inherit,
            actions: None,
            link_settings: None,
        }
    }

    /// Sets `acl_update_policy`.
    #[must_use]
    #[inline]
    pub fn acl_update_policy(mut self, acl_update_policy: AclUpdatePolicy) -> Self {
        self.acl_update_policy = Some(acl_update_policy);
        self
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }

    /// Sets `member_policy`.
    #[must_use]
    #[inline]
    pub fn member_policy(mut self, member_policy: MemberPolicy) -> Self {
        self.member_policy = Some(member_policy);
        self
    }

    /// Sets `shared_link_policy`.
    #[must_use]
    #[inline]
    pub fn shared_link_policy(mut self, shared_link_policy: SharedLinkPolicy) -> Self {
        self.shared_link_policy = Some(shared_link_policy);
        self
    }

    /// Sets `viewer_info_policy`.
    #[must_use]
    #[inline]
    pub fn viewer_info_policy(mut self, viewer_info_policy: ViewerInfoPolicy) -> Self {
        self.viewer_info_policy = Some(viewer_info_policy);
        self
    }

    /// Sets `access_inheritance`.
    #[must_use]
    #[inline]
    pub fn access_inheritance(mut self, access_inheritance: AccessInheritance) -> Self {
        self.access_inheritance = access_inheritance;
        self
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FolderAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `link_settings`.
    #[must_use]
    #[inline]
    pub fn link_settings(mut self, link_settings: LinkSettings) -> Self {
        self.link_settings = Some(link_settings);
        self
    }
}

impl wire::Fields for ShareFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("acl_update_policy", self.acl_update_policy.as_ref());
        writer.unless_default("force_async", &self.force_async, &false);
        writer.optional("member_policy", self.member_policy.as_ref());
        writer.field("path", &self.path);
        writer.optional("shared_link_policy", self.shared_link_policy.as_ref());
        writer.optional("viewer_info_policy", self.viewer_info_policy.as_ref());
        writer.unless_default(
            "access_inheritance",
            &self.access_inheritance,
            &AccessInheritance::Inherit,
        );
        writer.optional("actions", self.actions.as_ref());
        writer.optional("link_settings", self.link_settings.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            acl_update_policy: object.optional("acl_update_policy")?,
            force_async: object.or_default("force_async", false)?,
            member_policy: object.optional("member_policy")?,
            path: object.required("path")?,
            shared_link_policy: object.optional("shared_link_policy")?,
            viewer_info_policy: object.optional("viewer_info_policy")?,
            access_inheritance: object
                .or_default("access_inheritance", AccessInheritance::Inherit)?,
            actions: object.optional("actions")?,
            link_settings: object.optional("link_settings")?,
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

/// `sharing.ShareFolderArgBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareFolderArgBase {
    /// `sharing.AclUpdatePolicy`. May be absent.
    pub acl_update_policy: Option<AclUpdatePolicy>,
    /// Boolean. Default: `false`.
    pub force_async: bool,
    /// `sharing.MemberPolicy`. May be absent.
    pub member_policy: Option<MemberPolicy>,
    /// String that matches `(/(.|[\r\n])*)|(ns:[0-9]+(/(.|[\r\n])*)?)|(id:.*)`.
    pub path: String,
    /// `sharing.SharedLinkPolicy`. May be absent.
    pub shared_link_policy: Option<SharedLinkPolicy>,
    /// `sharing.ViewerInfoPolicy`. May be absent.
    pub viewer_info_policy: Option<ViewerInfoPolicy>,
    /// `sharing.AccessInheritance`. Default: `inherit`.
    pub access_inheritance: AccessInheritance,
}

impl ShareFolderArgBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            acl_update_policy: None,
            force_async: false,
            member_policy: None,
            path: path.into(),
            shared_link_policy: None,
            viewer_info_policy: None,
            access_inheritance: AccessInheritance::Inherit,
        }
    }

    /// Sets `acl_update_policy`.
    #[must_use]
    #[inline]
    pub fn acl_update_policy(mut self, acl_update_policy: AclUpdatePolicy) -> Self {
        self.acl_update_policy = Some(acl_update_policy);
        self
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }

    /// Sets `member_policy`.
    #[must_use]
    #[inline]
    pub fn member_policy(mut self, member_policy: MemberPolicy) -> Self {
        self.member_policy = Some(member_policy);
        self
    }

    /// Sets `shared_link_policy`.
    #[must_use]
    #[inline]
    pub fn shared_link_policy(mut self, shared_link_policy: SharedLinkPolicy) -> Self {
        self.shared_link_policy = Some(shared_link_policy);
        self
    }

    /// Sets `viewer_info_policy`.
    #[must_use]
    #[inline]
    pub fn viewer_info_policy(mut self, viewer_info_policy: ViewerInfoPolicy) -> Self {
        self.viewer_info_policy = Some(viewer_info_policy);
        self
    }

    /// Sets `access_inheritance`.
    #[must_use]
    #[inline]
    pub fn access_inheritance(mut self, access_inheritance: AccessInheritance) -> Self {
        self.access_inheritance = access_inheritance;
        self
    }
}

impl wire::Fields for ShareFolderArgBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("acl_update_policy", self.acl_update_policy.as_ref());
        writer.unless_default("force_async", &self.force_async, &false);
        writer.optional("member_policy", self.member_policy.as_ref());
        writer.field("path", &self.path);
        writer.optional("shared_link_policy", self.shared_link_policy.as_ref());
        writer.optional("viewer_info_policy", self.viewer_info_policy.as_ref());
        writer.unless_default(
            "access_inheritance",
            &self.access_inheritance,
            &AccessInheritance::Inherit,
        );
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            acl_update_policy: object.optional("acl_update_policy")?,
            force_async: object.or_default("force_async", false)?,
            member_policy: object.optional("member_policy")?,
            path: object.required("path")?,
            shared_link_policy: object.optional("shared_link_policy")?,
            viewer_info_policy: object.optional("viewer_info_policy")?,
            access_inheritance: object
                .or_default("access_inheritance", AccessInheritance::Inherit)?,
        })
    }
}

/// Part of `sharing.SharedFileMetadata`, and one more place (`sharing.SharedContentLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedContentLinkMetadata {
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// List, each: `sharing.LinkAudience`.
    pub audience_options: Vec<LinkAudience>,
    /// `sharing.AudienceRestrictingSharedFolder`. May be absent.
    pub audience_restricting_shared_folder: Option<AudienceRestrictingSharedFolder>,
    /// `sharing.LinkAudience`.
    pub current_audience: LinkAudience,
    /// Time, in whole seconds. May be absent.
    pub expiry: Option<jiff::Timestamp>,
    /// List, each: `sharing.LinkPermission`.
    pub link_permissions: Vec<LinkPermission>,
    /// Boolean.
    pub password_protected: bool,
    /// `sharing.AudienceExceptions`. May be absent.
    pub audience_exceptions: Option<AudienceExceptions>,
    /// String.
    pub url: String,
}

impl SharedContentLinkMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        audience_options: Vec<LinkAudience>,
        current_audience: LinkAudience,
        link_permissions: Vec<LinkPermission>,
        password_protected: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            access_level: None,
            audience_options,
            audience_restricting_shared_folder: None,
            current_audience,
            expiry: None,
            link_permissions,
            password_protected,
            audience_exceptions: None,
            url: url.into(),
        }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `audience_restricting_shared_folder`.
    #[must_use]
    #[inline]
    pub fn audience_restricting_shared_folder(
        mut self,
        audience_restricting_shared_folder: AudienceRestrictingSharedFolder,
    ) -> Self {
        self.audience_restricting_shared_folder = Some(audience_restricting_shared_folder);
        self
    }

    /// Sets `expiry`.
    #[must_use]
    #[inline]
    pub fn expiry(mut self, expiry: jiff::Timestamp) -> Self {
        self.expiry = Some(expiry);
        self
    }

    /// Sets `audience_exceptions`.
    #[must_use]
    #[inline]
    pub fn audience_exceptions(mut self, audience_exceptions: AudienceExceptions) -> Self {
        self.audience_exceptions = Some(audience_exceptions);
        self
    }
}

impl wire::Fields for SharedContentLinkMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_level", self.access_level.as_ref());
        writer.field("audience_options", &self.audience_options);
        writer.optional(
            "audience_restricting_shared_folder",
            self.audience_restricting_shared_folder.as_ref(),
        );
        writer.field("current_audience", &self.current_audience);
        writer.optional("expiry", self.expiry.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.field("password_protected", &self.password_protected);
        writer.optional("audience_exceptions", self.audience_exceptions.as_ref());
        writer.field("url", &self.url);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_level: object.optional("access_level")?,
            audience_options: object.required("audience_options")?,
            audience_restricting_shared_folder: object
                .optional("audience_restricting_shared_folder")?,
            current_audience: object.required("current_audience")?,
            expiry: object.optional("expiry")?,
            link_permissions: object.required("link_permissions")?,
            password_protected: object.required("password_protected")?,
            audience_exceptions: object.optional("audience_exceptions")?,
            url: object.required("url")?,
        })
    }
}

/// `sharing.SharedContentLinkMetadataBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedContentLinkMetadataBase {
    /// `sharing.AccessLevel`. May be absent.
    pub access_level: Option<AccessLevel>,
    /// List, each: `sharing.LinkAudience`.
    pub audience_options: Vec<LinkAudience>,
    /// `sharing.AudienceRestrictingSharedFolder`. May be absent.
    pub audience_restricting_shared_folder: Option<AudienceRestrictingSharedFolder>,
    /// `sharing.LinkAudience`.
    pub current_audience: LinkAudience,
    /// Time, in whole seconds. May be absent.
    pub expiry: Option<jiff::Timestamp>,
    /// List, each: `sharing.LinkPermission`.
    pub link_permissions: Vec<LinkPermission>,
    /// Boolean.
    pub password_protected: bool,
}

impl SharedContentLinkMetadataBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        audience_options: Vec<LinkAudience>,
        current_audience: LinkAudience,
        link_permissions: Vec<LinkPermission>,
        password_protected: bool,
    ) -> Self {
        Self {
            access_level: None,
            audience_options,
            audience_restricting_shared_folder: None,
            current_audience,
            expiry: None,
            link_permissions,
            password_protected,
        }
    }

    /// Sets `access_level`.
    #[must_use]
    #[inline]
    pub fn access_level(mut self, access_level: AccessLevel) -> Self {
        self.access_level = Some(access_level);
        self
    }

    /// Sets `audience_restricting_shared_folder`.
    #[must_use]
    #[inline]
    pub fn audience_restricting_shared_folder(
        mut self,
        audience_restricting_shared_folder: AudienceRestrictingSharedFolder,
    ) -> Self {
        self.audience_restricting_shared_folder = Some(audience_restricting_shared_folder);
        self
    }

    /// Sets `expiry`.
    #[must_use]
    #[inline]
    pub fn expiry(mut self, expiry: jiff::Timestamp) -> Self {
        self.expiry = Some(expiry);
        self
    }
}

impl wire::Fields for SharedContentLinkMetadataBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_level", self.access_level.as_ref());
        writer.field("audience_options", &self.audience_options);
        writer.optional(
            "audience_restricting_shared_folder",
            self.audience_restricting_shared_folder.as_ref(),
        );
        writer.field("current_audience", &self.current_audience);
        writer.optional("expiry", self.expiry.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.field("password_protected", &self.password_protected);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_level: object.optional("access_level")?,
            audience_options: object.required("audience_options")?,
            audience_restricting_shared_folder: object
                .optional("audience_restricting_shared_folder")?,
            current_audience: object.required("current_audience")?,
            expiry: object.optional("expiry")?,
            link_permissions: object.required("link_permissions")?,
            password_protected: object.required("password_protected")?,
        })
    }
}

/// Result of `sharing/list_file_members`, and 2 more places (`sharing.SharedFileMembers`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedFileMembers {
    /// List, each: `sharing.UserFileMembershipInfo`.
    pub users: Vec<UserFileMembershipInfo>,
    /// List, each: `sharing.GroupMembershipInfo`.
    pub groups: Vec<GroupMembershipInfo>,
    /// List, each: `sharing.InviteeMembershipInfo`.
    pub invitees: Vec<InviteeMembershipInfo>,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl SharedFileMembers {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        users: Vec<UserFileMembershipInfo>,
        groups: Vec<GroupMembershipInfo>,
        invitees: Vec<InviteeMembershipInfo>,
    ) -> Self {
        Self { users, groups, invitees, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for SharedFileMembers {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("users", &self.users);
        writer.field("groups", &self.groups);
        writer.field("invitees", &self.invitees);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            users: object.required("users")?,
            groups: object.required("groups")?,
            invitees: object.required("invitees")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Result of `sharing/get_file_metadata`, and 3 more places (`sharing.SharedFileMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedFileMetadata {
    /// `sharing.AccessLevel`. May be absent.
    pub access_type: Option<AccessLevel>,
    /// String of at least 4 characters that matches `id:.+`.
    pub id: String,
    /// `sharing.ExpectedSharedContentLinkMetadata`. May be absent.
    pub expected_link_metadata: Option<ExpectedSharedContentLinkMetadata>,
    /// `sharing.SharedContentLinkMetadata`. May be absent.
    pub link_metadata: Option<SharedContentLinkMetadata>,
    /// String.
    pub name: String,
    /// List, each: string. May be absent.
    pub owner_display_names: Option<Vec<String>>,
    /// `users.Team`. May be absent.
    pub owner_team: Option<crate::users::Team>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// List, each: `sharing.FilePermission`. May be absent.
    pub permissions: Option<Vec<FilePermission>>,
    /// `sharing.FolderPolicy`.
    pub policy: FolderPolicy,
    /// String.
    pub preview_url: String,
    /// Time, in whole seconds. May be absent.
    pub time_invited: Option<jiff::Timestamp>,
}

impl SharedFileMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        policy: FolderPolicy,
        preview_url: impl Into<String>,
    ) -> Self {
        Self {
            access_type: None,
            id: id.into(),
            expected_link_metadata: None,
            link_metadata: None,
            name: name.into(),
            owner_display_names: None,
            owner_team: None,
            parent_shared_folder_id: None,
            path_display: None,
            path_lower: None,
            permissions: None,
            policy,
            preview_url: preview_url.into(),
            time_invited: None,
        }
    }

    /// Sets `access_type`.
    #[must_use]
    #[inline]
    pub fn access_type(mut self, access_type: AccessLevel) -> Self {
        self.access_type = Some(access_type);
        self
    }

    /// Sets `expected_link_metadata`.
    #[must_use]
    #[inline]
    pub fn expected_link_metadata(
        mut self,
        expected_link_metadata: ExpectedSharedContentLinkMetadata,
    ) -> Self {
        self.expected_link_metadata = Some(expected_link_metadata);
        self
    }

    /// Sets `link_metadata`.
    #[must_use]
    #[inline]
    pub fn link_metadata(mut self, link_metadata: SharedContentLinkMetadata) -> Self {
        self.link_metadata = Some(link_metadata);
        self
    }

    /// Sets `owner_display_names`.
    #[must_use]
    #[inline]
    pub fn owner_display_names(mut self, owner_display_names: Vec<String>) -> Self {
        self.owner_display_names = Some(owner_display_names);
        self
    }

    /// Sets `owner_team`.
    #[must_use]
    #[inline]
    pub fn owner_team(mut self, owner_team: crate::users::Team) -> Self {
        self.owner_team = Some(owner_team);
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<FilePermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `time_invited`.
    #[must_use]
    #[inline]
    pub fn time_invited(mut self, time_invited: jiff::Timestamp) -> Self {
        self.time_invited = Some(time_invited);
        self
    }
}

impl wire::Fields for SharedFileMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("access_type", self.access_type.as_ref());
        writer.field("id", &self.id);
        writer.optional("expected_link_metadata", self.expected_link_metadata.as_ref());
        writer.optional("link_metadata", self.link_metadata.as_ref());
        writer.field("name", &self.name);
        writer.optional("owner_display_names", self.owner_display_names.as_ref());
        writer.optional("owner_team", self.owner_team.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("permissions", self.permissions.as_ref());
        writer.field("policy", &self.policy);
        writer.field("preview_url", &self.preview_url);
        writer.optional("time_invited", self.time_invited.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.optional("access_type")?,
            id: object.required("id")?,
            expected_link_metadata: object.optional("expected_link_metadata")?,
            link_metadata: object.optional("link_metadata")?,
            name: object.required("name")?,
            owner_display_names: object.optional("owner_display_names")?,
            owner_team: object.optional("owner_team")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            path_display: object.optional("path_display")?,
            path_lower: object.optional("path_lower")?,
            permissions: object.optional("permissions")?,
            policy: object.required("policy")?,
            preview_url: object.required("preview_url")?,
            time_invited: object.optional("time_invited")?,
        })
    }
}

/// Result of `sharing/list_folder_members`, and one more place (`sharing.SharedFolderMembers`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedFolderMembers {
    /// List, each: `sharing.UserMembershipInfo`.
    pub users: Vec<UserMembershipInfo>,
    /// List, each: `sharing.GroupMembershipInfo`.
    pub groups: Vec<GroupMembershipInfo>,
    /// List, each: `sharing.InviteeMembershipInfo`.
    pub invitees: Vec<InviteeMembershipInfo>,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl SharedFolderMembers {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        users: Vec<UserMembershipInfo>,
        groups: Vec<GroupMembershipInfo>,
        invitees: Vec<InviteeMembershipInfo>,
    ) -> Self {
        Self { users, groups, invitees, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for SharedFolderMembers {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("users", &self.users);
        writer.field("groups", &self.groups);
        writer.field("invitees", &self.invitees);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            users: object.required("users")?,
            groups: object.required("groups")?,
            invitees: object.required("invitees")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Result of `sharing/get_folder_metadata`, and 8 more places (`sharing.SharedFolderMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedFolderMetadata {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// Boolean.
    pub is_inside_team_folder: bool,
    /// Boolean.
    pub is_team_folder: bool,
    /// List, each: string. May be absent.
    pub owner_display_names: Option<Vec<String>>,
    /// `users.Team`. May be absent.
    pub owner_team: Option<crate::users::Team>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// String. May be absent.
    pub parent_folder_name: Option<String>,
    /// `sharing.SharedContentLinkMetadata`. May be absent.
    pub link_metadata: Option<SharedContentLinkMetadata>,
    /// String.
    pub name: String,
    /// List, each: `sharing.FolderPermission`. May be absent.
    pub permissions: Option<Vec<FolderPermission>>,
    /// `sharing.FolderPolicy`.
    pub policy: FolderPolicy,
    /// String.
    pub preview_url: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// Time, in whole seconds.
    pub time_invited: jiff::Timestamp,
    /// `sharing.AccessInheritance`. Default: `inherit`.
    pub access_inheritance: AccessInheritance,
    /// String of at least 4 characters that matches `id:.+`. May be absent.
    pub folder_id: Option<String>,
}

impl SharedFolderMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        access_type: AccessLevel,
        is_inside_team_folder: bool,
        is_team_folder: bool,
        name: impl Into<String>,
        policy: FolderPolicy,
        preview_url: impl Into<String>,
        shared_folder_id: impl Into<String>,
        time_invited: jiff::Timestamp,
    ) -> Self {
        Self {
            access_type,
            is_inside_team_folder,
            is_team_folder,
            owner_display_names: None,
            owner_team: None,
            parent_shared_folder_id: None,
            path_display: None,
            path_lower: None,
            parent_folder_name: None,
            link_metadata: None,
            name: name.into(),
            permissions: None,
            policy,
            preview_url: preview_url.into(),
            shared_folder_id: shared_folder_id.into(),
            time_invited,
            access_inheritance: AccessInheritance::Inherit,
            folder_id: None,
        }
    }

    /// Sets `owner_display_names`.
    #[must_use]
    #[inline]
    pub fn owner_display_names(mut self, owner_display_names: Vec<String>) -> Self {
        self.owner_display_names = Some(owner_display_names);
        self
    }

    /// Sets `owner_team`.
    #[must_use]
    #[inline]
    pub fn owner_team(mut self, owner_team: crate::users::Team) -> Self {
        self.owner_team = Some(owner_team);
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `parent_folder_name`.
    #[must_use]
    #[inline]
    pub fn parent_folder_name(mut self, parent_folder_name: impl Into<String>) -> Self {
        self.parent_folder_name = Some(parent_folder_name.into());
        self
    }

    /// Sets `link_metadata`.
    #[must_use]
    #[inline]
    pub fn link_metadata(mut self, link_metadata: SharedContentLinkMetadata) -> Self {
        self.link_metadata = Some(link_metadata);
        self
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<FolderPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `access_inheritance`.
    #[must_use]
    #[inline]
    pub fn access_inheritance(mut self, access_inheritance: AccessInheritance) -> Self {
        self.access_inheritance = access_inheritance;
        self
    }

    /// Sets `folder_id`.
    #[must_use]
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl wire::Fields for SharedFolderMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.field("is_inside_team_folder", &self.is_inside_team_folder);
        writer.field("is_team_folder", &self.is_team_folder);
        writer.optional("owner_display_names", self.owner_display_names.as_ref());
        writer.optional("owner_team", self.owner_team.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("parent_folder_name", self.parent_folder_name.as_ref());
        writer.optional("link_metadata", self.link_metadata.as_ref());
        writer.field("name", &self.name);
        writer.optional("permissions", self.permissions.as_ref());
        writer.field("policy", &self.policy);
        writer.field("preview_url", &self.preview_url);
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("time_invited", &self.time_invited);
        writer.unless_default(
            "access_inheritance",
            &self.access_inheritance,
            &AccessInheritance::Inherit,
        );
        writer.optional("folder_id", self.folder_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            is_inside_team_folder: object.required("is_inside_team_folder")?,
            is_team_folder: object.required("is_team_folder")?,
            owner_display_names: object.optional("owner_display_names")?,
            owner_team: object.optional("owner_team")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            path_display: object.optional("path_display")?,
            path_lower: object.optional("path_lower")?,
            parent_folder_name: object.optional("parent_folder_name")?,
            link_metadata: object.optional("link_metadata")?,
            name: object.required("name")?,
            permissions: object.optional("permissions")?,
            policy: object.required("policy")?,
            preview_url: object.required("preview_url")?,
            shared_folder_id: object.required("shared_folder_id")?,
            time_invited: object.required("time_invited")?,
            access_inheritance: object
                .or_default("access_inheritance", AccessInheritance::Inherit)?,
            folder_id: object.optional("folder_id")?,
        })
    }
}

/// `sharing.SharedFolderMetadataBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedFolderMetadataBase {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// Boolean.
    pub is_inside_team_folder: bool,
    /// Boolean.
    pub is_team_folder: bool,
    /// List, each: string. May be absent.
    pub owner_display_names: Option<Vec<String>>,
    /// `users.Team`. May be absent.
    pub owner_team: Option<crate::users::Team>,
    /// String that matches `[-_0-9a-zA-Z:]+`. May be absent.
    pub parent_shared_folder_id: Option<String>,
    /// String. May be absent.
    pub path_display: Option<String>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// String. May be absent.
    pub parent_folder_name: Option<String>,
}

impl SharedFolderMetadataBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        access_type: AccessLevel,
        is_inside_team_folder: bool,
        is_team_folder: bool,
    ) -> Self {
        Self {
            access_type,
            is_inside_team_folder,
            is_team_folder,
            owner_display_names: None,
            owner_team: None,
            parent_shared_folder_id: None,
            path_display: None,
            path_lower: None,
            parent_folder_name: None,
        }
    }

    /// Sets `owner_display_names`.
    #[must_use]
    #[inline]
    pub fn owner_display_names(mut self, owner_display_names: Vec<String>) -> Self {
        self.owner_display_names = Some(owner_display_names);
        self
    }

    /// Sets `owner_team`.
    #[must_use]
    #[inline]
    pub fn owner_team(mut self, owner_team: crate::users::Team) -> Self {
        self.owner_team = Some(owner_team);
        self
    }

    /// Sets `parent_shared_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_shared_folder_id(mut self, parent_shared_folder_id: impl Into<String>) -> Self {
        self.parent_shared_folder_id = Some(parent_shared_folder_id.into());
        self
    }

    /// Sets `path_display`.
    #[must_use]
    #[inline]
    pub fn path_display(mut self, path_display: impl Into<String>) -> Self {
        self.path_display = Some(path_display.into());
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `parent_folder_name`.
    #[must_use]
    #[inline]
    pub fn parent_folder_name(mut self, parent_folder_name: impl Into<String>) -> Self {
        self.parent_folder_name = Some(parent_folder_name.into());
        self
    }
}

impl wire::Fields for SharedFolderMetadataBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.field("is_inside_team_folder", &self.is_inside_team_folder);
        writer.field("is_team_folder", &self.is_team_folder);
        writer.optional("owner_display_names", self.owner_display_names.as_ref());
        writer.optional("owner_team", self.owner_team.as_ref());
        writer.optional("parent_shared_folder_id", self.parent_shared_folder_id.as_ref());
        writer.optional("path_display", self.path_display.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.optional("parent_folder_name", self.parent_folder_name.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            is_inside_team_folder: object.required("is_inside_team_folder")?,
            is_team_folder: object.required("is_team_folder")?,
            owner_display_names: object.optional("owner_display_names")?,
            owner_team: object.optional("owner_team")?,
            parent_shared_folder_id: object.optional("parent_shared_folder_id")?,
            path_display: object.optional("path_display")?,
            path_lower: object.optional("path_lower")?,
            parent_folder_name: object.optional("parent_folder_name")?,
        })
    }
}

/// Result of `sharing/create_shared_link_with_settings`, and 5 more places (`sharing.SharedLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkMetadata {
    /// `file`, with the fields of `sharing.FileLinkMetadata`.
    File(FileLinkMetadata),
    /// `folder`, with the fields of `sharing.FolderLinkMetadata`.
    Folder(FolderLinkMetadata),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherSubtype<SharedLinkMetadataBase>),
}

impl SharedLinkMetadata {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::File(_) => "file",
            Self::Folder(_) => "folder",
            Self::Other(other) => other.other().tag(),
        }
    }
}

impl SharedLinkMetadata {
    /// String.
    #[must_use]
    #[inline]
    pub fn url(&self) -> &str {
        match self {
            Self::File(value) => &value.url,
            Self::Folder(value) => &value.url,
            Self::Other(value) => &value.url,
        }
    }

    /// String of at least one character. May be absent.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::File(value) => value.id.as_deref(),
            Self::Folder(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// String.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        match self {
            Self::File(value) => &value.name,
            Self::Folder(value) => &value.name,
            Self::Other(value) => &value.name,
        }
    }

    /// Time, in whole seconds. May be absent.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<&jiff::Timestamp> {
        match self {
            Self::File(value) => value.expires.as_ref(),
            Self::Folder(value) => value.expires.as_ref(),
            Self::Other(value) => value.expires.as_ref(),
        }
    }

    /// String. May be absent.
    #[must_use]
    #[inline]
    pub fn path_lower(&self) -> Option<&str> {
        match self {
            Self::File(value) => value.path_lower.as_deref(),
            Self::Folder(value) => value.path_lower.as_deref(),
            Self::Other(value) => value.path_lower.as_deref(),
        }
    }

    /// `sharing.LinkPermissions`.
    #[must_use]
    #[inline]
    pub fn link_permissions(&self) -> &LinkPermissions {
        match self {
            Self::File(value) => &value.link_permissions,
            Self::Folder(value) => &value.link_permissions,
            Self::Other(value) => &value.link_permissions,
        }
    }

    /// `sharing.TeamMemberInfo`. May be absent.
    #[must_use]
    #[inline]
    pub fn team_member_info(&self) -> Option<&TeamMemberInfo> {
        match self {
            Self::File(value) => value.team_member_info.as_ref(),
            Self::Folder(value) => value.team_member_info.as_ref(),
            Self::Other(value) => value.team_member_info.as_ref(),
        }
    }

    /// `users.Team`. May be absent.
    #[must_use]
    #[inline]
    pub fn content_owner_team_info(&self) -> Option<&crate::users::Team> {
        match self {
            Self::File(value) => value.content_owner_team_info.as_ref(),
            Self::Folder(value) => value.content_owner_team_info.as_ref(),
            Self::Other(value) => value.content_owner_team_info.as_ref(),
        }
    }
}

impl wire::Wire for SharedLinkMetadata {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::File(value) => writer.inline("file", value),
            Self::Folder(value) => writer.inline("folder", value),
            Self::Other(other) => writer.other(other.other()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "file" => Self::File(tagged.inline()?),
            "folder" => Self::Folder(tagged.inline()?),
            _ => Self::Other(tagged.other_subtype()?),
        })
    }
}

/// Result of `sharing/create_shared_link_with_settings`, and 5 more places (`sharing.SharedLinkMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedLinkMetadataBase {
    /// String.
    pub url: String,
    /// String of at least one character. May be absent.
    pub id: Option<String>,
    /// String.
    pub name: String,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
    /// String. May be absent.
    pub path_lower: Option<String>,
    /// `sharing.LinkPermissions`.
    pub link_permissions: LinkPermissions,
    /// `sharing.TeamMemberInfo`. May be absent.
    pub team_member_info: Option<TeamMemberInfo>,
    /// `users.Team`. May be absent.
    pub content_owner_team_info: Option<crate::users::Team>,
}

impl SharedLinkMetadataBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<String>,
        name: impl Into<String>,
        link_permissions: LinkPermissions,
    ) -> Self {
        Self {
            url: url.into(),
            id: None,
            name: name.into(),
            expires: None,
            path_lower: None,
            link_permissions,
            team_member_info: None,
            content_owner_team_info: None,
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Sets `path_lower`.
    #[must_use]
    #[inline]
    pub fn path_lower(mut self, path_lower: impl Into<String>) -> Self {
        self.path_lower = Some(path_lower.into());
        self
    }

    /// Sets `team_member_info`.
    #[must_use]
    #[inline]
    pub fn team_member_info(mut self, team_member_info: TeamMemberInfo) -> Self {
        self.team_member_info = Some(team_member_info);
        self
    }

    /// Sets `content_owner_team_info`.
    #[must_use]
    #[inline]
    pub fn content_owner_team_info(mut self, content_owner_team_info: crate::users::Team) -> Self {
        self.content_owner_team_info = Some(content_owner_team_info);
        self
    }
}

impl wire::Fields for SharedLinkMetadataBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("url", &self.url);
        writer.optional("id", self.id.as_ref());
        writer.field("name", &self.name);
        writer.optional("expires", self.expires.as_ref());
        writer.optional("path_lower", self.path_lower.as_ref());
        writer.field("link_permissions", &self.link_permissions);
        writer.optional("team_member_info", self.team_member_info.as_ref());
        writer.optional("content_owner_team_info", self.content_owner_team_info.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            url: object.required("url")?,
            id: object.optional("id")?,
            name: object.required("name")?,
            expires: object.optional("expires")?,
            path_lower: object.optional("path_lower")?,
            link_permissions: object.required("link_permissions")?,
            team_member_info: object.optional("team_member_info")?,
            content_owner_team_info: object.optional("content_owner_team_info")?,
        })
    }
}

/// Part of `sharing.CreateSharedLinkWithSettingsArg`, and one more place (`sharing.SharedLinkSettings`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedLinkSettings {
    /// Boolean. May be absent.
    pub require_password: Option<bool>,
    /// String. May be absent.
    pub link_password: Option<wire::SecretText>,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
    /// `sharing.LinkAudience`. May be absent.
    pub audience: Option<LinkAudience>,
    /// `sharing.RequestedLinkAccessLevel`. May be absent.
    pub access: Option<RequestedLinkAccessLevel>,
    /// `sharing.RequestedVisibility`. May be absent. Deprecated.
    pub requested_visibility: Option<RequestedVisibility>,
    /// Boolean. May be absent.
    pub allow_download: Option<bool>,
}

impl SharedLinkSettings {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            require_password: None,
            link_password: None,
            expires: None,
            audience: None,
            access: None,
            requested_visibility: None,
            allow_download: None,
        }
    }

    /// Sets `require_password`.
    #[must_use]
    #[inline]
    pub fn require_password(mut self, require_password: bool) -> Self {
        self.require_password = Some(require_password);
        self
    }

    /// Sets `link_password`.
    #[must_use]
    #[inline]
    pub fn link_password(mut self, link_password: impl Into<wire::SecretText>) -> Self {
        self.link_password = Some(link_password.into());
        self
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }

    /// Sets `audience`.
    #[must_use]
    #[inline]
    pub fn audience(mut self, audience: LinkAudience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Sets `access`.
    #[must_use]
    #[inline]
    pub fn access(mut self, access: RequestedLinkAccessLevel) -> Self {
        self.access = Some(access);
        self
    }

    /// Sets `requested_visibility`.
    #[must_use]
    #[inline]
    pub fn requested_visibility(mut self, requested_visibility: RequestedVisibility) -> Self {
        self.requested_visibility = Some(requested_visibility);
        self
    }

    /// Sets `allow_download`.
    #[must_use]
    #[inline]
    pub fn allow_download(mut self, allow_download: bool) -> Self {
        self.allow_download = Some(allow_download);
        self
    }
}

impl Default for SharedLinkSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharedLinkSettings {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("require_password", self.require_password.as_ref());
        writer.optional("link_password", self.link_password.as_ref());
        writer.optional("expires", self.expires.as_ref());
        writer.optional("audience", self.audience.as_ref());
        writer.optional("access", self.access.as_ref());
        writer.optional("requested_visibility", self.requested_visibility.as_ref());
        writer.optional("allow_download", self.allow_download.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            require_password: object.optional("require_password")?,
            link_password: object.optional("link_password")?,
            expires: object.optional("expires")?,
            audience: object.optional("audience")?,
            access: object.optional("access")?,
            requested_visibility: object.optional("requested_visibility")?,
            allow_download: object.optional("allow_download")?,
        })
    }
}

/// Part of `sharing.FileLinkMetadata`, and 2 more places (`sharing.TeamMemberInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberInfo {
    /// `users.Team`.
    pub team_info: crate::users::Team,
    /// String.
    pub display_name: String,
    /// String. May be absent.
    pub member_id: Option<String>,
}

impl TeamMemberInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_info: crate::users::Team, display_name: impl Into<String>) -> Self {
        Self { team_info, display_name: display_name.into(), member_id: None }
    }

    /// Sets `member_id`.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
}

impl wire::Fields for TeamMemberInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_info", &self.team_info);
        writer.field("display_name", &self.display_name);
        writer.optional("member_id", self.member_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_info: object.required("team_info")?,
            display_name: object.required("display_name")?,
            member_id: object.optional("member_id")?,
        })
    }
}

/// Argument of `sharing/transfer_folder` (`sharing.TransferFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferFolderArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// String of at least one character.
    pub to_dropbox_id: String,
}

impl TransferFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>, to_dropbox_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), to_dropbox_id: to_dropbox_id.into() }
    }
}

impl wire::Fields for TransferFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("to_dropbox_id", &self.to_dropbox_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            to_dropbox_id: object.required("to_dropbox_id")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "to_dropbox_id",
            wire::check::text(&self.to_dropbox_id, None, (Some(1), None)),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/unmount_folder` (`sharing.UnmountFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnmountFolderArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
}

impl UnmountFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into() }
    }
}

impl wire::Fields for UnmountFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { shared_folder_id: object.required("shared_folder_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/unshare_file` (`sharing.UnshareFileArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnshareFileArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
}

impl UnshareFileArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl wire::Fields for UnshareFileArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { file: object.required("file")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/unshare_folder` (`sharing.UnshareFolderArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnshareFolderArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// Boolean. Default: `false`.
    pub leave_a_copy: bool,
}

impl UnshareFolderArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), leave_a_copy: false }
    }

    /// Sets `leave_a_copy`.
    #[must_use]
    #[inline]
    pub fn leave_a_copy(mut self, leave_a_copy: bool) -> Self {
        self.leave_a_copy = leave_a_copy;
        self
    }
}

impl wire::Fields for UnshareFolderArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.unless_default("leave_a_copy", &self.leave_a_copy, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            leave_a_copy: object.or_default("leave_a_copy", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/update_file_member` (`sharing.UpdateFileMemberArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileMemberArgs {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
    /// `sharing.AccessLevel`.
    pub access_level: AccessLevel,
}

impl UpdateFileMemberArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>, member: MemberSelector, access_level: AccessLevel) -> Self {
        Self { file: file.into(), member, access_level }
    }
}

impl wire::Fields for UpdateFileMemberArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.field("member", &self.member);
        writer.field("access_level", &self.access_level);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file: object.required("file")?,
            member: object.required("member")?,
            access_level: object.required("access_level")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Argument of `sharing/update_file_policy` (`sharing.UpdateFilePolicyArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFilePolicyArg {
    /// String of at least one character that matches `((/|id:).*|nspath:[0-9]+:.*)|ns:[0-9]+(/.*)?`.
    pub file: String,
    /// List, each: `sharing.FileAction`. May be absent.
    pub actions: Option<Vec<FileAction>>,
    /// `sharing.LinkSettings`. May be absent. Deprecated.
    pub link_settings: Option<LinkSettings>,
    /// `sharing.ViewerInfoPolicy`. May be absent.
    pub viewer_info_policy: Option<ViewerInfoPolicy>,
}

impl UpdateFilePolicyArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), actions: None, link_settings: None, viewer_info_policy: None }
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FileAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `link_settings`.
    #[must_use]
    #[inline]
    pub fn link_settings(mut self, link_settings: LinkSettings) -> Self {
        self.link_settings = Some(link_settings);
        self
    }

    /// Sets `viewer_info_policy`.
    #[must_use]
    #[inline]
    pub fn viewer_info_policy(mut self, viewer_info_policy: ViewerInfoPolicy) -> Self {
        self.viewer_info_policy = Some(viewer_info_policy);
        self
    }
}

impl wire::Fields for UpdateFilePolicyArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("file", &self.file);
        writer.optional("actions", self.actions.as_ref());
        writer.optional("link_settings", self.link_settings.as_ref());
        writer.optional("viewer_info_policy", self.viewer_info_policy.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            file: object.required("file")?,
            actions: object.optional("actions")?,
            link_settings: object.optional("link_settings")?,
            viewer_info_policy: object.optional("viewer_info_policy")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "file",
            wire::check::text(
                &self.file,
                Some(&crate::patterns::SHARING_PATH_OR_ID),
                (Some(1), None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `sharing/update_folder_member` (`sharing.UpdateFolderMemberArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolderMemberArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// `sharing.MemberSelector`.
    pub member: MemberSelector,
    /// `sharing.AccessLevel`.
    pub access_level: AccessLevel,
}

impl UpdateFolderMemberArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        shared_folder_id: impl Into<String>,
        member: MemberSelector,
        access_level: AccessLevel,
    ) -> Self {
        Self { shared_folder_id: shared_folder_id.into(), member, access_level }
    }
}

impl wire::Fields for UpdateFolderMemberArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.field("member", &self.member);
        writer.field("access_level", &self.access_level);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            member: object.required("member")?,
            access_level: object.required("access_level")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        wire::check::field("member", wire::Wire::check(&self.member))?;
        Ok(())
    }
}

/// Argument of `sharing/update_folder_policy` (`sharing.UpdateFolderPolicyArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolderPolicyArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub shared_folder_id: String,
    /// `sharing.MemberPolicy`. May be absent.
    pub member_policy: Option<MemberPolicy>,
    /// `sharing.AclUpdatePolicy`. May be absent.
    pub acl_update_policy: Option<AclUpdatePolicy>,
    /// `sharing.ViewerInfoPolicy`. May be absent.
    pub viewer_info_policy: Option<ViewerInfoPolicy>,
    /// `sharing.SharedLinkPolicy`. May be absent.
    pub shared_link_policy: Option<SharedLinkPolicy>,
    /// `sharing.LinkSettings`. May be absent.
    pub link_settings: Option<LinkSettings>,
    /// List, each: `sharing.FolderAction`. May be absent.
    pub actions: Option<Vec<FolderAction>>,
}

impl UpdateFolderPolicyArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(shared_folder_id: impl Into<String>) -> Self {
        Self {
            shared_folder_id: shared_folder_id.into(),
            member_policy: None,
            acl_update_policy: None,
            viewer_info_policy: None,
            shared_link_policy: None,
            link_settings: None,
            actions: None,
        }
    }

    /// Sets `member_policy`.
    #[must_use]
    #[inline]
    pub fn member_policy(mut self, member_policy: MemberPolicy) -> Self {
        self.member_policy = Some(member_policy);
        self
    }

    /// Sets `acl_update_policy`.
    #[must_use]
    #[inline]
    pub fn acl_update_policy(mut self, acl_update_policy: AclUpdatePolicy) -> Self {
        self.acl_update_policy = Some(acl_update_policy);
        self
    }

    /// Sets `viewer_info_policy`.
    #[must_use]
    #[inline]
    pub fn viewer_info_policy(mut self, viewer_info_policy: ViewerInfoPolicy) -> Self {
        self.viewer_info_policy = Some(viewer_info_policy);
        self
    }

    /// Sets `shared_link_policy`.
    #[must_use]
    #[inline]
    pub fn shared_link_policy(mut self, shared_link_policy: SharedLinkPolicy) -> Self {
        self.shared_link_policy = Some(shared_link_policy);
        self
    }

    /// Sets `link_settings`.
    #[must_use]
    #[inline]
    pub fn link_settings(mut self, link_settings: LinkSettings) -> Self {
        self.link_settings = Some(link_settings);
        self
    }

    /// Sets `actions`.
    #[must_use]
    #[inline]
    pub fn actions(mut self, actions: Vec<FolderAction>) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl wire::Fields for UpdateFolderPolicyArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_id", &self.shared_folder_id);
        writer.optional("member_policy", self.member_policy.as_ref());
        writer.optional("acl_update_policy", self.acl_update_policy.as_ref());
        writer.optional("viewer_info_policy", self.viewer_info_policy.as_ref());
        writer.optional("shared_link_policy", self.shared_link_policy.as_ref());
        writer.optional("link_settings", self.link_settings.as_ref());
        writer.optional("actions", self.actions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_id: object.required("shared_folder_id")?,
            member_policy: object.optional("member_policy")?,
            acl_update_policy: object.optional("acl_update_policy")?,
            viewer_info_policy: object.optional("viewer_info_policy")?,
            shared_link_policy: object.optional("shared_link_policy")?,
            link_settings: object.optional("link_settings")?,
            actions: object.optional("actions")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "shared_folder_id",
            wire::check::text(
                &self.shared_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Part of `sharing.SharedFileMembers` (`sharing.UserFileMembershipInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFileMembershipInfo {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// List, each: `sharing.MemberPermission`. May be absent.
    pub permissions: Option<Vec<MemberPermission>>,
    /// String. May be absent. Deprecated.
    pub initials: Option<String>,
    /// Boolean. Default: `false`.
    pub is_inherited: bool,
    /// `sharing.UserInfo`.
    pub user: UserInfo,
    /// Time, in whole seconds. May be absent.
    pub time_last_seen: Option<jiff::Timestamp>,
    /// `seen_state.PlatformType`. May be absent.
    pub platform_type: Option<crate::seen_state::PlatformType>,
}

impl UserFileMembershipInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_type: AccessLevel, user: UserInfo) -> Self {
        Self {
            access_type,
            permissions: None,
            initials: None,
            is_inherited: false,
            user,
            time_last_seen: None,
            platform_type: None,
        }
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<MemberPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `initials`.
    #[must_use]
    #[inline]
    pub fn initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = Some(initials.into());
        self
    }

    /// Sets `is_inherited`.
    #[must_use]
    #[inline]
    pub fn is_inherited(mut self, is_inherited: bool) -> Self {
        self.is_inherited = is_inherited;
        self
    }

    /// Sets `time_last_seen`.
    #[must_use]
    #[inline]
    pub fn time_last_seen(mut self, time_last_seen: jiff::Timestamp) -> Self {
        self.time_last_seen = Some(time_last_seen);
        self
    }

    /// Sets `platform_type`.
    #[must_use]
    #[inline]
    pub fn platform_type(mut self, platform_type: crate::seen_state::PlatformType) -> Self {
        self.platform_type = Some(platform_type);
        self
    }
}

impl wire::Fields for UserFileMembershipInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.optional("permissions", self.permissions.as_ref());
        writer.optional("initials", self.initials.as_ref());
        writer.unless_default("is_inherited", &self.is_inherited, &false);
        writer.field("user", &self.user);
        writer.optional("time_last_seen", self.time_last_seen.as_ref());
        writer.optional("platform_type", self.platform_type.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            permissions: object.optional("permissions")?,
            initials: object.optional("initials")?,
            is_inherited: object.or_default("is_inherited", false)?,
            user: object.required("user")?,
            time_last_seen: object.optional("time_last_seen")?,
            platform_type: object.optional("platform_type")?,
        })
    }
}

/// Part of `paper.ListUsersOnFolderResponse`, and 5 more places (`sharing.UserInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfo {
    /// String of exactly 40 characters.
    pub account_id: String,
    /// String.
    pub email: String,
    /// String.
    pub display_name: String,
    /// Boolean.
    pub same_team: bool,
    /// String. May be absent.
    pub team_member_id: Option<String>,
}

impl UserInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: impl Into<String>,
        email: impl Into<String>,
        display_name: impl Into<String>,
        same_team: bool,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            email: email.into(),
            display_name: display_name.into(),
            same_team,
            team_member_id: None,
        }
    }

    /// Sets `team_member_id`.
    #[must_use]
    #[inline]
    pub fn team_member_id(mut self, team_member_id: impl Into<String>) -> Self {
        self.team_member_id = Some(team_member_id.into());
        self
    }
}

impl wire::Fields for UserInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_id", &self.account_id);
        writer.field("email", &self.email);
        writer.field("display_name", &self.display_name);
        writer.field("same_team", &self.same_team);
        writer.optional("team_member_id", self.team_member_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            account_id: object.required("account_id")?,
            email: object.required("email")?,
            display_name: object.required("display_name")?,
            same_team: object.required("same_team")?,
            team_member_id: object.optional("team_member_id")?,
        })
    }
}

/// Part of `sharing.SharedFolderMembers` (`sharing.UserMembershipInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMembershipInfo {
    /// `sharing.AccessLevel`.
    pub access_type: AccessLevel,
    /// List, each: `sharing.MemberPermission`. May be absent.
    pub permissions: Option<Vec<MemberPermission>>,
    /// String. May be absent. Deprecated.
    pub initials: Option<String>,
    /// Boolean. Default: `false`.
    pub is_inherited: bool,
    /// `sharing.UserInfo`.
    pub user: UserInfo,
}

impl UserMembershipInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_type: AccessLevel, user: UserInfo) -> Self {
        Self { access_type, permissions: None, initials: None, is_inherited: false, user }
    }

    /// Sets `permissions`.
    #[must_use]
    #[inline]
    pub fn permissions(mut self, permissions: Vec<MemberPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `initials`.
    #[must_use]
    #[inline]
    pub fn initials(mut self, initials: impl Into<String>) -> Self {
        self.initials = Some(initials.into());
        self
    }

    /// Sets `is_inherited`.
    #[must_use]
    #[inline]
    pub fn is_inherited(mut self, is_inherited: bool) -> Self {
        self.is_inherited = is_inherited;
        self
    }
}

impl wire::Fields for UserMembershipInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_type", &self.access_type);
        writer.optional("permissions", self.permissions.as_ref());
        writer.optional("initials", self.initials.as_ref());
        writer.unless_default("is_inherited", &self.is_inherited, &false);
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            access_type: object.required("access_type")?,
            permissions: object.optional("permissions")?,
            initials: object.optional("initials")?,
            is_inherited: object.or_default("is_inherited", false)?,
            user: object.required("user")?,
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.VisibilityPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VisibilityPolicy {
    /// `sharing.RequestedVisibility`.
    pub policy: RequestedVisibility,
    /// `sharing.AlphaResolvedVisibility`.
    pub resolved_policy: AlphaResolvedVisibility,
    /// Boolean.
    pub allowed: bool,
    /// `sharing.VisibilityPolicyDisallowedReason`. May be absent.
    pub disallowed_reason: Option<VisibilityPolicyDisallowedReason>,
}

impl VisibilityPolicy {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        policy: RequestedVisibility,
        resolved_policy: AlphaResolvedVisibility,
        allowed: bool,
    ) -> Self {
        Self { policy, resolved_policy, allowed, disallowed_reason: None }
    }

    /// Sets `disallowed_reason`.
    #[must_use]
    #[inline]
    pub fn disallowed_reason(
        mut self,
        disallowed_reason: VisibilityPolicyDisallowedReason,
    ) -> Self {
        self.disallowed_reason = Some(disallowed_reason);
        self
    }
}

impl wire::Fields for VisibilityPolicy {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("policy", &self.policy);
        writer.field("resolved_policy", &self.resolved_policy);
        writer.field("allowed", &self.allowed);
        writer.optional("disallowed_reason", self.disallowed_reason.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            policy: object.required("policy")?,
            resolved_policy: object.required("resolved_policy")?,
            allowed: object.required("allowed")?,
            disallowed_reason: object.optional("disallowed_reason")?,
        })
    }
}

/// Part of `sharing.SetAccessInheritanceArg`, and 3 more places (`sharing.AccessInheritance`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccessInheritance {
    /// `inherit`.
    Inherit,
    /// `no_inherit`.
    NoInherit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AccessInheritance {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Inherit => "inherit",
            Self::NoInherit => "no_inherit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AccessInheritance {
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
            "inherit" => Self::Inherit,
            "no_inherit" => Self::NoInherit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.AddFileMemberArgs`, and 38 more places (`sharing.AccessLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccessLevel {
    /// `owner`.
    Owner,
    /// `editor`.
    Editor,
    /// `viewer`.
    Viewer,
    /// `viewer_no_comment`.
    ViewerNoComment,
    /// `traverse`.
    Traverse,
    /// `no_access`.
    NoAccess,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AccessLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::ViewerNoComment => "viewer_no_comment",
            Self::Traverse => "traverse",
            Self::NoAccess => "no_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AccessLevel {
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
            "owner" => Self::Owner,
            "editor" => Self::Editor,
            "viewer" => Self::Viewer,
            "viewer_no_comment" => Self::ViewerNoComment,
            "traverse" => Self::Traverse,
            "no_access" => Self::NoAccess,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FolderPolicy`, and 5 more places (`sharing.AclUpdatePolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AclUpdatePolicy {
    /// `owner`.
    Owner,
    /// `editors`.
    Editors,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AclUpdatePolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Editors => "editors",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AclUpdatePolicy {
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
            "owner" => Self::Owner,
            "editors" => Self::Editors,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/add_file_member` (`sharing.AddFileMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddFileMemberError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `rate_limit`.
    RateLimit,
    /// `invalid_comment`.
    InvalidComment,
    /// `banned_member`.
    BannedMember,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddFileMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::RateLimit => "rate_limit",
            Self::InvalidComment => "invalid_comment",
            Self::BannedMember => "banned_member",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddFileMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            "rate_limit" => Self::RateLimit,
            "invalid_comment" => Self::InvalidComment,
            "banned_member" => Self::BannedMember,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/add_folder_member`, and one more place (`sharing.AddFolderMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddFolderMemberError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `email_unverified`.
    EmailUnverified,
    /// `banned_member`.
    BannedMember,
    /// `bad_member`, with: `sharing.AddMemberSelectorError`.
    BadMember(AddMemberSelectorError),
    /// `cant_share_outside_team`.
    CantShareOutsideTeam,
    /// `too_many_members`, with: integer.
    TooManyMembers(u64),
    /// `too_many_pending_invites`, with: integer.
    TooManyPendingInvites(u64),
    /// `rate_limit`.
    RateLimit,
    /// `too_many_invitees`.
    TooManyInvitees,
    /// `insufficient_plan`.
    InsufficientPlan,
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// `invalid_shared_folder`. Deprecated.
    InvalidSharedFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddFolderMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::EmailUnverified => "email_unverified",
            Self::BannedMember => "banned_member",
            Self::BadMember(_) => "bad_member",
            Self::CantShareOutsideTeam => "cant_share_outside_team",
            Self::TooManyMembers(_) => "too_many_members",
            Self::TooManyPendingInvites(_) => "too_many_pending_invites",
            Self::RateLimit => "rate_limit",
            Self::TooManyInvitees => "too_many_invitees",
            Self::InsufficientPlan => "insufficient_plan",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::InvalidSharedFolder => "invalid_shared_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddFolderMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::BadMember(value) => writer.nested("bad_member", value),
            Self::TooManyMembers(value) => writer.nested("too_many_members", value),
            Self::TooManyPendingInvites(value) => writer.nested("too_many_pending_invites", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "email_unverified" => Self::EmailUnverified,
            "banned_member" => Self::BannedMember,
            "bad_member" => Self::BadMember(tagged.nested()?),
            "cant_share_outside_team" => Self::CantShareOutsideTeam,
            "too_many_members" => Self::TooManyMembers(tagged.nested()?),
            "too_many_pending_invites" => Self::TooManyPendingInvites(tagged.nested()?),
            "rate_limit" => Self::RateLimit,
            "too_many_invitees" => Self::TooManyInvitees,
            "insufficient_plan" => Self::InsufficientPlan,
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            "invalid_shared_folder" => Self::InvalidSharedFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.AddFolderMemberError` (`sharing.AddMemberSelectorError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddMemberSelectorError {
    /// `automatic_group`.
    AutomaticGroup,
    /// `invalid_dropbox_id`, with: string of at least one character.
    InvalidDropboxId(String),
    /// `invalid_email`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    InvalidEmail(String),
    /// `invalid_group`.
    InvalidGroup,
    /// `unverified_dropbox_id`, with: string of at least one character.
    UnverifiedDropboxId(String),
    /// `group_deleted`.
    GroupDeleted,
    /// `group_not_on_team`.
    GroupNotOnTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddMemberSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AutomaticGroup => "automatic_group",
            Self::InvalidDropboxId(_) => "invalid_dropbox_id",
            Self::InvalidEmail(_) => "invalid_email",
            Self::InvalidGroup => "invalid_group",
            Self::UnverifiedDropboxId(_) => "unverified_dropbox_id",
            Self::GroupDeleted => "group_deleted",
            Self::GroupNotOnTeam => "group_not_on_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddMemberSelectorError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::InvalidDropboxId(value) => writer.nested("invalid_dropbox_id", value),
            Self::InvalidEmail(value) => writer.nested("invalid_email", value),
            Self::UnverifiedDropboxId(value) => writer.nested("unverified_dropbox_id", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "automatic_group" => Self::AutomaticGroup,
            "invalid_dropbox_id" => Self::InvalidDropboxId(tagged.nested()?),
            "invalid_email" => Self::InvalidEmail(tagged.nested()?),
            "invalid_group" => Self::InvalidGroup,
            "unverified_dropbox_id" => Self::UnverifiedDropboxId(tagged.nested()?),
            "group_deleted" => Self::GroupDeleted,
            "group_not_on_team" => Self::GroupNotOnTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.VisibilityPolicy` (`sharing.AlphaResolvedVisibility`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AlphaResolvedVisibility {
    /// `public`.
    Public,
    /// `team_only`.
    TeamOnly,
    /// `password`.
    Password,
    /// `team_and_password`.
    TeamAndPassword,
    /// `shared_folder_only`.
    SharedFolderOnly,
    /// `no_one`.
    NoOne,
    /// `only_you`.
    OnlyYou,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AlphaResolvedVisibility {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::TeamOnly => "team_only",
            Self::Password => "password",
            Self::TeamAndPassword => "team_and_password",
            Self::SharedFolderOnly => "shared_folder_only",
            Self::NoOne => "no_one",
            Self::OnlyYou => "only_you",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AlphaResolvedVisibility {
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
            "public" => Self::Public,
            "team_only" => Self::TeamOnly,
            "password" => Self::Password,
            "team_and_password" => Self::TeamAndPassword,
            "shared_folder_only" => Self::SharedFolderOnly,
            "no_one" => Self::NoOne,
            "only_you" => Self::OnlyYou,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.ChangeLinkExpirationPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChangeLinkExpirationPolicy {
    /// `allowed`.
    Allowed,
    /// `not_allowed`.
    NotAllowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ChangeLinkExpirationPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::NotAllowed => "not_allowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ChangeLinkExpirationPolicy {
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
            "allowed" => Self::Allowed,
            "not_allowed" => Self::NotAllowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/create_shared_link_with_settings` (`sharing.CreateSharedLinkWithSettingsError`).
#[derive(Debug, Clone, PartialEq)]
pub enum CreateSharedLinkWithSettingsError {
    /// `path`, with: `files.LookupError`.
    Path(crate::files::LookupError),
    /// `email_not_verified`.
    EmailNotVerified,
    /// `shared_link_already_exists`, with: `sharing.SharedLinkAlreadyExistsMetadata`, which may be absent.
    SharedLinkAlreadyExists(Option<SharedLinkAlreadyExistsMetadata>),
    /// `settings_error`, with: `sharing.SharedLinkSettingsError`.
    SettingsError(SharedLinkSettingsError),
    /// `access_denied`.
    AccessDenied,
    /// `banned_member`.
    BannedMember,
    /// `too_many_shared_folders`.
    TooManySharedFolders,
}

impl CreateSharedLinkWithSettingsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::EmailNotVerified => "email_not_verified",
            Self::SharedLinkAlreadyExists(_) => "shared_link_already_exists",
            Self::SettingsError(_) => "settings_error",
            Self::AccessDenied => "access_denied",
            Self::BannedMember => "banned_member",
            Self::TooManySharedFolders => "too_many_shared_folders",
        }
    }
}

impl wire::Wire for CreateSharedLinkWithSettingsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Path(value) => writer.nested("path", value),
            Self::SharedLinkAlreadyExists(value) => {
                writer.nested_nullable("shared_link_already_exists", value.as_ref());
            }
            Self::SettingsError(value) => writer.nested("settings_error", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "path" => Self::Path(tagged.nested()?),
            "email_not_verified" => Self::EmailNotVerified,
            "shared_link_already_exists" => {
                Self::SharedLinkAlreadyExists(tagged.nested_nullable()?)
            }
            "settings_error" => Self::SettingsError(tagged.nested()?),
            "access_denied" => Self::AccessDenied,
            "banned_member" => Self::BannedMember,
            "too_many_shared_folders" => Self::TooManySharedFolders,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `sharing.FilePermission`, and 4 more places (`sharing.FileAction`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileAction {
    /// `disable_viewer_info`.
    DisableViewerInfo,
    /// `edit_contents`.
    EditContents,
    /// `enable_viewer_info`.
    EnableViewerInfo,
    /// `invite_viewer`.
    InviteViewer,
    /// `invite_viewer_no_comment`.
    InviteViewerNoComment,
    /// `invite_editor`.
    InviteEditor,
    /// `unshare`.
    Unshare,
    /// `relinquish_membership`.
    RelinquishMembership,
    /// `share_link`. Deprecated.
    ShareLink,
    /// `create_link`. Deprecated.
    CreateLink,
    /// `create_view_link`.
    CreateViewLink,
    /// `create_edit_link`.
    CreateEditLink,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileAction {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DisableViewerInfo => "disable_viewer_info",
            Self::EditContents => "edit_contents",
            Self::EnableViewerInfo => "enable_viewer_info",
            Self::InviteViewer => "invite_viewer",
            Self::InviteViewerNoComment => "invite_viewer_no_comment",
            Self::InviteEditor => "invite_editor",
            Self::Unshare => "unshare",
            Self::RelinquishMembership => "relinquish_membership",
            Self::ShareLink => "share_link",
            Self::CreateLink => "create_link",
            Self::CreateViewLink => "create_view_link",
            Self::CreateEditLink => "create_edit_link",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileAction {
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
            "disable_viewer_info" => Self::DisableViewerInfo,
            "edit_contents" => Self::EditContents,
            "enable_viewer_info" => Self::EnableViewerInfo,
            "invite_viewer" => Self::InviteViewer,
            "invite_viewer_no_comment" => Self::InviteViewerNoComment,
            "invite_editor" => Self::InviteEditor,
            "unshare" => Self::Unshare,
            "relinquish_membership" => Self::RelinquishMembership,
            "share_link" => Self::ShareLink,
            "create_link" => Self::CreateLink,
            "create_view_link" => Self::CreateViewLink,
            "create_edit_link" => Self::CreateEditLink,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.FileErrorResult`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileErrorResult {
    /// `file_not_found_error`, with: string of at least one character.
    FileNotFoundError(String),
    /// `invalid_file_action_error`, with: string of at least one character.
    InvalidFileActionError(String),
    /// `permission_denied_error`, with: string of at least one character.
    PermissionDeniedError(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileErrorResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FileNotFoundError(_) => "file_not_found_error",
            Self::InvalidFileActionError(_) => "invalid_file_action_error",
            Self::PermissionDeniedError(_) => "permission_denied_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileErrorResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::FileNotFoundError(value) => writer.nested("file_not_found_error", value),
            Self::InvalidFileActionError(value) => {
                writer.nested("invalid_file_action_error", value);
            }
            Self::PermissionDeniedError(value) => writer.nested("permission_denied_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "file_not_found_error" => Self::FileNotFoundError(tagged.nested()?),
            "invalid_file_action_error" => Self::InvalidFileActionError(tagged.nested()?),
            "permission_denied_error" => Self::PermissionDeniedError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/update_file_member`, and 2 more places (`sharing.FileMemberActionError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileMemberActionError {
    /// `invalid_member`.
    InvalidMember,
    /// `no_permission`.
    NoPermission,
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `no_explicit_access`, with: `sharing.MemberAccessLevelResult`.
    NoExplicitAccess(MemberAccessLevelResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileMemberActionError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidMember => "invalid_member",
            Self::NoPermission => "no_permission",
            Self::AccessError(_) => "access_error",
            Self::NoExplicitAccess(_) => "no_explicit_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileMemberActionError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::NoExplicitAccess(value) => writer.inline("no_explicit_access", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_member" => Self::InvalidMember,
            "no_permission" => Self::NoPermission,
            "access_error" => Self::AccessError(tagged.nested()?),
            "no_explicit_access" => Self::NoExplicitAccess(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `sharing/remove_file_member`, and one more place (`sharing.FileMemberActionIndividualResult`).
#[derive(Debug, Clone, PartialEq)]
pub enum FileMemberActionIndividualResult {
    /// `success`, with: `sharing.AccessLevel`, which may be absent.
    Success(Option<AccessLevel>),
    /// `member_error`, with: `sharing.FileMemberActionError`.
    MemberError(FileMemberActionError),
}

impl FileMemberActionIndividualResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Success(_) => "success",
            Self::MemberError(_) => "member_error",
        }
    }
}

impl wire::Wire for FileMemberActionIndividualResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.nested_nullable("success", value.as_ref()),
            Self::MemberError(value) => writer.nested("member_error", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.nested_nullable()?),
            "member_error" => Self::MemberError(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `sharing/remove_file_member_2` (`sharing.FileMemberRemoveActionResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileMemberRemoveActionResult {
    /// `success`, with: `sharing.MemberAccessLevelResult`.
    Success(MemberAccessLevelResult),
    /// `member_error`, with: `sharing.FileMemberActionError`.
    MemberError(FileMemberActionError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileMemberRemoveActionResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::MemberError(_) => "member_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileMemberRemoveActionResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::MemberError(value) => writer.nested("member_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "member_error" => Self::MemberError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FolderPermission`, and 4 more places (`sharing.FolderAction`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FolderAction {
    /// `change_options`.
    ChangeOptions,
    /// `disable_viewer_info`.
    DisableViewerInfo,
    /// `edit_contents`.
    EditContents,
    /// `enable_viewer_info`.
    EnableViewerInfo,
    /// `invite_editor`.
    InviteEditor,
    /// `invite_viewer`.
    InviteViewer,
    /// `invite_viewer_no_comment`.
    InviteViewerNoComment,
    /// `relinquish_membership`.
    RelinquishMembership,
    /// `unmount`.
    Unmount,
    /// `unshare`.
    Unshare,
    /// `leave_a_copy`.
    LeaveACopy,
    /// `share_link`. Deprecated.
    ShareLink,
    /// `create_link`. Deprecated.
    CreateLink,
    /// `create_view_link`.
    CreateViewLink,
    /// `create_edit_link`.
    CreateEditLink,
    /// `set_access_inheritance`.
    SetAccessInheritance,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FolderAction {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ChangeOptions => "change_options",
            Self::DisableViewerInfo => "disable_viewer_info",
            Self::EditContents => "edit_contents",
            Self::EnableViewerInfo => "enable_viewer_info",
            Self::InviteEditor => "invite_editor",
            Self::InviteViewer => "invite_viewer",
            Self::InviteViewerNoComment => "invite_viewer_no_comment",
            Self::RelinquishMembership => "relinquish_membership",
            Self::Unmount => "unmount",
            Self::Unshare => "unshare",
            Self::LeaveACopy => "leave_a_copy",
            Self::ShareLink => "share_link",
            Self::CreateLink => "create_link",
            Self::CreateViewLink => "create_view_link",
            Self::CreateEditLink => "create_edit_link",
            Self::SetAccessInheritance => "set_access_inheritance",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FolderAction {
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
            "change_options" => Self::ChangeOptions,
            "disable_viewer_info" => Self::DisableViewerInfo,
            "edit_contents" => Self::EditContents,
            "enable_viewer_info" => Self::EnableViewerInfo,
            "invite_editor" => Self::InviteEditor,
            "invite_viewer" => Self::InviteViewer,
            "invite_viewer_no_comment" => Self::InviteViewerNoComment,
            "relinquish_membership" => Self::RelinquishMembership,
            "unmount" => Self::Unmount,
            "unshare" => Self::Unshare,
            "leave_a_copy" => Self::LeaveACopy,
            "share_link" => Self::ShareLink,
            "create_link" => Self::CreateLink,
            "create_view_link" => Self::CreateViewLink,
            "create_edit_link" => Self::CreateEditLink,
            "set_access_inheritance" => Self::SetAccessInheritance,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_file_metadata` (`sharing.GetFileMetadataError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFileMetadataError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetFileMetadataError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetFileMetadataError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.GetFileMetadataBatchResult` (`sharing.GetFileMetadataIndividualResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFileMetadataIndividualResult {
    /// `metadata`, with: `sharing.SharedFileMetadata`.
    Metadata(SharedFileMetadata),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetFileMetadataIndividualResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Metadata(_) => "metadata",
            Self::AccessError(_) => "access_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetFileMetadataIndividualResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Metadata(value) => writer.inline("metadata", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "metadata" => Self::Metadata(tagged.inline()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_shared_link_file` (`sharing.GetSharedLinkFileError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSharedLinkFileError {
    /// `shared_link_not_found`.
    SharedLinkNotFound,
    /// `shared_link_access_denied`.
    SharedLinkAccessDenied,
    /// `unsupported_link_type`.
    UnsupportedLinkType,
    /// `unsupported_parameter_field`.
    UnsupportedParameterField,
    /// `shared_link_is_directory`.
    SharedLinkIsDirectory,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetSharedLinkFileError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SharedLinkNotFound => "shared_link_not_found",
            Self::SharedLinkAccessDenied => "shared_link_access_denied",
            Self::UnsupportedLinkType => "unsupported_link_type",
            Self::UnsupportedParameterField => "unsupported_parameter_field",
            Self::SharedLinkIsDirectory => "shared_link_is_directory",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetSharedLinkFileError {
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
            "shared_link_not_found" => Self::SharedLinkNotFound,
            "shared_link_access_denied" => Self::SharedLinkAccessDenied,
            "unsupported_link_type" => Self::UnsupportedLinkType,
            "unsupported_parameter_field" => Self::UnsupportedParameterField,
            "shared_link_is_directory" => Self::SharedLinkIsDirectory,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.InviteeInfoWithPermissionLevel`, and 2 more places (`sharing.InviteeInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InviteeInfo {
    /// `email`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Email(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl InviteeInfo {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Email(_) => "email",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for InviteeInfo {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Email(value) => writer.nested("email", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "email" => Self::Email(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.JobStatus` (`sharing.JobError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobError {
    /// `unshare_folder_error`, with: `sharing.UnshareFolderError`.
    UnshareFolderError(UnshareFolderError),
    /// `remove_folder_member_error`, with: `sharing.RemoveFolderMemberError`.
    RemoveFolderMemberError(RemoveFolderMemberError),
    /// `relinquish_folder_membership_error`, with: `sharing.RelinquishFolderMembershipError`.
    RelinquishFolderMembershipError(RelinquishFolderMembershipError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl JobError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnshareFolderError(_) => "unshare_folder_error",
            Self::RemoveFolderMemberError(_) => "remove_folder_member_error",
            Self::RelinquishFolderMembershipError(_) => "relinquish_folder_membership_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for JobError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UnshareFolderError(value) => writer.nested("unshare_folder_error", value),
            Self::RemoveFolderMemberError(value) => {
                writer.nested("remove_folder_member_error", value);
            }
            Self::RelinquishFolderMembershipError(value) => {
                writer.nested("relinquish_folder_membership_error", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "unshare_folder_error" => Self::UnshareFolderError(tagged.nested()?),
            "remove_folder_member_error" => Self::RemoveFolderMemberError(tagged.nested()?),
            "relinquish_folder_membership_error" => {
                Self::RelinquishFolderMembershipError(tagged.nested()?)
            }
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `sharing/check_job_status` (`sharing.JobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum JobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`.
    Complete,
    /// `failed`, with: `sharing.JobError`.
    Failed(JobError),
}

impl JobStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Complete => "complete",
            Self::Failed(_) => "failed",
        }
    }
}

impl wire::Wire for JobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Failed(value) => writer.nested("failed", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete,
            "failed" => Self::Failed(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.LinkAccessLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkAccessLevel {
    /// `viewer`.
    Viewer,
    /// `editor`.
    Editor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkAccessLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkAccessLevel {
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
            "viewer" => Self::Viewer,
            "editor" => Self::Editor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermission` (`sharing.LinkAction`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkAction {
    /// `change_access_level`.
    ChangeAccessLevel,
    /// `change_audience`.
    ChangeAudience,
    /// `remove_expiry`.
    RemoveExpiry,
    /// `remove_password`.
    RemovePassword,
    /// `set_expiry`.
    SetExpiry,
    /// `set_password`.
    SetPassword,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkAction {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ChangeAccessLevel => "change_access_level",
            Self::ChangeAudience => "change_audience",
            Self::RemoveExpiry => "remove_expiry",
            Self::RemovePassword => "remove_password",
            Self::SetExpiry => "set_expiry",
            Self::SetPassword => "set_password",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkAction {
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
            "change_access_level" => Self::ChangeAccessLevel,
            "change_audience" => Self::ChangeAudience,
            "remove_expiry" => Self::RemoveExpiry,
            "remove_password" => Self::RemovePassword,
            "set_expiry" => Self::SetExpiry,
            "set_password" => Self::SetPassword,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.AudienceRestrictingSharedFolder`, and 14 more places (`sharing.LinkAudience`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkAudience {
    /// `public`.
    Public,
    /// `team`.
    Team,
    /// `no_one`.
    NoOne,
    /// `password`. Deprecated.
    Password,
    /// `members`. Deprecated.
    Members,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkAudience {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Team => "team",
            Self::NoOne => "no_one",
            Self::Password => "password",
            Self::Members => "members",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkAudience {
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
            "public" => Self::Public,
            "team" => Self::Team,
            "no_one" => Self::NoOne,
            "password" => Self::Password,
            "members" => Self::Members,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkAudienceOption` (`sharing.LinkAudienceDisallowedReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkAudienceDisallowedReason {
    /// `delete_and_recreate`.
    DeleteAndRecreate,
    /// `restricted_by_shared_folder`.
    RestrictedBySharedFolder,
    /// `restricted_by_team`.
    RestrictedByTeam,
    /// `user_not_on_team`.
    UserNotOnTeam,
    /// `user_account_type`.
    UserAccountType,
    /// `permission_denied`.
    PermissionDenied,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkAudienceDisallowedReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DeleteAndRecreate => "delete_and_recreate",
            Self::RestrictedBySharedFolder => "restricted_by_shared_folder",
            Self::RestrictedByTeam => "restricted_by_team",
            Self::UserNotOnTeam => "user_not_on_team",
            Self::UserAccountType => "user_account_type",
            Self::PermissionDenied => "permission_denied",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkAudienceDisallowedReason {
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
            "delete_and_recreate" => Self::DeleteAndRecreate,
            "restricted_by_shared_folder" => Self::RestrictedBySharedFolder,
            "restricted_by_team" => Self::RestrictedByTeam,
            "user_not_on_team" => Self::UserNotOnTeam,
            "user_account_type" => Self::UserAccountType,
            "permission_denied" => Self::PermissionDenied,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkSettings` (`sharing.LinkExpiry`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkExpiry {
    /// `remove_expiry`.
    RemoveExpiry,
    /// `set_expiry`, with: time, in whole seconds.
    SetExpiry(jiff::Timestamp),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkExpiry {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RemoveExpiry => "remove_expiry",
            Self::SetExpiry(_) => "set_expiry",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkExpiry {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::SetExpiry(value) => writer.nested("set_expiry", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "remove_expiry" => Self::RemoveExpiry,
            "set_expiry" => Self::SetExpiry(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkSettings` (`sharing.LinkPassword`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LinkPassword {
    /// `remove_password`.
    RemovePassword,
    /// `set_password`, with: string.
    SetPassword(wire::SecretText),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LinkPassword {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RemovePassword => "remove_password",
            Self::SetPassword(_) => "set_password",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LinkPassword {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::SetPassword(value) => writer.nested("set_password", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "remove_password" => Self::RemovePassword,
            "set_password" => Self::SetPassword(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_file_members/continue` (`sharing.ListFileMembersContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFileMembersContinueError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFileMembersContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFileMembersContinueError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_file_members` (`sharing.ListFileMembersError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFileMembersError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFileMembersError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFileMembersError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.ListFileMembersBatchResult` (`sharing.ListFileMembersIndividualResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFileMembersIndividualResult {
    /// `result`, with: `sharing.ListFileMembersCountResult`.
    Result(ListFileMembersCountResult),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFileMembersIndividualResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Result(_) => "result",
            Self::AccessError(_) => "access_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFileMembersIndividualResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Result(value) => writer.inline("result", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "result" => Self::Result(tagged.inline()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_received_files/continue` (`sharing.ListFilesContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFilesContinueError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFilesContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFilesContinueError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_folder_members/continue` (`sharing.ListFolderMembersContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFolderMembersContinueError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFolderMembersContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFolderMembersContinueError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_folders/continue`, and one more place (`sharing.ListFoldersContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFoldersContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListFoldersContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListFoldersContinueError {
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
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/list_shared_links` (`sharing.ListSharedLinksError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListSharedLinksError {
    /// `path`, with: `files.LookupError`.
    Path(crate::files::LookupError),
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListSharedLinksError {
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

impl wire::Wire for ListSharedLinksError {
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

/// Part of `sharing.ListFileMembersArg`, and 3 more places (`sharing.MemberAction`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberAction {
    /// `leave_a_copy`.
    LeaveACopy,
    /// `make_editor`.
    MakeEditor,
    /// `make_owner`.
    MakeOwner,
    /// `make_viewer`.
    MakeViewer,
    /// `make_viewer_no_comment`.
    MakeViewerNoComment,
    /// `remove`.
    Remove,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MemberAction {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::LeaveACopy => "leave_a_copy",
            Self::MakeEditor => "make_editor",
            Self::MakeOwner => "make_owner",
            Self::MakeViewer => "make_viewer",
            Self::MakeViewerNoComment => "make_viewer_no_comment",
            Self::Remove => "remove",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MemberAction {
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
            "leave_a_copy" => Self::LeaveACopy,
            "make_editor" => Self::MakeEditor,
            "make_owner" => Self::MakeOwner,
            "make_viewer" => Self::MakeViewer,
            "make_viewer_no_comment" => Self::MakeViewerNoComment,
            "remove" => Self::Remove,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FolderPolicy`, and 6 more places (`sharing.MemberPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberPolicy {
    /// `team`.
    Team,
    /// `anyone`.
    Anyone,
    /// `team_and_approved`.
    TeamAndApproved,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MemberPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Team => "team",
            Self::Anyone => "anyone",
            Self::TeamAndApproved => "team_and_approved",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MemberPolicy {
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
            "team" => Self::Team,
            "anyone" => Self::Anyone,
            "team_and_approved" => Self::TeamAndApproved,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `paper.AddMember`, and 9 more places (`sharing.MemberSelector`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberSelector {
    /// `dropbox_id`, with: string of at least one character.
    DropboxId(String),
    /// `email`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Email(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MemberSelector {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DropboxId(_) => "dropbox_id",
            Self::Email(_) => "email",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MemberSelector {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::DropboxId(value) => writer.nested("dropbox_id", value),
            Self::Email(value) => writer.nested("email", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "dropbox_id" => Self::DropboxId(tagged.nested()?),
            "email" => Self::Email(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::DropboxId(value) => {
                wire::check::field("dropbox_id", wire::check::text(value, None, (Some(1), None)))
            }
            Self::Email(value) => wire::check::field(
                "email",
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                    (None, Some(255)),
                ),
            ),
            _ => Ok(()),
        }
    }
}

/// Error of `sharing/modify_shared_link_settings` (`sharing.ModifySharedLinkSettingsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModifySharedLinkSettingsError {
    /// `shared_link_not_found`.
    SharedLinkNotFound,
    /// `shared_link_access_denied`.
    SharedLinkAccessDenied,
    /// `unsupported_link_type`.
    UnsupportedLinkType,
    /// `unsupported_parameter_field`.
    UnsupportedParameterField,
    /// `settings_error`, with: `sharing.SharedLinkSettingsError`.
    SettingsError(SharedLinkSettingsError),
    /// `email_not_verified`.
    EmailNotVerified,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ModifySharedLinkSettingsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SharedLinkNotFound => "shared_link_not_found",
            Self::SharedLinkAccessDenied => "shared_link_access_denied",
            Self::UnsupportedLinkType => "unsupported_link_type",
            Self::UnsupportedParameterField => "unsupported_parameter_field",
            Self::SettingsError(_) => "settings_error",
            Self::EmailNotVerified => "email_not_verified",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ModifySharedLinkSettingsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::SettingsError(value) => writer.nested("settings_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "shared_link_not_found" => Self::SharedLinkNotFound,
            "shared_link_access_denied" => Self::SharedLinkAccessDenied,
            "unsupported_link_type" => Self::UnsupportedLinkType,
            "unsupported_parameter_field" => Self::UnsupportedParameterField,
            "settings_error" => Self::SettingsError(tagged.nested()?),
            "email_not_verified" => Self::EmailNotVerified,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/mount_folder` (`sharing.MountFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MountFolderError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `inside_shared_folder`.
    InsideSharedFolder,
    /// `insufficient_quota`, with: `sharing.InsufficientQuotaAmounts`.
    InsufficientQuota(InsufficientQuotaAmounts),
    /// `already_mounted`.
    AlreadyMounted,
    /// `no_permission`.
    NoPermission,
    /// `not_mountable`.
    NotMountable,
    /// `must_automount`.
    MustAutomount,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MountFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::InsideSharedFolder => "inside_shared_folder",
            Self::InsufficientQuota(_) => "insufficient_quota",
            Self::AlreadyMounted => "already_mounted",
            Self::NoPermission => "no_permission",
            Self::NotMountable => "not_mountable",
            Self::MustAutomount => "must_automount",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MountFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::InsufficientQuota(value) => writer.inline("insufficient_quota", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "inside_shared_folder" => Self::InsideSharedFolder,
            "insufficient_quota" => Self::InsufficientQuota(tagged.inline()?),
            "already_mounted" => Self::AlreadyMounted,
            "no_permission" => Self::NoPermission,
            "not_mountable" => Self::NotMountable,
            "must_automount" => Self::MustAutomount,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FilePermission`, and 3 more places (`sharing.PermissionDeniedReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PermissionDeniedReason {
    /// `user_not_same_team_as_owner`.
    UserNotSameTeamAsOwner,
    /// `user_not_allowed_by_owner`.
    UserNotAllowedByOwner,
    /// `target_is_indirect_member`.
    TargetIsIndirectMember,
    /// `target_is_owner`.
    TargetIsOwner,
    /// `target_is_self`.
    TargetIsSelf,
    /// `target_not_active`.
    TargetNotActive,
    /// `folder_is_limited_team_folder`.
    FolderIsLimitedTeamFolder,
    /// `owner_not_on_team`.
    OwnerNotOnTeam,
    /// `permission_denied`.
    PermissionDenied,
    /// `restricted_by_team`.
    RestrictedByTeam,
    /// `user_account_type`.
    UserAccountType,
    /// `user_not_on_team`.
    UserNotOnTeam,
    /// `folder_is_inside_shared_folder`.
    FolderIsInsideSharedFolder,
    /// `restricted_by_parent_folder`.
    RestrictedByParentFolder,
    /// `insufficient_plan`, with: `sharing.InsufficientPlan`.
    InsufficientPlan(InsufficientPlan),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PermissionDeniedReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotSameTeamAsOwner => "user_not_same_team_as_owner",
            Self::UserNotAllowedByOwner => "user_not_allowed_by_owner",
            Self::TargetIsIndirectMember => "target_is_indirect_member",
            Self::TargetIsOwner => "target_is_owner",
            Self::TargetIsSelf => "target_is_self",
            Self::TargetNotActive => "target_not_active",
            Self::FolderIsLimitedTeamFolder => "folder_is_limited_team_folder",
            Self::OwnerNotOnTeam => "owner_not_on_team",
            Self::PermissionDenied => "permission_denied",
            Self::RestrictedByTeam => "restricted_by_team",
            Self::UserAccountType => "user_account_type",
            Self::UserNotOnTeam => "user_not_on_team",
            Self::FolderIsInsideSharedFolder => "folder_is_inside_shared_folder",
            Self::RestrictedByParentFolder => "restricted_by_parent_folder",
            Self::InsufficientPlan(_) => "insufficient_plan",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PermissionDeniedReason {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::InsufficientPlan(value) => writer.inline("insufficient_plan", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_not_same_team_as_owner" => Self::UserNotSameTeamAsOwner,
            "user_not_allowed_by_owner" => Self::UserNotAllowedByOwner,
            "target_is_indirect_member" => Self::TargetIsIndirectMember,
            "target_is_owner" => Self::TargetIsOwner,
            "target_is_self" => Self::TargetIsSelf,
            "target_not_active" => Self::TargetNotActive,
            "folder_is_limited_team_folder" => Self::FolderIsLimitedTeamFolder,
            "owner_not_on_team" => Self::OwnerNotOnTeam,
            "permission_denied" => Self::PermissionDenied,
            "restricted_by_team" => Self::RestrictedByTeam,
            "user_account_type" => Self::UserAccountType,
            "user_not_on_team" => Self::UserNotOnTeam,
            "folder_is_inside_shared_folder" => Self::FolderIsInsideSharedFolder,
            "restricted_by_parent_folder" => Self::RestrictedByParentFolder,
            "insufficient_plan" => Self::InsufficientPlan(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/relinquish_access` (`sharing.RelinquishAccessError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelinquishAccessError {
    /// `invalid_file_id`.
    InvalidFileId,
    /// `email_unverified`.
    EmailUnverified,
    /// `owner`.
    Owner,
    /// `no_explicit_access`.
    NoExplicitAccess,
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelinquishAccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidFileId => "invalid_file_id",
            Self::EmailUnverified => "email_unverified",
            Self::Owner => "owner",
            Self::NoExplicitAccess => "no_explicit_access",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelinquishAccessError {
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
            "invalid_file_id" => Self::InvalidFileId,
            "email_unverified" => Self::EmailUnverified,
            "owner" => Self::Owner,
            "no_explicit_access" => Self::NoExplicitAccess,
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/relinquish_file_membership` (`sharing.RelinquishFileMembershipError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelinquishFileMembershipError {
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `group_access`.
    GroupAccess,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelinquishFileMembershipError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::GroupAccess => "group_access",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelinquishFileMembershipError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "group_access" => Self::GroupAccess,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/relinquish_folder_membership`, and one more place (`sharing.RelinquishFolderMembershipError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RelinquishFolderMembershipError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `folder_owner`.
    FolderOwner,
    /// `mounted`.
    Mounted,
    /// `group_access`.
    GroupAccess,
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// `no_explicit_access`.
    NoExplicitAccess,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RelinquishFolderMembershipError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::FolderOwner => "folder_owner",
            Self::Mounted => "mounted",
            Self::GroupAccess => "group_access",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::NoExplicitAccess => "no_explicit_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RelinquishFolderMembershipError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "folder_owner" => Self::FolderOwner,
            "mounted" => Self::Mounted,
            "group_access" => Self::GroupAccess,
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            "no_explicit_access" => Self::NoExplicitAccess,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/remove_file_member`, and one more place (`sharing.RemoveFileMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveFileMemberError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `no_explicit_access`, with: `sharing.MemberAccessLevelResult`.
    NoExplicitAccess(MemberAccessLevelResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RemoveFileMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::NoExplicitAccess(_) => "no_explicit_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RemoveFileMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::NoExplicitAccess(value) => writer.inline("no_explicit_access", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            "no_explicit_access" => Self::NoExplicitAccess(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/remove_folder_member`, and 2 more places (`sharing.RemoveFolderMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveFolderMemberError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `member_error`, with: `sharing.SharedFolderMemberError`.
    MemberError(SharedFolderMemberError),
    /// `folder_owner`.
    FolderOwner,
    /// `group_access`.
    GroupAccess,
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RemoveFolderMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::MemberError(_) => "member_error",
            Self::FolderOwner => "folder_owner",
            Self::GroupAccess => "group_access",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RemoveFolderMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::MemberError(value) => writer.nested("member_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "member_error" => Self::MemberError(tagged.nested()?),
            "folder_owner" => Self::FolderOwner,
            "group_access" => Self::GroupAccess,
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `sharing/check_remove_member_job_status` (`sharing.RemoveMemberJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum RemoveMemberJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `sharing.MemberAccessLevelResult`.
    Complete(MemberAccessLevelResult),
    /// `failed`, with: `sharing.RemoveFolderMemberError`.
    Failed(RemoveFolderMemberError),
}

impl RemoveMemberJobStatus {
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

impl wire::Wire for RemoveMemberJobStatus {
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

/// Part of `sharing.SharedLinkSettings` (`sharing.RequestedLinkAccessLevel`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestedLinkAccessLevel {
    /// `viewer`.
    Viewer,
    /// `editor`.
    Editor,
    /// `max`.
    Max,
    /// `default`.
    Default,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RequestedLinkAccessLevel {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Max => "max",
            Self::Default => "default",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RequestedLinkAccessLevel {
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
            "viewer" => Self::Viewer,
            "editor" => Self::Editor,
            "max" => Self::Max,
            "default" => Self::Default,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermissions`, and 2 more places (`sharing.RequestedVisibility`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RequestedVisibility {
    /// `public`.
    Public,
    /// `team_only`.
    TeamOnly,
    /// `password`.
    Password,
}

impl RequestedVisibility {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::TeamOnly => "team_only",
            Self::Password => "password",
        }
    }
}

impl wire::Wire for RequestedVisibility {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "public" => Self::Public,
            "team_only" => Self::TeamOnly,
            "password" => Self::Password,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.ResolvedVisibility`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResolvedVisibility {
    /// `public`.
    Public,
    /// `team_only`.
    TeamOnly,
    /// `password`.
    Password,
    /// `team_and_password`.
    TeamAndPassword,
    /// `shared_folder_only`.
    SharedFolderOnly,
    /// `no_one`.
    NoOne,
    /// `only_you`.
    OnlyYou,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ResolvedVisibility {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::TeamOnly => "team_only",
            Self::Password => "password",
            Self::TeamAndPassword => "team_and_password",
            Self::SharedFolderOnly => "shared_folder_only",
            Self::NoOne => "no_one",
            Self::OnlyYou => "only_you",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ResolvedVisibility {
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
            "public" => Self::Public,
            "team_only" => Self::TeamOnly,
            "password" => Self::Password,
            "team_and_password" => Self::TeamAndPassword,
            "shared_folder_only" => Self::SharedFolderOnly,
            "no_one" => Self::NoOne,
            "only_you" => Self::OnlyYou,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/revoke_shared_link` (`sharing.RevokeSharedLinkError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevokeSharedLinkError {
    /// `shared_link_not_found`.
    SharedLinkNotFound,
    /// `shared_link_access_denied`.
    SharedLinkAccessDenied,
    /// `unsupported_link_type`.
    UnsupportedLinkType,
    /// `unsupported_parameter_field`.
    UnsupportedParameterField,
    /// `shared_link_malformed`.
    SharedLinkMalformed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RevokeSharedLinkError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SharedLinkNotFound => "shared_link_not_found",
            Self::SharedLinkAccessDenied => "shared_link_access_denied",
            Self::UnsupportedLinkType => "unsupported_link_type",
            Self::UnsupportedParameterField => "unsupported_parameter_field",
            Self::SharedLinkMalformed => "shared_link_malformed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RevokeSharedLinkError {
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
            "shared_link_not_found" => Self::SharedLinkNotFound,
            "shared_link_access_denied" => Self::SharedLinkAccessDenied,
            "unsupported_link_type" => Self::UnsupportedLinkType,
            "unsupported_parameter_field" => Self::UnsupportedParameterField,
            "shared_link_malformed" => Self::SharedLinkMalformed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/set_access_inheritance` (`sharing.SetAccessInheritanceError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetAccessInheritanceError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SetAccessInheritanceError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SetAccessInheritanceError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/share_folder`, and one more place (`sharing.ShareFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShareFolderError {
    /// `email_unverified`.
    EmailUnverified,
    /// `bad_path`, with: `sharing.SharePathError`.
    BadPath(SharePathError),
    /// `team_policy_disallows_member_policy`.
    TeamPolicyDisallowsMemberPolicy,
    /// `disallowed_shared_link_policy`.
    DisallowedSharedLinkPolicy,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShareFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmailUnverified => "email_unverified",
            Self::BadPath(_) => "bad_path",
            Self::TeamPolicyDisallowsMemberPolicy => "team_policy_disallows_member_policy",
            Self::DisallowedSharedLinkPolicy => "disallowed_shared_link_policy",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShareFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::BadPath(value) => writer.nested("bad_path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "email_unverified" => Self::EmailUnverified,
            "bad_path" => Self::BadPath(tagged.nested()?),
            "team_policy_disallows_member_policy" => Self::TeamPolicyDisallowsMemberPolicy,
            "disallowed_shared_link_policy" => Self::DisallowedSharedLinkPolicy,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.ShareFolderErrorBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShareFolderErrorBase {
    /// `email_unverified`.
    EmailUnverified,
    /// `bad_path`, with: `sharing.SharePathError`.
    BadPath(SharePathError),
    /// `team_policy_disallows_member_policy`.
    TeamPolicyDisallowsMemberPolicy,
    /// `disallowed_shared_link_policy`.
    DisallowedSharedLinkPolicy,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShareFolderErrorBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmailUnverified => "email_unverified",
            Self::BadPath(_) => "bad_path",
            Self::TeamPolicyDisallowsMemberPolicy => "team_policy_disallows_member_policy",
            Self::DisallowedSharedLinkPolicy => "disallowed_shared_link_policy",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShareFolderErrorBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::BadPath(value) => writer.nested("bad_path", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "email_unverified" => Self::EmailUnverified,
            "bad_path" => Self::BadPath(tagged.nested()?),
            "team_policy_disallows_member_policy" => Self::TeamPolicyDisallowsMemberPolicy,
            "disallowed_shared_link_policy" => Self::DisallowedSharedLinkPolicy,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.ShareFolderErrorBaseV2`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShareFolderErrorBaseV2 {
    /// `email_unverified`.
    EmailUnverified,
    /// `team_policy_disallows_member_policy`.
    TeamPolicyDisallowsMemberPolicy,
    /// `disallowed_shared_link_policy`.
    DisallowedSharedLinkPolicy,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShareFolderErrorBaseV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmailUnverified => "email_unverified",
            Self::TeamPolicyDisallowsMemberPolicy => "team_policy_disallows_member_policy",
            Self::DisallowedSharedLinkPolicy => "disallowed_shared_link_policy",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShareFolderErrorBaseV2 {
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
            "email_unverified" => Self::EmailUnverified,
            "team_policy_disallows_member_policy" => Self::TeamPolicyDisallowsMemberPolicy,
            "disallowed_shared_link_policy" => Self::DisallowedSharedLinkPolicy,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.ShareFolderErrorV2`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShareFolderErrorV2 {
    /// `email_unverified`.
    EmailUnverified,
    /// `team_policy_disallows_member_policy`.
    TeamPolicyDisallowsMemberPolicy,
    /// `disallowed_shared_link_policy`.
    DisallowedSharedLinkPolicy,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShareFolderErrorV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmailUnverified => "email_unverified",
            Self::TeamPolicyDisallowsMemberPolicy => "team_policy_disallows_member_policy",
            Self::DisallowedSharedLinkPolicy => "disallowed_shared_link_policy",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShareFolderErrorV2 {
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
            "email_unverified" => Self::EmailUnverified,
            "team_policy_disallows_member_policy" => Self::TeamPolicyDisallowsMemberPolicy,
            "disallowed_shared_link_policy" => Self::DisallowedSharedLinkPolicy,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `sharing/check_share_job_status` (`sharing.ShareFolderJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum ShareFolderJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `sharing.SharedFolderMetadata`.
    Complete(SharedFolderMetadata),
    /// `failed`, with: `sharing.ShareFolderError`.
    Failed(ShareFolderError),
}

impl ShareFolderJobStatus {
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

impl wire::Wire for ShareFolderJobStatus {
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

/// Result of `sharing/set_access_inheritance`, and one more place (`sharing.ShareFolderLaunch`).
#[derive(Debug, Clone, PartialEq)]
pub enum ShareFolderLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `sharing.SharedFolderMetadata`.
    Complete(SharedFolderMetadata),
}

impl ShareFolderLaunch {
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

impl wire::Wire for ShareFolderLaunch {
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

/// Part of `sharing.ShareFolderError`, and one more place (`sharing.SharePathError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharePathError {
    /// `is_file`.
    IsFile,
    /// `inside_shared_folder`.
    InsideSharedFolder,
    /// `contains_shared_folder`.
    ContainsSharedFolder,
    /// `contains_app_folder`.
    ContainsAppFolder,
    /// `contains_team_folder`.
    ContainsTeamFolder,
    /// `is_app_folder`.
    IsAppFolder,
    /// `inside_app_folder`.
    InsideAppFolder,
    /// `is_public_folder`.
    IsPublicFolder,
    /// `inside_public_folder`.
    InsidePublicFolder,
    /// `already_shared`, with: `sharing.SharedFolderMetadata`.
    AlreadyShared(SharedFolderMetadata),
    /// `invalid_path`.
    InvalidPath,
    /// `is_osx_package`.
    IsOsxPackage,
    /// `inside_osx_package`.
    InsideOsxPackage,
    /// `is_vault`.
    IsVault,
    /// `is_vault_locked`.
    IsVaultLocked,
    /// `is_family`.
    IsFamily,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharePathError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IsFile => "is_file",
            Self::InsideSharedFolder => "inside_shared_folder",
            Self::ContainsSharedFolder => "contains_shared_folder",
            Self::ContainsAppFolder => "contains_app_folder",
            Self::ContainsTeamFolder => "contains_team_folder",
            Self::IsAppFolder => "is_app_folder",
            Self::InsideAppFolder => "inside_app_folder",
            Self::IsPublicFolder => "is_public_folder",
            Self::InsidePublicFolder => "inside_public_folder",
            Self::AlreadyShared(_) => "already_shared",
            Self::InvalidPath => "invalid_path",
            Self::IsOsxPackage => "is_osx_package",
            Self::InsideOsxPackage => "inside_osx_package",
            Self::IsVault => "is_vault",
            Self::IsVaultLocked => "is_vault_locked",
            Self::IsFamily => "is_family",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharePathError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AlreadyShared(value) => writer.inline("already_shared", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "is_file" => Self::IsFile,
            "inside_shared_folder" => Self::InsideSharedFolder,
            "contains_shared_folder" => Self::ContainsSharedFolder,
            "contains_app_folder" => Self::ContainsAppFolder,
            "contains_team_folder" => Self::ContainsTeamFolder,
            "is_app_folder" => Self::IsAppFolder,
            "inside_app_folder" => Self::InsideAppFolder,
            "is_public_folder" => Self::IsPublicFolder,
            "inside_public_folder" => Self::InsidePublicFolder,
            "already_shared" => Self::AlreadyShared(tagged.inline()?),
            "invalid_path" => Self::InvalidPath,
            "is_osx_package" => Self::IsOsxPackage,
            "inside_osx_package" => Self::InsideOsxPackage,
            "is_vault" => Self::IsVault,
            "is_vault_locked" => Self::IsVaultLocked,
            "is_family" => Self::IsFamily,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.SharePathErrorBaseV2`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharePathErrorBaseV2 {
    /// `is_file`.
    IsFile,
    /// `inside_shared_folder`.
    InsideSharedFolder,
    /// `contains_shared_folder`.
    ContainsSharedFolder,
    /// `contains_team_folder`.
    ContainsTeamFolder,
    /// `is_app_folder`.
    IsAppFolder,
    /// `inside_app_folder`.
    InsideAppFolder,
    /// `is_public_folder`.
    IsPublicFolder,
    /// `inside_public_folder`.
    InsidePublicFolder,
    /// `already_shared`, with: `sharing.SharedFolderMetadata`.
    AlreadyShared(SharedFolderMetadata),
    /// `invalid_path`.
    InvalidPath,
    /// `is_osx_package`.
    IsOsxPackage,
    /// `inside_osx_package`.
    InsideOsxPackage,
    /// `is_vault`.
    IsVault,
    /// `is_vault_locked`.
    IsVaultLocked,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharePathErrorBaseV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IsFile => "is_file",
            Self::InsideSharedFolder => "inside_shared_folder",
            Self::ContainsSharedFolder => "contains_shared_folder",
            Self::ContainsTeamFolder => "contains_team_folder",
            Self::IsAppFolder => "is_app_folder",
            Self::InsideAppFolder => "inside_app_folder",
            Self::IsPublicFolder => "is_public_folder",
            Self::InsidePublicFolder => "inside_public_folder",
            Self::AlreadyShared(_) => "already_shared",
            Self::InvalidPath => "invalid_path",
            Self::IsOsxPackage => "is_osx_package",
            Self::InsideOsxPackage => "inside_osx_package",
            Self::IsVault => "is_vault",
            Self::IsVaultLocked => "is_vault_locked",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharePathErrorBaseV2 {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AlreadyShared(value) => writer.inline("already_shared", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "is_file" => Self::IsFile,
            "inside_shared_folder" => Self::InsideSharedFolder,
            "contains_shared_folder" => Self::ContainsSharedFolder,
            "contains_team_folder" => Self::ContainsTeamFolder,
            "is_app_folder" => Self::IsAppFolder,
            "inside_app_folder" => Self::InsideAppFolder,
            "is_public_folder" => Self::IsPublicFolder,
            "inside_public_folder" => Self::InsidePublicFolder,
            "already_shared" => Self::AlreadyShared(tagged.inline()?),
            "invalid_path" => Self::InvalidPath,
            "is_osx_package" => Self::IsOsxPackage,
            "inside_osx_package" => Self::InsideOsxPackage,
            "is_vault" => Self::IsVault,
            "is_vault_locked" => Self::IsVaultLocked,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `sharing.SharePathErrorV2`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharePathErrorV2 {
    /// `is_file`.
    IsFile,
    /// `inside_shared_folder`.
    InsideSharedFolder,
    /// `contains_shared_folder`.
    ContainsSharedFolder,
    /// `contains_team_folder`.
    ContainsTeamFolder,
    /// `is_app_folder`.
    IsAppFolder,
    /// `inside_app_folder`.
    InsideAppFolder,
    /// `is_public_folder`.
    IsPublicFolder,
    /// `inside_public_folder`.
    InsidePublicFolder,
    /// `already_shared`, with: `sharing.SharedFolderMetadata`.
    AlreadyShared(SharedFolderMetadata),
    /// `invalid_path`.
    InvalidPath,
    /// `is_osx_package`.
    IsOsxPackage,
    /// `inside_osx_package`.
    InsideOsxPackage,
    /// `is_vault`.
    IsVault,
    /// `is_vault_locked`.
    IsVaultLocked,
    /// `is_family`.
    IsFamily,
    /// `contains_app_folder`.
    ContainsAppFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharePathErrorV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IsFile => "is_file",
            Self::InsideSharedFolder => "inside_shared_folder",
            Self::ContainsSharedFolder => "contains_shared_folder",
            Self::ContainsTeamFolder => "contains_team_folder",
            Self::IsAppFolder => "is_app_folder",
            Self::InsideAppFolder => "inside_app_folder",
            Self::IsPublicFolder => "is_public_folder",
            Self::InsidePublicFolder => "inside_public_folder",
            Self::AlreadyShared(_) => "already_shared",
            Self::InvalidPath => "invalid_path",
            Self::IsOsxPackage => "is_osx_package",
            Self::InsideOsxPackage => "inside_osx_package",
            Self::IsVault => "is_vault",
            Self::IsVaultLocked => "is_vault_locked",
            Self::IsFamily => "is_family",
            Self::ContainsAppFolder => "contains_app_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharePathErrorV2 {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AlreadyShared(value) => writer.inline("already_shared", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "is_file" => Self::IsFile,
            "inside_shared_folder" => Self::InsideSharedFolder,
            "contains_shared_folder" => Self::ContainsSharedFolder,
            "contains_team_folder" => Self::ContainsTeamFolder,
            "is_app_folder" => Self::IsAppFolder,
            "inside_app_folder" => Self::InsideAppFolder,
            "is_public_folder" => Self::IsPublicFolder,
            "inside_public_folder" => Self::InsidePublicFolder,
            "already_shared" => Self::AlreadyShared(tagged.inline()?),
            "invalid_path" => Self::InvalidPath,
            "is_osx_package" => Self::IsOsxPackage,
            "inside_osx_package" => Self::InsideOsxPackage,
            "is_vault" => Self::IsVault,
            "is_vault_locked" => Self::IsVaultLocked,
            "is_family" => Self::IsFamily,
            "contains_app_folder" => Self::ContainsAppFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_folder_metadata`, and 12 more places (`sharing.SharedFolderAccessError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedFolderAccessError {
    /// `invalid_id`.
    InvalidId,
    /// `not_a_member`.
    NotAMember,
    /// `invalid_member`.
    InvalidMember,
    /// `email_unverified`. Deprecated.
    EmailUnverified,
    /// `unmounted`.
    Unmounted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedFolderAccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidId => "invalid_id",
            Self::NotAMember => "not_a_member",
            Self::InvalidMember => "invalid_member",
            Self::EmailUnverified => "email_unverified",
            Self::Unmounted => "unmounted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedFolderAccessError {
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
            "invalid_id" => Self::InvalidId,
            "not_a_member" => Self::NotAMember,
            "invalid_member" => Self::InvalidMember,
            "email_unverified" => Self::EmailUnverified,
            "unmounted" => Self::Unmounted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.RemoveFolderMemberError`, and one more place (`sharing.SharedFolderMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedFolderMemberError {
    /// `invalid_dropbox_id`.
    InvalidDropboxId,
    /// `not_a_member`.
    NotAMember,
    /// `no_explicit_access`, with: `sharing.MemberAccessLevelResult`.
    NoExplicitAccess(MemberAccessLevelResult),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedFolderMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidDropboxId => "invalid_dropbox_id",
            Self::NotAMember => "not_a_member",
            Self::NoExplicitAccess(_) => "no_explicit_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedFolderMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::NoExplicitAccess(value) => writer.inline("no_explicit_access", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_dropbox_id" => Self::InvalidDropboxId,
            "not_a_member" => Self::NotAMember,
            "no_explicit_access" => Self::NoExplicitAccess(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermissions` (`sharing.SharedLinkAccessFailureReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkAccessFailureReason {
    /// `login_required`.
    LoginRequired,
    /// `email_verify_required`.
    EmailVerifyRequired,
    /// `password_required`.
    PasswordRequired,
    /// `team_only`.
    TeamOnly,
    /// `owner_only`.
    OwnerOnly,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkAccessFailureReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::LoginRequired => "login_required",
            Self::EmailVerifyRequired => "email_verify_required",
            Self::PasswordRequired => "password_required",
            Self::TeamOnly => "team_only",
            Self::OwnerOnly => "owner_only",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkAccessFailureReason {
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
            "login_required" => Self::LoginRequired,
            "email_verify_required" => Self::EmailVerifyRequired,
            "password_required" => Self::PasswordRequired,
            "team_only" => Self::TeamOnly,
            "owner_only" => Self::OwnerOnly,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.CreateSharedLinkWithSettingsError` (`sharing.SharedLinkAlreadyExistsMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkAlreadyExistsMetadata {
    /// `metadata`, with: `sharing.SharedLinkMetadata`.
    Metadata(SharedLinkMetadata),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkAlreadyExistsMetadata {
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

impl wire::Wire for SharedLinkAlreadyExistsMetadata {
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

/// `sharing.SharedLinkError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkError {
    /// `shared_link_not_found`.
    SharedLinkNotFound,
    /// `shared_link_access_denied`.
    SharedLinkAccessDenied,
    /// `unsupported_link_type`.
    UnsupportedLinkType,
    /// `unsupported_parameter_field`.
    UnsupportedParameterField,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SharedLinkNotFound => "shared_link_not_found",
            Self::SharedLinkAccessDenied => "shared_link_access_denied",
            Self::UnsupportedLinkType => "unsupported_link_type",
            Self::UnsupportedParameterField => "unsupported_parameter_field",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkError {
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
            "shared_link_not_found" => Self::SharedLinkNotFound,
            "shared_link_access_denied" => Self::SharedLinkAccessDenied,
            "unsupported_link_type" => Self::UnsupportedLinkType,
            "unsupported_parameter_field" => Self::UnsupportedParameterField,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_shared_link_metadata` (`sharing.SharedLinkMetadataError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkMetadataError {
    /// `shared_link_not_found`.
    SharedLinkNotFound,
    /// `shared_link_access_denied`.
    SharedLinkAccessDenied,
    /// `unsupported_link_type`.
    UnsupportedLinkType,
    /// `unsupported_parameter_field`.
    UnsupportedParameterField,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkMetadataError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SharedLinkNotFound => "shared_link_not_found",
            Self::SharedLinkAccessDenied => "shared_link_access_denied",
            Self::UnsupportedLinkType => "unsupported_link_type",
            Self::UnsupportedParameterField => "unsupported_parameter_field",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkMetadataError {
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
            "shared_link_not_found" => Self::SharedLinkNotFound,
            "shared_link_access_denied" => Self::SharedLinkAccessDenied,
            "unsupported_link_type" => Self::UnsupportedLinkType,
            "unsupported_parameter_field" => Self::UnsupportedParameterField,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FolderPolicy`, and 5 more places (`sharing.SharedLinkPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkPolicy {
    /// `anyone`.
    Anyone,
    /// `team`. Deprecated.
    Team,
    /// `members`.
    Members,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Anyone => "anyone",
            Self::Team => "team",
            Self::Members => "members",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkPolicy {
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
            "anyone" => Self::Anyone,
            "team" => Self::Team,
            "members" => Self::Members,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.CreateSharedLinkWithSettingsError`, and one more place (`sharing.SharedLinkSettingsError`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SharedLinkSettingsError {
    /// `invalid_settings`.
    InvalidSettings,
    /// `not_authorized`.
    NotAuthorized,
}

impl SharedLinkSettingsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::InvalidSettings => "invalid_settings",
            Self::NotAuthorized => "not_authorized",
        }
    }
}

impl wire::Wire for SharedLinkSettingsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_settings" => Self::InvalidSettings,
            "not_authorized" => Self::NotAuthorized,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `sharing.AddFileMemberError`, and 10 more places (`sharing.SharingFileAccessError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharingFileAccessError {
    /// `no_permission`.
    NoPermission,
    /// `invalid_file`.
    InvalidFile,
    /// `is_folder`.
    IsFolder,
    /// `inside_public_folder`.
    InsidePublicFolder,
    /// `inside_osx_package`.
    InsideOsxPackage,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharingFileAccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NoPermission => "no_permission",
            Self::InvalidFile => "invalid_file",
            Self::IsFolder => "is_folder",
            Self::InsidePublicFolder => "inside_public_folder",
            Self::InsideOsxPackage => "inside_osx_package",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharingFileAccessError {
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
            "no_permission" => Self::NoPermission,
            "invalid_file" => Self::InvalidFile,
            "is_folder" => Self::IsFolder,
            "inside_public_folder" => Self::InsidePublicFolder,
            "inside_osx_package" => Self::InsideOsxPackage,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/get_file_metadata/batch`, and 9 more places (`sharing.SharingUserError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharingUserError {
    /// `email_unverified`.
    EmailUnverified,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharingUserError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmailUnverified => "email_unverified",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharingUserError {
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
            "email_unverified" => Self::EmailUnverified,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/transfer_folder` (`sharing.TransferFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransferFolderError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `invalid_dropbox_id`.
    InvalidDropboxId,
    /// `new_owner_not_a_member`.
    NewOwnerNotAMember,
    /// `new_owner_unmounted`.
    NewOwnerUnmounted,
    /// `new_owner_email_unverified`.
    NewOwnerEmailUnverified,
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TransferFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::InvalidDropboxId => "invalid_dropbox_id",
            Self::NewOwnerNotAMember => "new_owner_not_a_member",
            Self::NewOwnerUnmounted => "new_owner_unmounted",
            Self::NewOwnerEmailUnverified => "new_owner_email_unverified",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TransferFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "invalid_dropbox_id" => Self::InvalidDropboxId,
            "new_owner_not_a_member" => Self::NewOwnerNotAMember,
            "new_owner_unmounted" => Self::NewOwnerUnmounted,
            "new_owner_email_unverified" => Self::NewOwnerEmailUnverified,
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/unmount_folder` (`sharing.UnmountFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnmountFolderError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `no_permission`.
    NoPermission,
    /// `not_unmountable`.
    NotUnmountable,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UnmountFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::NoPermission => "no_permission",
            Self::NotUnmountable => "not_unmountable",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UnmountFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "no_permission" => Self::NoPermission,
            "not_unmountable" => Self::NotUnmountable,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/unshare_file` (`sharing.UnshareFileError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnshareFileError {
    /// `user_error`, with: `sharing.SharingUserError`.
    UserError(SharingUserError),
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UnshareFileError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserError(_) => "user_error",
            Self::AccessError(_) => "access_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UnshareFileError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UserError(value) => writer.nested("user_error", value),
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_error" => Self::UserError(tagged.nested()?),
            "access_error" => Self::AccessError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/unshare_folder`, and one more place (`sharing.UnshareFolderError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnshareFolderError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `team_folder`.
    TeamFolder,
    /// `no_permission`.
    NoPermission,
    /// `too_many_files`.
    TooManyFiles,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UnshareFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::TeamFolder => "team_folder",
            Self::NoPermission => "no_permission",
            Self::TooManyFiles => "too_many_files",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UnshareFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "team_folder" => Self::TeamFolder,
            "no_permission" => Self::NoPermission,
            "too_many_files" => Self::TooManyFiles,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/update_file_policy` (`sharing.UpdateFilePolicyError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFilePolicyError {
    /// `access_error`, with: `sharing.SharingFileAccessError`.
    AccessError(SharingFileAccessError),
    /// `invalid_file_settings`.
    InvalidFileSettings,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdateFilePolicyError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::InvalidFileSettings => "invalid_file_settings",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdateFilePolicyError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "invalid_file_settings" => Self::InvalidFileSettings,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/update_folder_member` (`sharing.UpdateFolderMemberError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFolderMemberError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `member_error`, with: `sharing.SharedFolderMemberError`.
    MemberError(SharedFolderMemberError),
    /// `no_explicit_access`, with: `sharing.AddFolderMemberError`.
    NoExplicitAccess(AddFolderMemberError),
    /// `insufficient_plan`.
    InsufficientPlan,
    /// `no_permission`.
    NoPermission,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdateFolderMemberError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::MemberError(_) => "member_error",
            Self::NoExplicitAccess(_) => "no_explicit_access",
            Self::InsufficientPlan => "insufficient_plan",
            Self::NoPermission => "no_permission",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdateFolderMemberError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::MemberError(value) => writer.nested("member_error", value),
            Self::NoExplicitAccess(value) => writer.nested("no_explicit_access", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "member_error" => Self::MemberError(tagged.nested()?),
            "no_explicit_access" => Self::NoExplicitAccess(tagged.nested()?),
            "insufficient_plan" => Self::InsufficientPlan,
            "no_permission" => Self::NoPermission,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `sharing/update_folder_policy` (`sharing.UpdateFolderPolicyError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFolderPolicyError {
    /// `access_error`, with: `sharing.SharedFolderAccessError`.
    AccessError(SharedFolderAccessError),
    /// `not_on_team`.
    NotOnTeam,
    /// `team_policy_disallows_member_policy`.
    TeamPolicyDisallowsMemberPolicy,
    /// `disallowed_shared_link_policy`.
    DisallowedSharedLinkPolicy,
    /// `no_permission`.
    NoPermission,
    /// `team_folder`.
    TeamFolder,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UpdateFolderPolicyError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::NotOnTeam => "not_on_team",
            Self::TeamPolicyDisallowsMemberPolicy => "team_policy_disallows_member_policy",
            Self::DisallowedSharedLinkPolicy => "disallowed_shared_link_policy",
            Self::NoPermission => "no_permission",
            Self::TeamFolder => "team_folder",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UpdateFolderPolicyError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "not_on_team" => Self::NotOnTeam,
            "team_policy_disallows_member_policy" => Self::TeamPolicyDisallowsMemberPolicy,
            "disallowed_shared_link_policy" => Self::DisallowedSharedLinkPolicy,
            "no_permission" => Self::NoPermission,
            "team_folder" => Self::TeamFolder,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.FolderPolicy`, and 6 more places (`sharing.ViewerInfoPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ViewerInfoPolicy {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ViewerInfoPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ViewerInfoPolicy {
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
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.VisibilityPolicy` (`sharing.VisibilityPolicyDisallowedReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VisibilityPolicyDisallowedReason {
    /// `delete_and_recreate`.
    DeleteAndRecreate,
    /// `restricted_by_shared_folder`.
    RestrictedBySharedFolder,
    /// `restricted_by_team`.
    RestrictedByTeam,
    /// `user_not_on_team`.
    UserNotOnTeam,
    /// `user_account_type`.
    UserAccountType,
    /// `permission_denied`.
    PermissionDenied,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl VisibilityPolicyDisallowedReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DeleteAndRecreate => "delete_and_recreate",
            Self::RestrictedBySharedFolder => "restricted_by_shared_folder",
            Self::RestrictedByTeam => "restricted_by_team",
            Self::UserNotOnTeam => "user_not_on_team",
            Self::UserAccountType => "user_account_type",
            Self::PermissionDenied => "permission_denied",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for VisibilityPolicyDisallowedReason {
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
            "delete_and_recreate" => Self::DeleteAndRecreate,
            "restricted_by_shared_folder" => Self::RestrictedBySharedFolder,
            "restricted_by_team" => Self::RestrictedByTeam,
            "user_not_on_team" => Self::UserNotOnTeam,
            "user_account_type" => Self::UserAccountType,
            "permission_denied" => Self::PermissionDenied,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { AddFileMemberArgs AddFolderMemberArg AddMember AudienceExceptionContentInfo AudienceExceptions AudienceRestrictingSharedFolder CreateSharedLinkWithSettingsArg ExpectedSharedContentLinkMetadata FileLinkMetadata FileMemberActionResult FilePermission FolderLinkMetadata FolderPermission FolderPolicy GetFileMetadataArg GetFileMetadataBatchArg GetFileMetadataBatchResult GetMetadataArgs GetSharedLinkMetadataArg GroupInfo GroupMembershipInfo InsufficientPlan InsufficientQuotaAmounts InviteeMembershipInfo LinkAudienceOption LinkPermission LinkPermissions LinkSettings ListFileMembersArg ListFileMembersBatchArg ListFileMembersBatchResult ListFileMembersContinueArg ListFileMembersCountResult ListFilesArg ListFilesContinueArg ListFilesResult ListFolderMembersArgs ListFolderMembersContinueArg ListFolderMembersCursorArg ListFoldersArgs ListFoldersContinueArg ListFoldersResult ListSharedLinksArg ListSharedLinksResult MemberAccessLevelResult MemberPermission MembershipInfo ModifySharedLinkSettingsArgs MountFolderArg ParentFolderAccessInfo RelinquishAccessArg RelinquishAccessResult RelinquishFileMembershipArg RelinquishFolderMembershipArg RemoveFileMemberArg RemoveFolderMemberArg RevokeSharedLinkArg SetAccessInheritanceArg ShareFolderArg ShareFolderArgBase SharedContentLinkMetadata SharedContentLinkMetadataBase SharedFileMembers SharedFileMetadata SharedFolderMembers SharedFolderMetadata SharedFolderMetadataBase SharedLinkMetadataBase SharedLinkSettings TeamMemberInfo TransferFolderArg UnmountFolderArg UnshareFileArg UnshareFolderArg UpdateFileMemberArgs UpdateFilePolicyArg UpdateFolderMemberArg UpdateFolderPolicyArg UserFileMembershipInfo UserInfo UserMembershipInfo VisibilityPolicy }
wire::wire_unions! { SharedLinkMetadata AccessInheritance AccessLevel AclUpdatePolicy AddFileMemberError AddFolderMemberError AddMemberSelectorError AlphaResolvedVisibility ChangeLinkExpirationPolicy CreateSharedLinkWithSettingsError FileAction FileErrorResult FileMemberActionError FileMemberActionIndividualResult FileMemberRemoveActionResult FolderAction GetFileMetadataError GetFileMetadataIndividualResult GetSharedLinkFileError InviteeInfo JobError JobStatus LinkAccessLevel LinkAction LinkAudience LinkAudienceDisallowedReason LinkExpiry LinkPassword ListFileMembersContinueError ListFileMembersError ListFileMembersIndividualResult ListFilesContinueError ListFolderMembersContinueError ListFoldersContinueError ListSharedLinksError MemberAction MemberPolicy MemberSelector ModifySharedLinkSettingsError MountFolderError PermissionDeniedReason RelinquishAccessError RelinquishFileMembershipError RelinquishFolderMembershipError RemoveFileMemberError RemoveFolderMemberError RemoveMemberJobStatus RequestedLinkAccessLevel RequestedVisibility ResolvedVisibility RevokeSharedLinkError SetAccessInheritanceError ShareFolderError ShareFolderErrorBase ShareFolderErrorBaseV2 ShareFolderErrorV2 ShareFolderJobStatus ShareFolderLaunch SharePathError SharePathErrorBaseV2 SharePathErrorV2 SharedFolderAccessError SharedFolderMemberError SharedLinkAccessFailureReason SharedLinkAlreadyExistsMetadata SharedLinkError SharedLinkMetadataError SharedLinkPolicy SharedLinkSettingsError SharingFileAccessError SharingUserError TransferFolderError UnmountFolderError UnshareFileError UnshareFolderError UpdateFilePolicyError UpdateFolderMemberError UpdateFolderPolicyError ViewerInfoPolicy VisibilityPolicyDisallowedReason }
