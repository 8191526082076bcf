//! The broker's API for programs.

pub(super) mod api_keys;
pub(super) mod audit;
mod confirm;
pub(super) mod connect_sessions;
pub(super) mod connections;
mod document;
mod import;
pub(super) mod input;
pub(super) mod outbox;
pub(super) mod shapes;
mod subscriptions;
mod tokens;

pub(super) use document::routes;
pub(super) use shapes::ProblemDetails;
pub(super) use tokens::{ROUTE as TOKEN_ROUTE, fresh as fresh_token, no_token};
