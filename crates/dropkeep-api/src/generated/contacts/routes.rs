// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `contacts`, described.

use crate::route::{Auth, Host, Route, Style};

/// `contacts/delete_manual_contacts`.
pub static DELETE_MANUAL_CONTACTS: Route = Route {
    namespace: "contacts",
    name: "delete_manual_contacts",
    version: 1,
    path: "/2/contacts/delete_manual_contacts",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("contacts.write"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};

/// `contacts/delete_manual_contacts_batch`.
pub static DELETE_MANUAL_CONTACTS_BATCH: Route = Route {
    namespace: "contacts",
    name: "delete_manual_contacts_batch",
    version: 1,
    path: "/2/contacts/delete_manual_contacts_batch",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::User],
    scope: Some("contacts.write"),
    idempotent: false,
    idempotent_unless: None,
    select_admin: None,
    preview: false,
    deprecated: false,
};
