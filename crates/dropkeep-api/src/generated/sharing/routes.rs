// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `sharing`, described.

use crate::route::{Auth, Host, Route, SelectAdmin, Style};

/// `sharing/add_file_member`.
pub static ADD_FILE_MEMBER: Route = Route {
    namespace: "sharing",
    name: "add_file_member",
    version: 1,
    path: "/2/sharing/add_file_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/add_folder_member`.
pub static ADD_FOLDER_MEMBER: Route = Route {
    namespace: "sharing",
    name: "add_folder_member",
    version: 1,
    path: "/2/sharing/add_folder_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/check_job_status`.
pub static CHECK_JOB_STATUS: Route = Route {
    namespace: "sharing",
    name: "check_job_status",
    version: 1,
    path: "/2/sharing/check_job_status",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/check_remove_member_job_status`.
pub static CHECK_REMOVE_MEMBER_JOB_STATUS: Route = Route {
    namespace: "sharing",
    name: "check_remove_member_job_status",
    version: 1,
    path: "/2/sharing/check_remove_member_job_status",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/check_share_job_status`.
pub static CHECK_SHARE_JOB_STATUS: Route = Route {
    namespace: "sharing",
    name: "check_share_job_status",
    version: 1,
    path: "/2/sharing/check_share_job_status",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/create_shared_link`.
#[cfg(feature = "deprecated")]
pub static CREATE_SHARED_LINK: Route = Route {
    namespace: "sharing",
    name: "create_shared_link",
    version: 1,
    path: "/2/sharing/create_shared_link",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `sharing/create_shared_link_with_settings`.
pub static CREATE_SHARED_LINK_WITH_SETTINGS: Route = Route {
    namespace: "sharing",
    name: "create_shared_link_with_settings",
    version: 1,
    path: "/2/sharing/create_shared_link_with_settings",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/get_file_metadata`.
pub static GET_FILE_METADATA: Route = Route {
    namespace: "sharing",
    name: "get_file_metadata",
    version: 1,
    path: "/2/sharing/get_file_metadata",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/get_file_metadata/batch`.
pub static GET_FILE_METADATA_BATCH: Route = Route {
    namespace: "sharing",
    name: "get_file_metadata/batch",
    version: 1,
    path: "/2/sharing/get_file_metadata/batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/get_folder_metadata`.
pub static GET_FOLDER_METADATA: Route = Route {
    namespace: "sharing",
    name: "get_folder_metadata",
    version: 1,
    path: "/2/sharing/get_folder_metadata",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/get_shared_link_file`.
pub static GET_SHARED_LINK_FILE: Route = Route {
    namespace: "sharing",
    name: "get_shared_link_file",
    version: 1,
    path: "/2/sharing/get_shared_link_file",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::App, Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/get_shared_link_metadata`.
pub static GET_SHARED_LINK_METADATA: Route = Route {
    namespace: "sharing",
    name: "get_shared_link_metadata",
    version: 1,
    path: "/2/sharing/get_shared_link_metadata",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/get_shared_links`.
#[cfg(feature = "deprecated")]
pub static GET_SHARED_LINKS: Route = Route {
    namespace: "sharing",
    name: "get_shared_links",
    version: 1,
    path: "/2/sharing/get_shared_links",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `sharing/list_file_members`.
pub static LIST_FILE_MEMBERS: Route = Route {
    namespace: "sharing",
    name: "list_file_members",
    version: 1,
    path: "/2/sharing/list_file_members",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/list_file_members/batch`.
pub static LIST_FILE_MEMBERS_BATCH: Route = Route {
    namespace: "sharing",
    name: "list_file_members/batch",
    version: 1,
    path: "/2/sharing/list_file_members/batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/list_file_members/continue`.
pub static LIST_FILE_MEMBERS_CONTINUE: Route = Route {
    namespace: "sharing",
    name: "list_file_members/continue",
    version: 1,
    path: "/2/sharing/list_file_members/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/list_folder_members`.
pub static LIST_FOLDER_MEMBERS: Route = Route {
    namespace: "sharing",
    name: "list_folder_members",
    version: 1,
    path: "/2/sharing/list_folder_members",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/list_folder_members/continue`.
pub static LIST_FOLDER_MEMBERS_CONTINUE: Route = Route {
    namespace: "sharing",
    name: "list_folder_members/continue",
    version: 1,
    path: "/2/sharing/list_folder_members/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/list_folders`.
pub static LIST_FOLDERS: Route = Route {
    namespace: "sharing",
    name: "list_folders",
    version: 1,
    path: "/2/sharing/list_folders",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/list_folders/continue`.
pub static LIST_FOLDERS_CONTINUE: Route = Route {
    namespace: "sharing",
    name: "list_folders/continue",
    version: 1,
    path: "/2/sharing/list_folders/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/list_mountable_folders`.
pub static LIST_MOUNTABLE_FOLDERS: Route = Route {
    namespace: "sharing",
    name: "list_mountable_folders",
    version: 1,
    path: "/2/sharing/list_mountable_folders",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/list_mountable_folders/continue`.
pub static LIST_MOUNTABLE_FOLDERS_CONTINUE: Route = Route {
    namespace: "sharing",
    name: "list_mountable_folders/continue",
    version: 1,
    path: "/2/sharing/list_mountable_folders/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/list_received_files`.
pub static LIST_RECEIVED_FILES: Route = Route {
    namespace: "sharing",
    name: "list_received_files",
    version: 1,
    path: "/2/sharing/list_received_files",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/list_received_files/continue`.
pub static LIST_RECEIVED_FILES_CONTINUE: Route = Route {
    namespace: "sharing",
    name: "list_received_files/continue",
    version: 1,
    path: "/2/sharing/list_received_files/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/list_shared_links`.
pub static LIST_SHARED_LINKS: Route = Route {
    namespace: "sharing",
    name: "list_shared_links",
    version: 1,
    path: "/2/sharing/list_shared_links",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/modify_shared_link_settings`.
pub static MODIFY_SHARED_LINK_SETTINGS: Route = Route {
    namespace: "sharing",
    name: "modify_shared_link_settings",
    version: 1,
    path: "/2/sharing/modify_shared_link_settings",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/mount_folder`.
pub static MOUNT_FOLDER: Route = Route {
    namespace: "sharing",
    name: "mount_folder",
    version: 1,
    path: "/2/sharing/mount_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/relinquish_access`.
pub static RELINQUISH_ACCESS: Route = Route {
    namespace: "sharing",
    name: "relinquish_access",
    version: 1,
    path: "/2/sharing/relinquish_access",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("private:sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `sharing/relinquish_file_membership`.
pub static RELINQUISH_FILE_MEMBERSHIP: Route = Route {
    namespace: "sharing",
    name: "relinquish_file_membership",
    version: 1,
    path: "/2/sharing/relinquish_file_membership",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/relinquish_folder_membership`.
pub static RELINQUISH_FOLDER_MEMBERSHIP: Route = Route {
    namespace: "sharing",
    name: "relinquish_folder_membership",
    version: 1,
    path: "/2/sharing/relinquish_folder_membership",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/remove_file_member`.
#[cfg(feature = "deprecated")]
pub static REMOVE_FILE_MEMBER: Route = Route {
    namespace: "sharing",
    name: "remove_file_member",
    version: 1,
    path: "/2/sharing/remove_file_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `sharing/remove_file_member_2`.
pub static REMOVE_FILE_MEMBER_2: Route = Route {
    namespace: "sharing",
    name: "remove_file_member_2",
    version: 1,
    path: "/2/sharing/remove_file_member_2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/remove_folder_member`.
pub static REMOVE_FOLDER_MEMBER: Route = Route {
    namespace: "sharing",
    name: "remove_folder_member",
    version: 1,
    path: "/2/sharing/remove_folder_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/revoke_shared_link`.
pub static REVOKE_SHARED_LINK: Route = Route {
    namespace: "sharing",
    name: "revoke_shared_link",
    version: 1,
    path: "/2/sharing/revoke_shared_link",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/set_access_inheritance`.
pub static SET_ACCESS_INHERITANCE: Route = Route {
    namespace: "sharing",
    name: "set_access_inheritance",
    version: 1,
    path: "/2/sharing/set_access_inheritance",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/share_folder`.
pub static SHARE_FOLDER: Route = Route {
    namespace: "sharing",
    name: "share_folder",
    version: 1,
    path: "/2/sharing/share_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/transfer_folder`.
pub static TRANSFER_FOLDER: Route = Route {
    namespace: "sharing",
    name: "transfer_folder",
    version: 1,
    path: "/2/sharing/transfer_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/unmount_folder`.
pub static UNMOUNT_FOLDER: Route = Route {
    namespace: "sharing",
    name: "unmount_folder",
    version: 1,
    path: "/2/sharing/unmount_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/unshare_file`.
pub static UNSHARE_FILE: Route = Route {
    namespace: "sharing",
    name: "unshare_file",
    version: 1,
    path: "/2/sharing/unshare_file",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/unshare_folder`.
pub static UNSHARE_FOLDER: Route = Route {
    namespace: "sharing",
    name: "unshare_folder",
    version: 1,
    path: "/2/sharing/unshare_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/update_file_member`.
pub static UPDATE_FILE_MEMBER: Route = Route {
    namespace: "sharing",
    name: "update_file_member",
    version: 1,
    path: "/2/sharing/update_file_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/update_file_policy`.
pub static UPDATE_FILE_POLICY: Route = Route {
    namespace: "sharing",
    name: "update_file_policy",
    version: 1,
    path: "/2/sharing/update_file_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `sharing/update_folder_member`.
pub static UPDATE_FOLDER_MEMBER: Route = Route {
    namespace: "sharing",
    name: "update_folder_member",
    version: 1,
    path: "/2/sharing/update_folder_member",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `sharing/update_folder_policy`.
pub static UPDATE_FOLDER_POLICY: Route = Route {
    namespace: "sharing",
    name: "update_folder_policy",
    version: 1,
    path: "/2/sharing/update_folder_policy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};
