//! Drives a local Dropbox with plain HTTP requests.

mod account;
mod files;
mod oauth;
mod support;
