// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `team_log`, described.

use crate::route::{Auth, Host, Route, Style};

/// `team_log/get_events`.
pub static GET_EVENTS: Route = Route {
    namespace: "team_log",
    name: "get_events",
    version: 1,
    path: "/2/team_log/get_events",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("events.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `team_log/get_events/continue`.
pub static GET_EVENTS_CONTINUE: Route = Route {
    namespace: "team_log",
    name: "get_events/continue",
    version: 1,
    path: "/2/team_log/get_events/continue",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::Team],
    scope: Some("events.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
