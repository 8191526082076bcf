// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `file_requests`, described.

use crate::route::{Auth, Host, Route, Style};

/// `file_requests/count`.
pub static COUNT: Route = Route {
    namespace: "file_requests",
    name: "count",
    version: 1,
    path: "/2/file_requests/count",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/create`.
pub static CREATE: Route = Route {
    namespace: "file_requests",
    name: "create",
    version: 1,
    path: "/2/file_requests/create",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/delete`.
pub static DELETE: Route = Route {
    namespace: "file_requests",
    name: "delete",
    version: 1,
    path: "/2/file_requests/delete",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/delete_all_closed`.
pub static DELETE_ALL_CLOSED: Route = Route {
    namespace: "file_requests",
    name: "delete_all_closed",
    version: 1,
    path: "/2/file_requests/delete_all_closed",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/get`.
pub static GET: Route = Route {
    namespace: "file_requests",
    name: "get",
    version: 1,
    path: "/2/file_requests/get",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/list`.
pub static LIST: Route = Route {
    namespace: "file_requests",
    name: "list",
    version: 1,
    path: "/2/file_requests/list",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/list_v2`.
pub static LIST_V2: Route = Route {
    namespace: "file_requests",
    name: "list",
    version: 2,
    path: "/2/file_requests/list_v2",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/list/continue`.
pub static LIST_CONTINUE: Route = Route {
    namespace: "file_requests",
    name: "list/continue",
    version: 1,
    path: "/2/file_requests/list/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `file_requests/update`.
pub static UPDATE: Route = Route {
    namespace: "file_requests",
    name: "update",
    version: 1,
    path: "/2/file_requests/update",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("file_requests.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
