// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `account`, described.

use crate::route::{Auth, Host, Route, SelectAdmin, Style};

/// `account/delete_profile_photo`.
pub static DELETE_PROFILE_PHOTO: Route = Route {
    namespace: "account",
    name: "delete_profile_photo",
    version: 1,
    path: "/2/account/delete_profile_photo",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `account/get_photo`.
pub static GET_PHOTO: Route = Route {
    namespace: "account",
    name: "get_photo",
    version: 1,
    path: "/2/account/get_photo",
    host: Host::Content,
    style: Style::Download,
    auth: &[Auth::User],
    scope: Some("account_info.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: Some(SelectAdmin::WholeTeam),
    preview: false,
    deprecated: false,
};

/// `account/set_profile_photo`.
pub static SET_PROFILE_PHOTO: Route = Route {
    namespace: "account",
    name: "set_profile_photo",
    version: 1,
    path: "/2/account/set_profile_photo",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("account_info.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
