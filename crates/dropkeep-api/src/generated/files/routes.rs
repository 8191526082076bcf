// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `files`, described.

use crate::route::{Auth, Host, Route, SelectAdmin, Style};

/// `files/alpha/get_metadata`.
#[cfg(feature = "deprecated")]
pub static ALPHA_GET_METADATA: Route = Route {
    namespace: "files",
    name: "alpha/get_metadata",
    version: 1,
    path: "/2/files/alpha/get_metadata",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: true,
};

/// `files/alpha/upload`.
#[cfg(feature = "deprecated")]
pub static ALPHA_UPLOAD: Route = Route {
    namespace: "files",
    name: "alpha/upload",
    version: 1,
    path: "/2/files/alpha/upload",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: Some("strict_conflict"),
    select_admin: None,
    preview: true,
    deprecated: true,
};

/// `files/copy`.
#[cfg(feature = "deprecated")]
pub static COPY: Route = Route {
    namespace: "files",
    name: "copy",
    version: 1,
    path: "/2/files/copy",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/copy_v2`.
pub static COPY_V2: Route = Route {
    namespace: "files",
    name: "copy",
    version: 2,
    path: "/2/files/copy_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/copy_batch`.
#[cfg(feature = "deprecated")]
pub static COPY_BATCH: Route = Route {
    namespace: "files",
    name: "copy_batch",
    version: 1,
    path: "/2/files/copy_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/copy_batch_v2`.
pub static COPY_BATCH_V2: Route = Route {
    namespace: "files",
    name: "copy_batch",
    version: 2,
    path: "/2/files/copy_batch_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/copy_batch/check`.
#[cfg(feature = "deprecated")]
pub static COPY_BATCH_CHECK: Route = Route {
    namespace: "files",
    name: "copy_batch/check",
    version: 1,
    path: "/2/files/copy_batch/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/copy_batch/check_v2`.
pub static COPY_BATCH_CHECK_V2: Route = Route {
    namespace: "files",
    name: "copy_batch/check",
    version: 2,
    path: "/2/files/copy_batch/check_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/copy_reference/get`.
pub static COPY_REFERENCE_GET: Route = Route {
    namespace: "files",
    name: "copy_reference/get",
    version: 1,
    path: "/2/files/copy_reference/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/copy_reference/save`.
pub static COPY_REFERENCE_SAVE: Route = Route {
    namespace: "files",
    name: "copy_reference/save",
    version: 1,
    path: "/2/files/copy_reference/save",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/create_folder`.
#[cfg(feature = "deprecated")]
pub static CREATE_FOLDER: Route = Route {
    namespace: "files",
    name: "create_folder",
    version: 1,
    path: "/2/files/create_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/create_folder_v2`.
pub static CREATE_FOLDER_V2: Route = Route {
    namespace: "files",
    name: "create_folder",
    version: 2,
    path: "/2/files/create_folder_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/create_folder_batch`.
pub static CREATE_FOLDER_BATCH: Route = Route {
    namespace: "files",
    name: "create_folder_batch",
    version: 1,
    path: "/2/files/create_folder_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/create_folder_batch/check`.
pub static CREATE_FOLDER_BATCH_CHECK: Route = Route {
    namespace: "files",
    name: "create_folder_batch/check",
    version: 1,
    path: "/2/files/create_folder_batch/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/delete`.
#[cfg(feature = "deprecated")]
pub static DELETE: Route = Route {
    namespace: "files",
    name: "delete",
    version: 1,
    path: "/2/files/delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/delete_v2`.
pub static DELETE_V2: Route = Route {
    namespace: "files",
    name: "delete",
    version: 2,
    path: "/2/files/delete_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/delete_batch`.
pub static DELETE_BATCH: Route = Route {
    namespace: "files",
    name: "delete_batch",
    version: 1,
    path: "/2/files/delete_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/delete_batch/check`.
pub static DELETE_BATCH_CHECK: Route = Route {
    namespace: "files",
    name: "delete_batch/check",
    version: 1,
    path: "/2/files/delete_batch/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/download`.
pub static DOWNLOAD: Route = Route {
    namespace: "files",
    name: "download",
    version: 1,
    path: "/2/files/download",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/download_zip`.
pub static DOWNLOAD_ZIP: Route = Route {
    namespace: "files",
    name: "download_zip",
    version: 1,
    path: "/2/files/download_zip",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/export`.
pub static EXPORT: Route = Route {
    namespace: "files",
    name: "export",
    version: 1,
    path: "/2/files/export",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: true,
    deprecated: false,
};

/// `files/get_file_lock_batch`.
pub static GET_FILE_LOCK_BATCH: Route = Route {
    namespace: "files",
    name: "get_file_lock_batch",
    version: 1,
    path: "/2/files/get_file_lock_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/get_metadata`.
pub static GET_METADATA: Route = Route {
    namespace: "files",
    name: "get_metadata",
    version: 1,
    path: "/2/files/get_metadata",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/get_preview`.
pub static GET_PREVIEW: Route = Route {
    namespace: "files",
    name: "get_preview",
    version: 1,
    path: "/2/files/get_preview",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/get_temporary_link`.
pub static GET_TEMPORARY_LINK: Route = Route {
    namespace: "files",
    name: "get_temporary_link",
    version: 1,
    path: "/2/files/get_temporary_link",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/get_temporary_upload_link`.
pub static GET_TEMPORARY_UPLOAD_LINK: Route = Route {
    namespace: "files",
    name: "get_temporary_upload_link",
    version: 1,
    path: "/2/files/get_temporary_upload_link",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/get_thumbnail`.
pub static GET_THUMBNAIL: Route = Route {
    namespace: "files",
    name: "get_thumbnail",
    version: 1,
    path: "/2/files/get_thumbnail",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/get_thumbnail_v2`.
pub static GET_THUMBNAIL_V2: Route = Route {
    namespace: "files",
    name: "get_thumbnail",
    version: 2,
    path: "/2/files/get_thumbnail_v2",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/get_thumbnail_batch`.
pub static GET_THUMBNAIL_BATCH: Route = Route {
    namespace: "files",
    name: "get_thumbnail_batch",
    version: 1,
    path: "/2/files/get_thumbnail_batch",
    host: Host::Content,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/list_folder`.
pub static LIST_FOLDER: Route = Route {
    namespace: "files",
    name: "list_folder",
    version: 1,
    path: "/2/files/list_folder",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/list_folder/continue`.
pub static LIST_FOLDER_CONTINUE: Route = Route {
    namespace: "files",
    name: "list_folder/continue",
    version: 1,
    path: "/2/files/list_folder/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/list_folder/get_latest_cursor`.
pub static LIST_FOLDER_GET_LATEST_CURSOR: Route = Route {
    namespace: "files",
    name: "list_folder/get_latest_cursor",
    version: 1,
    path: "/2/files/list_folder/get_latest_cursor",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/list_folder/longpoll`.
pub static LIST_FOLDER_LONGPOLL: Route = Route {
    namespace: "files",
    name: "list_folder/longpoll",
    version: 1,
    path: "/2/files/list_folder/longpoll",
    host: Host::Notify,
    style: Style::Rpc,
    auth: &[Auth::None],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/list_revisions`.
pub static LIST_REVISIONS: Route = Route {
    namespace: "files",
    name: "list_revisions",
    version: 1,
    path: "/2/files/list_revisions",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/lock_file_batch`.
pub static LOCK_FILE_BATCH: Route = Route {
    namespace: "files",
    name: "lock_file_batch",
    version: 1,
    path: "/2/files/lock_file_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/move`.
#[cfg(feature = "deprecated")]
pub static MOVE: Route = Route {
    namespace: "files",
    name: "move",
    version: 1,
    path: "/2/files/move",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/move_v2`.
pub static MOVE_V2: Route = Route {
    namespace: "files",
    name: "move",
    version: 2,
    path: "/2/files/move_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/move_batch`.
#[cfg(feature = "deprecated")]
pub static MOVE_BATCH: Route = Route {
    namespace: "files",
    name: "move_batch",
    version: 1,
    path: "/2/files/move_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/move_batch_v2`.
pub static MOVE_BATCH_V2: Route = Route {
    namespace: "files",
    name: "move_batch",
    version: 2,
    path: "/2/files/move_batch_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/move_batch/check`.
#[cfg(feature = "deprecated")]
pub static MOVE_BATCH_CHECK: Route = Route {
    namespace: "files",
    name: "move_batch/check",
    version: 1,
    path: "/2/files/move_batch/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/move_batch/check_v2`.
pub static MOVE_BATCH_CHECK_V2: Route = Route {
    namespace: "files",
    name: "move_batch/check",
    version: 2,
    path: "/2/files/move_batch/check_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/paper/create`.
pub static PAPER_CREATE: Route = Route {
    namespace: "files",
    name: "paper/create",
    version: 1,
    path: "/2/files/paper/create",
    host: Host::Api,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `files/paper/update`.
pub static PAPER_UPDATE: Route = Route {
    namespace: "files",
    name: "paper/update",
    version: 1,
    path: "/2/files/paper/update",
    host: Host::Api,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `files/permanently_delete`.
pub static PERMANENTLY_DELETE: Route = Route {
    namespace: "files",
    name: "permanently_delete",
    version: 1,
    path: "/2/files/permanently_delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.permanent_delete"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/properties/add`.
#[cfg(feature = "deprecated")]
pub static PROPERTIES_ADD: Route = Route {
    namespace: "files",
    name: "properties/add",
    version: 1,
    path: "/2/files/properties/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `files/properties/overwrite`.
#[cfg(feature = "deprecated")]
pub static PROPERTIES_OVERWRITE: Route = Route {
    namespace: "files",
    name: "properties/overwrite",
    version: 1,
    path: "/2/files/properties/overwrite",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `files/properties/update`.
#[cfg(feature = "deprecated")]
pub static PROPERTIES_UPDATE: Route = Route {
    namespace: "files",
    name: "properties/update",
    version: 1,
    path: "/2/files/properties/update",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `files/restore`.
pub static RESTORE: Route = Route {
    namespace: "files",
    name: "restore",
    version: 1,
    path: "/2/files/restore",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/save_url`.
pub static SAVE_URL: Route = Route {
    namespace: "files",
    name: "save_url",
    version: 1,
    path: "/2/files/save_url",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/save_url/check_job_status`.
pub static SAVE_URL_CHECK_JOB_STATUS: Route = Route {
    namespace: "files",
    name: "save_url/check_job_status",
    version: 1,
    path: "/2/files/save_url/check_job_status",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/search`.
#[cfg(feature = "deprecated")]
pub static SEARCH: Route = Route {
    namespace: "files",
    name: "search",
    version: 1,
    path: "/2/files/search",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `files/search_v2`.
pub static SEARCH_V2: Route = Route {
    namespace: "files",
    name: "search",
    version: 2,
    path: "/2/files/search_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/search/continue_v2`.
pub static SEARCH_CONTINUE_V2: Route = Route {
    namespace: "files",
    name: "search/continue",
    version: 2,
    path: "/2/files/search/continue_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `files/tags/add`.
pub static TAGS_ADD: Route = Route {
    namespace: "files",
    name: "tags/add",
    version: 1,
    path: "/2/files/tags/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `files/tags/get`.
pub static TAGS_GET: Route = Route {
    namespace: "files",
    name: "tags/get",
    version: 1,
    path: "/2/files/tags/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `files/tags/remove`.
pub static TAGS_REMOVE: Route = Route {
    namespace: "files",
    name: "tags/remove",
    version: 1,
    path: "/2/files/tags/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `files/unlock_file_batch`.
pub static UNLOCK_FILE_BATCH: Route = Route {
    namespace: "files",
    name: "unlock_file_batch",
    version: 1,
    path: "/2/files/unlock_file_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `files/upload`.
pub static UPLOAD: Route = Route {
    namespace: "files",
    name: "upload",
    version: 1,
    path: "/2/files/upload",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: Some("strict_conflict"),
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/append`.
#[cfg(feature = "deprecated")]
pub static UPLOAD_SESSION_APPEND: Route = Route {
    namespace: "files",
    name: "upload_session/append",
    version: 1,
    path: "/2/files/upload_session/append",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/upload_session/append_v2`.
pub static UPLOAD_SESSION_APPEND_V2: Route = Route {
    namespace: "files",
    name: "upload_session/append",
    version: 2,
    path: "/2/files/upload_session/append_v2",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/append_batch`.
pub static UPLOAD_SESSION_APPEND_BATCH: Route = Route {
    namespace: "files",
    name: "upload_session/append_batch",
    version: 1,
    path: "/2/files/upload_session/append_batch",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/finish`.
pub static UPLOAD_SESSION_FINISH: Route = Route {
    namespace: "files",
    name: "upload_session/finish",
    version: 1,
    path: "/2/files/upload_session/finish",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/finish_batch`.
#[cfg(feature = "deprecated")]
pub static UPLOAD_SESSION_FINISH_BATCH: Route = Route {
    namespace: "files",
    name: "upload_session/finish_batch",
    version: 1,
    path: "/2/files/upload_session/finish_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: true,
};

/// `files/upload_session/finish_batch_v2`.
pub static UPLOAD_SESSION_FINISH_BATCH_V2: Route = Route {
    namespace: "files",
    name: "upload_session/finish_batch",
    version: 2,
    path: "/2/files/upload_session/finish_batch_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/finish_batch/check`.
pub static UPLOAD_SESSION_FINISH_BATCH_CHECK: Route = Route {
    namespace: "files",
    name: "upload_session/finish_batch/check",
    version: 1,
    path: "/2/files/upload_session/finish_batch/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/start`.
pub static UPLOAD_SESSION_START: Route = Route {
    namespace: "files",
    name: "upload_session/start",
    version: 1,
    path: "/2/files/upload_session/start",
    host: Host::Content,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};

/// `files/upload_session/start_batch`.
pub static UPLOAD_SESSION_START_BATCH: Route = Route {
    namespace: "files",
    name: "upload_session/start_batch",
    version: 1,
    path: "/2/files/upload_session/start_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::TeamAdmin),
    preview: false,
    deprecated: false,
};
