// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `team`, described.

use crate::route::{Auth, Host, Route, Style};

/// `team/devices/list_member_devices`.
pub static DEVICES_LIST_MEMBER_DEVICES: Route = Route {
    namespace: "team",
    name: "devices/list_member_devices",
    version: 1,
    path: "/2/team/devices/list_member_devices",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/devices/list_members_devices`.
pub static DEVICES_LIST_MEMBERS_DEVICES: Route = Route {
    namespace: "team",
    name: "devices/list_members_devices",
    version: 1,
    path: "/2/team/devices/list_members_devices",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/devices/list_team_devices`.
#[cfg(feature = "deprecated")]
pub static DEVICES_LIST_TEAM_DEVICES: Route = Route {
    namespace: "team",
    name: "devices/list_team_devices",
    version: 1,
    path: "/2/team/devices/list_team_devices",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/devices/revoke_device_session`.
pub static DEVICES_REVOKE_DEVICE_SESSION: Route = Route {
    namespace: "team",
    name: "devices/revoke_device_session",
    version: 1,
    path: "/2/team/devices/revoke_device_session",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.modify"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/devices/revoke_device_session_batch`.
pub static DEVICES_REVOKE_DEVICE_SESSION_BATCH: Route = Route {
    namespace: "team",
    name: "devices/revoke_device_session_batch",
    version: 1,
    path: "/2/team/devices/revoke_device_session_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.modify"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/features/get_values`.
pub static FEATURES_GET_VALUES: Route = Route {
    namespace: "team",
    name: "features/get_values",
    version: 1,
    path: "/2/team/features/get_values",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/get_info`.
pub static GET_INFO: Route = Route {
    namespace: "team",
    name: "get_info",
    version: 1,
    path: "/2/team/get_info",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/create`.
pub static GROUPS_CREATE: Route = Route {
    namespace: "team",
    name: "groups/create",
    version: 1,
    path: "/2/team/groups/create",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/delete`.
pub static GROUPS_DELETE: Route = Route {
    namespace: "team",
    name: "groups/delete",
    version: 1,
    path: "/2/team/groups/delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/get_info`.
pub static GROUPS_GET_INFO: Route = Route {
    namespace: "team",
    name: "groups/get_info",
    version: 1,
    path: "/2/team/groups/get_info",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/job_status/get`.
pub static GROUPS_JOB_STATUS_GET: Route = Route {
    namespace: "team",
    name: "groups/job_status/get",
    version: 1,
    path: "/2/team/groups/job_status/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/list`.
pub static GROUPS_LIST: Route = Route {
    namespace: "team",
    name: "groups/list",
    version: 1,
    path: "/2/team/groups/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/list/continue`.
pub static GROUPS_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "groups/list/continue",
    version: 1,
    path: "/2/team/groups/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/members/add`.
pub static GROUPS_MEMBERS_ADD: Route = Route {
    namespace: "team",
    name: "groups/members/add",
    version: 1,
    path: "/2/team/groups/members/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/members/list`.
pub static GROUPS_MEMBERS_LIST: Route = Route {
    namespace: "team",
    name: "groups/members/list",
    version: 1,
    path: "/2/team/groups/members/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/members/list/continue`.
pub static GROUPS_MEMBERS_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "groups/members/list/continue",
    version: 1,
    path: "/2/team/groups/members/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/members/remove`.
pub static GROUPS_MEMBERS_REMOVE: Route = Route {
    namespace: "team",
    name: "groups/members/remove",
    version: 1,
    path: "/2/team/groups/members/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/members/set_access_type`.
pub static GROUPS_MEMBERS_SET_ACCESS_TYPE: Route = Route {
    namespace: "team",
    name: "groups/members/set_access_type",
    version: 1,
    path: "/2/team/groups/members/set_access_type",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/groups/update`.
pub static GROUPS_UPDATE: Route = Route {
    namespace: "team",
    name: "groups/update",
    version: 1,
    path: "/2/team/groups/update",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("groups.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/create_policy`.
pub static LEGAL_HOLDS_CREATE_POLICY: Route = Route {
    namespace: "team",
    name: "legal_holds/create_policy",
    version: 1,
    path: "/2/team/legal_holds/create_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/get_policy`.
pub static LEGAL_HOLDS_GET_POLICY: Route = Route {
    namespace: "team",
    name: "legal_holds/get_policy",
    version: 1,
    path: "/2/team/legal_holds/get_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/list_held_revisions`.
pub static LEGAL_HOLDS_LIST_HELD_REVISIONS: Route = Route {
    namespace: "team",
    name: "legal_holds/list_held_revisions",
    version: 1,
    path: "/2/team/legal_holds/list_held_revisions",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/list_held_revisions_continue`.
pub static LEGAL_HOLDS_LIST_HELD_REVISIONS_CONTINUE: Route = Route {
    namespace: "team",
    name: "legal_holds/list_held_revisions_continue",
    version: 1,
    path: "/2/team/legal_holds/list_held_revisions_continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/list_policies`.
pub static LEGAL_HOLDS_LIST_POLICIES: Route = Route {
    namespace: "team",
    name: "legal_holds/list_policies",
    version: 1,
    path: "/2/team/legal_holds/list_policies",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/release_policy`.
pub static LEGAL_HOLDS_RELEASE_POLICY: Route = Route {
    namespace: "team",
    name: "legal_holds/release_policy",
    version: 1,
    path: "/2/team/legal_holds/release_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/legal_holds/update_policy`.
pub static LEGAL_HOLDS_UPDATE_POLICY: Route = Route {
    namespace: "team",
    name: "legal_holds/update_policy",
    version: 1,
    path: "/2/team/legal_holds/update_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.governance.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/linked_apps/list_member_linked_apps`.
pub static LINKED_APPS_LIST_MEMBER_LINKED_APPS: Route = Route {
    namespace: "team",
    name: "linked_apps/list_member_linked_apps",
    version: 1,
    path: "/2/team/linked_apps/list_member_linked_apps",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/linked_apps/list_members_linked_apps`.
pub static LINKED_APPS_LIST_MEMBERS_LINKED_APPS: Route = Route {
    namespace: "team",
    name: "linked_apps/list_members_linked_apps",
    version: 1,
    path: "/2/team/linked_apps/list_members_linked_apps",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/linked_apps/list_team_linked_apps`.
#[cfg(feature = "deprecated")]
pub static LINKED_APPS_LIST_TEAM_LINKED_APPS: Route = Route {
    namespace: "team",
    name: "linked_apps/list_team_linked_apps",
    version: 1,
    path: "/2/team/linked_apps/list_team_linked_apps",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.list"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/linked_apps/revoke_linked_app`.
pub static LINKED_APPS_REVOKE_LINKED_APP: Route = Route {
    namespace: "team",
    name: "linked_apps/revoke_linked_app",
    version: 1,
    path: "/2/team/linked_apps/revoke_linked_app",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.modify"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/linked_apps/revoke_linked_app_batch`.
pub static LINKED_APPS_REVOKE_LINKED_APP_BATCH: Route = Route {
    namespace: "team",
    name: "linked_apps/revoke_linked_app_batch",
    version: 1,
    path: "/2/team/linked_apps/revoke_linked_app_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("sessions.modify"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/excluded_users/add`.
pub static MEMBER_SPACE_LIMITS_EXCLUDED_USERS_ADD: Route = Route {
    namespace: "team",
    name: "member_space_limits/excluded_users/add",
    version: 1,
    path: "/2/team/member_space_limits/excluded_users/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/excluded_users/list`.
pub static MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST: Route = Route {
    namespace: "team",
    name: "member_space_limits/excluded_users/list",
    version: 1,
    path: "/2/team/member_space_limits/excluded_users/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/excluded_users/list/continue`.
pub static MEMBER_SPACE_LIMITS_EXCLUDED_USERS_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "member_space_limits/excluded_users/list/continue",
    version: 1,
    path: "/2/team/member_space_limits/excluded_users/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/excluded_users/remove`.
pub static MEMBER_SPACE_LIMITS_EXCLUDED_USERS_REMOVE: Route = Route {
    namespace: "team",
    name: "member_space_limits/excluded_users/remove",
    version: 1,
    path: "/2/team/member_space_limits/excluded_users/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/get_custom_quota`.
pub static MEMBER_SPACE_LIMITS_GET_CUSTOM_QUOTA: Route = Route {
    namespace: "team",
    name: "member_space_limits/get_custom_quota",
    version: 1,
    path: "/2/team/member_space_limits/get_custom_quota",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/remove_custom_quota`.
pub static MEMBER_SPACE_LIMITS_REMOVE_CUSTOM_QUOTA: Route = Route {
    namespace: "team",
    name: "member_space_limits/remove_custom_quota",
    version: 1,
    path: "/2/team/member_space_limits/remove_custom_quota",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/member_space_limits/set_custom_quota`.
pub static MEMBER_SPACE_LIMITS_SET_CUSTOM_QUOTA: Route = Route {
    namespace: "team",
    name: "member_space_limits/set_custom_quota",
    version: 1,
    path: "/2/team/member_space_limits/set_custom_quota",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/add`.
pub static MEMBERS_ADD: Route = Route {
    namespace: "team",
    name: "members/add",
    version: 1,
    path: "/2/team/members/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/add_v2`.
pub static MEMBERS_ADD_V2: Route = Route {
    namespace: "team",
    name: "members/add",
    version: 2,
    path: "/2/team/members/add_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/add/job_status/get`.
pub static MEMBERS_ADD_JOB_STATUS_GET: Route = Route {
    namespace: "team",
    name: "members/add/job_status/get",
    version: 1,
    path: "/2/team/members/add/job_status/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/add/job_status/get_v2`.
pub static MEMBERS_ADD_JOB_STATUS_GET_V2: Route = Route {
    namespace: "team",
    name: "members/add/job_status/get",
    version: 2,
    path: "/2/team/members/add/job_status/get_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/bulk_suspend`.
pub static MEMBERS_BULK_SUSPEND: Route = Route {
    namespace: "team",
    name: "members/bulk_suspend",
    version: 1,
    path: "/2/team/members/bulk_suspend",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/bulk_suspend/job_status/check`.
pub static MEMBERS_BULK_SUSPEND_JOB_STATUS_CHECK: Route = Route {
    namespace: "team",
    name: "members/bulk_suspend/job_status/check",
    version: 1,
    path: "/2/team/members/bulk_suspend/job_status/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/delete_former_member_files`.
pub static MEMBERS_DELETE_FORMER_MEMBER_FILES: Route = Route {
    namespace: "team",
    name: "members/delete_former_member_files",
    version: 1,
    path: "/2/team/members/delete_former_member_files",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/delete_profile_photo`.
pub static MEMBERS_DELETE_PROFILE_PHOTO: Route = Route {
    namespace: "team",
    name: "members/delete_profile_photo",
    version: 1,
    path: "/2/team/members/delete_profile_photo",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/delete_profile_photo_v2`.
pub static MEMBERS_DELETE_PROFILE_PHOTO_V2: Route = Route {
    namespace: "team",
    name: "members/delete_profile_photo",
    version: 2,
    path: "/2/team/members/delete_profile_photo_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/get_available_team_member_roles`.
pub static MEMBERS_GET_AVAILABLE_TEAM_MEMBER_ROLES: Route = Route {
    namespace: "team",
    name: "members/get_available_team_member_roles",
    version: 1,
    path: "/2/team/members/get_available_team_member_roles",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/get_info`.
pub static MEMBERS_GET_INFO: Route = Route {
    namespace: "team",
    name: "members/get_info",
    version: 1,
    path: "/2/team/members/get_info",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/get_info_v2`.
pub static MEMBERS_GET_INFO_V2: Route = Route {
    namespace: "team",
    name: "members/get_info",
    version: 2,
    path: "/2/team/members/get_info_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/list`.
pub static MEMBERS_LIST: Route = Route {
    namespace: "team",
    name: "members/list",
    version: 1,
    path: "/2/team/members/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/list_v2`.
pub static MEMBERS_LIST_V2: Route = Route {
    namespace: "team",
    name: "members/list",
    version: 2,
    path: "/2/team/members/list_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/list/continue`.
pub static MEMBERS_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "members/list/continue",
    version: 1,
    path: "/2/team/members/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/list/continue_v2`.
pub static MEMBERS_LIST_CONTINUE_V2: Route = Route {
    namespace: "team",
    name: "members/list/continue",
    version: 2,
    path: "/2/team/members/list/continue_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/move_former_member_files`.
pub static MEMBERS_MOVE_FORMER_MEMBER_FILES: Route = Route {
    namespace: "team",
    name: "members/move_former_member_files",
    version: 1,
    path: "/2/team/members/move_former_member_files",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/move_former_member_files/job_status/check`.
pub static MEMBERS_MOVE_FORMER_MEMBER_FILES_JOB_STATUS_CHECK: Route = Route {
    namespace: "team",
    name: "members/move_former_member_files/job_status/check",
    version: 1,
    path: "/2/team/members/move_former_member_files/job_status/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/recover`.
pub static MEMBERS_RECOVER: Route = Route {
    namespace: "team",
    name: "members/recover",
    version: 1,
    path: "/2/team/members/recover",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.delete"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/remove`.
pub static MEMBERS_REMOVE: Route = Route {
    namespace: "team",
    name: "members/remove",
    version: 1,
    path: "/2/team/members/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.delete"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/remove/job_status/get`.
pub static MEMBERS_REMOVE_JOB_STATUS_GET: Route = Route {
    namespace: "team",
    name: "members/remove/job_status/get",
    version: 1,
    path: "/2/team/members/remove/job_status/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.delete"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/secondary_emails/add`.
pub static MEMBERS_SECONDARY_EMAILS_ADD: Route = Route {
    namespace: "team",
    name: "members/secondary_emails/add",
    version: 1,
    path: "/2/team/members/secondary_emails/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/secondary_emails/delete`.
pub static MEMBERS_SECONDARY_EMAILS_DELETE: Route = Route {
    namespace: "team",
    name: "members/secondary_emails/delete",
    version: 1,
    path: "/2/team/members/secondary_emails/delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/secondary_emails/resend_verification_emails`.
pub static MEMBERS_SECONDARY_EMAILS_RESEND_VERIFICATION_EMAILS: Route = Route {
    namespace: "team",
    name: "members/secondary_emails/resend_verification_emails",
    version: 1,
    path: "/2/team/members/secondary_emails/resend_verification_emails",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/send_welcome_email`.
pub static MEMBERS_SEND_WELCOME_EMAIL: Route = Route {
    namespace: "team",
    name: "members/send_welcome_email",
    version: 1,
    path: "/2/team/members/send_welcome_email",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_admin_permissions`.
pub static MEMBERS_SET_ADMIN_PERMISSIONS: Route = Route {
    namespace: "team",
    name: "members/set_admin_permissions",
    version: 1,
    path: "/2/team/members/set_admin_permissions",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_admin_permissions_v2`.
pub static MEMBERS_SET_ADMIN_PERMISSIONS_V2: Route = Route {
    namespace: "team",
    name: "members/set_admin_permissions",
    version: 2,
    path: "/2/team/members/set_admin_permissions_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_profile`.
pub static MEMBERS_SET_PROFILE: Route = Route {
    namespace: "team",
    name: "members/set_profile",
    version: 1,
    path: "/2/team/members/set_profile",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_profile_v2`.
pub static MEMBERS_SET_PROFILE_V2: Route = Route {
    namespace: "team",
    name: "members/set_profile",
    version: 2,
    path: "/2/team/members/set_profile_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_profile_photo`.
pub static MEMBERS_SET_PROFILE_PHOTO: Route = Route {
    namespace: "team",
    name: "members/set_profile_photo",
    version: 1,
    path: "/2/team/members/set_profile_photo",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/set_profile_photo_v2`.
pub static MEMBERS_SET_PROFILE_PHOTO_V2: Route = Route {
    namespace: "team",
    name: "members/set_profile_photo",
    version: 2,
    path: "/2/team/members/set_profile_photo_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/suspend`.
pub static MEMBERS_SUSPEND: Route = Route {
    namespace: "team",
    name: "members/suspend",
    version: 1,
    path: "/2/team/members/suspend",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/members/unsuspend`.
pub static MEMBERS_UNSUSPEND: Route = Route {
    namespace: "team",
    name: "members/unsuspend",
    version: 1,
    path: "/2/team/members/unsuspend",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("members.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/namespaces/list`.
pub static NAMESPACES_LIST: Route = Route {
    namespace: "team",
    name: "namespaces/list",
    version: 1,
    path: "/2/team/namespaces/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.member"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/namespaces/list/continue`.
pub static NAMESPACES_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "namespaces/list/continue",
    version: 1,
    path: "/2/team/namespaces/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.member"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/properties/template/add`.
#[cfg(feature = "deprecated")]
pub static PROPERTIES_TEMPLATE_ADD: Route = Route {
    namespace: "team",
    name: "properties/template/add",
    version: 1,
    path: "/2/team/properties/template/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/properties/template/get`.
#[cfg(feature = "deprecated")]
pub static PROPERTIES_TEMPLATE_GET: Route = Route {
    namespace: "team",
    name: "properties/template/get",
    version: 1,
    path: "/2/team/properties/template/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/reports/get_activity`.
#[cfg(feature = "deprecated")]
pub static REPORTS_GET_ACTIVITY: Route = Route {
    namespace: "team",
    name: "reports/get_activity",
    version: 1,
    path: "/2/team/reports/get_activity",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/reports/get_devices`.
#[cfg(feature = "deprecated")]
pub static REPORTS_GET_DEVICES: Route = Route {
    namespace: "team",
    name: "reports/get_devices",
    version: 1,
    path: "/2/team/reports/get_devices",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/reports/get_membership`.
#[cfg(feature = "deprecated")]
pub static REPORTS_GET_MEMBERSHIP: Route = Route {
    namespace: "team",
    name: "reports/get_membership",
    version: 1,
    path: "/2/team/reports/get_membership",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/reports/get_storage`.
#[cfg(feature = "deprecated")]
pub static REPORTS_GET_STORAGE: Route = Route {
    namespace: "team",
    name: "reports/get_storage",
    version: 1,
    path: "/2/team/reports/get_storage",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `team/sharing_allowlist/add`.
pub static SHARING_ALLOWLIST_ADD: Route = Route {
    namespace: "team",
    name: "sharing_allowlist/add",
    version: 1,
    path: "/2/team/sharing_allowlist/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `team/sharing_allowlist/list`.
pub static SHARING_ALLOWLIST_LIST: Route = Route {
    namespace: "team",
    name: "sharing_allowlist/list",
    version: 1,
    path: "/2/team/sharing_allowlist/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `team/sharing_allowlist/list/continue`.
pub static SHARING_ALLOWLIST_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "sharing_allowlist/list/continue",
    version: 1,
    path: "/2/team/sharing_allowlist/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `team/sharing_allowlist/remove`.
pub static SHARING_ALLOWLIST_REMOVE: Route = Route {
    namespace: "team",
    name: "sharing_allowlist/remove",
    version: 1,
    path: "/2/team/sharing_allowlist/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `team/team_folder/activate`.
pub static TEAM_FOLDER_ACTIVATE: Route = Route {
    namespace: "team",
    name: "team_folder/activate",
    version: 1,
    path: "/2/team/team_folder/activate",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/archive`.
pub static TEAM_FOLDER_ARCHIVE: Route = Route {
    namespace: "team",
    name: "team_folder/archive",
    version: 1,
    path: "/2/team/team_folder/archive",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/archive/check`.
pub static TEAM_FOLDER_ARCHIVE_CHECK: Route = Route {
    namespace: "team",
    name: "team_folder/archive/check",
    version: 1,
    path: "/2/team/team_folder/archive/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/create`.
pub static TEAM_FOLDER_CREATE: Route = Route {
    namespace: "team",
    name: "team_folder/create",
    version: 1,
    path: "/2/team/team_folder/create",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/get_info`.
pub static TEAM_FOLDER_GET_INFO: Route = Route {
    namespace: "team",
    name: "team_folder/get_info",
    version: 1,
    path: "/2/team/team_folder/get_info",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/list`.
pub static TEAM_FOLDER_LIST: Route = Route {
    namespace: "team",
    name: "team_folder/list",
    version: 1,
    path: "/2/team/team_folder/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/list/continue`.
pub static TEAM_FOLDER_LIST_CONTINUE: Route = Route {
    namespace: "team",
    name: "team_folder/list/continue",
    version: 1,
    path: "/2/team/team_folder/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/permanently_delete`.
pub static TEAM_FOLDER_PERMANENTLY_DELETE: Route = Route {
    namespace: "team",
    name: "team_folder/permanently_delete",
    version: 1,
    path: "/2/team/team_folder/permanently_delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/rename`.
pub static TEAM_FOLDER_RENAME: Route = Route {
    namespace: "team",
    name: "team_folder/rename",
    version: 1,
    path: "/2/team/team_folder/rename",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/team_folder/restore`.
pub static TEAM_FOLDER_RESTORE: Route = Route {
    namespace: "team",
    name: "team_folder/restore",
    version: 1,
    path: "/2/team/team_folder/restore",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `team/team_folder/update_sync_settings`.
pub static TEAM_FOLDER_UPDATE_SYNC_SETTINGS: Route = Route {
    namespace: "team",
    name: "team_folder/update_sync_settings",
    version: 1,
    path: "/2/team/team_folder/update_sync_settings",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_data.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team/token/get_authenticated_admin`.
pub static TOKEN_GET_AUTHENTICATED_ADMIN: Route = Route {
    namespace: "team",
    name: "token/get_authenticated_admin",
    version: 1,
    path: "/2/team/token/get_authenticated_admin",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("team_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
