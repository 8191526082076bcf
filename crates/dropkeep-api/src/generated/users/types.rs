// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `users`.

use crate::wire;

/// `users.Account`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// String of exactly 40 characters.
    pub account_id: String,
    /// `users.Name`.
    pub name: Name,
    /// String.
    pub email: String,
    /// Boolean.
    pub email_verified: bool,
    /// String. May be absent.
    pub profile_photo_url: Option<String>,
    /// Boolean.
    pub disabled: bool,
}

impl Account {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: impl Into<String>,
        name: Name,
        email: impl Into<String>,
        email_verified: bool,
        disabled: bool,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name,
            email: email.into(),
            email_verified,
            profile_photo_url: None,
            disabled,
        }
    }

    /// Sets `profile_photo_url`.
    #[must_use]
    #[inline]
    pub fn profile_photo_url(mut self, profile_photo_url: impl Into<String>) -> Self {
        self.profile_photo_url = Some(profile_photo_url.into());
        self
    }
}

impl wire::Fields for Account {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_id", &self.account_id);
        writer.field("name", &self.name);
        writer.field("email", &self.email);
        writer.field("email_verified", &self.email_verified);
        writer.optional("profile_photo_url", self.profile_photo_url.as_ref());
        writer.field("disabled", &self.disabled);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            account_id: object.required("account_id")?,
            name: object.required("name")?,
            email: object.required("email")?,
            email_verified: object.required("email_verified")?,
            profile_photo_url: object.optional("profile_photo_url")?,
            disabled: object.required("disabled")?,
        })
    }
}

/// Result of `users/get_account`, and one more place (`users.BasicAccount`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BasicAccount {
    /// String of exactly 40 characters.
    pub account_id: String,
    /// `users.Name`.
    pub name: Name,
    /// String.
    pub email: String,
    /// Boolean.
    pub email_verified: bool,
    /// String. May be absent.
    pub profile_photo_url: Option<String>,
    /// Boolean.
    pub disabled: bool,
    /// Boolean.
    pub is_teammate: bool,
    /// String. May be absent.
    pub team_member_id: Option<String>,
}

impl BasicAccount {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: impl Into<String>,
        name: Name,
        email: impl Into<String>,
        email_verified: bool,
        disabled: bool,
        is_teammate: bool,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name,
            email: email.into(),
            email_verified,
            profile_photo_url: None,
            disabled,
            is_teammate,
            team_member_id: None,
        }
    }

    /// Sets `profile_photo_url`.
    #[must_use]
    #[inline]
    pub fn profile_photo_url(mut self, profile_photo_url: impl Into<String>) -> Self {
        self.profile_photo_url = Some(profile_photo_url.into());
        self
    }

    /// Sets `team_member_id`.
    #[must_use]
    #[inline]
    pub fn team_member_id(mut self, team_member_id: impl Into<String>) -> Self {
        self.team_member_id = Some(team_member_id.into());
        self
    }
}

impl wire::Fields for BasicAccount {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_id", &self.account_id);
        writer.field("name", &self.name);
        writer.field("email", &self.email);
        writer.field("email_verified", &self.email_verified);
        writer.optional("profile_photo_url", self.profile_photo_url.as_ref());
        writer.field("disabled", &self.disabled);
        writer.field("is_teammate", &self.is_teammate);
        writer.optional("team_member_id", self.team_member_id.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            account_id: object.required("account_id")?,
            name: object.required("name")?,
            email: object.required("email")?,
            email_verified: object.required("email_verified")?,
            profile_photo_url: object.optional("profile_photo_url")?,
            disabled: object.required("disabled")?,
            is_teammate: object.required("is_teammate")?,
            team_member_id: object.optional("team_member_id")?,
        })
    }
}

