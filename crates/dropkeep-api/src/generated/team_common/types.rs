// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `team_common`.

use crate::wire;

/// Part of `team.GroupsListResult` (`team_common.GroupSummary`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupSummary {
    /// String.
    pub group_name: String,
    /// String.
    pub group_id: String,
    /// String. May be absent.
    pub group_external_id: Option<String>,
    /// Integer. May be absent.
    pub member_count: Option<u32>,
    /// `team_common.GroupManagementType`.
    pub group_management_type: GroupManagementType,
}

impl GroupSummary {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        group_name: impl Into<String>,
        group_id: impl Into<String>,
        group_management_type: GroupManagementType,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            group_id: group_id.into(),
            group_external_id: None,
            member_count: None,
            group_management_type,
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

impl wire::Fields for GroupSummary {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group_name", &self.group_name);
        writer.field("group_id", &self.group_id);
        writer.optional("group_external_id", self.group_external_id.as_ref());
        writer.optional("member_count", self.member_count.as_ref());
        writer.field("group_management_type", &self.group_management_type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group_name: object.required("group_name")?,
            group_id: object.required("group_id")?,
            group_external_id: object.optional("group_external_id")?,
            member_count: object.optional("member_count")?,
            group_management_type: object.required("group_management_type")?,
        })
    }
}

/// Part of `team_log.GetTeamEventsArg` (`team_common.TimeRange`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// Time, in whole seconds. May be absent.
    pub start_time: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub end_time: Option<jiff::Timestamp>,
}

impl TimeRange {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { start_time: None, end_time: None }
    }

    /// Sets `start_time`.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: jiff::Timestamp) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time`.
    #[must_use]
    #[inline]
    pub fn end_time(mut self, end_time: jiff::Timestamp) -> Self {
        self.end_time = Some(end_time);
        self
    }
}

impl Default for TimeRange {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for TimeRange {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("start_time", self.start_time.as_ref());
        writer.optional("end_time", self.end_time.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_time: object.optional("start_time")?,
            end_time: object.optional("end_time")?,
        })
    }
}

/// Part of `sharing.GroupInfo`, and 6 more places (`team_common.GroupManagementType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupManagementType {
    /// `user_managed`.
    UserManaged,
    /// `company_managed`.
    CompanyManaged,
    /// `system_managed`.
    SystemManaged,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupManagementType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserManaged => "user_managed",
            Self::CompanyManaged => "company_managed",
            Self::SystemManaged => "system_managed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupManagementType {
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
            "user_managed" => Self::UserManaged,
            "company_managed" => Self::CompanyManaged,
            "system_managed" => Self::SystemManaged,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `sharing.GroupInfo` (`team_common.GroupType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupType {
    /// `team`.
    Team,
    /// `user_managed`.
    UserManaged,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Team => "team",
            Self::UserManaged => "user_managed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupType {
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
            "user_managed" => Self::UserManaged,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `users.TeamSpaceAllocation` (`team_common.MemberSpaceLimitType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberSpaceLimitType {
    /// `off`.
    Off,
    /// `alert_only`.
    AlertOnly,
    /// `stop_sync`.
    StopSync,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MemberSpaceLimitType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::AlertOnly => "alert_only",
            Self::StopSync => "stop_sync",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MemberSpaceLimitType {
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
            "off" => Self::Off,
            "alert_only" => Self::AlertOnly,
            "stop_sync" => Self::StopSync,
            _ => Self::Other(tagged.other()),
        })
    }
}

wire::wire_structs! { GroupSummary TimeRange }
wire::wire_unions! { GroupManagementType GroupType MemberSpaceLimitType }
