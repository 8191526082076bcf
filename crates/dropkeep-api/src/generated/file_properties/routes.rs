// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `file_properties`, described.

use crate::route::{Auth, Host, Route, Style};

/// `file_properties/properties/add`.
pub static PROPERTIES_ADD: Route = Route {
    namespace: "file_properties",
    name: "properties/add",
    version: 1,
    path: "/2/file_properties/properties/add",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/properties/overwrite`.
pub static PROPERTIES_OVERWRITE: Route = Route {
    namespace: "file_properties",
    name: "properties/overwrite",
    version: 1,
    path: "/2/file_properties/properties/overwrite",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/properties/remove`.
pub static PROPERTIES_REMOVE: Route = Route {
    namespace: "file_properties",
    name: "properties/remove",
    version: 1,
    path: "/2/file_properties/properties/remove",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/properties/search`.
pub static PROPERTIES_SEARCH: Route = Route {
    namespace: "file_properties",
    name: "properties/search",
    version: 1,
    path: "/2/file_properties/properties/search",
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

/// `file_properties/properties/search/continue`.
pub static PROPERTIES_SEARCH_CONTINUE: Route = Route {
    namespace: "file_properties",
    name: "properties/search/continue",
    version: 1,
    path: "/2/file_properties/properties/search/continue",
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

/// `file_properties/properties/update`.
pub static PROPERTIES_UPDATE: Route = Route {
    namespace: "file_properties",
    name: "properties/update",
    version: 1,
    path: "/2/file_properties/properties/update",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/add_for_team`.
pub static TEMPLATES_ADD_FOR_TEAM: Route = Route {
    namespace: "file_properties",
    name: "templates/add_for_team",
    version: 1,
    path: "/2/file_properties/templates/add_for_team",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/add_for_user`.
pub static TEMPLATES_ADD_FOR_USER: Route = Route {
    namespace: "file_properties",
    name: "templates/add_for_user",
    version: 1,
    path: "/2/file_properties/templates/add_for_user",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/get_for_team`.
pub static TEMPLATES_GET_FOR_TEAM: Route = Route {
    namespace: "file_properties",
    name: "templates/get_for_team",
    version: 1,
    path: "/2/file_properties/templates/get_for_team",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/get_for_user`.
pub static TEMPLATES_GET_FOR_USER: Route = Route {
    namespace: "file_properties",
    name: "templates/get_for_user",
    version: 1,
    path: "/2/file_properties/templates/get_for_user",
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

/// `file_properties/templates/list_for_team`.
pub static TEMPLATES_LIST_FOR_TEAM: Route = Route {
    namespace: "file_properties",
    name: "templates/list_for_team",
    version: 1,
    path: "/2/file_properties/templates/list_for_team",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/list_for_user`.
pub static TEMPLATES_LIST_FOR_USER: Route = Route {
    namespace: "file_properties",
    name: "templates/list_for_user",
    version: 1,
    path: "/2/file_properties/templates/list_for_user",
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

/// `file_properties/templates/remove_for_team`.
pub static TEMPLATES_REMOVE_FOR_TEAM: Route = Route {
    namespace: "file_properties",
    name: "templates/remove_for_team",
    version: 1,
    path: "/2/file_properties/templates/remove_for_team",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/remove_for_user`.
pub static TEMPLATES_REMOVE_FOR_USER: Route = Route {
    namespace: "file_properties",
    name: "templates/remove_for_user",
    version: 1,
    path: "/2/file_properties/templates/remove_for_user",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/update_for_team`.
pub static TEMPLATES_UPDATE_FOR_TEAM: Route = Route {
    namespace: "file_properties",
    name: "templates/update_for_team",
    version: 1,
    path: "/2/file_properties/templates/update_for_team",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("files.team_metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_properties/templates/update_for_user`.
pub static TEMPLATES_UPDATE_FOR_USER: Route = Route {
    namespace: "file_properties",
    name: "templates/update_for_user",
    version: 1,
    path: "/2/file_properties/templates/update_for_user",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("files.metadata.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
