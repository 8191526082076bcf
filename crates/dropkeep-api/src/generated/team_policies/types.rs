// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `team_policies`.

use crate::wire;

/// Part of `team.TeamGetInfoResult` (`team_policies.TeamMemberPolicies`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberPolicies {
    /// `team_policies.TeamSharingPolicies`.
    pub sharing: TeamSharingPolicies,
    /// `team_policies.EmmState`.
    pub emm_state: EmmState,
    /// `team_policies.OfficeAddInPolicy`.
    pub office_addin: OfficeAddInPolicy,
    /// `team_policies.SuggestMembersPolicy`.
    pub suggest_members_policy: SuggestMembersPolicy,
    /// `team_policies.TopLevelContentPolicy`.
    pub top_level_content_policy: TopLevelContentPolicy,
}

impl TeamMemberPolicies {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        sharing: TeamSharingPolicies,
        emm_state: EmmState,
        office_addin: OfficeAddInPolicy,
        suggest_members_policy: SuggestMembersPolicy,
        top_level_content_policy: TopLevelContentPolicy,
    ) -> Self {
        Self { sharing, emm_state, office_addin, suggest_members_policy, top_level_content_policy }
    }
}

impl wire::Fields for TeamMemberPolicies {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("sharing", &self.sharing);
        writer.field("emm_state", &self.emm_state);
        writer.field("office_addin", &self.office_addin);
        writer.field("suggest_members_policy", &self.suggest_members_policy);
        writer.field("top_level_content_policy", &self.top_level_content_policy);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            sharing: object.required("sharing")?,
            emm_state: object.required("emm_state")?,
            office_addin: object.required("office_addin")?,
            suggest_members_policy: object.required("suggest_members_policy")?,
            top_level_content_policy: object.required("top_level_content_policy")?,
        })
    }
}

/// Part of `team_policies.TeamMemberPolicies`, and one more place (`team_policies.TeamSharingPolicies`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamSharingPolicies {
    /// `team_policies.SharedFolderMemberPolicy`.
    pub shared_folder_member_policy: SharedFolderMemberPolicy,
    /// `team_policies.SharedFolderJoinPolicy`.
    pub shared_folder_join_policy: SharedFolderJoinPolicy,
    /// `team_policies.SharedLinkCreatePolicy`.
    pub shared_link_create_policy: SharedLinkCreatePolicy,
    /// `team_policies.GroupCreation`.
    pub group_creation_policy: GroupCreation,
    /// `team_policies.SharedFolderBlanketLinkRestrictionPolicy`.
    pub shared_folder_link_restriction_policy: SharedFolderBlanketLinkRestrictionPolicy,
    /// `team_policies.EnforceLinkPasswordPolicy`.
    pub enforce_link_password_policy: EnforceLinkPasswordPolicy,
    /// `team_policies.DefaultLinkExpirationDaysPolicy`.
    pub default_link_expiration_days_policy: DefaultLinkExpirationDaysPolicy,
    /// `team_policies.SharedLinkDefaultPermissionsPolicy`.
    pub shared_link_default_permissions_policy: SharedLinkDefaultPermissionsPolicy,
}

impl TeamSharingPolicies {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        shared_folder_member_policy: SharedFolderMemberPolicy,
        shared_folder_join_policy: SharedFolderJoinPolicy,
        shared_link_create_policy: SharedLinkCreatePolicy,
        group_creation_policy: GroupCreation,
        shared_folder_link_restriction_policy: SharedFolderBlanketLinkRestrictionPolicy,
        enforce_link_password_policy: EnforceLinkPasswordPolicy,
        default_link_expiration_days_policy: DefaultLinkExpirationDaysPolicy,
        shared_link_default_permissions_policy: SharedLinkDefaultPermissionsPolicy,
    ) -> Self {
        Self {
            shared_folder_member_policy,
            shared_folder_join_policy,
            shared_link_create_policy,
            group_creation_policy,
            shared_folder_link_restriction_policy,
            enforce_link_password_policy,
            default_link_expiration_days_policy,
            shared_link_default_permissions_policy,
        }
    }
}

