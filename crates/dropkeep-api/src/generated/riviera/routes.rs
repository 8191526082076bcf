// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `riviera`, described.

use crate::route::{Auth, Host, Route, Style};

/// `riviera/get_markdown_async`.
pub static GET_MARKDOWN_ASYNC: Route = Route {
    namespace: "riviera",
    name: "get_markdown_async",
    version: 1,
    path: "/2/riviera/get_markdown_async",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_markdown_async/check`.
pub static GET_MARKDOWN_ASYNC_CHECK: Route = Route {
    namespace: "riviera",
    name: "get_markdown_async/check",
    version: 1,
    path: "/2/riviera/get_markdown_async/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_metadata_async`.
pub static GET_METADATA_ASYNC: Route = Route {
    namespace: "riviera",
    name: "get_metadata_async",
    version: 1,
    path: "/2/riviera/get_metadata_async",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_metadata_async/check`.
pub static GET_METADATA_ASYNC_CHECK: Route = Route {
    namespace: "riviera",
    name: "get_metadata_async/check",
    version: 1,
    path: "/2/riviera/get_metadata_async/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_ocr_async`.
pub static GET_OCR_ASYNC: Route = Route {
    namespace: "riviera",
    name: "get_ocr_async",
    version: 1,
    path: "/2/riviera/get_ocr_async",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_ocr_async/check`.
pub static GET_OCR_ASYNC_CHECK: Route = Route {
    namespace: "riviera",
    name: "get_ocr_async/check",
    version: 1,
    path: "/2/riviera/get_ocr_async/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_text_async`.
pub static GET_TEXT_ASYNC: Route = Route {
    namespace: "riviera",
    name: "get_text_async",
    version: 1,
    path: "/2/riviera/get_text_async",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_text_async/check`.
pub static GET_TEXT_ASYNC_CHECK: Route = Route {
    namespace: "riviera",
    name: "get_text_async/check",
    version: 1,
    path: "/2/riviera/get_text_async/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_transcript_async`.
pub static GET_TRANSCRIPT_ASYNC: Route = Route {
    namespace: "riviera",
    name: "get_transcript_async",
    version: 1,
    path: "/2/riviera/get_transcript_async",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};

/// `riviera/get_transcript_async/check`.
pub static GET_TRANSCRIPT_ASYNC_CHECK: Route = Route {
    namespace: "riviera",
    name: "get_transcript_async/check",
    version: 1,
    path: "/2/riviera/get_transcript_async/check",
    host: Host::Api,
    style: Style::Rpc,
    auth: &[Auth::App, Auth::User],
    scope: Some("files.content.read"),
    idempotent: true,
    idempotent_unless: None,
    select_admin: None,
    preview: true,
    deprecated: false,
};
