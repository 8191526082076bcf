//! The file tree and its routes.
//!
//! [`tree`] holds what is there and every change that led to it. [`write`](mod@write), [`delete`],
//! [`relocate`] and [`listing`] are what can be done with it, [`session`] how bytes arrive in
//! parts: none of them knows of JSON or HTTP. [`routes`] reads arguments and [`wire`] writes
//! answers.

mod cursor;
mod delete;
mod entry;
mod listing;
mod name;
mod path;
mod relocate;
mod routes;
mod session;
mod store;
mod tree;
pub(crate) mod wire;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use entry::Entry;
pub(crate) use path::TreePath;
pub(crate) use routes::{PAGES, ROUTES, content_type, list_through_link, readable};
pub(crate) use store::Files;
pub(crate) use tree::{LookupFailure, Tree};
