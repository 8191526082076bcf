//! Drives a local Dropbox with plain HTTP requests.

mod account;
mod arguments;
mod authorization;
mod authorize;
mod faults;
mod files;
mod files_changes;
mod files_listing;
mod files_sessions;
mod server;
mod sharing;
mod support;
mod token;
