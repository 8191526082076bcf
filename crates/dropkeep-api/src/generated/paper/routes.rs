// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `paper`, described.

use crate::route::{Auth, Host, Route, Style};

/// `paper/docs/archive`.
#[cfg(feature = "deprecated")]
pub static DOCS_ARCHIVE: Route = Route {
    namespace: "paper",
    name: "docs/archive",
    version: 1,
    path: "/2/paper/docs/archive",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/create`.
#[cfg(feature = "deprecated")]
pub static DOCS_CREATE: Route = Route {
    namespace: "paper",
    name: "docs/create",
    version: 1,
    path: "/2/paper/docs/create",
    host: Host::Api,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/download`.
#[cfg(feature = "deprecated")]
pub static DOCS_DOWNLOAD: Route = Route {
    namespace: "paper",
    name: "docs/download",
    version: 1,
    path: "/2/paper/docs/download",
    host: Host::Api,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/folder_users/list`.
#[cfg(feature = "deprecated")]
pub static DOCS_FOLDER_USERS_LIST: Route = Route {
    namespace: "paper",
    name: "docs/folder_users/list",
    version: 1,
    path: "/2/paper/docs/folder_users/list",
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

/// `paper/docs/folder_users/list/continue`.
#[cfg(feature = "deprecated")]
pub static DOCS_FOLDER_USERS_LIST_CONTINUE: Route = Route {
    namespace: "paper",
    name: "docs/folder_users/list/continue",
    version: 1,
    path: "/2/paper/docs/folder_users/list/continue",
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

/// `paper/docs/get_folder_info`.
#[cfg(feature = "deprecated")]
pub static DOCS_GET_FOLDER_INFO: Route = Route {
    namespace: "paper",
    name: "docs/get_folder_info",
    version: 1,
    path: "/2/paper/docs/get_folder_info",
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

/// `paper/docs/get_metadata`.
pub static DOCS_GET_METADATA: Route = Route {
    namespace: "paper",
    name: "docs/get_metadata",
    version: 1,
    path: "/2/paper/docs/get_metadata",
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

/// `paper/docs/list`.
#[cfg(feature = "deprecated")]
pub static DOCS_LIST: Route = Route {
    namespace: "paper",
    name: "docs/list",
    version: 1,
    path: "/2/paper/docs/list",
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

/// `paper/docs/list/continue`.
#[cfg(feature = "deprecated")]
pub static DOCS_LIST_CONTINUE: Route = Route {
    namespace: "paper",
    name: "docs/list/continue",
    version: 1,
    path: "/2/paper/docs/list/continue",
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

/// `paper/docs/permanently_delete`.
#[cfg(feature = "deprecated")]
pub static DOCS_PERMANENTLY_DELETE: Route = Route {
    namespace: "paper",
    name: "docs/permanently_delete",
    version: 1,
    path: "/2/paper/docs/permanently_delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.permanent_delete"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/sharing_policy/get`.
#[cfg(feature = "deprecated")]
pub static DOCS_SHARING_POLICY_GET: Route = Route {
    namespace: "paper",
    name: "docs/sharing_policy/get",
    version: 1,
    path: "/2/paper/docs/sharing_policy/get",
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

/// `paper/docs/sharing_policy/set`.
#[cfg(feature = "deprecated")]
pub static DOCS_SHARING_POLICY_SET: Route = Route {
    namespace: "paper",
    name: "docs/sharing_policy/set",
    version: 1,
    path: "/2/paper/docs/sharing_policy/set",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/update`.
#[cfg(feature = "deprecated")]
pub static DOCS_UPDATE: Route = Route {
    namespace: "paper",
    name: "docs/update",
    version: 1,
    path: "/2/paper/docs/update",
    host: Host::Api,
    style: Style::Upload,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/users/add`.
#[cfg(feature = "deprecated")]
pub static DOCS_USERS_ADD: Route = Route {
    namespace: "paper",
    name: "docs/users/add",
    version: 1,
    path: "/2/paper/docs/users/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/docs/users/list`.
#[cfg(feature = "deprecated")]
pub static DOCS_USERS_LIST: Route = Route {
    namespace: "paper",
    name: "docs/users/list",
    version: 1,
    path: "/2/paper/docs/users/list",
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

/// `paper/docs/users/list/continue`.
#[cfg(feature = "deprecated")]
pub static DOCS_USERS_LIST_CONTINUE: Route = Route {
    namespace: "paper",
    name: "docs/users/list/continue",
    version: 1,
    path: "/2/paper/docs/users/list/continue",
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

/// `paper/docs/users/remove`.
#[cfg(feature = "deprecated")]
pub static DOCS_USERS_REMOVE: Route = Route {
    namespace: "paper",
    name: "docs/users/remove",
    version: 1,
    path: "/2/paper/docs/users/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("sharing.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `paper/folders/create`.
#[cfg(feature = "deprecated")]
pub static FOLDERS_CREATE: Route = Route {
    namespace: "paper",
    name: "folders/create",
    version: 1,
    path: "/2/paper/folders/create",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.content.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};
