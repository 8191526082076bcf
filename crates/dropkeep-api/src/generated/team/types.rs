// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The types of `team`.

use crate::wire;

/// Part of `team.ListMemberDevicesResult`, and one more place (`team.ActiveWebSession`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActiveWebSession {
    /// String.
    pub session_id: String,
    /// String. May be absent.
    pub ip_address: Option<String>,
    /// String. May be absent.
    pub country: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub created: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub updated: Option<jiff::Timestamp>,
    /// String.
    pub user_agent: String,
    /// String.
    pub os: String,
    /// String.
    pub browser: String,
    /// Time, in whole seconds. May be absent.
    pub expires: Option<jiff::Timestamp>,
}

impl ActiveWebSession {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        session_id: impl Into<String>,
        user_agent: impl Into<String>,
        os: impl Into<String>,
        browser: impl Into<String>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            ip_address: None,
            country: None,
            created: None,
            updated: None,
            user_agent: user_agent.into(),
            os: os.into(),
            browser: browser.into(),
            expires: None,
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn created(mut self, created: jiff::Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Sets `updated`.
    #[must_use]
    #[inline]
    pub fn updated(mut self, updated: jiff::Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }

    /// Sets `expires`.
    #[must_use]
    #[inline]
    pub fn expires(mut self, expires: jiff::Timestamp) -> Self {
        self.expires = Some(expires);
        self
    }
}

impl wire::Fields for ActiveWebSession {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.optional("ip_address", self.ip_address.as_ref());
        writer.optional("country", self.country.as_ref());
        writer.optional("created", self.created.as_ref());
        writer.optional("updated", self.updated.as_ref());
        writer.field("user_agent", &self.user_agent);
        writer.field("os", &self.os);
        writer.field("browser", &self.browser);
        writer.optional("expires", self.expires.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            ip_address: object.optional("ip_address")?,
            country: object.optional("country")?,
            created: object.optional("created")?,
            updated: object.optional("updated")?,
            user_agent: object.required("user_agent")?,
            os: object.required("os")?,
            browser: object.required("browser")?,
            expires: object.optional("expires")?,
        })
    }
}

/// Argument of `team/members/secondary_emails/add` (`team.AddSecondaryEmailsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSecondaryEmailsArg {
    /// List, each: `team.UserSecondaryEmailsArg`.
    pub new_secondary_emails: Vec<UserSecondaryEmailsArg>,
}

impl AddSecondaryEmailsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(new_secondary_emails: Vec<UserSecondaryEmailsArg>) -> Self {
        Self { new_secondary_emails }
    }
}

impl wire::Fields for AddSecondaryEmailsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("new_secondary_emails", &self.new_secondary_emails);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { new_secondary_emails: object.required("new_secondary_emails")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "new_secondary_emails",
            wire::check::each(&self.new_secondary_emails, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Result of `team/members/secondary_emails/add` (`team.AddSecondaryEmailsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSecondaryEmailsResult {
    /// List, each: `team.UserAddResult`.
    pub results: Vec<UserAddResult>,
}

impl AddSecondaryEmailsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(results: Vec<UserAddResult>) -> Self {
        Self { results }
    }
}

impl wire::Fields for AddSecondaryEmailsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { results: object.required("results")? })
    }
}

/// Part of `team.ListMemberAppsResult`, and one more place (`team.ApiApp`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiApp {
    /// String.
    pub app_id: String,
    /// String.
    pub app_name: String,
    /// String. May be absent.
    pub publisher: Option<String>,
    /// String. May be absent.
    pub publisher_url: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub linked: Option<jiff::Timestamp>,
    /// Boolean.
    pub is_app_folder: bool,
}

impl ApiApp {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        app_name: impl Into<String>,
        is_app_folder: bool,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_name: app_name.into(),
            publisher: None,
            publisher_url: None,
            linked: None,
            is_app_folder,
        }
    }

    /// Sets `publisher`.
    #[must_use]
    #[inline]
    pub fn publisher(mut self, publisher: impl Into<String>) -> Self {
        self.publisher = Some(publisher.into());
        self
    }

    /// Sets `publisher_url`.
    #[must_use]
    #[inline]
    pub fn publisher_url(mut self, publisher_url: impl Into<String>) -> Self {
        self.publisher_url = Some(publisher_url.into());
        self
    }

    /// Sets `linked`.
    #[must_use]
    #[inline]
    pub fn linked(mut self, linked: jiff::Timestamp) -> Self {
        self.linked = Some(linked);
        self
    }
}

impl wire::Fields for ApiApp {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("app_id", &self.app_id);
        writer.field("app_name", &self.app_name);
        writer.optional("publisher", self.publisher.as_ref());
        writer.optional("publisher_url", self.publisher_url.as_ref());
        writer.optional("linked", self.linked.as_ref());
        writer.field("is_app_folder", &self.is_app_folder);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            app_id: object.required("app_id")?,
            app_name: object.required("app_name")?,
            publisher: object.optional("publisher")?,
            publisher_url: object.optional("publisher_url")?,
            linked: object.optional("linked")?,
            is_app_folder: object.required("is_app_folder")?,
        })
    }
}

/// `team.BaseDfbReport`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseDfbReport {
    /// String.
    pub start_date: String,
}

impl BaseDfbReport {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { start_date: start_date.into() }
    }
}

impl wire::Fields for BaseDfbReport {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("start_date", &self.start_date);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { start_date: object.required("start_date")? })
    }
}

/// Argument of `team/members/bulk_suspend` (`team.BulkSuspendArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkSuspendArg {
    /// List, each: `team.BulkSuspendMemberTarget`.
    pub members: Vec<BulkSuspendMemberTarget>,
}

impl BulkSuspendArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<BulkSuspendMemberTarget>) -> Self {
        Self { members }
    }
}

impl wire::Fields for BulkSuspendArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { members: object.required("members")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        Ok(())
    }
}

/// Part of `team.BulkSuspendJobStatus` (`team.BulkSuspendComplete`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkSuspendComplete {
    /// Integer.
    pub requested: i64,
    /// Integer.
    pub suspended: i64,
    /// Integer.
    pub failed: i64,
    /// Integer.
    pub unknown: i64,
    /// `team.BulkSuspendReportDeliveryStatus`.
    pub report_delivery: BulkSuspendReportDeliveryStatus,
}

impl BulkSuspendComplete {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        requested: i64,
        suspended: i64,
        failed: i64,
        unknown: i64,
        report_delivery: BulkSuspendReportDeliveryStatus,
    ) -> Self {
        Self { requested, suspended, failed, unknown, report_delivery }
    }
}

impl wire::Fields for BulkSuspendComplete {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("requested", &self.requested);
        writer.field("suspended", &self.suspended);
        writer.field("failed", &self.failed);
        writer.field("unknown", &self.unknown);
        writer.field("report_delivery", &self.report_delivery);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            requested: object.required("requested")?,
            suspended: object.required("suspended")?,
            failed: object.required("failed")?,
            unknown: object.required("unknown")?,
            report_delivery: object.required("report_delivery")?,
        })
    }
}

/// Part of `team.BulkSuspendArg` (`team.BulkSuspendMemberTarget`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkSuspendMemberTarget {
    /// String.
    pub client_item_id: String,
    /// `team.MembersDeactivateArg`.
    pub suspend_arg: MembersDeactivateArg,
}

impl BulkSuspendMemberTarget {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(client_item_id: impl Into<String>, suspend_arg: MembersDeactivateArg) -> Self {
        Self { client_item_id: client_item_id.into(), suspend_arg }
    }
}

impl wire::Fields for BulkSuspendMemberTarget {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("client_item_id", &self.client_item_id);
        writer.field("suspend_arg", &self.suspend_arg);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            client_item_id: object.required("client_item_id")?,
            suspend_arg: object.required("suspend_arg")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("suspend_arg", wire::Wire::check(&self.suspend_arg))?;
        Ok(())
    }
}

/// Argument of `team/member_space_limits/get_custom_quota`, and one more place (`team.CustomQuotaUsersArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomQuotaUsersArg {
    /// List, each: `team.UserSelectorArg`.
    pub users: Vec<UserSelectorArg>,
}

impl CustomQuotaUsersArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(users: Vec<UserSelectorArg>) -> Self {
        Self { users }
    }
}

impl wire::Fields for CustomQuotaUsersArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("users", &self.users);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { users: object.required("users")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("users", wire::check::each(&self.users, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `team/members/secondary_emails/delete` (`team.DeleteSecondaryEmailsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecondaryEmailsArg {
    /// List, each: `team.UserSecondaryEmailsArg`.
    pub emails_to_delete: Vec<UserSecondaryEmailsArg>,
}

impl DeleteSecondaryEmailsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(emails_to_delete: Vec<UserSecondaryEmailsArg>) -> Self {
        Self { emails_to_delete }
    }
}

impl wire::Fields for DeleteSecondaryEmailsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("emails_to_delete", &self.emails_to_delete);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { emails_to_delete: object.required("emails_to_delete")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "emails_to_delete",
            wire::check::each(&self.emails_to_delete, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Result of `team/members/secondary_emails/delete` (`team.DeleteSecondaryEmailsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecondaryEmailsResult {
    /// List, each: `team.UserDeleteResult`.
    pub results: Vec<UserDeleteResult>,
}

impl DeleteSecondaryEmailsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(results: Vec<UserDeleteResult>) -> Self {
        Self { results }
    }
}

impl wire::Fields for DeleteSecondaryEmailsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { results: object.required("results")? })
    }
}

/// Part of `team.ListMemberDevicesResult`, and one more place (`team.DesktopClientSession`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DesktopClientSession {
    /// String.
    pub session_id: String,
    /// String. May be absent.
    pub ip_address: Option<String>,
    /// String. May be absent.
    pub country: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub created: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub updated: Option<jiff::Timestamp>,
    /// String.
    pub host_name: String,
    /// `team.DesktopPlatform`.
    pub client_type: DesktopPlatform,
    /// String.
    pub client_version: String,
    /// String.
    pub platform: String,
    /// Boolean.
    pub is_delete_on_unlink_supported: bool,
}

impl DesktopClientSession {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        session_id: impl Into<String>,
        host_name: impl Into<String>,
        client_type: DesktopPlatform,
        client_version: impl Into<String>,
        platform: impl Into<String>,
        is_delete_on_unlink_supported: bool,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            ip_address: None,
            country: None,
            created: None,
            updated: None,
            host_name: host_name.into(),
            client_type,
            client_version: client_version.into(),
            platform: platform.into(),
            is_delete_on_unlink_supported,
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn created(mut self, created: jiff::Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Sets `updated`.
    #[must_use]
    #[inline]
    pub fn updated(mut self, updated: jiff::Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}

impl wire::Fields for DesktopClientSession {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.optional("ip_address", self.ip_address.as_ref());
        writer.optional("country", self.country.as_ref());
        writer.optional("created", self.created.as_ref());
        writer.optional("updated", self.updated.as_ref());
        writer.field("host_name", &self.host_name);
        writer.field("client_type", &self.client_type);
        writer.field("client_version", &self.client_version);
        writer.field("platform", &self.platform);
        writer.field("is_delete_on_unlink_supported", &self.is_delete_on_unlink_supported);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            ip_address: object.optional("ip_address")?,
            country: object.optional("country")?,
            created: object.optional("created")?,
            updated: object.optional("updated")?,
            host_name: object.required("host_name")?,
            client_type: object.required("client_type")?,
            client_version: object.required("client_version")?,
            platform: object.required("platform")?,
            is_delete_on_unlink_supported: object.required("is_delete_on_unlink_supported")?,
        })
    }
}

/// `team.DeviceSession`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceSession {
    /// String.
    pub session_id: String,
    /// String. May be absent.
    pub ip_address: Option<String>,
    /// String. May be absent.
    pub country: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub created: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub updated: Option<jiff::Timestamp>,
}

impl DeviceSession {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            ip_address: None,
            country: None,
            created: None,
            updated: None,
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn created(mut self, created: jiff::Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Sets `updated`.
    #[must_use]
    #[inline]
    pub fn updated(mut self, updated: jiff::Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}

impl wire::Fields for DeviceSession {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.optional("ip_address", self.ip_address.as_ref());
        writer.optional("country", self.country.as_ref());
        writer.optional("created", self.created.as_ref());
        writer.optional("updated", self.updated.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            ip_address: object.optional("ip_address")?,
            country: object.optional("country")?,
            created: object.optional("created")?,
            updated: object.optional("updated")?,
        })
    }
}

/// Part of `team.RevokeDeviceSessionArg`, and one more place (`team.DeviceSessionArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceSessionArg {
    /// String.
    pub session_id: String,
    /// String.
    pub team_member_id: String,
}

impl DeviceSessionArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_id: impl Into<String>, team_member_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into(), team_member_id: team_member_id.into() }
    }
}

impl wire::Fields for DeviceSessionArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.field("team_member_id", &self.team_member_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            team_member_id: object.required("team_member_id")?,
        })
    }
}

/// Argument of `team/member_space_limits/excluded_users/list` (`team.ExcludedUsersListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcludedUsersListArg {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl ExcludedUsersListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for ExcludedUsersListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ExcludedUsersListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/member_space_limits/excluded_users/list/continue` (`team.ExcludedUsersListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcludedUsersListContinueArg {
    /// String.
    pub cursor: String,
}

impl ExcludedUsersListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for ExcludedUsersListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `team/member_space_limits/excluded_users/list`, and one more place (`team.ExcludedUsersListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcludedUsersListResult {
    /// List, each: `team.MemberProfile`.
    pub users: Vec<MemberProfile>,
    /// String. May be absent.
    pub cursor: Option<String>,
    /// Boolean.
    pub has_more: bool,
}

impl ExcludedUsersListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(users: Vec<MemberProfile>, has_more: bool) -> Self {
        Self { users, cursor: None, has_more }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for ExcludedUsersListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("users", &self.users);
        writer.optional("cursor", self.cursor.as_ref());
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            users: object.required("users")?,
            cursor: object.optional("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `team/member_space_limits/excluded_users/add`, and one more place (`team.ExcludedUsersUpdateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcludedUsersUpdateArg {
    /// List, each: `team.UserSelectorArg`. May be absent.
    pub users: Option<Vec<UserSelectorArg>>,
}

impl ExcludedUsersUpdateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { users: None }
    }

    /// Sets `users`.
    #[must_use]
    #[inline]
    pub fn users(mut self, users: Vec<UserSelectorArg>) -> Self {
        self.users = Some(users);
        self
    }
}

impl Default for ExcludedUsersUpdateArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ExcludedUsersUpdateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("users", self.users.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { users: object.optional("users")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "users",
            wire::check::optional(&self.users, |value| wire::check::each(value, wire::Wire::check)),
        )?;
        Ok(())
    }
}

/// Result of `team/member_space_limits/excluded_users/add`, and one more place (`team.ExcludedUsersUpdateResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExcludedUsersUpdateResult {
    /// `team.ExcludedUsersUpdateStatus`.
    pub status: ExcludedUsersUpdateStatus,
}

impl ExcludedUsersUpdateResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(status: ExcludedUsersUpdateStatus) -> Self {
        Self { status }
    }
}

impl wire::Fields for ExcludedUsersUpdateResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("status", &self.status);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { status: object.required("status")? })
    }
}

/// Argument of `team/features/get_values` (`team.FeaturesGetValuesBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FeaturesGetValuesBatchArg {
    /// List, each: `team.Feature`.
    pub features: Vec<Feature>,
}

impl FeaturesGetValuesBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(features: Vec<Feature>) -> Self {
        Self { features }
    }
}

impl wire::Fields for FeaturesGetValuesBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("features", &self.features);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { features: object.required("features")? })
    }
}

/// Result of `team/features/get_values` (`team.FeaturesGetValuesBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FeaturesGetValuesBatchResult {
    /// List, each: `team.FeatureValue`.
    pub values: Vec<FeatureValue>,
}

impl FeaturesGetValuesBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(values: Vec<FeatureValue>) -> Self {
        Self { values }
    }
}

impl wire::Fields for FeaturesGetValuesBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("values", &self.values);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { values: object.required("values")? })
    }
}

/// Argument of `team/groups/create` (`team.GroupCreateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupCreateArg {
    /// String.
    pub group_name: String,
    /// Boolean. Default: `false`.
    pub add_creator_as_owner: bool,
    /// String. May be absent.
    pub group_external_id: Option<String>,
    /// `team_common.GroupManagementType`. May be absent.
    pub group_management_type: Option<crate::team_common::GroupManagementType>,
}

impl GroupCreateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            add_creator_as_owner: false,
            group_external_id: None,
            group_management_type: None,
        }
    }

    /// Sets `add_creator_as_owner`.
    #[must_use]
    #[inline]
    pub fn add_creator_as_owner(mut self, add_creator_as_owner: bool) -> Self {
        self.add_creator_as_owner = add_creator_as_owner;
        self
    }

    /// Sets `group_external_id`.
    #[must_use]
    #[inline]
    pub fn group_external_id(mut self, group_external_id: impl Into<String>) -> Self {
        self.group_external_id = Some(group_external_id.into());
        self
    }

    /// Sets `group_management_type`.
    #[must_use]
    #[inline]
    pub fn group_management_type(
        mut self,
        group_management_type: crate::team_common::GroupManagementType,
    ) -> Self {
        self.group_management_type = Some(group_management_type);
        self
    }
}

impl wire::Fields for GroupCreateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group_name", &self.group_name);
        writer.unless_default("add_creator_as_owner", &self.add_creator_as_owner, &false);
        writer.optional("group_external_id", self.group_external_id.as_ref());
        writer.optional("group_management_type", self.group_management_type.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group_name: object.required("group_name")?,
            add_creator_as_owner: object.or_default("add_creator_as_owner", false)?,
            group_external_id: object.optional("group_external_id")?,
            group_management_type: object.optional("group_management_type")?,
        })
    }
}

/// Result of `team/groups/create`, and 3 more places (`team.GroupFullInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupFullInfo {
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
    /// List, each: `team.GroupMemberInfo`. May be absent.
    pub members: Option<Vec<GroupMemberInfo>>,
    /// Integer.
    pub created: u64,
}

impl GroupFullInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        group_name: impl Into<String>,
        group_id: impl Into<String>,
        group_management_type: crate::team_common::GroupManagementType,
        created: u64,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            group_id: group_id.into(),
            group_external_id: None,
            member_count: None,
            group_management_type,
            members: None,
            created,
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

    /// Sets `members`.
    #[must_use]
    #[inline]
    pub fn members(mut self, members: Vec<GroupMemberInfo>) -> Self {
        self.members = Some(members);
        self
    }
}

impl wire::Fields for GroupFullInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group_name", &self.group_name);
        writer.field("group_id", &self.group_id);
        writer.optional("group_external_id", self.group_external_id.as_ref());
        writer.optional("member_count", self.member_count.as_ref());
        writer.field("group_management_type", &self.group_management_type);
        writer.optional("members", self.members.as_ref());
        writer.field("created", &self.created);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group_name: object.required("group_name")?,
            group_id: object.required("group_id")?,
            group_external_id: object.optional("group_external_id")?,
            member_count: object.optional("member_count")?,
            group_management_type: object.required("group_management_type")?,
            members: object.optional("members")?,
            created: object.required("created")?,
        })
    }
}

/// Part of `team.GroupFullInfo`, and one more place (`team.GroupMemberInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMemberInfo {
    /// `team.MemberProfile`.
    pub profile: MemberProfile,
    /// `team.GroupAccessType`.
    pub access_type: GroupAccessType,
}

impl GroupMemberInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(profile: MemberProfile, access_type: GroupAccessType) -> Self {
        Self { profile, access_type }
    }
}

impl wire::Fields for GroupMemberInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("profile", &self.profile);
        writer.field("access_type", &self.access_type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            profile: object.required("profile")?,
            access_type: object.required("access_type")?,
        })
    }
}

/// `team.GroupMemberSelector`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMemberSelector {
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl GroupMemberSelector {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector, user: UserSelectorArg) -> Self {
        Self { group, user }
    }
}

impl wire::Fields for GroupMemberSelector {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group", &self.group);
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { group: object.required("group")?, user: object.required("user")? })
    }
}

/// Argument of `team/groups/members/add` (`team.GroupMembersAddArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersAddArg {
    /// Boolean. Default: `true`.
    pub return_members: bool,
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// List, each: `team.MemberAccess`.
    pub members: Vec<MemberAccess>,
}

impl GroupMembersAddArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector, members: Vec<MemberAccess>) -> Self {
        Self { return_members: true, group, members }
    }

    /// Sets `return_members`.
    #[must_use]
    #[inline]
    pub fn return_members(mut self, return_members: bool) -> Self {
        self.return_members = return_members;
        self
    }
}

impl wire::Fields for GroupMembersAddArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("return_members", &self.return_members, &true);
        writer.field("group", &self.group);
        writer.field("members", &self.members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            return_members: object.or_default("return_members", true)?,
            group: object.required("group")?,
            members: object.required("members")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        Ok(())
    }
}

/// Result of `team/groups/members/add`, and one more place (`team.GroupMembersChangeResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersChangeResult {
    /// `team.GroupFullInfo`.
    pub group_info: GroupFullInfo,
    /// String of at least one character. Deprecated.
    pub async_job_id: String,
}

impl GroupMembersChangeResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group_info: GroupFullInfo, async_job_id: impl Into<String>) -> Self {
        Self { group_info, async_job_id: async_job_id.into() }
    }
}

impl wire::Fields for GroupMembersChangeResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group_info", &self.group_info);
        writer.field("async_job_id", &self.async_job_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group_info: object.required("group_info")?,
            async_job_id: object.required("async_job_id")?,
        })
    }
}

/// Argument of `team/groups/members/remove` (`team.GroupMembersRemoveArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersRemoveArg {
    /// Boolean. Default: `true`.
    pub return_members: bool,
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// List, each: `team.UserSelectorArg`.
    pub users: Vec<UserSelectorArg>,
}

impl GroupMembersRemoveArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector, users: Vec<UserSelectorArg>) -> Self {
        Self { return_members: true, group, users }
    }

    /// Sets `return_members`.
    #[must_use]
    #[inline]
    pub fn return_members(mut self, return_members: bool) -> Self {
        self.return_members = return_members;
        self
    }
}

impl wire::Fields for GroupMembersRemoveArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("return_members", &self.return_members, &true);
        writer.field("group", &self.group);
        writer.field("users", &self.users);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            return_members: object.or_default("return_members", true)?,
            group: object.required("group")?,
            users: object.required("users")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("users", wire::check::each(&self.users, wire::Wire::check))?;
        Ok(())
    }
}

/// `team.GroupMembersSelector`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersSelector {
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// `team.UsersSelectorArg`.
    pub users: UsersSelectorArg,
}

impl GroupMembersSelector {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector, users: UsersSelectorArg) -> Self {
        Self { group, users }
    }
}

impl wire::Fields for GroupMembersSelector {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group", &self.group);
        writer.field("users", &self.users);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { group: object.required("group")?, users: object.required("users")? })
    }
}

/// Argument of `team/groups/members/set_access_type` (`team.GroupMembersSetAccessTypeArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembersSetAccessTypeArg {
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// `team.GroupAccessType`.
    pub access_type: GroupAccessType,
    /// Boolean. Default: `true`.
    pub return_members: bool,
}

impl GroupMembersSetAccessTypeArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector, user: UserSelectorArg, access_type: GroupAccessType) -> Self {
        Self { group, user, access_type, return_members: true }
    }

    /// Sets `return_members`.
    #[must_use]
    #[inline]
    pub fn return_members(mut self, return_members: bool) -> Self {
        self.return_members = return_members;
        self
    }
}

impl wire::Fields for GroupMembersSetAccessTypeArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group", &self.group);
        writer.field("user", &self.user);
        writer.field("access_type", &self.access_type);
        writer.unless_default("return_members", &self.return_members, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            group: object.required("group")?,
            user: object.required("user")?,
            access_type: object.required("access_type")?,
            return_members: object.or_default("return_members", true)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Argument of `team/groups/update` (`team.GroupUpdateArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupUpdateArgs {
    /// Boolean. Default: `true`.
    pub return_members: bool,
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// String. May be absent.
    pub new_group_name: Option<String>,
    /// String. May be absent.
    pub new_group_external_id: Option<String>,
    /// `team_common.GroupManagementType`. May be absent.
    pub new_group_management_type: Option<crate::team_common::GroupManagementType>,
}

impl GroupUpdateArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector) -> Self {
        Self {
            return_members: true,
            group,
            new_group_name: None,
            new_group_external_id: None,
            new_group_management_type: None,
        }
    }

    /// Sets `return_members`.
    #[must_use]
    #[inline]
    pub fn return_members(mut self, return_members: bool) -> Self {
        self.return_members = return_members;
        self
    }

    /// Sets `new_group_name`.
    #[must_use]
    #[inline]
    pub fn new_group_name(mut self, new_group_name: impl Into<String>) -> Self {
        self.new_group_name = Some(new_group_name.into());
        self
    }

    /// Sets `new_group_external_id`.
    #[must_use]
    #[inline]
    pub fn new_group_external_id(mut self, new_group_external_id: impl Into<String>) -> Self {
        self.new_group_external_id = Some(new_group_external_id.into());
        self
    }

    /// Sets `new_group_management_type`.
    #[must_use]
    #[inline]
    pub fn new_group_management_type(
        mut self,
        new_group_management_type: crate::team_common::GroupManagementType,
    ) -> Self {
        self.new_group_management_type = Some(new_group_management_type);
        self
    }
}

impl wire::Fields for GroupUpdateArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("return_members", &self.return_members, &true);
        writer.field("group", &self.group);
        writer.optional("new_group_name", self.new_group_name.as_ref());
        writer.optional("new_group_external_id", self.new_group_external_id.as_ref());
        writer.optional("new_group_management_type", self.new_group_management_type.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            return_members: object.or_default("return_members", true)?,
            group: object.required("group")?,
            new_group_name: object.optional("new_group_name")?,
            new_group_external_id: object.optional("new_group_external_id")?,
            new_group_management_type: object.optional("new_group_management_type")?,
        })
    }
}

/// Argument of `team/groups/list` (`team.GroupsListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsListArg {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl GroupsListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for GroupsListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for GroupsListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/groups/list/continue` (`team.GroupsListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsListContinueArg {
    /// String.
    pub cursor: String,
}

impl GroupsListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for GroupsListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `team/groups/list`, and one more place (`team.GroupsListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsListResult {
    /// List, each: `team_common.GroupSummary`.
    pub groups: Vec<crate::team_common::GroupSummary>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl GroupsListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        groups: Vec<crate::team_common::GroupSummary>,
        cursor: impl Into<String>,
        has_more: bool,
    ) -> Self {
        Self { groups, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for GroupsListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("groups", &self.groups);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            groups: object.required("groups")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `team/groups/members/list` (`team.GroupsMembersListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsMembersListArg {
    /// `team.GroupSelector`.
    pub group: GroupSelector,
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl GroupsMembersListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(group: GroupSelector) -> Self {
        Self { group, limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl wire::Fields for GroupsMembersListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("group", &self.group);
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { group: object.required("group")?, limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/groups/members/list/continue` (`team.GroupsMembersListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsMembersListContinueArg {
    /// String.
    pub cursor: String,
}

impl GroupsMembersListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for GroupsMembersListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `team/groups/members/list`, and one more place (`team.GroupsMembersListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupsMembersListResult {
    /// List, each: `team.GroupMemberInfo`.
    pub members: Vec<GroupMemberInfo>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl GroupsMembersListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<GroupMemberInfo>, cursor: impl Into<String>, has_more: bool) -> Self {
        Self { members, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for GroupsMembersListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            members: object.required("members")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// `team.IncludeMembersArg`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IncludeMembersArg {
    /// Boolean. Default: `true`.
    pub return_members: bool,
}

impl IncludeMembersArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { return_members: true }
    }

    /// Sets `return_members`.
    #[must_use]
    #[inline]
    pub fn return_members(mut self, return_members: bool) -> Self {
        self.return_members = return_members;
        self
    }
}

impl Default for IncludeMembersArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for IncludeMembersArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("return_members", &self.return_members, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { return_members: object.or_default("return_members", true)? })
    }
}

/// Part of `team.LegalHoldsListHeldRevisionResult` (`team.LegalHoldHeldRevisionMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldHeldRevisionMetadata {
    /// String.
    pub new_filename: String,
    /// String of at least 9 characters that matches `[0-9a-f]+`.
    pub original_revision_id: String,
    /// String that matches `(/(.|[\r\n])*)?`.
    pub original_file_path: String,
    /// Time, in whole seconds.
    pub server_modified: jiff::Timestamp,
    /// String.
    pub author_member_id: String,
    /// `team.TeamMemberStatus`.
    pub author_member_status: TeamMemberStatus,
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub author_email: String,
    /// String.
    pub file_type: String,
    /// Integer.
    pub size: u64,
    /// String of exactly 64 characters.
    pub content_hash: String,
}

impl LegalHoldHeldRevisionMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        new_filename: impl Into<String>,
        original_revision_id: impl Into<String>,
        original_file_path: impl Into<String>,
        server_modified: jiff::Timestamp,
        author_member_id: impl Into<String>,
        author_member_status: TeamMemberStatus,
        author_email: impl Into<String>,
        file_type: impl Into<String>,
        size: u64,
        content_hash: impl Into<String>,
    ) -> Self {
        Self {
            new_filename: new_filename.into(),
            original_revision_id: original_revision_id.into(),
            original_file_path: original_file_path.into(),
            server_modified,
            author_member_id: author_member_id.into(),
            author_member_status,
            author_email: author_email.into(),
            file_type: file_type.into(),
            size,
            content_hash: content_hash.into(),
        }
    }
}

impl wire::Fields for LegalHoldHeldRevisionMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("new_filename", &self.new_filename);
        writer.field("original_revision_id", &self.original_revision_id);
        writer.field("original_file_path", &self.original_file_path);
        writer.field("server_modified", &self.server_modified);
        writer.field("author_member_id", &self.author_member_id);
        writer.field("author_member_status", &self.author_member_status);
        writer.field("author_email", &self.author_email);
        writer.field("file_type", &self.file_type);
        writer.field("size", &self.size);
        writer.field("content_hash", &self.content_hash);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            new_filename: object.required("new_filename")?,
            original_revision_id: object.required("original_revision_id")?,
            original_file_path: object.required("original_file_path")?,
            server_modified: object.required("server_modified")?,
            author_member_id: object.required("author_member_id")?,
            author_member_status: object.required("author_member_status")?,
            author_email: object.required("author_email")?,
            file_type: object.required("file_type")?,
            size: object.required("size")?,
            content_hash: object.required("content_hash")?,
        })
    }
}

/// Result of `team/legal_holds/create_policy`, and 3 more places (`team.LegalHoldPolicy`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldPolicy {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
    /// String of at most 140 characters.
    pub name: String,
    /// String of at most 501 characters. May be absent.
    pub description: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub activation_time: Option<jiff::Timestamp>,
    /// `team.MembersInfo`.
    pub members: MembersInfo,
    /// `team.LegalHoldStatus`.
    pub status: LegalHoldStatus,
    /// Time, in whole seconds.
    pub start_date: jiff::Timestamp,
    /// Time, in whole seconds. May be absent.
    pub end_date: Option<jiff::Timestamp>,
}

impl LegalHoldPolicy {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        members: MembersInfo,
        status: LegalHoldStatus,
        start_date: jiff::Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: None,
            activation_time: None,
            members,
            status,
            start_date,
            end_date: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `activation_time`.
    #[must_use]
    #[inline]
    pub fn activation_time(mut self, activation_time: jiff::Timestamp) -> Self {
        self.activation_time = Some(activation_time);
        self
    }

    /// Sets `end_date`.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, end_date: jiff::Timestamp) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

impl wire::Fields for LegalHoldPolicy {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.field("name", &self.name);
        writer.optional("description", self.description.as_ref());
        writer.optional("activation_time", self.activation_time.as_ref());
        writer.field("members", &self.members);
        writer.field("status", &self.status);
        writer.field("start_date", &self.start_date);
        writer.optional("end_date", self.end_date.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            description: object.optional("description")?,
            activation_time: object.optional("activation_time")?,
            members: object.required("members")?,
            status: object.required("status")?,
            start_date: object.required("start_date")?,
            end_date: object.optional("end_date")?,
        })
    }
}

/// Argument of `team/legal_holds/get_policy` (`team.LegalHoldsGetPolicyArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsGetPolicyArg {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
}

impl LegalHoldsGetPolicyArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Fields for LegalHoldsGetPolicyArg {
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
            wire::check::text(&self.id, Some(&crate::patterns::TEAM_LEGAL_HOLD_ID), (None, None)),
        )?;
        Ok(())
    }
}

/// Result of `team/legal_holds/list_held_revisions`, and one more place (`team.LegalHoldsListHeldRevisionResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsListHeldRevisionResult {
    /// List, each: `team.LegalHoldHeldRevisionMetadata`.
    pub entries: Vec<LegalHoldHeldRevisionMetadata>,
    /// String of at least one character. May be absent.
    pub cursor: Option<String>,
    /// Boolean.
    pub has_more: bool,
}

impl LegalHoldsListHeldRevisionResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(entries: Vec<LegalHoldHeldRevisionMetadata>, has_more: bool) -> Self {
        Self { entries, cursor: None, has_more }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for LegalHoldsListHeldRevisionResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("entries", &self.entries);
        writer.optional("cursor", self.cursor.as_ref());
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            entries: object.required("entries")?,
            cursor: object.optional("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `team/legal_holds/list_held_revisions` (`team.LegalHoldsListHeldRevisionsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsListHeldRevisionsArg {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
}

impl LegalHoldsListHeldRevisionsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Fields for LegalHoldsListHeldRevisionsArg {
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
            wire::check::text(&self.id, Some(&crate::patterns::TEAM_LEGAL_HOLD_ID), (None, None)),
        )?;
        Ok(())
    }
}

/// Argument of `team/legal_holds/list_held_revisions_continue` (`team.LegalHoldsListHeldRevisionsContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsListHeldRevisionsContinueArg {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
    /// String of at least one character. May be absent.
    pub cursor: Option<String>,
}

impl LegalHoldsListHeldRevisionsContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), cursor: None }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl wire::Fields for LegalHoldsListHeldRevisionsContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { id: object.required("id")?, cursor: object.optional("cursor")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "id",
            wire::check::text(&self.id, Some(&crate::patterns::TEAM_LEGAL_HOLD_ID), (None, None)),
        )?;
        wire::check::field(
            "cursor",
            wire::check::optional(&self.cursor, |value| {
                wire::check::text(value, None, (Some(1), None))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `team/legal_holds/list_policies` (`team.LegalHoldsListPoliciesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsListPoliciesArg {
    /// Boolean. Default: `false`.
    pub include_released: bool,
}

impl LegalHoldsListPoliciesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { include_released: false }
    }

    /// Sets `include_released`.
    #[must_use]
    #[inline]
    pub fn include_released(mut self, include_released: bool) -> Self {
        self.include_released = include_released;
        self
    }
}

impl Default for LegalHoldsListPoliciesArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for LegalHoldsListPoliciesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("include_released", &self.include_released, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { include_released: object.or_default("include_released", false)? })
    }
}

/// Result of `team/legal_holds/list_policies` (`team.LegalHoldsListPoliciesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsListPoliciesResult {
    /// List, each: `team.LegalHoldPolicy`.
    pub policies: Vec<LegalHoldPolicy>,
}

impl LegalHoldsListPoliciesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(policies: Vec<LegalHoldPolicy>) -> Self {
        Self { policies }
    }
}

impl wire::Fields for LegalHoldsListPoliciesResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("policies", &self.policies);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { policies: object.required("policies")? })
    }
}

/// Argument of `team/legal_holds/create_policy` (`team.LegalHoldsPolicyCreateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsPolicyCreateArg {
    /// String of at most 140 characters.
    pub name: String,
    /// String of at most 501 characters. May be absent.
    pub description: Option<String>,
    /// List, each: string.
    pub members: Vec<String>,
    /// Time, in whole seconds. May be absent.
    pub start_date: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub end_date: Option<jiff::Timestamp>,
}

impl LegalHoldsPolicyCreateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, members: Vec<String>) -> Self {
        Self { name: name.into(), description: None, members, start_date: None, end_date: None }
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, start_date: jiff::Timestamp) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets `end_date`.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, end_date: jiff::Timestamp) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

impl wire::Fields for LegalHoldsPolicyCreateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("description", self.description.as_ref());
        writer.field("members", &self.members);
        writer.optional("start_date", self.start_date.as_ref());
        writer.optional("end_date", self.end_date.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            description: object.optional("description")?,
            members: object.required("members")?,
            start_date: object.optional("start_date")?,
            end_date: object.optional("end_date")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("name", wire::check::text(&self.name, None, (None, Some(140))))?;
        wire::check::field(
            "description",
            wire::check::optional(&self.description, |value| {
                wire::check::text(value, None, (None, Some(501)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `team/legal_holds/release_policy` (`team.LegalHoldsPolicyReleaseArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsPolicyReleaseArg {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
}

impl LegalHoldsPolicyReleaseArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Fields for LegalHoldsPolicyReleaseArg {
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
            wire::check::text(&self.id, Some(&crate::patterns::TEAM_LEGAL_HOLD_ID), (None, None)),
        )?;
        Ok(())
    }
}

/// Argument of `team/legal_holds/update_policy` (`team.LegalHoldsPolicyUpdateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalHoldsPolicyUpdateArg {
    /// String that matches `^pid_dbhid:.+`.
    pub id: String,
    /// String of at most 140 characters. May be absent.
    pub name: Option<String>,
    /// String of at most 501 characters. May be absent.
    pub description: Option<String>,
    /// List, each: string. May be absent.
    pub members: Option<Vec<String>>,
}

impl LegalHoldsPolicyUpdateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None, description: None, members: None }
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `members`.
    #[must_use]
    #[inline]
    pub fn members(mut self, members: Vec<String>) -> Self {
        self.members = Some(members);
        self
    }
}

impl wire::Fields for LegalHoldsPolicyUpdateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("id", &self.id);
        writer.optional("name", self.name.as_ref());
        writer.optional("description", self.description.as_ref());
        writer.optional("members", self.members.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name")?,
            description: object.optional("description")?,
            members: object.optional("members")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "id",
            wire::check::text(&self.id, Some(&crate::patterns::TEAM_LEGAL_HOLD_ID), (None, None)),
        )?;
        wire::check::field(
            "name",
            wire::check::optional(&self.name, |value| {
                wire::check::text(value, None, (None, Some(140)))
            }),
        )?;
        wire::check::field(
            "description",
            wire::check::optional(&self.description, |value| {
                wire::check::text(value, None, (None, Some(501)))
            }),
        )?;
        Ok(())
    }
}

/// Argument of `team/linked_apps/list_member_linked_apps` (`team.ListMemberAppsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMemberAppsArg {
    /// String.
    pub team_member_id: String,
}

impl ListMemberAppsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>) -> Self {
        Self { team_member_id: team_member_id.into() }
    }
}

impl wire::Fields for ListMemberAppsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { team_member_id: object.required("team_member_id")? })
    }
}

/// Result of `team/linked_apps/list_member_linked_apps` (`team.ListMemberAppsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMemberAppsResult {
    /// List, each: `team.ApiApp`.
    pub linked_api_apps: Vec<ApiApp>,
}

impl ListMemberAppsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(linked_api_apps: Vec<ApiApp>) -> Self {
        Self { linked_api_apps }
    }
}

impl wire::Fields for ListMemberAppsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("linked_api_apps", &self.linked_api_apps);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { linked_api_apps: object.required("linked_api_apps")? })
    }
}

/// Argument of `team/devices/list_member_devices` (`team.ListMemberDevicesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMemberDevicesArg {
    /// String.
    pub team_member_id: String,
    /// Boolean. Default: `true`.
    pub include_web_sessions: bool,
    /// Boolean. Default: `true`.
    pub include_desktop_clients: bool,
    /// Boolean. Default: `true`.
    pub include_mobile_clients: bool,
}

impl ListMemberDevicesArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>) -> Self {
        Self {
            team_member_id: team_member_id.into(),
            include_web_sessions: true,
            include_desktop_clients: true,
            include_mobile_clients: true,
        }
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

impl wire::Fields for ListMemberDevicesArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.unless_default("include_web_sessions", &self.include_web_sessions, &true);
        writer.unless_default("include_desktop_clients", &self.include_desktop_clients, &true);
        writer.unless_default("include_mobile_clients", &self.include_mobile_clients, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            include_web_sessions: object.or_default("include_web_sessions", true)?,
            include_desktop_clients: object.or_default("include_desktop_clients", true)?,
            include_mobile_clients: object.or_default("include_mobile_clients", true)?,
        })
    }
}

/// Result of `team/devices/list_member_devices` (`team.ListMemberDevicesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMemberDevicesResult {
    /// List, each: `team.ActiveWebSession`. May be absent.
    pub active_web_sessions: Option<Vec<ActiveWebSession>>,
    /// List, each: `team.DesktopClientSession`. May be absent.
    pub desktop_client_sessions: Option<Vec<DesktopClientSession>>,
    /// List, each: `team.MobileClientSession`. May be absent.
    pub mobile_client_sessions: Option<Vec<MobileClientSession>>,
}

impl ListMemberDevicesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            active_web_sessions: None,
            desktop_client_sessions: None,
            mobile_client_sessions: None,
        }
    }

    /// Sets `active_web_sessions`.
    #[must_use]
    #[inline]
    pub fn active_web_sessions(mut self, active_web_sessions: Vec<ActiveWebSession>) -> Self {
        self.active_web_sessions = Some(active_web_sessions);
        self
    }

    /// Sets `desktop_client_sessions`.
    #[must_use]
    #[inline]
    pub fn desktop_client_sessions(
        mut self,
        desktop_client_sessions: Vec<DesktopClientSession>,
    ) -> Self {
        self.desktop_client_sessions = Some(desktop_client_sessions);
        self
    }

    /// Sets `mobile_client_sessions`.
    #[must_use]
    #[inline]
    pub fn mobile_client_sessions(
        mut self,
        mobile_client_sessions: Vec<MobileClientSession>,
    ) -> Self {
        self.mobile_client_sessions = Some(mobile_client_sessions);
        self
    }
}

impl Default for ListMemberDevicesResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListMemberDevicesResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("active_web_sessions", self.active_web_sessions.as_ref());
        writer.optional("desktop_client_sessions", self.desktop_client_sessions.as_ref());
        writer.optional("mobile_client_sessions", self.mobile_client_sessions.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            active_web_sessions: object.optional("active_web_sessions")?,
            desktop_client_sessions: object.optional("desktop_client_sessions")?,
            mobile_client_sessions: object.optional("mobile_client_sessions")?,
        })
    }
}

/// Argument of `team/linked_apps/list_members_linked_apps` (`team.ListMembersAppsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersAppsArg {
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListMembersAppsArg {
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

impl Default for ListMembersAppsArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListMembersAppsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("cursor", self.cursor.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.optional("cursor")? })
    }
}

/// Result of `team/linked_apps/list_members_linked_apps` (`team.ListMembersAppsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersAppsResult {
    /// List, each: `team.MemberLinkedApps`.
    pub apps: Vec<MemberLinkedApps>,
    /// Boolean.
    pub has_more: bool,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListMembersAppsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(apps: Vec<MemberLinkedApps>, has_more: bool) -> Self {
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

impl wire::Fields for ListMembersAppsResult {
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

/// Argument of `team/devices/list_members_devices` (`team.ListMembersDevicesArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersDevicesArg {
    /// String. May be absent.
    pub cursor: Option<String>,
    /// Boolean. Default: `true`.
    pub include_web_sessions: bool,
    /// Boolean. Default: `true`.
    pub include_desktop_clients: bool,
    /// Boolean. Default: `true`.
    pub include_mobile_clients: bool,
}

impl ListMembersDevicesArg {
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

impl Default for ListMembersDevicesArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for ListMembersDevicesArg {
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

/// Result of `team/devices/list_members_devices` (`team.ListMembersDevicesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersDevicesResult {
    /// List, each: `team.MemberDevices`.
    pub devices: Vec<MemberDevices>,
    /// Boolean.
    pub has_more: bool,
    /// String. May be absent.
    pub cursor: Option<String>,
}

impl ListMembersDevicesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(devices: Vec<MemberDevices>, has_more: bool) -> Self {
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

impl wire::Fields for ListMembersDevicesResult {
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

/// Part of `team.GroupMembersAddArg` (`team.MemberAccess`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAccess {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// `team.GroupAccessType`.
    pub access_type: GroupAccessType,
}

impl MemberAccess {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, access_type: GroupAccessType) -> Self {
        Self { user, access_type }
    }
}

impl wire::Fields for MemberAccess {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("access_type", &self.access_type);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, access_type: object.required("access_type")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Part of `team.MembersAddArg` (`team.MemberAddArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAddArg {
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub member_email: String,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_given_name: Option<String>,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_surname: Option<String>,
    /// String of at most 64 characters. May be absent.
    pub member_external_id: Option<String>,
    /// String. May be absent.
    pub member_persistent_id: Option<String>,
    /// Boolean. Default: `true`.
    pub send_welcome_email: bool,
    /// Boolean. May be absent.
    pub is_directory_restricted: Option<bool>,
    /// `team.AdminTier`. Default: `member_only`.
    pub role: AdminTier,
}

impl MemberAddArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member_email: impl Into<String>) -> Self {
        Self {
            member_email: member_email.into(),
            member_given_name: None,
            member_surname: None,
            member_external_id: None,
            member_persistent_id: None,
            send_welcome_email: true,
            is_directory_restricted: None,
            role: AdminTier::MemberOnly,
        }
    }

    /// Sets `member_given_name`.
    #[must_use]
    #[inline]
    pub fn member_given_name(mut self, member_given_name: impl Into<String>) -> Self {
        self.member_given_name = Some(member_given_name.into());
        self
    }

    /// Sets `member_surname`.
    #[must_use]
    #[inline]
    pub fn member_surname(mut self, member_surname: impl Into<String>) -> Self {
        self.member_surname = Some(member_surname.into());
        self
    }

    /// Sets `member_external_id`.
    #[must_use]
    #[inline]
    pub fn member_external_id(mut self, member_external_id: impl Into<String>) -> Self {
        self.member_external_id = Some(member_external_id.into());
        self
    }

    /// Sets `member_persistent_id`.
    #[must_use]
    #[inline]
    pub fn member_persistent_id(mut self, member_persistent_id: impl Into<String>) -> Self {
        self.member_persistent_id = Some(member_persistent_id.into());
        self
    }

    /// Sets `send_welcome_email`.
    #[must_use]
    #[inline]
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = send_welcome_email;
        self
    }

    /// Sets `is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn is_directory_restricted(mut self, is_directory_restricted: bool) -> Self {
        self.is_directory_restricted = Some(is_directory_restricted);
        self
    }

    /// Sets `role`.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: AdminTier) -> Self {
        self.role = role;
        self
    }
}

impl wire::Fields for MemberAddArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member_email", &self.member_email);
        writer.optional("member_given_name", self.member_given_name.as_ref());
        writer.optional("member_surname", self.member_surname.as_ref());
        writer.optional("member_external_id", self.member_external_id.as_ref());
        writer.optional("member_persistent_id", self.member_persistent_id.as_ref());
        writer.unless_default("send_welcome_email", &self.send_welcome_email, &true);
        writer.optional("is_directory_restricted", self.is_directory_restricted.as_ref());
        writer.unless_default("role", &self.role, &AdminTier::MemberOnly);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member_email: object.required("member_email")?,
            member_given_name: object.optional("member_given_name")?,
            member_surname: object.optional("member_surname")?,
            member_external_id: object.optional("member_external_id")?,
            member_persistent_id: object.optional("member_persistent_id")?,
            send_welcome_email: object.or_default("send_welcome_email", true)?,
            is_directory_restricted: object.optional("is_directory_restricted")?,
            role: object.or_default("role", AdminTier::MemberOnly)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "member_email",
            wire::check::text(
                &self.member_email,
                Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                (None, Some(255)),
            ),
        )?;
        wire::check::field(
            "member_given_name",
            wire::check::optional(&self.member_given_name, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        wire::check::field(
            "member_surname",
            wire::check::optional(&self.member_surname, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        wire::check::field(
            "member_external_id",
            wire::check::optional(&self.member_external_id, |value| {
                wire::check::text(value, None, (None, Some(64)))
            }),
        )?;
        Ok(())
    }
}

/// `team.MemberAddArgBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAddArgBase {
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub member_email: String,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_given_name: Option<String>,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_surname: Option<String>,
    /// String of at most 64 characters. May be absent.
    pub member_external_id: Option<String>,
    /// String. May be absent.
    pub member_persistent_id: Option<String>,
    /// Boolean. Default: `true`.
    pub send_welcome_email: bool,
    /// Boolean. May be absent.
    pub is_directory_restricted: Option<bool>,
}

impl MemberAddArgBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member_email: impl Into<String>) -> Self {
        Self {
            member_email: member_email.into(),
            member_given_name: None,
            member_surname: None,
            member_external_id: None,
            member_persistent_id: None,
            send_welcome_email: true,
            is_directory_restricted: None,
        }
    }

    /// Sets `member_given_name`.
    #[must_use]
    #[inline]
    pub fn member_given_name(mut self, member_given_name: impl Into<String>) -> Self {
        self.member_given_name = Some(member_given_name.into());
        self
    }

    /// Sets `member_surname`.
    #[must_use]
    #[inline]
    pub fn member_surname(mut self, member_surname: impl Into<String>) -> Self {
        self.member_surname = Some(member_surname.into());
        self
    }

    /// Sets `member_external_id`.
    #[must_use]
    #[inline]
    pub fn member_external_id(mut self, member_external_id: impl Into<String>) -> Self {
        self.member_external_id = Some(member_external_id.into());
        self
    }

    /// Sets `member_persistent_id`.
    #[must_use]
    #[inline]
    pub fn member_persistent_id(mut self, member_persistent_id: impl Into<String>) -> Self {
        self.member_persistent_id = Some(member_persistent_id.into());
        self
    }

    /// Sets `send_welcome_email`.
    #[must_use]
    #[inline]
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = send_welcome_email;
        self
    }

    /// Sets `is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn is_directory_restricted(mut self, is_directory_restricted: bool) -> Self {
        self.is_directory_restricted = Some(is_directory_restricted);
        self
    }
}

impl wire::Fields for MemberAddArgBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member_email", &self.member_email);
        writer.optional("member_given_name", self.member_given_name.as_ref());
        writer.optional("member_surname", self.member_surname.as_ref());
        writer.optional("member_external_id", self.member_external_id.as_ref());
        writer.optional("member_persistent_id", self.member_persistent_id.as_ref());
        writer.unless_default("send_welcome_email", &self.send_welcome_email, &true);
        writer.optional("is_directory_restricted", self.is_directory_restricted.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member_email: object.required("member_email")?,
            member_given_name: object.optional("member_given_name")?,
            member_surname: object.optional("member_surname")?,
            member_external_id: object.optional("member_external_id")?,
            member_persistent_id: object.optional("member_persistent_id")?,
            send_welcome_email: object.or_default("send_welcome_email", true)?,
            is_directory_restricted: object.optional("is_directory_restricted")?,
        })
    }
}

/// Part of `team.MembersAddV2Arg` (`team.MemberAddV2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberAddV2Arg {
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub member_email: String,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_given_name: Option<String>,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub member_surname: Option<String>,
    /// String of at most 64 characters. May be absent.
    pub member_external_id: Option<String>,
    /// String. May be absent.
    pub member_persistent_id: Option<String>,
    /// Boolean. Default: `true`.
    pub send_welcome_email: bool,
    /// Boolean. May be absent.
    pub is_directory_restricted: Option<bool>,
    /// List of at most 1 items, each: string of at most 128 characters that matches `pid_dbtmr:.*`. May be absent.
    pub role_ids: Option<Vec<String>>,
}

impl MemberAddV2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member_email: impl Into<String>) -> Self {
        Self {
            member_email: member_email.into(),
            member_given_name: None,
            member_surname: None,
            member_external_id: None,
            member_persistent_id: None,
            send_welcome_email: true,
            is_directory_restricted: None,
            role_ids: None,
        }
    }

    /// Sets `member_given_name`.
    #[must_use]
    #[inline]
    pub fn member_given_name(mut self, member_given_name: impl Into<String>) -> Self {
        self.member_given_name = Some(member_given_name.into());
        self
    }

    /// Sets `member_surname`.
    #[must_use]
    #[inline]
    pub fn member_surname(mut self, member_surname: impl Into<String>) -> Self {
        self.member_surname = Some(member_surname.into());
        self
    }

    /// Sets `member_external_id`.
    #[must_use]
    #[inline]
    pub fn member_external_id(mut self, member_external_id: impl Into<String>) -> Self {
        self.member_external_id = Some(member_external_id.into());
        self
    }

    /// Sets `member_persistent_id`.
    #[must_use]
    #[inline]
    pub fn member_persistent_id(mut self, member_persistent_id: impl Into<String>) -> Self {
        self.member_persistent_id = Some(member_persistent_id.into());
        self
    }

    /// Sets `send_welcome_email`.
    #[must_use]
    #[inline]
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = send_welcome_email;
        self
    }

    /// Sets `is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn is_directory_restricted(mut self, is_directory_restricted: bool) -> Self {
        self.is_directory_restricted = Some(is_directory_restricted);
        self
    }

    /// Sets `role_ids`.
    #[must_use]
    #[inline]
    pub fn role_ids(mut self, role_ids: Vec<String>) -> Self {
        self.role_ids = Some(role_ids);
        self
    }
}

impl wire::Fields for MemberAddV2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member_email", &self.member_email);
        writer.optional("member_given_name", self.member_given_name.as_ref());
        writer.optional("member_surname", self.member_surname.as_ref());
        writer.optional("member_external_id", self.member_external_id.as_ref());
        writer.optional("member_persistent_id", self.member_persistent_id.as_ref());
        writer.unless_default("send_welcome_email", &self.send_welcome_email, &true);
        writer.optional("is_directory_restricted", self.is_directory_restricted.as_ref());
        writer.optional("role_ids", self.role_ids.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            member_email: object.required("member_email")?,
            member_given_name: object.optional("member_given_name")?,
            member_surname: object.optional("member_surname")?,
            member_external_id: object.optional("member_external_id")?,
            member_persistent_id: object.optional("member_persistent_id")?,
            send_welcome_email: object.or_default("send_welcome_email", true)?,
            is_directory_restricted: object.optional("is_directory_restricted")?,
            role_ids: object.optional("role_ids")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "member_email",
            wire::check::text(
                &self.member_email,
                Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                (None, Some(255)),
            ),
        )?;
        wire::check::field(
            "member_given_name",
            wire::check::optional(&self.member_given_name, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        wire::check::field(
            "member_surname",
            wire::check::optional(&self.member_surname, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        wire::check::field(
            "member_external_id",
            wire::check::optional(&self.member_external_id, |value| {
                wire::check::text(value, None, (None, Some(64)))
            }),
        )?;
        wire::check::field(
            "role_ids",
            wire::check::optional(&self.role_ids, |value| {
                wire::check::items(value, (None, Some(1))).and_then(|()| {
                    wire::check::each(value, |item| {
                        wire::check::text(
                            item,
                            Some(&crate::patterns::TEAM_TEAM_MEMBER_ROLE_ID),
                            (None, Some(128)),
                        )
                    })
                })
            }),
        )?;
        Ok(())
    }
}

/// Part of `team.ListMembersDevicesResult`, and one more place (`team.MemberDevices`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberDevices {
    /// String.
    pub team_member_id: String,
    /// List, each: `team.ActiveWebSession`. May be absent.
    pub web_sessions: Option<Vec<ActiveWebSession>>,
    /// List, each: `team.DesktopClientSession`. May be absent.
    pub desktop_clients: Option<Vec<DesktopClientSession>>,
    /// List, each: `team.MobileClientSession`. May be absent.
    pub mobile_clients: Option<Vec<MobileClientSession>>,
}

impl MemberDevices {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>) -> Self {
        Self {
            team_member_id: team_member_id.into(),
            web_sessions: None,
            desktop_clients: None,
            mobile_clients: None,
        }
    }

    /// Sets `web_sessions`.
    #[must_use]
    #[inline]
    pub fn web_sessions(mut self, web_sessions: Vec<ActiveWebSession>) -> Self {
        self.web_sessions = Some(web_sessions);
        self
    }

    /// Sets `desktop_clients`.
    #[must_use]
    #[inline]
    pub fn desktop_clients(mut self, desktop_clients: Vec<DesktopClientSession>) -> Self {
        self.desktop_clients = Some(desktop_clients);
        self
    }

    /// Sets `mobile_clients`.
    #[must_use]
    #[inline]
    pub fn mobile_clients(mut self, mobile_clients: Vec<MobileClientSession>) -> Self {
        self.mobile_clients = Some(mobile_clients);
        self
    }
}

impl wire::Fields for MemberDevices {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.optional("web_sessions", self.web_sessions.as_ref());
        writer.optional("desktop_clients", self.desktop_clients.as_ref());
        writer.optional("mobile_clients", self.mobile_clients.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            web_sessions: object.optional("web_sessions")?,
            desktop_clients: object.optional("desktop_clients")?,
            mobile_clients: object.optional("mobile_clients")?,
        })
    }
}

/// Part of `team.ListMembersAppsResult`, and one more place (`team.MemberLinkedApps`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberLinkedApps {
    /// String.
    pub team_member_id: String,
    /// List, each: `team.ApiApp`.
    pub linked_api_apps: Vec<ApiApp>,
}

impl MemberLinkedApps {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>, linked_api_apps: Vec<ApiApp>) -> Self {
        Self { team_member_id: team_member_id.into(), linked_api_apps }
    }
}

