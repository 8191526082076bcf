//! Drives a local Dropbox with plain HTTP requests.

mod account;
mod oauth;
mod support;