/// Result of `users/get_current_account` (`users.FullAccount`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FullAccount {
    /// String of exactly 40 characters.
    pub account_id: String,
    /// `users.Name`.
    pub name: Name,
    /// String.
    pub email: String,
    /// Boolean.
    pub email_verified: bool,
    /// String. May be absent.
    pub profile_photo_url: Option<String>,
    /// Boolean.
    pub disabled: bool,
    /// String of exactly 2 characters. May be absent.
    pub country: Option<String>,
    /// String of at least 2 characters.
    pub locale: String,
    /// String.
    pub referral_link: String,
    /// `users.FullTeam`. May be absent.
    pub team: Option<FullTeam>,
    /// String. May be absent.
    pub team_member_id: Option<String>,
    /// Boolean.
    pub is_paired: bool,
    /// `users_common.AccountType`.
    pub account_type: crate::users_common::AccountType,
    /// `common.RootInfo`.
    pub root_info: crate::common::RootInfo,
}

impl FullAccount {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: impl Into<String>,
        name: Name,
        email: impl Into<String>,
        email_verified: bool,
        disabled: bool,
        locale: impl Into<String>,
        referral_link: impl Into<String>,
        is_paired: bool,
        account_type: crate::users_common::AccountType,
        root_info: crate::common::RootInfo,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name,
            email: email.into(),
            email_verified,
            profile_photo_url: None,
            disabled,
            country: None,
            locale: locale.into(),
            referral_link: referral_link.into(),
            team: None,
            team_member_id: None,
            is_paired,
            account_type,
            root_info,
        }
    }

    /// Sets `profile_photo_url`.
    #[must_use]
    #[inline]
    pub fn profile_photo_url(mut self, profile_photo_url: impl Into<String>) -> Self {
        self.profile_photo_url = Some(profile_photo_url.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `team`.
    #[must_use]
    #[inline]
    pub fn team(mut self, team: FullTeam) -> Self {
        self.team = Some(team);
        self
    }

    /// Sets `team_member_id`.
    #[must_use]
    #[inline]
    pub fn team_member_id(mut self, team_member_id: impl Into<String>) -> Self {
        self.team_member_id = Some(team_member_id.into());
        self
    }
}

impl wire::Fields for FullAccount {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_id", &self.account_id);
        writer.field("name", &self.name);
        writer.field("email", &self.email);
        writer.field("email_verified", &self.email_verified);
        writer.optional("profile_photo_url", self.profile_photo_url.as_ref());
        writer.field("disabled", &self.disabled);
        writer.optional("country", self.country.as_ref());
        writer.field("locale", &self.locale);
        writer.field("referral_link", &self.referral_link);
        writer.optional("team", self.team.as_ref());
        writer.optional("team_member_id", self.team_member_id.as_ref());
        writer.field("is_paired", &self.is_paired);
        writer.field("account_type", &self.account_type);
        writer.field("root_info", &self.root_info);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            account_id: object.required("account_id")?,
            name: object.required("name")?,
            email: object.required("email")?,
            email_verified: object.required("email_verified")?,
            profile_photo_url: object.optional("profile_photo_url")?,
            disabled: object.required("disabled")?,
            country: object.optional("country")?,
            locale: object.required("locale")?,
            referral_link: object.required("referral_link")?,
            team: object.optional("team")?,
            team_member_id: object.optional("team_member_id")?,
            is_paired: object.required("is_paired")?,
            account_type: object.required("account_type")?,
            root_info: object.required("root_info")?,
        })
    }
}

/// Part of `users.FullAccount` (`users.FullTeam`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FullTeam {
    /// String.
    pub id: String,
    /// String.
    pub name: String,
    /// `team_policies.TeamSharingPolicies`.
    pub sharing_policies: crate::team_policies::TeamSharingPolicies,
    /// `team_policies.OfficeAddInPolicy`.
    pub office_addin_policy: crate::team_policies::OfficeAddInPolicy,
    /// `team_policies.TopLevelContentPolicy`.
    pub top_level_content_policy: crate::team_policies::TopLevelContentPolicy,
}

impl FullTeam {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        sharing_policies: crate::team_policies::TeamSharingPolicies,
        office_addin_policy: crate::team_policies::OfficeAddInPolicy,
        top_level_content_policy: crate::team_policies::TopLevelContentPolicy,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            sharing_policies,
            office_addin_policy,
            top_level_content_policy,
        }
    }
}

