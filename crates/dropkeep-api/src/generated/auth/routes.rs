// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `auth`, described.

use crate::route::{Auth, Host, Route, Style};

/// `auth/token/from_oauth1`.
#[cfg(feature = "deprecated")]
pub static TOKEN_FROM_OAUTH1: Route = Route {
    namespace: "auth",
    name: "token/from_oauth1",
    version: 1,
    path: "/2/auth/token/from_oauth1",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App],
    scope: None,
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: true,
};

/// `auth/token/revoke`.
pub static TOKEN_REVOKE: Route = Route {
    namespace: "auth",
    name: "token/revoke",
    version: 1,
    path: "/2/auth/token/revoke",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: None,
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