impl wire::Fields for MemberLinkedApps {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.field("linked_api_apps", &self.linked_api_apps);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            linked_api_apps: object.required("linked_api_apps")?,
        })
    }
}

/// Part of `team.ExcludedUsersListResult`, and one more place (`team.MemberProfile`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberProfile {
    /// String.
    pub team_member_id: String,
    /// String. May be absent.
    pub external_id: Option<String>,
    /// String of exactly 40 characters. May be absent.
    pub account_id: Option<String>,
    /// String.
    pub email: String,
    /// Boolean.
    pub email_verified: bool,
    /// List, each: `secondary_emails.SecondaryEmail`. May be absent.
    pub secondary_emails: Option<Vec<crate::secondary_emails::SecondaryEmail>>,
    /// `team.TeamMemberStatus`.
    pub status: TeamMemberStatus,
    /// `users.Name`.
    pub name: crate::users::Name,
    /// `team.TeamMembershipType`.
    pub membership_type: TeamMembershipType,
    /// Time, in whole seconds. May be absent.
    pub invited_on: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub joined_on: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub suspended_on: Option<jiff::Timestamp>,
    /// String. May be absent.
    pub persistent_id: Option<String>,
    /// Boolean. May be absent.
    pub is_directory_restricted: Option<bool>,
    /// String. May be absent.
    pub profile_photo_url: Option<String>,
}

impl MemberProfile {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        team_member_id: impl Into<String>,
        email: impl Into<String>,
        email_verified: bool,
        status: TeamMemberStatus,
        name: crate::users::Name,
        membership_type: TeamMembershipType,
    ) -> Self {
        Self {
            team_member_id: team_member_id.into(),
            external_id: None,
            account_id: None,
            email: email.into(),
            email_verified,
            secondary_emails: None,
            status,
            name,
            membership_type,
            invited_on: None,
            joined_on: None,
            suspended_on: None,
            persistent_id: None,
            is_directory_restricted: None,
            profile_photo_url: None,
        }
    }

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `secondary_emails`.
    #[must_use]
    #[inline]
    pub fn secondary_emails(
        mut self,
        secondary_emails: Vec<crate::secondary_emails::SecondaryEmail>,
    ) -> Self {
        self.secondary_emails = Some(secondary_emails);
        self
    }

    /// Sets `invited_on`.
    #[must_use]
    #[inline]
    pub fn invited_on(mut self, invited_on: jiff::Timestamp) -> Self {
        self.invited_on = Some(invited_on);
        self
    }

    /// Sets `joined_on`.
    #[must_use]
    #[inline]
    pub fn joined_on(mut self, joined_on: jiff::Timestamp) -> Self {
        self.joined_on = Some(joined_on);
        self
    }

    /// Sets `suspended_on`.
    #[must_use]
    #[inline]
    pub fn suspended_on(mut self, suspended_on: jiff::Timestamp) -> Self {
        self.suspended_on = Some(suspended_on);
        self
    }

    /// Sets `persistent_id`.
    #[must_use]
    #[inline]
    pub fn persistent_id(mut self, persistent_id: impl Into<String>) -> Self {
        self.persistent_id = Some(persistent_id.into());
        self
    }

    /// Sets `is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn is_directory_restricted(mut self, is_directory_restricted: bool) -> Self {
        self.is_directory_restricted = Some(is_directory_restricted);
        self
    }

    /// Sets `profile_photo_url`.
    #[must_use]
    #[inline]
    pub fn profile_photo_url(mut self, profile_photo_url: impl Into<String>) -> Self {
        self.profile_photo_url = Some(profile_photo_url.into());
        self
    }
}

impl wire::Fields for MemberProfile {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.optional("external_id", self.external_id.as_ref());
        writer.optional("account_id", self.account_id.as_ref());
        writer.field("email", &self.email);
        writer.field("email_verified", &self.email_verified);
        writer.optional("secondary_emails", self.secondary_emails.as_ref());
        writer.field("status", &self.status);
        writer.field("name", &self.name);
        writer.field("membership_type", &self.membership_type);
        writer.optional("invited_on", self.invited_on.as_ref());
        writer.optional("joined_on", self.joined_on.as_ref());
        writer.optional("suspended_on", self.suspended_on.as_ref());
        writer.optional("persistent_id", self.persistent_id.as_ref());
        writer.optional("is_directory_restricted", self.is_directory_restricted.as_ref());
        writer.optional("profile_photo_url", self.profile_photo_url.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            external_id: object.optional("external_id")?,
            account_id: object.optional("account_id")?,
            email: object.required("email")?,
            email_verified: object.required("email_verified")?,
            secondary_emails: object.optional("secondary_emails")?,
            status: object.required("status")?,
            name: object.required("name")?,
            membership_type: object.required("membership_type")?,
            invited_on: object.optional("invited_on")?,
            joined_on: object.optional("joined_on")?,
            suspended_on: object.optional("suspended_on")?,
            persistent_id: object.optional("persistent_id")?,
            is_directory_restricted: object.optional("is_directory_restricted")?,
            profile_photo_url: object.optional("profile_photo_url")?,
        })
    }
}

/// Argument of `team/members/add` (`team.MembersAddArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersAddArg {
    /// Boolean. Default: `false`.
    pub force_async: bool,
    /// List, each: `team.MemberAddArg`.
    pub new_members: Vec<MemberAddArg>,
}

impl MembersAddArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(new_members: Vec<MemberAddArg>) -> Self {
        Self { force_async: false, new_members }
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }
}

impl wire::Fields for MembersAddArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("force_async", &self.force_async, &false);
        writer.field("new_members", &self.new_members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            force_async: object.or_default("force_async", false)?,
            new_members: object.required("new_members")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("new_members", wire::check::each(&self.new_members, wire::Wire::check))?;
        Ok(())
    }
}

/// `team.MembersAddArgBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersAddArgBase {
    /// Boolean. Default: `false`.
    pub force_async: bool,
}

impl MembersAddArgBase {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { force_async: false }
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }
}

impl Default for MembersAddArgBase {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for MembersAddArgBase {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("force_async", &self.force_async, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { force_async: object.or_default("force_async", false)? })
    }
}

/// Argument of `team/members/add_v2` (`team.MembersAddV2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersAddV2Arg {
    /// Boolean. Default: `false`.
    pub force_async: bool,
    /// List, each: `team.MemberAddV2Arg`.
    pub new_members: Vec<MemberAddV2Arg>,
}

impl MembersAddV2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(new_members: Vec<MemberAddV2Arg>) -> Self {
        Self { force_async: false, new_members }
    }

    /// Sets `force_async`.
    #[must_use]
    #[inline]
    pub fn force_async(mut self, force_async: bool) -> Self {
        self.force_async = force_async;
        self
    }
}

impl wire::Fields for MembersAddV2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("force_async", &self.force_async, &false);
        writer.field("new_members", &self.new_members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            force_async: object.or_default("force_async", false)?,
            new_members: object.required("new_members")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("new_members", wire::check::each(&self.new_members, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `team/members/move_former_member_files` (`team.MembersDataTransferArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersDataTransferArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// `team.UserSelectorArg`.
    pub transfer_dest_id: UserSelectorArg,
    /// `team.UserSelectorArg`.
    pub transfer_admin_id: UserSelectorArg,
}

impl MembersDataTransferArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        user: UserSelectorArg,
        transfer_dest_id: UserSelectorArg,
        transfer_admin_id: UserSelectorArg,
    ) -> Self {
        Self { user, transfer_dest_id, transfer_admin_id }
    }
}

impl wire::Fields for MembersDataTransferArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("transfer_dest_id", &self.transfer_dest_id);
        writer.field("transfer_admin_id", &self.transfer_admin_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            transfer_dest_id: object.required("transfer_dest_id")?,
            transfer_admin_id: object.required("transfer_admin_id")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field("transfer_dest_id", wire::Wire::check(&self.transfer_dest_id))?;
        wire::check::field("transfer_admin_id", wire::Wire::check(&self.transfer_admin_id))?;
        Ok(())
    }
}

/// Argument of `team/members/suspend`, and one more place (`team.MembersDeactivateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersDeactivateArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// Boolean. Default: `true`.
    pub wipe_data: bool,
}

impl MembersDeactivateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user, wipe_data: true }
    }

    /// Sets `wipe_data`.
    #[must_use]
    #[inline]
    pub fn wipe_data(mut self, wipe_data: bool) -> Self {
        self.wipe_data = wipe_data;
        self
    }
}

impl wire::Fields for MembersDeactivateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.unless_default("wipe_data", &self.wipe_data, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            wipe_data: object.or_default("wipe_data", true)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// `team.MembersDeactivateBaseArg`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersDeactivateBaseArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl MembersDeactivateBaseArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user }
    }
}

impl wire::Fields for MembersDeactivateBaseArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")? })
    }
}

/// Argument of `team/members/delete_profile_photo`, and one more place (`team.MembersDeleteProfilePhotoArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersDeleteProfilePhotoArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl MembersDeleteProfilePhotoArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user }
    }
}

impl wire::Fields for MembersDeleteProfilePhotoArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Argument of `team/members/delete_former_member_files` (`team.MembersFormerMemberArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersFormerMemberArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl MembersFormerMemberArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user }
    }
}

impl wire::Fields for MembersFormerMemberArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Result of `team/members/get_available_team_member_roles` (`team.MembersGetAvailableTeamMemberRolesResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersGetAvailableTeamMemberRolesResult {
    /// List, each: `team.TeamMemberRole`.
    pub roles: Vec<TeamMemberRole>,
}

impl MembersGetAvailableTeamMemberRolesResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(roles: Vec<TeamMemberRole>) -> Self {
        Self { roles }
    }
}

impl wire::Fields for MembersGetAvailableTeamMemberRolesResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("roles", &self.roles);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { roles: object.required("roles")? })
    }
}

/// Argument of `team/members/get_info` (`team.MembersGetInfoArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersGetInfoArgs {
    /// List, each: `team.UserSelectorArg`.
    pub members: Vec<UserSelectorArg>,
}

impl MembersGetInfoArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<UserSelectorArg>) -> Self {
        Self { members }
    }
}

impl wire::Fields for MembersGetInfoArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { members: object.required("members")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        Ok(())
    }
}

/// Argument of `team/members/get_info_v2` (`team.MembersGetInfoV2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersGetInfoV2Arg {
    /// List, each: `team.UserSelectorArg`.
    pub members: Vec<UserSelectorArg>,
}

impl MembersGetInfoV2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<UserSelectorArg>) -> Self {
        Self { members }
    }
}

impl wire::Fields for MembersGetInfoV2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { members: object.required("members")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("members", wire::check::each(&self.members, wire::Wire::check))?;
        Ok(())
    }
}

/// Result of `team/members/get_info_v2` (`team.MembersGetInfoV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersGetInfoV2Result {
    /// List, each: `team.MembersGetInfoItemV2`.
    pub members_info: Vec<MembersGetInfoItemV2>,
}

impl MembersGetInfoV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members_info: Vec<MembersGetInfoItemV2>) -> Self {
        Self { members_info }
    }
}

impl wire::Fields for MembersGetInfoV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members_info", &self.members_info);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { members_info: object.required("members_info")? })
    }
}

/// Part of `team.LegalHoldPolicy` (`team.MembersInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersInfo {
    /// List, each: string.
    pub team_member_ids: Vec<String>,
    /// Integer.
    pub permanently_deleted_users: u64,
}

impl MembersInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_ids: Vec<String>, permanently_deleted_users: u64) -> Self {
        Self { team_member_ids, permanently_deleted_users }
    }
}

impl wire::Fields for MembersInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_ids", &self.team_member_ids);
        writer.field("permanently_deleted_users", &self.permanently_deleted_users);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_ids: object.required("team_member_ids")?,
            permanently_deleted_users: object.required("permanently_deleted_users")?,
        })
    }
}

/// Argument of `team/members/list`, and one more place (`team.MembersListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersListArg {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
    /// Boolean. Default: `false`.
    pub include_removed: bool,
}

impl MembersListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000, include_removed: false }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// Sets `include_removed`.
    #[must_use]
    #[inline]
    pub fn include_removed(mut self, include_removed: bool) -> Self {
        self.include_removed = include_removed;
        self
    }
}

impl Default for MembersListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for MembersListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
        writer.unless_default("include_removed", &self.include_removed, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            limit: object.or_default("limit", 1000)?,
            include_removed: object.or_default("include_removed", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/members/list/continue`, and one more place (`team.MembersListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersListContinueArg {
    /// String.
    pub cursor: String,
}

impl MembersListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for MembersListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `team/members/list`, and one more place (`team.MembersListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersListResult {
    /// List, each: `team.TeamMemberInfo`.
    pub members: Vec<TeamMemberInfo>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl MembersListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<TeamMemberInfo>, cursor: impl Into<String>, has_more: bool) -> Self {
        Self { members, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for MembersListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            members: object.required("members")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Result of `team/members/list_v2`, and one more place (`team.MembersListV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersListV2Result {
    /// List, each: `team.TeamMemberInfoV2`.
    pub members: Vec<TeamMemberInfoV2>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl MembersListV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(members: Vec<TeamMemberInfoV2>, cursor: impl Into<String>, has_more: bool) -> Self {
        Self { members, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for MembersListV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("members", &self.members);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            members: object.required("members")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Argument of `team/members/recover` (`team.MembersRecoverArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersRecoverArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl MembersRecoverArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user }
    }
}

impl wire::Fields for MembersRecoverArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Argument of `team/members/remove` (`team.MembersRemoveArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersRemoveArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// Boolean. Default: `true`.
    pub wipe_data: bool,
    /// `team.UserSelectorArg`. May be absent.
    pub transfer_dest_id: Option<UserSelectorArg>,
    /// `team.UserSelectorArg`. May be absent.
    pub transfer_admin_id: Option<UserSelectorArg>,
    /// Boolean. Default: `false`.
    pub keep_account: bool,
    /// Boolean. Default: `false`.
    pub retain_team_shares: bool,
    /// Boolean. Default: `false`.
    pub permanently_delete_files: bool,
}

impl MembersRemoveArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self {
            user,
            wipe_data: true,
            transfer_dest_id: None,
            transfer_admin_id: None,
            keep_account: false,
            retain_team_shares: false,
            permanently_delete_files: false,
        }
    }

    /// Sets `wipe_data`.
    #[must_use]
    #[inline]
    pub fn wipe_data(mut self, wipe_data: bool) -> Self {
        self.wipe_data = wipe_data;
        self
    }

    /// Sets `transfer_dest_id`.
    #[must_use]
    #[inline]
    pub fn transfer_dest_id(mut self, transfer_dest_id: UserSelectorArg) -> Self {
        self.transfer_dest_id = Some(transfer_dest_id);
        self
    }

    /// Sets `transfer_admin_id`.
    #[must_use]
    #[inline]
    pub fn transfer_admin_id(mut self, transfer_admin_id: UserSelectorArg) -> Self {
        self.transfer_admin_id = Some(transfer_admin_id);
        self
    }

    /// Sets `keep_account`.
    #[must_use]
    #[inline]
    pub fn keep_account(mut self, keep_account: bool) -> Self {
        self.keep_account = keep_account;
        self
    }

    /// Sets `retain_team_shares`.
    #[must_use]
    #[inline]
    pub fn retain_team_shares(mut self, retain_team_shares: bool) -> Self {
        self.retain_team_shares = retain_team_shares;
        self
    }

    /// Sets `permanently_delete_files`.
    #[must_use]
    #[inline]
    pub fn permanently_delete_files(mut self, permanently_delete_files: bool) -> Self {
        self.permanently_delete_files = permanently_delete_files;
        self
    }
}

impl wire::Fields for MembersRemoveArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.unless_default("wipe_data", &self.wipe_data, &true);
        writer.optional("transfer_dest_id", self.transfer_dest_id.as_ref());
        writer.optional("transfer_admin_id", self.transfer_admin_id.as_ref());
        writer.unless_default("keep_account", &self.keep_account, &false);
        writer.unless_default("retain_team_shares", &self.retain_team_shares, &false);
        writer.unless_default("permanently_delete_files", &self.permanently_delete_files, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            wipe_data: object.or_default("wipe_data", true)?,
            transfer_dest_id: object.optional("transfer_dest_id")?,
            transfer_admin_id: object.optional("transfer_admin_id")?,
            keep_account: object.or_default("keep_account", false)?,
            retain_team_shares: object.or_default("retain_team_shares", false)?,
            permanently_delete_files: object.or_default("permanently_delete_files", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field(
            "transfer_dest_id",
            wire::check::optional(&self.transfer_dest_id, wire::Wire::check),
        )?;
        wire::check::field(
            "transfer_admin_id",
            wire::check::optional(&self.transfer_admin_id, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Argument of `team/members/set_admin_permissions_v2` (`team.MembersSetPermissions2Arg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetPermissions2Arg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// List of at most 1 items, each: string of at most 128 characters that matches `pid_dbtmr:.*`. May be absent.
    pub new_roles: Option<Vec<String>>,
}

impl MembersSetPermissions2Arg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user, new_roles: None }
    }

    /// Sets `new_roles`.
    #[must_use]
    #[inline]
    pub fn new_roles(mut self, new_roles: Vec<String>) -> Self {
        self.new_roles = Some(new_roles);
        self
    }
}

impl wire::Fields for MembersSetPermissions2Arg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.optional("new_roles", self.new_roles.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, new_roles: object.optional("new_roles")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field(
            "new_roles",
            wire::check::optional(&self.new_roles, |value| {
                wire::check::items(value, (None, Some(1))).and_then(|()| {
                    wire::check::each(value, |item| {
                        wire::check::text(
                            item,
                            Some(&crate::patterns::TEAM_TEAM_MEMBER_ROLE_ID),
                            (None, Some(128)),
                        )
                    })
                })
            }),
        )?;
        Ok(())
    }
}

/// Result of `team/members/set_admin_permissions_v2` (`team.MembersSetPermissions2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetPermissions2Result {
    /// String.
    pub team_member_id: String,
    /// List, each: `team.TeamMemberRole`. May be absent.
    pub roles: Option<Vec<TeamMemberRole>>,
}

impl MembersSetPermissions2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>) -> Self {
        Self { team_member_id: team_member_id.into(), roles: None }
    }

    /// Sets `roles`.
    #[must_use]
    #[inline]
    pub fn roles(mut self, roles: Vec<TeamMemberRole>) -> Self {
        self.roles = Some(roles);
        self
    }
}

impl wire::Fields for MembersSetPermissions2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.optional("roles", self.roles.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            roles: object.optional("roles")?,
        })
    }
}

/// Argument of `team/members/set_admin_permissions` (`team.MembersSetPermissionsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetPermissionsArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// `team.AdminTier`.
    pub new_role: AdminTier,
}

impl MembersSetPermissionsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, new_role: AdminTier) -> Self {
        Self { user, new_role }
    }
}

impl wire::Fields for MembersSetPermissionsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("new_role", &self.new_role);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, new_role: object.required("new_role")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Result of `team/members/set_admin_permissions` (`team.MembersSetPermissionsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetPermissionsResult {
    /// String.
    pub team_member_id: String,
    /// `team.AdminTier`.
    pub role: AdminTier,
}

impl MembersSetPermissionsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_member_id: impl Into<String>, role: AdminTier) -> Self {
        Self { team_member_id: team_member_id.into(), role }
    }
}

impl wire::Fields for MembersSetPermissionsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.field("role", &self.role);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            role: object.required("role")?,
        })
    }
}

/// Argument of `team/members/set_profile`, and one more place (`team.MembersSetProfileArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetProfileArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// String of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`. May be absent.
    pub new_email: Option<String>,
    /// String of at most 64 characters. May be absent.
    pub new_external_id: Option<String>,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub new_given_name: Option<String>,
    /// String of at most 50 characters that matches `[^/:?*<>"|]*`. May be absent.
    pub new_surname: Option<String>,
    /// String. May be absent.
    pub new_persistent_id: Option<String>,
    /// Boolean. May be absent.
    pub new_is_directory_restricted: Option<bool>,
}

impl MembersSetProfileArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self {
            user,
            new_email: None,
            new_external_id: None,
            new_given_name: None,
            new_surname: None,
            new_persistent_id: None,
            new_is_directory_restricted: None,
        }
    }

    /// Sets `new_email`.
    #[must_use]
    #[inline]
    pub fn new_email(mut self, new_email: impl Into<String>) -> Self {
        self.new_email = Some(new_email.into());
        self
    }

    /// Sets `new_external_id`.
    #[must_use]
    #[inline]
    pub fn new_external_id(mut self, new_external_id: impl Into<String>) -> Self {
        self.new_external_id = Some(new_external_id.into());
        self
    }

    /// Sets `new_given_name`.
    #[must_use]
    #[inline]
    pub fn new_given_name(mut self, new_given_name: impl Into<String>) -> Self {
        self.new_given_name = Some(new_given_name.into());
        self
    }

    /// Sets `new_surname`.
    #[must_use]
    #[inline]
    pub fn new_surname(mut self, new_surname: impl Into<String>) -> Self {
        self.new_surname = Some(new_surname.into());
        self
    }

    /// Sets `new_persistent_id`.
    #[must_use]
    #[inline]
    pub fn new_persistent_id(mut self, new_persistent_id: impl Into<String>) -> Self {
        self.new_persistent_id = Some(new_persistent_id.into());
        self
    }

    /// Sets `new_is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn new_is_directory_restricted(mut self, new_is_directory_restricted: bool) -> Self {
        self.new_is_directory_restricted = Some(new_is_directory_restricted);
        self
    }
}

impl wire::Fields for MembersSetProfileArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.optional("new_email", self.new_email.as_ref());
        writer.optional("new_external_id", self.new_external_id.as_ref());
        writer.optional("new_given_name", self.new_given_name.as_ref());
        writer.optional("new_surname", self.new_surname.as_ref());
        writer.optional("new_persistent_id", self.new_persistent_id.as_ref());
        writer.optional("new_is_directory_restricted", self.new_is_directory_restricted.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            new_email: object.optional("new_email")?,
            new_external_id: object.optional("new_external_id")?,
            new_given_name: object.optional("new_given_name")?,
            new_surname: object.optional("new_surname")?,
            new_persistent_id: object.optional("new_persistent_id")?,
            new_is_directory_restricted: object.optional("new_is_directory_restricted")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field(
            "new_email",
            wire::check::optional(&self.new_email, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                    (None, Some(255)),
                )
            }),
        )?;
        wire::check::field(
            "new_external_id",
            wire::check::optional(&self.new_external_id, |value| {
                wire::check::text(value, None, (None, Some(64)))
            }),
        )?;
        wire::check::field(
            "new_given_name",
            wire::check::optional(&self.new_given_name, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        wire::check::field(
            "new_surname",
            wire::check::optional(&self.new_surname, |value| {
                wire::check::text(
                    value,
                    Some(&crate::patterns::COMMON_DISPLAY_NAME),
                    (None, Some(50)),
                )
            }),
        )?;
        Ok(())
    }
}

/// Argument of `team/members/set_profile_photo`, and one more place (`team.MembersSetProfilePhotoArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersSetProfilePhotoArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// `account.PhotoSourceArg`.
    pub photo: crate::account::PhotoSourceArg,
}

impl MembersSetProfilePhotoArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, photo: crate::account::PhotoSourceArg) -> Self {
        Self { user, photo }
    }
}

impl wire::Fields for MembersSetProfilePhotoArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("photo", &self.photo);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, photo: object.required("photo")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Argument of `team/members/unsuspend` (`team.MembersUnsuspendArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersUnsuspendArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
}

impl MembersUnsuspendArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user }
    }
}

impl wire::Fields for MembersUnsuspendArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        Ok(())
    }
}

/// Part of `team.ListMemberDevicesResult`, and one more place (`team.MobileClientSession`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MobileClientSession {
    /// String.
    pub session_id: String,
    /// String. May be absent.
    pub ip_address: Option<String>,
    /// String. May be absent.
    pub country: Option<String>,
    /// Time, in whole seconds. May be absent.
    pub created: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub updated: Option<jiff::Timestamp>,
    /// String.
    pub device_name: String,
    /// `team.MobileClientPlatform`.
    pub client_type: MobileClientPlatform,
    /// String. May be absent.
    pub client_version: Option<String>,
    /// String. May be absent.
    pub os_version: Option<String>,
    /// String. May be absent.
    pub last_carrier: Option<String>,
}

impl MobileClientSession {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        session_id: impl Into<String>,
        device_name: impl Into<String>,
        client_type: MobileClientPlatform,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            ip_address: None,
            country: None,
            created: None,
            updated: None,
            device_name: device_name.into(),
            client_type,
            client_version: None,
            os_version: None,
            last_carrier: None,
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn created(mut self, created: jiff::Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Sets `updated`.
    #[must_use]
    #[inline]
    pub fn updated(mut self, updated: jiff::Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }

    /// Sets `client_version`.
    #[must_use]
    #[inline]
    pub fn client_version(mut self, client_version: impl Into<String>) -> Self {
        self.client_version = Some(client_version.into());
        self
    }

    /// Sets `os_version`.
    #[must_use]
    #[inline]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }

    /// Sets `last_carrier`.
    #[must_use]
    #[inline]
    pub fn last_carrier(mut self, last_carrier: impl Into<String>) -> Self {
        self.last_carrier = Some(last_carrier.into());
        self
    }
}

impl wire::Fields for MobileClientSession {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.optional("ip_address", self.ip_address.as_ref());
        writer.optional("country", self.country.as_ref());
        writer.optional("created", self.created.as_ref());
        writer.optional("updated", self.updated.as_ref());
        writer.field("device_name", &self.device_name);
        writer.field("client_type", &self.client_type);
        writer.optional("client_version", self.client_version.as_ref());
        writer.optional("os_version", self.os_version.as_ref());
        writer.optional("last_carrier", self.last_carrier.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            ip_address: object.optional("ip_address")?,
            country: object.optional("country")?,
            created: object.optional("created")?,
            updated: object.optional("updated")?,
            device_name: object.required("device_name")?,
            client_type: object.required("client_type")?,
            client_version: object.optional("client_version")?,
            os_version: object.optional("os_version")?,
            last_carrier: object.optional("last_carrier")?,
        })
    }
}

/// Part of `team.TeamNamespacesListResult` (`team.NamespaceMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceMetadata {
    /// String.
    pub name: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub namespace_id: String,
    /// `team.NamespaceType`.
    pub namespace_type: NamespaceType,
    /// String. May be absent.
    pub team_member_id: Option<String>,
    /// Integer. Default: `0`.
    pub quota_limit: i64,
}

impl NamespaceMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        namespace_id: impl Into<String>,
        namespace_type: NamespaceType,
    ) -> Self {
        Self {
            name: name.into(),
            namespace_id: namespace_id.into(),
            namespace_type,
            team_member_id: None,
            quota_limit: 0,
        }
    }

    /// Sets `team_member_id`.
    #[must_use]
    #[inline]
    pub fn team_member_id(mut self, team_member_id: impl Into<String>) -> Self {
        self.team_member_id = Some(team_member_id.into());
        self
    }

    /// Sets `quota_limit`.
    #[must_use]
    #[inline]
    pub fn quota_limit(mut self, quota_limit: i64) -> Self {
        self.quota_limit = quota_limit;
        self
    }
}

impl wire::Fields for NamespaceMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("namespace_id", &self.namespace_id);
        writer.field("namespace_type", &self.namespace_type);
        writer.optional("team_member_id", self.team_member_id.as_ref());
        writer.unless_default("quota_limit", &self.quota_limit, &0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            namespace_id: object.required("namespace_id")?,
            namespace_type: object.required("namespace_type")?,
            team_member_id: object.optional("team_member_id")?,
            quota_limit: object.or_default("quota_limit", 0)?,
        })
    }
}

/// Part of `team.TeamMemberStatus` (`team.RemovedStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovedStatus {
    /// Boolean.
    pub is_recoverable: bool,
    /// Boolean.
    pub is_disconnected: bool,
}

impl RemovedStatus {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(is_recoverable: bool, is_disconnected: bool) -> Self {
        Self { is_recoverable, is_disconnected }
    }
}

impl wire::Fields for RemovedStatus {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("is_recoverable", &self.is_recoverable);
        writer.field("is_disconnected", &self.is_disconnected);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            is_recoverable: object.required("is_recoverable")?,
            is_disconnected: object.required("is_disconnected")?,
        })
    }
}

/// Argument of `team/members/secondary_emails/resend_verification_emails` (`team.ResendVerificationEmailArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResendVerificationEmailArg {
    /// List, each: `team.UserSecondaryEmailsArg`.
    pub emails_to_resend: Vec<UserSecondaryEmailsArg>,
}

impl ResendVerificationEmailArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(emails_to_resend: Vec<UserSecondaryEmailsArg>) -> Self {
        Self { emails_to_resend }
    }
}

