//! Drives a local Dropbox with plain HTTP requests.

mod account;
mod files;
mod files_changes;
mod files_listing;
mod files_sessions;
mod oauth;
mod sharing;
mod support;