impl wire::Fields for FullTeam {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("name", &self.name);
        writer.field("sharing_policies", &self.sharing_policies);
        writer.field("office_addin_policy", &self.office_addin_policy);
        writer.field("top_level_content_policy", &self.top_level_content_policy);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            sharing_policies: object.required("sharing_policies")?,
            office_addin_policy: object.required("office_addin_policy")?,
            top_level_content_policy: object.required("top_level_content_policy")?,
        })
    }
}

/// Argument of `users/get_account` (`users.GetAccountArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountArg {
    /// String of exactly 40 characters.
    pub account_id: String,
}

impl GetAccountArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into() }
    }
}

impl wire::Fields for GetAccountArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_id", &self.account_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { account_id: object.required("account_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "account_id",
            wire::check::text(&self.account_id, None, (Some(40), Some(40))),
        )?;
        Ok(())
    }
}

/// Argument of `users/get_account_batch` (`users.GetAccountBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountBatchArg {
    /// List of at least one item, each: string of exactly 40 characters.
    pub account_ids: Vec<String>,
}

impl GetAccountBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(account_ids: Vec<String>) -> Self {
        Self { account_ids }
    }
}

impl wire::Fields for GetAccountBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("account_ids", &self.account_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { account_ids: object.required("account_ids")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "account_ids",
            wire::check::items(&self.account_ids, (Some(1), None)).and_then(|()| {
                wire::check::each(&self.account_ids, |item| {
                    wire::check::text(item, None, (Some(40), Some(40)))
                })
            }),
        )?;
        Ok(())
    }
}

/// Part of `users.SpaceAllocation` (`users.IndividualSpaceAllocation`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IndividualSpaceAllocation {
    /// Integer.
    pub allocated: u64,
}

impl IndividualSpaceAllocation {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(allocated: u64) -> Self {
        Self { allocated }
    }
}

impl wire::Fields for IndividualSpaceAllocation {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("allocated", &self.allocated);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { allocated: object.required("allocated")? })
    }
}

/// Part of `team.MemberProfile`, and 4 more places (`users.Name`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Name {
    /// String.
    pub given_name: String,
    /// String.
    pub surname: String,
    /// String.
    pub familiar_name: String,
    /// String.
    pub display_name: String,
    /// String.
    pub abbreviated_name: String,
}

impl Name {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        given_name: impl Into<String>,
        surname: impl Into<String>,
        familiar_name: impl Into<String>,
        display_name: impl Into<String>,
        abbreviated_name: impl Into<String>,
    ) -> Self {
        Self {
            given_name: given_name.into(),
            surname: surname.into(),
            familiar_name: familiar_name.into(),
            display_name: display_name.into(),
            abbreviated_name: abbreviated_name.into(),
        }
    }
}

impl wire::Fields for Name {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("given_name", &self.given_name);
        writer.field("surname", &self.surname);
        writer.field("familiar_name", &self.familiar_name);
        writer.field("display_name", &self.display_name);
        writer.field("abbreviated_name", &self.abbreviated_name);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            given_name: object.required("given_name")?,
            surname: object.required("surname")?,
            familiar_name: object.required("familiar_name")?,
            display_name: object.required("display_name")?,
            abbreviated_name: object.required("abbreviated_name")?,
        })
    }
}

/// Result of `users/get_space_usage` (`users.SpaceUsage`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SpaceUsage {
    /// Integer.
    pub used: u64,
    /// `users.SpaceAllocation`.
    pub allocation: SpaceAllocation,
}

impl SpaceUsage {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(used: u64, allocation: SpaceAllocation) -> Self {
        Self { used, allocation }
    }
}

impl wire::Fields for SpaceUsage {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("used", &self.used);
        writer.field("allocation", &self.allocation);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { used: object.required("used")?, allocation: object.required("allocation")? })
    }
}

/// Part of `sharing.FileLinkMetadata`, and 6 more places (`users.Team`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// String.
    pub id: String,
    /// String.
    pub name: String,
}

impl Team {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}

