// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `openid`, described.

use crate::route::{Auth, Host, Route, Style};

/// `openid/userinfo`.
pub static USERINFO: Route = Route {
    namespace: "openid",
    name: "userinfo",
    version: 1,
    path: "/2/openid/userinfo",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("openid"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};
