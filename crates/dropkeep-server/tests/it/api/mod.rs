//! The API for programs: tokens, connections, keys, audit.

mod audit;
mod connect_sessions;
mod connections;
mod input;
mod keys;
mod proxy;
mod subscriptions;
mod tokens;