impl wire::Fields for Team {
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

/// Part of `users.SpaceAllocation` (`users.TeamSpaceAllocation`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamSpaceAllocation {
    /// Integer.
    pub used: u64,
    /// Integer.
    pub allocated: u64,
    /// Integer.
    pub user_within_team_space_allocated: u64,
    /// `team_common.MemberSpaceLimitType`.
    pub user_within_team_space_limit_type: crate::team_common::MemberSpaceLimitType,
    /// Integer.
    pub user_within_team_space_used_cached: u64,
}

impl TeamSpaceAllocation {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        used: u64,
        allocated: u64,
        user_within_team_space_allocated: u64,
        user_within_team_space_limit_type: crate::team_common::MemberSpaceLimitType,
        user_within_team_space_used_cached: u64,
    ) -> Self {
        Self {
            used,
            allocated,
            user_within_team_space_allocated,
            user_within_team_space_limit_type,
            user_within_team_space_used_cached,
        }
    }
}

impl wire::Fields for TeamSpaceAllocation {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("used", &self.used);
        writer.field("allocated", &self.allocated);
        writer.field("user_within_team_space_allocated", &self.user_within_team_space_allocated);
        writer.field("user_within_team_space_limit_type", &self.user_within_team_space_limit_type);
        writer
            .field("user_within_team_space_used_cached", &self.user_within_team_space_used_cached);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            used: object.required("used")?,
            allocated: object.required("allocated")?,
            user_within_team_space_allocated: object
                .required("user_within_team_space_allocated")?,
            user_within_team_space_limit_type: object
                .required("user_within_team_space_limit_type")?,
            user_within_team_space_used_cached: object
                .required("user_within_team_space_used_cached")?,
        })
    }
}

/// Argument of `users/features/get_values` (`users.UserFeaturesGetValuesBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFeaturesGetValuesBatchArg {
    /// List, each: `users.UserFeature`.
    pub features: Vec<UserFeature>,
}

impl UserFeaturesGetValuesBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(features: Vec<UserFeature>) -> Self {
        Self { features }
    }
}

impl wire::Fields for UserFeaturesGetValuesBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("features", &self.features);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { features: object.required("features")? })
    }
}

/// Result of `users/features/get_values` (`users.UserFeaturesGetValuesBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFeaturesGetValuesBatchResult {
    /// List, each: `users.UserFeatureValue`.
    pub values: Vec<UserFeatureValue>,
}

impl UserFeaturesGetValuesBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(values: Vec<UserFeatureValue>) -> Self {
        Self { values }
    }
}

impl wire::Fields for UserFeaturesGetValuesBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("values", &self.values);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { values: object.required("values")? })
    }
}

