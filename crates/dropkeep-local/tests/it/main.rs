//! Drives a local Dropbox with plain HTTP requests.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its support too")]

mod account;
mod admin;
mod arguments;
mod authority;
mod authorization;
mod authorize;
mod batches;
mod browser;
mod bytes;
mod fault_kinds;
mod faults;
mod files;
mod files_changes;
mod files_listing;
mod files_sessions;
mod front;
mod hostile;
mod links;
mod longpoll;
mod media_info;
mod page;
mod paper;
mod paths;
mod persistence;
mod previews;
mod references;
mod requests;
mod revisions;
mod save_url;
mod search;
mod seeds;
mod server;
mod sharing;
mod sharing_files;
mod sharing_folders;
mod sharing_links;
mod sharing_members;
mod sharing_pages;
mod support;
mod team;
mod thumbnails;
mod token;
mod webhooks;
mod zip;