impl wire::Fields for ResendVerificationEmailArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("emails_to_resend", &self.emails_to_resend);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { emails_to_resend: object.required("emails_to_resend")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "emails_to_resend",
            wire::check::each(&self.emails_to_resend, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Result of `team/members/secondary_emails/resend_verification_emails` (`team.ResendVerificationEmailResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResendVerificationEmailResult {
    /// List, each: `team.UserResendResult`.
    pub results: Vec<UserResendResult>,
}

impl ResendVerificationEmailResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(results: Vec<UserResendResult>) -> Self {
        Self { results }
    }
}

impl wire::Fields for ResendVerificationEmailResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { results: object.required("results")? })
    }
}

/// Part of `team.RevokeDeviceSessionArg` (`team.RevokeDesktopClientArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDesktopClientArg {
    /// String.
    pub session_id: String,
    /// String.
    pub team_member_id: String,
    /// Boolean. Default: `false`.
    pub delete_on_unlink: bool,
}

impl RevokeDesktopClientArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(session_id: impl Into<String>, team_member_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            team_member_id: team_member_id.into(),
            delete_on_unlink: false,
        }
    }

    /// Sets `delete_on_unlink`.
    #[must_use]
    #[inline]
    pub fn delete_on_unlink(mut self, delete_on_unlink: bool) -> Self {
        self.delete_on_unlink = delete_on_unlink;
        self
    }
}

impl wire::Fields for RevokeDesktopClientArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("session_id", &self.session_id);
        writer.field("team_member_id", &self.team_member_id);
        writer.unless_default("delete_on_unlink", &self.delete_on_unlink, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            session_id: object.required("session_id")?,
            team_member_id: object.required("team_member_id")?,
            delete_on_unlink: object.or_default("delete_on_unlink", false)?,
        })
    }
}

/// Argument of `team/devices/revoke_device_session_batch` (`team.RevokeDeviceSessionBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDeviceSessionBatchArg {
    /// List, each: `team.RevokeDeviceSessionArg`.
    pub revoke_devices: Vec<RevokeDeviceSessionArg>,
}

impl RevokeDeviceSessionBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(revoke_devices: Vec<RevokeDeviceSessionArg>) -> Self {
        Self { revoke_devices }
    }
}

impl wire::Fields for RevokeDeviceSessionBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("revoke_devices", &self.revoke_devices);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { revoke_devices: object.required("revoke_devices")? })
    }
}

/// Result of `team/devices/revoke_device_session_batch` (`team.RevokeDeviceSessionBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDeviceSessionBatchResult {
    /// List, each: `team.RevokeDeviceSessionStatus`.
    pub revoke_devices_status: Vec<RevokeDeviceSessionStatus>,
}

impl RevokeDeviceSessionBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(revoke_devices_status: Vec<RevokeDeviceSessionStatus>) -> Self {
        Self { revoke_devices_status }
    }
}

impl wire::Fields for RevokeDeviceSessionBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("revoke_devices_status", &self.revoke_devices_status);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { revoke_devices_status: object.required("revoke_devices_status")? })
    }
}

/// Part of `team.RevokeDeviceSessionBatchResult` (`team.RevokeDeviceSessionStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDeviceSessionStatus {
    /// Boolean.
    pub success: bool,
    /// `team.RevokeDeviceSessionError`. May be absent.
    pub error_type: Option<RevokeDeviceSessionError>,
}

impl RevokeDeviceSessionStatus {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, error_type: None }
    }

    /// Sets `error_type`.
    #[must_use]
    #[inline]
    pub fn error_type(mut self, error_type: RevokeDeviceSessionError) -> Self {
        self.error_type = Some(error_type);
        self
    }
}

impl wire::Fields for RevokeDeviceSessionStatus {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("success", &self.success);
        writer.optional("error_type", self.error_type.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            success: object.required("success")?,
            error_type: object.optional("error_type")?,
        })
    }
}

/// Argument of `team/linked_apps/revoke_linked_app`, and one more place (`team.RevokeLinkedApiAppArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeLinkedApiAppArg {
    /// String.
    pub app_id: String,
    /// String.
    pub team_member_id: String,
    /// Boolean. Default: `true`. Deprecated.
    pub keep_app_folder: bool,
}

impl RevokeLinkedApiAppArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(app_id: impl Into<String>, team_member_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), team_member_id: team_member_id.into(), keep_app_folder: true }
    }

    /// Sets `keep_app_folder`.
    #[must_use]
    #[inline]
    pub fn keep_app_folder(mut self, keep_app_folder: bool) -> Self {
        self.keep_app_folder = keep_app_folder;
        self
    }
}

impl wire::Fields for RevokeLinkedApiAppArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("app_id", &self.app_id);
        writer.field("team_member_id", &self.team_member_id);
        writer.unless_default("keep_app_folder", &self.keep_app_folder, &true);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            app_id: object.required("app_id")?,
            team_member_id: object.required("team_member_id")?,
            keep_app_folder: object.or_default("keep_app_folder", true)?,
        })
    }
}

/// Argument of `team/linked_apps/revoke_linked_app_batch` (`team.RevokeLinkedApiAppBatchArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeLinkedApiAppBatchArg {
    /// List, each: `team.RevokeLinkedApiAppArg`.
    pub revoke_linked_app: Vec<RevokeLinkedApiAppArg>,
}

impl RevokeLinkedApiAppBatchArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(revoke_linked_app: Vec<RevokeLinkedApiAppArg>) -> Self {
        Self { revoke_linked_app }
    }
}

impl wire::Fields for RevokeLinkedApiAppBatchArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("revoke_linked_app", &self.revoke_linked_app);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { revoke_linked_app: object.required("revoke_linked_app")? })
    }
}

/// Result of `team/linked_apps/revoke_linked_app_batch` (`team.RevokeLinkedAppBatchResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeLinkedAppBatchResult {
    /// List, each: `team.RevokeLinkedAppStatus`.
    pub revoke_linked_app_status: Vec<RevokeLinkedAppStatus>,
}

impl RevokeLinkedAppBatchResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(revoke_linked_app_status: Vec<RevokeLinkedAppStatus>) -> Self {
        Self { revoke_linked_app_status }
    }
}

impl wire::Fields for RevokeLinkedAppBatchResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("revoke_linked_app_status", &self.revoke_linked_app_status);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { revoke_linked_app_status: object.required("revoke_linked_app_status")? })
    }
}

/// Part of `team.RevokeLinkedAppBatchResult` (`team.RevokeLinkedAppStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeLinkedAppStatus {
    /// Boolean.
    pub success: bool,
    /// `team.RevokeLinkedAppError`. May be absent.
    pub error_type: Option<RevokeLinkedAppError>,
}

impl RevokeLinkedAppStatus {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, error_type: None }
    }

    /// Sets `error_type`.
    #[must_use]
    #[inline]
    pub fn error_type(mut self, error_type: RevokeLinkedAppError) -> Self {
        self.error_type = Some(error_type);
        self
    }
}

impl wire::Fields for RevokeLinkedAppStatus {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("success", &self.success);
        writer.optional("error_type", self.error_type.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            success: object.required("success")?,
            error_type: object.optional("error_type")?,
        })
    }
}

/// Argument of `team/member_space_limits/set_custom_quota` (`team.SetCustomQuotaArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomQuotaArg {
    /// List, each: `team.UserCustomQuotaArg`.
    pub users_and_quotas: Vec<UserCustomQuotaArg>,
}

impl SetCustomQuotaArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(users_and_quotas: Vec<UserCustomQuotaArg>) -> Self {
        Self { users_and_quotas }
    }
}

impl wire::Fields for SetCustomQuotaArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("users_and_quotas", &self.users_and_quotas);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { users_and_quotas: object.required("users_and_quotas")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "users_and_quotas",
            wire::check::each(&self.users_and_quotas, wire::Wire::check),
        )?;
        Ok(())
    }
}

/// Argument of `team/sharing_allowlist/add` (`team.SharingAllowlistAddArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistAddArgs {
    /// List, each: string. May be absent.
    pub domains: Option<Vec<String>>,
    /// List, each: string. May be absent.
    pub emails: Option<Vec<String>>,
}

impl SharingAllowlistAddArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { domains: None, emails: None }
    }

    /// Sets `domains`.
    #[must_use]
    #[inline]
    pub fn domains(mut self, domains: Vec<String>) -> Self {
        self.domains = Some(domains);
        self
    }

    /// Sets `emails`.
    #[must_use]
    #[inline]
    pub fn emails(mut self, emails: Vec<String>) -> Self {
        self.emails = Some(emails);
        self
    }
}

impl Default for SharingAllowlistAddArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistAddArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("domains", self.domains.as_ref());
        writer.optional("emails", self.emails.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { domains: object.optional("domains")?, emails: object.optional("emails")? })
    }
}

/// Result of `team/sharing_allowlist/add` (`team.SharingAllowlistAddResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistAddResponse {}

impl SharingAllowlistAddResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for SharingAllowlistAddResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistAddResponse {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Argument of `team/sharing_allowlist/list` (`team.SharingAllowlistListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistListArg {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl SharingAllowlistListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for SharingAllowlistListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/sharing_allowlist/list/continue` (`team.SharingAllowlistListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistListContinueArg {
    /// String.
    pub cursor: String,
}

impl SharingAllowlistListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for SharingAllowlistListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Error of `team/sharing_allowlist/list` (`team.SharingAllowlistListError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistListError {}

impl SharingAllowlistListError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for SharingAllowlistListError {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistListError {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Result of `team/sharing_allowlist/list`, and one more place (`team.SharingAllowlistListResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistListResponse {
    /// List, each: string.
    pub domains: Vec<String>,
    /// List, each: string.
    pub emails: Vec<String>,
    /// String. Default: `""`.
    pub cursor: String,
    /// Boolean. Default: `false`.
    pub has_more: bool,
}

impl SharingAllowlistListResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(domains: Vec<String>, emails: Vec<String>) -> Self {
        Self { domains, emails, cursor: String::new(), has_more: false }
    }

    /// Sets `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `has_more`.
    #[must_use]
    #[inline]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = has_more;
        self
    }
}

impl wire::Fields for SharingAllowlistListResponse {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("domains", &self.domains);
        writer.field("emails", &self.emails);
        writer.unless_default("cursor", &self.cursor, &String::new());
        writer.unless_default("has_more", &self.has_more, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            domains: object.required("domains")?,
            emails: object.required("emails")?,
            cursor: object.or_default("cursor", String::new())?,
            has_more: object.or_default("has_more", false)?,
        })
    }
}

/// Argument of `team/sharing_allowlist/remove` (`team.SharingAllowlistRemoveArgs`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistRemoveArgs {
    /// List, each: string. May be absent.
    pub domains: Option<Vec<String>>,
    /// List, each: string. May be absent.
    pub emails: Option<Vec<String>>,
}

impl SharingAllowlistRemoveArgs {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { domains: None, emails: None }
    }

    /// Sets `domains`.
    #[must_use]
    #[inline]
    pub fn domains(mut self, domains: Vec<String>) -> Self {
        self.domains = Some(domains);
        self
    }

    /// Sets `emails`.
    #[must_use]
    #[inline]
    pub fn emails(mut self, emails: Vec<String>) -> Self {
        self.emails = Some(emails);
        self
    }
}

impl Default for SharingAllowlistRemoveArgs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistRemoveArgs {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.optional("domains", self.domains.as_ref());
        writer.optional("emails", self.emails.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { domains: object.optional("domains")?, emails: object.optional("emails")? })
    }
}

/// Result of `team/sharing_allowlist/remove` (`team.SharingAllowlistRemoveResponse`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharingAllowlistRemoveResponse {}

impl SharingAllowlistRemoveResponse {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for SharingAllowlistRemoveResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for SharingAllowlistRemoveResponse {
    #[inline]
    fn write_fields(&self, _writer: &mut wire::Writer) {}

    #[inline]
    fn read_fields(_object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {})
    }
}

/// Argument of `team/team_folder/archive` (`team.TeamFolderArchiveArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderArchiveArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_id: String,
    /// Boolean. Default: `false`.
    pub force_async_off: bool,
}

impl TeamFolderArchiveArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_folder_id: impl Into<String>) -> Self {
        Self { team_folder_id: team_folder_id.into(), force_async_off: false }
    }

    /// Sets `force_async_off`.
    #[must_use]
    #[inline]
    pub fn force_async_off(mut self, force_async_off: bool) -> Self {
        self.force_async_off = force_async_off;
        self
    }
}

impl wire::Fields for TeamFolderArchiveArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_id", &self.team_folder_id);
        writer.unless_default("force_async_off", &self.force_async_off, &false);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_folder_id: object.required("team_folder_id")?,
            force_async_off: object.or_default("force_async_off", false)?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "team_folder_id",
            wire::check::text(
                &self.team_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `team/team_folder/create` (`team.TeamFolderCreateArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderCreateArg {
    /// String.
    pub name: String,
    /// `files.SyncSettingArg`. May be absent.
    pub sync_setting: Option<crate::files::SyncSettingArg>,
}

impl TeamFolderCreateArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), sync_setting: None }
    }

    /// Sets `sync_setting`.
    #[must_use]
    #[inline]
    pub fn sync_setting(mut self, sync_setting: crate::files::SyncSettingArg) -> Self {
        self.sync_setting = Some(sync_setting);
        self
    }
}

impl wire::Fields for TeamFolderCreateArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.optional("sync_setting", self.sync_setting.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { name: object.required("name")?, sync_setting: object.optional("sync_setting")? })
    }
}

/// Argument of `team/team_folder/activate`, and 2 more places (`team.TeamFolderIdArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderIdArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_id: String,
}

impl TeamFolderIdArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_folder_id: impl Into<String>) -> Self {
        Self { team_folder_id: team_folder_id.into() }
    }
}

impl wire::Fields for TeamFolderIdArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_id", &self.team_folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { team_folder_id: object.required("team_folder_id")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "team_folder_id",
            wire::check::text(
                &self.team_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `team/team_folder/get_info` (`team.TeamFolderIdListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderIdListArg {
    /// List of at least one item, each: string that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_ids: Vec<String>,
}

impl TeamFolderIdListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_folder_ids: Vec<String>) -> Self {
        Self { team_folder_ids }
    }
}

impl wire::Fields for TeamFolderIdListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_ids", &self.team_folder_ids);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { team_folder_ids: object.required("team_folder_ids")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "team_folder_ids",
            wire::check::items(&self.team_folder_ids, (Some(1), None)).and_then(|()| {
                wire::check::each(&self.team_folder_ids, |item| {
                    wire::check::text(
                        item,
                        Some(&crate::patterns::COMMON_NAMESPACE_ID),
                        (None, None),
                    )
                })
            }),
        )?;
        Ok(())
    }
}

/// Argument of `team/team_folder/list` (`team.TeamFolderListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderListArg {
    /// Integer from 1 to 1000. Default: `1000`.
    pub limit: u32,
}

impl TeamFolderListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for TeamFolderListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for TeamFolderListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/team_folder/list/continue` (`team.TeamFolderListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderListContinueArg {
    /// String.
    pub cursor: String,
}

impl TeamFolderListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for TeamFolderListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Error of `team/team_folder/list` (`team.TeamFolderListError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderListError {
    /// `team.TeamFolderAccessError`.
    pub access_error: TeamFolderAccessError,
}

impl TeamFolderListError {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(access_error: TeamFolderAccessError) -> Self {
        Self { access_error }
    }
}

impl wire::Fields for TeamFolderListError {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("access_error", &self.access_error);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { access_error: object.required("access_error")? })
    }
}

/// Result of `team/team_folder/list`, and one more place (`team.TeamFolderListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderListResult {
    /// List, each: `team.TeamFolderMetadata`.
    pub team_folders: Vec<TeamFolderMetadata>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl TeamFolderListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        team_folders: Vec<TeamFolderMetadata>,
        cursor: impl Into<String>,
        has_more: bool,
    ) -> Self {
        Self { team_folders, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for TeamFolderListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folders", &self.team_folders);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_folders: object.required("team_folders")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Result of `team/team_folder/activate`, and 8 more places (`team.TeamFolderMetadata`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderMetadata {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_id: String,
    /// String.
    pub name: String,
    /// `team.TeamFolderStatus`.
    pub status: TeamFolderStatus,
    /// Boolean.
    pub is_team_shared_dropbox: bool,
    /// `files.SyncSetting`.
    pub sync_setting: crate::files::SyncSetting,
    /// List, each: `files.ContentSyncSetting`.
    pub content_sync_settings: Vec<crate::files::ContentSyncSetting>,
    /// Integer. Default: `0`.
    pub quota_limit: i64,
}

impl TeamFolderMetadata {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        team_folder_id: impl Into<String>,
        name: impl Into<String>,
        status: TeamFolderStatus,
        is_team_shared_dropbox: bool,
        sync_setting: crate::files::SyncSetting,
        content_sync_settings: Vec<crate::files::ContentSyncSetting>,
    ) -> Self {
        Self {
            team_folder_id: team_folder_id.into(),
            name: name.into(),
            status,
            is_team_shared_dropbox,
            sync_setting,
            content_sync_settings,
            quota_limit: 0,
        }
    }

    /// Sets `quota_limit`.
    #[must_use]
    #[inline]
    pub fn quota_limit(mut self, quota_limit: i64) -> Self {
        self.quota_limit = quota_limit;
        self
    }
}

impl wire::Fields for TeamFolderMetadata {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_id", &self.team_folder_id);
        writer.field("name", &self.name);
        writer.field("status", &self.status);
        writer.field("is_team_shared_dropbox", &self.is_team_shared_dropbox);
        writer.field("sync_setting", &self.sync_setting);
        writer.field("content_sync_settings", &self.content_sync_settings);
        writer.unless_default("quota_limit", &self.quota_limit, &0);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_folder_id: object.required("team_folder_id")?,
            name: object.required("name")?,
            status: object.required("status")?,
            is_team_shared_dropbox: object.required("is_team_shared_dropbox")?,
            sync_setting: object.required("sync_setting")?,
            content_sync_settings: object.required("content_sync_settings")?,
            quota_limit: object.or_default("quota_limit", 0)?,
        })
    }
}

/// Argument of `team/team_folder/rename` (`team.TeamFolderRenameArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderRenameArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_id: String,
    /// String.
    pub name: String,
}

impl TeamFolderRenameArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_folder_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { team_folder_id: team_folder_id.into(), name: name.into() }
    }
}

impl wire::Fields for TeamFolderRenameArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_id", &self.team_folder_id);
        writer.field("name", &self.name);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_folder_id: object.required("team_folder_id")?,
            name: object.required("name")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "team_folder_id",
            wire::check::text(
                &self.team_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        Ok(())
    }
}

/// Argument of `team/team_folder/update_sync_settings` (`team.TeamFolderUpdateSyncSettingsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamFolderUpdateSyncSettingsArg {
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub team_folder_id: String,
    /// `files.SyncSettingArg`. May be absent.
    pub sync_setting: Option<crate::files::SyncSettingArg>,
    /// List, each: `files.ContentSyncSettingArg`. May be absent.
    pub content_sync_settings: Option<Vec<crate::files::ContentSyncSettingArg>>,
}

impl TeamFolderUpdateSyncSettingsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(team_folder_id: impl Into<String>) -> Self {
        Self {
            team_folder_id: team_folder_id.into(),
            sync_setting: None,
            content_sync_settings: None,
        }
    }

    /// Sets `sync_setting`.
    #[must_use]
    #[inline]
    pub fn sync_setting(mut self, sync_setting: crate::files::SyncSettingArg) -> Self {
        self.sync_setting = Some(sync_setting);
        self
    }

    /// Sets `content_sync_settings`.
    #[must_use]
    #[inline]
    pub fn content_sync_settings(
        mut self,
        content_sync_settings: Vec<crate::files::ContentSyncSettingArg>,
    ) -> Self {
        self.content_sync_settings = Some(content_sync_settings);
        self
    }
}

impl wire::Fields for TeamFolderUpdateSyncSettingsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_folder_id", &self.team_folder_id);
        writer.optional("sync_setting", self.sync_setting.as_ref());
        writer.optional("content_sync_settings", self.content_sync_settings.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_folder_id: object.required("team_folder_id")?,
            sync_setting: object.optional("sync_setting")?,
            content_sync_settings: object.optional("content_sync_settings")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field(
            "team_folder_id",
            wire::check::text(
                &self.team_folder_id,
                Some(&crate::patterns::COMMON_NAMESPACE_ID),
                (None, None),
            ),
        )?;
        wire::check::field(
            "content_sync_settings",
            wire::check::optional(&self.content_sync_settings, |value| {
                wire::check::each(value, wire::Wire::check)
            }),
        )?;
        Ok(())
    }
}

/// Result of `team/get_info` (`team.TeamGetInfoResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamGetInfoResult {
    /// String.
    pub name: String,
    /// String.
    pub team_id: String,
    /// Integer.
    pub num_licensed_users: u32,
    /// Integer.
    pub num_provisioned_users: u32,
    /// Integer. Default: `0`.
    pub num_used_licenses: u32,
    /// `team_policies.TeamMemberPolicies`.
    pub policies: crate::team_policies::TeamMemberPolicies,
}

impl TeamGetInfoResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        team_id: impl Into<String>,
        num_licensed_users: u32,
        num_provisioned_users: u32,
        policies: crate::team_policies::TeamMemberPolicies,
    ) -> Self {
        Self {
            name: name.into(),
            team_id: team_id.into(),
            num_licensed_users,
            num_provisioned_users,
            num_used_licenses: 0,
            policies,
        }
    }

    /// Sets `num_used_licenses`.
    #[must_use]
    #[inline]
    pub fn num_used_licenses(mut self, num_used_licenses: u32) -> Self {
        self.num_used_licenses = num_used_licenses;
        self
    }
}

impl wire::Fields for TeamGetInfoResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("name", &self.name);
        writer.field("team_id", &self.team_id);
        writer.field("num_licensed_users", &self.num_licensed_users);
        writer.field("num_provisioned_users", &self.num_provisioned_users);
        writer.unless_default("num_used_licenses", &self.num_used_licenses, &0);
        writer.field("policies", &self.policies);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            name: object.required("name")?,
            team_id: object.required("team_id")?,
            num_licensed_users: object.required("num_licensed_users")?,
            num_provisioned_users: object.required("num_provisioned_users")?,
            num_used_licenses: object.or_default("num_used_licenses", 0)?,
            policies: object.required("policies")?,
        })
    }
}

/// Result of `team/members/delete_profile_photo`, and 5 more places (`team.TeamMemberInfo`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberInfo {
    /// `team.TeamMemberProfile`.
    pub profile: TeamMemberProfile,
    /// `team.AdminTier`.
    pub role: AdminTier,
}

impl TeamMemberInfo {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(profile: TeamMemberProfile, role: AdminTier) -> Self {
        Self { profile, role }
    }
}

impl wire::Fields for TeamMemberInfo {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("profile", &self.profile);
        writer.field("role", &self.role);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { profile: object.required("profile")?, role: object.required("role")? })
    }
}

/// Part of `team.MembersListV2Result`, and 3 more places (`team.TeamMemberInfoV2`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberInfoV2 {
    /// `team.TeamMemberProfile`.
    pub profile: TeamMemberProfile,
    /// List, each: `team.TeamMemberRole`. May be absent.
    pub roles: Option<Vec<TeamMemberRole>>,
}

impl TeamMemberInfoV2 {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(profile: TeamMemberProfile) -> Self {
        Self { profile, roles: None }
    }

    /// Sets `roles`.
    #[must_use]
    #[inline]
    pub fn roles(mut self, roles: Vec<TeamMemberRole>) -> Self {
        self.roles = Some(roles);
        self
    }
}

impl wire::Fields for TeamMemberInfoV2 {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("profile", &self.profile);
        writer.optional("roles", self.roles.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { profile: object.required("profile")?, roles: object.optional("roles")? })
    }
}

/// Result of `team/members/delete_profile_photo_v2`, and 2 more places (`team.TeamMemberInfoV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberInfoV2Result {
    /// `team.TeamMemberInfoV2`.
    pub member_info: TeamMemberInfoV2,
}

impl TeamMemberInfoV2Result {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(member_info: TeamMemberInfoV2) -> Self {
        Self { member_info }
    }
}

impl wire::Fields for TeamMemberInfoV2Result {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("member_info", &self.member_info);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { member_info: object.required("member_info")? })
    }
}

/// Part of `team.TeamMemberInfo`, and 2 more places (`team.TeamMemberProfile`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberProfile {
    /// String.
    pub team_member_id: String,
    /// String. May be absent.
    pub external_id: Option<String>,
    /// String of exactly 40 characters. May be absent.
    pub account_id: Option<String>,
    /// String.
    pub email: String,
    /// Boolean.
    pub email_verified: bool,
    /// List, each: `secondary_emails.SecondaryEmail`. May be absent.
    pub secondary_emails: Option<Vec<crate::secondary_emails::SecondaryEmail>>,
    /// `team.TeamMemberStatus`.
    pub status: TeamMemberStatus,
    /// `users.Name`.
    pub name: crate::users::Name,
    /// `team.TeamMembershipType`.
    pub membership_type: TeamMembershipType,
    /// Time, in whole seconds. May be absent.
    pub invited_on: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub joined_on: Option<jiff::Timestamp>,
    /// Time, in whole seconds. May be absent.
    pub suspended_on: Option<jiff::Timestamp>,
    /// String. May be absent.
    pub persistent_id: Option<String>,
    /// Boolean. May be absent.
    pub is_directory_restricted: Option<bool>,
    /// String. May be absent.
    pub profile_photo_url: Option<String>,
    /// List, each: string.
    pub groups: Vec<String>,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub member_folder_id: String,
    /// String that matches `[-_0-9a-zA-Z:]+`.
    pub root_folder_id: String,
}

impl TeamMemberProfile {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        team_member_id: impl Into<String>,
        email: impl Into<String>,
        email_verified: bool,
        status: TeamMemberStatus,
        name: crate::users::Name,
        membership_type: TeamMembershipType,
        groups: Vec<String>,
        member_folder_id: impl Into<String>,
        root_folder_id: impl Into<String>,
    ) -> Self {
        Self {
            team_member_id: team_member_id.into(),
            external_id: None,
            account_id: None,
            email: email.into(),
            email_verified,
            secondary_emails: None,
            status,
            name,
            membership_type,
            invited_on: None,
            joined_on: None,
            suspended_on: None,
            persistent_id: None,
            is_directory_restricted: None,
            profile_photo_url: None,
            groups,
            member_folder_id: member_folder_id.into(),
            root_folder_id: root_folder_id.into(),
        }
    }

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `account_id`.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `secondary_emails`.
    #[must_use]
    #[inline]
    pub fn secondary_emails(
        mut self,
        secondary_emails: Vec<crate::secondary_emails::SecondaryEmail>,
    ) -> Self {
        self.secondary_emails = Some(secondary_emails);
        self
    }

    /// Sets `invited_on`.
    #[must_use]
    #[inline]
    pub fn invited_on(mut self, invited_on: jiff::Timestamp) -> Self {
        self.invited_on = Some(invited_on);
        self
    }

    /// Sets `joined_on`.
    #[must_use]
    #[inline]
    pub fn joined_on(mut self, joined_on: jiff::Timestamp) -> Self {
        self.joined_on = Some(joined_on);
        self
    }

    /// Sets `suspended_on`.
    #[must_use]
    #[inline]
    pub fn suspended_on(mut self, suspended_on: jiff::Timestamp) -> Self {
        self.suspended_on = Some(suspended_on);
        self
    }

    /// Sets `persistent_id`.
    #[must_use]
    #[inline]
    pub fn persistent_id(mut self, persistent_id: impl Into<String>) -> Self {
        self.persistent_id = Some(persistent_id.into());
        self
    }

    /// Sets `is_directory_restricted`.
    #[must_use]
    #[inline]
    pub fn is_directory_restricted(mut self, is_directory_restricted: bool) -> Self {
        self.is_directory_restricted = Some(is_directory_restricted);
        self
    }

    /// Sets `profile_photo_url`.
    #[must_use]
    #[inline]
    pub fn profile_photo_url(mut self, profile_photo_url: impl Into<String>) -> Self {
        self.profile_photo_url = Some(profile_photo_url.into());
        self
    }
}

impl wire::Fields for TeamMemberProfile {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("team_member_id", &self.team_member_id);
        writer.optional("external_id", self.external_id.as_ref());
        writer.optional("account_id", self.account_id.as_ref());
        writer.field("email", &self.email);
        writer.field("email_verified", &self.email_verified);
        writer.optional("secondary_emails", self.secondary_emails.as_ref());
        writer.field("status", &self.status);
        writer.field("name", &self.name);
        writer.field("membership_type", &self.membership_type);
        writer.optional("invited_on", self.invited_on.as_ref());
        writer.optional("joined_on", self.joined_on.as_ref());
        writer.optional("suspended_on", self.suspended_on.as_ref());
        writer.optional("persistent_id", self.persistent_id.as_ref());
        writer.optional("is_directory_restricted", self.is_directory_restricted.as_ref());
        writer.optional("profile_photo_url", self.profile_photo_url.as_ref());
        writer.field("groups", &self.groups);
        writer.field("member_folder_id", &self.member_folder_id);
        writer.field("root_folder_id", &self.root_folder_id);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            team_member_id: object.required("team_member_id")?,
            external_id: object.optional("external_id")?,
            account_id: object.optional("account_id")?,
            email: object.required("email")?,
            email_verified: object.required("email_verified")?,
            secondary_emails: object.optional("secondary_emails")?,
            status: object.required("status")?,
            name: object.required("name")?,
            membership_type: object.required("membership_type")?,
            invited_on: object.optional("invited_on")?,
            joined_on: object.optional("joined_on")?,
            suspended_on: object.optional("suspended_on")?,
            persistent_id: object.optional("persistent_id")?,
            is_directory_restricted: object.optional("is_directory_restricted")?,
            profile_photo_url: object.optional("profile_photo_url")?,
            groups: object.required("groups")?,
            member_folder_id: object.required("member_folder_id")?,
            root_folder_id: object.required("root_folder_id")?,
        })
    }
}