/// Part of `users.UserFeatureValue` (`users.DistinctMemberHomeValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DistinctMemberHomeValue {
    /// `enabled`, with: boolean.
    Enabled(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DistinctMemberHomeValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Enabled(_) => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DistinctMemberHomeValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Enabled(value) => writer.nested("enabled", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "enabled" => Self::Enabled(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.UserFeatureValue` (`users.FileLockingValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileLockingValue {
    /// `enabled`, with: boolean.
    Enabled(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FileLockingValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Enabled(_) => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FileLockingValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Enabled(value) => writer.nested("enabled", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "enabled" => Self::Enabled(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `users/get_account_batch` (`users.GetAccountBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAccountBatchError {
    /// `no_account`, with: string of exactly 40 characters.
    NoAccount(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetAccountBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NoAccount(_) => "no_account",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetAccountBatchError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::NoAccount(value) => writer.nested("no_account", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "no_account" => Self::NoAccount(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `users/get_account` (`users.GetAccountError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAccountError {
    /// `no_account`.
    NoAccount,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GetAccountError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::NoAccount => "no_account",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GetAccountError {
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
            "no_account" => Self::NoAccount,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.UserFeatureValue` (`users.PaperAsFilesValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaperAsFilesValue {
    /// `enabled`, with: boolean.
    Enabled(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl PaperAsFilesValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Enabled(_) => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for PaperAsFilesValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Enabled(value) => writer.nested("enabled", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "enabled" => Self::Enabled(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.SpaceUsage` (`users.SpaceAllocation`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SpaceAllocation {
    /// `individual`, with: `users.IndividualSpaceAllocation`.
    Individual(IndividualSpaceAllocation),
    /// `team`, with: `users.TeamSpaceAllocation`.
    Team(TeamSpaceAllocation),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SpaceAllocation {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Individual(_) => "individual",
            Self::Team(_) => "team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SpaceAllocation {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Individual(value) => writer.inline("individual", value),
            Self::Team(value) => writer.inline("team", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "individual" => Self::Individual(tagged.inline()?),
            "team" => Self::Team(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.UserFeatureValue` (`users.TeamSharedDropboxValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamSharedDropboxValue {
    /// `enabled`, with: boolean.
    Enabled(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamSharedDropboxValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Enabled(_) => "enabled",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamSharedDropboxValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Enabled(value) => writer.nested("enabled", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "enabled" => Self::Enabled(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.UserFeaturesGetValuesBatchArg` (`users.UserFeature`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserFeature {
    /// `paper_as_files`.
    PaperAsFiles,
    /// `file_locking`.
    FileLocking,
    /// `team_shared_dropbox`.
    TeamSharedDropbox,
    /// `distinct_member_home`.
    DistinctMemberHome,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserFeature {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PaperAsFiles => "paper_as_files",
            Self::FileLocking => "file_locking",
            Self::TeamSharedDropbox => "team_shared_dropbox",
            Self::DistinctMemberHome => "distinct_member_home",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserFeature {
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
            "paper_as_files" => Self::PaperAsFiles,
            "file_locking" => Self::FileLocking,
            "team_shared_dropbox" => Self::TeamSharedDropbox,
            "distinct_member_home" => Self::DistinctMemberHome,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.UserFeaturesGetValuesBatchResult` (`users.UserFeatureValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserFeatureValue {
    /// `paper_as_files`, with: `users.PaperAsFilesValue`.
    PaperAsFiles(PaperAsFilesValue),
    /// `file_locking`, with: `users.FileLockingValue`.
    FileLocking(FileLockingValue),
    /// `team_shared_dropbox`, with: `users.TeamSharedDropboxValue`.
    TeamSharedDropbox(TeamSharedDropboxValue),
    /// `distinct_member_home`, with: `users.DistinctMemberHomeValue`.
    DistinctMemberHome(DistinctMemberHomeValue),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserFeatureValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::PaperAsFiles(_) => "paper_as_files",
            Self::FileLocking(_) => "file_locking",
            Self::TeamSharedDropbox(_) => "team_shared_dropbox",
            Self::DistinctMemberHome(_) => "distinct_member_home",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserFeatureValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PaperAsFiles(value) => writer.nested("paper_as_files", value),
            Self::FileLocking(value) => writer.nested("file_locking", value),
            Self::TeamSharedDropbox(value) => writer.nested("team_shared_dropbox", value),
            Self::DistinctMemberHome(value) => writer.nested("distinct_member_home", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "paper_as_files" => Self::PaperAsFiles(tagged.nested()?),
            "file_locking" => Self::FileLocking(tagged.nested()?),
            "team_shared_dropbox" => Self::TeamSharedDropbox(tagged.nested()?),
            "distinct_member_home" => Self::DistinctMemberHome(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `users/features/get_values` (`users.UserFeaturesGetValuesBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserFeaturesGetValuesBatchError {
    /// `empty_features_list`.
    EmptyFeaturesList,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserFeaturesGetValuesBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::EmptyFeaturesList => "empty_features_list",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserFeaturesGetValuesBatchError {
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
            "empty_features_list" => Self::EmptyFeaturesList,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { Account BasicAccount FullAccount FullTeam GetAccountArg GetAccountBatchArg IndividualSpaceAllocation Name SpaceUsage Team TeamSpaceAllocation UserFeaturesGetValuesBatchArg UserFeaturesGetValuesBatchResult }
wire::wire_unions! { DistinctMemberHomeValue FileLockingValue GetAccountBatchError GetAccountError PaperAsFilesValue SpaceAllocation TeamSharedDropboxValue UserFeature UserFeatureValue UserFeaturesGetValuesBatchError }
