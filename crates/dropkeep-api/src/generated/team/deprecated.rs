// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types that only deprecated routes of `team` use.

use crate::wire;

/// Argument of `team/reports/get_activity`, and 3 more places (`team.DateRange`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DateRange {
    /// Date. May be absent.
    pub start_date: Option<jiff::civil::Date>,
    /// Date. May be absent.
    pub end_date: Option<jiff::civil::Date>,
}

impl DateRange {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { start_date: None, end_date: None }
    }

    /// Sets `start_date`.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, start_date: jiff::civil::Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets `end_date`.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, end_date: jiff::civil::Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

impl Default for DateRange {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for DateRange {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("start_date", self.start_date.as_ref());
        writer.optional("end_date", self.end_date.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_date: object.optional("start_date")?,
            end_date: object.optional("end_date")?,
        })
    }
}

/// Part of `team.GetDevicesReport`, and 2 more places (`team.DevicesActive`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DevicesActive {
    /// List, each: integer, or null.
    pub windows: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub macos: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub linux: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub ios: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub android: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub other: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub total: Vec<Option<u64>>,
}

impl DevicesActive {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        windows: Vec<Option<u64>>,
        macos: Vec<Option<u64>>,
        linux: Vec<Option<u64>>,
        ios: Vec<Option<u64>>,
        android: Vec<Option<u64>>,
        other: Vec<Option<u64>>,
        total: Vec<Option<u64>>,
    ) -> Self {
        Self { windows, macos, linux, ios, android, other, total }
    }
}

impl wire::Fields for DevicesActive {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("windows", &self.windows);
        writer.field("macos", &self.macos);
        writer.field("linux", &self.linux);
        writer.field("ios", &self.ios);
        writer.field("android", &self.android);
        writer.field("other", &self.other);
        writer.field("total", &self.total);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            windows: object.required("windows")?,
            macos: object.required("macos")?,
            linux: object.required("linux")?,
            ios: object.required("ios")?,
            android: object.required("android")?,
            other: object.required("other")?,
            total: object.required("total")?,
        })
    }
}

/// Result of `team/reports/get_activity` (`team.GetActivityReport`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetActivityReport {
    /// String.
    pub start_date: String,
    /// List, each: integer, or null.
    pub adds: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub edits: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub deletes: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_users_28_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_users_7_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_users_1_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_shared_folders_28_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_shared_folders_7_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub active_shared_folders_1_day: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_links_created: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_links_viewed_by_team: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_links_viewed_by_outside_user: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_links_viewed_by_not_logged_in: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_links_viewed_total: Vec<Option<u64>>,
}

impl GetActivityReport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        start_date: impl Into<String>,
        adds: Vec<Option<u64>>,
        edits: Vec<Option<u64>>,
        deletes: Vec<Option<u64>>,
        active_users_28_day: Vec<Option<u64>>,
        active_users_7_day: Vec<Option<u64>>,
        active_users_1_day: Vec<Option<u64>>,
        active_shared_folders_28_day: Vec<Option<u64>>,
        active_shared_folders_7_day: Vec<Option<u64>>,
        active_shared_folders_1_day: Vec<Option<u64>>,
        shared_links_created: Vec<Option<u64>>,
        shared_links_viewed_by_team: Vec<Option<u64>>,
        shared_links_viewed_by_outside_user: Vec<Option<u64>>,
        shared_links_viewed_by_not_logged_in: Vec<Option<u64>>,
        shared_links_viewed_total: Vec<Option<u64>>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            adds,
            edits,
            deletes,
            active_users_28_day,
            active_users_7_day,
            active_users_1_day,
            active_shared_folders_28_day,
            active_shared_folders_7_day,
            active_shared_folders_1_day,
            shared_links_created,
            shared_links_viewed_by_team,
            shared_links_viewed_by_outside_user,
            shared_links_viewed_by_not_logged_in,
            shared_links_viewed_total,
        }
    }
}

