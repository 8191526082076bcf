// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `check`, described.

use crate::route::{Auth, Host, Route, Style};

/// `check/app`.
pub static APP: Route = Route {
    namespace: "check",
    name: "app",
    version: 1,
    path: "/2/check/app",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App],
    scope: None,
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `check/user`.
pub static USER: Route = Route {
    namespace: "check",
    name: "user",
    version: 1,
    path: "/2/check/user",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};