/// Part of `team.MembersGetAvailableTeamMemberRolesResult`, and 2 more places (`team.TeamMemberRole`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMemberRole {
    /// String of at most 128 characters that matches `pid_dbtmr:.*`.
    pub role_id: String,
    /// String of at most 32 characters.
    pub name: String,
    /// String of at most 256 characters.
    pub description: String,
}

impl TeamMemberRole {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        role_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self { role_id: role_id.into(), name: name.into(), description: description.into() }
    }
}

impl wire::Fields for TeamMemberRole {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("role_id", &self.role_id);
        writer.field("name", &self.name);
        writer.field("description", &self.description);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            role_id: object.required("role_id")?,
            name: object.required("name")?,
            description: object.required("description")?,
        })
    }
}

/// Argument of `team/namespaces/list` (`team.TeamNamespacesListArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamNamespacesListArg {
    /// Integer from 1 to 1000. Default: `1000`. Deprecated.
    pub limit: u32,
}

impl TeamNamespacesListArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { limit: 1000 }
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl Default for TeamNamespacesListArg {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Fields for TeamNamespacesListArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.unless_default("limit", &self.limit, &1000);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { limit: object.or_default("limit", 1000)? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("limit", wire::check::number(&self.limit, (Some(1), Some(1000))))?;
        Ok(())
    }
}

/// Argument of `team/namespaces/list/continue` (`team.TeamNamespacesListContinueArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamNamespacesListContinueArg {
    /// String.
    pub cursor: String,
}

impl TeamNamespacesListContinueArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into() }
    }
}

impl wire::Fields for TeamNamespacesListContinueArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("cursor", &self.cursor);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { cursor: object.required("cursor")? })
    }
}

/// Result of `team/namespaces/list`, and one more place (`team.TeamNamespacesListResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamNamespacesListResult {
    /// List, each: `team.NamespaceMetadata`.
    pub namespaces: Vec<NamespaceMetadata>,
    /// String.
    pub cursor: String,
    /// Boolean.
    pub has_more: bool,
}

impl TeamNamespacesListResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(
        namespaces: Vec<NamespaceMetadata>,
        cursor: impl Into<String>,
        has_more: bool,
    ) -> Self {
        Self { namespaces, cursor: cursor.into(), has_more }
    }
}

impl wire::Fields for TeamNamespacesListResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("namespaces", &self.namespaces);
        writer.field("cursor", &self.cursor);
        writer.field("has_more", &self.has_more);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            namespaces: object.required("namespaces")?,
            cursor: object.required("cursor")?,
            has_more: object.required("has_more")?,
        })
    }
}

/// Result of `team/token/get_authenticated_admin` (`team.TokenGetAuthenticatedAdminResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenGetAuthenticatedAdminResult {
    /// `team.TeamMemberProfile`.
    pub admin_profile: TeamMemberProfile,
}

impl TokenGetAuthenticatedAdminResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(admin_profile: TeamMemberProfile) -> Self {
        Self { admin_profile }
    }
}

impl wire::Fields for TokenGetAuthenticatedAdminResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("admin_profile", &self.admin_profile);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { admin_profile: object.required("admin_profile")? })
    }
}

/// Part of `team.SetCustomQuotaArg` (`team.UserCustomQuotaArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCustomQuotaArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// Integer from 2.
    pub quota_gb: u32,
}

impl UserCustomQuotaArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, quota_gb: u32) -> Self {
        Self { user, quota_gb }
    }
}

impl wire::Fields for UserCustomQuotaArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("quota_gb", &self.quota_gb);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, quota_gb: object.required("quota_gb")? })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field("quota_gb", wire::check::number(&self.quota_gb, (Some(2), None)))?;
        Ok(())
    }
}

/// Part of `team.CustomQuotaResult` (`team.UserCustomQuotaResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCustomQuotaResult {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// Integer from 2. May be absent.
    pub quota_gb: Option<u32>,
}

impl UserCustomQuotaResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg) -> Self {
        Self { user, quota_gb: None }
    }

    /// Sets `quota_gb`.
    #[must_use]
    #[inline]
    pub fn quota_gb(mut self, quota_gb: u32) -> Self {
        self.quota_gb = Some(quota_gb);
        self
    }
}

impl wire::Fields for UserCustomQuotaResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.optional("quota_gb", self.quota_gb.as_ref());
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, quota_gb: object.optional("quota_gb")? })
    }
}

/// Part of `team.UserDeleteResult` (`team.UserDeleteEmailsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDeleteEmailsResult {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// List, each: `team.DeleteSecondaryEmailResult`.
    pub results: Vec<DeleteSecondaryEmailResult>,
}

impl UserDeleteEmailsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, results: Vec<DeleteSecondaryEmailResult>) -> Self {
        Self { user, results }
    }
}

impl wire::Fields for UserDeleteEmailsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, results: object.required("results")? })
    }
}

/// Part of `team.UserResendResult` (`team.UserResendEmailsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserResendEmailsResult {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// List, each: `team.ResendSecondaryEmailResult`.
    pub results: Vec<ResendSecondaryEmailResult>,
}

impl UserResendEmailsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, results: Vec<ResendSecondaryEmailResult>) -> Self {
        Self { user, results }
    }
}

impl wire::Fields for UserResendEmailsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, results: object.required("results")? })
    }
}

/// Part of `team.AddSecondaryEmailsArg`, and 2 more places (`team.UserSecondaryEmailsArg`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSecondaryEmailsArg {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// List, each: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    pub secondary_emails: Vec<String>,
}

impl UserSecondaryEmailsArg {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, secondary_emails: Vec<String>) -> Self {
        Self { user, secondary_emails }
    }
}

impl wire::Fields for UserSecondaryEmailsArg {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("secondary_emails", &self.secondary_emails);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self {
            user: object.required("user")?,
            secondary_emails: object.required("secondary_emails")?,
        })
    }

    #[inline]
    fn check_fields(&self) -> Result<(), wire::InvalidField> {
        wire::check::field("user", wire::Wire::check(&self.user))?;
        wire::check::field(
            "secondary_emails",
            wire::check::each(&self.secondary_emails, |item| {
                wire::check::text(
                    item,
                    Some(&crate::patterns::COMMON_EMAIL_ADDRESS),
                    (None, Some(255)),
                )
            }),
        )?;
        Ok(())
    }
}

/// Part of `team.UserAddResult` (`team.UserSecondaryEmailsResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSecondaryEmailsResult {
    /// `team.UserSelectorArg`.
    pub user: UserSelectorArg,
    /// List, each: `team.AddSecondaryEmailResult`.
    pub results: Vec<AddSecondaryEmailResult>,
}

impl UserSecondaryEmailsResult {
    /// From what is required; the rest is absent or has its default.
    #[must_use]
    #[inline]
    pub fn new(user: UserSelectorArg, results: Vec<AddSecondaryEmailResult>) -> Self {
        Self { user, results }
    }
}

impl wire::Fields for UserSecondaryEmailsResult {
    #[inline]
    fn write_fields(&self, writer: &mut wire::Writer) {
        writer.field("user", &self.user);
        writer.field("results", &self.results);
    }

    #[inline]
    fn read_fields(object: &mut wire::Object) -> Result<Self, wire::ReadError> {
        Ok(Self { user: object.required("user")?, results: object.required("results")? })
    }
}