impl wire::Fields for TeamSharingPolicies {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("shared_folder_member_policy", &self.shared_folder_member_policy);
        writer.field("shared_folder_join_policy", &self.shared_folder_join_policy);
        writer.field("shared_link_create_policy", &self.shared_link_create_policy);
        writer.field("group_creation_policy", &self.group_creation_policy);
        writer.field(
            "shared_folder_link_restriction_policy",
            &self.shared_folder_link_restriction_policy,
        );
        writer.field("enforce_link_password_policy", &self.enforce_link_password_policy);
        writer.field(
            "default_link_expiration_days_policy",
            &self.default_link_expiration_days_policy,
        );
        writer.field(
            "shared_link_default_permissions_policy",
            &self.shared_link_default_permissions_policy,
        );
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            shared_folder_member_policy: object.required("shared_folder_member_policy")?,
            shared_folder_join_policy: object.required("shared_folder_join_policy")?,
            shared_link_create_policy: object.required("shared_link_create_policy")?,
            group_creation_policy: object.required("group_creation_policy")?,
            shared_folder_link_restriction_policy: object
                .required("shared_folder_link_restriction_policy")?,
            enforce_link_password_policy: object.required("enforce_link_password_policy")?,
            default_link_expiration_days_policy: object
                .required("default_link_expiration_days_policy")?,
            shared_link_default_permissions_policy: object
                .required("shared_link_default_permissions_policy")?,
        })
    }
}

