//! The broker's API for programs.

mod api_keys;
mod audit;
mod connect_sessions;
mod connections;
mod document;
mod import;
mod input;
mod outbox;
mod shapes;
mod subscriptions;
mod tokens;

pub(super) use document::routes;
pub(super) use shapes::ProblemDetails;
pub(super) use tokens::no_token;