/// Part of `team.UserSecondaryEmailsResult` (`team.AddSecondaryEmailResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSecondaryEmailResult {
    /// `success`, with: `secondary_emails.SecondaryEmail`.
    Success(crate::secondary_emails::SecondaryEmail),
    /// `unavailable`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Unavailable(String),
    /// `already_pending`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    AlreadyPending(String),
    /// `already_owned_by_user`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    AlreadyOwnedByUser(String),
    /// `reached_limit`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    ReachedLimit(String),
    /// `transient_error`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`. Deprecated.
    TransientError(String),
    /// `too_many_updates`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    TooManyUpdates(String),
    /// `unknown_error`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UnknownError(String),
    /// `rate_limited`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    RateLimited(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddSecondaryEmailResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::Unavailable(_) => "unavailable",
            Self::AlreadyPending(_) => "already_pending",
            Self::AlreadyOwnedByUser(_) => "already_owned_by_user",
            Self::ReachedLimit(_) => "reached_limit",
            Self::TransientError(_) => "transient_error",
            Self::TooManyUpdates(_) => "too_many_updates",
            Self::UnknownError(_) => "unknown_error",
            Self::RateLimited(_) => "rate_limited",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddSecondaryEmailResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::Unavailable(value) => writer.nested("unavailable", value),
            Self::AlreadyPending(value) => writer.nested("already_pending", value),
            Self::AlreadyOwnedByUser(value) => writer.nested("already_owned_by_user", value),
            Self::ReachedLimit(value) => writer.nested("reached_limit", value),
            Self::TransientError(value) => writer.nested("transient_error", value),
            Self::TooManyUpdates(value) => writer.nested("too_many_updates", value),
            Self::UnknownError(value) => writer.nested("unknown_error", value),
            Self::RateLimited(value) => writer.nested("rate_limited", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "unavailable" => Self::Unavailable(tagged.nested()?),
            "already_pending" => Self::AlreadyPending(tagged.nested()?),
            "already_owned_by_user" => Self::AlreadyOwnedByUser(tagged.nested()?),
            "reached_limit" => Self::ReachedLimit(tagged.nested()?),
            "transient_error" => Self::TransientError(tagged.nested()?),
            "too_many_updates" => Self::TooManyUpdates(tagged.nested()?),
            "unknown_error" => Self::UnknownError(tagged.nested()?),
            "rate_limited" => Self::RateLimited(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/secondary_emails/add` (`team.AddSecondaryEmailsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSecondaryEmailsError {
    /// `secondary_emails_disabled`.
    SecondaryEmailsDisabled,
    /// `too_many_emails`.
    TooManyEmails,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl AddSecondaryEmailsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::SecondaryEmailsDisabled => "secondary_emails_disabled",
            Self::TooManyEmails => "too_many_emails",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for AddSecondaryEmailsError {
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
            "secondary_emails_disabled" => Self::SecondaryEmailsDisabled,
            "too_many_emails" => Self::TooManyEmails,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.MemberAddArg`, and 3 more places (`team.AdminTier`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AdminTier {
    /// `team_admin`.
    TeamAdmin,
    /// `user_management_admin`.
    UserManagementAdmin,
    /// `support_admin`.
    SupportAdmin,
    /// `member_only`.
    MemberOnly,
}

impl AdminTier {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::TeamAdmin => "team_admin",
            Self::UserManagementAdmin => "user_management_admin",
            Self::SupportAdmin => "support_admin",
            Self::MemberOnly => "member_only",
        }
    }
}

impl wire::Wire for AdminTier {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_admin" => Self::TeamAdmin,
            "user_management_admin" => Self::UserManagementAdmin,
            "support_admin" => Self::SupportAdmin,
            "member_only" => Self::MemberOnly,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// `team.BaseTeamFolderError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BaseTeamFolderError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BaseTeamFolderError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BaseTeamFolderError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/bulk_suspend` (`team.BulkSuspendError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendError {
    /// `invalid_request`.
    InvalidRequest,
    /// `too_many_members`.
    TooManyMembers,
    /// `duplicate_client_item_id`.
    DuplicateClientItemId,
    /// `duplicate_team_member_id`.
    DuplicateTeamMemberId,
    /// `acting_admin`.
    ActingAdmin,
    /// `last_admin`.
    LastAdmin,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::TooManyMembers => "too_many_members",
            Self::DuplicateClientItemId => "duplicate_client_item_id",
            Self::DuplicateTeamMemberId => "duplicate_team_member_id",
            Self::ActingAdmin => "acting_admin",
            Self::LastAdmin => "last_admin",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BulkSuspendError {
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
            "invalid_request" => Self::InvalidRequest,
            "too_many_members" => Self::TooManyMembers,
            "duplicate_client_item_id" => Self::DuplicateClientItemId,
            "duplicate_team_member_id" => Self::DuplicateTeamMemberId,
            "acting_admin" => Self::ActingAdmin,
            "last_admin" => Self::LastAdmin,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/members/bulk_suspend/job_status/check` (`team.BulkSuspendJobStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `team.BulkSuspendComplete`.
    Complete(BulkSuspendComplete),
    /// `failed`, with: `team.BulkSuspendTaskFailure`.
    Failed(BulkSuspendTaskFailure),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendJobStatus {
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

impl wire::Wire for BulkSuspendJobStatus {
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

/// Part of `team.BulkSuspendComplete` (`team.BulkSuspendReportDeliveryStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendReportDeliveryStatus {
    /// `bulk_suspend_report_delivery_status_unspecified`.
    BulkSuspendReportDeliveryStatusUnspecified,
    /// `bulk_suspend_report_delivery_status_pending`.
    BulkSuspendReportDeliveryStatusPending,
    /// `bulk_suspend_report_delivery_status_delivered`.
    BulkSuspendReportDeliveryStatusDelivered,
    /// `bulk_suspend_report_delivery_status_failed`.
    BulkSuspendReportDeliveryStatusFailed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendReportDeliveryStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::BulkSuspendReportDeliveryStatusUnspecified => {
                "bulk_suspend_report_delivery_status_unspecified"
            }
            Self::BulkSuspendReportDeliveryStatusPending => {
                "bulk_suspend_report_delivery_status_pending"
            }
            Self::BulkSuspendReportDeliveryStatusDelivered => {
                "bulk_suspend_report_delivery_status_delivered"
            }
            Self::BulkSuspendReportDeliveryStatusFailed => {
                "bulk_suspend_report_delivery_status_failed"
            }
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BulkSuspendReportDeliveryStatus {
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
            "bulk_suspend_report_delivery_status_unspecified" => {
                Self::BulkSuspendReportDeliveryStatusUnspecified
            }
            "bulk_suspend_report_delivery_status_pending" => {
                Self::BulkSuspendReportDeliveryStatusPending
            }
            "bulk_suspend_report_delivery_status_delivered" => {
                Self::BulkSuspendReportDeliveryStatusDelivered
            }
            "bulk_suspend_report_delivery_status_failed" => {
                Self::BulkSuspendReportDeliveryStatusFailed
            }
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.BulkSuspendRowOutcome` (`team.BulkSuspendRowFailure`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendRowFailure {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `suspend_inactive_user`.
    SuspendInactiveUser,
    /// `suspend_last_admin`.
    SuspendLastAdmin,
    /// `team_license_limit`.
    TeamLicenseLimit,
    /// `protected_acting_admin`.
    ProtectedActingAdmin,
    /// `permission_changed`.
    PermissionChanged,
    /// `suspend_failed`.
    SuspendFailed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendRowFailure {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::SuspendInactiveUser => "suspend_inactive_user",
            Self::SuspendLastAdmin => "suspend_last_admin",
            Self::TeamLicenseLimit => "team_license_limit",
            Self::ProtectedActingAdmin => "protected_acting_admin",
            Self::PermissionChanged => "permission_changed",
            Self::SuspendFailed => "suspend_failed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BulkSuspendRowFailure {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "suspend_inactive_user" => Self::SuspendInactiveUser,
            "suspend_last_admin" => Self::SuspendLastAdmin,
            "team_license_limit" => Self::TeamLicenseLimit,
            "protected_acting_admin" => Self::ProtectedActingAdmin,
            "permission_changed" => Self::PermissionChanged,
            "suspend_failed" => Self::SuspendFailed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.BulkSuspendRowOutcome`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendRowOutcome {
    /// `suspended`.
    Suspended,
    /// `failed`, with: `team.BulkSuspendRowFailure`.
    Failed(BulkSuspendRowFailure),
    /// `unknown`.
    Unknown,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendRowOutcome {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Suspended => "suspended",
            Self::Failed(_) => "failed",
            Self::Unknown => "unknown",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BulkSuspendRowOutcome {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Failed(value) => writer.nested("failed", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "suspended" => Self::Suspended,
            "failed" => Self::Failed(tagged.nested()?),
            "unknown" => Self::Unknown,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.BulkSuspendJobStatus` (`team.BulkSuspendTaskFailure`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkSuspendTaskFailure {
    /// `unusable_result`.
    UnusableResult,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl BulkSuspendTaskFailure {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnusableResult => "unusable_result",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for BulkSuspendTaskFailure {
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
            "unusable_result" => Self::UnusableResult,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/member_space_limits/get_custom_quota`, and one more place (`team.CustomQuotaError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomQuotaError {
    /// `too_many_users`.
    TooManyUsers,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CustomQuotaError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyUsers => "too_many_users",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CustomQuotaError {
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
            "too_many_users" => Self::TooManyUsers,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/member_space_limits/get_custom_quota`, and one more place (`team.CustomQuotaResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomQuotaResult {
    /// `success`, with: `team.UserCustomQuotaResult`.
    Success(UserCustomQuotaResult),
    /// `invalid_user`, with: `team.UserSelectorArg`.
    InvalidUser(UserSelectorArg),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl CustomQuotaResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::InvalidUser(_) => "invalid_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for CustomQuotaResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::InvalidUser(value) => writer.nested("invalid_user", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "invalid_user" => Self::InvalidUser(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.UserDeleteEmailsResult` (`team.DeleteSecondaryEmailResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteSecondaryEmailResult {
    /// `success`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Success(String),
    /// `not_found`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    NotFound(String),
    /// `cannot_remove_primary`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    CannotRemovePrimary(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DeleteSecondaryEmailResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::NotFound(_) => "not_found",
            Self::CannotRemovePrimary(_) => "cannot_remove_primary",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DeleteSecondaryEmailResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.nested("success", value),
            Self::NotFound(value) => writer.nested("not_found", value),
            Self::CannotRemovePrimary(value) => writer.nested("cannot_remove_primary", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.nested()?),
            "not_found" => Self::NotFound(tagged.nested()?),
            "cannot_remove_primary" => Self::CannotRemovePrimary(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.DesktopClientSession`, and one more place (`team.DesktopPlatform`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DesktopPlatform {
    /// `windows`.
    Windows,
    /// `mac`.
    Mac,
    /// `linux`.
    Linux,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl DesktopPlatform {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Windows => "windows",
            Self::Mac => "mac",
            Self::Linux => "linux",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for DesktopPlatform {
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
            "windows" => Self::Windows,
            "mac" => Self::Mac,
            "linux" => Self::Linux,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/member_space_limits/excluded_users/list/continue` (`team.ExcludedUsersListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExcludedUsersListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExcludedUsersListContinueError {
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

impl wire::Wire for ExcludedUsersListContinueError {
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

/// Error of `team/member_space_limits/excluded_users/list` (`team.ExcludedUsersListError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExcludedUsersListError {
    /// `list_error`.
    ListError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExcludedUsersListError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ListError => "list_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExcludedUsersListError {
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
            "list_error" => Self::ListError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/member_space_limits/excluded_users/add`, and one more place (`team.ExcludedUsersUpdateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExcludedUsersUpdateError {
    /// `users_not_in_team`.
    UsersNotInTeam,
    /// `too_many_users`.
    TooManyUsers,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExcludedUsersUpdateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UsersNotInTeam => "users_not_in_team",
            Self::TooManyUsers => "too_many_users",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExcludedUsersUpdateError {
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
            "users_not_in_team" => Self::UsersNotInTeam,
            "too_many_users" => Self::TooManyUsers,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.ExcludedUsersUpdateResult` (`team.ExcludedUsersUpdateStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExcludedUsersUpdateStatus {
    /// `success`.
    Success,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ExcludedUsersUpdateStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ExcludedUsersUpdateStatus {
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
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.FeaturesGetValuesBatchArg` (`team.Feature`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Feature {
    /// `upload_api_rate_limit`.
    UploadApiRateLimit,
    /// `has_team_shared_dropbox`.
    HasTeamSharedDropbox,
    /// `has_team_file_events`.
    HasTeamFileEvents,
    /// `has_team_selective_sync`.
    HasTeamSelectiveSync,
    /// `has_distinct_member_homes`.
    HasDistinctMemberHomes,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl Feature {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UploadApiRateLimit => "upload_api_rate_limit",
            Self::HasTeamSharedDropbox => "has_team_shared_dropbox",
            Self::HasTeamFileEvents => "has_team_file_events",
            Self::HasTeamSelectiveSync => "has_team_selective_sync",
            Self::HasDistinctMemberHomes => "has_distinct_member_homes",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for Feature {
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
            "upload_api_rate_limit" => Self::UploadApiRateLimit,
            "has_team_shared_dropbox" => Self::HasTeamSharedDropbox,
            "has_team_file_events" => Self::HasTeamFileEvents,
            "has_team_selective_sync" => Self::HasTeamSelectiveSync,
            "has_distinct_member_homes" => Self::HasDistinctMemberHomes,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.FeaturesGetValuesBatchResult` (`team.FeatureValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FeatureValue {
    /// `upload_api_rate_limit`, with: `team.UploadApiRateLimitValue`.
    UploadApiRateLimit(UploadApiRateLimitValue),
    /// `has_team_shared_dropbox`, with: `team.HasTeamSharedDropboxValue`.
    HasTeamSharedDropbox(HasTeamSharedDropboxValue),
    /// `has_team_file_events`, with: `team.HasTeamFileEventsValue`.
    HasTeamFileEvents(HasTeamFileEventsValue),
    /// `has_team_selective_sync`, with: `team.HasTeamSelectiveSyncValue`.
    HasTeamSelectiveSync(HasTeamSelectiveSyncValue),
    /// `has_distinct_member_homes`, with: `team.HasDistinctMemberHomesValue`.
    HasDistinctMemberHomes(HasDistinctMemberHomesValue),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FeatureValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UploadApiRateLimit(_) => "upload_api_rate_limit",
            Self::HasTeamSharedDropbox(_) => "has_team_shared_dropbox",
            Self::HasTeamFileEvents(_) => "has_team_file_events",
            Self::HasTeamSelectiveSync(_) => "has_team_selective_sync",
            Self::HasDistinctMemberHomes(_) => "has_distinct_member_homes",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for FeatureValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::UploadApiRateLimit(value) => writer.nested("upload_api_rate_limit", value),
            Self::HasTeamSharedDropbox(value) => writer.nested("has_team_shared_dropbox", value),
            Self::HasTeamFileEvents(value) => writer.nested("has_team_file_events", value),
            Self::HasTeamSelectiveSync(value) => writer.nested("has_team_selective_sync", value),
            Self::HasDistinctMemberHomes(value) => {
                writer.nested("has_distinct_member_homes", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "upload_api_rate_limit" => Self::UploadApiRateLimit(tagged.nested()?),
            "has_team_shared_dropbox" => Self::HasTeamSharedDropbox(tagged.nested()?),
            "has_team_file_events" => Self::HasTeamFileEvents(tagged.nested()?),
            "has_team_selective_sync" => Self::HasTeamSelectiveSync(tagged.nested()?),
            "has_distinct_member_homes" => Self::HasDistinctMemberHomes(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/features/get_values` (`team.FeaturesGetValuesBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FeaturesGetValuesBatchError {
    /// `empty_features_list`.
    EmptyFeaturesList,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl FeaturesGetValuesBatchError {
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

impl wire::Wire for FeaturesGetValuesBatchError {
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

/// Part of `team.GroupMemberInfo`, and 2 more places (`team.GroupAccessType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupAccessType {
    /// `member`.
    Member,
    /// `owner`.
    Owner,
}

impl GroupAccessType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Owner => "owner",
        }
    }
}

impl wire::Wire for GroupAccessType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "member" => Self::Member,
            "owner" => Self::Owner,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `team/groups/create` (`team.GroupCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupCreateError {
    /// `group_name_already_used`.
    GroupNameAlreadyUsed,
    /// `group_name_invalid`.
    GroupNameInvalid,
    /// `external_id_already_in_use`.
    ExternalIdAlreadyInUse,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNameAlreadyUsed => "group_name_already_used",
            Self::GroupNameInvalid => "group_name_invalid",
            Self::ExternalIdAlreadyInUse => "external_id_already_in_use",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupCreateError {
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
            "group_name_already_used" => Self::GroupNameAlreadyUsed,
            "group_name_invalid" => Self::GroupNameInvalid,
            "external_id_already_in_use" => Self::ExternalIdAlreadyInUse,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/delete` (`team.GroupDeleteError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupDeleteError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `group_already_deleted`.
    GroupAlreadyDeleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupDeleteError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::GroupAlreadyDeleted => "group_already_deleted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupDeleteError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "group_already_deleted" => Self::GroupAlreadyDeleted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.GroupMemberSelectorError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupMemberSelectorError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `member_not_in_group`.
    MemberNotInGroup,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupMemberSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::MemberNotInGroup => "member_not_in_group",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupMemberSelectorError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "member_not_in_group" => Self::MemberNotInGroup,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/members/set_access_type` (`team.GroupMemberSetAccessTypeError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupMemberSetAccessTypeError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `member_not_in_group`.
    MemberNotInGroup,
    /// `user_cannot_be_manager_of_company_managed_group`.
    UserCannotBeManagerOfCompanyManagedGroup,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupMemberSetAccessTypeError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::MemberNotInGroup => "member_not_in_group",
            Self::UserCannotBeManagerOfCompanyManagedGroup => {
                "user_cannot_be_manager_of_company_managed_group"
            }
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupMemberSetAccessTypeError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "member_not_in_group" => Self::MemberNotInGroup,
            "user_cannot_be_manager_of_company_managed_group" => {
                Self::UserCannotBeManagerOfCompanyManagedGroup
            }
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/members/add` (`team.GroupMembersAddError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupMembersAddError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `duplicate_user`.
    DuplicateUser,
    /// `group_not_in_team`.
    GroupNotInTeam,
    /// `members_not_in_team`, with: list, each: string.
    MembersNotInTeam(Vec<String>),
    /// `users_not_found`, with: list, each: string.
    UsersNotFound(Vec<String>),
    /// `user_must_be_active_to_be_owner`.
    UserMustBeActiveToBeOwner,
    /// `user_cannot_be_manager_of_company_managed_group`, with: list, each: string.
    UserCannotBeManagerOfCompanyManagedGroup(Vec<String>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupMembersAddError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::DuplicateUser => "duplicate_user",
            Self::GroupNotInTeam => "group_not_in_team",
            Self::MembersNotInTeam(_) => "members_not_in_team",
            Self::UsersNotFound(_) => "users_not_found",
            Self::UserMustBeActiveToBeOwner => "user_must_be_active_to_be_owner",
            Self::UserCannotBeManagerOfCompanyManagedGroup(_) => {
                "user_cannot_be_manager_of_company_managed_group"
            }
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupMembersAddError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MembersNotInTeam(value) => writer.nested("members_not_in_team", value),
            Self::UsersNotFound(value) => writer.nested("users_not_found", value),
            Self::UserCannotBeManagerOfCompanyManagedGroup(value) => {
                writer.nested("user_cannot_be_manager_of_company_managed_group", value);
            }
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "duplicate_user" => Self::DuplicateUser,
            "group_not_in_team" => Self::GroupNotInTeam,
            "members_not_in_team" => Self::MembersNotInTeam(tagged.nested()?),
            "users_not_found" => Self::UsersNotFound(tagged.nested()?),
            "user_must_be_active_to_be_owner" => Self::UserMustBeActiveToBeOwner,
            "user_cannot_be_manager_of_company_managed_group" => {
                Self::UserCannotBeManagerOfCompanyManagedGroup(tagged.nested()?)
            }
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/members/remove` (`team.GroupMembersRemoveError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupMembersRemoveError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `member_not_in_group`.
    MemberNotInGroup,
    /// `group_not_in_team`.
    GroupNotInTeam,
    /// `members_not_in_team`, with: list, each: string.
    MembersNotInTeam(Vec<String>),
    /// `users_not_found`, with: list, each: string.
    UsersNotFound(Vec<String>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupMembersRemoveError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::MemberNotInGroup => "member_not_in_group",
            Self::GroupNotInTeam => "group_not_in_team",
            Self::MembersNotInTeam(_) => "members_not_in_team",
            Self::UsersNotFound(_) => "users_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupMembersRemoveError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MembersNotInTeam(value) => writer.nested("members_not_in_team", value),
            Self::UsersNotFound(value) => writer.nested("users_not_found", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "member_not_in_group" => Self::MemberNotInGroup,
            "group_not_in_team" => Self::GroupNotInTeam,
            "members_not_in_team" => Self::MembersNotInTeam(tagged.nested()?),
            "users_not_found" => Self::UsersNotFound(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.GroupMembersSelectorError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupMembersSelectorError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `member_not_in_group`.
    MemberNotInGroup,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupMembersSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::MemberNotInGroup => "member_not_in_group",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupMembersSelectorError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "member_not_in_group" => Self::MemberNotInGroup,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Argument of `team/groups/delete`, and 7 more places (`team.GroupSelector`).
#[derive(Debug, Clone, PartialEq)]
pub enum GroupSelector {
    /// `group_id`, with: string.
    GroupId(String),
    /// `group_external_id`, with: string.
    GroupExternalId(String),
}

impl GroupSelector {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::GroupId(_) => "group_id",
            Self::GroupExternalId(_) => "group_external_id",
        }
    }
}

impl wire::Wire for GroupSelector {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::GroupId(value) => writer.nested("group_id", value),
            Self::GroupExternalId(value) => writer.nested("group_external_id", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "group_id" => Self::GroupId(tagged.nested()?),
            "group_external_id" => Self::GroupExternalId(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `team/groups/members/list` (`team.GroupSelectorError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupSelectorError {
    /// `group_not_found`.
    GroupNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupSelectorError {
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
            "group_not_found" => Self::GroupNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.GroupSelectorWithTeamGroupError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupSelectorWithTeamGroupError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupSelectorWithTeamGroupError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupSelectorWithTeamGroupError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/update` (`team.GroupUpdateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupUpdateError {
    /// `group_not_found`.
    GroupNotFound,
    /// `system_managed_group_disallowed`.
    SystemManagedGroupDisallowed,
    /// `group_name_already_used`.
    GroupNameAlreadyUsed,
    /// `group_name_invalid`.
    GroupNameInvalid,
    /// `external_id_already_in_use`.
    ExternalIdAlreadyInUse,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupUpdateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotFound => "group_not_found",
            Self::SystemManagedGroupDisallowed => "system_managed_group_disallowed",
            Self::GroupNameAlreadyUsed => "group_name_already_used",
            Self::GroupNameInvalid => "group_name_invalid",
            Self::ExternalIdAlreadyInUse => "external_id_already_in_use",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupUpdateError {
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
            "group_not_found" => Self::GroupNotFound,
            "system_managed_group_disallowed" => Self::SystemManagedGroupDisallowed,
            "group_name_already_used" => Self::GroupNameAlreadyUsed,
            "group_name_invalid" => Self::GroupNameInvalid,
            "external_id_already_in_use" => Self::ExternalIdAlreadyInUse,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/groups/get_info` (`team.GroupsGetInfoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsGetInfoError {
    /// `group_not_on_team`.
    GroupNotOnTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupsGetInfoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::GroupNotOnTeam => "group_not_on_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupsGetInfoError {
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
            "group_not_on_team" => Self::GroupNotOnTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/groups/get_info`, and one more place (`team.GroupsGetInfoItem`).
#[derive(Debug, Clone, PartialEq)]
pub enum GroupsGetInfoItem {
    /// `id_not_found`, with: string.
    IdNotFound(String),
    /// `group_info`, with: `team.GroupFullInfo`.
    GroupInfo(GroupFullInfo),
}

impl GroupsGetInfoItem {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::IdNotFound(_) => "id_not_found",
            Self::GroupInfo(_) => "group_info",
        }
    }
}

impl wire::Wire for GroupsGetInfoItem {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IdNotFound(value) => writer.nested("id_not_found", value),
            Self::GroupInfo(value) => writer.inline("group_info", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "id_not_found" => Self::IdNotFound(tagged.nested()?),
            "group_info" => Self::GroupInfo(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `team/groups/list/continue` (`team.GroupsListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupsListContinueError {
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

impl wire::Wire for GroupsListContinueError {
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

/// Error of `team/groups/members/list/continue` (`team.GroupsMembersListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsMembersListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupsMembersListContinueError {
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

impl wire::Wire for GroupsMembersListContinueError {
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

/// Error of `team/groups/job_status/get` (`team.GroupsPollError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsPollError {
    /// `invalid_async_job_id`.
    InvalidAsyncJobId,
    /// `internal_error`.
    InternalError,
    /// `access_denied`.
    AccessDenied,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl GroupsPollError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidAsyncJobId => "invalid_async_job_id",
            Self::InternalError => "internal_error",
            Self::AccessDenied => "access_denied",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for GroupsPollError {
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
            "invalid_async_job_id" => Self::InvalidAsyncJobId,
            "internal_error" => Self::InternalError,
            "access_denied" => Self::AccessDenied,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Argument of `team/groups/get_info` (`team.GroupsSelector`).
#[derive(Debug, Clone, PartialEq)]
pub enum GroupsSelector {
    /// `group_ids`, with: list, each: string.
    GroupIds(Vec<String>),
    /// `group_external_ids`, with: list, each: string.
    GroupExternalIds(Vec<String>),
}

impl GroupsSelector {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::GroupIds(_) => "group_ids",
            Self::GroupExternalIds(_) => "group_external_ids",
        }
    }
}

impl wire::Wire for GroupsSelector {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::GroupIds(value) => writer.nested("group_ids", value),
            Self::GroupExternalIds(value) => writer.nested("group_external_ids", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "group_ids" => Self::GroupIds(tagged.nested()?),
            "group_external_ids" => Self::GroupExternalIds(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.FeatureValue` (`team.HasDistinctMemberHomesValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasDistinctMemberHomesValue {
    /// `has_distinct_member_homes`, with: boolean.
    HasDistinctMemberHomes(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl HasDistinctMemberHomesValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::HasDistinctMemberHomes(_) => "has_distinct_member_homes",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for HasDistinctMemberHomesValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::HasDistinctMemberHomes(value) => {
                writer.nested("has_distinct_member_homes", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "has_distinct_member_homes" => Self::HasDistinctMemberHomes(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.FeatureValue` (`team.HasTeamFileEventsValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasTeamFileEventsValue {
    /// `enabled`, with: boolean.
    Enabled(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl HasTeamFileEventsValue {
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

impl wire::Wire for HasTeamFileEventsValue {
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

/// Part of `team.FeatureValue` (`team.HasTeamSelectiveSyncValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasTeamSelectiveSyncValue {
    /// `has_team_selective_sync`, with: boolean.
    HasTeamSelectiveSync(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl HasTeamSelectiveSyncValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::HasTeamSelectiveSync(_) => "has_team_selective_sync",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for HasTeamSelectiveSyncValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::HasTeamSelectiveSync(value) => writer.nested("has_team_selective_sync", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "has_team_selective_sync" => Self::HasTeamSelectiveSync(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.FeatureValue` (`team.HasTeamSharedDropboxValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasTeamSharedDropboxValue {
    /// `has_team_shared_dropbox`, with: boolean.
    HasTeamSharedDropbox(bool),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl HasTeamSharedDropboxValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::HasTeamSharedDropbox(_) => "has_team_shared_dropbox",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for HasTeamSharedDropboxValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::HasTeamSharedDropbox(value) => writer.nested("has_team_shared_dropbox", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "has_team_shared_dropbox" => Self::HasTeamSharedDropbox(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.LegalHoldPolicy` (`team.LegalHoldStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldStatus {
    /// `active`.
    Active,
    /// `released`.
    Released,
    /// `activating`.
    Activating,
    /// `updating`.
    Updating,
    /// `exporting`.
    Exporting,
    /// `releasing`.
    Releasing,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Released => "released",
            Self::Activating => "activating",
            Self::Updating => "updating",
            Self::Exporting => "exporting",
            Self::Releasing => "releasing",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldStatus {
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
            "released" => Self::Released,
            "activating" => Self::Activating,
            "updating" => Self::Updating,
            "exporting" => Self::Exporting,
            "releasing" => Self::Releasing,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.LegalHoldsError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/get_policy` (`team.LegalHoldsGetPolicyError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsGetPolicyError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `legal_hold_policy_not_found`.
    LegalHoldPolicyNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsGetPolicyError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::LegalHoldPolicyNotFound => "legal_hold_policy_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsGetPolicyError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "legal_hold_policy_not_found" => Self::LegalHoldPolicyNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.LegalHoldsListHeldRevisionsContinueError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsListHeldRevisionsContinueError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `transient_error`.
    TransientError,
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsListHeldRevisionsContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::TransientError => "transient_error",
            Self::Reset => "reset",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsListHeldRevisionsContinueError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "transient_error" => Self::TransientError,
            "reset" => Self::Reset,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/list_held_revisions`, and one more place (`team.LegalHoldsListHeldRevisionsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsListHeldRevisionsError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `transient_error`.
    TransientError,
    /// `legal_hold_still_empty`.
    LegalHoldStillEmpty,
    /// `inactive_legal_hold`.
    InactiveLegalHold,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsListHeldRevisionsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::TransientError => "transient_error",
            Self::LegalHoldStillEmpty => "legal_hold_still_empty",
            Self::InactiveLegalHold => "inactive_legal_hold",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsListHeldRevisionsError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "transient_error" => Self::TransientError,
            "legal_hold_still_empty" => Self::LegalHoldStillEmpty,
            "inactive_legal_hold" => Self::InactiveLegalHold,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/list_policies` (`team.LegalHoldsListPoliciesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsListPoliciesError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `transient_error`.
    TransientError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsListPoliciesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::TransientError => "transient_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsListPoliciesError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "transient_error" => Self::TransientError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/create_policy` (`team.LegalHoldsPolicyCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsPolicyCreateError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `start_date_is_later_than_end_date`.
    StartDateIsLaterThanEndDate,
    /// `empty_members_list`.
    EmptyMembersList,
    /// `invalid_members`.
    InvalidMembers,
    /// `number_of_users_on_hold_is_greater_than_hold_limitation`.
    NumberOfUsersOnHoldIsGreaterThanHoldLimitation,
    /// `transient_error`.
    TransientError,
    /// `name_must_be_unique`.
    NameMustBeUnique,
    /// `team_exceeded_legal_hold_quota`.
    TeamExceededLegalHoldQuota,
    /// `invalid_date`.
    InvalidDate,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsPolicyCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::StartDateIsLaterThanEndDate => "start_date_is_later_than_end_date",
            Self::EmptyMembersList => "empty_members_list",
            Self::InvalidMembers => "invalid_members",
            Self::NumberOfUsersOnHoldIsGreaterThanHoldLimitation => {
                "number_of_users_on_hold_is_greater_than_hold_limitation"
            }
            Self::TransientError => "transient_error",
            Self::NameMustBeUnique => "name_must_be_unique",
            Self::TeamExceededLegalHoldQuota => "team_exceeded_legal_hold_quota",
            Self::InvalidDate => "invalid_date",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsPolicyCreateError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "start_date_is_later_than_end_date" => Self::StartDateIsLaterThanEndDate,
            "empty_members_list" => Self::EmptyMembersList,
            "invalid_members" => Self::InvalidMembers,
            "number_of_users_on_hold_is_greater_than_hold_limitation" => {
                Self::NumberOfUsersOnHoldIsGreaterThanHoldLimitation
            }
            "transient_error" => Self::TransientError,
            "name_must_be_unique" => Self::NameMustBeUnique,
            "team_exceeded_legal_hold_quota" => Self::TeamExceededLegalHoldQuota,
            "invalid_date" => Self::InvalidDate,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/release_policy` (`team.LegalHoldsPolicyReleaseError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsPolicyReleaseError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `legal_hold_performing_another_operation`.
    LegalHoldPerformingAnotherOperation,
    /// `legal_hold_already_releasing`.
    LegalHoldAlreadyReleasing,
    /// `legal_hold_policy_not_found`.
    LegalHoldPolicyNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsPolicyReleaseError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::LegalHoldPerformingAnotherOperation => "legal_hold_performing_another_operation",
            Self::LegalHoldAlreadyReleasing => "legal_hold_already_releasing",
            Self::LegalHoldPolicyNotFound => "legal_hold_policy_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsPolicyReleaseError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "legal_hold_performing_another_operation" => Self::LegalHoldPerformingAnotherOperation,
            "legal_hold_already_releasing" => Self::LegalHoldAlreadyReleasing,
            "legal_hold_policy_not_found" => Self::LegalHoldPolicyNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/legal_holds/update_policy` (`team.LegalHoldsPolicyUpdateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LegalHoldsPolicyUpdateError {
    /// `unknown_legal_hold_error`.
    UnknownLegalHoldError,
    /// `insufficient_permissions`.
    InsufficientPermissions,
    /// `transient_error`.
    TransientError,
    /// `inactive_legal_hold`.
    InactiveLegalHold,
    /// `legal_hold_performing_another_operation`.
    LegalHoldPerformingAnotherOperation,
    /// `invalid_members`.
    InvalidMembers,
    /// `number_of_users_on_hold_is_greater_than_hold_limitation`.
    NumberOfUsersOnHoldIsGreaterThanHoldLimitation,
    /// `empty_members_list`.
    EmptyMembersList,
    /// `name_must_be_unique`.
    NameMustBeUnique,
    /// `legal_hold_policy_not_found`.
    LegalHoldPolicyNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl LegalHoldsPolicyUpdateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UnknownLegalHoldError => "unknown_legal_hold_error",
            Self::InsufficientPermissions => "insufficient_permissions",
            Self::TransientError => "transient_error",
            Self::InactiveLegalHold => "inactive_legal_hold",
            Self::LegalHoldPerformingAnotherOperation => "legal_hold_performing_another_operation",
            Self::InvalidMembers => "invalid_members",
            Self::NumberOfUsersOnHoldIsGreaterThanHoldLimitation => {
                "number_of_users_on_hold_is_greater_than_hold_limitation"
            }
            Self::EmptyMembersList => "empty_members_list",
            Self::NameMustBeUnique => "name_must_be_unique",
            Self::LegalHoldPolicyNotFound => "legal_hold_policy_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for LegalHoldsPolicyUpdateError {
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
            "unknown_legal_hold_error" => Self::UnknownLegalHoldError,
            "insufficient_permissions" => Self::InsufficientPermissions,
            "transient_error" => Self::TransientError,
            "inactive_legal_hold" => Self::InactiveLegalHold,
            "legal_hold_performing_another_operation" => Self::LegalHoldPerformingAnotherOperation,
            "invalid_members" => Self::InvalidMembers,
            "number_of_users_on_hold_is_greater_than_hold_limitation" => {
                Self::NumberOfUsersOnHoldIsGreaterThanHoldLimitation
            }
            "empty_members_list" => Self::EmptyMembersList,
            "name_must_be_unique" => Self::NameMustBeUnique,
            "legal_hold_policy_not_found" => Self::LegalHoldPolicyNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/linked_apps/list_member_linked_apps` (`team.ListMemberAppsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMemberAppsError {
    /// `member_not_found`.
    MemberNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListMemberAppsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MemberNotFound => "member_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListMemberAppsError {
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
            "member_not_found" => Self::MemberNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/devices/list_member_devices` (`team.ListMemberDevicesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMemberDevicesError {
    /// `member_not_found`.
    MemberNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListMemberDevicesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MemberNotFound => "member_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ListMemberDevicesError {
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
            "member_not_found" => Self::MemberNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/linked_apps/list_members_linked_apps` (`team.ListMembersAppsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMembersAppsError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListMembersAppsError {
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

impl wire::Wire for ListMembersAppsError {
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

/// Error of `team/devices/list_members_devices` (`team.ListMembersDevicesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMembersDevicesError {
    /// `reset`.
    Reset,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ListMembersDevicesError {
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

impl wire::Wire for ListMembersDevicesError {
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

/// Part of `team.MembersAddJobStatus`, and one more place (`team.MemberAddResult`).
#[derive(Debug, Clone, PartialEq)]
pub enum MemberAddResult {
    /// `team_license_limit`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    TeamLicenseLimit(String),
    /// `free_team_member_limit_reached`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    FreeTeamMemberLimitReached(String),
    /// `user_already_on_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyOnTeam(String),
    /// `user_on_another_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserOnAnotherTeam(String),
    /// `user_already_paired`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyPaired(String),
    /// `user_migration_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserMigrationFailed(String),
    /// `duplicate_external_member_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateExternalMemberId(String),
    /// `duplicate_member_persistent_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateMemberPersistentId(String),
    /// `persistent_id_disabled`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    PersistentIdDisabled(String),
    /// `user_creation_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserCreationFailed(String),
    /// `success`, with: `team.TeamMemberInfo`.
    Success(TeamMemberInfo),
}

impl MemberAddResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::TeamLicenseLimit(_) => "team_license_limit",
            Self::FreeTeamMemberLimitReached(_) => "free_team_member_limit_reached",
            Self::UserAlreadyOnTeam(_) => "user_already_on_team",
            Self::UserOnAnotherTeam(_) => "user_on_another_team",
            Self::UserAlreadyPaired(_) => "user_already_paired",
            Self::UserMigrationFailed(_) => "user_migration_failed",
            Self::DuplicateExternalMemberId(_) => "duplicate_external_member_id",
            Self::DuplicateMemberPersistentId(_) => "duplicate_member_persistent_id",
            Self::PersistentIdDisabled(_) => "persistent_id_disabled",
            Self::UserCreationFailed(_) => "user_creation_failed",
            Self::Success(_) => "success",
        }
    }
}

impl wire::Wire for MemberAddResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TeamLicenseLimit(value) => writer.nested("team_license_limit", value),
            Self::FreeTeamMemberLimitReached(value) => {
                writer.nested("free_team_member_limit_reached", value);
            }
            Self::UserAlreadyOnTeam(value) => writer.nested("user_already_on_team", value),
            Self::UserOnAnotherTeam(value) => writer.nested("user_on_another_team", value),
            Self::UserAlreadyPaired(value) => writer.nested("user_already_paired", value),
            Self::UserMigrationFailed(value) => writer.nested("user_migration_failed", value),
            Self::DuplicateExternalMemberId(value) => {
                writer.nested("duplicate_external_member_id", value);
            }
            Self::DuplicateMemberPersistentId(value) => {
                writer.nested("duplicate_member_persistent_id", value);
            }
            Self::PersistentIdDisabled(value) => writer.nested("persistent_id_disabled", value),
            Self::UserCreationFailed(value) => writer.nested("user_creation_failed", value),
            Self::Success(value) => writer.inline("success", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_license_limit" => Self::TeamLicenseLimit(tagged.nested()?),
            "free_team_member_limit_reached" => Self::FreeTeamMemberLimitReached(tagged.nested()?),
            "user_already_on_team" => Self::UserAlreadyOnTeam(tagged.nested()?),
            "user_on_another_team" => Self::UserOnAnotherTeam(tagged.nested()?),
            "user_already_paired" => Self::UserAlreadyPaired(tagged.nested()?),
            "user_migration_failed" => Self::UserMigrationFailed(tagged.nested()?),
            "duplicate_external_member_id" => Self::DuplicateExternalMemberId(tagged.nested()?),
            "duplicate_member_persistent_id" => Self::DuplicateMemberPersistentId(tagged.nested()?),
            "persistent_id_disabled" => Self::PersistentIdDisabled(tagged.nested()?),
            "user_creation_failed" => Self::UserCreationFailed(tagged.nested()?),
            "success" => Self::Success(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// `team.MemberAddResultBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
pub enum MemberAddResultBase {
    /// `team_license_limit`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    TeamLicenseLimit(String),
    /// `free_team_member_limit_reached`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    FreeTeamMemberLimitReached(String),
    /// `user_already_on_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyOnTeam(String),
    /// `user_on_another_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserOnAnotherTeam(String),
    /// `user_already_paired`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyPaired(String),
    /// `user_migration_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserMigrationFailed(String),
    /// `duplicate_external_member_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateExternalMemberId(String),
    /// `duplicate_member_persistent_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateMemberPersistentId(String),
    /// `persistent_id_disabled`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    PersistentIdDisabled(String),
    /// `user_creation_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserCreationFailed(String),
}

impl MemberAddResultBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::TeamLicenseLimit(_) => "team_license_limit",
            Self::FreeTeamMemberLimitReached(_) => "free_team_member_limit_reached",
            Self::UserAlreadyOnTeam(_) => "user_already_on_team",
            Self::UserOnAnotherTeam(_) => "user_on_another_team",
            Self::UserAlreadyPaired(_) => "user_already_paired",
            Self::UserMigrationFailed(_) => "user_migration_failed",
            Self::DuplicateExternalMemberId(_) => "duplicate_external_member_id",
            Self::DuplicateMemberPersistentId(_) => "duplicate_member_persistent_id",
            Self::PersistentIdDisabled(_) => "persistent_id_disabled",
            Self::UserCreationFailed(_) => "user_creation_failed",
        }
    }
}

impl wire::Wire for MemberAddResultBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TeamLicenseLimit(value) => writer.nested("team_license_limit", value),
            Self::FreeTeamMemberLimitReached(value) => {
                writer.nested("free_team_member_limit_reached", value);
            }
            Self::UserAlreadyOnTeam(value) => writer.nested("user_already_on_team", value),
            Self::UserOnAnotherTeam(value) => writer.nested("user_on_another_team", value),
            Self::UserAlreadyPaired(value) => writer.nested("user_already_paired", value),
            Self::UserMigrationFailed(value) => writer.nested("user_migration_failed", value),
            Self::DuplicateExternalMemberId(value) => {
                writer.nested("duplicate_external_member_id", value);
            }
            Self::DuplicateMemberPersistentId(value) => {
                writer.nested("duplicate_member_persistent_id", value);
            }
            Self::PersistentIdDisabled(value) => writer.nested("persistent_id_disabled", value),
            Self::UserCreationFailed(value) => writer.nested("user_creation_failed", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_license_limit" => Self::TeamLicenseLimit(tagged.nested()?),
            "free_team_member_limit_reached" => Self::FreeTeamMemberLimitReached(tagged.nested()?),
            "user_already_on_team" => Self::UserAlreadyOnTeam(tagged.nested()?),
            "user_on_another_team" => Self::UserOnAnotherTeam(tagged.nested()?),
            "user_already_paired" => Self::UserAlreadyPaired(tagged.nested()?),
            "user_migration_failed" => Self::UserMigrationFailed(tagged.nested()?),
            "duplicate_external_member_id" => Self::DuplicateExternalMemberId(tagged.nested()?),
            "duplicate_member_persistent_id" => Self::DuplicateMemberPersistentId(tagged.nested()?),
            "persistent_id_disabled" => Self::PersistentIdDisabled(tagged.nested()?),
            "user_creation_failed" => Self::UserCreationFailed(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.MembersAddJobStatusV2Result`, and one more place (`team.MemberAddV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberAddV2Result {
    /// `team_license_limit`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    TeamLicenseLimit(String),
    /// `free_team_member_limit_reached`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    FreeTeamMemberLimitReached(String),
    /// `user_already_on_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyOnTeam(String),
    /// `user_on_another_team`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserOnAnotherTeam(String),
    /// `user_already_paired`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserAlreadyPaired(String),
    /// `user_migration_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserMigrationFailed(String),
    /// `duplicate_external_member_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateExternalMemberId(String),
    /// `duplicate_member_persistent_id`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    DuplicateMemberPersistentId(String),
    /// `persistent_id_disabled`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    PersistentIdDisabled(String),
    /// `user_creation_failed`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    UserCreationFailed(String),
    /// `success`, with: `team.TeamMemberInfoV2`.
    Success(TeamMemberInfoV2),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MemberAddV2Result {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TeamLicenseLimit(_) => "team_license_limit",
            Self::FreeTeamMemberLimitReached(_) => "free_team_member_limit_reached",
            Self::UserAlreadyOnTeam(_) => "user_already_on_team",
            Self::UserOnAnotherTeam(_) => "user_on_another_team",
            Self::UserAlreadyPaired(_) => "user_already_paired",
            Self::UserMigrationFailed(_) => "user_migration_failed",
            Self::DuplicateExternalMemberId(_) => "duplicate_external_member_id",
            Self::DuplicateMemberPersistentId(_) => "duplicate_member_persistent_id",
            Self::PersistentIdDisabled(_) => "persistent_id_disabled",
            Self::UserCreationFailed(_) => "user_creation_failed",
            Self::Success(_) => "success",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MemberAddV2Result {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TeamLicenseLimit(value) => writer.nested("team_license_limit", value),
            Self::FreeTeamMemberLimitReached(value) => {
                writer.nested("free_team_member_limit_reached", value);
            }
            Self::UserAlreadyOnTeam(value) => writer.nested("user_already_on_team", value),
            Self::UserOnAnotherTeam(value) => writer.nested("user_on_another_team", value),
            Self::UserAlreadyPaired(value) => writer.nested("user_already_paired", value),
            Self::UserMigrationFailed(value) => writer.nested("user_migration_failed", value),
            Self::DuplicateExternalMemberId(value) => {
                writer.nested("duplicate_external_member_id", value);
            }
            Self::DuplicateMemberPersistentId(value) => {
                writer.nested("duplicate_member_persistent_id", value);
            }
            Self::PersistentIdDisabled(value) => writer.nested("persistent_id_disabled", value),
            Self::UserCreationFailed(value) => writer.nested("user_creation_failed", value),
            Self::Success(value) => writer.inline("success", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_license_limit" => Self::TeamLicenseLimit(tagged.nested()?),
            "free_team_member_limit_reached" => Self::FreeTeamMemberLimitReached(tagged.nested()?),
            "user_already_on_team" => Self::UserAlreadyOnTeam(tagged.nested()?),
            "user_on_another_team" => Self::UserOnAnotherTeam(tagged.nested()?),
            "user_already_paired" => Self::UserAlreadyPaired(tagged.nested()?),
            "user_migration_failed" => Self::UserMigrationFailed(tagged.nested()?),
            "duplicate_external_member_id" => Self::DuplicateExternalMemberId(tagged.nested()?),
            "duplicate_member_persistent_id" => Self::DuplicateMemberPersistentId(tagged.nested()?),
            "persistent_id_disabled" => Self::PersistentIdDisabled(tagged.nested()?),
            "user_creation_failed" => Self::UserCreationFailed(tagged.nested()?),
            "success" => Self::Success(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.MemberSelectorError`, which no route names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MemberSelectorError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
}

impl MemberSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
        }
    }
}

impl wire::Wire for MemberSelectorError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `team/members/add/job_status/get` (`team.MembersAddJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum MembersAddJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: list, each: `team.MemberAddResult`.
    Complete(Vec<MemberAddResult>),
    /// `failed`, with: string.
    Failed(String),
}

impl MembersAddJobStatus {
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

impl wire::Wire for MembersAddJobStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.nested("complete", value),
            Self::Failed(value) => writer.nested("failed", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "in_progress" => Self::InProgress,
            "complete" => Self::Complete(tagged.nested()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `team/members/add/job_status/get_v2` (`team.MembersAddJobStatusV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersAddJobStatusV2Result {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: list, each: `team.MemberAddV2Result`.
    Complete(Vec<MemberAddV2Result>),
    /// `failed`, with: string.
    Failed(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersAddJobStatusV2Result {
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

impl wire::Wire for MembersAddJobStatusV2Result {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Complete(value) => writer.nested("complete", value),
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
            "complete" => Self::Complete(tagged.nested()?),
            "failed" => Self::Failed(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/members/add` (`team.MembersAddLaunch`).
#[derive(Debug, Clone, PartialEq)]
pub enum MembersAddLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: list, each: `team.MemberAddResult`.
    Complete(Vec<MemberAddResult>),
}

impl MembersAddLaunch {
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

impl wire::Wire for MembersAddLaunch {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.nested("complete", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Result of `team/members/add_v2` (`team.MembersAddLaunchV2Result`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersAddLaunchV2Result {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: list, each: `team.MemberAddV2Result`.
    Complete(Vec<MemberAddV2Result>),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersAddLaunchV2Result {
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

impl wire::Wire for MembersAddLaunchV2Result {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AsyncJobId(value) => writer.nested("async_job_id", value),
            Self::Complete(value) => writer.nested("complete", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "async_job_id" => Self::AsyncJobId(tagged.nested()?),
            "complete" => Self::Complete(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.MembersDeactivateError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersDeactivateError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersDeactivateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersDeactivateError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/delete_former_member_files` (`team.MembersDeleteFormerMemberFilesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersDeleteFormerMemberFilesError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `transfer_in_progress`.
    TransferInProgress,
    /// `already_transferred`.
    AlreadyTransferred,
    /// `already_transferred_or_deleted`.
    AlreadyTransferredOrDeleted,
    /// `user_not_removed`.
    UserNotRemoved,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersDeleteFormerMemberFilesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TransferInProgress => "transfer_in_progress",
            Self::AlreadyTransferred => "already_transferred",
            Self::AlreadyTransferredOrDeleted => "already_transferred_or_deleted",
            Self::UserNotRemoved => "user_not_removed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersDeleteFormerMemberFilesError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "transfer_in_progress" => Self::TransferInProgress,
            "already_transferred" => Self::AlreadyTransferred,
            "already_transferred_or_deleted" => Self::AlreadyTransferredOrDeleted,
            "user_not_removed" => Self::UserNotRemoved,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/delete_profile_photo`, and one more place (`team.MembersDeleteProfilePhotoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersDeleteProfilePhotoError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `set_profile_disallowed`.
    SetProfileDisallowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersDeleteProfilePhotoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::SetProfileDisallowed => "set_profile_disallowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersDeleteProfilePhotoError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "set_profile_disallowed" => Self::SetProfileDisallowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/get_info`, and one more place (`team.MembersGetInfoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersGetInfoError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersGetInfoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersGetInfoError {
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

/// Result of `team/members/get_info` (`team.MembersGetInfoItem`).
#[derive(Debug, Clone, PartialEq)]
pub enum MembersGetInfoItem {
    /// `id_not_found`, with: string.
    IdNotFound(String),
    /// `member_info`, with: `team.TeamMemberInfo`.
    MemberInfo(TeamMemberInfo),
}

impl MembersGetInfoItem {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::IdNotFound(_) => "id_not_found",
            Self::MemberInfo(_) => "member_info",
        }
    }
}

impl wire::Wire for MembersGetInfoItem {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IdNotFound(value) => writer.nested("id_not_found", value),
            Self::MemberInfo(value) => writer.inline("member_info", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "id_not_found" => Self::IdNotFound(tagged.nested()?),
            "member_info" => Self::MemberInfo(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// `team.MembersGetInfoItemBase`, which no route names.
#[derive(Debug, Clone, PartialEq)]
pub enum MembersGetInfoItemBase {
    /// `id_not_found`, with: string.
    IdNotFound(String),
}

impl MembersGetInfoItemBase {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::IdNotFound(_) => "id_not_found",
        }
    }
}

impl wire::Wire for MembersGetInfoItemBase {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IdNotFound(value) => writer.nested("id_not_found", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "id_not_found" => Self::IdNotFound(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.MembersGetInfoV2Result` (`team.MembersGetInfoItemV2`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersGetInfoItemV2 {
    /// `id_not_found`, with: string.
    IdNotFound(String),
    /// `member_info`, with: `team.TeamMemberInfoV2`.
    MemberInfo(TeamMemberInfoV2),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersGetInfoItemV2 {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::IdNotFound(_) => "id_not_found",
            Self::MemberInfo(_) => "member_info",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersGetInfoItemV2 {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IdNotFound(value) => writer.nested("id_not_found", value),
            Self::MemberInfo(value) => writer.inline("member_info", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "id_not_found" => Self::IdNotFound(tagged.nested()?),
            "member_info" => Self::MemberInfo(tagged.inline()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/list/continue`, and one more place (`team.MembersListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersListContinueError {
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

impl wire::Wire for MembersListContinueError {
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

/// Error of `team/members/list`, and one more place (`team.MembersListError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersListError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersListError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersListError {
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

/// `team.MembersPermanentlyDeleteFilesError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersPermanentlyDeleteFilesError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `transfer_in_progress`.
    TransferInProgress,
    /// `already_transferred`.
    AlreadyTransferred,
    /// `already_transferred_or_deleted`.
    AlreadyTransferredOrDeleted,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersPermanentlyDeleteFilesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TransferInProgress => "transfer_in_progress",
            Self::AlreadyTransferred => "already_transferred",
            Self::AlreadyTransferredOrDeleted => "already_transferred_or_deleted",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersPermanentlyDeleteFilesError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "transfer_in_progress" => Self::TransferInProgress,
            "already_transferred" => Self::AlreadyTransferred,
            "already_transferred_or_deleted" => Self::AlreadyTransferredOrDeleted,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/recover` (`team.MembersRecoverError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersRecoverError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_unrecoverable`.
    UserUnrecoverable,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `team_license_limit`.
    TeamLicenseLimit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersRecoverError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserUnrecoverable => "user_unrecoverable",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TeamLicenseLimit => "team_license_limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersRecoverError {
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
            "user_not_found" => Self::UserNotFound,
            "user_unrecoverable" => Self::UserUnrecoverable,
            "user_not_in_team" => Self::UserNotInTeam,
            "team_license_limit" => Self::TeamLicenseLimit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/remove` (`team.MembersRemoveError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersRemoveError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `transfer_in_progress`.
    TransferInProgress,
    /// `already_transferred`.
    AlreadyTransferred,
    /// `already_transferred_or_deleted`.
    AlreadyTransferredOrDeleted,
    /// `removed_and_transfer_dest_should_differ`.
    RemovedAndTransferDestShouldDiffer,
    /// `removed_and_transfer_admin_should_differ`.
    RemovedAndTransferAdminShouldDiffer,
    /// `transfer_dest_user_not_found`.
    TransferDestUserNotFound,
    /// `transfer_dest_user_not_in_team`.
    TransferDestUserNotInTeam,
    /// `transfer_admin_user_not_in_team`.
    TransferAdminUserNotInTeam,
    /// `transfer_admin_user_not_found`.
    TransferAdminUserNotFound,
    /// `unspecified_transfer_admin_id`.
    UnspecifiedTransferAdminId,
    /// `transfer_admin_is_not_admin`.
    TransferAdminIsNotAdmin,
    /// `recipient_not_verified`.
    RecipientNotVerified,
    /// `remove_last_admin`.
    RemoveLastAdmin,
    /// `cannot_keep_account_and_transfer`.
    CannotKeepAccountAndTransfer,
    /// `cannot_keep_account_and_delete_data`.
    CannotKeepAccountAndDeleteData,
    /// `cannot_keep_account_and_permanently_delete`.
    CannotKeepAccountAndPermanentlyDelete,
    /// `email_address_too_long_to_be_disabled`.
    EmailAddressTooLongToBeDisabled,
    /// `cannot_keep_invited_user_account`.
    CannotKeepInvitedUserAccount,
    /// `cannot_retain_shares_when_data_wiped`.
    CannotRetainSharesWhenDataWiped,
    /// `cannot_retain_shares_when_no_account_kept`.
    CannotRetainSharesWhenNoAccountKept,
    /// `cannot_retain_shares_when_team_external_sharing_off`.
    CannotRetainSharesWhenTeamExternalSharingOff,
    /// `cannot_keep_account`.
    CannotKeepAccount,
    /// `cannot_keep_account_under_legal_hold`.
    CannotKeepAccountUnderLegalHold,
    /// `cannot_keep_account_required_to_sign_tos`.
    CannotKeepAccountRequiredToSignTos,
    /// `cannot_permanently_delete_and_transfer`.
    CannotPermanentlyDeleteAndTransfer,
    /// `member_is_transfer_destination`.
    MemberIsTransferDestination,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersRemoveError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TransferInProgress => "transfer_in_progress",
            Self::AlreadyTransferred => "already_transferred",
            Self::AlreadyTransferredOrDeleted => "already_transferred_or_deleted",
            Self::RemovedAndTransferDestShouldDiffer => "removed_and_transfer_dest_should_differ",
            Self::RemovedAndTransferAdminShouldDiffer => "removed_and_transfer_admin_should_differ",
            Self::TransferDestUserNotFound => "transfer_dest_user_not_found",
            Self::TransferDestUserNotInTeam => "transfer_dest_user_not_in_team",
            Self::TransferAdminUserNotInTeam => "transfer_admin_user_not_in_team",
            Self::TransferAdminUserNotFound => "transfer_admin_user_not_found",
            Self::UnspecifiedTransferAdminId => "unspecified_transfer_admin_id",
            Self::TransferAdminIsNotAdmin => "transfer_admin_is_not_admin",
            Self::RecipientNotVerified => "recipient_not_verified",
            Self::RemoveLastAdmin => "remove_last_admin",
            Self::CannotKeepAccountAndTransfer => "cannot_keep_account_and_transfer",
            Self::CannotKeepAccountAndDeleteData => "cannot_keep_account_and_delete_data",
            Self::CannotKeepAccountAndPermanentlyDelete => {
                "cannot_keep_account_and_permanently_delete"
            }
            Self::EmailAddressTooLongToBeDisabled => "email_address_too_long_to_be_disabled",
            Self::CannotKeepInvitedUserAccount => "cannot_keep_invited_user_account",
            Self::CannotRetainSharesWhenDataWiped => "cannot_retain_shares_when_data_wiped",
            Self::CannotRetainSharesWhenNoAccountKept => {
                "cannot_retain_shares_when_no_account_kept"
            }
            Self::CannotRetainSharesWhenTeamExternalSharingOff => {
                "cannot_retain_shares_when_team_external_sharing_off"
            }
            Self::CannotKeepAccount => "cannot_keep_account",
            Self::CannotKeepAccountUnderLegalHold => "cannot_keep_account_under_legal_hold",
            Self::CannotKeepAccountRequiredToSignTos => "cannot_keep_account_required_to_sign_tos",
            Self::CannotPermanentlyDeleteAndTransfer => "cannot_permanently_delete_and_transfer",
            Self::MemberIsTransferDestination => "member_is_transfer_destination",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersRemoveError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "transfer_in_progress" => Self::TransferInProgress,
            "already_transferred" => Self::AlreadyTransferred,
            "already_transferred_or_deleted" => Self::AlreadyTransferredOrDeleted,
            "removed_and_transfer_dest_should_differ" => Self::RemovedAndTransferDestShouldDiffer,
            "removed_and_transfer_admin_should_differ" => Self::RemovedAndTransferAdminShouldDiffer,
            "transfer_dest_user_not_found" => Self::TransferDestUserNotFound,
            "transfer_dest_user_not_in_team" => Self::TransferDestUserNotInTeam,
            "transfer_admin_user_not_in_team" => Self::TransferAdminUserNotInTeam,
            "transfer_admin_user_not_found" => Self::TransferAdminUserNotFound,
            "unspecified_transfer_admin_id" => Self::UnspecifiedTransferAdminId,
            "transfer_admin_is_not_admin" => Self::TransferAdminIsNotAdmin,
            "recipient_not_verified" => Self::RecipientNotVerified,
            "remove_last_admin" => Self::RemoveLastAdmin,
            "cannot_keep_account_and_transfer" => Self::CannotKeepAccountAndTransfer,
            "cannot_keep_account_and_delete_data" => Self::CannotKeepAccountAndDeleteData,
            "cannot_keep_account_and_permanently_delete" => {
                Self::CannotKeepAccountAndPermanentlyDelete
            }
            "email_address_too_long_to_be_disabled" => Self::EmailAddressTooLongToBeDisabled,
            "cannot_keep_invited_user_account" => Self::CannotKeepInvitedUserAccount,
            "cannot_retain_shares_when_data_wiped" => Self::CannotRetainSharesWhenDataWiped,
            "cannot_retain_shares_when_no_account_kept" => {
                Self::CannotRetainSharesWhenNoAccountKept
            }
            "cannot_retain_shares_when_team_external_sharing_off" => {
                Self::CannotRetainSharesWhenTeamExternalSharingOff
            }
            "cannot_keep_account" => Self::CannotKeepAccount,
            "cannot_keep_account_under_legal_hold" => Self::CannotKeepAccountUnderLegalHold,
            "cannot_keep_account_required_to_sign_tos" => Self::CannotKeepAccountRequiredToSignTos,
            "cannot_permanently_delete_and_transfer" => Self::CannotPermanentlyDeleteAndTransfer,
            "member_is_transfer_destination" => Self::MemberIsTransferDestination,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/send_welcome_email` (`team.MembersSendWelcomeError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSendWelcomeError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSendWelcomeError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSendWelcomeError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/set_admin_permissions_v2` (`team.MembersSetPermissions2Error`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSetPermissions2Error {
    /// `user_not_found`.
    UserNotFound,
    /// `last_admin`.
    LastAdmin,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `cannot_set_permissions`.
    CannotSetPermissions,
    /// `role_not_found`.
    RoleNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSetPermissions2Error {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::LastAdmin => "last_admin",
            Self::UserNotInTeam => "user_not_in_team",
            Self::CannotSetPermissions => "cannot_set_permissions",
            Self::RoleNotFound => "role_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSetPermissions2Error {
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
            "user_not_found" => Self::UserNotFound,
            "last_admin" => Self::LastAdmin,
            "user_not_in_team" => Self::UserNotInTeam,
            "cannot_set_permissions" => Self::CannotSetPermissions,
            "role_not_found" => Self::RoleNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/set_admin_permissions` (`team.MembersSetPermissionsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSetPermissionsError {
    /// `user_not_found`.
    UserNotFound,
    /// `last_admin`.
    LastAdmin,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `cannot_set_permissions`.
    CannotSetPermissions,
    /// `team_license_limit`.
    TeamLicenseLimit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSetPermissionsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::LastAdmin => "last_admin",
            Self::UserNotInTeam => "user_not_in_team",
            Self::CannotSetPermissions => "cannot_set_permissions",
            Self::TeamLicenseLimit => "team_license_limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSetPermissionsError {
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
            "user_not_found" => Self::UserNotFound,
            "last_admin" => Self::LastAdmin,
            "user_not_in_team" => Self::UserNotInTeam,
            "cannot_set_permissions" => Self::CannotSetPermissions,
            "team_license_limit" => Self::TeamLicenseLimit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/set_profile`, and one more place (`team.MembersSetProfileError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSetProfileError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `external_id_and_new_external_id_unsafe`.
    ExternalIdAndNewExternalIdUnsafe,
    /// `no_new_data_specified`.
    NoNewDataSpecified,
    /// `email_reserved_for_other_user`.
    EmailReservedForOtherUser,
    /// `external_id_used_by_other_user`.
    ExternalIdUsedByOtherUser,
    /// `set_profile_disallowed`.
    SetProfileDisallowed,
    /// `param_cannot_be_empty`.
    ParamCannotBeEmpty,
    /// `persistent_id_disabled`.
    PersistentIdDisabled,
    /// `persistent_id_used_by_other_user`.
    PersistentIdUsedByOtherUser,
    /// `directory_restricted_off`.
    DirectoryRestrictedOff,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSetProfileError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::ExternalIdAndNewExternalIdUnsafe => "external_id_and_new_external_id_unsafe",
            Self::NoNewDataSpecified => "no_new_data_specified",
            Self::EmailReservedForOtherUser => "email_reserved_for_other_user",
            Self::ExternalIdUsedByOtherUser => "external_id_used_by_other_user",
            Self::SetProfileDisallowed => "set_profile_disallowed",
            Self::ParamCannotBeEmpty => "param_cannot_be_empty",
            Self::PersistentIdDisabled => "persistent_id_disabled",
            Self::PersistentIdUsedByOtherUser => "persistent_id_used_by_other_user",
            Self::DirectoryRestrictedOff => "directory_restricted_off",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSetProfileError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "external_id_and_new_external_id_unsafe" => Self::ExternalIdAndNewExternalIdUnsafe,
            "no_new_data_specified" => Self::NoNewDataSpecified,
            "email_reserved_for_other_user" => Self::EmailReservedForOtherUser,
            "external_id_used_by_other_user" => Self::ExternalIdUsedByOtherUser,
            "set_profile_disallowed" => Self::SetProfileDisallowed,
            "param_cannot_be_empty" => Self::ParamCannotBeEmpty,
            "persistent_id_disabled" => Self::PersistentIdDisabled,
            "persistent_id_used_by_other_user" => Self::PersistentIdUsedByOtherUser,
            "directory_restricted_off" => Self::DirectoryRestrictedOff,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/set_profile_photo`, and one more place (`team.MembersSetProfilePhotoError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSetProfilePhotoError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `set_profile_disallowed`.
    SetProfileDisallowed,
    /// `photo_error`, with: `account.SetProfilePhotoError`.
    PhotoError(crate::account::SetProfilePhotoError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSetProfilePhotoError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::SetProfileDisallowed => "set_profile_disallowed",
            Self::PhotoError(_) => "photo_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSetProfilePhotoError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::PhotoError(value) => writer.nested("photo_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "set_profile_disallowed" => Self::SetProfileDisallowed,
            "photo_error" => Self::PhotoError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/suspend` (`team.MembersSuspendError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersSuspendError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `suspend_inactive_user`.
    SuspendInactiveUser,
    /// `suspend_last_admin`.
    SuspendLastAdmin,
    /// `team_license_limit`.
    TeamLicenseLimit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersSuspendError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::SuspendInactiveUser => "suspend_inactive_user",
            Self::SuspendLastAdmin => "suspend_last_admin",
            Self::TeamLicenseLimit => "team_license_limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersSuspendError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "suspend_inactive_user" => Self::SuspendInactiveUser,
            "suspend_last_admin" => Self::SuspendLastAdmin,
            "team_license_limit" => Self::TeamLicenseLimit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// `team.MembersTransferFilesError`, which no route names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersTransferFilesError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `transfer_in_progress`.
    TransferInProgress,
    /// `already_transferred`.
    AlreadyTransferred,
    /// `already_transferred_or_deleted`.
    AlreadyTransferredOrDeleted,
    /// `removed_and_transfer_dest_should_differ`.
    RemovedAndTransferDestShouldDiffer,
    /// `removed_and_transfer_admin_should_differ`.
    RemovedAndTransferAdminShouldDiffer,
    /// `transfer_dest_user_not_found`.
    TransferDestUserNotFound,
    /// `transfer_dest_user_not_in_team`.
    TransferDestUserNotInTeam,
    /// `transfer_admin_user_not_in_team`.
    TransferAdminUserNotInTeam,
    /// `transfer_admin_user_not_found`.
    TransferAdminUserNotFound,
    /// `unspecified_transfer_admin_id`.
    UnspecifiedTransferAdminId,
    /// `transfer_admin_is_not_admin`.
    TransferAdminIsNotAdmin,
    /// `recipient_not_verified`.
    RecipientNotVerified,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersTransferFilesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TransferInProgress => "transfer_in_progress",
            Self::AlreadyTransferred => "already_transferred",
            Self::AlreadyTransferredOrDeleted => "already_transferred_or_deleted",
            Self::RemovedAndTransferDestShouldDiffer => "removed_and_transfer_dest_should_differ",
            Self::RemovedAndTransferAdminShouldDiffer => "removed_and_transfer_admin_should_differ",
            Self::TransferDestUserNotFound => "transfer_dest_user_not_found",
            Self::TransferDestUserNotInTeam => "transfer_dest_user_not_in_team",
            Self::TransferAdminUserNotInTeam => "transfer_admin_user_not_in_team",
            Self::TransferAdminUserNotFound => "transfer_admin_user_not_found",
            Self::UnspecifiedTransferAdminId => "unspecified_transfer_admin_id",
            Self::TransferAdminIsNotAdmin => "transfer_admin_is_not_admin",
            Self::RecipientNotVerified => "recipient_not_verified",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersTransferFilesError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "transfer_in_progress" => Self::TransferInProgress,
            "already_transferred" => Self::AlreadyTransferred,
            "already_transferred_or_deleted" => Self::AlreadyTransferredOrDeleted,
            "removed_and_transfer_dest_should_differ" => Self::RemovedAndTransferDestShouldDiffer,
            "removed_and_transfer_admin_should_differ" => Self::RemovedAndTransferAdminShouldDiffer,
            "transfer_dest_user_not_found" => Self::TransferDestUserNotFound,
            "transfer_dest_user_not_in_team" => Self::TransferDestUserNotInTeam,
            "transfer_admin_user_not_in_team" => Self::TransferAdminUserNotInTeam,
            "transfer_admin_user_not_found" => Self::TransferAdminUserNotFound,
            "unspecified_transfer_admin_id" => Self::UnspecifiedTransferAdminId,
            "transfer_admin_is_not_admin" => Self::TransferAdminIsNotAdmin,
            "recipient_not_verified" => Self::RecipientNotVerified,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/move_former_member_files` (`team.MembersTransferFormerMembersFilesError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersTransferFormerMembersFilesError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `transfer_in_progress`.
    TransferInProgress,
    /// `already_transferred`.
    AlreadyTransferred,
    /// `already_transferred_or_deleted`.
    AlreadyTransferredOrDeleted,
    /// `removed_and_transfer_dest_should_differ`.
    RemovedAndTransferDestShouldDiffer,
    /// `removed_and_transfer_admin_should_differ`.
    RemovedAndTransferAdminShouldDiffer,
    /// `transfer_dest_user_not_found`.
    TransferDestUserNotFound,
    /// `transfer_dest_user_not_in_team`.
    TransferDestUserNotInTeam,
    /// `transfer_admin_user_not_in_team`.
    TransferAdminUserNotInTeam,
    /// `transfer_admin_user_not_found`.
    TransferAdminUserNotFound,
    /// `unspecified_transfer_admin_id`.
    UnspecifiedTransferAdminId,
    /// `transfer_admin_is_not_admin`.
    TransferAdminIsNotAdmin,
    /// `recipient_not_verified`.
    RecipientNotVerified,
    /// `user_data_is_being_transferred`.
    UserDataIsBeingTransferred,
    /// `user_not_removed`.
    UserNotRemoved,
    /// `user_data_cannot_be_transferred`.
    UserDataCannotBeTransferred,
    /// `user_data_already_transferred`.
    UserDataAlreadyTransferred,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersTransferFormerMembersFilesError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::TransferInProgress => "transfer_in_progress",
            Self::AlreadyTransferred => "already_transferred",
            Self::AlreadyTransferredOrDeleted => "already_transferred_or_deleted",
            Self::RemovedAndTransferDestShouldDiffer => "removed_and_transfer_dest_should_differ",
            Self::RemovedAndTransferAdminShouldDiffer => "removed_and_transfer_admin_should_differ",
            Self::TransferDestUserNotFound => "transfer_dest_user_not_found",
            Self::TransferDestUserNotInTeam => "transfer_dest_user_not_in_team",
            Self::TransferAdminUserNotInTeam => "transfer_admin_user_not_in_team",
            Self::TransferAdminUserNotFound => "transfer_admin_user_not_found",
            Self::UnspecifiedTransferAdminId => "unspecified_transfer_admin_id",
            Self::TransferAdminIsNotAdmin => "transfer_admin_is_not_admin",
            Self::RecipientNotVerified => "recipient_not_verified",
            Self::UserDataIsBeingTransferred => "user_data_is_being_transferred",
            Self::UserNotRemoved => "user_not_removed",
            Self::UserDataCannotBeTransferred => "user_data_cannot_be_transferred",
            Self::UserDataAlreadyTransferred => "user_data_already_transferred",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersTransferFormerMembersFilesError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "transfer_in_progress" => Self::TransferInProgress,
            "already_transferred" => Self::AlreadyTransferred,
            "already_transferred_or_deleted" => Self::AlreadyTransferredOrDeleted,
            "removed_and_transfer_dest_should_differ" => Self::RemovedAndTransferDestShouldDiffer,
            "removed_and_transfer_admin_should_differ" => Self::RemovedAndTransferAdminShouldDiffer,
            "transfer_dest_user_not_found" => Self::TransferDestUserNotFound,
            "transfer_dest_user_not_in_team" => Self::TransferDestUserNotInTeam,
            "transfer_admin_user_not_in_team" => Self::TransferAdminUserNotInTeam,
            "transfer_admin_user_not_found" => Self::TransferAdminUserNotFound,
            "unspecified_transfer_admin_id" => Self::UnspecifiedTransferAdminId,
            "transfer_admin_is_not_admin" => Self::TransferAdminIsNotAdmin,
            "recipient_not_verified" => Self::RecipientNotVerified,
            "user_data_is_being_transferred" => Self::UserDataIsBeingTransferred,
            "user_not_removed" => Self::UserNotRemoved,
            "user_data_cannot_be_transferred" => Self::UserDataCannotBeTransferred,
            "user_data_already_transferred" => Self::UserDataAlreadyTransferred,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/members/unsuspend` (`team.MembersUnsuspendError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MembersUnsuspendError {
    /// `user_not_found`.
    UserNotFound,
    /// `user_not_in_team`.
    UserNotInTeam,
    /// `unsuspend_non_suspended_member`.
    UnsuspendNonSuspendedMember,
    /// `team_license_limit`.
    TeamLicenseLimit,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MembersUnsuspendError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::UserNotFound => "user_not_found",
            Self::UserNotInTeam => "user_not_in_team",
            Self::UnsuspendNonSuspendedMember => "unsuspend_non_suspended_member",
            Self::TeamLicenseLimit => "team_license_limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MembersUnsuspendError {
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
            "user_not_found" => Self::UserNotFound,
            "user_not_in_team" => Self::UserNotInTeam,
            "unsuspend_non_suspended_member" => Self::UnsuspendNonSuspendedMember,
            "team_license_limit" => Self::TeamLicenseLimit,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.MobileClientSession`, and one more place (`team.MobileClientPlatform`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MobileClientPlatform {
    /// `iphone`.
    Iphone,
    /// `ipad`.
    Ipad,
    /// `android`.
    Android,
    /// `windows_phone`.
    WindowsPhone,
    /// `blackberry`.
    Blackberry,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl MobileClientPlatform {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Iphone => "iphone",
            Self::Ipad => "ipad",
            Self::Android => "android",
            Self::WindowsPhone => "windows_phone",
            Self::Blackberry => "blackberry",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for MobileClientPlatform {
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
            "iphone" => Self::Iphone,
            "ipad" => Self::Ipad,
            "android" => Self::Android,
            "windows_phone" => Self::WindowsPhone,
            "blackberry" => Self::Blackberry,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.NamespaceMetadata` (`team.NamespaceType`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NamespaceType {
    /// `app_folder`.
    AppFolder,
    /// `shared_folder`.
    SharedFolder,
    /// `team_folder`.
    TeamFolder,
    /// `team_member_folder`.
    TeamMemberFolder,
    /// `team_member_root`.
    TeamMemberRoot,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl NamespaceType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AppFolder => "app_folder",
            Self::SharedFolder => "shared_folder",
            Self::TeamFolder => "team_folder",
            Self::TeamMemberFolder => "team_member_folder",
            Self::TeamMemberRoot => "team_member_root",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for NamespaceType {
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
            "app_folder" => Self::AppFolder,
            "shared_folder" => Self::SharedFolder,
            "team_folder" => Self::TeamFolder,
            "team_member_folder" => Self::TeamMemberFolder,
            "team_member_root" => Self::TeamMemberRoot,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/member_space_limits/remove_custom_quota` (`team.RemoveCustomQuotaResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveCustomQuotaResult {
    /// `success`, with: `team.UserSelectorArg`.
    Success(UserSelectorArg),
    /// `invalid_user`, with: `team.UserSelectorArg`.
    InvalidUser(UserSelectorArg),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RemoveCustomQuotaResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::InvalidUser(_) => "invalid_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RemoveCustomQuotaResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.nested("success", value),
            Self::InvalidUser(value) => writer.nested("invalid_user", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.nested()?),
            "invalid_user" => Self::InvalidUser(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.UserResendEmailsResult` (`team.ResendSecondaryEmailResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResendSecondaryEmailResult {
    /// `success`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Success(String),
    /// `not_pending`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    NotPending(String),
    /// `rate_limited`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    RateLimited(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl ResendSecondaryEmailResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::NotPending(_) => "not_pending",
            Self::RateLimited(_) => "rate_limited",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for ResendSecondaryEmailResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.nested("success", value),
            Self::NotPending(value) => writer.nested("not_pending", value),
            Self::RateLimited(value) => writer.nested("rate_limited", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.nested()?),
            "not_pending" => Self::NotPending(tagged.nested()?),
            "rate_limited" => Self::RateLimited(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Argument of `team/devices/revoke_device_session`, and one more place (`team.RevokeDeviceSessionArg`).
#[derive(Debug, Clone, PartialEq)]
pub enum RevokeDeviceSessionArg {
    /// `web_session`, with: `team.DeviceSessionArg`.
    WebSession(DeviceSessionArg),
    /// `desktop_client`, with: `team.RevokeDesktopClientArg`.
    DesktopClient(RevokeDesktopClientArg),
    /// `mobile_client`, with: `team.DeviceSessionArg`.
    MobileClient(DeviceSessionArg),
}

impl RevokeDeviceSessionArg {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::WebSession(_) => "web_session",
            Self::DesktopClient(_) => "desktop_client",
            Self::MobileClient(_) => "mobile_client",
        }
    }
}

impl wire::Wire for RevokeDeviceSessionArg {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::WebSession(value) => writer.inline("web_session", value),
            Self::DesktopClient(value) => writer.inline("desktop_client", value),
            Self::MobileClient(value) => writer.inline("mobile_client", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "web_session" => Self::WebSession(tagged.inline()?),
            "desktop_client" => Self::DesktopClient(tagged.inline()?),
            "mobile_client" => Self::MobileClient(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `team/devices/revoke_device_session_batch` (`team.RevokeDeviceSessionBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevokeDeviceSessionBatchError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RevokeDeviceSessionBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RevokeDeviceSessionBatchError {
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

/// Error of `team/devices/revoke_device_session`, and one more place (`team.RevokeDeviceSessionError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevokeDeviceSessionError {
    /// `device_session_not_found`.
    DeviceSessionNotFound,
    /// `member_not_found`.
    MemberNotFound,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RevokeDeviceSessionError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::DeviceSessionNotFound => "device_session_not_found",
            Self::MemberNotFound => "member_not_found",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RevokeDeviceSessionError {
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
            "device_session_not_found" => Self::DeviceSessionNotFound,
            "member_not_found" => Self::MemberNotFound,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/linked_apps/revoke_linked_app_batch` (`team.RevokeLinkedAppBatchError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevokeLinkedAppBatchError {
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RevokeLinkedAppBatchError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RevokeLinkedAppBatchError {
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

/// Error of `team/linked_apps/revoke_linked_app`, and one more place (`team.RevokeLinkedAppError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevokeLinkedAppError {
    /// `app_not_found`.
    AppNotFound,
    /// `member_not_found`.
    MemberNotFound,
    /// `app_folder_removal_not_supported`.
    AppFolderRemovalNotSupported,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl RevokeLinkedAppError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AppNotFound => "app_not_found",
            Self::MemberNotFound => "member_not_found",
            Self::AppFolderRemovalNotSupported => "app_folder_removal_not_supported",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for RevokeLinkedAppError {
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
            "app_not_found" => Self::AppNotFound,
            "member_not_found" => Self::MemberNotFound,
            "app_folder_removal_not_supported" => Self::AppFolderRemovalNotSupported,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/member_space_limits/set_custom_quota` (`team.SetCustomQuotaError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetCustomQuotaError {
    /// `too_many_users`.
    TooManyUsers,
    /// `some_users_are_excluded`.
    SomeUsersAreExcluded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SetCustomQuotaError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TooManyUsers => "too_many_users",
            Self::SomeUsersAreExcluded => "some_users_are_excluded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SetCustomQuotaError {
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
            "too_many_users" => Self::TooManyUsers,
            "some_users_are_excluded" => Self::SomeUsersAreExcluded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/sharing_allowlist/add` (`team.SharingAllowlistAddError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharingAllowlistAddError {
    /// `malformed_entry`, with: string.
    MalformedEntry(String),
    /// `no_entries_provided`.
    NoEntriesProvided,
    /// `too_many_entries_provided`.
    TooManyEntriesProvided,
    /// `team_limit_reached`.
    TeamLimitReached,
    /// `unknown_error`.
    UnknownError,
    /// `entries_already_exist`, with: string.
    EntriesAlreadyExist(String),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharingAllowlistAddError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MalformedEntry(_) => "malformed_entry",
            Self::NoEntriesProvided => "no_entries_provided",
            Self::TooManyEntriesProvided => "too_many_entries_provided",
            Self::TeamLimitReached => "team_limit_reached",
            Self::UnknownError => "unknown_error",
            Self::EntriesAlreadyExist(_) => "entries_already_exist",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharingAllowlistAddError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MalformedEntry(value) => writer.nested("malformed_entry", value),
            Self::EntriesAlreadyExist(value) => writer.nested("entries_already_exist", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "malformed_entry" => Self::MalformedEntry(tagged.nested()?),
            "no_entries_provided" => Self::NoEntriesProvided,
            "too_many_entries_provided" => Self::TooManyEntriesProvided,
            "team_limit_reached" => Self::TeamLimitReached,
            "unknown_error" => Self::UnknownError,
            "entries_already_exist" => Self::EntriesAlreadyExist(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/sharing_allowlist/list/continue` (`team.SharingAllowlistListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharingAllowlistListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharingAllowlistListContinueError {
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

impl wire::Wire for SharingAllowlistListContinueError {
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

/// Error of `team/sharing_allowlist/remove` (`team.SharingAllowlistRemoveError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharingAllowlistRemoveError {
    /// `malformed_entry`, with: string.
    MalformedEntry(String),
    /// `entries_do_not_exist`, with: string.
    EntriesDoNotExist(String),
    /// `no_entries_provided`.
    NoEntriesProvided,
    /// `too_many_entries_provided`.
    TooManyEntriesProvided,
    /// `unknown_error`.
    UnknownError,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl SharingAllowlistRemoveError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MalformedEntry(_) => "malformed_entry",
            Self::EntriesDoNotExist(_) => "entries_do_not_exist",
            Self::NoEntriesProvided => "no_entries_provided",
            Self::TooManyEntriesProvided => "too_many_entries_provided",
            Self::UnknownError => "unknown_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for SharingAllowlistRemoveError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::MalformedEntry(value) => writer.nested("malformed_entry", value),
            Self::EntriesDoNotExist(value) => writer.nested("entries_do_not_exist", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "malformed_entry" => Self::MalformedEntry(tagged.nested()?),
            "entries_do_not_exist" => Self::EntriesDoNotExist(tagged.nested()?),
            "no_entries_provided" => Self::NoEntriesProvided,
            "too_many_entries_provided" => Self::TooManyEntriesProvided,
            "unknown_error" => Self::UnknownError,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.TeamFolderListError`, and 7 more places (`team.TeamFolderAccessError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderAccessError {
    /// `invalid_team_folder_id`.
    InvalidTeamFolderId,
    /// `no_access`.
    NoAccess,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderAccessError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidTeamFolderId => "invalid_team_folder_id",
            Self::NoAccess => "no_access",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderAccessError {
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
            "invalid_team_folder_id" => Self::InvalidTeamFolderId,
            "no_access" => Self::NoAccess,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/activate` (`team.TeamFolderActivateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderActivateError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// `folder_count_limit_exceeded`.
    FolderCountLimitExceeded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderActivateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::FolderCountLimitExceeded => "folder_count_limit_exceeded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderActivateError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            "folder_count_limit_exceeded" => Self::FolderCountLimitExceeded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/archive`, and one more place (`team.TeamFolderArchiveError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderArchiveError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderArchiveError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderArchiveError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/team_folder/archive/check` (`team.TeamFolderArchiveJobStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum TeamFolderArchiveJobStatus {
    /// `in_progress`.
    InProgress,
    /// `complete`, with: `team.TeamFolderMetadata`.
    Complete(TeamFolderMetadata),
    /// `failed`, with: `team.TeamFolderArchiveError`.
    Failed(TeamFolderArchiveError),
}

impl TeamFolderArchiveJobStatus {
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

impl wire::Wire for TeamFolderArchiveJobStatus {
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

/// Result of `team/team_folder/archive` (`team.TeamFolderArchiveLaunch`).
#[derive(Debug, Clone, PartialEq)]
pub enum TeamFolderArchiveLaunch {
    /// `async_job_id`, with: string of at least one character.
    AsyncJobId(String),
    /// `complete`, with: `team.TeamFolderMetadata`.
    Complete(TeamFolderMetadata),
}

impl TeamFolderArchiveLaunch {
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

impl wire::Wire for TeamFolderArchiveLaunch {
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

/// Error of `team/team_folder/create` (`team.TeamFolderCreateError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderCreateError {
    /// `invalid_folder_name`.
    InvalidFolderName,
    /// `folder_name_already_used`.
    FolderNameAlreadyUsed,
    /// `folder_name_reserved`.
    FolderNameReserved,
    /// `sync_settings_error`, with: `files.SyncSettingsError`.
    SyncSettingsError(crate::files::SyncSettingsError),
    /// `folder_count_limit_exceeded`.
    FolderCountLimitExceeded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderCreateError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidFolderName => "invalid_folder_name",
            Self::FolderNameAlreadyUsed => "folder_name_already_used",
            Self::FolderNameReserved => "folder_name_reserved",
            Self::SyncSettingsError(_) => "sync_settings_error",
            Self::FolderCountLimitExceeded => "folder_count_limit_exceeded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderCreateError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::SyncSettingsError(value) => writer.nested("sync_settings_error", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "invalid_folder_name" => Self::InvalidFolderName,
            "folder_name_already_used" => Self::FolderNameAlreadyUsed,
            "folder_name_reserved" => Self::FolderNameReserved,
            "sync_settings_error" => Self::SyncSettingsError(tagged.nested()?),
            "folder_count_limit_exceeded" => Self::FolderCountLimitExceeded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Result of `team/team_folder/get_info` (`team.TeamFolderGetInfoItem`).
#[derive(Debug, Clone, PartialEq)]
pub enum TeamFolderGetInfoItem {
    /// `id_not_found`, with: string.
    IdNotFound(String),
    /// `team_folder_metadata`, with: `team.TeamFolderMetadata`.
    TeamFolderMetadata(TeamFolderMetadata),
}

impl TeamFolderGetInfoItem {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::IdNotFound(_) => "id_not_found",
            Self::TeamFolderMetadata(_) => "team_folder_metadata",
        }
    }
}

impl wire::Wire for TeamFolderGetInfoItem {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::IdNotFound(value) => writer.nested("id_not_found", value),
            Self::TeamFolderMetadata(value) => writer.inline("team_folder_metadata", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "id_not_found" => Self::IdNotFound(tagged.nested()?),
            "team_folder_metadata" => Self::TeamFolderMetadata(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.BaseTeamFolderError`, and 6 more places (`team.TeamFolderInvalidStatusError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderInvalidStatusError {
    /// `active`.
    Active,
    /// `archived`.
    Archived,
    /// `archive_in_progress`.
    ArchiveInProgress,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderInvalidStatusError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::ArchiveInProgress => "archive_in_progress",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderInvalidStatusError {
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
            "archived" => Self::Archived,
            "archive_in_progress" => Self::ArchiveInProgress,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/list/continue` (`team.TeamFolderListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderListContinueError {
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderListContinueError {
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

impl wire::Wire for TeamFolderListContinueError {
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

/// Error of `team/team_folder/permanently_delete` (`team.TeamFolderPermanentlyDeleteError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderPermanentlyDeleteError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderPermanentlyDeleteError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderPermanentlyDeleteError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/rename` (`team.TeamFolderRenameError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderRenameError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// `invalid_folder_name`.
    InvalidFolderName,
    /// `folder_name_already_used`.
    FolderNameAlreadyUsed,
    /// `folder_name_reserved`.
    FolderNameReserved,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderRenameError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::InvalidFolderName => "invalid_folder_name",
            Self::FolderNameAlreadyUsed => "folder_name_already_used",
            Self::FolderNameReserved => "folder_name_reserved",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderRenameError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            "invalid_folder_name" => Self::InvalidFolderName,
            "folder_name_already_used" => Self::FolderNameAlreadyUsed,
            "folder_name_reserved" => Self::FolderNameReserved,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/restore` (`team.TeamFolderRestoreError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderRestoreError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// `folder_count_limit_exceeded`.
    FolderCountLimitExceeded,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderRestoreError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::FolderCountLimitExceeded => "folder_count_limit_exceeded",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderRestoreError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            "folder_count_limit_exceeded" => Self::FolderCountLimitExceeded,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.TeamFolderMetadata`, and 2 more places (`team.TeamFolderStatus`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderStatus {
    /// `active`.
    Active,
    /// `archived`.
    Archived,
    /// `archive_in_progress`.
    ArchiveInProgress,
    /// `inactive`.
    Inactive,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::ArchiveInProgress => "archive_in_progress",
            Self::Inactive => "inactive",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderStatus {
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
            "archived" => Self::Archived,
            "archive_in_progress" => Self::ArchiveInProgress,
            "inactive" => Self::Inactive,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.BaseTeamFolderError`, and 6 more places (`team.TeamFolderTeamSharedDropboxError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderTeamSharedDropboxError {
    /// `disallowed`.
    Disallowed,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderTeamSharedDropboxError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Disallowed => "disallowed",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderTeamSharedDropboxError {
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
            "disallowed" => Self::Disallowed,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/team_folder/update_sync_settings` (`team.TeamFolderUpdateSyncSettingsError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamFolderUpdateSyncSettingsError {
    /// `access_error`, with: `team.TeamFolderAccessError`.
    AccessError(TeamFolderAccessError),
    /// `status_error`, with: `team.TeamFolderInvalidStatusError`.
    StatusError(TeamFolderInvalidStatusError),
    /// `team_shared_dropbox_error`, with: `team.TeamFolderTeamSharedDropboxError`.
    TeamSharedDropboxError(TeamFolderTeamSharedDropboxError),
    /// `sync_settings_error`, with: `files.SyncSettingsError`.
    SyncSettingsError(crate::files::SyncSettingsError),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamFolderUpdateSyncSettingsError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::AccessError(_) => "access_error",
            Self::StatusError(_) => "status_error",
            Self::TeamSharedDropboxError(_) => "team_shared_dropbox_error",
            Self::SyncSettingsError(_) => "sync_settings_error",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamFolderUpdateSyncSettingsError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::AccessError(value) => writer.nested("access_error", value),
            Self::StatusError(value) => writer.nested("status_error", value),
            Self::TeamSharedDropboxError(value) => {
                writer.nested("team_shared_dropbox_error", value);
            }
            Self::SyncSettingsError(value) => writer.nested("sync_settings_error", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "access_error" => Self::AccessError(tagged.nested()?),
            "status_error" => Self::StatusError(tagged.nested()?),
            "team_shared_dropbox_error" => Self::TeamSharedDropboxError(tagged.nested()?),
            "sync_settings_error" => Self::SyncSettingsError(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.LegalHoldHeldRevisionMetadata`, and 2 more places (`team.TeamMemberStatus`).
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMemberStatus {
    /// `active`.
    Active,
    /// `invited`.
    Invited,
    /// `suspended`.
    Suspended,
    /// `removed`, with: `team.RemovedStatus`.
    Removed(RemovedStatus),
}

impl TeamMemberStatus {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Suspended => "suspended",
            Self::Removed(_) => "removed",
        }
    }
}

impl wire::Wire for TeamMemberStatus {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Removed(value) => writer.inline("removed", value),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "active" => Self::Active,
            "invited" => Self::Invited,
            "suspended" => Self::Suspended,
            "removed" => Self::Removed(tagged.inline()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.MemberProfile`, and one more place (`team.TeamMembershipType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TeamMembershipType {
    /// `full`.
    Full,
    /// `limited`. Deprecated.
    Limited,
}

impl TeamMembershipType {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Limited => "limited",
        }
    }
}

impl wire::Wire for TeamMembershipType {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "full" => Self::Full,
            "limited" => Self::Limited,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Error of `team/namespaces/list/continue` (`team.TeamNamespacesListContinueError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamNamespacesListContinueError {
    /// `invalid_arg`.
    InvalidArg,
    /// `invalid_cursor`.
    InvalidCursor,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamNamespacesListContinueError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidArg => "invalid_arg",
            Self::InvalidCursor => "invalid_cursor",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamNamespacesListContinueError {
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
            "invalid_arg" => Self::InvalidArg,
            "invalid_cursor" => Self::InvalidCursor,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/namespaces/list` (`team.TeamNamespacesListError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamNamespacesListError {
    /// `invalid_arg`.
    InvalidArg,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamNamespacesListError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::InvalidArg => "invalid_arg",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamNamespacesListError {
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
            "invalid_arg" => Self::InvalidArg,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team_log.ClassificationCreateReportFailDetails`, and 12 more places (`team.TeamReportFailureReason`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TeamReportFailureReason {
    /// `temporary_error`.
    TemporaryError,
    /// `many_reports_at_once`.
    ManyReportsAtOnce,
    /// `too_much_data`.
    TooMuchData,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TeamReportFailureReason {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::TemporaryError => "temporary_error",
            Self::ManyReportsAtOnce => "many_reports_at_once",
            Self::TooMuchData => "too_much_data",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TeamReportFailureReason {
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
            "temporary_error" => Self::TemporaryError,
            "many_reports_at_once" => Self::ManyReportsAtOnce,
            "too_much_data" => Self::TooMuchData,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Error of `team/token/get_authenticated_admin` (`team.TokenGetAuthenticatedAdminError`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenGetAuthenticatedAdminError {
    /// `mapping_not_found`.
    MappingNotFound,
    /// `admin_not_active`.
    AdminNotActive,
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl TokenGetAuthenticatedAdminError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::MappingNotFound => "mapping_not_found",
            Self::AdminNotActive => "admin_not_active",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for TokenGetAuthenticatedAdminError {
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
            "mapping_not_found" => Self::MappingNotFound,
            "admin_not_active" => Self::AdminNotActive,
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.FeatureValue` (`team.UploadApiRateLimitValue`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadApiRateLimitValue {
    /// `unlimited`.
    Unlimited,
    /// `limit`, with: integer.
    Limit(u32),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UploadApiRateLimitValue {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Unlimited => "unlimited",
            Self::Limit(_) => "limit",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UploadApiRateLimitValue {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Limit(value) => writer.nested("limit", value),
            Self::Other(other) => writer.other(other),
            _ => writer.void(self.tag()),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "unlimited" => Self::Unlimited,
            "limit" => Self::Limit(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.AddSecondaryEmailsResult` (`team.UserAddResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserAddResult {
    /// `success`, with: `team.UserSecondaryEmailsResult`.
    Success(UserSecondaryEmailsResult),
    /// `invalid_user`, with: `team.UserSelectorArg`.
    InvalidUser(UserSelectorArg),
    /// `unverified`, with: `team.UserSelectorArg`.
    Unverified(UserSelectorArg),
    /// `placeholder_user`, with: `team.UserSelectorArg`.
    PlaceholderUser(UserSelectorArg),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserAddResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::InvalidUser(_) => "invalid_user",
            Self::Unverified(_) => "unverified",
            Self::PlaceholderUser(_) => "placeholder_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserAddResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::InvalidUser(value) => writer.nested("invalid_user", value),
            Self::Unverified(value) => writer.nested("unverified", value),
            Self::PlaceholderUser(value) => writer.nested("placeholder_user", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "invalid_user" => Self::InvalidUser(tagged.nested()?),
            "unverified" => Self::Unverified(tagged.nested()?),
            "placeholder_user" => Self::PlaceholderUser(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.DeleteSecondaryEmailsResult` (`team.UserDeleteResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserDeleteResult {
    /// `success`, with: `team.UserDeleteEmailsResult`.
    Success(UserDeleteEmailsResult),
    /// `invalid_user`, with: `team.UserSelectorArg`.
    InvalidUser(UserSelectorArg),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserDeleteResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::InvalidUser(_) => "invalid_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserDeleteResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::InvalidUser(value) => writer.nested("invalid_user", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "invalid_user" => Self::InvalidUser(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Part of `team.ResendVerificationEmailResult` (`team.UserResendResult`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserResendResult {
    /// `success`, with: `team.UserResendEmailsResult`.
    Success(UserResendEmailsResult),
    /// `invalid_user`, with: `team.UserSelectorArg`.
    InvalidUser(UserSelectorArg),
    /// None of these, kept as it came: Dropbox may add more.
    Other(wire::OtherTag),
}

impl UserResendResult {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Success(_) => "success",
            Self::InvalidUser(_) => "invalid_user",
            Self::Other(other) => other.tag(),
        }
    }
}

impl wire::Wire for UserResendResult {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::Success(value) => writer.inline("success", value),
            Self::InvalidUser(value) => writer.nested("invalid_user", value),
            Self::Other(other) => writer.other(other),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "success" => Self::Success(tagged.inline()?),
            "invalid_user" => Self::InvalidUser(tagged.nested()?),
            _ => Self::Other(tagged.other()),
        })
    }
}

/// Argument of `team/members/send_welcome_email`, and 38 more places (`team.UserSelectorArg`).
#[derive(Debug, Clone, PartialEq)]
pub enum UserSelectorArg {
    /// `team_member_id`, with: string.
    TeamMemberId(String),
    /// `external_id`, with: string of at most 64 characters.
    ExternalId(String),
    /// `email`, with: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Email(String),
}

impl UserSelectorArg {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::TeamMemberId(_) => "team_member_id",
            Self::ExternalId(_) => "external_id",
            Self::Email(_) => "email",
        }
    }
}

impl wire::Wire for UserSelectorArg {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TeamMemberId(value) => writer.nested("team_member_id", value),
            Self::ExternalId(value) => writer.nested("external_id", value),
            Self::Email(value) => writer.nested("email", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_member_id" => Self::TeamMemberId(tagged.nested()?),
            "external_id" => Self::ExternalId(tagged.nested()?),
            "email" => Self::Email(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }

    #[inline]
    fn check(&self) -> Result<(), wire::InvalidField> {
        match self {
            Self::ExternalId(value) => {
                wire::check::field("external_id", wire::check::text(value, None, (None, Some(64))))
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

/// `team.UserSelectorError`, which no route names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UserSelectorError {
    /// `user_not_found`.
    UserNotFound,
}

impl UserSelectorError {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::UserNotFound => "user_not_found",
        }
    }
}

impl wire::Wire for UserSelectorError {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        writer.void(self.tag());
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "user_not_found" => Self::UserNotFound,
            _ => return Err(tagged.unknown()),
        })
    }
}

/// Part of `team.GroupMembersSelector` (`team.UsersSelectorArg`).
#[derive(Debug, Clone, PartialEq)]
pub enum UsersSelectorArg {
    /// `team_member_ids`, with: list, each: string.
    TeamMemberIds(Vec<String>),
    /// `external_ids`, with: list, each: string of at most 64 characters.
    ExternalIds(Vec<String>),
    /// `emails`, with: list, each: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    Emails(Vec<String>),
}

impl UsersSelectorArg {
    /// The tag, as it travels.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::TeamMemberIds(_) => "team_member_ids",
            Self::ExternalIds(_) => "external_ids",
            Self::Emails(_) => "emails",
        }
    }
}

impl wire::Wire for UsersSelectorArg {
    #[inline]
    fn write(&self, writer: &mut wire::Writer) {
        match self {
            Self::TeamMemberIds(value) => writer.nested("team_member_ids", value),
            Self::ExternalIds(value) => writer.nested("external_ids", value),
            Self::Emails(value) => writer.nested("emails", value),
        };
    }

    #[inline]
    fn read(value: serde_json::Value) -> Result<Self, wire::ReadError> {
        let tagged = wire::Tagged::from_value(value)?;
        Ok(match tagged.tag() {
            "team_member_ids" => Self::TeamMemberIds(tagged.nested()?),
            "external_ids" => Self::ExternalIds(tagged.nested()?),
            "emails" => Self::Emails(tagged.nested()?),
            _ => return Err(tagged.unknown()),
        })
    }
}

wire::wire_structs! { ActiveWebSession AddSecondaryEmailsArg AddSecondaryEmailsResult ApiApp BaseDfbReport BulkSuspendArg BulkSuspendComplete BulkSuspendMemberTarget CustomQuotaUsersArg DeleteSecondaryEmailsArg DeleteSecondaryEmailsResult DesktopClientSession DeviceSession DeviceSessionArg ExcludedUsersListArg ExcludedUsersListContinueArg ExcludedUsersListResult ExcludedUsersUpdateArg ExcludedUsersUpdateResult FeaturesGetValuesBatchArg FeaturesGetValuesBatchResult GroupCreateArg GroupFullInfo GroupMemberInfo GroupMemberSelector GroupMembersAddArg GroupMembersChangeResult GroupMembersRemoveArg GroupMembersSelector GroupMembersSetAccessTypeArg GroupUpdateArgs GroupsListArg GroupsListContinueArg GroupsListResult GroupsMembersListArg GroupsMembersListContinueArg GroupsMembersListResult IncludeMembersArg LegalHoldHeldRevisionMetadata LegalHoldPolicy LegalHoldsGetPolicyArg LegalHoldsListHeldRevisionResult LegalHoldsListHeldRevisionsArg LegalHoldsListHeldRevisionsContinueArg LegalHoldsListPoliciesArg LegalHoldsListPoliciesResult LegalHoldsPolicyCreateArg LegalHoldsPolicyReleaseArg LegalHoldsPolicyUpdateArg ListMemberAppsArg ListMemberAppsResult ListMemberDevicesArg ListMemberDevicesResult ListMembersAppsArg ListMembersAppsResult ListMembersDevicesArg ListMembersDevicesResult MemberAccess MemberAddArg MemberAddArgBase MemberAddV2Arg MemberDevices MemberLinkedApps MemberProfile MembersAddArg MembersAddArgBase MembersAddV2Arg MembersDataTransferArg MembersDeactivateArg MembersDeactivateBaseArg MembersDeleteProfilePhotoArg MembersFormerMemberArg MembersGetAvailableTeamMemberRolesResult MembersGetInfoArgs MembersGetInfoV2Arg MembersGetInfoV2Result MembersInfo MembersListArg MembersListContinueArg MembersListResult MembersListV2Result MembersRecoverArg MembersRemoveArg MembersSetPermissions2Arg MembersSetPermissions2Result MembersSetPermissionsArg MembersSetPermissionsResult MembersSetProfileArg MembersSetProfilePhotoArg MembersUnsuspendArg MobileClientSession NamespaceMetadata RemovedStatus ResendVerificationEmailArg ResendVerificationEmailResult RevokeDesktopClientArg RevokeDeviceSessionBatchArg RevokeDeviceSessionBatchResult RevokeDeviceSessionStatus RevokeLinkedApiAppArg RevokeLinkedApiAppBatchArg RevokeLinkedAppBatchResult RevokeLinkedAppStatus SetCustomQuotaArg SharingAllowlistAddArgs SharingAllowlistAddResponse SharingAllowlistListArg SharingAllowlistListContinueArg SharingAllowlistListError SharingAllowlistListResponse SharingAllowlistRemoveArgs SharingAllowlistRemoveResponse TeamFolderArchiveArg TeamFolderCreateArg TeamFolderIdArg TeamFolderIdListArg TeamFolderListArg TeamFolderListContinueArg TeamFolderListError TeamFolderListResult TeamFolderMetadata TeamFolderRenameArg TeamFolderUpdateSyncSettingsArg TeamGetInfoResult TeamMemberInfo TeamMemberInfoV2 TeamMemberInfoV2Result TeamMemberProfile TeamMemberRole TeamNamespacesListArg TeamNamespacesListContinueArg TeamNamespacesListResult TokenGetAuthenticatedAdminResult UserCustomQuotaArg UserCustomQuotaResult UserDeleteEmailsResult UserResendEmailsResult UserSecondaryEmailsArg UserSecondaryEmailsResult }
wire::wire_unions! { AddSecondaryEmailResult AddSecondaryEmailsError AdminTier BaseTeamFolderError BulkSuspendError BulkSuspendJobStatus BulkSuspendReportDeliveryStatus BulkSuspendRowFailure BulkSuspendRowOutcome BulkSuspendTaskFailure CustomQuotaError CustomQuotaResult DeleteSecondaryEmailResult DesktopPlatform ExcludedUsersListContinueError ExcludedUsersListError ExcludedUsersUpdateError ExcludedUsersUpdateStatus Feature FeatureValue FeaturesGetValuesBatchError GroupAccessType GroupCreateError GroupDeleteError GroupMemberSelectorError GroupMemberSetAccessTypeError GroupMembersAddError GroupMembersRemoveError GroupMembersSelectorError GroupSelector GroupSelectorError GroupSelectorWithTeamGroupError GroupUpdateError GroupsGetInfoError GroupsGetInfoItem GroupsListContinueError GroupsMembersListContinueError GroupsPollError GroupsSelector HasDistinctMemberHomesValue HasTeamFileEventsValue HasTeamSelectiveSyncValue HasTeamSharedDropboxValue LegalHoldStatus LegalHoldsError LegalHoldsGetPolicyError LegalHoldsListHeldRevisionsContinueError LegalHoldsListHeldRevisionsError LegalHoldsListPoliciesError LegalHoldsPolicyCreateError LegalHoldsPolicyReleaseError LegalHoldsPolicyUpdateError ListMemberAppsError ListMemberDevicesError ListMembersAppsError ListMembersDevicesError MemberAddResult MemberAddResultBase MemberAddV2Result MemberSelectorError MembersAddJobStatus MembersAddJobStatusV2Result MembersAddLaunch MembersAddLaunchV2Result MembersDeactivateError MembersDeleteFormerMemberFilesError MembersDeleteProfilePhotoError MembersGetInfoError MembersGetInfoItem MembersGetInfoItemBase MembersGetInfoItemV2 MembersListContinueError MembersListError MembersPermanentlyDeleteFilesError MembersRecoverError MembersRemoveError MembersSendWelcomeError MembersSetPermissions2Error MembersSetPermissionsError MembersSetProfileError MembersSetProfilePhotoError MembersSuspendError MembersTransferFilesError MembersTransferFormerMembersFilesError MembersUnsuspendError MobileClientPlatform NamespaceType RemoveCustomQuotaResult ResendSecondaryEmailResult RevokeDeviceSessionArg RevokeDeviceSessionBatchError RevokeDeviceSessionError RevokeLinkedAppBatchError RevokeLinkedAppError SetCustomQuotaError SharingAllowlistAddError SharingAllowlistListContinueError SharingAllowlistRemoveError TeamFolderAccessError TeamFolderActivateError TeamFolderArchiveError TeamFolderArchiveJobStatus TeamFolderArchiveLaunch TeamFolderCreateError TeamFolderGetInfoItem TeamFolderInvalidStatusError TeamFolderListContinueError TeamFolderPermanentlyDeleteError TeamFolderRenameError TeamFolderRestoreError TeamFolderStatus TeamFolderTeamSharedDropboxError TeamFolderUpdateSyncSettingsError TeamMemberStatus TeamMembershipType TeamNamespacesListContinueError TeamNamespacesListError TeamReportFailureReason TokenGetAuthenticatedAdminError UploadApiRateLimitValue UserAddResult UserDeleteResult UserResendResult UserSelectorArg UserSelectorError UsersSelectorArg }