/// `team_policies.CameraUploadsPolicyState`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CameraUploadsPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CameraUploadsPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CameraUploadsPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.ComputerBackupPolicyState`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComputerBackupPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// `default`.
    Default,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ComputerBackupPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Default => "default",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ComputerBackupPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            "default" => Self::Default,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermissions`, and one more place (`team_policies.DefaultLinkExpirationDaysPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DefaultLinkExpirationDaysPolicy {
    /// `none`.
    None,
    /// `day_1`.
    Day1,
    /// `day_3`.
    Day3,
    /// `day_7`.
    Day7,
    /// `day_30`.
    Day30,
    /// `day_90`.
    Day90,
    /// `day_180`.
    Day180,
    /// `year_1`.
    Year1,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DefaultLinkExpirationDaysPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Day1 => "day_1",
            Self::Day3 => "day_3",
            Self::Day7 => "day_7",
            Self::Day30 => "day_30",
            Self::Day90 => "day_90",
            Self::Day180 => "day_180",
            Self::Year1 => "year_1",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DefaultLinkExpirationDaysPolicy {
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
            "none" => Self::None,
            "day_1" => Self::Day1,
            "day_3" => Self::Day3,
            "day_7" => Self::Day7,
            "day_30" => Self::Day30,
            "day_90" => Self::Day90,
            "day_180" => Self::Day180,
            "year_1" => Self::Year1,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.EmmChangePolicyDetails`, and 2 more places (`team_policies.EmmState`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EmmState {
    /// `disabled`.
    Disabled,
    /// `optional`.
    Optional,
    /// `required`.
    Required,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl EmmState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Optional => "optional",
            Self::Required => "required",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for EmmState {
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
            "disabled" => Self::Disabled,
            "optional" => Self::Optional,
            "required" => Self::Required,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.LinkPermissions`, and one more place (`team_policies.EnforceLinkPasswordPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EnforceLinkPasswordPolicy {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl EnforceLinkPasswordPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Optional => "optional",
            Self::Required => "required",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for EnforceLinkPasswordPolicy {
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
            "optional" => Self::Optional,
            "required" => Self::Required,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.ExternalDriveBackupPolicyState`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExternalDriveBackupPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// `default`.
    Default,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExternalDriveBackupPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Default => "default",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExternalDriveBackupPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            "default" => Self::Default,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.FileLockingPolicyChangedDetails`, and one more place (`team_policies.FileLockingPolicyState`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileLockingPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileLockingPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileLockingPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.FileProviderMigrationPolicyChangedDetails`, and one more place (`team_policies.FileProviderMigrationPolicyState`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileProviderMigrationPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// `default`.
    Default,
    /// `immediate`.
    Immediate,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileProviderMigrationPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Default => "default",
            Self::Immediate => "immediate",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileProviderMigrationPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            "default" => Self::Default,
            "immediate" => Self::Immediate,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.GroupUserManagementChangePolicyDetails`, and 2 more places (`team_policies.GroupCreation`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupCreation {
    /// `admins_and_members`.
    AdminsAndMembers,
    /// `admins_only`.
    AdminsOnly,
}

impl GroupCreation {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AdminsAndMembers => "admins_and_members",
            Self::AdminsOnly => "admins_only",
        }
    }
}

impl wire::Wire for GroupCreation {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "admins_and_members" => Self::AdminsAndMembers,
            "admins_only" => Self::AdminsOnly,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team_policies.TeamMemberPolicies`, and one more place (`team_policies.OfficeAddInPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OfficeAddInPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl OfficeAddInPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for OfficeAddInPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.PaperDefaultFolderPolicy`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDefaultFolderPolicy {
    /// `everyone_in_team`.
    EveryoneInTeam,
    /// `invite_only`.
    InviteOnly,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDefaultFolderPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EveryoneInTeam => "everyone_in_team",
            Self::InviteOnly => "invite_only",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDefaultFolderPolicy {
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
            "everyone_in_team" => Self::EveryoneInTeam,
            "invite_only" => Self::InviteOnly,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.PaperChangeDeploymentPolicyDetails`, and one more place (`team_policies.PaperDeploymentPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDeploymentPolicy {
    /// `full`.
    Full,
    /// `partial`.
    Partial,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDeploymentPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDeploymentPolicy {
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
            "full" => Self::Full,
            "partial" => Self::Partial,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.PaperDesktopPolicy`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperDesktopPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperDesktopPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperDesktopPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.PaperChangePolicyDetails`, and one more place (`team_policies.PaperEnabledPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperEnabledPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// `unspecified`.
    Unspecified,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperEnabledPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unspecified => "unspecified",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperEnabledPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            "unspecified" => Self::Unspecified,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.PasswordControlMode`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PasswordControlMode {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PasswordControlMode {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PasswordControlMode {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.PasswordStrengthRequirementsChangePolicyDetails`, and one more place (`team_policies.PasswordStrengthPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PasswordStrengthPolicy {
    /// `minimal_requirements`.
    MinimalRequirements,
    /// `moderate_password`.
    ModeratePassword,
    /// `strong_password`.
    StrongPassword,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PasswordStrengthPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MinimalRequirements => "minimal_requirements",
            Self::ModeratePassword => "moderate_password",
            Self::StrongPassword => "strong_password",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PasswordStrengthPolicy {
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
            "minimal_requirements" => Self::MinimalRequirements,
            "moderate_password" => Self::ModeratePassword,
            "strong_password" => Self::StrongPassword,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.DeviceApprovalsChangeOverageActionDetails`, and one more place (`team_policies.RolloutMethod`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RolloutMethod {
    /// `unlink_all`.
    UnlinkAll,
    /// `unlink_most_inactive`.
    UnlinkMostInactive,
    /// `add_member_to_exceptions`.
    AddMemberToExceptions,
}

impl RolloutMethod {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::UnlinkAll => "unlink_all",
            Self::UnlinkMostInactive => "unlink_most_inactive",
            Self::AddMemberToExceptions => "add_member_to_exceptions",
        }
    }
}

impl wire::Wire for RolloutMethod {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "unlink_all" => Self::UnlinkAll,
            "unlink_most_inactive" => Self::UnlinkMostInactive,
            "add_member_to_exceptions" => Self::AddMemberToExceptions,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team_policies.TeamSharingPolicies` (`team_policies.SharedFolderBlanketLinkRestrictionPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedFolderBlanketLinkRestrictionPolicy {
    /// `members`.
    Members,
    /// `anyone`.
    Anyone,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedFolderBlanketLinkRestrictionPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Members => "members",
            Self::Anyone => "anyone",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedFolderBlanketLinkRestrictionPolicy {
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
            "members" => Self::Members,
            "anyone" => Self::Anyone,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_policies.TeamSharingPolicies` (`team_policies.SharedFolderJoinPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedFolderJoinPolicy {
    /// `from_team_only`.
    FromTeamOnly,
    /// `from_anyone`.
    FromAnyone,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedFolderJoinPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::FromTeamOnly => "from_team_only",
            Self::FromAnyone => "from_anyone",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedFolderJoinPolicy {
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
            "from_team_only" => Self::FromTeamOnly,
            "from_anyone" => Self::FromAnyone,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_policies.TeamSharingPolicies` (`team_policies.SharedFolderMemberPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedFolderMemberPolicy {
    /// `team`.
    Team,
    /// `anyone`.
    Anyone,
    /// `team_and_approved`.
    TeamAndApproved,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedFolderMemberPolicy {
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

impl wire::Wire for SharedFolderMemberPolicy {
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

/// Part of `team_policies.TeamSharingPolicies` (`team_policies.SharedLinkCreatePolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkCreatePolicy {
    /// `default_public`.
    DefaultPublic,
    /// `default_team_only`.
    DefaultTeamOnly,
    /// `team_only`.
    TeamOnly,
    /// `default_no_one`.
    DefaultNoOne,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkCreatePolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DefaultPublic => "default_public",
            Self::DefaultTeamOnly => "default_team_only",
            Self::TeamOnly => "team_only",
            Self::DefaultNoOne => "default_no_one",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkCreatePolicy {
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
            "default_public" => Self::DefaultPublic,
            "default_team_only" => Self::DefaultTeamOnly,
            "team_only" => Self::TeamOnly,
            "default_no_one" => Self::DefaultNoOne,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_policies.TeamSharingPolicies` (`team_policies.SharedLinkDefaultPermissionsPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedLinkDefaultPermissionsPolicy {
    /// `default`.
    Default,
    /// `edit`.
    Edit,
    /// `view`.
    View,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharedLinkDefaultPermissionsPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Edit => "edit",
            Self::View => "view",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharedLinkDefaultPermissionsPolicy {
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
            "edit" => Self::Edit,
            "view" => Self::View,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.ShowcaseDownloadPolicy`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShowcaseDownloadPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShowcaseDownloadPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShowcaseDownloadPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.ShowcaseEnabledPolicy`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShowcaseEnabledPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShowcaseEnabledPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShowcaseEnabledPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.ShowcaseExternalSharingPolicy`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShowcaseExternalSharingPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ShowcaseExternalSharingPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ShowcaseExternalSharingPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.SmartSyncChangePolicyDetails`, and one more place (`team_policies.SmartSyncPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SmartSyncPolicy {
    /// `local`.
    Local,
    /// `on_demand`.
    OnDemand,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SmartSyncPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Local => "local",
            Self::OnDemand => "on_demand",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SmartSyncPolicy {
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
            "local" => Self::Local,
            "on_demand" => Self::OnDemand,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.SmarterSmartSyncPolicyChangedDetails`, and one more place (`team_policies.SmarterSmartSyncPolicyState`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SmarterSmartSyncPolicyState {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SmarterSmartSyncPolicyState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SmarterSmartSyncPolicyState {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.SsoChangePolicyDetails`, and one more place (`team_policies.SsoPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SsoPolicy {
    /// `disabled`.
    Disabled,
    /// `optional`.
    Optional,
    /// `required`.
    Required,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SsoPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Optional => "optional",
            Self::Required => "required",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SsoPolicy {
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
            "disabled" => Self::Disabled,
            "optional" => Self::Optional,
            "required" => Self::Required,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_policies.TeamMemberPolicies` (`team_policies.SuggestMembersPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestMembersPolicy {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SuggestMembersPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SuggestMembersPolicy {
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
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_policies.TeamMemberPolicies`, and one more place (`team_policies.TopLevelContentPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TopLevelContentPolicy {
    /// `admin_only`.
    AdminOnly,
    /// `everyone`.
    Everyone,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TopLevelContentPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AdminOnly => "admin_only",
            Self::Everyone => "everyone",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TopLevelContentPolicy {
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
            "admin_only" => Self::AdminOnly,
            "everyone" => Self::Everyone,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.TfaChangePolicyDetails`, and one more place (`team_policies.TwoStepVerificationPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TwoStepVerificationPolicy {
    /// `require_tfa_enable`.
    RequireTfaEnable,
    /// `require_tfa_disable`.
    RequireTfaDisable,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TwoStepVerificationPolicy {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RequireTfaEnable => "require_tfa_enable",
            Self::RequireTfaDisable => "require_tfa_disable",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TwoStepVerificationPolicy {
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
            "require_tfa_enable" => Self::RequireTfaEnable,
            "require_tfa_disable" => Self::RequireTfaDisable,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team_policies.TwoStepVerificationState`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TwoStepVerificationState {
    /// `required`.
    Required,
    /// `optional`.
    Optional,
    /// `disabled`.
    Disabled,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TwoStepVerificationState {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Disabled => "disabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TwoStepVerificationState {
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
            "required" => Self::Required,
            "optional" => Self::Optional,
            "disabled" => Self::Disabled,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { TeamMemberPolicies TeamSharingPolicies }
wire::wire_unions! { CameraUploadsPolicyState ComputerBackupPolicyState DefaultLinkExpirationDaysPolicy EmmState EnforceLinkPasswordPolicy ExternalDriveBackupPolicyState FileLockingPolicyState FileProviderMigrationPolicyState GroupCreation OfficeAddInPolicy PaperDefaultFolderPolicy PaperDeploymentPolicy PaperDesktopPolicy PaperEnabledPolicy PasswordControlMode PasswordStrengthPolicy RolloutMethod SharedFolderBlanketLinkRestrictionPolicy SharedFolderJoinPolicy SharedFolderMemberPolicy SharedLinkCreatePolicy SharedLinkDefaultPermissionsPolicy ShowcaseDownloadPolicy ShowcaseEnabledPolicy ShowcaseExternalSharingPolicy SmartSyncPolicy SmarterSmartSyncPolicyState SsoPolicy SuggestMembersPolicy TopLevelContentPolicy TwoStepVerificationPolicy TwoStepVerificationState }