impl wire::Fields for GetActivityReport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("start_date", &self.start_date);
        writer.field("adds", &self.adds);
        writer.field("edits", &self.edits);
        writer.field("deletes", &self.deletes);
        writer.field("active_users_28_day", &self.active_users_28_day);
        writer.field("active_users_7_day", &self.active_users_7_day);
        writer.field("active_users_1_day", &self.active_users_1_day);
        writer.field("active_shared_folders_28_day", &self.active_shared_folders_28_day);
        writer.field("active_shared_folders_7_day", &self.active_shared_folders_7_day);
        writer.field("active_shared_folders_1_day", &self.active_shared_folders_1_day);
        writer.field("shared_links_created", &self.shared_links_created);
        writer.field("shared_links_viewed_by_team", &self.shared_links_viewed_by_team);
        writer.field(
            "shared_links_viewed_by_outside_user",
            &self.shared_links_viewed_by_outside_user,
        );
        writer.field(
            "shared_links_viewed_by_not_logged_in",
            &self.shared_links_viewed_by_not_logged_in,
        );
        writer.field("shared_links_viewed_total", &self.shared_links_viewed_total);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_date: object.required("start_date")?,
            adds: object.required("adds")?,
            edits: object.required("edits")?,
            deletes: object.required("deletes")?,
            active_users_28_day: object.required("active_users_28_day")?,
            active_users_7_day: object.required("active_users_7_day")?,
            active_users_1_day: object.required("active_users_1_day")?,
            active_shared_folders_28_day: object.required("active_shared_folders_28_day")?,
            active_shared_folders_7_day: object.required("active_shared_folders_7_day")?,
            active_shared_folders_1_day: object.required("active_shared_folders_1_day")?,
            shared_links_created: object.required("shared_links_created")?,
            shared_links_viewed_by_team: object.required("shared_links_viewed_by_team")?,
            shared_links_viewed_by_outside_user: object
                .required("shared_links_viewed_by_outside_user")?,
            shared_links_viewed_by_not_logged_in: object
                .required("shared_links_viewed_by_not_logged_in")?,
            shared_links_viewed_total: object.required("shared_links_viewed_total")?,
        })
    }
}

/// Result of `team/reports/get_devices` (`team.GetDevicesReport`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDevicesReport {
    /// String.
    pub start_date: String,
    /// `team.DevicesActive`.
    pub active_1_day: DevicesActive,
    /// `team.DevicesActive`.
    pub active_7_day: DevicesActive,
    /// `team.DevicesActive`.
    pub active_28_day: DevicesActive,
}

impl GetDevicesReport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        start_date: impl Into<String>,
        active_1_day: DevicesActive,
        active_7_day: DevicesActive,
        active_28_day: DevicesActive,
    ) -> Self {
        Self { start_date: start_date.into(), active_1_day, active_7_day, active_28_day }
    }
}

impl wire::Fields for GetDevicesReport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("start_date", &self.start_date);
        writer.field("active_1_day", &self.active_1_day);
        writer.field("active_7_day", &self.active_7_day);
        writer.field("active_28_day", &self.active_28_day);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_date: object.required("start_date")?,
            active_1_day: object.required("active_1_day")?,
            active_7_day: object.required("active_7_day")?,
            active_28_day: object.required("active_28_day")?,
        })
    }
}

/// Result of `team/reports/get_membership` (`team.GetMembershipReport`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMembershipReport {
    /// String.
    pub start_date: String,
    /// List, each: integer, or null.
    pub team_size: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub pending_invites: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub members_joined: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub suspended_members: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub licenses: Vec<Option<u64>>,
}

impl GetMembershipReport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        start_date: impl Into<String>,
        team_size: Vec<Option<u64>>,
        pending_invites: Vec<Option<u64>>,
        members_joined: Vec<Option<u64>>,
        suspended_members: Vec<Option<u64>>,
        licenses: Vec<Option<u64>>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            team_size,
            pending_invites,
            members_joined,
            suspended_members,
            licenses,
        }
    }
}

impl wire::Fields for GetMembershipReport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("start_date", &self.start_date);
        writer.field("team_size", &self.team_size);
        writer.field("pending_invites", &self.pending_invites);
        writer.field("members_joined", &self.members_joined);
        writer.field("suspended_members", &self.suspended_members);
        writer.field("licenses", &self.licenses);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_date: object.required("start_date")?,
            team_size: object.required("team_size")?,
            pending_invites: object.required("pending_invites")?,
            members_joined: object.required("members_joined")?,
            suspended_members: object.required("suspended_members")?,
            licenses: object.required("licenses")?,
        })
    }
}

/// Result of `team/reports/get_storage` (`team.GetStorageReport`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetStorageReport {
    /// String.
    pub start_date: String,
    /// List, each: integer, or null.
    pub total_usage: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_usage: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub unshared_usage: Vec<Option<u64>>,
    /// List, each: integer, or null.
    pub shared_folders: Vec<Option<u64>>,
    /// List, each: list, each: `team.StorageBucket`.
    pub member_storage_map: Vec<Vec<StorageBucket>>,
}

impl GetStorageReport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        start_date: impl Into<String>,
        total_usage: Vec<Option<u64>>,
        shared_usage: Vec<Option<u64>>,
        unshared_usage: Vec<Option<u64>>,
        shared_folders: Vec<Option<u64>>,
        member_storage_map: Vec<Vec<StorageBucket>>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            total_usage,
            shared_usage,
            unshared_usage,
            shared_folders,
            member_storage_map,
        }
    }
}

impl wire::Fields for GetStorageReport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("start_date", &self.start_date);
        writer.field("total_usage", &self.total_usage);
        writer.field("shared_usage", &self.shared_usage);
        writer.field("unshared_usage", &self.unshared_usage);
        writer.field("shared_folders", &self.shared_folders);
        writer.field("member_storage_map", &self.member_storage_map);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            start_date: object.required("start_date")?,
            total_usage: object.required("total_usage")?,
            shared_usage: object.required("shared_usage")?,
            unshared_usage: object.required("unshared_usage")?,
            shared_folders: object.required("shared_folders")?,
            member_storage_map: object.required("member_storage_map")?,
        })
    }
}

