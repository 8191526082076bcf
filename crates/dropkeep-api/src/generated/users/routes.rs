// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `users`, described.

use crate::route::{Auth, Host, Route, SelectAdmin, Style};

/// `users/features/get_values`.
pub static FEATURES_GET_VALUES: Route = Route {
    namespace: "users",
    name: "features/get_values",
    version: 1,
    path: "/2/users/features/get_values",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `users/get_account`.
pub static GET_ACCOUNT: Route = Route {
    namespace: "users",
    name: "get_account",
    version: 1,
    path: "/2/users/get_account",
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

/// `users/get_account_batch`.
pub static GET_ACCOUNT_BATCH: Route = Route {
    namespace: "users",
    name: "get_account_batch",
    version: 1,
    path: "/2/users/get_account_batch",
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

/// `users/get_current_account`.
pub static GET_CURRENT_ACCOUNT: Route = Route {
    namespace: "users",
    name: "get_current_account",
    version: 1,
    path: "/2/users/get_current_account",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `users/get_space_usage`.
pub static GET_SPACE_USAGE: Route = Route {
    namespace: "users",
    name: "get_space_usage",
    version: 1,
    path: "/2/users/get_space_usage",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