/// Argument of `team/linked_apps/list_team_linked_apps` (`team.ListTeamAppsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamAppsArg {
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListTeamAppsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl Default for ListTeamAppsArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListTeamAppsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.optional("cursor")? })
    }
}

/// Result of `team/linked_apps/list_team_linked_apps` (`team.ListTeamAppsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamAppsResult {
    /// List, each: `team.MemberLinkedApps`.
    pub apps: Vec<crate::team::MemberLinkedApps>,
    /// Boolean.
    pub has_more: bool,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListTeamAppsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(apps: Vec<crate::team::MemberLinkedApps>, has_more: bool) -> Self {
        Self { apps, has_more, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ListTeamAppsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("apps", &self.apps);
        writer.field("has_more", &self.has_more);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            apps: object.required("apps")?,
            has_more: object.required("has_more")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Argument of `team/devices/list_team_devices` (`team.ListTeamDevicesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamDevicesArg {
    /// String. May be absent.
    pub cursor: Option<String>,
    /// Boolean. Default: `true`.
    pub include_web_sessions: bool,
    /// Boolean. Default: `true`.
    pub include_desktop_clients: bool,
    /// Boolean. Default: `true`.
    pub include_mobile_clients: bool,
}

impl ListTeamDevicesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            cursor: None,
            include_web_sessions: true,
            include_desktop_clients: true,
            include_mobile_clients: true,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `include_web_sessions`.
    #[must_use]
    #[inline]
    pub fn include_web_sessions(mut self, include_web_sessions: bool) -> Self {
        self.include_web_sessions = include_web_sessions;
        self
    }

    /// Sets `include_desktop_clients`.
    #[must_use]
    #[inline]
    pub fn include_desktop_clients(mut self, include_desktop_clients: bool) -> Self {
        self.include_desktop_clients = include_desktop_clients;
        self
    }

    /// Sets `include_mobile_clients`.
    #[must_use]
    #[inline]
    pub fn include_mobile_clients(mut self, include_mobile_clients: bool) -> Self {
        self.include_mobile_clients = include_mobile_clients;
        self
    }
}

impl Default for ListTeamDevicesArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListTeamDevicesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("cursor", self.cursor.as_ref());
        writer.unless_default("include_web_sessions", &self.include_web_sessions, &true);
        writer.unless_default("include_desktop_clients", &self.include_desktop_clients, &true);
        writer.unless_default("include_mobile_clients", &self.include_mobile_clients, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            cursor: object.optional("cursor")?,
            include_web_sessions: object.or_default("include_web_sessions", true)?,
            include_desktop_clients: object.or_default("include_desktop_clients", true)?,
            include_mobile_clients: object.or_default("include_mobile_clients", true)?,
        })
    }
}

/// Result of `team/devices/list_team_devices` (`team.ListTeamDevicesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamDevicesResult {
    /// List, each: `team.MemberDevices`.
    pub devices: Vec<crate::team::MemberDevices>,
    /// Boolean.
    pub has_more: bool,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListTeamDevicesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(devices: Vec<crate::team::MemberDevices>, has_more: bool) -> Self {
        Self { devices, has_more, cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ListTeamDevicesResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("devices", &self.devices);
        writer.field("has_more", &self.has_more);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            devices: object.required("devices")?,
            has_more: object.required("has_more")?,
            cursor: object.optional("cursor")?,
        })
    }
}

/// Part of `team.GetStorageReport` (`team.StorageBucket`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StorageBucket {
    /// String.
    pub bucket: String,
    /// Integer.
    pub users: u64,
}

impl StorageBucket {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(bucket: impl Into<String>, users: u64) -> Self {
        Self { bucket: bucket.into(), users }
    }
}

impl wire::Fields for StorageBucket {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("bucket", &self.bucket);
        writer.field("users", &self.users);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { bucket: object.required("bucket")?, users: object.required("users")? })
    }
}

/// Error of `team/reports/get_activity`, and 3 more places (`team.DateRangeError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DateRangeError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DateRangeError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DateRangeError {
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

/// Error of `team/linked_apps/list_team_linked_apps` (`team.ListTeamAppsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTeamAppsError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListTeamAppsError {
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

impl wire::Wire for ListTeamAppsError {
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

/// Error of `team/devices/list_team_devices` (`team.ListTeamDevicesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTeamDevicesError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListTeamDevicesError {
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

impl wire::Wire for ListTeamDevicesError {
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

wire::wire_structs! { DateRange DevicesActive GetActivityReport GetDevicesReport GetMembershipReport GetStorageReport ListTeamAppsArg ListTeamAppsResult ListTeamDevicesArg ListTeamDevicesResult StorageBucket }
wire::wire_unions! { DateRangeError ListTeamAppsError ListTeamDevicesError }
